/** Lenses among the others: in their circle, at sunrise, and over the pool that is left of it. */
import type { Tree } from '../dream/grove'
import type { DreamState } from '../dream/state'
import { wrapped, yawOf } from '../dream/world'
import { live } from '../store'

export interface Placement {
  x: number
  y: number
  z: number
  /** Where it looks. */
  atX: number
  atY: number
  atZ: number
  /** Vertical field of view, degrees. */
  fov: number
}

/** Breadth over height of the picture a view is asked for. */
export const picture = { aspect: 16 / 9 }

/** Where the lens of a view is to the circle: see `fromMiddle`. */
interface Lens {
  distance: number
  height: number
  turn: number
  at: number
  fov: number
}

/** The lens goes no farther round than this, radians, in so many steps to either side. */
const ROUND = 0.2
const ROUND_STEPS = 6

/**
 * From the edge of the circle, over the grass: she in its midst, the ring of light about her and
 * those of it who stand beside and beyond her; where most are seen whole.
 */
export function circle(state: DreamState): Placement {
  const side = Math.sign(state.place.sunAzimuth)
  const lens = { distance: 4.3, height: 0.7, turn: 0.03 * side, at: 1.04, fov: 40 }
  const from = gapNear(state, 0.8 * state.place.sunAzimuth, 0.3) + Math.PI
  let best = from
  let least = Infinity
  for (let i = -ROUND_STEPS; i <= ROUND_STEPS; i++) {
    const angle = from + (i / ROUND_STEPS) * ROUND
    const { at, cut, whole } = uncut(state, fromMiddle(state, angle, lens))
    const cost = 2 * cut - 0.2 * whole + 0.5 * Math.abs(angle - from) + 0.25 * before(state, at)
    if (cost >= least) continue
    least = cost
    best = angle
  }
  return uncut(state, fromMiddle(state, best, lens)).at
}

/** For the sake of trunks it stands no farther aside than this, radians, in so many steps; they count up to so far, metres. */
const ASIDE = 0.045
const ASIDE_STEPS = 8
const TRUNKS = 110
/** Farther than this they count less and less, metres. */
const LARGE = 50
/** Half the breadth of one of the others, metres. */
const BODY = 0.35
/** How much worse than one of the others the edge cuts a tree whose trunk it leaves out. */
const CROWNS = 2

/**
 * Inside the circle, across from the sun, low: she before the light, the others behind her, and
 * the cloth, which hangs on the moon's side, out of the picture.
 */
export function sunrise(state: DreamState): Placement {
  const side = Math.sign(state.place.sunAzimuth)
  const across = state.place.sunAzimuth - 0.08 * side + Math.PI
  const lens = { distance: 3.9, height: 0.84, turn: 0.05 * side, at: 1.12, fov: 42 }
  let best = across
  let least = Infinity
  for (let i = -ASIDE_STEPS; i <= ASIDE_STEPS; i++) {
    const off = (i / ASIDE_STEPS) * ASIDE
    const { at, cut } = uncut(state, fromMiddle(state, across + off, lens), CROWNS)
    const cost = 2 * cut + 3 * before(state, at) + 2 * Math.abs(off)
    if (cost >= least) continue
    least = cost
    best = across + off
  }
  return uncut(state, fromMiddle(state, best, lens), CROWNS).at
}

/** How much of the others stands right behind her, or before a trunk, which would grow out of their heads. */
function before({ place, wisps }: DreamState, at: Placement): number {
  const count = live.dream?.grove.treesAround(at.x, at.z, TRUNKS, trees) ?? 0
  const her = yawOf(place.stormX - at.x, place.stormZ - at.z)
  let sum = 0
  for (const { x, z } of wisps) {
    const far = Math.hypot(x - at.x, z - at.z)
    const yaw = yawOf(x - at.x, z - at.z)
    if (Math.abs(wrapped(yaw - place.sunAzimuth)) > 0.6) continue
    // One straight behind her is not there at all.
    sum += 3 * Math.max(0, 1 - Math.abs(wrapped(yaw - her)) / (1.2 * APART))
    for (let k = 0; k < count; k++) {
      const away = Math.hypot(trees[k].x - at.x, trees[k].z - at.z)
      const off = Math.abs(wrapped(yawOf(trees[k].x - at.x, trees[k].z - at.z) - yaw))
      const wide = BODY / far + 0.8 / away
      sum += Math.min(1, LARGE / away) ** 3 * Math.max(0, 1 - off / wide)
    }
  }
  return sum
}

/** Over the pool: the lens goes so far round it and turns so far aside, in so many steps, radians. */
const POOL = { round: 0.12, turns: 0.24, steps: 12 }
/** Half the breadth of a trunk, which may lean, metres. */
const TRUNK = 1.5
/** Half the breadth of a crown of scale 1, metres; trees farther than this are small, metres. */
const CROWN = 8
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
  const count = live.dream?.grove.treesAround(woman.x, woman.z, NEARBY, trees) ?? 0
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
      for (let t = 0; t < count; t++) {
        const dx = trees[t].x - at.x
        const dz = trees[t].z - at.z
        const crown = (CROWN * trees[t].scale) / Math.hypot(dx, dz)
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

/**
 * The middle of the gap between two of the others that is nearest to an angle about the circle, but
 * no farther than `most` from it.
 */
function gapNear({ place, wisps }: DreamState, angle: number, most: number): number {
  const around = wisps
    .map(({ x, z }) => yawOf(x - place.stormX, z - place.stormZ))
    .sort((a, b) => a - b)
  let best = angle
  let nearest = Infinity
  around.forEach((from, i) => {
    const to = around[(i + 1) % around.length] + (i + 1 === around.length ? 2 * Math.PI : 0)
    const off = wrapped((from + to) / 2 - angle)
    if (Math.abs(off) >= nearest) return
    nearest = Math.abs(off)
    best = angle + Math.min(most, Math.max(-most, off))
  })
  return best
}

/**
 * From `distance` metres before the middle of the circle, on the side at `angle`, `height` over the
 * ground; turned aside by `turn`, looking at height `at` over the middle.
 */
function fromMiddle({ place, woman }: DreamState, angle: number, lens: Lens): Placement {
  const x = place.stormX + Math.sin(angle) * lens.distance
  const z = place.stormZ - Math.cos(angle) * lens.distance
  const yaw = angle + Math.PI + lens.turn
  return {
    x,
    y: woman.y + lens.height,
    z,
    atX: x + Math.sin(yaw) * lens.distance,
    atY: woman.y + lens.at,
    atZ: z - Math.cos(yaw) * lens.distance,
    fov: lens.fov,
  }
}

/** Metres from the middle of one of the others to the tips of its sleeves. */
const SPAN = 1
/** The lens turns no farther than this to either side, in so many steps, radians. */
const TURNS = 0.13
const STEPS = 13

/** Half the breadth of the moon with its rim of light, radians; how much worse it is cut than one of the others. */
const MOON = 0.075
const MOON_COUNTS = 4

/** Two that stand nearer beside one another than this in the picture are seen as one, radians. */
const APART = 0.15

/**
 * Turned a little, so that the edge of the picture cuts neither the moon nor more of the others than
 * must be, nor, where `crowns` count, has branches that come from no trunk: how much it still cuts,
 * and how many are seen whole.
 */
function uncut({ place, wisps }: DreamState, at: Placement, crowns = 0) {
  const ahead = yawOf(at.atX - at.x, at.atZ - at.z)
  const her = wrapped(yawOf(place.stormX - at.x, place.stormZ - at.z) - ahead)
  const wide = Math.atan(Math.tan((at.fov * Math.PI) / 360) * picture.aspect)
  const seen = wisps
    .map(({ x, z }) => ({
      far: Math.hypot(x - at.x, z - at.z),
      off: wrapped(yawOf(x - at.x, z - at.z) - ahead),
    }))
    .filter(({ far }) => far > 1.5)
    .sort((a, b) => a.far - b.far)
  const alone = seen.filter(
    ({ off }, i) =>
      Math.abs(off - her) > APART &&
      seen.slice(0, i).every((nearer) => Math.abs(nearer.off - off) > APART),
  )
  const moon = wrapped(place.moonAzimuth - ahead)
  const count = crowns > 0 ? (live.dream?.grove.treesAround(at.x, at.z, NEARBY, trees) ?? 0) : 0
  const standing = trees.slice(0, count).map(({ x, z, scale }) => {
    const away = Math.hypot(x - at.x, z - at.z)
    return {
      off: wrapped(yawOf(x - at.x, z - at.z) - ahead),
      trunk: TRUNK / away,
      crown: (CROWN * scale) / away,
      counts: crowns * Math.min(1, LARGE / away) ** 3,
    }
  })
  let best = 0
  let least = Infinity
  for (let i = -STEPS; i <= STEPS; i++) {
    const turn = (i / STEPS) * TURNS
    let cut = 0.15 * Math.abs(turn)
    cut += MOON_COUNTS * Math.max(0, MOON - Math.abs(Math.abs(moon - turn) - wide))
    for (const { far, off } of seen)
      cut +=
        Math.max(0, SPAN / far - Math.abs(Math.abs(off - turn) - wide)) * Math.min(1, far - 1.5)
    for (const { off, trunk, crown, counts } of standing) {
      const out = Math.abs(off - turn) - wide
      if (out > -trunk) cut += counts * Math.max(0, crown - Math.max(0, out))
    }
    if (cut >= least) continue
    least = cut
    best = turn
  }
  const whole = alone.filter(({ far, off }) => Math.abs(off - best) < wide - (0.8 * SPAN) / far)
  const reach = Math.hypot(at.atX - at.x, at.atZ - at.z)
  at.atX = at.x + Math.sin(ahead + best) * reach
  at.atZ = at.z - Math.cos(ahead + best) * reach
  return { at, cut: least + 0.5 * Math.abs(her - best), whole: whole.length }
}

/** A portrait is turned no farther round than this, in so many steps, radians. */
const YIELDS = 0.12
const YIELD_STEPS = 8
/** Trees farther than this are small in a portrait, metres; half its breadth, and that of her head, radians. */
const SMALL = 130
const PORTRAIT = 0.25
const HEAD = 0.08
/** Where the sun had best stand from her: before her face, radians. */
const BEFORE_FACE = 0.155
const trees: Tree[] = []

/**
 * How far round her a lens at `yaw` had better stand, radians, so that the sun is before her face,
 * which looks to the right or, `facing` −1, to the left, and not hidden by it; that no trunk grows out
 * of her head, and none stands large at the edge of the picture.
 */
export function besideSun({ woman, place }: DreamState, yaw: number, facing: number): number {
  const grove = live.dream?.grove
  if (!grove) return 0
  const count = grove.treesAround(woman.x, woman.z, SMALL, trees)
  let best = 0
  let least = Infinity
  for (let i = -YIELD_STEPS; i <= YIELD_STEPS; i++) {
    const turn = (i / YIELD_STEPS) * YIELDS
    const sun = facing * wrapped(place.sunAzimuth - yaw - turn - Math.PI)
    let cost = 8 * Math.abs(sun - BEFORE_FACE)
    for (let k = 0; k < count; k++) {
      const dx = trees[k].x - woman.x
      const dz = trees[k].z - woman.z
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
