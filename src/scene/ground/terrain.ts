/**
 * Terrain around the visitor as nested squares of ever larger cells (a geometry clipmap, after
 * Losasso and Hoppe 2004), as one mesh: x, z in cells of the level and the level itself. The
 * shader puts each level on its own lattice, so vertices never swim over the land. The finest level
 * is a group of its own: what is far is shaded otherwise.
 */
import { BufferAttribute, BufferGeometry } from 'three'

export const LEVELS = 4

/** `cells`: across one level; a multiple of 4. */
export function createTerrainGeometry(cells: number): BufferGeometry {
  const positions: number[] = []
  const indices: number[] = []
  let finest = 0
  const halfCells = cells / 2
  // The hole is two cells smaller than the level inside, so that they overlap whatever their snap.
  const hole = cells / 4 - 2
  for (let level = 0; level < LEVELS; level++) {
    const first = positions.length / 3
    for (let j = -halfCells; j <= halfCells; j++)
      for (let i = -halfCells; i <= halfCells; i++) positions.push(i, level, j)
    const at = (i: number, j: number) => first + (j + halfCells) * (cells + 1) + i + halfCells
    for (let j = -halfCells; j < halfCells; j++) {
      for (let i = -halfCells; i < halfCells; i++) {
        const inHole = i >= -hole && i < hole && j >= -hole && j < hole
        if (level > 0 && inHole) continue
        const a = at(i, j)
        const b = at(i + 1, j)
        const c = at(i, j + 1)
        const d = at(i + 1, j + 1)
        // Diagonals alternate, so slopes show no grain.
        if ((i + j) & 1) indices.push(a, c, b, b, c, d)
        else indices.push(a, c, d, a, d, b)
      }
    }
    if (level === 0) finest = indices.length
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(new BufferAttribute(new Uint32Array(indices), 1))
  geometry.addGroup(0, finest, 0)
  geometry.addGroup(finest, indices.length - finest, 1)
  return geometry
}

/** Receding ridges, from far to near: distance and height, metres. */
export const RIDGES = [
  { distance: 3000, height: 300, sharp: 1 },
  { distance: 2050, height: 196, sharp: 0.8 },
  { distance: 1400, height: 112, sharp: 0.5 },
  { distance: 950, height: 62, sharp: 0.22 },
  { distance: 640, height: 34, sharp: 0 },
  { distance: 415, height: 17, sharp: 0 },
] as const
/** Sheets of mist that lie in the hollows before them: distance and height, metres. */
export const MISTS = [
  { distance: 380, height: 17 },
  { distance: 215, height: 8 },
] as const

/** Radians that the curtains span to the left and right of the view together. */
const SPAN = 2.8
/** Radians from column to column of vertices. */
export const columnStep = (columns: number) => SPAN / columns

/**
 * Curtains as one mesh, numbers `first` to `last`. Position: column from the middle of the view,
 * 0 at the foot and 1 at the crest, number of the curtain.
 */
export function createCurtains(columns: number, first: number, last: number): BufferGeometry {
  const count = last - first + 1
  const positions = new Float32Array(count * (columns + 1) * 2 * 3)
  const indices = new Uint32Array(count * columns * 6)
  let p = 0
  let n = 0
  // From near to far, so that what a nearer one hides is not shaded.
  for (let k = last; k >= first; k--) {
    for (let i = 0; i <= columns; i++) {
      for (let top = 0; top < 2; top++) {
        positions[p++] = i - columns / 2
        positions[p++] = top
        positions[p++] = k
      }
    }
    for (let i = 0; i < columns; i++) {
      const a = ((last - k) * (columns + 1) + i) * 2
      indices.set([a, a + 2, a + 1, a + 1, a + 2, a + 3], n)
      n += 6
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}
