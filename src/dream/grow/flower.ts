/**
 * The one flower that all are bent from: eight petals in two whorls about a crown of stamens, a stem
 * with two leaves, and a halo; and smaller ones that come up beside it. A vertex is only a place in the flower; seed
 * and shader make of it the flower it becomes.
 */

export const PETALS = 8
/** Rows and columns of a petal: of those that stand alone, and of those with others beside them. */
const PLAIN = { rows: 4, columns: 2 }
const FINE = { rows: 5, columns: 4 }
/** Petals of each of the small ones beside it. */
export const SMALL_PETALS = 5

/** So many of the small ones are near it and fine; the rest are buds, strewn wide. */
export const TUFT = 4

/** `part`: 0 petal, 1 stem, 2 halo; and 4 more for each small flower, from 1. The last is a spark. */
export interface FlowerParts {
  /** Across −1…1, along 0…1, which petal or leaf, part. */
  at: Float32Array
  index: Uint16Array
}

/** `beside`: how many small ones. */
export function growFlower(beside: number): FlowerParts {
  const at: number[] = []
  const index: number[] = []
  const grid = (columns: number, rows: number, which: number, part: number) => {
    const first = at.length / 4
    for (let r = 0; r <= rows; r++) {
      for (let c = 0; c <= columns; c++) at.push((c / columns) * 2 - 1, r / rows, which, part)
    }
    const wide = columns + 1
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const a = first + r * wide + c
        index.push(a, a + 1, a + wide, a + 1, a + wide + 1, a + wide)
      }
    }
  }
  const { rows, columns } = beside ? FINE : PLAIN
  // Halo behind, then the stem, then the petals, the farthest first (the shader says which is it),
  // then the stamens: blended in this order.
  grid(1, 1, 0, 2)
  grid(1, 4, 0, 1)
  grid(1, 2, 1, 1)
  grid(1, 2, 2, 1)
  // No stem lies over a petal of its neighbour.
  for (let small = 1; small <= beside; small++) grid(1, 2, 0, 1 + 4 * small)
  for (let k = 0; k < PETALS; k++) grid(columns, rows, k, 0)
  grid(1, 1, PETALS, 0)
  for (let small = 1; small <= beside; small++) {
    for (let k = 0; k < SMALL_PETALS; k++) grid(2, small > TUFT ? 2 : 3, k, 4 * small)
  }
  if (beside) grid(1, 1, 0, 2 + 4 * (beside + 1))
  return { at: Float32Array.from(at), index: Uint16Array.from(index) }
}
