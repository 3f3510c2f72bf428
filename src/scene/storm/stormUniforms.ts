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
} from 'three'
import { fork } from '../../dream/random'
import type { DreamState } from '../../dream/state'
import { growStormNoise, NOISE_SIZE } from './noise'

/** Turns a second of a storm that stands still in still air, and turns for each metre of gust. */
const TURNS_PER_SECOND = 0.034
const TURNS_PER_METRE = 0.009
/** The column's middle sways once in this many seconds; divides 3600 so that time may wrap. */
const SWAY_SECONDS = 48
const GENTLE = 0.25

export interface StormUniforms {
  vortexNoise: IUniform<DataTexture>
  lean: IUniform<Vector2>
  turn: IUniform<number>
  sway: IUniform<number>
  /** 1 when the camera stands within the eye, 0 from outside. */
  inside: IUniform<number>
}

export function createStormUniforms(seed: string, place: DreamState['place']): StormUniforms {
  const grain = new DataTexture(
    growStormNoise(seed),
    NOISE_SIZE,
    NOISE_SIZE,
    RGBAFormat,
    UnsignedByteType,
  )
  grain.wrapS = grain.wrapT = RepeatWrapping
  grain.magFilter = LinearFilter
  grain.minFilter = LinearMipmapLinearFilter
  grain.generateMipmaps = true
  grain.needsUpdate = true
  // It leans across the way one comes, so that the lean is seen.
  const random = fork(seed, 'storm-lean')
  const come = Math.atan2(place.stormX, -place.stormZ)
  const yaw = come + (random.chance(0.5) ? 1 : -1) * random.range(1.2, 1.9)
  return {
    vortexNoise: { value: grain },
    lean: { value: new Vector2(Math.sin(yaw), -Math.cos(yaw)) },
    turn: { value: 0 },
    sway: { value: 0 },
    inside: { value: 0 },
  }
}

/** `time` in seconds; the wind's way is walked by the dream, so the turning follows each gust. */
export function turnStorm(
  uniforms: StormUniforms,
  time: number,
  gustX: number,
  gustZ: number,
  gentle: boolean,
): void {
  const turns = TURNS_PER_SECOND * time + TURNS_PER_METRE * Math.hypot(gustX, gustZ)
  uniforms.turn.value = (turns * (gentle ? GENTLE : 1)) % 1
  uniforms.sway.value = ((2 * Math.PI * time) / SWAY_SECONDS) % (2 * Math.PI)
}
