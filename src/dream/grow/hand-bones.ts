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
    radii: [0.0091, 0.0079, 0.0067, 0.0046],
  },
  {
    joint: [0.005, 0.0905, -0.0025],
    lengths: [0.052, 0.034, 0.0225],
    radii: [0.0093, 0.0081, 0.0069, 0.0047],
  },
  {
    joint: [-0.0155, 0.0845, -0.0015],
    lengths: [0.0485, 0.0315, 0.0225],
    radii: [0.0088, 0.0076, 0.0065, 0.0045],
  },
  {
    joint: [-0.0335, 0.074, 0.0035],
    lengths: [0.0385, 0.023, 0.0195],
    radii: [0.0078, 0.0066, 0.0057, 0.004],
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
  // Open, giving: a shallow bowl.
  left: {
    fingers: [
      [10, 10, 20, 11],
      [3, 19, 26, 14],
      [-4, 26, 31, 16],
      [-15, 25, 31, 17],
    ],
    cup: 0.008,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0445, 0.0455, 0.0165],
      [0.0625, 0.0715, 0.0245],
      [0.0735, 0.0955, 0.0285],
    ],
  },
  // Closed a little more, as one holds out something to somebody who may take it.
  right: {
    fingers: [
      [12, 5, 17, 9],
      [3, 17, 29, 15],
      [-5, 28, 35, 18],
      [-19, 22, 34, 19],
    ],
    cup: 0.01,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0425, 0.0475, 0.0185],
      [0.0575, 0.0745, 0.0285],
      [0.0645, 0.099, 0.034],
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
