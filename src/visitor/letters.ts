/**
 * The hand that writes the name: each letter as the way of a pen, in units of the height of a
 * small letter, baseline at 0, y upward. A stroke is a list of points that a smooth curve runs
 * through; letters of one stroke hang together.
 */
export type Point = readonly [x: number, y: number]

interface Letter {
  points: readonly Point[]
  /** Where the next letter begins. */
  advance: number
}

const LETTERS: Record<string, Letter> = {
  h: {
    advance: 1.08,
    points: [
      [0, 0.1],
      [0.24, 0.55],
      [0.47, 1.35],
      [0.5, 1.92],
      [0.39, 2.12],
      [0.27, 1.88],
      [0.22, 1.1],
      [0.2, 0.04],
      [0.25, 0.46],
      [0.42, 0.88],
      [0.6, 0.98],
      [0.7, 0.8],
      [0.7, 0.36],
      [0.76, 0.06],
      [0.9, 0.02],
    ],
  },
  r: {
    advance: 0.86,
    points: [
      [0, 0.16],
      [0.14, 0.5],
      [0.24, 0.98],
      [0.32, 1.12],
      [0.38, 0.98],
      [0.52, 0.9],
      [0.6, 0.78],
      [0.56, 0.4],
      [0.6, 0.09],
      [0.72, 0.02],
    ],
  },
  e: {
    advance: 0.82,
    points: [
      [0, 0.14],
      [0.2, 0.3],
      [0.44, 0.58],
      [0.5, 0.84],
      [0.36, 1],
      [0.2, 0.86],
      [0.14, 0.5],
      [0.22, 0.14],
      [0.42, 0],
      [0.62, 0.06],
    ],
  },
  a: {
    advance: 1.06,
    points: [
      [0.02, 0.18],
      [0.22, 0.62],
      [0.56, 0.94],
      [0.36, 0.99],
      [0.16, 0.76],
      [0.1, 0.38],
      [0.2, 0.06],
      [0.38, 0.06],
      [0.54, 0.4],
      [0.64, 0.95],
      [0.63, 0.5],
      [0.68, 0.1],
      [0.84, 0.02],
    ],
  },
  d: {
    advance: 1.1,
    points: [
      [0.02, 0.18],
      [0.22, 0.62],
      [0.56, 0.94],
      [0.36, 0.99],
      [0.16, 0.76],
      [0.1, 0.38],
      [0.2, 0.06],
      [0.38, 0.06],
      [0.56, 0.5],
      [0.7, 1.3],
      [0.78, 2.1],
      [0.7, 1.4],
      [0.66, 0.6],
      [0.72, 0.1],
      [0.88, 0.02],
    ],
  },
  l: {
    advance: 0.74,
    points: [
      [0, 0.14],
      [0.22, 0.55],
      [0.44, 1.3],
      [0.48, 1.92],
      [0.37, 2.12],
      [0.26, 1.88],
      [0.23, 1],
      [0.25, 0.32],
      [0.36, 0.02],
      [0.54, 0.04],
    ],
  },
  i: {
    advance: 0.62,
    points: [
      [0, 0.14],
      [0.14, 0.48],
      [0.26, 0.98],
      [0.25, 0.5],
      [0.3, 0.1],
      [0.44, 0.02],
    ],
  },
  g: {
    advance: 1.02,
    points: [
      [0.02, 0.18],
      [0.22, 0.62],
      [0.56, 0.94],
      [0.36, 0.99],
      [0.16, 0.76],
      [0.1, 0.38],
      [0.2, 0.06],
      [0.38, 0.08],
      [0.54, 0.42],
      [0.63, 0.94],
      [0.62, 0.1],
      [0.56, -0.66],
      [0.4, -0.98],
      [0.22, -0.84],
      [0.26, -0.5],
      [0.56, -0.16],
      [0.84, 0.08],
    ],
  },
  t: {
    advance: 0.8,
    points: [
      [0, 0.14],
      [0.18, 0.6],
      [0.32, 1.3],
      [0.37, 1.62],
      [0.33, 1.1],
      [0.3, 0.4],
      [0.36, 0.06],
      [0.52, 0.0],
    ],
  },
}

export interface Stroke {
  points: readonly Point[]
  /**
   * The stroke comes from, or goes off into, the ether: over these lengths of its beginning and of
   * its end its strands part; 0 where it is whole.
   */
  loose: readonly [start: number, end: number]
  /** Order in which it is woven, 0 first. */
  order: number
}

/** Slant of the hand: x per y. */
const SLANT = 0.16

const slanted = (points: readonly Point[], dx = 0): Point[] =>
  points.map(([x, y]) => [x + dx + y * SLANT, y])

/** The whole name. Spans about x −6 … 15 with its loose threads, y −1 … 2.3; letters 0 … 9.3. */
export function writeName(): Stroke[] {
  let x = 1.14
  const body: Point[] = []
  let dotAt = 0
  let barAt = 0
  for (const name of 'hreadlight') {
    const letter = LETTERS[name]
    if (name === 'i') dotAt = x
    if (name === 't') barAt = x
    body.push(...slanted(letter.points, x))
    x += letter.advance
  }
  const off: Point[] = [
    [x + 0.1, 0.24],
    [x + 0.7, 0.62],
    [x + 1.6, 0.86],
    [x + 2.8, 0.7],
    [x + 4.2, 0.86],
    [x + 6, 1.3],
  ]
  return [
    {
      order: 0,
      loose: [4.6, 2.2],
      points: [
        [-6, 0.9],
        [-4.2, 1.3],
        [-2.6, 1.18],
        [-1.2, 1.5],
        [-0.25, 1.98],
        [0.3, 2.12],
        [0.9, 2.02],
        [1.5, 1.96],
        [2.05, 2.14],
        [2.9, 2.62],
        [4.1, 2.78],
      ],
    },
    {
      order: 1,
      loose: [0, 0],
      points: slanted([
        [0.5, 2.08],
        [0.5, 1.5],
        [0.47, 0.8],
        [0.4, 0.28],
        [0.22, 0.02],
        [-0.04, 0.04],
        [-0.16, 0.26],
        [0.0, 0.42],
      ]),
    },
    { order: 2, loose: [0, 4.8], points: [...body, ...off] },
    {
      order: 3,
      loose: [0, 0],
      points: slanted(
        [
          [-0.02, 1.44],
          [0.03, 1.5],
          [0.08, 1.46],
          [0.04, 1.4],
          [-0.02, 1.44],
        ],
        dotAt + 0.27,
      ),
    },
    {
      order: 4,
      loose: [0, 2],
      points: slanted(
        [
          [0.0, 1.02],
          [0.3, 1.1],
          [0.7, 1.06],
          [1.1, 1.18],
          [1.9, 1.62],
          [3.0, 1.7],
        ],
        barAt,
      ),
    },
  ]
}
