/**
 * Terrain around the visitor as nested squares of ever larger cells (a geometry clipmap, after
 * Losasso and Hoppe 2004), as one mesh: x, z in cells of the level and the level itself. The
 * shader puts each level on its own lattice, so vertices never swim over the land. The finest level
 * is a group of its own: what is far is shaded otherwise, and drawn only where the lens looks.
 */
import { BufferAttribute, BufferGeometry } from 'three'
import type { Azimuths } from '../within'

export const LEVELS = 4
/** Into so many sectors round the eye what is far is divided. */
export const SECTORS = 48

export interface Terrain {
  geometry: BufferGeometry
  /**
   * Where each sector’s indices begin, 2 × SECTORS + 1 of them: they follow one another twice round,
   * so that whatever a lens sees is one stretch.
   */
  starts: number[]
  /** Radians by which a triangle may reach over the edge of the sector it is counted in. */
  reach: number
}

/** The way of a place: radians, 0 toward −z and a quarter turn toward +x, from 0 to 2π. */
const azimuth = (x: number, z: number) => (Math.atan2(x, -z) + 2 * Math.PI) % (2 * Math.PI)

/** `cells`: across one level; a multiple of 4. */
export function createTerrain(cells: number): Terrain {
  const positions: number[] = []
  const indices: number[] = []
  const sectors: number[][] = Array.from({ length: SECTORS }, () => [])
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
        const way = azimuth(i + 0.5, j + 0.5) / (2 * Math.PI)
        const into = level === 0 ? indices : sectors[Math.floor(way * SECTORS) % SECTORS]
        // Diagonals alternate, so slopes show no grain.
        if ((i + j) & 1) into.push(a, c, b, b, c, d)
        else into.push(a, c, d, a, d, b)
      }
    }
  }
  const finest = indices.length
  const starts: number[] = []
  for (let k = 0; k < 2 * SECTORS; k++) {
    starts.push(indices.length)
    indices.push(...sectors[k % SECTORS])
  }
  starts.push(indices.length)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(new BufferAttribute(new Uint32Array(indices), 1))
  geometry.addGroup(0, finest, 0)
  geometry.addGroup(finest, (indices.length - finest) / 2, 1)
  // A level’s lattice stands up to a cell beside the eye, and a quad is a cell and a half across.
  return { geometry, starts, reach: Math.asin(Math.min(1, 2.5 / hole)) }
}

const kept = new Map<number, Terrain>()

/** The same of every dream: it is made once. */
export function terrainOf(cells: number): Terrain {
  const terrain = kept.get(cells) ?? createTerrain(cells)
  kept.set(cells, terrain)
  return terrain
}

/** Draws of what is far only the sectors a lens may see. */
export function showSectors({ geometry, starts, reach }: Terrain, { middle, half }: Azimuths) {
  const sector = (2 * Math.PI) / SECTORS
  const far = geometry.groups[1]
  const first = Math.floor((middle - half - reach) / sector)
  const count = Math.min(SECTORS, Math.floor((middle + half + reach) / sector) - first + 1)
  const from = ((first % SECTORS) + SECTORS) % SECTORS
  far.start = starts[from]
  far.count = starts[from + count] - far.start
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
 * 0 at the foot and 1 at the crest, number of the curtain. Its columns follow one another from the
 * middle outward, so that those a lens sees come first.
 */
export function createCurtains(columns: number, first: number, last: number): BufferGeometry {
  const count = last - first + 1
  const positions = new Float32Array(count * (columns + 1) * 2 * 3)
  const indices = new Uint32Array(count * columns * 6)
  let p = 0
  for (let i = 0; i <= columns; i++)
    // From near to far, so that what a nearer one hides is not shaded.
    for (let k = last; k >= first; k--)
      for (let top = 0; top < 2; top++) {
        positions[p++] = i - columns / 2
        positions[p++] = top
        positions[p++] = k
      }
  let n = 0
  for (let out = 0; out < columns; out++) {
    const i = out % 2 ? columns / 2 - (out + 1) / 2 : columns / 2 + out / 2
    for (let k = 0; k < count; k++) {
      const a = (i * count + k) * 2
      const next = a + 2 * count
      indices.set([a, next, a + 1, a + 1, next, next + 1], n)
      n += 6
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}

/** Draws of curtains `columns` wide only what a lens may see, `half` radians to either side. */
export function showColumns(curtains: BufferGeometry, columns: number, half: number) {
  const shown = Math.min(columns, 2 * (Math.ceil(half / columnStep(columns)) + 1))
  curtains.setDrawRange(0, ((curtains.index?.count ?? 0) / columns) * shown)
}
