/**
 * Signed distances, for bodies grown rather than modelled: metres, negative inside.
 * Smooth union after I. Quilez, "smooth minimum" (polynomial, quadratic).
 */
export type Sdf = (x: number, y: number, z: number) => number

/** Union that melts two forms together over `k` metres. */
export function smin(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - h * h * k * 0.25
}

/** Intersection with a soft edge; `smax(a, -b, k)` cuts b out of a. */
export const smax = (a: number, b: number, k: number): number => -smin(-a, -b, k)

export const smoothstep = (low: number, high: number, x: number): number => {
  const t = Math.min(Math.max((x - low) / (high - low), 0), 1)
  return t * t * (3 - 2 * t)
}

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t

/**
 * `Math.hypot` of two numbers, and of three, to the last bit as V8 has it (scaled, Kahan’s sum): that
 * makes a list at each call, and is asked for a hundred thousand times.
 */
export function hypot2(x: number, y: number): number {
  const a = Math.abs(x)
  const b = Math.abs(y)
  const most = Math.max(a, b)
  if (most === 0) return 0
  const u = a / most
  const v = b / most
  return Math.sqrt(u * u + v * v) * most
}
export function hypot3(x: number, y: number, z: number): number {
  const a = Math.abs(x)
  const b = Math.abs(y)
  const c = Math.abs(z)
  const most = Math.max(a, b, c)
  if (most === 0) return 0
  const u = a / most
  const v = b / most
  const w = c / most
  const two = u * u + v * v
  const lost = two - u * u - v * v
  return Math.sqrt(two + (w * w - lost)) * most
}

/** Ellipsoid with radii r around the origin (bounded approximation). */
export function ellipsoid(
  x: number,
  y: number,
  z: number,
  rx: number,
  ry: number,
  rz: number,
): number {
  const ax = x / rx
  const ay = y / ry
  const az = z / rz
  const k0 = Math.sqrt(ax * ax + ay * ay + az * az)
  if (k0 < 1e-6) return -Math.min(rx, ry, rz)
  const bx = ax / rx
  const by = ay / ry
  const bz = az / rz
  return (k0 * (k0 - 1)) / Math.sqrt(bx * bx + by * by + bz * bz)
}

export const sphere = (x: number, y: number, z: number, r: number): number =>
  Math.sqrt(x * x + y * y + z * z) - r

/** Tapering limb from a (radius ra) to b (radius rb). */
export function limb(
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  ra: number,
  bx: number,
  by: number,
  bz: number,
  rb: number,
): number {
  const px = x - ax
  const py = y - ay
  const pz = z - az
  const dx = bx - ax
  const dy = by - ay
  const dz = bz - az
  const t = Math.min(Math.max((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz), 0), 1)
  const ex = px - dx * t
  const ey = py - dy * t
  const ez = pz - dz * t
  return Math.sqrt(ex * ex + ey * ey + ez * ez) - (ra + (rb - ra) * t)
}

/** Outward normal by the tetrahedral gradient with step `e`; writes into `out`. */
export function gradient(
  sdf: Sdf,
  x: number,
  y: number,
  z: number,
  e: number,
  out: Float64Array,
): Float64Array {
  const a = sdf(x + e, y - e, z - e)
  const b = sdf(x - e, y - e, z + e)
  const c = sdf(x - e, y + e, z - e)
  const d = sdf(x + e, y + e, z + e)
  const gx = a - b - c + d
  const gy = -a - b + c + d
  const gz = -a + b - c + d
  const l = hypot3(gx, gy, gz) || 1
  out[0] = gx / l
  out[1] = gy / l
  out[2] = gz / l
  return out
}
