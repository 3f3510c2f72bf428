/**
 * The ends of her sleeves while she guards her candle (figure-sleeve.ts), ring by ring from the lining outward and
 * back along the forearm.
 */
import { cross, unit, type V3 } from './figure-fingers'
import { type Arm, inHand } from './figure-form'
import type { Sleeve } from './figure-sleeve'

/** How far back from the wrist, and how much wider than the sleeve there, metres. */
const PROFILE = [
  [0.03, -0.009],
  [0.004, -0.0035],
  [-0.008, -0.001],
  [-0.0105, 0.0008],
  [-0.008, 0.0018],
  [0.008, 0.0014],
  [0.03, 0.001],
  [0.06, 0.001],
  [0.068, -0.006],
] as const
/** The last ring of its lining. */
const LINING = 1
/** Its hem does not stand square to the arm, metres. */
const SLANTS = 0.004
/** Radius of what lies within the wrist while she has none, metres. */
const HIDDEN = 0.003
/** And how much of its thickness is left there, a factor. */
const THICK = 0.25

export interface Cuff {
  /** In the hand’s own frame, where it is hidden. */
  own: V3[]
  normal: V3[]
  /** In the frame of her chest, as she guards. */
  guard: V3[]
  guardNormal: V3[]
  /** 1 of its lining, 0 outside. */
  within: number[]
  index: number[]
}

export function growCuff(a: Arm, sleeve: Sleeve, around: number): Cuff {
  const out: Cuff = { own: [], normal: [], guard: [], guardNormal: [], within: [], index: [] }
  const axis = unit(inHand(...a.elbow, a))
  const side = unit(cross(cross(axis, [1, 0, 0]), axis))
  const up = cross(side, axis)
  for (const [i, [back, wider]] of PROFILE.entries())
    for (let k = 0; k < around; k++) {
      const turn = (k / around) * 2 * Math.PI
      const way = [0, 1, 2].map((j) => side[j] * Math.sin(turn) + up[j] * Math.cos(turn)) as V3
      out.own.push(way.map((w, j) => axis[j] * back + (HIDDEN + THICK * wider) * w) as V3)
      out.normal.push(way)
      const at = back + (back < 0.02 ? SLANTS * Math.sin(turn + 1) : 0)
      out.guard.push(sleeve.at(at, a.side * turn, wider))
      const n = sleeve.normal(at, a.side * turn)
      out.guardNormal.push(i > LINING ? n : ([-n[0], -n[1], -n[2]] as V3))
      out.within.push(i > LINING ? 0 : 1)
    }
  for (let r = 0; r < PROFILE.length - 1; r++)
    for (let k = 0; k < around; k++) {
      const a0 = r * around + k
      const b0 = r * around + ((k + 1) % around)
      out.index.push(a0, b0, a0 + around, b0, b0 + around, a0 + around)
    }
  for (let k = 1; k < around - 1; k++) {
    const last = (PROFILE.length - 1) * around
    out.index.push(0, k + 1, k, last, last + k, last + k + 1)
  }
  return out
}
