/** Where her hands go when they leave one another, in the frame of her chest. */
import { ARMS, type Arm } from './figure-form'

type P3 = readonly [number, number, number]

interface Gesture {
  /** Where the wrist comes to be, metres. */
  wrist: P3
  /** Where the elbow is drawn to. */
  pole: P3
  /** How the hand turns from where it lies in the bind pose. */
  axis: P3
  angle: number
  /** By how much what hangs from the hand is carried further than the hand, metres. */
  hold: P3
  /** Length of the forearm against that of the bind pose. */
  long: number
}

const dot = (a: P3, b: P3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const unit = (a: P3): P3 => {
  const l = Math.hypot(a[0], a[1], a[2]) || 1
  return [a[0] / l, a[1] / l, a[2] / l]
}
const cross = (a: P3, b: P3): P3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** `hand`: along its fingers; `back`: out of its back. */
function gesture(
  arm: Arm,
  wrist: P3,
  hand: P3,
  back: P3,
  pole: P3,
  hold: P3 = [0, 0, 0],
  long = 1,
): Gesture {
  const along = unit(hand)
  const d = dot(along, back)
  const out = unit([back[0] - along[0] * d, back[1] - along[1] * d, back[2] - along[2] * d])
  const from = [arm.along, arm.back, cross(arm.along, arm.back)]
  const to = [along, out, cross(along, out)]
  /** Row r, column c of the turn. */
  const m = (r: number, c: number) => from.reduce((sum, f, k) => sum + to[k][r] * f[c], 0)
  const axis = unit([m(2, 1) - m(1, 2), m(0, 2) - m(2, 0), m(1, 0) - m(0, 1)])
  const cos = (m(0, 0) + m(1, 1) + m(2, 2) - 1) / 2
  return { wrist, pole, axis, angle: Math.acos(Math.min(1, Math.max(-1, cos))), hold, long }
}

/** One that is `t` of the way from `a` to `b`. */
export function between(a: Gesture, b: Gesture, t: number): Gesture {
  const mix = (p: P3, q: P3, pt = 1, qt = 1): P3 => [
    p[0] * pt * (1 - t) + q[0] * qt * t,
    p[1] * pt * (1 - t) + q[1] * qt * t,
    p[2] * pt * (1 - t) + q[2] * qt * t,
  ]
  const turn = mix(a.axis, b.axis, a.angle, b.angle)
  return {
    wrist: mix(a.wrist, b.wrist),
    pole: mix(a.pole, b.pole),
    axis: unit(turn),
    angle: Math.hypot(...turn),
    hold: mix(a.hold, b.hold),
    long: a.long + (b.long - a.long) * t,
  }
}

/** Where the elbows hang in the bind pose. */
export const POLES = ARMS.map(({ shoulder, elbow, wrist }): P3 => {
  const t = unit([0, 1, 2].map((k) => wrist[k] - shoulder[k]) as [number, number, number])
  const u = [0, 1, 2].map((k) => elbow[k] - shoulder[k]) as [number, number, number]
  const d = dot(u, t)
  return unit([u[0] - t[0] * d, u[1] - t[1] * d, u[2] - t[2] * d])
})

const [LEFT, RIGHT] = ARMS
/** The right lies on her heart and holds the shawl together there. */
export const AT_HEART = gesture(
  RIGHT,
  [-0.066, 1.205, 0.15],
  [0.8, 0.56, -0.08],
  [-0.3, 0.25, 0.92],
  [-0.5, -0.62, -0.6],
  [0, 0, 0.03],
)
/** The left has hold of the other arm, above its elbow. */
export const AT_ELBOW = gesture(
  LEFT,
  [-0.005, 1.08, 0.17],
  [-0.93, 0.12, -0.2],
  [0, 0.35, 0.93],
  [0.9, -0.6, -0.5],
  [0.05, 0.02, 0.03],
)

/** As she speaks that hand is free, and lies on her breast. */
export const ON_BREAST = gesture(
  LEFT,
  [0.062, 1.2, 0.152],
  [-0.8, 0.56, -0.08],
  [0.3, 0.25, 0.92],
  [0.5, -0.62, -0.6],
  [0, 0, 0.03],
)

/**
 * In her storm she guards a candle: the left is a bowl beneath it, the right stands before it on the side the
 * wind comes from; that elbow is behind her waist, and no lump before her;
 * the forearm rises to the wrist and the hand goes on from it, or it would stand there as no one's.
 */
export const GUARD = [
  gesture(
    LEFT,
    [0.066, 1.18, 0.142],
    [-0.92, 0.1, 0.25],
    [0.04, -0.97, -0.2],
    [0.42, -0.85, -0.3],
    [0.045, 0, -0.003],
  ),
  gesture(
    RIGHT,
    [-0.107, 1.175, 0.213],
    [0.44, 0.87, 0.17],
    [-0.4, 0.08, 0.88],
    [-0.14, -0.95, -0.5],
    [0.038, -0.032, -0.06],
    1.2,
  ),
] as const

/** The right rests on the grass beside her hip, where it bears her. */
export const ON_GRASS = gesture(
  RIGHT,
  [-0.262, 0.925, -0.045],
  [-0.76, -0.59, 0.27],
  [-0.55, 0.68, 0.46],
  [-0.75, -0.1, -0.65],
)

/** As she speaks the right opens toward what she says, and lets go of the shawl. */
export const TO_WORDS = gesture(
  RIGHT,
  [-0.27, 1.2, 0.24],
  [-0.62, 0.42, 0.66],
  [0.15, -0.85, -0.45],
  [-0.35, -0.9, -0.25],
  [0.085, -0.08, -0.08],
  1.05,
)

/** As emerald comes to her it is held out low to receive it, its elbow bent, its palm up and a little toward who gives. */
export const TO_SILK = gesture(
  RIGHT,
  [-0.365, 1.1, 0.268],
  [-0.86, 0.06, 0.5],
  [-0.12, -0.86, -0.5],
  [-0.3, -0.95, -0.25],
  [0.255, 0.025, -0.088],
  1.08,
)

/** Mended, either is held out, palm up, beneath the butterfly before her face. */
export const TO_BUTTERFLY = [
  gesture(LEFT, [0.29, 1.125, 0.27], [0.75, 0.4, 0.5], [0.4, -0.75, -0.3], [0.35, -0.9, -0.25]),
  gesture(
    RIGHT,
    [-0.29, 1.15, 0.27],
    [-0.5, 0.42, 0.75],
    [-0.2, -0.85, 0.45],
    [-0.35, -0.9, -0.25],
  ),
] as const

/** Either is lifted to the cloth before her, open, a thread over its fingers. */
export const TO_CLOTH = [
  gesture(
    LEFT,
    [0.34, 1.49, 0.27],
    [0.64, 0.58, 0.5],
    [-0.35, -0.75, 0.5],
    [0.35, -0.9, -0.1],
    [-0.14, -0.2, -0.04],
    1.15,
  ),
  gesture(
    RIGHT,
    [-0.34, 1.49, 0.27],
    [-0.64, 0.58, 0.5],
    [0.35, -0.75, 0.5],
    [-0.35, -0.9, -0.1],
    [0.14, -0.24, -0.04],
    1.15,
  ),
] as const
