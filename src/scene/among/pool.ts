/** The lens over the pool that is left of the circle. */
import type { DreamState } from '../../dream/state'
import { wrapped, yawOf } from '../../dream/world'
import { CROWN, fromMiddle, MOON, type Placement, picture, treesAround } from './lens'

/** Over the pool: the lens goes so far round it and turns so far aside, in so many steps, radians. */
const POOL = { round: 0.12, turns: 0.24, steps: 12 }
/** Trees farther than this are small, metres. */
const NEARBY = 110
/** She is not farther from the middle of the picture, and no trunk nearer to her head, radians. */
const MIDST = 0.1
const BARE = 0.1

/**
 * Across the pool, low over the water, in which she is seen again, and beside her the sun: from
 * where the moon is whole, too, and trees stand in the picture rather than at its edge.
 */
export function pool(state: DreamState): Placement {
  const { place, woman } = state
  const side = Math.sign(place.sunAzimuth)
  const lens = { distance: 4.5, height: 0.56, turn: 0, at: 0.45, fov: 42 }
  const wide = Math.atan(Math.tan((lens.fov * Math.PI) / 360) * picture.aspect)
  const trees = treesAround(woman.x, woman.z, NEARBY)
  let best = fromMiddle(state, place.sunAzimuth + Math.PI - 0.3 * side, lens)
  let least = Infinity
  for (let i = -2; i <= 2; i++) {
    const round = (i / 2) * POOL.round
    for (let k = -POOL.steps; k <= POOL.steps; k++) {
      lens.turn = (k / POOL.steps) * POOL.turns
      const at = fromMiddle(state, place.sunAzimuth + Math.PI - 0.3 * side + round, lens)
      const ahead = yawOf(at.atX - at.x, at.atZ - at.z)
      const her = wrapped(yawOf(woman.x - at.x, woman.z - at.z) - ahead)
      const within = (azimuth: number) => wide - Math.abs(wrapped(azimuth - ahead))
      let cost =
        0.3 * Math.abs(round) + 0.6 * Math.abs(her) + 6 * Math.max(0, Math.abs(her) - MIDST)
      cost += 4 * Math.max(0, 1.2 * MOON - within(place.sunAzimuth))
      cost += 4 * Math.min(1.2 * MOON, Math.max(0, 1.2 * MOON - within(place.moonAzimuth)))
      for (const { x, z, scale } of trees) {
        const dx = x - at.x
        const dz = z - at.z
        const crown = (CROWN * scale) / Math.hypot(dx, dz)
        const off = wrapped(yawOf(dx, dz) - ahead)
        // Whole it is best, the more so the larger, and worst where its trunk is cut.
        const edge = wide - Math.abs(off)
        cost -= 14 * crown * crown * Math.min(1, Math.max(0, edge / crown))
        cost += 4 * crown * Math.max(0, 1 - Math.abs(edge) / (0.4 * crown))
        cost += 2 * Math.max(0, BARE - Math.abs(off - her))
      }
      if (cost >= least) continue
      least = cost
      best = at
    }
  }
  return best
}
