/**
 * The motif: five notes that are this seed's own. Trees, wisps, steps and the visitor's voice all
 * sing it, whole or in cells, so the dream is one piece of music.
 */
import type { Random } from '../random'

export interface Motif {
  /** Degrees of the scale, 0 the tonic, 7 an octave higher. */
  degrees: readonly number[]
  /** Length of each note in beats; they add up to eight. */
  beats: readonly number[]
  /** Seconds a beat lasts. */
  beat: number
}

export const NOTES = 5

const SHAPES = [
  [0, 4, 3, 1, 2],
  [4, 3, 1, 2, 0],
  [2, 4, 6, 4, 1],
  [0, 2, 1, 4, 3],
  [4, 6, 4, 2, 3],
  [2, 1, 0, 4, 2],
  [0, 1, 4, 5, 4],
  [4, 2, 3, 0, 1],
] as const

const RHYTHMS = [
  [1.5, 0.5, 1, 2, 3],
  [1, 1, 2, 1, 3],
  [2, 1, 1, 1, 3],
  [1, 1, 1, 2, 3],
  [1.5, 1.5, 1, 1, 3],
  [0.5, 1.5, 2, 1, 3],
] as const

/** Five degrees, gently bent from a known good shape, and a rhythm that ends in a long note. */
export function createMotif(random: Random): Motif {
  const shape = random.pick(SHAPES)
  const bent = random.int(NOTES)
  const by = random.chance(0.5) ? 1 : -1
  const degrees = shape.map((degree, i) => (i === bent ? degree + by : degree))
  // A repeated note would read as a stammer.
  for (let i = 1; i < NOTES; i++) if (degrees[i] === degrees[i - 1]) degrees[i] += 2 * by
  return { degrees, beats: random.pick(RHYTHMS), beat: 60 / random.range(50, 57) }
}

/** How a phrase departs from the motif. */
export interface Turn {
  /** 1 as it is, −1 upside down around its first note. */
  mirror: 1 | -1
  /** Degrees higher. */
  shift: number
  /** Twice as slow: 2. */
  stretch: number
  /** First note and how many. */
  from: number
  count: number
}

/** Degree of note `i` of a phrase. */
export function turned(motif: Motif, turn: Turn, i: number): number {
  const first = motif.degrees[0]
  return first + turn.mirror * (motif.degrees[turn.from + i] - first) + turn.shift
}

/** One for each of the others: cells inverted, augmented, shifted, entering in canon. */
export const WISP_TURNS: readonly Turn[] = [
  { mirror: 1, shift: 0, stretch: 1, from: 0, count: 5 },
  { mirror: -1, shift: 4, stretch: 1, from: 0, count: 3 },
  { mirror: 1, shift: 0, stretch: 2, from: 0, count: 3 },
  { mirror: 1, shift: 2, stretch: 1, from: 2, count: 3 },
  { mirror: -1, shift: 7, stretch: 2, from: 1, count: 3 },
  { mirror: 1, shift: 4, stretch: 1, from: 0, count: 4 },
  { mirror: -1, shift: 2, stretch: 1, from: 2, count: 3 },
  { mirror: 1, shift: -3, stretch: 2, from: 3, count: 2 },
  { mirror: 1, shift: 7, stretch: 1, from: 1, count: 3 },
]
