/**
 * Her hands, one laid over the other. Each in its own frame (metres): x toward the thumb, y along the
 * fingers from the wrist, z out of the back.
 */
import { type Arm, inHand } from './figure-form'
import { ellipsoid, limb, type Sdf, smin } from './sdf'
import { type Mesh, surfaceNets } from './surface-nets'

/** Of each finger: where it leaves the palm (x, y), radius, length, where its tip has spread to. */
const FINGERS = [
  [0.0242, 0.083, 0.0073, 0.072, 0.0285],
  [0.008, 0.088, 0.0075, 0.08, 0.0058],
  [-0.008, 0.0845, 0.0072, 0.075, -0.0083],
  [-0.0232, 0.076, 0.0064, 0.06, -0.0235],
] as const
/** Share of a finger’s length from joint to joint. */
const PHALANX = [0.45, 0.31, 0.24]

interface Posture {
  /** Radians each joint of a finger is bent, from the knuckle on. */
  bends: readonly [number, number, number]
  /** What is added to the first for each finger: no two lie alike. */
  more: readonly [number, number, number, number]
  /** Joints of the thumb and their radii. */
  thumb: readonly (readonly [number, number, number, number])[]
}
/** The left lies beneath and holds; the right lies over it, and its fingers hang over the edge. */
const LEFT: Posture = {
  bends: [0.2, 0.5, 0.3],
  more: [-0.04, 0.08, 0.16, 0.26],
  thumb: [
    [0.015, 0.018, -0.004, 0.0125],
    [0.036, 0.046, 0.002, 0.0092],
    [0.038, 0.084, 0.012, 0.0062],
  ],
}
const RIGHT: Posture = {
  bends: [0.3, 0.5, 0.34],
  more: [-0.15, 0.06, 0.17, 0.32],
  thumb: [
    [0.015, 0.018, -0.005, 0.0125],
    [0.0365, 0.047, -0.012, 0.0092],
    [0.0385, 0.083, -0.02, 0.0062],
  ],
}

function handIn(p: Posture): Sdf {
  const bones = FINGERS.map(([fx, fy, r, length, tip], finger) => {
    const joints: [number, number, number, number][] = [
      [0.72 * fx, fy - 0.05, -0.002, r],
      [fx, fy, 0.0012, r * 1.06],
    ]
    let bent = 0
    for (let i = 0; i < 3; i++) {
      bent += p.bends[i] + (i === 0 ? 1 : 0.6) * p.more[finger]
      const [, y, z] = joints[i + 1]
      const l = length * PHALANX[i]
      const far = (PHALANX[0] + (i > 0 ? PHALANX[1] : 0) + (i > 1 ? PHALANX[2] : 0)) * (tip - fx)
      joints.push([fx + far, y + l * Math.cos(bent), z - l * Math.sin(bent), r * (0.93 - 0.11 * i)])
    }
    return joints
  })
  const chain = (joints: readonly (readonly [number, number, number, number])[], k: number) => {
    return (x: number, y: number, z: number) => {
      let d = 1
      for (let i = 1; i < joints.length; i++) {
        const [a, b] = [joints[i - 1], joints[i]]
        d = smin(d, limb(x, y, z, a[0], a[1], a[2], a[3], b[0], b[1], b[2], b[3]), k)
      }
      return d
    }
  }
  const fingers = bones.map((joints) => chain(joints, 0.003))
  const thumb = chain(p.thumb, 0.005)
  return (x, y, z) => {
    let d = limb(x, y, z, 0, -0.03, 0, 0.0165, 0, 0.024, 0, 0.0152)
    d = smin(d, ellipsoid(x, y - 0.05, z + 0.002, 0.0305, 0.042, 0.0128), 0.022)
    if (d > 0.13) return d
    let all = 1
    for (const finger of fingers) all = smin(all, finger(x, y, z), 0.0012)
    // Their roots melt into the palm, and the web between them is thin.
    d = smin(d, all, 0.007)
    return smin(d, thumb(x, y, z), 0.009)
  }
}
const SHAPES = { left: handIn(LEFT), right: handIn(RIGHT) }
const shapeOf = (a: Arm) => (a.side > 0 ? SHAPES.left : SHAPES.right)

/** Distance to a hand in the body’s frame. */
export function handShape(x: number, y: number, z: number, a: Arm): number {
  return shapeOf(a)(...inHand(x, y, z, a))
}

/** Cells narrow across the fingers and long along them: so they are told apart with few triangles. */
const CELL = [0.0035, 0.0074, 0.0046] as const

export function growHandOfHers(a: Arm, coarse: number): Mesh {
  const shape = shapeOf(a)
  const [cx, cy, cz] = CELL.map((c) => c * coarse)
  const scaled = (u: number, v: number, w: number) => shape(u * cx, v * cy, w * cz) / cy
  const mesh = surfaceNets(
    (u, v, w) => Math.max(scaled(u, v, w), (-0.02 - v * cy) / cy),
    { min: [-0.05 / cx, -0.03 / cy, -0.09 / cz], max: [0.06 / cx, 0.185 / cy, 0.05 / cz] },
    1,
    scaled,
  )
  const world = (list: number[], place: boolean) => {
    for (let i = 0; i < list.length; i += 3) {
      const h = place
        ? [list[i] * cx, list[i + 1] * cy, list[i + 2] * cz]
        : [list[i] / cx, list[i + 1] / cy, list[i + 2] / cz]
      const l = place ? 1 : Math.hypot(h[0], h[1], h[2]) || 1
      for (let k = 0; k < 3; k++)
        list[i + k] =
          (place ? a.wrist[k] : 0) + (a.thumb[k] * h[0] + a.along[k] * h[1] + a.back[k] * h[2]) / l
    }
  }
  world(mesh.position, true)
  world(mesh.normal, false)
  // The frame of one of them is left-handed.
  if (a.side < 0)
    for (let i = 0; i < mesh.index.length; i += 3) {
      const b = mesh.index[i + 1]
      mesh.index[i + 1] = mesh.index[i + 2]
      mesh.index[i + 2] = b
    }
  return mesh
}
