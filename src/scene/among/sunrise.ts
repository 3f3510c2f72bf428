/** The lens of the sunrise. */
import type { DreamState } from '../../dream/state'
import { wrapped, yawOf } from '../../dream/world'
import { CROWN, fromMiddle, MOON, type Placement, picture, treesAround } from './lens'

/** For the sake of trunks it stands no farther aside than this, radians, in so many steps; they count up to so far, metres. */
const ASIDE = 0.045
const ASIDE_STEPS = 8
const TRUNKS = 110
/** Farther than this they count less and less, metres. */
const LARGE = 50
/** Half the breadth of one of the others, metres. */
const BODY = 0.35
/** Half the breadth of a trunk, which may lean, and up to where trees count at the edge, metres. */
const TRUNK = 1.5
const NEARBY = 110
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
    const { at, cut } = uncut(state, fromMiddle(state, across + off, lens))
    const cost = 2 * cut + 3 * before(state, at) + 2 * Math.abs(off)
    if (cost >= least) continue
    least = cost
    best = across + off
  }
  return uncut(state, fromMiddle(state, best, lens)).at
}

/** How much of the others stands right behind her, or before a trunk, which would grow out of their heads. */
function before({ place, wisps }: DreamState, at: Placement): number {
  const trees = treesAround(at.x, at.z, TRUNKS)
  const her = yawOf(place.stormX - at.x, place.stormZ - at.z)
  let sum = 0
  for (const { x, z } of wisps) {
    const far = Math.hypot(x - at.x, z - at.z)
    const yaw = yawOf(x - at.x, z - at.z)
    if (Math.abs(wrapped(yaw - place.sunAzimuth)) > 0.6) continue
    // One straight behind her is not there at all.
    sum += 3 * Math.max(0, 1 - Math.abs(wrapped(yaw - her)) / (1.2 * APART))
    for (const tree of trees) {
      const away = Math.hypot(tree.x - at.x, tree.z - at.z)
      const off = Math.abs(wrapped(yawOf(tree.x - at.x, tree.z - at.z) - yaw))
      const wide = BODY / far + 0.8 / away
      sum += Math.min(1, LARGE / away) ** 3 * Math.max(0, 1 - off / wide)
    }
  }
  return sum
}

/** Metres from the middle of one of the others to the tips of its sleeves. */
const SPAN = 1
/** The lens turns no farther than this to either side, in so many steps, radians. */
const TURNS = 0.13
const STEPS = 13

/** How much worse the moon is cut than one of the others. */
const MOON_COUNTS = 4

/** Two that stand nearer beside one another than this in the picture are seen as one, radians. */
const APART = 0.15

/**
 * Turned a little, so that the edge of the picture cuts neither the moon nor more of the others than
 * must be, nor has branches that come from no trunk: how much it still cuts.
 */
function uncut({ place, wisps }: DreamState, at: Placement) {
  const ahead = yawOf(at.atX - at.x, at.atZ - at.z)
  const her = wrapped(yawOf(place.stormX - at.x, place.stormZ - at.z) - ahead)
  const wide = Math.atan(Math.tan((at.fov * Math.PI) / 360) * picture.aspect)
  const seen = wisps
    .map(({ x, z }) => ({
      far: Math.hypot(x - at.x, z - at.z),
      off: wrapped(yawOf(x - at.x, z - at.z) - ahead),
    }))
    .filter(({ far }) => far > 1.5)
  const moon = wrapped(place.moonAzimuth - ahead)
  const standing = treesAround(at.x, at.z, NEARBY).map(({ x, z, scale }) => {
    const away = Math.hypot(x - at.x, z - at.z)
    return {
      off: wrapped(yawOf(x - at.x, z - at.z) - ahead),
      trunk: TRUNK / away,
      crown: (CROWN * scale) / away,
      counts: CROWNS * Math.min(1, LARGE / away) ** 3,
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
  const reach = Math.hypot(at.atX - at.x, at.atZ - at.z)
  at.atX = at.x + Math.sin(ahead + best) * reach
  at.atZ = at.z - Math.cos(ahead + best) * reach
  return { at, cut: least + 0.5 * Math.abs(her - best) }
}
