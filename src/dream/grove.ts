/**
 * Where the crystal trees stand: an endless grid of cells, at most one tree a cell, plus two
 * that compose the first pictures. A pure function of seed and place: nothing is remembered.
 */
import { HABITS } from './grow/tree-habits'
import type { Land } from './land'
import { createPlace, sideOf } from './place'
import { fork, hashCell, hashText } from './random'

export interface Tree {
  x: number
  /** Height of the ground under it. */
  y: number
  z: number
  /** Which of the grown forms, 0 to FORMS − 1. */
  form: number
  scale: number
  yaw: number
  /** Its own random number in [0, 1). */
  seed: number
}

export const FORMS = 5
/** Side of a cell, metres. */
const CELL = 34
/** The way to the storm stays open, metres to each side of it. */
const CORRIDOR = 8
/** And farther to each side the nearer one comes to it. */
const WIDENS = 14
/** Nothing stands this near the circle. */
const CLEARING = 24
/** In the first picture nothing but the composed trees stands before this distance. */
const FOREGROUND = 62

/** Heights off from which all of a tree is seen in the first picture; half its breadth, of its height. */
const WHOLE: Record<string, { back: number; broad: number }> = {
  dome: { back: 2.7, broad: 0.58 },
  tower: { back: 2, broad: 0.3 },
  terrace: { back: 2.25, broad: 0.5 },
  fountain: { back: 2.5, broad: 0.57 },
}
/** The rim of the first picture, and how near the sun the first tree may stand for it, degrees. */
const RIM = 39.5
const NEAR_SUN = 4.2

/** About where the drum is heard, metres from where the dream begins. */
const CALLED = 31
/** A sun farther than this from the storm is near the rim of the picture, degrees. */
const WIDE = 26
/** So far to its left one looks on the way to the storm, when the drum calls, degrees. */
const LEFT = 4
/** Places from which sun and moon are seen whole, shares of the way to the storm. */
const SEEN_FROM = [0.01, 0.18, 0.57]

const degrees = Math.PI / 180

export interface Grove {
  /** Trees within `radius` of (x, z), written into `out` (entries are reused). Returns how many. */
  treesAround(x: number, z: number, radius: number, out: Tree[]): number
  /** Place of the nearest tree to (x, z), to `out`; false when none stands within 80 m. */
  nearest(x: number, z: number, out: { x: number; z: number }): boolean
}

const blank = (): Tree => ({ x: 0, y: 0, z: 0, form: 0, scale: 1, yaw: 0, seed: 0 })

export function createGrove(seed: string, land: Land): Grove {
  const place = createPlace(seed)
  const side = sideOf(seed)
  const salt = hashText(`${seed}/grove`)
  const random = fork(seed, 'grove')
  const phase = Array.from({ length: 4 }, () => random.range(0, Math.PI * 2))
  // The windswept form would lean across sun and storm.
  const upright = random.shuffle(
    HABITS.map((_, form) => form).filter((form) => HABITS[form].name !== 'windswept'),
  )
  const sun = place.sunAzimuth
  const storm = Math.atan2(place.stormX, -place.stormZ)

  // Two that frame the first pictures on the side of the sun, beside it and so far off that all of
  // the tree is seen: one from where the dream begins, one from where the drum calls. Where the sun
  // stands wide of the storm, the second has its place between them, farther off.
  const beside = (storm - sun) * side > (WIDE + LEFT * side) * degrees ? -1 : 1
  const first = WHOLE[HABITS[upright[0]].name]
  const room = RIM - Math.abs(sun) / degrees - Math.atan(first.broad / first.back) / degrees
  const off = Math.max(NEAR_SUN, Math.min(room, 8 + random.range(-1, 1)))
  const composed = [
    { from: 0, azimuth: sun - off * side * degrees, heights: first.back },
    {
      from: CALLED,
      azimuth: sun - (beside > 0 ? 8 : -6) * side * degrees,
      heights: beside > 0 ? 2.2 : 2.9,
    },
  ].map(({ from, azimuth, heights }, index): Tree => {
    const form = upright[index]
    const [low, high] = HABITS[form].height
    const distance = (heights * (low + high)) / 2
    const x = Math.sin(azimuth) * distance
    const z = -Math.cos(azimuth) * distance - from
    const yaw = random.range(0, 2 * Math.PI)
    return { x, y: land.height(x, z), z, form, scale: 1, yaw, seed: random.next() }
  })

  /** Whether a tree there would stand before sun or moon, seen from along the way. */
  const hides = (x: number, z: number) => {
    for (const share of SEEN_FROM) {
      const dx = x - share * place.stormX
      const dz = z - share * place.stormZ
      const away = Math.hypot(dx, dz)
      const azimuth = Math.atan2(dx, -dz)
      // Nor a bough without its tree.
      if (away < 27 && Math.abs(azimuth - storm) < 1.15) return true
      if (away < 92 && Math.abs(azimuth - place.moonAzimuth) < 0.075 + 7 / away) return true
      if (away < 80 && Math.abs(azimuth - sun) < 0.06 + 3 / away) return true
    }
    return false
  }

  const wayLength2 = place.stormX * place.stormX + place.stormZ * place.stormZ

  const open = (x: number, z: number) => {
    const dx = x - place.stormX
    const dz = z - place.stormZ
    if (dx * dx + dz * dz < CLEARING * CLEARING) return true
    let t = (x * place.stormX + z * place.stormZ) / wayLength2
    t = Math.min(1, Math.max(0, t))
    if (Math.hypot(x - t * place.stormX, z - t * place.stormZ) < CORRIDOR + WIDENS * t) return true
    const fromStart = Math.hypot(x, z)
    if (fromStart < 18) return true
    if (fromStart < FOREGROUND && z < 0 && Math.abs(x) < -z * 0.95) return true
    for (const tree of composed) if (Math.hypot(x - tree.x, z - tree.z) < 16) return true
    return hides(x, z)
  }

  const scratch = blank()
  /** The tree of a cell into `out`, without its height; false when the cell is empty. */
  const cellTree = (i: number, j: number, out: Tree): boolean => {
    const density =
      0.42 +
      0.3 * Math.sin(0.31 * i + 0.17 * j + phase[0]) * Math.sin(0.23 * j - 0.11 * i + phase[1]) +
      0.14 * Math.sin(0.9 * i + phase[2]) * Math.sin(0.8 * j + phase[3])
    if (hashCell(i, j, salt) > density) return false
    const x = (i + 0.15 + 0.7 * hashCell(i, j, salt + 1)) * CELL
    const z = (j + 0.15 + 0.7 * hashCell(i, j, salt + 2)) * CELL
    if (open(x, z)) return false
    out.x = x
    out.z = z
    out.form = Math.floor(hashCell(i, j, salt + 3) * FORMS)
    const size = hashCell(i, j, salt + 4)
    out.scale = 0.75 + 0.6 * size * size
    out.yaw = hashCell(i, j, salt + 5) * 2 * Math.PI
    out.seed = hashCell(i, j, salt + 6)
    return true
  }

  return {
    treesAround(x, z, radius, out) {
      let count = 0
      const take = (tree: Tree) => {
        const dx = tree.x - x
        const dz = tree.z - z
        if (dx * dx + dz * dz > radius * radius) return
        if (!out[count]) out.push(blank())
        Object.assign(out[count], tree)
        out[count].y = land.height(tree.x, tree.z)
        count++
      }
      for (const tree of composed) take(tree)
      const i1 = Math.floor((x + radius) / CELL)
      const j1 = Math.floor((z + radius) / CELL)
      for (let i = Math.floor((x - radius) / CELL); i <= i1; i++) {
        for (let j = Math.floor((z - radius) / CELL); j <= j1; j++) {
          if (cellTree(i, j, scratch)) take(scratch)
        }
      }
      return count
    },
    nearest(x, z, out) {
      const radius = 80
      let best = radius * radius
      let found = false
      const i1 = Math.floor((x + radius) / CELL)
      const j1 = Math.floor((z + radius) / CELL)
      for (let i = Math.floor((x - radius) / CELL); i <= i1; i++) {
        for (let j = Math.floor((z - radius) / CELL); j <= j1; j++) {
          if (!cellTree(i, j, scratch)) continue
          const d = (scratch.x - x) ** 2 + (scratch.z - z) ** 2
          if (d >= best) continue
          best = d
          found = true
          out.x = scratch.x
          out.z = scratch.z
        }
      }
      for (const tree of composed) {
        const d = (tree.x - x) ** 2 + (tree.z - z) ** 2
        if (d >= best) continue
        best = d
        found = true
        out.x = tree.x
        out.z = tree.z
      }
      return found
    },
  }
}
