/**
 * The mood: everything the picture and the sound need to know about how the dream feels right now,
 * as one flat record. The dream writes it, scene and sound read it, neither decides anything.
 */

/** A linear (not sRGB) colour; high dynamic range, so components may exceed 1. */
export type Rgb = [number, number, number]

export interface MoodField {
  /** Range of the value. */
  min: number
  max: number
  /** The most it may change in one second, in its own unit. */
  slope: number
  /** What it says, with its unit. */
  what: string
}

const level = (what: string, slope = 0.6): MoodField => ({ min: 0, max: 1, slope, what })
const between = (min: number, max: number, slope: number, what: string): MoodField => ({
  min,
  max,
  slope,
  what,
})

/** Every number of the mood. Adding a key here makes the compiler demand it of every act. */
export const MOOD_NUMBERS = {
  // sky and light
  dawn: level('0 twilight, 1 dawn', 0.12),
  swirl: level('dawn swirl of peach, lilac and blush in the sky', 0.15),
  stars: level('stars at the zenith', 0.2),
  cloud: level('cover of the long thin clouds', 0.2),
  ceiling: level('the storm’s own dark cloud ceiling over the whole sky', 0.25),
  sunElevation: between(-0.1, 0.4, 0.03, 'sun above the horizon, radians'),
  moonElevation: between(-0.1, 0.6, 0.03, 'moon above the horizon, radians'),
  mist: level('mist in the hollows', 0.2),
  exposure: between(0.3, 2, 0.3, 'exposure of the lens, a factor'),
  bloom: between(0, 2, 0.4, 'strength of bloom, a factor'),
  close: level('how closely the lens looks: 0 at rest, 1 all attention on one', 0.12),
  // weather
  wind: level('strength of the wind', 0.4),
  storm: level('the vortex: 0 none, 1 whole', 0.25),
  loosen: level('how far the layers of the storm have come loose', 0.25),
  rain: level('rain of the storm', 0.4),
  drizzle: level('single bright threads of drizzle', 0.3),
  lightning: level('how often sparks and bolts come', 0.5),
  dew: level('drops carried by each blade', 0.2),
  // meadow
  specks: level('light of the specks', 0.4),
  pull: level('how strongly specks, grass and petals lean toward her', 0.4),
  grassGlow: level('inner light of the blade tips', 0.4),
  threads: level('golden threads in the ether', 0.3),
  treeGlow: level('light in the veins of the trees', 0.4),
  chorus: level('the trees sing: all leaves lit', 0.3),
  // her
  distress: level('how she suffers', 0.25),
  tremble: level('trembling of her body and aura', 0.5),
  aura: level('her candle flame: 0 almost out, 1 warm and still', 0.3),
  bow: level('head bowed, arms drawn in', 0.5),
  gaze: level('0 eyes to the ground, 1 looking at the visitor', 0.7),
  speak: level('she is speaking', 1.5),
  sit: level('0 standing, 1 seated', 0.35),
  smile: level('faint smile', 0.3),
  mend: level('eyes: 0 shattered glass, 1 whole', 0.2),
  warmth: level('gold from within her', 0.25),
  // the visitor
  hands: level('hands risen into view', 1.6),
  emerald: level('emerald light pouring from the palms', 1.2),
  kintsugi: level('gold in the crack of the left palm', 0.15),
  // grief held
  moths: level('moths in the air', 0.6),
  tapestry: level('the cloth of light, how present', 0.4),
  butterflies: level('memories on the wing', 0.5),
  wisps: level('the others, how near', 0.4),
  circle: level('how far the circle has closed', 0.3),
  ring: level('the ring of energy', 0.5),
  pool: level('the mirror pool', 0.25),
  // emotion, for colour and for harmony
  sadness: level('sadness', 0.3),
  hope: level('hope', 0.3),
  love: level('love', 0.3),
  calm: level('calm', 0.3),
  renewal: level('renewal', 0.3),
  // sound
  heart: level('loudness of her heart', 0.5),
  heartRate: between(40, 90, 6, 'beats a minute'),
  birds: level('birds of glass', 0.3),
} as const satisfies Record<string, MoodField>

/** Every colour of the mood, with the most a channel may change in one second. */
export const MOOD_COLOURS = {
  zenith: { slope: 0.6, what: 'sky overhead' },
  upperSky: { slope: 0.6, what: 'sky at about 25 degrees' },
  nearHorizon: { slope: 0.8, what: 'the lavender band, about 10 degrees high' },
  horizon: { slope: 1, what: 'the horizon on the sun’s side' },
  farHorizon: { slope: 1, what: 'the horizon away from the sun' },
  sunLight: { slope: 1.5, what: 'light of the sun' },
  moonLight: { slope: 0.6, what: 'light of the moon' },
  groundDark: { slope: 0.3, what: 'roots of the grass, bare ground' },
  grassTip: { slope: 1, what: 'tips of the blades' },
  grassTip2: { slope: 1, what: 'tips of the other blades' },
  ambient: { slope: 0.4, what: 'light from everywhere' },
  accent: { slope: 1, what: 'specks' },
} as const satisfies Record<string, { slope: number; what: string }>

export type MoodNumber = keyof typeof MOOD_NUMBERS
export type MoodColour = keyof typeof MOOD_COLOURS
export type Mood = { [K in MoodNumber]: number } & { [K in MoodColour]: Rgb }

export const MOOD_NUMBER_KEYS = Object.keys(MOOD_NUMBERS) as MoodNumber[]
export const MOOD_COLOUR_KEYS = Object.keys(MOOD_COLOURS) as MoodColour[]

/** An emotion has one colour, used for nothing else (linear; from ART.md's table). */
export const EMOTIONS = ['sadness', 'hope', 'love', 'calm', 'distress', 'renewal'] as const
export type Emotion = (typeof EMOTIONS)[number]

/** How far she is telling, 0–1: her moths are about her, and the cloth has not been begun. */
export const tellsOf = (mood: Mood): number =>
  Math.min(1, mood.moths) * Math.max(0, 1 - 1.5 * mood.tapestry)
