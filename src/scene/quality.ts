/** The tiers, as a table. A lower tier is the same picture thinned, never another picture. */
import { useStore } from '../store'

export const TIERS = ['low', 'medium', 'high', 'ultra'] as const
export type TierName = (typeof TIERS)[number]

export interface Tier {
  /** Largest device pixel ratio. */
  pixelRatio: number
  /** Whether there is a composer with half-float target and bloom; without it fragments finish. */
  composer: boolean
  /** Samples of the composer's target. */
  samples: number
  /** Halvings of the picture that its bloom is gathered from. */
  bloom: number
  /** Share of each element's full count, 0 to 1. */
  grass: number
  specks: number
  leaves: number
  trees: number
  storm: number
  rain: number
  strands: number
  motes: number
  /** Edge of the map of the clouds, pixels. */
  clouds: number
  /** Fraction of the picture's resolution at which the storm is marched. */
  stormScale: number
  /** Edge of the mirror of the pool, pixels. */
  mirror: number
  /** Pixels of one wing painting. */
  wing: number
}

export const QUALITY: Record<TierName, Tier> = {
  low: {
    pixelRatio: 0.62,
    composer: false,
    samples: 0,
    bloom: 0,
    grass: 0.19,
    specks: 0.35,
    leaves: 0.28,
    trees: 0.4,
    storm: 0.4,
    rain: 0.35,
    strands: 0.22,
    motes: 0.4,
    clouds: 512,
    stormScale: 0.17,
    mirror: 256,
    wing: 192,
  },
  medium: {
    pixelRatio: 1,
    composer: true,
    samples: 0,
    bloom: 3,
    grass: 0.38,
    specks: 0.6,
    leaves: 0.45,
    trees: 0.75,
    storm: 0.65,
    rain: 0.6,
    strands: 0.4,
    motes: 0.7,
    clouds: 768,
    stormScale: 0.22,
    mirror: 384,
    wing: 256,
  },
  high: {
    pixelRatio: 1.5,
    composer: true,
    samples: 0,
    bloom: 5,
    grass: 1,
    specks: 1,
    leaves: 1,
    trees: 1,
    storm: 1,
    rain: 1,
    strands: 1,
    motes: 1,
    clouds: 1024,
    stormScale: 0.25,
    mirror: 896,
    wing: 384,
  },
  ultra: {
    pixelRatio: 2,
    composer: true,
    samples: 4,
    bloom: 5,
    grass: 1.6,
    specks: 1.4,
    leaves: 1.4,
    trees: 1.3,
    storm: 1.3,
    rain: 1.3,
    strands: 1.6,
    motes: 1.4,
    clouds: 1536,
    stormScale: 0.34,
    mirror: 1024,
    wing: 512,
  },
}

/** Least device pixels for one of the page’s: below this a picture is no picture. */
const LEAST_RATIO = 0.4

/** Device pixels drawn for one of the page’s, never more than the screen has. */
export const drawnRatio = (tier: TierName, scale: number) =>
  Math.max(LEAST_RATIO, Math.min(devicePixelRatio, QUALITY[tier].pixelRatio) * scale)

/** The tier that is drawn now. */
export const useTier = (): Tier => QUALITY[useStore((state) => state.tier)]
