/** At daybreak the circle opens to a bow before the sun: where each of the others then stands. */
import { trunkOf } from './bow'
import type { Tree } from './grove'
import { BUILDS, buildOf, turnOf } from './grow/other'
import type { WispState } from './state'
import { length, smooth, type World, wrapped, yawOf } from './world'

/**
 * From the sun outward, on her side of it and on the other, as one sees them who sits across from it:
 * radians aside from the sun, and metres from whoever sits there. Two stand close together far off
 * under the sun, and are all but lost in its light; one comes near; between the far and the near is
 * wide quiet air. None is before her or at the edge of what is seen.
 */
const HER_SIDE = [
  [0.345, 15.5],
  [0.475, 9.2],
] as const
const OTHER_SIDE = [
  [-0.045, 13.2],
  [-0.165, 11.4],
  [-0.44, 8.3],
] as const
/** Each a little off its spot: radians, and a share of how far it is. */
const OFF = 0.024
const OFF_FAR = 0.1
/** The others of the circle stand no nearer the sun than this, radians. */
const REST = 1.45
/** How far it has dawned when they begin to part, and when they have parted. */
const PARTS = [0.1, 0.92] as const

/** How far they have parted, 0 to 1; when water rises they close the circle again, on its shore. */
export const parted = ({ state, mood }: World): number => {
  const closes = state.act === 'after' ? smooth(1, 12, state.actTime) : 0
  return smooth(PARTS[0], PARTS[1], mood.dawn) * (1 - closes)
}

/** Who sits across from the sun does so this far before the middle, and so far aside from the sun, metres and radians. */
const SITS = 3.9
const SITS_ASIDE = 0.1

/** From the middle of the circle they are seen about so many times as far aside. */
const AS_SEEN = 1.5
/** Trees up to so far are large behind them, metres; for their sake one moves over so far, outward or inward, radians. */
const LARGE = 90
const MOVES = [0, 0.025, -0.025, 0.05, -0.05, 0.075, -0.075, 0.1, -0.1, 0.125, -0.125]
/** Half the breadth of one of them, and how far the middle of that is from its feet, toward the sun, metres. */
const BROAD = 0.55
const REACHES = 0.15

/** Half of how broad she is seen, radians. */
const HER_BREADTH = 0.08
/** So much air is between two beside one another, and so far aside the picture goes, radians. */
const AIR = 0.015
const WIDE = 0.5

const trees: Tree[] = []

/** Where one sits across from the sun, and on which side of the sun she then is. */
function seat({ state }: World) {
  const { stormX, stormZ, sunAzimuth } = state.place
  const side = -Math.sign(sunAzimuth) || 1
  const from = sunAzimuth + side * SITS_ASIDE
  return { x: stormX - SITS * Math.sin(from), z: stormZ + SITS * Math.cos(from), side }
}

/**
 * How far aside one had better stand who is to be seen at `angle` and is `far` away, so that no trunk
 * grows out of it; `wide` is half its breadth as seen, `inner` and `outer` how far aside what is of its
 * neighbours on that side begins.
 */
function clear(
  world: World,
  angle: number,
  wide: number,
  far: number,
  inner: number,
  outer: number,
) {
  const eye = seat(world)
  const count = world.grove.treesAround(eye.x, eye.z, LARGE, trees)
  const sign = Math.sign(angle)
  let best = 0
  let least = Infinity
  for (const out of MOVES) {
    const off = Math.abs(angle) + out
    const middle = world.state.place.sunAzimuth + eye.side * sign * (off - REACHES / far)
    let cost = 3 * Math.abs(out) + 60 * Math.max(0, off - WIDE)
    cost += 60 * (Math.max(0, wide + AIR - off + inner) + Math.max(0, wide + AIR - outer + off))
    for (let k = 0; k < count; k++) {
      const { x, z, half } = trunkOf(trees[k])
      const [dx, dz] = [x - eye.x, z - eye.z]
      const away = length(dx, dz)
      const trunk = BROAD / far + half / away
      cost += (40 / away) * Math.max(0, 1 - Math.abs(wrapped(yawOf(dx, dz) - middle)) / trunk)
    }
    if (cost >= least) continue
    least = cost
    best = out * sign
  }
  return best
}

/** Gives each its place of the morning; `around` stands in the order of the circle. */
export function placeAtDaybreak(world: World, around: readonly WispState[]): void {
  const { place } = world.state
  const sun = place.sunAzimuth
  const eye = seat(world)
  const { side } = eye
  const count = around.length
  const spots: (readonly [number, number])[] = [...[...OTHER_SIDE].reverse(), ...HER_SIDE]
  const row = [...around].sort((a, b) => side * (wrapped(a.place - sun) - wrapped(b.place - sun)))
  // Those who have the least way to go.
  let first = 0
  let least = Infinity
  for (let from = 0; from < count; from++) {
    let way = 0
    spots.forEach(([angle], k) => {
      const to = sun + side * angle * AS_SEEN
      way += Math.abs(wrapped(row[(from + k) % count].place - to))
    })
    if (way >= least) continue
    least = way
    first = from
  }
  const turn = turnOf(world.seed)
  const halfOf = (k: number) =>
    BUILDS[buildOf(around.indexOf(row[(first + k) % count]), count, turn)].half
  // From the sun outward, on either side of it: where the one within ends, first she herself.
  const inner = [HER_BREADTH - SITS_ASIDE, SITS_ASIDE + HER_BREADTH]
  const outward = spots
    .map((_, k) => k)
    .sort((a, b) => Math.abs(spots[a][0]) - Math.abs(spots[b][0]))
  for (const k of outward) {
    const wisp = row[(first + k) % count]
    const [spot, away] = spots[k]
    const which = spot < 0 ? 0 : 1
    const beyond = k + (spot < 0 ? -1 : 1)
    const [next, nextAway] = spots[beyond] ?? [Infinity, 1]
    const outer = Math.abs(next) - (spots[beyond] ? halfOf(beyond) / nextAway : 0)
    const far = away * (1 + OFF_FAR * (((wisp.seed * 11.3) % 1) - 0.5))
    const own = spot + OFF * (((wisp.seed * 3.17) % 1) - 0.5)
    const wide = halfOf(k) / far
    const angle = own + clear(world, own, wide, far, inner[which], outer)
    inner[which] = Math.abs(angle) + wide
    const x = eye.x + far * Math.sin(sun + side * angle) - place.stormX
    const z = eye.z - far * Math.cos(sun + side * angle) - place.stormZ
    wisp.morning = wrapped(yawOf(x, z) - wisp.place)
    wisp.apart = length(x, z)
  }
  const rest = count - spots.length
  for (let k = 0; k < rest; k++) {
    const wisp = row[(first + spots.length + k) % count]
    const to = sun + side * (REST + ((k + 0.5) / rest) * 2 * (Math.PI - REST))
    wisp.morning = wrapped(to - wisp.place)
    wisp.apart = place.circleRadius
  }
}
