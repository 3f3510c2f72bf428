/**
 * The others as presences of light: eight, of different ages, stature and gesture; one of them is
 * not alone. `other-figures` has what they look like.
 */
import { fork } from '../random'

export type Spot = readonly [x: number, y: number]

export interface Build {
  name: string
  /** Metres from its feet to its crown, were it to stand upright. */
  tall: number
  /** Height of its heart, a share of that. */
  heart: number
  /** Half its breadth with all that it carries, metres. */
  half: number
  /**
   * Whence the threads to its neighbours go, behind it, where no hand is seen from within its outline, and
   * before it (painted, it looks to the right):
   * across and up, shares of its height.
   */
  hands: readonly [Spot, Spot]
  /** Where the light of what it brings is, as it is painted. */
  lamp: Spot
}

/** In the order in which they stand side by side, so that no two neighbours are alike, nor both broad with what they carry. */
export const BUILDS: readonly Build[] = [
  {
    name: 'harper',
    tall: 2.1,
    heart: 0.7,
    half: 0.85,
    hands: [
      [-0.08, 0.66],
      [0.25, 0.72],
    ],
    lamp: [0.2, 0.72],
  },
  {
    name: 'girl',
    tall: 1.4,
    heart: 0.7,
    half: 0.47,
    hands: [
      [-0.26, 0.53],
      [0.31, 0.66],
    ],
    lamp: [0.315, 0.69],
  },
  {
    name: 'elder',
    tall: 2.0,
    heart: 0.7,
    half: 0.79,
    hands: [
      [-0.31, 0.77],
      [0.39, 0.43],
    ],
    lamp: [-0.32, 1.03],
  },
  {
    name: 'woman',
    tall: 1.94,
    heart: 0.71,
    half: 0.57,
    hands: [
      [-0.04, 0.68],
      [0.26, 0.77],
    ],
    lamp: [0.285, 0.815],
  },
  {
    name: 'youth',
    tall: 2.06,
    heart: 0.71,
    half: 0.73,
    hands: [
      [-0.08, 0.63],
      [0.34, 0.765],
    ],
    lamp: [0.352, 0.808],
  },
  {
    name: 'mother',
    tall: 1.78,
    heart: 0.69,
    half: 0.48,
    hands: [
      [-0.05, 0.62],
      [0.2, 0.64],
    ],
    lamp: [0.15, 0.7],
  },
  {
    name: 'singer',
    tall: 2.2,
    heart: 0.72,
    half: 0.72,
    hands: [
      [-0.24, 0.54],
      [0.27, 0.9],
    ],
    lamp: [0.19, 1.09],
  },
  {
    name: 'grandmother',
    tall: 1.66,
    heart: 0.5,
    half: 0.68,
    hands: [
      [-0.03, 0.4],
      [0.32, 0.47],
    ],
    lamp: [0.36, 0.515],
  },
]

/**
 * With which of the builds a row may begin, so that at its ends, which are seen at once, who kneels is
 * not farthest off, nor the harp at the rim.
 */
const BEGINS = [2, 1, 2, 1, 4, 5, 5, 2]
/** With which the row of a dream begins. */
export const turnOf = (seed: string): number => BEGINS[fork(seed, 'others').int(BEGINS.length)]

/** Whom those in the middle of the row are like, where there are more of them than builds. */
const MORE = [1, 6, 2, 7, 0, 5, 1]

/**
 * Which of the builds the `i`-th of `count` is. Both ends of the row are seen at once, beyond her: no
 * two there are alike.
 */
export function buildOf(i: number, count: number, turn: number): number {
  const half = BUILDS.length / 2
  const left = count - 1 - i
  const which =
    i < half ? i : left < half ? BUILDS.length - 1 - left : MORE[(i - half) % MORE.length]
  return (which + turn) % BUILDS.length
}
