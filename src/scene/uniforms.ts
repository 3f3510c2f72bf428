/**
 * One uniform object for each field of the mood and of the frame, created once and held by every
 * material: the conductor writes a value and all of them see it.
 *
 *   new ShaderMaterial({ uniforms: { ...shared, petals: { value: 5 } }, … })
 *
 * ShaderMaterial keeps these objects. Never clone a material's uniforms, and never use drei's
 * shaderMaterial(), which does.
 */
import { DataTexture, type IUniform, type Texture, Vector2, Vector3, Vector4 } from 'three'
import { MOOD_COLOUR_KEYS, MOOD_NUMBER_KEYS, type MoodColour, type MoodNumber } from '../dream/mood'
import { COUNTS } from '../dream/state'

type Uniform<T> = IUniform<T>

const moodNumbers = Object.fromEntries(
  MOOD_NUMBER_KEYS.map((key) => [key, { value: 0 }]),
) as Record<MoodNumber, Uniform<number>>
const moodColours = Object.fromEntries(
  MOOD_COLOUR_KEYS.map((key) => [key, { value: new Vector3() }]),
) as Record<MoodColour, Uniform<Vector3>>

/** Waves that travel, and two that do not: the light of the cloth and of the circle always has room. */
const WAVES = COUNTS.waves + 2

const many4 = (count: number) => Array.from({ length: count }, () => new Vector4())

/** Four zeros, for maps that are not there yet: an unbound sampler would read an alpha of 1. */
const nothing = new DataTexture(new Uint8Array(4), 1, 1)
nothing.needsUpdate = true

/** What changes from frame to frame and is not a feeling. */
export const frame = {
  /** Dream seconds, wrapped after ten hours, or a shader could not tell one frame from the next. */
  time: { value: 0 } as Uniform<number>,
  /** Camera, world space. */
  eye: { value: new Vector3() } as Uniform<Vector3>,
  /** Feet of the visitor, world space. */
  feet: { value: new Vector3() } as Uniform<Vector3>,
  /** Feet of the woman, world space. */
  her: { value: new Vector3() } as Uniform<Vector3>,
  /** The way the wind of her storm carries what she wears, x and z of a unit vector. */
  herLee: { value: new Vector2(0.94, 0.34) } as Uniform<Vector2>,
  /** How far the wind about her is her storm’s own, 0–1. */
  herWind: { value: 0 } as Uniform<number>,
  /** The ends of the fingers she lifts to her cloth, world space. */
  herFingers: { value: new Vector3() } as Uniform<Vector3>,
  /** Over the palm into which emerald pours. */
  herPalm: { value: new Vector3() } as Uniform<Vector3>,
  /** On her shoulder, on the side of the sun, world space: where a butterfly may rest. */
  herShoulder: { value: new Vector3() } as Uniform<Vector3>,
  /** Of the hand that weaves, world space: where its threads leave it, and what it pinches. */
  fingertips: { value: Array.from({ length: 5 }, () => new Vector3()) } as Uniform<Vector3[]>,
  /** How far what lies behind her is out of the lens' depth: 1 near by in the morning, more in grief. */
  melts: { value: 0 } as Uniform<number>,
  /** The last of her hope, which she guards in her hands through the storm: world space; and its light, 0–1. */
  candle: { value: new Vector4() } as Uniform<Vector4>,
  /** Middle of the storm, x and z; radius of its eye; radius of the circle. */
  stormPlace: { value: new Vector4() } as Uniform<Vector4>,
  /** Unit vectors toward sun and moon. */
  sunDirection: { value: new Vector3(0, 0.1, -1) } as Uniform<Vector3>,
  moonDirection: { value: new Vector3(0, 0.2, -1) } as Uniform<Vector3>,
  /** Metres the gusts have travelled. */
  gustOffset: { value: new Vector2() } as Uniform<Vector2>,
  /** Size of the picture in device pixels, and its pixel ratio. */
  resolution: { value: new Vector3(1280, 720, 1) } as Uniform<Vector3>,
  /** How far the grass about her is a lawn, 0–1: as she sits, where there are blades for one. */
  seatLawn: { value: 0 } as Uniform<number>,
  /** How far she is alone against the low sun, 0–1: while she remembers, before others come and it dawns. */
  remembers: { value: 0 } as Uniform<number>,
  /** How near she is looked at in her own morning, 0–1: light then stands for her face alone. */
  portrait: { value: 0 } as Uniform<number>,
  /** How far what lights the picture are her words, 0–1: until they are woven. */
  tells: { value: 0 } as Uniform<number>,
  /** The light of the word that shows itself, on the grass: x, z, reach, strength. */
  wordLight: { value: new Vector4(0, 0, 1, 0) } as Uniform<Vector4>,
  /** Emotion waves: x, z, radius, width; and their colour times strength; those alive come first. */
  waves: { value: many4(WAVES) } as Uniform<Vector4[]>,
  waveColours: { value: Array.from({ length: WAVES }, () => new Vector3()) } as Uniform<Vector3[]>,
  waveCount: { value: 0 } as Uniform<number>,
  /** Pain sinking into the ground: x, z, age in seconds, strength; what is alive comes first. */
  pulses: { value: many4(COUNTS.pulses) } as Uniform<Vector4[]>,
  /** Where each pulse runs to: x, z of the tree. */
  pulseTrees: { value: Array.from({ length: COUNTS.pulses }, () => new Vector2()) } as Uniform<
    Vector2[]
  >,
  pulseCount: { value: 0 } as Uniform<number>,
  /** Leaves that ring: x, z of the tree, leaf 0–1, brightness now. */
  chimes: { value: many4(COUNTS.chimes) } as Uniform<Vector4[]>,
  /** Brightness of lightning now after the flash limiter, 0–1; and where, x and z. */
  flash: { value: new Vector3() } as Uniform<Vector3>,
  /** 1 in the moment of a heartbeat, then falling; and seconds since it. */
  heartbeat: { value: new Vector2(0, 10) } as Uniform<Vector2>,
  /** Four numbers in [0, 1) of this dream’s seed: where clouds lie, how hues drift. */
  seedHash: { value: new Vector4(0.5, 0.5, 0.5, 0.5) } as Uniform<Vector4>,
  /** Baked height of the land around the visitor (see shaders/lib/land.glsl). */
  landMap: { value: null } as Uniform<Texture | null>,
  /** Light and room that the path of flowers gives the grass (see src/scene/flowers/TrailMap.ts). */
  trailMap: { value: nothing } as Uniform<Texture>,
  /** Baked colour of the sky (see shaders/lib/sky.glsl). */
  skyMap: { value: null } as Uniform<Texture | null>,
  /** Clouds as light and cover, in the same projection, sharper (see src/scene/sky). */
  cloudMap: { value: null } as Uniform<Texture | null>,
  /** 1: fragments write the finished picture themselves (tier low); 0: linear, to the composer. */
  directOutput: { value: 0 } as Uniform<number>,
  /** What an artist turns beyond what the mood has room for: factors of 1 and more. */
  starBrightness: { value: 1 } as Uniform<number>,
  stormDensity: { value: 1 } as Uniform<number>,
  /** The artist’s factors that only the picture reads. */
  grassHeight: { value: 1 } as Uniform<number>,
  grassDensity: { value: 1 } as Uniform<number>,
  speckDensity: { value: 1 } as Uniform<number>,
  flowerSize: { value: 1 } as Uniform<number>,
  /** 1: no flashes, whirling or camera motion. */
  gentle: { value: 0 } as Uniform<number>,
  /** Seconds of `time` lived gently: what then goes at a third of its pace goes by time − ⅔ gentled, and never jumps. */
  gentled: { value: 0 } as Uniform<number>,
} as const

/** Everything a material may want to read. */
export const shared = { ...moodNumbers, ...moodColours, ...frame }
export { moodColours, moodNumbers }
