/** The ways along a hand that its threads follow: from the arm through the palm to each fingertip. */
import {
  BONES,
  bentFingers,
  byArm,
  type HandForm,
  knuckles,
  plus,
  thumbOf,
  type V3,
} from './hand-bones'
import { lerp } from './sdf'

/** Where the arm has quite gone into the air, metres from the wrist. */
export const ARM_END = -0.36

/** One way along the hand: points from the arm to a fingertip, each with the palm’s side. */
export interface Guide {
  at: V3[]
  palmar: V3[]
  /** Metres from the first point. */
  far: number[]
  /** Metres at which the finger begins (its knuckle). */
  knuckle: number
  /** 1 at the thumb’s edge of the hand, −1 at the little finger’s, 0 between: threads go round it. */
  edge: number
}

export const minus = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const length = (a: V3) => Math.hypot(a[0], a[1], a[2])
export const unit = (a: V3): V3 => {
  const l = length(a) || 1
  return [a[0] / l, a[1] / l, a[2] / l]
}
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const dot = (a: V3, b: V3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

const FLAT: V3 = [0, 0, 1]
/** The thumb is turned toward the fingers. */
const THUMB_PALMAR: V3 = unit([-0.52, 0.05, 0.85])

function guideOf(points: [V3, V3][], knuckle: number, edge: number): Guide {
  const far = [0]
  for (let i = 1; i < points.length; i++)
    far.push(far[i - 1] + length(minus(points[i][0], points[i - 1][0])))
  return {
    at: points.map(([p]) => p),
    palmar: points.map(([, n]) => n),
    far,
    knuckle: far[knuckle],
    edge,
  }
}

/** Through the thumb first, then index to little finger. */
export function guides(form: HandForm): Guide[] {
  const thumb = thumbOf(form)
  const roots = knuckles(form)
  const arm = (x: number): [V3, V3][] => [
    [byArm(form, [x * 1.4, ARM_END, -0.008]), FLAT],
    [byArm(form, [x * 1.1, -0.1, -0.004]), FLAT],
    [byArm(form, [x, -0.03, -0.001]), FLAT],
  ]
  const own: [V3, V3][] = [
    ...arm(0.013),
    [thumb[0], unit([-0.2, 0, 1])],
    [thumb[1], THUMB_PALMAR],
    [thumb[2], THUMB_PALMAR],
    [thumb[3], THUMB_PALMAR],
  ]
  return [
    guideOf(own, 4, 1),
    ...bentFingers(form).map((finger, i) => {
      const [x, , z] = roots[i]
      const [a, b, c, d] = finger.joints
      const [n0, n1, n2] = finger.palmar
      const points: [V3, V3][] = [
        ...arm(0.34 * BONES[i].joint[0]),
        [[0.45 * x, 0.02, 0], FLAT],
        [[0.75 * x, 0.055, 0.5 * z], FLAT],
        [a, unit(plus(FLAT, n0, 1))],
        [b, unit(plus(n0, n1, 1))],
        [c, unit(plus(n1, n2, 1))],
        [d, n2],
      ]
      return guideOf(points, 5, i === 3 ? -1 : 0)
    }),
  ]
}

/** Point and palm’s side of a guide, `s` metres along (uniform Catmull-Rom through its points). */
export function along(guide: Guide, s: number): { p: V3; n: V3 } {
  const { at, palmar, far } = guide
  let i = 0
  while (i < far.length - 2 && far[i + 1] < s) i++
  const t = Math.min(1, Math.max(0, (s - far[i]) / (far[i + 1] - far[i])))
  const [a, b, c, d] = [i - 1, i, i + 1, i + 2].map(
    (k) => at[Math.min(at.length - 1, Math.max(0, k))],
  )
  const p = [0, 1, 2].map(
    (k) =>
      0.5 *
      (2 * b[k] +
        (c[k] - a[k]) * t +
        (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
        (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t),
  ) as V3
  const n = unit([0, 1, 2].map((k) => lerp(palmar[i][k], palmar[i + 1][k], t)) as V3)
  return { p, n }
}
