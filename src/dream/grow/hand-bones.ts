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
    lengths: [0.0428, 0.0258, 0.02],
    radii: [0.0089, 0.0076, 0.0062, 0.0046],
  },
  {
    joint: [0.005, 0.0905, -0.0025],
    lengths: [0.0473, 0.0303, 0.0209],
    radii: [0.0092, 0.0078, 0.0063, 0.0047],
  },
  {
    joint: [-0.0155, 0.0845, -0.0015],
    lengths: [0.0441, 0.028, 0.0209],
    radii: [0.0087, 0.0074, 0.006, 0.0045],
  },
  {
    joint: [-0.0335, 0.074, 0.0035],
    lengths: [0.035, 0.0205, 0.0181],
    radii: [0.0077, 0.0065, 0.0053, 0.004],
  },
]

interface Pose {
  /** Spread toward the thumb, then flexion of the three joints, degrees, index to little. */
  fingers: readonly (readonly [number, number, number, number])[]
  /** How far the outer knuckles close to a cup, metres toward the palm at the little finger. */
  cup: number
  /** Length of its fingers, a factor. */
  long: number
  /** The thumb’s joints, from its root in the wrist to the tip. */
  thumb: readonly [V3, V3, V3, V3]
}

/** Flexion grows from index to little finger, and no two fingers do the same. */
const POSES = {
  // Offered: a shallow bowl with air between its fingers, the forefinger and the little finger the straighter.
  left: {
    fingers: [
      [10, 6, 15, 9],
      [3, 14, 23, 12],
      [-4, 18, 27, 14],
      [-14, 9, 18, 11],
    ],
    cup: 0.012,
    long: 1.04,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0445, 0.0455, 0.0165],
      [0.0635, 0.073, 0.0245],
      [0.0765, 0.1005, 0.0265],
    ],
  },
  // Reaching: the forefinger is all but straight, and each of the others is bent more than the last.
  right: {
    fingers: [
      [7, 1, 9, 6],
      [2, 12, 19, 11],
      [-4, 21, 27, 15],
      [-12, 27, 32, 19],
    ],
    cup: 0.013,
    long: 1.04,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0425, 0.0445, 0.018],
      [0.0545, 0.0715, 0.0275],
      [0.0585, 0.1005, 0.0325],
    ],
  },
  // Forefinger and thumb hold a thread between their tips, the others fan at ease from them.
  weaving: {
    fingers: [
      [4, 58, 52, 24],
      [1, 34, 30, 15],
      [-2, 27, 27, 14],
      [-7, 22, 24, 13],
    ],
    cup: 0.01,
    long: 1,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.041, 0.049, 0.0305],
      [0.0395, 0.0665, 0.0505],
      [0.033, 0.086, 0.0655],
    ],
  },
  // Open, something light may settle on it: a shallow bowl, the forefinger a perch.
  holding: {
    fingers: [
      [10, 6, 17, 10],
      [3, 20, 27, 14],
      [-4, 29, 33, 16],
      [-14, 30, 34, 17],
    ],
    cup: 0.01,
    long: 1,
    thumb: [
      [0.02, 0.017, 0.006],
      [0.0445, 0.0455, 0.0165],
      [0.061, 0.0725, 0.0255],
      [0.0685, 0.097, 0.0315],
    ],
  },
} as const satisfies Record<string, Pose>
/** A form of a hand: left and right held out, and what a hand alone does (as a right one). */
export type HandForm = keyof typeof POSES
/** The forms that are seen; of the hand that weaves only the light is, which its bones place. */
export const SEEN_FORMS = ['left', 'right', 'holding'] as const satisfies HandForm[]
export type SeenForm = (typeof SEEN_FORMS)[number]
/** Which of the two it is; its form may be another. */
export type Side = 'left' | 'right'

export interface Finger {
  joints: [V3, V3, V3, V3]
  /** Palmar normal of each phalanx. */
  palmar: [V3, V3, V3]
  radii: readonly [number, number, number, number]
}

const RAD = Math.PI / 180

/** How far the hand is bent back from its arm, degrees: held out palm up, the arm comes to it from below. */
const BENT: Record<HandForm, number> = { left: 28, right: 34, weaving: 0, holding: 0 }

/** A place beside a straight arm, where it is beside the bent one; `back` the other way. */
export function byArm(form: HandForm, [x, y, z]: V3, back = false): V3 {
  const c = Math.cos(BENT[form] * RAD)
  const s = Math.sin(BENT[form] * RAD) * (back ? -1 : 1)
  return [x, c * y - s * z, s * y + c * z]
}

/** The knuckles of a hand that is cupped by its pose. */
export const knuckles = (form: HandForm): V3[] =>
  BONES.map(({ joint: [x, y, z] }, i) => [x, y, z + (POSES[form].cup * i * i) / 9])

/** The four fingers of a hand as they rest. */
export function bentFingers(form: HandForm): Finger[] {
  const roots = knuckles(form)
  return BONES.map((bones, finger) => {
    const [spread, ...flex] = POSES[form].fingers[finger]
    const s = Math.sin(spread * RAD)
    const c = Math.cos(spread * RAD)
    const joints: V3[] = [roots[finger]]
    const palmar: V3[] = []
    let angle = 0
    for (let i = 0; i < 3; i++) {
      angle += flex[i] * RAD
      const cos = Math.cos(angle)
      const sin = Math.sin(angle)
      joints.push(plus(joints[i], [s * cos, c * cos, sin], POSES[form].long * bones.lengths[i]))
      palmar.push([-s * sin, -c * sin, cos])
    }
    return {
      joints: joints as Finger['joints'],
      palmar: palmar as Finger['palmar'],
      radii: bones.radii,
    }
  })
}

export const thumbOf = (form: HandForm): V3[] => POSES[form].thumb.map((p) => [...p] as V3)

/** Out of the palm’s middle, for what pours from it, in the hand’s frame. */
export const SPRING: V3 = [0.002, 0.056, 0.012]

/** Fingertip of each finger from thumb to little, in the hand’s frame. */
export const fingertips = (form: HandForm): V3[] => [
  thumbOf(form)[3],
  ...bentFingers(form).map(({ joints }) => joints[3]),
]

/** Where the light is that a hand holds, in its frame: over the palm, or over what it pinches. */
export function lampOf(form: HandForm): V3 {
  const [thumb, index] = fingertips(form)
  if (form === 'weaving') return plus(along(thumb, index, 0.5), [0, 0, 1], 0.02)
  if (form === 'holding') return plus(index, [0.33, 0.25, 0.91], 0.03)
  return plus(SPRING, [0, 0.832, 0.555], 0.042)
}
