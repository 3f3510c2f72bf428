/** What every part of the storm shares beside the mood: its lean, how far it has turned, its grain. */
import {
  DataTexture,
  type IUniform,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
  Vector2,
  Vector3,
} from 'three'
import {
  BEND_ASIDE,
  sideOf,
  stormBend,
  stormInside,
  stormStature,
  stormYouth,
} from '../../dream/place'
import { fork } from '../../dream/random'
import type { DreamState } from '../../dream/state'
import type { Grain } from './grow.worker'
import { NOISE_SIZE } from './noise'

/** Turns a second of a storm that stands still in still air, and turns for each metre of gust. */
const TURNS_PER_SECOND = 0.034
const TURNS_PER_METRE = 0.009
/** The column's middle sways once in this many seconds; divides 36 000 so that time may wrap. */
const SWAY_SECONDS = 48
const GENTLE = 0.25
export interface StormUniforms {
  vortexNoise: IUniform<DataTexture>
  vortexBillow: IUniform<DataTexture>
  lean: IUniform<Vector2>
  turn: IUniform<number>
  sway: IUniform<number>
  /** 1 when the camera stands within the eye, 0 from outside. */
  inside: IUniform<number>
  /** The way from the camera to the middle of the eye, unit x and z. */
  entry: IUniform<Vector2>
  /** How the column bends when one stands in it (see shaders/lib/vortex.glsl). */
  bend: IUniform<Vector3>
  /** Share of its size that it has (see shaders/lib/vortex.glsl). */
  stature: IUniform<number>
  /** Where the brightest bolt comes out of the cloud, as seen from within: world space. */
  boltRoot: IUniform<Vector3>
  /** How far it looks young. */
  youth: IUniform<number>
}

function tile(texels: Uint8Array<ArrayBuffer>): DataTexture {
  const grain = new DataTexture(texels, NOISE_SIZE, NOISE_SIZE, RGBAFormat, UnsignedByteType)
  grain.wrapS = grain.wrapT = RepeatWrapping
  grain.magFilter = LinearFilter
  grain.minFilter = LinearMipmapLinearFilter
  grain.generateMipmaps = true
  grain.needsUpdate = true
  return grain
}

/** `grain`: its own, or another’s until its own has grown. */
export function createStormUniforms(
  seed: string,
  place: DreamState['place'],
  grain: Grain,
): StormUniforms {
  // It leans across the way one comes, so that the lean is seen; away from the moon, which stands
  // higher than the sun.
  const random = fork(seed, 'storm-lean')
  const come = Math.atan2(place.stormX, -place.stormZ)
  const yaw = come - sideOf(seed) * random.range(1.2, 1.9)
  return {
    vortexNoise: { value: tile(grain.noise) },
    vortexBillow: { value: tile(grain.billows) },
    lean: { value: new Vector2(Math.sin(yaw), -Math.cos(yaw)) },
    turn: { value: 0 },
    sway: { value: 0 },
    inside: { value: 0 },
    entry: { value: new Vector2(0, -1) },
    bend: { value: new Vector3(0, 0, 1) },
    stature: { value: 1 },
    boltRoot: { value: new Vector3(0, 1e3, 0) },
    youth: { value: 0 },
  }
}

export function setGrain({ vortexNoise, vortexBillow }: StormUniforms, grain: Grain): void {
  vortexNoise.value.image.data = grain.noise
  vortexBillow.value.image.data = grain.billows
  vortexNoise.value.needsUpdate = vortexBillow.value.needsUpdate = true
}

/** Says from where the storm is seen: the camera, and the middle of the eye, x and z in metres. */
export function seeStorm(
  { inside, entry, bend, stature, youth }: StormUniforms,
  eyeX: number,
  eyeZ: number,
  stormX: number,
  stormZ: number,
  eyeRadius: number,
  much: number,
): void {
  const x = stormX - eyeX
  const z = stormZ - eyeZ
  const away = Math.hypot(x, z)
  inside.value = stormInside(away, eyeRadius)
  if (away > 1e-3) entry.value.set(x / away, z / away)
  // Over the visitor's own head there is no side toward which it could bend.
  const bent = stormBend(away, eyeRadius) * inside.value * clamp((away - 0.5) / 2)
  const { x: ax, y: az } = entry.value
  const [sin, cos] = [Math.sin(BEND_ASIDE), Math.cos(BEND_ASIDE)]
  bend.value.set(bent * (ax * cos - az * sin), bent * (ax * sin + az * cos), 1 - inside.value)
  stature.value = stormStature(much, away)
  youth.value = stormYouth(much, away)
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** Whose storm turns, and how far it had when it was made slower or faster: from there it goes on. */
const turning = { of: null as DreamState | null, pace: 1, from: 0 }

/** `time` in seconds; the wind’s way is walked by the dream, so the turning follows each gust. */
export function turnStorm(
  { turn, sway }: StormUniforms,
  state: DreamState,
  time: number,
  gentle: boolean,
): void {
  const turns = TURNS_PER_SECOND * time + TURNS_PER_METRE * Math.hypot(state.gustX, state.gustZ)
  const pace = gentle ? GENTLE : 1
  turning.from = turning.of === state ? turning.from + turns * (turning.pace - pace) : 0
  turning.of = state
  turning.pace = pace
  turn.value = (turns * pace + turning.from) % 1
  sway.value = ((2 * Math.PI * time) / SWAY_SECONDS) % (2 * Math.PI)
}
