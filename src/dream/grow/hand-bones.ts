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
    lengths: [0.047, 0.029, 0.0215],
    radii: [0.0083, 0.007, 0.0058, 0.0041],
  },
  {
    joint: [0.005, 0.0905, -0.0025],
    lengths: [0.052, 0.034, 0.0225],
    radii: [0.0085, 0.0072, 0.006, 0.0042],
  },
  {
    joint: [-0.0155, 0.0845, -0.0015],
    lengths: [0.0485, 0.0315, 0.0225],
    radii: [0.008, 0.0067, 0.0056, 0.004],
  },
  {
    joint: [-0.0335, 0.074, 0.0035],
    lengths: [0.0385, 0.023, 0.0195],
    radii: [0.0071, 0.0058, 0.0049, 0.0036],
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
      [11, 0, 10, 6],
      [3, 9, 18, 10],
      [-5, 18, 28, 14],
      [-17, 15, 27, 15],
    ],
    cup: 0.005,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.045, 0.0455, 0.0155],
      [0.0645, 0.0715, 0.0215],
      [0.0785, 0.0955, 0.0225],
    ],
  },
  // Half turned, as one holds out a hand to somebody who may take it.
  right: {
    fingers: [
      [12, 3, 13, 8],
      [2, 16, 23, 12],
      [-5, 25, 31, 16],
      [-19, 20, 30, 17],
    ],
    cup: 0.007,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0435, 0.0475, 0.018],
      [0.0595, 0.0755, 0.0265],
      [0.0675, 0.101, 0.0295],
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
