/** How a portrait of her turns for the sake of what is behind her. */
import type { DreamState } from '../../dream/state'
import { wrapped, yawOf } from '../../dream/world'
import { treesAround } from './lens'

/** A portrait is turned no farther round than this, in so many steps, radians. */
const YIELDS = 0.12
const YIELD_STEPS = 8
/** Trees farther than this are small in a portrait, metres; half its breadth, and that of her head, radians. */
const SMALL = 130
const PORTRAIT = 0.25
const HEAD = 0.08
/** Where the sun had best stand from her: before her face, radians. */
const BEFORE_FACE = 0.155

/**
 * How far round her a lens at `yaw` had better stand, radians, so that the sun is before her face,
 * which looks to the right or, `facing` −1, to the left, and not hidden by it; that no trunk grows out
 * of her head, and none stands large at the edge of the picture.
 */
export function besideSun({ woman, place }: DreamState, yaw: number, facing: number): number {
  const trees = treesAround(woman.x, woman.z, SMALL)
  let best = 0
  let least = Infinity
  for (let i = -YIELD_STEPS; i <= YIELD_STEPS; i++) {
    const turn = (i / YIELD_STEPS) * YIELDS
    const sun = facing * wrapped(place.sunAzimuth - yaw - turn - Math.PI)
    let cost = 8 * Math.abs(sun - BEFORE_FACE)
    for (const { x, z } of trees) {
      const dx = x - woman.x
      const dz = z - woman.z
      const away = Math.hypot(dx, dz)
      const off = Math.abs(wrapped(yawOf(dx, dz) - yaw - turn - Math.PI))
      const crown = 3 / away
      const large = (40 / away) ** 2
      cost += large * Math.min(1, Math.max(0, (PORTRAIT + crown - off) / (2 * crown)))
      cost += 2 * Math.sqrt(large) * Math.max(0, 1 - off / (HEAD + 2 * crown))
    }
    if (cost >= least) continue
    least = cost
    best = turn
  }
  return best
}
