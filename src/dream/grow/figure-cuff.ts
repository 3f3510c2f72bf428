/**
 * The bells in which her sleeves end while she guards her candle (figure-sleeve.ts): ring by ring from the depth of
 * the lining out to the hem and back along the forearm, and below the wrist they hang in folds.
 */
import { cross, unit, type V3 } from './figure-fingers'
import { type Arm, inHand } from './figure-form'
import { LEE } from './figure-gale'
import type { Sleeve } from './figure-sleeve'
import { smoothstep } from './sdf'

/** How far back from the wrist, how much wider than the sleeve there, metres, how far it hangs and how deep within, 0–1. */
const PROFILE = [
  [0.016, -0.0125, 0.05, 1],
  [0.019, -0.003, 0.3, 0.85],
  [0.012, 0.004, 0.7, 0.6],
  [-0.002, 0.0085, 0.99, 0.4],
  [-0.0045, 0.0105, 1, 0],
  [0.018, 0.0095, 0.87, 0],
  [0.05, 0.005, 0.52, 0],
  [0.09, 0.0025, 0.17, 0],
  [0.135, 0.0012, 0, 0],
  [0.145, -0.008, 0, 0],
] as const
/** The ring whose outer side tells which way is out. */
const OUTER = 6
/** What hangs beneath the wrist, metres: of her left, of her right; and by what slope the wind leans it. */
const HANGS = [0.085, 0.1] as const
const LEANS = 0.22
/** Its folds there: how many go round, and how deep, metres. */
const FOLDS = 4
const DEEP = 0.0065
/** Radius of what lies within the wrist while she has none, metres. */
const HIDDEN = 0.003
/** And how much of its thickness is left there, a factor. */
const THICK = 0.15

const DOWN = unit([LEANS * Math.sin(LEE), -1, LEANS * Math.cos(LEE)])

export interface Cuff {
  /** In the hand’s own frame, where it is hidden. */
  own: V3[]
  normal: V3[]
  /** In the frame of her chest, as she guards. */
  guard: V3[]
  guardNormal: V3[]
  /** 0 outside; of its lining how deep, to 1. */
  within: number[]
  index: number[]
}

const minus = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

export function growCuff(a: Arm, sleeve: Sleeve, around: number): Cuff {
  const out: Cuff = { own: [], normal: [], guard: [], guardNormal: [], within: [], index: [] }
  const axis = unit(inHand(...a.elbow, a))
  const side = unit(cross(cross(axis, [1, 0, 0]), axis))
  const up = cross(side, axis)
  const [rings, long] = [PROFILE.length, HANGS[a.side > 0 ? 0 : 1]]
  for (const [back, wider, hangs, deep] of PROFILE)
    for (let k = 0; k < around; k++) {
      const turn = (k / around) * 2 * Math.PI
      const way = [0, 1, 2].map((j) => side[j] * Math.sin(turn) + up[j] * Math.cos(turn)) as V3
      out.own.push(way.map((w, j) => axis[j] * back + (HIDDEN + THICK * wider) * w) as V3)
      out.normal.push(way)
      const at = sleeve.at(back, a.side * turn, wider)
      const off = unit(minus(at, sleeve.middle(back)))
      const below = smoothstep(-0.35, 1, -off[1])
      const fold = DEEP * hangs * (0.3 + 0.7 * below) * Math.sin(FOLDS * turn + 0.7)
      const falls = long * hangs * below * below
      out.guard.push(at.map((v, j) => v + off[j] * fold + DOWN[j] * falls) as V3)
      out.within.push(deep)
    }
  const place = (r: number, k: number) =>
    out.guard[Math.min(Math.max(r, 0), rings - 1) * around + ((k + around) % around)]
  const faces = (r: number, k: number) =>
    unit(cross(minus(place(r + 1, k), place(r - 1, k)), minus(place(r, k + 1), place(r, k - 1))))
  const n = faces(OUTER, 0)
  const away = minus(place(OUTER, 0), sleeve.middle(PROFILE[OUTER][0]))
  const sign = n[0] * away[0] + n[1] * away[1] + n[2] * away[2] > 0 ? 1 : -1
  for (let r = 0; r < rings; r++)
    for (let k = 0; k < around; k++) out.guardNormal.push(faces(r, k).map((v) => v * sign) as V3)
  for (let r = 0; r < rings - 1; r++)
    for (let k = 0; k < around; k++) {
      const a0 = r * around + k
      const b0 = r * around + ((k + 1) % around)
      out.index.push(a0, a0 + around, b0, b0, a0 + around, b0 + around)
    }
  for (let k = 1; k < around - 1; k++) {
    const last = (rings - 1) * around
    out.index.push(0, k, k + 1, last, last + k + 1, last + k)
  }
  return out
}
