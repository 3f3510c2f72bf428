/**
 * The ends of her sleeves while she guards her candle: each hand comes out of a cuff that goes back along the
 * forearm into her shawl. In the hand’s own frame (figure-hands.ts), ring by ring from its lining outward.
 */
import { cross, unit, type V3 } from './figure-fingers'
import { type Arm, inHand } from './figure-form'
import { smoothstep } from './sdf'

/** Radius and how far back from the wrist, metres. */
const PROFILE = [
  [0.0172, 0.03],
  [0.0235, 0.014],
  [0.029, 0.0085],
  [0.03, 0.014],
  [0.0305, 0.03],
  [0.033, 0.052],
  [0.037, 0.076],
  [0.041, 0.1],
] as const
/** Up to here it stands about the hand, from there about the forearm. */
const BENDS = [-0.01, 0.05] as const
/** A wrist is broader than it is high. */
const FLAT = 0.86
/** Her left’s lies so much deeper, metres: more of that wrist is seen. */
const DEEPER = 0.006
/** How far what looks down of it hangs, metres. */
const HANGS = 0.012
/** How thin it lies within the wrist while she has none, a factor. */
const HIDDEN = 0.12

export interface Cuff {
  own: V3[]
  guard: V3[]
  normal: V3[]
  /** 1 of its lining, 0 outside. */
  within: number[]
  index: number[]
}

const mix = (a: V3, b: V3, t: number): V3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]

export function growCuff(a: Arm, around: number): Cuff {
  const out: Cuff = { own: [], guard: [], normal: [], within: [], index: [] }
  const back = unit(inHand(...a.elbow, a))
  const deeper = a.side > 0 ? DEEPER : 0
  for (const [i, [r, near]] of PROFILE.entries()) {
    const far = near + deeper
    const [ra, fa] = PROFILE[Math.max(i - 1, 0)]
    const [rb, fb] = PROFILE[Math.min(i + 1, PROFILE.length - 1)]
    const l = Math.hypot(rb - ra, fb - fa)
    const axis = unit(mix([0, -1, 0], back, smoothstep(BENDS[0], BENDS[1], far)))
    const side = unit(cross(cross(axis, [1, 0, 0]), axis))
    const up = cross(side, axis)
    const middle: V3 = far < 0 ? [0, -far, 0] : [back[0] * far, back[1] * far, back[2] * far]
    for (let k = 0; k < around; k++) {
      const turn = (k / around) * 2 * Math.PI
      const [c, s] = [Math.cos(turn), Math.sin(turn)]
      const fold = r * (1 + 0.05 * Math.sin(3 * turn + a.side) * (i > 2 ? 1 : 0.4))
      const way = [0, 1, 2].map((j) => side[j] * s + up[j] * c * FLAT) as V3
      // Its hem hangs a little, and not evenly.
      const hangs = i < 4 ? 0.004 * c + 0.002 * Math.sin(2 * turn + 1) : 0
      const low = i > 1 ? HANGS * Math.max(a.side > 0 ? way[2] : -way[1], 0) : 0
      const at = middle.map(
        (m, j) => m + axis[j] * hangs + (j === (a.side > 0 ? 2 : 1) ? a.side * low : 0),
      ) as V3
      out.guard.push(at.map((m, j) => m + fold * way[j]) as V3)
      out.own.push(at.map((m, j) => m + HIDDEN * fold * way[j]) as V3)
      out.within.push(i < 2 ? 1 : 0)
      out.normal.push(
        unit(way.map((w, j) => (w * (fb - fa)) / l - (axis[j] * (rb - ra)) / l) as V3),
      )
    }
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
