/**
 * What paths of hair are made of: places on and off the skull, even steps, smoothing, and what the
 * hair lies on. Metres; places on the head are in its own frame, paths in the body’s.
 */
import type { Random } from '../random'
import {
  ARMS,
  armShape,
  fromHead,
  hairCap,
  headShape,
  headY,
  headZ,
  neck,
  torso,
} from './figure-form'
import { mantle } from './figure-mantle'
import { gradient, lerp, type Sdf, smoothstep } from './sdf'

type V3 = [number, number, number]

/** Points of a path, spaced evenly. */
export const POINTS = 28

const CENTRE: V3 = [0, 0.025, -0.0085]
const RADII: V3 = [0.0706, 0.0724, 0.0795]

/** What hair lies on below the head: neck, trunk, upper arms and the shawl over them. */
const shoulders: Sdf = (x, y, z) => {
  let d = Math.min(torso(x, y, z), y > 1.3 ? neck(x, y, z) : 1, mantle(x, y, z))
  if (y > 1.15 && y < 1.4)
    d = Math.min(d, Math.max(armShape(x, y, z, x > 0 ? ARMS[0] : ARMS[1]), 1.16 - y))
  return d
}
export const underHair: Sdf = (x, y, z) => {
  const d = y < 1.56 ? shoulders(x, y, z) : 1
  if (y < 1.36) return d
  return Math.min(d, hairCap(x, y, z), headShape(x, headY(y, z), headZ(y, z)))
}

export const direction = (p: V3): V3 => {
  const d: V3 = [
    (p[0] - CENTRE[0]) / RADII[0],
    (p[1] - CENTRE[1]) / RADII[1],
    (p[2] - CENTRE[2]) / RADII[2],
  ]
  const l = Math.hypot(...d)
  return [d[0] / l, d[1] / l, d[2] / l]
}

/** A place `lift` metres off the skull in a direction from its middle; head’s frame. */
export function offSkull(d: V3, lift: number): V3 {
  const l = Math.hypot(...d)
  const p: V3 = [0, 0, 0]
  for (let k = 0; k < 3; k++) p[k] = CENTRE[k] + (d[k] / l) * (RADII[k] + lift)
  return p
}

const n = new Float64Array(3)

/** Walks along a dense path and on from its end with `free`, in even steps. */
export function pace(
  dense: number[],
  step: number,
  free: (p: V3, d: V3, run: number, i: number) => void,
): number[] {
  const out: number[] = dense.slice(0, 3)
  let left = step
  for (let i = 3; i < dense.length && out.length < POINTS * 3; i += 3) {
    let [x, y, z] = [dense[i - 3], dense[i - 2], dense[i - 1]]
    let l = Math.hypot(dense[i] - x, dense[i + 1] - y, dense[i + 2] - z)
    while (l >= left && out.length < POINTS * 3) {
      const f = left / l
      x += (dense[i] - x) * f
      y += (dense[i + 1] - y) * f
      z += (dense[i + 2] - z) * f
      out.push(x, y, z)
      l -= left
      left = step
    }
    left -= l
  }
  const k = out.length
  const p: V3 = [out[k - 3], out[k - 2], out[k - 1]]
  const from = k >= 6 ? k - 6 : 0
  const d: V3 = [p[0] - out[from], p[1] - out[from + 1], p[2] - out[from + 2]]
  const l = Math.hypot(...d) || 1
  for (let axis = 0; axis < 3; axis++) d[axis] /= l
  for (let i = k / 3, run = step; i < POINTS; i++, run += step) {
    free(p, d, run, i)
    out.push(p[0], p[1], p[2])
  }
  return out
}

/** Lets out of the body what has been drawn into it. */
export function letOut(points: number[], lift: number, from: number, to = POINTS) {
  for (let i = from * 3; i < to * 3; i += 3) {
    const d = underHair(points[i], points[i + 1], points[i + 2])
    if (d >= lift) continue
    gradient(underHair, points[i], points[i + 1], points[i + 2], 0.01, n)
    for (let axis = 0; axis < 3; axis++) points[i + axis] += n[axis] * (lift - d)
  }
}

export function smooth(points: number[], passes: number, from = 1) {
  for (let pass = 0; pass < passes; pass++)
    for (let i = from * 3; i < points.length - 3; i++)
      points[i] = 0.5 * points[i] + 0.25 * (points[i - 3] + points[i + 3])
}

/** The nearest place `lift` metres off her head; head’s frame. */
export function onHead(p: V3, lift: number): V3 {
  let [x, y, z] = p
  for (let pass = 0; pass < 3; pass++) {
    const d = headShape(x, y, z) - lift
    gradient(headShape, x, y, z, 0.004, n)
    x -= n[0] * d
    y -= n[1] * d
    z -= n[2] * d
  }
  return [x, y, z]
}

/** Height of her hairline over a place of her brow, head’s frame. */
const hairline = (x: number): number =>
  0.071 * Math.max(0, 1 - (Math.abs(x) / 0.069) ** 2.4) ** 0.42

/** Lifts what crosses the bare brow up to the hairline; a path of the body’s frame. */
export function overBrow(points: number[]) {
  for (let i = 0; i < 18; i += 3) {
    const [x, y, z] = [points[i], points[i + 1], points[i + 2]]
    const hy = headY(y, z)
    const hz = headZ(y, z)
    const line = hairline(x)
    const below = (line - hy) * smoothstep(0.056, 0.036, Math.abs(x))
    if (hz < 0.04 || below <= 0) continue
    const p = fromHead(...onHead([x, hy + below, hz], 0.0016))
    for (let axis = 0; axis < 3; axis++) points[i + axis] = p[axis]
  }
  smooth(points, 1)
}

/** So many points of a path, with its root, may lie on her brow. */
const ON_SKIN = 11

/**
 * Lifts what smoothing has drawn under the skin of brow and temple back to the hairline: it would come out of bare
 * skin there in a square.
 */
export function overSkin(points: number[], lift: number) {
  const moved = new Float64Array(ON_SKIN + 2)
  for (let round = 0; round < 2; round++) {
    for (let i = 1; i < ON_SKIN; i++) {
      const k = i * 3
      const [x, y, z] = [points[k], points[k + 1], points[k + 2]]
      const hy = headY(y, z)
      const hz = headZ(y, z)
      const line = hairline(x)
      // Beside cheek and ear it hangs where it will.
      const brow = smoothstep(0.012, 0.032, hz) * smoothstep(-0.012, 0.012, hy)
      const near = brow * smoothstep(0.02, 0.006, hy - line)
      const d = headShape(x, hy, hz)
      if (near <= 0 || d >= lift) continue
      const up = Math.max(0, line - 0.003 - hy) * smoothstep(lift, -0.001, d)
      const p = fromHead(...onHead([x, hy + up, hz], lift))
      for (let axis = 0; axis < 3; axis++) points[k + axis] = lerp(points[k + axis], p[axis], near)
      moved[i] = Math.max(moved[i], near)
    }
    if (round) return
    // No kink where it leaves them; what was well before stays.
    for (let pass = 0; pass < 2; pass++)
      for (let i = 1; i < ON_SKIN; i++) {
        const f = 0.5 * Math.max(moved[i - 1], moved[i], moved[i + 1])
        for (let k = i * 3; k < i * 3 + 3; k++)
          points[k] = lerp(points[k], 0.5 * (points[k - 3] + points[k + 3]), f)
      }
  }
}

/** A path led through places of the head’s frame, evenly spaced, then left to fall. */
export function ledPath(places: readonly V3[], length: number, aim: V3): number[] {
  const dense: number[] = []
  const at = (k: number) => places[Math.min(Math.max(k, 0), places.length - 1)]
  for (let k = 0; k < places.length - 1; k++)
    for (let j = 0; j < 8; j++) {
      const f = j / 8
      const p: V3 = [0, 0, 0]
      for (let axis = 0; axis < 3; axis++) {
        const [a, b, c, d] = [at(k - 1)[axis], at(k)[axis], at(k + 1)[axis], at(k + 2)[axis]]
        p[axis] =
          0.5 *
          (2 * b +
            (c - a) * f +
            (2 * a - 5 * b + 4 * c - d) * f * f +
            (3 * b - a - 3 * c + d) * f * f * f)
      }
      dense.push(...fromHead(...p))
    }
  const step = length / (POINTS - 1)
  return pace(dense, step, (p, d) => {
    for (let axis = 0; axis < 3; axis++) d[axis] = 0.82 * d[axis] + 0.18 * aim[axis]
    const m = step / Math.hypot(...d)
    for (let axis = 0; axis < 3; axis++) p[axis] += d[axis] * m
  })
}

/** Jitter of both ends of a span. */
export const around = (random: Random, middle: number, spread: number): number =>
  middle + random.range(-spread, spread)
