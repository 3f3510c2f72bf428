/**
 * The story as one table: what each act feels like, how long it lasts when nobody does anything,
 * and what the visitor does to complete it.
 */
import type { Mood, MoodColour, MoodNumber, Rgb } from './mood'

export const ACT_NAMES = [
  'arrival',
  'call',
  'crossing',
  'meeting',
  'reaching',
  'telling',
  'weaving',
  'remembering',
  'gathering',
  'dawn',
  'after',
] as const
export type ActName = (typeof ACT_NAMES)[number]

type Palette = Record<MoodColour, Rgb>

/** Linear light. The hours of ART.md's colour table. */
export const PALETTES = {
  twilight: {
    zenith: [0.009, 0.005, 0.054],
    upperSky: [0.044, 0.023, 0.168],
    nearHorizon: [0.323, 0.238, 0.716],
    horizon: [1.13, 0.49, 0.146],
    farHorizon: [0.479, 0.323, 0.776],
    sunLight: [2.2, 0.56, 0.176],
    moonLight: [0.55, 0.56, 0.9],
    groundDark: [0.001, 0.003, 0.005],
    grassTip: [0.028, 0.376, 0.305],
    grassTip2: [0.078, 0.347, 0.195],
    ambient: [0.0144, 0.0122, 0.058],
    accent: [0.48, 1, 0.75],
  },
  storm: {
    zenith: [0.0015, 0.0024, 0.0085],
    upperSky: [0.0033, 0.007, 0.03],
    nearHorizon: [0.011, 0.022, 0.09],
    horizon: [0.045, 0.06, 0.19],
    farHorizon: [0.033, 0.051, 0.156],
    sunLight: [0.16, 0.13, 0.26],
    moonLight: [0.3, 0.36, 0.62],
    groundDark: [0.0008, 0.0016, 0.003],
    grassTip: [0.012, 0.07, 0.078],
    grassTip2: [0.016, 0.06, 0.085],
    ambient: [0.008, 0.012, 0.038],
    accent: [0.62, 0.76, 1],
  },
  drizzle: {
    zenith: [0.006, 0.009, 0.042],
    upperSky: [0.028, 0.034, 0.153],
    nearHorizon: [0.2, 0.225, 0.48],
    horizon: [0.62, 0.42, 0.44],
    farHorizon: [0.32, 0.3, 0.52],
    sunLight: [1.15, 0.55, 0.42],
    moonLight: [0.45, 0.48, 0.8],
    groundDark: [0.0015, 0.004, 0.008],
    grassTip: [0.03, 0.25, 0.21],
    grassTip2: [0.06, 0.22, 0.19],
    ambient: [0.018, 0.018, 0.06],
    accent: [0.55, 0.78, 1],
  },
  dawn: {
    zenith: [0.19, 0.25, 0.76],
    upperSky: [0.75, 0.47, 1.13],
    nearHorizon: [1.3, 0.62, 0.79],
    horizon: [1.5, 0.87, 0.42],
    farHorizon: [1.35, 0.59, 0.71],
    sunLight: [1.5, 1.03, 0.47],
    moonLight: [0.5, 0.46, 0.62],
    groundDark: [0.006, 0.021, 0.023],
    grassTip: [0.3, 1.53, 0.74],
    grassTip2: [1.37, 1.27, 0.42],
    ambient: [0.1, 0.065, 0.12],
    accent: [1, 0.72, 0.3],
  },
} as const satisfies Record<string, Palette>

/** A palette part of the way between two, in linear light. */
export function between(from: Palette, to: Palette, amount: number): Palette {
  const out = {} as Palette
  for (const key of Object.keys(from) as MoodColour[]) {
    const a = from[key]
    const b = to[key]
    out[key] = [
      a[0] + (b[0] - a[0]) * amount,
      a[1] + (b[1] - a[1]) * amount,
      a[2] + (b[2] - a[2]) * amount,
    ]
  }
  return out
}

type Numbers = Record<MoodNumber, number>

/** Every number of the mood at the first moment; an act changes some and inherits the rest. */
const first: Numbers = {
  dawn: 0, swirl: 0, stars: 1, cloud: 0.75, ceiling: 0,
  sunElevation: 0.085, moonElevation: 0.235, mist: 0.45, exposure: 1, bloom: 1,
  wind: 0.35, storm: 0.12, loosen: 0, rain: 0, drizzle: 0, lightning: 0, dew: 0,
  specks: 0.8, pull: 0.15, grassGlow: 0.45, threads: 0.22, treeGlow: 0.45, chorus: 0,
  distress: 0.35, tremble: 0.4, aura: 0.2, bow: 1, gaze: 0, speak: 0, sit: 0, smile: 0, mend: 0,
  warmth: 0,
  hands: 0, emerald: 0, kintsugi: 0,
  moths: 0, tapestry: 0, butterflies: 0, wisps: 0, circle: 0, ring: 0, pool: 0,
  sadness: 0.1, hope: 0.15, love: 0.05, calm: 0.4, renewal: 0,
  heart: 0, heartRate: 56, birds: 0,
}

export interface Act {
  mood: Mood
  /** Seconds it lasts at most when the visitor does nothing (then one is carried). */
  patience: number
  /** Seconds it lasts when the autopilot leads, for acts that time alone completes. */
  pace: number
  /** What completes it. */
  asks: 'time' | 'walk' | 'approach' | 'reach' | 'listen' | 'weave' | 'remember' | 'call' | 'stay'
}

type Changes = Partial<Numbers>
let inherited: Numbers = first
const act = (
  asks: Act['asks'],
  pace: number,
  patience: number,
  palette: Palette,
  changes: Changes,
): Act => {
  inherited = { ...inherited, ...changes }
  return { asks, pace, patience, mood: { ...inherited, ...palette } as Mood }
}

const { twilight, storm, drizzle, dawn } = PALETTES

export const ACTS: Record<ActName, Act> = {
  arrival: act('walk', 22, 40, twilight, {}),
  call: act('walk', 20, 40, between(twilight, storm, 0.18), {
    storm: 0.75, lightning: 0.35, heart: 0.35, heartRate: 60, distress: 0.55, pull: 0.45,
    wind: 0.45, stars: 0.8, ceiling: 0.12, sadness: 0.35, threads: 0.26,
  }),
  crossing: act('approach', 62, 110, between(twilight, storm, 0.5), {
    storm: 1, lightning: 0.6, heart: 0.7, heartRate: 66, distress: 0.8, pull: 0.9, wind: 0.75,
    rain: 0.25, stars: 0.3, ceiling: 0.5, calm: 0.15, sadness: 0.5, tremble: 0.8,
    cloud: 0.9, specks: 0.9,
  }),
  meeting: act('approach', 22, 45, storm, {
    storm: 1, rain: 0.6, lightning: 0.6, ceiling: 1, heart: 1, heartRate: 72, distress: 1, stars: 0,
    tremble: 1, aura: 0.12, wind: 0.9, sadness: 0.85, specks: 0.55, exposure: 1.15, treeGlow: 0.25,
    mist: 0.6,
  }),
  reaching: act('reach', 30, 60, between(storm, drizzle, 0.22), {
    hands: 1, emerald: 1, loosen: 0.55, distress: 0.7, tremble: 0.6, aura: 0.35, rain: 0.4,
    lightning: 0.15, heartRate: 66, calm: 0.7, gaze: 0.35, bow: 0.6, threads: 0.35, ceiling: 0.8,
    storm: 0.85, wind: 0.7,
  }),
  telling: act('listen', 46, 100, between(storm, drizzle, 0.55), {
    hands: 0, emerald: 0.15, moths: 1, speak: 1, gaze: 0.55, bow: 0.4, loosen: 0.75, storm: 0.6,
    rain: 0.15, drizzle: 0.2, lightning: 0.05, distress: 0.55, tremble: 0.4, sadness: 0.7,
    heartRate: 62, wind: 0.45, aura: 0.45, ceiling: 0.6, pull: 0.4,
  }),
  weaving: act('weave', 46, 100, between(storm, drizzle, 0.85), {
    speak: 0, tapestry: 1, threads: 0.8, hands: 0.8, emerald: 0.3, loosen: 0.85, storm: 0.45,
    rain: 0.05, drizzle: 0.5, lightning: 0, distress: 0.4, tremble: 0.25, sadness: 0.5, hope: 0.45,
    love: 0.3, heart: 0.8, heartRate: 60, wind: 0.35, aura: 0.55, ceiling: 0.45,
  }),
  remembering: act('remember', 36, 80, between(drizzle, dawn, 0.12), {
    hands: 0.15, emerald: 0, butterflies: 1, moths: 0.2, sit: 1, gaze: 0.6, bow: 0.2, smile: 0.25,
    loosen: 0.92, storm: 0.28, rain: 0, drizzle: 1, dew: 0.7, distress: 0.25, tremble: 0.1,
    sadness: 0.3, hope: 0.7, love: 0.75, heartRate: 58, aura: 0.7, ceiling: 0.25, warmth: 0.3,
    mend: 0.35, threads: 0.8, specks: 0.9, treeGlow: 0.6,
  }),
  gathering: act('call', 36, 80, between(drizzle, dawn, 0.35), {
    hands: 0.5, wisps: 1, circle: 1, ring: 0.35, moths: 0, butterflies: 0.5, loosen: 1, storm: 0.12,
    drizzle: 0.45, dew: 0.9, distress: 0.12, sadness: 0.15, hope: 0.8, love: 0.6, calm: 0.8,
    heart: 0.6, heartRate: 56, aura: 0.8, ceiling: 0.1, warmth: 0.5, mend: 0.55, threads: 1,
    sunElevation: 0.11, swirl: 0.25, dawn: 0.35, exposure: 1.05, smile: 0.35,
  }),
  dawn: act('time', 34, 50, dawn, {
    dawn: 1, swirl: 1, ring: 1, chorus: 1, storm: 0, drizzle: 0.1, dew: 1, distress: 0, tremble: 0,
    sadness: 0.05, hope: 0.9, love: 0.8, renewal: 1, heartRate: 54, aura: 1, ceiling: 0, warmth: 1,
    mend: 1, smile: 1, bow: 0, gaze: 1, hands: 0.6, kintsugi: 1, cloud: 0.35, sunElevation: 0.157,
    moonElevation: 0.262, mist: 0.3, exposure: 0.95, treeGlow: 0.9, butterflies: 0.6, wind: 0.3,
    grassGlow: 0.6, pull: 0,
  }),
  after: act('stay', 600, 600, dawn, {
    ring: 0, wisps: 0.35, circle: 0.4, hands: 0, pool: 1, chorus: 0.25, swirl: 0.7, drizzle: 0,
    dew: 0.6, heart: 0.25, heartRate: 52, birds: 1, tapestry: 0.5, butterflies: 0.35, threads: 0.7,
    calm: 1, renewal: 0.7, stars: 0,
  }),
}
