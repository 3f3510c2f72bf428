/** Back along the way one came, wherever one looks: the path winds out of a corner to where the afterglow is. */
import type { DreamState } from '../dream/state'
import { EYE_HEIGHT } from '../dream/visitor'
import { yawOf } from '../dream/world'
import type { Placement } from './among/lens'

/** Over the ground, where its bends do not hide one another, and beside the path, metres. */
const HEIGHT = 1.6
const BESIDE = 1.2
/** Vertical field of view, degrees; what part of half the picture the horizon lies above its middle,
 * and the path's end beside it. */
const FOV = 38
const HORIZON = 0.26
const END = 0.3
const WIDE = 16 / 9
/** Beside the middle of this part of the path the lens stands, metres behind the visitor. */
const NEAR = [2, 7] as const
const AHEAD = 10

const out: Placement = { x: 0, y: 0, z: 0, atX: 0, atY: 0, atZ: 0, fov: FOV }

export function lookBack({ visitor, place, flowers }: DreamState): Placement {
  const back = yawOf(visitor.x - place.stormX, visitor.z - place.stormZ)
  const [sin, cos] = [Math.sin(back), Math.cos(back)]
  let middle = 0
  let many = 0
  for (const { x, z, bornAt } of flowers) {
    const behind = (x - visitor.x) * sin - (z - visitor.z) * cos
    if (bornAt < 0 || behind < NEAR[0] || behind > NEAR[1]) continue
    middle += (x - visitor.x) * cos + (z - visitor.z) * sin
    many++
  }
  // The afterglow is golden on the side the sun has; there the path ends.
  const side = -Math.sign(place.sunAzimuth)
  const aside = middle / Math.max(many, 1) + side * BESIDE
  const half = Math.tan((FOV * Math.PI) / 360)
  const way = back - side * Math.atan(END * half * WIDE)
  out.x = visitor.x + aside * cos
  out.z = visitor.z + aside * sin
  out.y = visitor.y - EYE_HEIGHT + HEIGHT
  out.atX = out.x + Math.sin(way) * AHEAD
  out.atY = out.y - AHEAD * HORIZON * half
  out.atZ = out.z - Math.cos(way) * AHEAD
  return out
}
