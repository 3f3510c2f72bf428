/** Where upper arm and forearm go for the wrist to come to a place: two bones, without twist. */
import type { Arm } from './figure-form'

type V3 = [number, number, number]
const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const unit = (a: V3): V3 => {
  const l = Math.hypot(a[0], a[1], a[2]) || 1
  return [a[0] / l, a[1] / l, a[2] / l]
}
const sub = (a: readonly number[], b: readonly number[]): V3 => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
]

/** Writes the turn that brings the frame of `from` and `axis` to that of `to` and `hinge`, pivot to place. */
function bring(
  out: Float32Array,
  [from, axis]: [V3, V3],
  [to, hinge]: [V3, V3],
  pivot: readonly number[],
  place: V3,
  long = 1,
) {
  const a = [from, axis, cross(from, axis)]
  const b = [to.map((v) => v * long), hinge, cross(to, hinge)]
  for (let c = 0; c < 3; c++)
    for (let r = 0; r < 3; r++)
      out[c * 4 + r] = b[0][r] * a[0][c] + b[1][r] * a[1][c] + b[2][r] * a[2][c]
  for (let r = 0; r < 3; r++)
    out[12 + r] = place[r] - (out[r] * pivot[0] + out[4 + r] * pivot[1] + out[8 + r] * pivot[2])
  out[3] = out[7] = out[11] = 0
  out[15] = 1
}

/**
 * `shoulder` and `wrist` where they are to be; the elbow goes toward `pole`. `long`: the forearm's
 * length against that of the bind pose, where it is drawn in before the breast.
 */
export function reach(
  arm: Arm,
  shoulder: V3,
  wrist: V3,
  pole: V3,
  upper: Float32Array,
  fore: Float32Array,
  long: number,
): void {
  const u = sub(arm.elbow, arm.shoulder)
  const f = sub(arm.wrist, arm.elbow)
  const [lu, lf] = [Math.hypot(...u), Math.hypot(...f) * long]
  const way = sub(wrist, shoulder)
  const far = Math.min(Math.hypot(...way), (lu + lf) * 0.998)
  const t = unit(way)
  const along = (lu * lu - lf * lf + far * far) / (2 * far)
  const out = Math.sqrt(Math.max(lu * lu - along * along, 0))
  const d = pole[0] * t[0] + pole[1] * t[1] + pole[2] * t[2]
  const side = unit([pole[0] - t[0] * d, pole[1] - t[1] * d, pole[2] - t[2] * d])
  const elbow = [0, 1, 2].map((k) => shoulder[k] + t[k] * along + side[k] * out) as V3
  const bound: V3 = unit(cross(u, f))
  const u2 = unit(sub(elbow, shoulder))
  const f2 = unit(sub(wrist, elbow))
  const hinge = unit(cross(u2, f2))
  bring(upper, [unit(u), bound], [u2, hinge], arm.shoulder, shoulder)
  bring(fore, [unit(f), bound], [f2, hinge], arm.elbow, elbow, long)
}
