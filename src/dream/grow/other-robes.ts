/** What the others wear, and what each of them is to whoever paints. */
import type { Spot } from './other'
import type { Cloth, Sheet } from './other-brush'
import { lerp } from './sdf'

export interface Figure {
  paint(on: Sheet): void
}

/** A height, and where back and front are there. */
export type Row = readonly [y: number, back: number, front: number]

interface Gown extends Cloth {
  /** How many folds fall, from which of the rows on. */
  pleats?: number
  from?: number
  /** How deep the hem is scalloped, and how high wind has its end behind it. */
  deep?: number
  lifts?: number
}

/** A gown, by its rows from the neck down; its folds fan out to the hem. */
export function gown(
  on: Sheet,
  rows: readonly Row[],
  { pleats = 6, from = 6, deep = 0.012, lifts = 0, ...cloth }: Gown = {},
) {
  const { random } = on
  const last = rows[rows.length - 1]
  const across = (t: number): Spot => [
    lerp(last[1], last[2], t),
    last[0] + lifts * (1 - t) ** 2 * (1 - 0.4 * t),
  ]
  const hem: Spot[] = []
  const count = 2 * pleats
  for (let k = 0; k <= count; k++) {
    const [x, y] = across(k / count)
    hem.push([x, y + (k % 2 ? deep : -deep)])
  }
  on.shape(
    [
      ...rows.slice(0, -1).map(([y, back]): Spot => [back, y]),
      ...hem,
      ...rows
        .slice(0, -1)
        .reverse()
        .map(([y, , front]): Spot => [front, y]),
    ],
    cloth,
  )
  for (let k = 0; k < pleats; k++) {
    const t = (k + 0.5 + random.range(-0.25, 0.25)) / pleats
    // Not all reach up to the girdle.
    const start = from + (k % 3 === 1 ? 2 : 0)
    const falls = rows.slice(start, -1)
    const drift = random.range(-0.05, 0.05)
    on.fold(
      [
        ...falls.map(([y, back, front], i): [number, number, number] => {
          const s = i / falls.length
          return [lerp(back, front, t + drift * (1 - s)), y, 0.0016 + 0.009 * s * s]
        }),
        [...across(t), 0.012] as [number, number, number],
      ],
      (0.3 + 0.5 * t) * random.range(0.7, 1.1),
    )
  }
}

/** A cloak, blown back from the shoulder `at`; each of its folds comes out between two of the points of its hem. */
export function cloak(
  on: Sheet,
  at: Spot,
  outline: readonly Spot[],
  folds: readonly Spot[],
  solid = 0.9,
) {
  on.shape(outline, { lit: 1.2, solid })
  for (const [k, [x, y]] of folds.entries())
    on.fold(
      [
        [at[0], at[1], 0.002],
        [lerp(at[0] - 0.02, x, 0.25), lerp(at[1], y, 0.39), 0.006],
        [lerp(at[0] - 0.02, x, 0.6), lerp(at[1], y, 0.72), 0.009],
        [x, y, 0.012],
      ],
      k % 2 ? 0.5 : 0.7,
    )
}

/** A girdle about the waist, knotted before it; its ends hang. */
export function girdle(on: Sheet, [y, back, front]: Row, ends = 0.2) {
  const { random } = on
  for (let k = 0; k < 3; k++) {
    const at = y + 0.007 * (k - 1)
    on.thread(
      [
        [back, at + 0.01, 0.0025],
        [lerp(back, front, 0.5), at - 0.004, 0.0035],
        [front, at + 0.003, 0.003],
      ],
      [0.2, 0.5, 0.3][k],
      0.75,
      8,
    )
  }
  for (let k = 0; k < 3; k++) {
    const long = ends * random.range(0.6, 1)
    const x = lerp(back, front, 0.72)
    on.thread(
      [
        [x, y, 0.003],
        [x + 0.01 * random.normal(), y - 0.4 * long, 0.0028],
        [x - 0.01 + 0.012 * random.normal(), y - long, 0.0008],
      ],
      random.range(0.3, 0.6),
      0.2,
      8,
    )
  }
}
