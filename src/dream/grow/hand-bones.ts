/**
 * Bones of the visitor’s two hands and how they rest, metres. Frame: origin in the wrist, x toward
 * the thumb, y toward the fingers, z out of the palm. Left and right are built in the same frame
 * with two poses; the left is placed mirrored.
 */
import { lerp } from './sdf'

export type V3 = [number, number, number]

export const along = (a: V3, b: V3, t: number): V3 => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
]
export const plus = (a: V3, b: V3, s: number): V3 => [
  a[0] + b[0] * s,
  a[1] + b[1] * s,
  a[2] + b[2] * s,
]

interface FingerBones {
  joint: V3
  lengths: readonly [number, number, number]
  radii: readonly [number, number, number, number]
}

/** Index to little finger: knuckle, lengths of the phalanges, radii at the joints and the tip. */
export const BONES: readonly FingerBones[] = [
  {
    joint: [0.0265, 0.088, 0.0005],
    lengths: [0.043, 0.0255, 0.019],
    radii: [0.0093, 0.0079, 0.0067, 0.0051],
  },
  {
    joint: [0.005, 0.0905, -0.0025],
    lengths: [0.0475, 0.03, 0.02],
    radii: [0.0095, 0.0081, 0.0069, 0.0052],
  },
  {
    joint: [-0.0155, 0.0845, -0.0015],
    lengths: [0.044, 0.028, 0.02],
    radii: [0.009, 0.0076, 0.0065, 0.005],
  },
  {
    joint: [-0.0335, 0.074, 0.0035],
    lengths: [0.0345, 0.02, 0.0175],
    radii: [0.008, 0.0066, 0.0057, 0.0044],
  },
]

interface Pose {
  /** Spread toward the thumb, then flexion of the three joints, degrees, index to little. */
  fingers: readonly (readonly [number, number, number, number])[]
  /** How far the outer knuckles close to a cup, metres toward the palm at the little finger. */
  cup: number
  /** The thumb’s joints, from its root in the wrist to the tip. */
  thumb: readonly [V3, V3, V3, V3]
}

/** At ease: flexion grows from index to little finger, and no two fingers do the same. */
export const POSES = {
  // Open, giving.
  left: {
    fingers: [
      [10, 6, 15, 8],
      [2, 13, 21, 11],
      [-6, 18, 28, 14],
      [-18, 17, 29, 15],
    ],
    cup: 0.005,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0475, 0.0435, 0.0145],
      [0.0705, 0.0665, 0.02],
      [0.0885, 0.0865, 0.0215],
    ],
  },
  // Half turned, as one holds out a hand to somebody who may take it.
  right: {
    fingers: [
      [9, 4, 18, 9],
      [2, 17, 27, 14],
      [-5, 28, 35, 18],
      [-15, 32, 38, 19],
    ],
    cup: 0.007,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0455, 0.046, 0.0175],
      [0.0655, 0.071, 0.026],
      [0.079, 0.0935, 0.0285],
    ],
  },
} as const satisfies Record<string, Pose>
export type Side = keyof typeof POSES

export interface Finger {
  joints: [V3, V3, V3, V3]
  /** Palmar normal of each phalanx. */
  palmar: [V3, V3, V3]
  radii: readonly [number, number, number, number]
}

const RAD = Math.PI / 180

/** The knuckles of a hand that is cupped by its pose. */
export const knuckles = (side: Side): V3[] =>
  BONES.map(({ joint: [x, y, z] }, i) => [x, y, z + (POSES[side].cup * i * i) / 9])

/** The four fingers of a hand as they rest. */
export function bentFingers(side: Side): Finger[] {
  const roots = knuckles(side)
  return BONES.map((bones, finger) => {
    const [spread, ...flex] = POSES[side].fingers[finger]
    const s = Math.sin(spread * RAD)
    const c = Math.cos(spread * RAD)
    const joints: V3[] = [roots[finger]]
    const palmar: V3[] = []
    let angle = 0
    for (let i = 0; i < 3; i++) {
      angle += flex[i] * RAD
      const cos = Math.cos(angle)
      const sin = Math.sin(angle)
      joints.push(plus(joints[i], [s * cos, c * cos, sin], bones.lengths[i]))
      palmar.push([-s * sin, -c * sin, cos])
    }
    return {
      joints: joints as Finger['joints'],
      palmar: palmar as Finger['palmar'],
      radii: bones.radii,
    }
  })
}

export const thumbOf = (side: Side): V3[] => POSES[side].thumb.map((p) => [...p] as V3)

/** Out of the palm’s middle, for what pours from it, in the hand’s frame. */
export const SPRING: V3 = [0.002, 0.056, 0.012]

/** Fingertip of each finger from thumb to little, in the hand’s frame. */
export const fingertips = (side: Side): V3[] => [
  thumbOf(side)[3],
  ...bentFingers(side).map(({ joints }) => joints[3]),
]

/** Bones as one sees them glow, sixteen lines from joint to joint, in the hand’s frame. */
export function handBones(side: Side): [V3, V3][] {
  const roots = knuckles(side)
  const thumb = thumbOf(side)
  const bones: [V3, V3][] = [
    [
      [0.0105, -0.14, -0.004],
      [0.01, -0.004, 0],
    ],
    [
      [-0.0115, -0.14, -0.004],
      [-0.0105, -0.004, 0],
    ],
    [thumb[0], thumb[1]],
    [thumb[1], thumb[3]],
  ]
  bentFingers(side).forEach(({ joints: [a, b, , d] }, i) => {
    bones.push([[0.45 * roots[i][0], 0.02, 0], a], [a, b], [b, d])
  })
  return bones
}
