/**
 * Her bare foot, which comes out at the hem as she sits. While she stands it is a mote within her
 * gown.
 */
import { ANKLE } from './figure-lap'
import { ellipsoid, limb, type Sdf, smin } from './sdf'
import { type Mesh, surfaceNets } from './surface-nets'

type P3 = readonly [number, number, number]

/** Of each toe: where it leaves the ball, metres across, how far it reaches, its radius. */
const TOES = [
  [0.026, 0.2, 0.0098],
  [0.009, 0.203, 0.0072],
  [-0.005, 0.197, 0.0068],
  [-0.018, 0.188, 0.0064],
  [-0.03, 0.176, 0.006],
] as const

/** Own frame, metres: x toward the great toe, y from heel to toes, z out of the instep. */
const shape: Sdf = (x, y, z) => {
  let d = limb(x, y, z, 0, -0.045, 0.016, 0.026, 0, 0.03, 0.02, 0.026)
  d = smin(d, limb(x, y, z, 0, 0.0, 0.0, 0.026, 0, 0.03, 0.02, 0.027), 0.02)
  d = smin(d, limb(x, y, z, 0.002, 0.04, 0.016, 0.026, 0.004, 0.135, -0.004, 0.02), 0.03)
  d = smin(d, ellipsoid(x - 0.001, y - 0.145, z + 0.007, 0.04, 0.034, 0.0165), 0.02)
  if (d > 0.1) return d
  let toes = 1
  for (const [tx, ty, r] of TOES)
    toes = smin(toes, limb(x, y, z, tx * 0.92, 0.16, -0.009, r, tx, ty - r, -0.013, r), 0.0015)
  return smin(d, toes, 0.007)
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

/** Seated: it lies on its outer edge, toes stretched, in the line of her shin. */
const ALONG = unit([0.93, -0.1, 0.36])
const SOLE = unit([0.35, -0.35, -0.86])
const INSTEP: P3 = unit([
  -SOLE[0] + ALONG[0] * (SOLE[0] * ALONG[0] + SOLE[1] * ALONG[1] + SOLE[2] * ALONG[2]),
  -SOLE[1] + ALONG[1] * (SOLE[0] * ALONG[0] + SOLE[1] * ALONG[1] + SOLE[2] * ALONG[2]),
  -SOLE[2] + ALONG[2] * (SOLE[0] * ALONG[0] + SOLE[1] * ALONG[1] + SOLE[2] * ALONG[2]),
])
const GREAT = cross(ALONG, INSTEP)
const HEEL: P3 = [ANKLE[0] + 0.085, 0.04, ANKLE[2] + 0.04]
/** Standing: so small, and so high within the gown, metres. */
const MOTE = 0.08
const WITHIN = 0.7

export interface Foot {
  mesh: Mesh
  seat: number[]
  seatNormal: number[]
}

/** Narrow across the toes and long along them. */
const CELL = [0.0088, 0.021, 0.0135] as const

export function growFoot(coarse: number): Foot {
  const [cx, cy, cz] = CELL.map((c) => c * coarse)
  const scaled = (u: number, v: number, w: number) => shape(u * cx, v * cy, w * cz) / cy
  const mesh = surfaceNets(
    scaled,
    { min: [-0.06 / cx, -0.1 / cy, -0.05 / cz], max: [0.06 / cx, 0.23 / cy, 0.1 / cz] },
    1,
    scaled,
  )
  const seat: number[] = []
  const seatNormal: number[] = []
  for (let i = 0; i < mesh.position.length; i += 3) {
    const p = [mesh.position[i] * cx, mesh.position[i + 1] * cy, mesh.position[i + 2] * cz]
    const n = unit([mesh.normal[i] / cx, mesh.normal[i + 1] / cy, mesh.normal[i + 2] / cz])
    for (let k = 0; k < 3; k++) {
      seat.push(HEEL[k] + GREAT[k] * p[0] + ALONG[k] * p[1] + INSTEP[k] * p[2])
      seatNormal.push(GREAT[k] * n[0] + ALONG[k] * n[1] + INSTEP[k] * n[2])
      mesh.normal[i + k] = seatNormal[i + k]
      mesh.position[i + k] = MOTE * p[k] + (k === 1 ? WITHIN : 0)
    }
  }
  return { mesh, seat, seatNormal }
}
