/**
 * The bells in which her sleeves end while she guards her candle (figure-sleeve.ts): ring by ring from the depth of
 * the lining out to the hem and back along the forearm, and below the wrist they hang in folds.
 */
import { cross, unit, type V3 } from './figure-fingers'
import { type Arm, inHand } from './figure-form'
import { LEE } from './figure-gale'
import type { Sleeve } from './figure-sleeve'
import { smoothstep } from './sdf'

/**
 * How far back from the wrist, how much wider than the sleeve there, metres, how far it hangs and how deep within, 0–1:
 * of her left, close by the hand beneath the shawl; of her right, whose sleeve lies along the forearm and hangs in one short
 * fold at the wrist: a bell would stand there for itself, and no arm be seen in it.
 */
const PROFILES = [
  [
    [0.018, -0.0125, 0.15, 1],
    [0.02, -0.003, 0.3, 0.85],
    [0.012, 0.004, 0.4, 0.6],
    [-0.002, 0.0085, 0.44, 0.4],
    [-0.0045, 0.0105, 0.46, 0],
    [0.022, 0.011, 0.66, 0],
    [0.06, 0.0085, 0.6, 0],
    [0.11, 0.0045, 0.27, 0],
    [0.175, 0.0018, 0, 0],
    [0.185, -0.008, 0, 0],
  ],
  [
    [0.067, -0.012, 0, 1],
    [0.063, -0.004, 0.2, 0.85],
    [0.038, -0.0005, 0.6, 0.6],
    [0.018, 0.0012, 0.94, 0.4],
    [0.013, 0.003, 1, 0],
    [0.024, 0.0045, 0.86, 0],
    [0.04, 0.0055, 0.62, 0],
    [0.062, 0.006, 0.36, 0],
    [0.09, 0.005, 0.16, 0],
    [0.125, 0.0035, 0.05, 0],
    [0.17, 0.002, 0, 0],
    [0.225, 0.0015, 0, 0],
    [0.235, -0.009, 0, 0],
  ],
] as const
/** The ring whose outer side tells which way is out. */
const OUTER = 6
/**
 * What hangs beneath the wrist, metres: of her left, of her right; by what slope the wind leans it; and how far, metres, its
 * lowest part trails beyond that, round as a drop: by a slope alone its hem would be a ruled line.
 */
const HANGS = [0.085, 0.055] as const
const LEANS = [0.22, 0.12] as const
const TRAILS = [0, 0.02] as const
/** Its folds there: how many go round, and how deep, metres; and how far its hem swings to and fro in them. */
const FOLDS = 3
const DEEP = [0.005, 0.0065] as const
const SWINGS = [0, 0.007] as const
/** How far the lip that is toward her left lies before the other, metres: one looks along the hem, not into it. */
const NEARER = [0, 0.012] as const
/** And the other so little behind where it would be, a share of that: the wrist would come out over it. */
const FARTHER = 0.75
/** How much closer together its places are where it hangs, a factor. */
const CLOSER = 0.3
/** Steps in which its lowest line is sought. */
const SEEKS = 72
/** Radius of what lies within the wrist while she has none, metres. */
const HIDDEN = 0.003
/** And how much of its thickness is left there, a factor. */
const THICK = 0.15

export interface Cuff {
  /** In the hand’s own frame, where it is hidden. */
  own: V3[]
  normal: V3[]
  /** In the frame of her chest, as she guards. */
  guard: V3[]
  guardNormal: V3[]
  /** 0 outside; of its lining how deep, to 1. */
  within: number[]
  /** How far round from its lowest line, radians, and back from the wrist, metres. */
  round: number[]
  back: number[]
  index: number[]
}

const minus = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/** Round it there, where it hangs lowest. */
function lowestOf(sleeve: Sleeve, side: 1 | -1, back: number): number {
  const high = (turn: number) => sleeve.at(back, side * turn)[1]
  let [lowest, least] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < SEEKS; i++) {
    const turn = (i / SEEKS) * 2 * Math.PI
    if (high(turn) >= least) continue
    lowest = turn
    least = high(turn)
  }
  return lowest
}

export function growCuff(a: Arm, sleeve: Sleeve, around: number): Cuff {
  const out: Cuff = {
    own: [],
    normal: [],
    guard: [],
    guardNormal: [],
    within: [],
    round: [],
    back: [],
    index: [],
  }
  const axis = unit(inHand(...a.elbow, a))
  const side = unit(cross(cross(axis, [1, 0, 0]), axis))
  const up = cross(side, axis)
  const which = a.side > 0 ? 0 : 1
  const [profile, long, leans, trails] = [
    PROFILES[which],
    HANGS[which],
    LEANS[which],
    TRAILS[which],
  ]
  const rings = profile.length
  const lee = unit([0.3 * Math.sin(LEE), 0, Math.cos(LEE)])
  const down = unit([leans * Math.sin(LEE), -1, leans * Math.cos(LEE)])
  for (const [back, wider, hangs, deep] of profile) {
    const lowest = lowestOf(sleeve, a.side, back)
    for (let k = 0; k < around; k++) {
      const round = (k / around) * 2 * Math.PI
      const from = round - CLOSER * Math.sin(round)
      const turn = lowest + from
      const way = [0, 1, 2].map((j) => side[j] * Math.sin(turn) + up[j] * Math.cos(turn)) as V3
      out.own.push(way.map((w, j) => axis[j] * back + (HIDDEN + THICK * wider) * w) as V3)
      out.normal.push(way)
      const at = sleeve.at(back, a.side * turn, wider)
      const off = unit(minus(at, sleeve.middle(back)))
      const along = unit(minus(sleeve.middle(back), sleeve.middle(back + 0.01)))
      const low = -off[1] / Math.hypot(along[0], along[2])
      const below = smoothstep(-0.35, 1, low)
      const fold = DEEP[which] * hangs * (0.3 + 0.7 * below) * Math.sin(FOLDS * from + 0.7)
      const falls = hangs * below * below
      const trail = trails * hangs * (1 - Math.sqrt(1 - (0.999 * below * below) ** 2))
      const before = SWINGS[which] * hangs * below * Math.sin(FOLDS * from + 1.9)
      const nearer = NEARER[which] * hangs * smoothstep(-0.9, 0.7, low) * (off[0] + FARTHER)
      out.guard.push(
        at.map(
          (v, j) =>
            v +
            off[j] * fold +
            down[j] * long * falls +
            lee[j] * trail +
            along[j] * before +
            (j === 2 ? nearer : 0),
        ) as V3,
      )
      out.within.push(deep)
      out.round.push(Math.min(from, 2 * Math.PI - from))
      out.back.push(back)
    }
  }
  const place = (r: number, k: number) =>
    out.guard[Math.min(Math.max(r, 0), rings - 1) * around + ((k + around) % around)]
  const faces = (r: number, k: number) =>
    unit(cross(minus(place(r + 1, k), place(r - 1, k)), minus(place(r, k + 1), place(r, k - 1))))
  const n = faces(OUTER, 0)
  const away = minus(place(OUTER, 0), sleeve.middle(profile[OUTER][0]))
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
