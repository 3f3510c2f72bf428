/** At daybreak the circle opens to a bow before the sun: where each of the others then stands. */
import type { Tree } from './grove'
import type { WispState } from './state'
import { length, smooth, type World, wrapped, yawOf } from './world'

/**
 * From the sun outward, on her side of it and on the other, as one sees them who sits across from it:
 * metres aside, and beyond her. None is so near as to tower, none before her or at the edge of what is
 * seen; two and two, with air between.
 */
const HER_SIDE = [
  [2.75, 6.7],
  [4.75, 5.5],
] as const
const OTHER_SIDE = [
  [-1.2, 6.6],
  [-3.45, 5.5],
  [-5.05, 6.2],
] as const
/** Each a little off its spot, metres. */
const OFF = 0.3
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
/** Trees up to so far are large behind them, metres; for their sake one moves over so far, outward or toward its neighbour. */
const LARGE = 90
const MOVES = [0, 0.3, -0.3, 0.6, -0.6]
/** Half the breadth of one of them, and how far the middle of that is from its feet, toward the sun, metres. */
const BROAD = 0.55
const REACHES = 0.15

/** So much air is between two beside one another, and so far aside the picture goes, metres. */
const AIR = 1.6
const WIDE = 5.3

const trees: Tree[] = []

/**
 * How far aside one at (x, z) of the bow had better stand, so that no trunk grows out of it; `inner` and
 * `outer` are how far aside its neighbours on that side stand.
 */
function clear({ state, grove }: World, x: number, z: number, inner: number, outer: number) {
  const { stormX, stormZ, sunAzimuth } = state.place
  const side = -Math.sign(sunAzimuth) || 1
  const [s, c] = [Math.sin(sunAzimuth), Math.cos(sunAzimuth)]
  const from = sunAzimuth + side * SITS_ASIDE
  const eyeX = stormX - SITS * Math.sin(from)
  const eyeZ = stormZ + SITS * Math.cos(from)
  const count = grove.treesAround(eyeX, eyeZ, LARGE, trees)
  let best = 0
  let least = Infinity
  for (const out of MOVES) {
    const move = out * Math.sign(x)
    const aside = side * (x + move - REACHES * Math.sign(x))
    const atX = stormX + z * s + aside * c - eyeX
    const atZ = stormZ - z * c + aside * s - eyeZ
    const yaw = yawOf(atX, atZ)
    const off = Math.abs(x + move)
    let cost = 0.25 * Math.abs(move) + 6 * Math.max(0, off - WIDE)
    cost += 3 * (Math.max(0, AIR - off + inner) + Math.max(0, AIR - outer + off))
    for (let k = 0; k < count; k++) {
      const [dx, dz] = [trees[k].x - eyeX, trees[k].z - eyeZ]
      const away = length(dx, dz)
      const wide = BROAD / length(atX, atZ) + 0.8 / away
      cost += (40 / away) * Math.max(0, 1 - Math.abs(wrapped(yawOf(dx, dz) - yaw)) / wide)
    }
    if (cost >= least) continue
    least = cost
    best = move
  }
  return best
}

/** Gives each its place of the morning; `around` stands in the order of the circle. */
export function placeAtDaybreak(world: World, around: readonly WispState[]): void {
  const { place } = world.state
  const sun = place.sunAzimuth
  // The sun stands to one side of the way; she is seen on the other side of it.
  const side = -Math.sign(sun) || 1
  const count = around.length
  const spots: (readonly [number, number])[] = [...[...OTHER_SIDE].reverse(), ...HER_SIDE]
  const row = [...around].sort((a, b) => side * (wrapped(a.place - sun) - wrapped(b.place - sun)))
  // Those who have the least way to go.
  let first = 0
  let least = Infinity
  for (let from = 0; from < count; from++) {
    let way = 0
    spots.forEach(([x, z], k) => {
      const to = sun + side * Math.atan2(x, z)
      way += Math.abs(wrapped(row[(from + k) % count].place - to))
    })
    if (way >= least) continue
    least = way
    first = from
  }
  // From the sun outward, on either side of it.
  const inner = [-AIR, -AIR]
  const outward = spots
    .map((_, k) => k)
    .sort((a, b) => Math.abs(spots[a][0]) - Math.abs(spots[b][0]))
  for (const k of outward) {
    const wisp = row[(first + k) % count]
    const [x, z] = spots[k]
    const which = x < 0 ? 0 : 1
    const next = spots[k + (x < 0 ? -1 : 1)]?.[0] ?? Infinity
    const own = x + OFF * (((wisp.seed * 3.17) % 1) - 0.5)
    const az = z + 2 * OFF * (((wisp.seed * 11.3) % 1) - 0.5)
    const ax = own + clear(world, own, az, inner[which], Math.abs(next))
    inner[which] = Math.abs(ax)
    wisp.morning = wrapped(sun + side * Math.atan2(ax, az) - wisp.place)
    wisp.apart = length(ax, az)
  }
  const rest = count - spots.length
  for (let k = 0; k < rest; k++) {
    const wisp = row[(first + spots.length + k) % count]
    const to = sun + side * (REST + ((k + 0.5) / rest) * 2 * (Math.PI - REST))
    wisp.morning = wrapped(to - wisp.place)
    wisp.apart = place.circleRadius
  }
}
