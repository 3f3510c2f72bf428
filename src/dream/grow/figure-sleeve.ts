/**
 * Her sleeves while she guards her candle: of each arm one tube from the shoulder over the elbow to the cuff, laid
 * where it is to be in the frame of her chest and carried back from there into the bind pose, so that no joint
 * pinches it.
 */
import { cross, unit, type V3 } from './figure-fingers'
import { ARMS } from './figure-form'
import { GUARD } from './figure-gestures'
import { turnAbout } from './figure-pose'
import { reach } from './figure-reach'
import { BONES, type Skin } from './figure-skin'
import { lerp, smoothstep } from './sdf'

/** Half its breadth by metres back from the wrist: at its hem, along the forearm, at the elbow and above it. */
const BREADTHS = [
  [-0.02, 0.0245],
  [0.012, 0.024],
  [0.05, 0.0275],
  [0.13, 0.0335],
  [0.22, 0.0358],
  [0.3, 0.0352],
  [0.45, 0.0335],
] as const
/** Her left lies beneath the shawl, and is close about the arm; her right is slim all the way, and one sees the arm: factors. */
const CLOSE = [0.86, 0.8] as const
/** Over so much of its length it turns at the elbow, metres. */
const ELBOW = 0.075
/**
 * And at the wrist from here to there, and how far toward the hand, 0–1. The right hand is bent inward from its forearm: its
 * sleeve is bent with it, or the hand would stand upon its end.
 */
const WRISTS = [
  [0.035, -0.035, 0.5],
  [0.052, -0.03, 1],
] as const
/** Where by that it lies off the way to the elbow it comes back to it, metres from the wrist. */
const BACK_BY = [0.03, 0.19] as const
/** How deep its folds are, metres, and how many there are to a metre of it. */
const DEEP = 0.0016
const FOLDS = 17

type M = Float32Array

export interface Sleeve {
  /** Metres from shoulder to elbow and on to the wrist, as she holds them then. */
  upper: number
  fore: number
  elbow: V3
  /** In the frame of her chest: `back` metres from the wrist, `turn` round it from the hinge of the elbow. */
  at(back: number, turn: number, wider?: number): V3
  normal(back: number, turn: number): V3
  middle(back: number): V3
  /** From there to where it lies in the bind pose. */
  home(place: V3, skin: Skin): V3
  homeward(normal: V3, skin: Skin): V3
}

const breadth = (back: number) => {
  let i = 0
  while (i < BREADTHS.length - 2 && back > BREADTHS[i + 1][0]) i++
  const [[a, ra], [b, rb]] = [BREADTHS[i], BREADTHS[i + 1]]
  return lerp(ra, rb, smoothstep(a, b, back))
}
const along = (p: readonly number[], d: readonly number[], t: number): V3 => [
  p[0] + d[0] * t,
  p[1] + d[1] * t,
  p[2] + d[2] * t,
]
const apply = (m: M, p: V3, w: number): V3 =>
  [0, 1, 2].map((r) => m[r] * p[0] + m[4 + r] * p[1] + m[8 + r] * p[2] + m[12 + r] * w) as V3

/** About `axis` by `angle`, from the place `from` to the place `to`. */
function turned([x, y, z]: readonly number[], angle: number, from: V3, to: V3): M {
  const out = turnAbout(new Float32Array(16), x, y, z, angle, ...from)
  for (let r = 0; r < 3; r++) out[12 + r] += to[r] - from[r]
  return out
}

function sleeveOf(side: 0 | 1): Sleeve {
  const arm = ARMS[side]
  const { wrist, pole, long, axis, angle } = GUARD[side]
  const [shoulder, to] = [[...arm.shoulder] as V3, [...wrist] as V3]
  const [up, fore] = [new Float32Array(16), new Float32Array(16)]
  reach(arm, shoulder, to, [...pole] as V3, up, fore, long)
  const hand = turned(axis, angle, [...arm.wrist] as V3, to)
  const elbow = apply(up, [...arm.elbow] as V3, 1)
  const way = unit(along(elbow, shoulder, -1))
  const on = along(to, elbow, -1)
  const far = Math.hypot(...on)
  const before = unit(on)
  const hinge = unit(cross(way, before))
  const [from, until, toward] = WRISTS[side]
  const ahead = unit(apply(hand, [...arm.along] as V3, 0))
  const about = unit([0, 1, 2].map((k) => lerp(before[k], ahead[k], toward)) as V3)
  const bones: Record<number, M | undefined> = {
    [side ? BONES.upperRight : BONES.upperLeft]: up,
    [side ? BONES.foreRight : BONES.foreLeft]: fore,
    [side ? BONES.handRight : BONES.handLeft]: hand,
  }
  const still = turned([0, 1, 0], 0, [0, 0, 0], [0, 0, 0])

  /** Which way it goes there, and the way it has gone from the wrist. */
  const direction = (back: number): V3 => {
    const bent = smoothstep(far - ELBOW, far + ELBOW, back)
    const d = unit([0, 1, 2].map((k) => lerp(before[k], way[k], bent)) as V3)
    const out = smoothstep(from, until, back)
    return unit([0, 1, 2].map((k) => lerp(d[k], about[k], out)) as V3)
  }
  const STEP = 0.004
  const [FIRST, LAST] = [-0.04, 0.5]
  const count = Math.round((LAST - FIRST) / STEP)
  const zero = Math.round(-FIRST / STEP)
  const places: V3[] = []
  places[zero] = to
  for (let i = zero; i < count; i++)
    places[i + 1] = along(places[i], direction(FIRST + (i + 0.5) * STEP), -STEP)
  for (let i = zero; i > 0; i--)
    places[i - 1] = along(places[i], direction(FIRST + (i - 0.5) * STEP), STEP)
  if (toward === 1) {
    const straight = zero + Math.ceil(from / STEP)
    const strays = along(places[straight], along(to, before, (zero - straight) * STEP), -1)
    for (let i = zero; i <= count; i++) {
      const by = smoothstep(...BACK_BY, FIRST + i * STEP)
      places[i] = along(places[i], strays, -by)
    }
  }
  const middle = (back: number): V3 => {
    const u = Math.min(Math.max((back - FIRST) / STEP, 0), count - 0.001)
    const i = Math.floor(u)
    return [0, 1, 2].map((k) => lerp(places[i][k], places[i + 1][k], u - i)) as V3
  }
  const at = (back: number, turn: number, wider = 0): V3 => {
    const d = direction(back)
    const across = unit(cross(cross(d, hinge), d))
    const out = cross(d, across)
    // They gather within the elbow and run round it slantwise.
    const gathers = 0.35 + 0.65 * Math.exp(-(((back - far) / 0.09) ** 2))
    const fold = Math.sin(6.283 * FOLDS * back + 1.3 * Math.sin(turn) + 2 * Math.sin(2 * turn + 1))
    const r =
      CLOSE[side] * breadth(back) + wider + DEEP * fold * gathers * smoothstep(0.03, 0.09, back)
    return along(along(middle(back), across, r * Math.cos(turn)), out, r * Math.sin(turn))
  }
  const blend = ([a, b, w]: Skin): M => {
    const [p, q] = [bones[a] ?? still, bones[b] ?? still]
    return p.map((v, i) => lerp(v, q[i], w))
  }
  const undo = (m: M, p: V3): V3 => {
    const c = [0, 4, 8].map((k) => [m[k], m[k + 1], m[k + 2]] as V3)
    const rows = [cross(c[1], c[2]), cross(c[2], c[0]), cross(c[0], c[1])]
    const det = c[0][0] * rows[0][0] + c[0][1] * rows[0][1] + c[0][2] * rows[0][2]
    return rows.map((r) => (r[0] * p[0] + r[1] * p[1] + r[2] * p[2]) / det) as V3
  }
  return {
    upper: Math.hypot(...along(elbow, shoulder, -1)),
    fore: far,
    elbow,
    at,
    middle,
    normal: (back, turn) => {
      const [a, b] = [at(back - 0.006, turn), at(back + 0.006, turn)]
      const [c, d] = [at(back, turn - 0.15), at(back, turn + 0.15)]
      const n = unit(cross(along(b, a, -1), along(d, c, -1)))
      const out = along(at(back, turn), middle(back), -1)
      return n[0] * out[0] + n[1] * out[1] + n[2] * out[2] > 0 ? n : [-n[0], -n[1], -n[2]]
    },
    home: (p, skin) => {
      const m = blend(skin)
      return undo(m, [p[0] - m[12], p[1] - m[13], p[2] - m[14]])
    },
    homeward: (n, skin) => unit(undo(blend(skin), n)),
  }
}

export const SLEEVES = [sleeveOf(0), sleeveOf(1)] as const
