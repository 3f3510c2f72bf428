/** Smooth lines that the others are painted along. */
import type { Spot } from './other'

export type Spine = readonly (readonly [x: number, y: number, r: number])[]
/** A closed line has so many pieces from spot to spot. */
const PIECES = 6

/** Smooth through the values `of` at whole numbers. */
function through(of: (i: number) => number, last: number, at: number): number {
  const i = Math.min(last - 1, Math.max(0, Math.floor(at)))
  const t = at - i
  const [a, b, c, d] = [Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2)].map(of)
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

/** A spine in `pieces`, smooth. */
export function smooth(spine: Spine, pieces: number): number[][] {
  const last = spine.length - 1
  return Array.from({ length: pieces + 1 }, (_, i) =>
    [0, 1, 2].map((k) => through((j) => spine[j][k], last, (i / pieces) * last)),
  )
}

/** A closed line, smooth through its spots. */
export function closed(spots: readonly Spot[]): Spot[] {
  const count = spots.length
  const line: Spot[] = []
  for (let k = 0; k < count; k++)
    for (let i = 0; i < PIECES; i++) {
      const t = i / PIECES
      const [x, y] = [0, 1].map((axis) => {
        const [a, b, c, d] = [-1, 0, 1, 2].map((o) => spots[(k + o + count) % count][axis])
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
      })
      line.push([x, y])
    }
  return line
}
