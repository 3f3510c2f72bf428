/**
 * The circle as one sees it who sits at its edge: five of the others stand in a bow beyond her, each
 * a figure of its own before the sky, and the rest close the circle behind whoever sits there.
 */
import type { Tree } from './grove'
import { BUILDS, type Build, buildOf, turnOf } from './grow/other'
import { HABITS } from './grow/tree-habits'
import type { WispState } from './state'
import { length, type World, wrapped, yawOf } from './world'

/** Who sees the circle whole is so far before its middle, metres. */
export const SEAT = 4.5
/**
 * To either side of her, from the middle outward: radians aside, and metres from the seat. The nearer
 * the farther aside, as in a ring; between the two sides is her light.
 */
const TWO = [
  [0.225, 9.6],
  [0.43, 8.4],
] as const
const THREE = [
  [0.13, 11.8],
  [0.275, 9.9],
  [0.44, 8.2],
] as const
type Spots = readonly (readonly [number, number])[]

/** One as large as this, height and half its breadth, metres, stands at its spot; a smaller one nearer. */
const LARGE = 2.75
const NEARER = 0.5
/** Each may be moved so far in or out for the sake of trunks, radians. */
const MOVES = Array.from({ length: 21 }, (_, i) => (i - 10) * 0.0125)
/** The bow may turn so far about its middle, radians; what that costs. */
const SWINGS = [0, 0.04, -0.04, 0.08, -0.08, 0.12, -0.12]
const SWUNG = 1.5
/** Whoever carries more to either side than this had better not stand at the rim, metres. */
const BROAD = 0.8
/** Air between two beside one another; she, and the rim of what is seen, radians. */
const AIR = 0.02
const HERS = 0.085
const RIM = 0.52
/** Trees up to so far count, as if they were this near, metres. */
const TREES = 110
const NEAR_TREE = 40
/** Half the breadth of the moon with its rim of light, radians. */
const MOON = 0.075
/** How much worse a trunk is at a head than beside it. */
const TRUNK_AT_HEAD = 2.2
/** Half the breadth of a head, and of a trunk, metres. */
const HEAD = 0.2
const TRUNK = 0.8
/** Where one that leans is behind a figure: shares of how far it leans, and half of that range. */
const LEANS = 0.65
const LEANS_OVER = 0.35

/** Of the circle nobody else stands nearer to its far end than this, radians about its middle. */
const REST = 1.75

/** Where a trunk is up to where heads are before it, and half its breadth, metres. */
export function trunkOf({ x, z, yaw, form }: Tree) {
  const { lean, height } = HABITS[form]
  const aside = (lean * (height[0] + height[1])) / 2
  return {
    x: x + LEANS * aside * Math.cos(yaw),
    z: z - LEANS * aside * Math.sin(yaw),
    half: TRUNK + LEANS_OVER * aside,
  }
}

const trees: Tree[] = []

interface Standing {
  angle: number
  far: number
}

/** Where each of one side had best stand, and how well that is; `sign` is which side. */
function stand(
  world: World,
  seat: { x: number; z: number; ahead: number },
  sign: number,
  spots: Spots,
  builds: readonly Build[],
): { cost: number; at: Standing[] } {
  const count = world.grove.treesAround(seat.x, seat.z, TREES, trees)
  const far = spots.map(
    ([, away], k) => away * (1 + NEARER * ((builds[k].tall + builds[k].half) / LARGE - 1)),
  )
  /** How ill one stands there for the trees' sake. */
  const before = (k: number, off: number) => {
    const yaw = seat.ahead + sign * off
    // The moon behind a head is a halo, and half hidden.
    const moon = Math.abs(wrapped(world.state.place.moonAzimuth - yaw))
    let cost = TRUNK_AT_HEAD * Math.max(0, 1 - moon / (MOON + builds[k].half / far[k]))
    for (let t = 0; t < count; t++) {
      const { x, z, half } = trunkOf(trees[t])
      const [dx, dz] = [x - seat.x, z - seat.z]
      const away = length(dx, dz)
      const aside = Math.abs(wrapped(yawOf(dx, dz) - yaw))
      const trunk = half / away
      cost +=
        (NEAR_TREE / away) *
        (TRUNK_AT_HEAD * Math.max(0, 1 - aside / (trunk + HEAD / far[k])) +
          0.3 * Math.max(0, 1 - aside / (trunk + builds[k].half / far[k])))
    }
    return cost
  }
  // From the middle outward, for each place of one the best of those within it.
  let inner = [{ cost: 0, edge: HERS, at: [] as Standing[] }]
  spots.forEach(([spot], k) => {
    const wide = builds[k].half / far[k]
    inner = MOVES.map((move) => {
      const off = spot + move
      const own = before(k, off) + 4 * Math.abs(move) + 60 * Math.max(0, off + wide - RIM)
      const least = inner
        .map((one) => ({ one, cost: one.cost + 60 * Math.max(0, one.edge + AIR - off + wide) }))
        .reduce((a, b) => (b.cost < a.cost ? b : a))
      const at = [...least.one.at, { angle: sign * off, far: far[k] }]
      return { cost: least.cost + own, edge: off + wide, at }
    })
  })
  const best = inner.reduce((a, b) => (b.cost < a.cost ? b : a))
  const broadest = builds[spots.length - 1].half - BROAD
  return { ...best, cost: best.cost + 40 * Math.max(0, broadest) }
}

/** Gives each its place in the circle, whose far end is about at `toward` from its middle; `around` stands in its order. */
export function placeInBow(world: World, around: readonly WispState[], toward: number): void {
  const { place } = world.state
  const count = around.length
  const turn = turnOf(world.seed)
  const first = (n: number) => Array.from({ length: n }, (_, k) => k)
  const last = (n: number) => Array.from({ length: n }, (_, k) => count - 1 - k)
  const build = (i: number) => BUILDS[buildOf(i, count, turn)]
  // Three stand on the side that has room for them; the whole turns a little for the sake of trunks.
  const bows = SWINGS.flatMap((swing) => {
    const ahead = toward + swing
    const [x, z] = [place.stormX - SEAT * Math.sin(ahead), place.stormZ + SEAT * Math.cos(ahead)]
    return [
      { right: TWO, left: THREE },
      { right: THREE, left: TWO },
    ].map(({ right, left }) => {
      const [r, l] = [first(right.length), last(left.length)]
      const onRight = stand(world, { x, z, ahead }, 1, right, r.map(build))
      const onLeft = stand(world, { x, z, ahead }, -1, left, l.map(build))
      return {
        cost: onRight.cost + onLeft.cost + SWUNG * Math.abs(swing),
        seat: { x, z, ahead },
        who: [...r, ...l],
        at: [...onRight.at, ...onLeft.at],
        right: r.length,
      }
    })
  })
  const { seat, who, at, right } = bows.reduce((a, b) => (b.cost < a.cost ? b : a))
  const { ahead } = seat
  who.forEach((i, k) => {
    const x = seat.x + at[k].far * Math.sin(ahead + at[k].angle) - place.stormX
    const z = seat.z - at[k].far * Math.cos(ahead + at[k].angle) - place.stormZ
    const round = wrapped(yawOf(x, z) - ahead)
    around[i].place = ahead + (k < right ? round : round + 2 * Math.PI)
    around[i].stands = length(x, z)
  })
  const rest = count - who.length
  for (let k = 0; k < rest; k++) {
    const wisp = around[right + k]
    wisp.place = ahead + REST + ((k + 0.5) / rest) * 2 * (Math.PI - REST)
    wisp.stands = place.circleRadius * (0.85 + 0.3 * ((wisp.seed * 9.7) % 1))
  }
}
