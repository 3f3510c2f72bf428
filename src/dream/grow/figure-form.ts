/**
 * The form under the woman’s threads, as signed distances in metres. Bind pose: standing, head
 * bowed by 18°, hands drawn to the chest; +z is her front, +x her left, feet at y = 0.
 */
import { ball, bone, egg, hollow, melted, twice } from './melted'
import { ellipsoid, lerp, limb, type Sdf, smax, smin, smoothstep } from './sdf'

type P3 = readonly [number, number, number]

/** Radians her head is bowed in the bind pose. */
export const BIND_BOW = (18 * Math.PI) / 180
const bowCos = Math.cos(BIND_BOW)
const bowSin = Math.sin(BIND_BOW)
/** The joint on which the skull nods, and the way from it to the origin of the head’s own frame. */
export const ATLAS: P3 = [0, 1.488, 0.01]
export const HEAD_OFFSET: P3 = [0, 0.046, 0.014]

/** y and z of a place in the head’s frame (origin between the ears on the eye line). */
export const headY = (y: number, z: number): number =>
  (y - ATLAS[1]) * bowCos + (z - ATLAS[2]) * bowSin - HEAD_OFFSET[1]
export const headZ = (y: number, z: number): number =>
  (z - ATLAS[2]) * bowCos - (y - ATLAS[1]) * bowSin - HEAD_OFFSET[2]
/** From the head’s frame to the body’s. */
export function fromHead(x: number, y: number, z: number): [number, number, number] {
  const a = y + HEAD_OFFSET[1]
  const b = z + HEAD_OFFSET[2]
  return [x, ATLAS[1] + a * bowCos - b * bowSin, ATLAS[2] + a * bowSin + b * bowCos]
}

/** Joints of one arm. */
export interface Arm {
  side: 1 | -1
  shoulder: P3
  elbow: P3
  wrist: P3
  /** Straight between upper arm and forearm. */
  bend: P3
  /** Frame of the hand: along the fingers, out of the back; the thumb lies along their cross. */
  along: P3
  back: P3
  thumb: P3
}

const unit = (v: P3): P3 => {
  const l = Math.hypot(v[0], v[1], v[2])
  return [v[0] / l, v[1] / l, v[2] / l]
}
const cross = (a: P3, b: P3): P3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

function arm(side: 1 | -1, shoulder: P3, elbow: P3, wrist: P3, hand: P3, back: P3): Arm {
  const along = unit(hand)
  const d = along[0] * back[0] + along[1] * back[1] + along[2] * back[2]
  const b = unit([back[0] - along[0] * d, back[1] - along[1] * d, back[2] - along[2] * d])
  const x = cross(along, b)
  const thumb: P3 = side > 0 ? x : [-x[0], -x[1], -x[2]]
  const upper = unit([elbow[0] - shoulder[0], elbow[1] - shoulder[1], elbow[2] - shoulder[2]])
  const fore = unit([wrist[0] - elbow[0], wrist[1] - elbow[1], wrist[2] - elbow[2]])
  const bend = unit([upper[0] + fore[0], upper[1] + fore[1], upper[2] + fore[2]])
  return { side, shoulder, elbow, wrist, bend, along, back: b, thumb }
}

/** Before her breast her right hand lies over the back of the left. */
export const ARMS: readonly [Arm, Arm] = [
  arm(
    1,
    [0.121, 1.322, 0],
    [0.176, 1.066, 0.02],
    [0.078, 1.168, 0.172],
    [-0.93, 0.05, 0.13],
    [0.1, 0.3, 0.95],
  ),
  arm(
    -1,
    [-0.119, 1.312, 0],
    [-0.18, 1.054, 0.026],
    [-0.096, 1.15, 0.196],
    [0.95, 0.2, 0.06],
    [-0.04, 0.28, 0.96],
  ),
]

/** Skull and face; x, y, z in the head’s frame. */
export const headShape: Sdf = melted(
  [
    egg([0, 0.0205, -0.0065], [0.0678, 0.0735, 0.0802], 0),
    // Forehead, the middle of the face, full cheeks, jaw and chin.
    egg([0, 0.0415, 0.025], [0.0555, 0.047, 0.0535], 0.03),
    egg([0, -0.022, 0.0245], [0.053, 0.056, 0.048], 0.03),
    twice(bone([0.0405, -0.049, 0.006], 0.014, [0.005, -0.0825, 0.0625], 0.0098, 0.03)),
    egg([0, -0.0825, 0.073], [0.0122, 0.0108, 0.0132], 0.022),
    twice(egg([0.0295, -0.038, 0.046], [0.0265, 0.031, 0.0258], 0.024)),
    twice(egg([0.0405, -0.0165, 0.0475], [0.0185, 0.013, 0.0175], 0.024)),
    egg([0, -0.0535, 0.0605], [0.025, 0.024, 0.0256], 0.028),
    // Sockets; under the brow and beside the root of the nose the balls of the eyes, each round by
    // itself: the lids lie on them, and from the side the corner of the eye goes back.
    hollow(twice(egg([0.0335, 0.001, 0.0955], [0.0235, 0.0135, 0.0205], 0.016))),
    twice(bone([0.01, 0.0215, 0.0745], 0.0035, [0.043, 0.021, 0.0595], 0.003, 0.02)),
    twice(egg([0.0315, -0.0012, 0.0668], [0.0162, 0.0138, 0.0128], 0.0085)),
    // Nose.
    bone([0, 0.011, 0.0752], 0.0048, [0, -0.0238, 0.0938], 0.005, 0.012),
    egg([0, -0.0235, 0.087], [0.0064, 0.0105, 0.01], 0.01),
    egg([0, -0.0254, 0.0968], [0.0052, 0.0047, 0.0056], 0.008),
    twice(egg([0.0081, -0.0304, 0.0878], [0.0044, 0.005, 0.0074], 0.007)),
    hollow(twice(egg([0.0048, -0.036, 0.0928], [0.0024, 0.0018, 0.004], 0.004))),
    // Mouth: two lips, full in the middle, with a soft dip between.
    twice(egg([0.0056, -0.0505, 0.0868], [0.0118, 0.0042, 0.007], 0.006)),
    egg([0, -0.0602, 0.0852], [0.0135, 0.005, 0.0074], 0.006),
    hollow(twice(bone([0, -0.0549, 0.0972], 0.0022, [0.021, -0.0552, 0.0872], 0.0014, 0.003))),
    hollow(twice(ball([0.0242, -0.0548, 0.0862], 0.0032, 0.014))),
    hollow(egg([0, -0.0435, 0.0952], [0.003, 0.005, 0.0036], 0.006)),
    hollow(egg([0, -0.0708, 0.0922], [0.013, 0.0034, 0.0056], 0.012)),
  ],
  0.12,
)

const head: Sdf = (x, y, z) => headShape(x, headY(y, z), headZ(y, z))

/** Hair close to the skull; x, y, z in the head’s frame. */
export const capShape: Sdf = (x, y, z) => {
  let d = ellipsoid(x, y - 0.0248, z + 0.0085, 0.0672, 0.0698, 0.078)
  if (d > 0.15) return d
  d = smin(d, ellipsoid(x, y + 0.022, z + 0.056, 0.056, 0.066, 0.038), 0.04)
  d = smax(d, -ellipsoid(x, y + 0.05, z - 0.1, 0.064, 0.12, 0.09), 0.012)
  return Math.max(d, -0.074 - y)
}
export const hairCap: Sdf = (x, y, z) => capShape(x, headY(y, z), headZ(y, z))

export const neck: Sdf = (x, y, z) => {
  const d = limb(x, y, z, 0, 1.35, -0.0195, 0.0425, 0, 1.48, -0.002, 0.0318)
  return smin(
    d,
    limb(Math.abs(x), y, z, 0.0105, 1.37, 0.0285, 0.0058, 0.0395, 1.485, -0.01, 0.0085),
    0.011,
  )
}

export const torso: Sdf = melted([
  egg([0.002, 1.19, -0.012], [0.101, 0.165, 0.08], 0),
  egg([0, 1.308, -0.016], [0.104, 0.053, 0.057], 0.05),
  bone([0, 1.13, -0.012], 0.062, [-0.006, 1.01, -0.008], 0.058, 0.06),
  egg([-0.01, 0.905, -0.008], [0.15, 0.125, 0.106], 0.085),
  twice(ball([0.06, 0.88, -0.055], 0.076, 0.06)),
  twice(egg([0.056, 1.202, 0.04], [0.054, 0.06, 0.05], 0.045)),
  // The dress spans her breast from side to side, and the threads over it do.
  egg([0, 1.195, 0.03], [0.092, 0.085, 0.052], 0.03),
  twice(bone([0.02, 1.424, -0.028], 0.022, [0.104, 1.33, -0.016], 0.024, 0.05)),
  twice(bone([0.02, 1.35, 0.036], 0.0052, [0.104, 1.352, 0.01], 0.006, 0.018)),
  hollow(ball([0, 1.362, 0.056], 0.01, 0.016)),
  hollow(bone([0, 1.3, -0.098], 0.006, [0, 1, -0.098], 0.008, 0.03)),
])

export function armShape(x: number, y: number, z: number, a: Arm): number {
  const { shoulder: s, elbow: e, wrist: w } = a
  let d = limb(x, y, z, s[0], s[1], s[2], 0.0305, e[0], e[1], e[2], 0.0232)
  d = smin(
    d,
    ellipsoid(x - s[0] - 0.003 * a.side, y - s[1] + 0.045, z - s[2], 0.031, 0.066, 0.034),
    0.03,
  )
  const t = 0.3
  const mx = lerp(e[0], w[0], t)
  const my = lerp(e[1], w[1], t)
  const mz = lerp(e[2], w[2], t)
  const fore = Math.min(
    limb(x, y, z, e[0], e[1], e[2], 0.0242, mx, my, mz, 0.0282),
    limb(x, y, z, mx, my, mz, 0.0282, w[0], w[1], w[2], 0.0172),
  )
  return smin(d, fore, 0.022)
}

/** Coordinates in a hand’s frame: toward the thumb, along the fingers, out of the back. */
export function inHand(x: number, y: number, z: number, a: Arm): [number, number, number] {
  const px = x - a.wrist[0]
  const py = y - a.wrist[1]
  const pz = z - a.wrist[2]
  return [
    px * a.thumb[0] + py * a.thumb[1] + pz * a.thumb[2],
    px * a.along[0] + py * a.along[1] + pz * a.along[2],
    px * a.back[0] + py * a.back[1] + pz * a.back[2],
  ]
}

/** Everything from the waist up but the arms. */
export const trunk: Sdf = (x, y, z) => {
  const t = torso(x, y, z)
  if (y < 1.3) return t
  const n = neck(x, y, z)
  if (y < 1.36) return smin(n, t, 0.035)
  return smin(smin(head(x, y, z), n, 0.028), t, 0.035)
}

/** Trunk and arms as one; they melt at the shoulder and part below it, or the armpit is a web. */
export const body: Sdf = (x, y, z) => {
  const t = trunk(x, y, z)
  const a = x > 0 ? ARMS[0] : ARMS[1]
  const k = lerp(0.006, 0.05, smoothstep(a.shoulder[1] - 0.13, a.shoulder[1], y))
  return smin(t, armShape(x, y, z, a), k)
}

/** How far the skull moves a place, 0 to 1, against the chest. */
export function headWeight(x: number, y: number, z: number): number {
  const up = smoothstep(1.375, 1.475, y)
  if (y < 1.34 || z < 0.02) return up
  const jaw = smoothstep(-0.012, 0.016, neck(x, y, z) - head(x, y, z))
  return Math.max(up, jaw * smoothstep(1.34, 1.38, y))
}

/** How far the arm moves a place, 0 to 1, against the chest. */
export function armWeight(x: number, y: number, z: number): number {
  const a = x > 0 ? ARMS[0] : ARMS[1]
  if (y > 1.42) return 0
  return smoothstep(-0.012, 0.05, torso(x, y, z) - armShape(x, y, z, a))
}

/** How far the forearm moves a place, 0 to 1, against the upper arm. */
export function foreWeight(x: number, y: number, z: number, a: Arm): number {
  const { elbow: e, bend: n } = a
  const d = (x - e[0]) * n[0] + (y - e[1]) * n[1] + (z - e[2]) * n[2]
  return smoothstep(-0.03, 0.03, d)
}
