/**
 * Her hair: long, parted off the middle, over the left shoulder, some of it fallen across the face.
 * Each strand is led over the skull, then falls under its own weight and lies on what it meets.
 */
import type { Random } from '../random'
import {
  ARMS,
  armShape,
  capShape,
  fromHead,
  hairCap,
  headShape,
  headY,
  headZ,
  neck,
  torso,
} from './figure-form'
import { ellipsoid, gradient, lerp, type Sdf, smin, smoothstep } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

/** Metres left of the middle where the hair is parted. */
const PARTING = 0.011
const STEP = 0.026

/** The head without its features, which hair does not feel; x, y, z in the head’s frame. */
const plainHead: Sdf = (x, y, z) =>
  smin(
    ellipsoid(x, y - 0.03, z, 0.071, 0.08, 0.09),
    ellipsoid(x, y + 0.035, z - 0.03, 0.052, 0.068, 0.058),
    0.03,
  )

/** What hair lies on: skull, trunk and upper arms. */
const underHair: Sdf = (x, y, z) => {
  let d = Math.min(torso(x, y, z), y > 1.3 ? neck(x, y, z) : 1)
  if (y > 1.36) d = Math.min(d, plainHead(x, headY(y, z), headZ(y, z)))
  if (y > 1.36) d = Math.min(d, hairCap(x, y, z))
  if (y > 1.15 && y < 1.4)
    d = Math.min(d, Math.max(armShape(x, y, z, x > 0 ? ARMS[0] : ARMS[1]), 1.16 - y))
  return d
}

const hairSkin = (_x: number, y: number, z: number) =>
  [1, 2, smoothstep(1.3, z > 0.05 ? 1.42 : 1.47, y)] as const

function smooth(points: number[], passes: number) {
  for (let pass = 0; pass < passes; pass++)
    for (let i = 3; i < points.length - 3; i++)
      points[i] = 0.5 * points[i] + 0.25 * (points[i - 3] + points[i + 3])
}

/** Lets a strand run on from `start` (body frame) to `length` metres. */
function fall(
  random: Random,
  start: [number, number, number],
  length: number,
  lift: number,
  led: number[][] = [],
): { points: number[]; normals: number[] } | null {
  const n = new Float64Array(3)
  const points: number[] = [...start]
  let [x, y, z] = start
  let dx = 0
  let dy = -1
  let dz = 0
  const side = start[0] > PARTING ? 1 : -1
  const inFront = side > 0 ? random.chance(0.72) : random.chance(0.34)
  const spread = random.next()
  const goalX = side * (inFront ? lerp(0.055, 0.108, spread) : lerp(0.01, 0.1, spread))
  const goalZ = inFront ? lerp(0.135, 0.05, spread) : -0.12
  const wave = random.range(0, 6.28)
  for (const place of led) {
    ;[x, y, z] = place as [number, number, number]
    points.push(x, y, z)
  }
  if (led.length > 1) {
    const k = points.length
    dx = points[k - 3] - points[k - 6]
    dy = points[k - 2] - points[k - 5]
    dz = points[k - 1] - points[k - 4]
  }
  for (let run = led.length * STEP; run < length; run += STEP) {
    const ly = headY(y, z)
    const lz = headZ(y, z)
    const free = smoothstep(-0.03, -0.1, ly)
    const top = smoothstep(0.02, 0.1, ly)
    // On the head: away from the parting, back and down.
    const hx = side * (0.3 + 1.1 * top)
    const hy = -1.15 + 0.9 * top
    const hz =
      (inFront ? -0.25 : -0.7) * top - (inFront ? -0.1 : 0.35) * (1 - top) - (lz > 0.05 ? 0.5 : 0)
    // Off it: down, drawn toward the place where it comes to lie.
    const curl = 0.1 * Math.sin(run * 17 + wave)
    const fx = (goalX - x) * 3.2 + curl
    const fz = (goalZ - z) * 2.4 + curl * 0.6
    const tx = lerp(hx, fx, free)
    const ty = lerp(hy, -1, free)
    const tz = lerp(hz, fz, free)
    const l = Math.hypot(tx, ty, tz)
    dx = 0.45 * dx + (0.55 * tx) / l
    dy = 0.45 * dy + (0.55 * ty) / l
    dz = 0.45 * dz + (0.55 * tz) / l
    const m = STEP / Math.hypot(dx, dy, dz)
    x += dx * m
    y += dy * m
    z += dz * m
    for (let pass = 0; pass < 2; pass++) {
      const d = underHair(x, y, z)
      if (d < lift || free < 0.6) {
        gradient(underHair, x, y, z, 0.006, n)
        const move = d < lift ? (lift - d) * 0.8 : -(d - lift) * 0.6 * (1 - free)
        x += n[0] * move
        y += n[1] * move
        z += n[2] * move
      }
    }
    const X = Math.abs(x)
    if (
      led.length === 0 &&
      X < 0.044 &&
      headZ(y, z) > 0.05 &&
      headY(y, z) < 0.05 &&
      headY(y, z) > -0.13
    )
      return null
    points.push(x, y, z)
  }
  // Smoothing takes out the kinks of the march; what it draws into the body is let out again.
  for (let round = 0; round < 3; round++) {
    smooth(points, 3)
    for (let i = 3; i < points.length; i += 3) {
      const d = underHair(points[i], points[i + 1], points[i + 2])
      if (d >= lift) continue
      gradient(underHair, points[i], points[i + 1], points[i + 2], 0.01, n)
      for (let axis = 0; axis < 3; axis++) points[i + axis] += n[axis] * (lift - d)
    }
  }
  smooth(points, 1)
  const normals: number[] = []
  for (let i = 0; i < points.length; i += 3) {
    gradient(underHair, points[i], points[i + 1], points[i + 2], 0.012, n)
    normals.push(n[0], n[1], n[2])
  }
  smooth(normals, 8)
  return { points, normals }
}

/** `share` 0 to 1 of the full head of hair. */
export function growHair(random: Random, share: number): Strand[] {
  const strands: Strand[] = []
  const long = random.range(0.52, 0.74)
  const body = random.range(0.85, 1.2)
  const scalp = Math.round(370 * share)
  for (let i = 0; i < scalp; i++) {
    // Fibonacci sphere around the skull, jittered.
    const up = 1 - (1.55 * (i + random.next())) / scalp
    const turn = i * 2.39996 + random.range(-0.2, 0.2)
    const flat = Math.sqrt(Math.max(0, 1 - up * up))
    const c = [
      Math.sin(turn) * flat * 0.083,
      0.034 + up * 0.09,
      -0.02 + Math.cos(turn) * flat * 0.0985,
    ]
    if (headShape(c[0], c[1], c[2]) > 0.028 || capShape(c[0], c[1], c[2]) > 0.02) continue
    const fly = random.chance(0.3)
    const lift = fly ? random.range(0.006, 0.016) : random.range(0.002, 0.011) * body
    const grown = fall(random, fromHead(c[0], c[1], c[2]), long * random.range(0.72, 1.08), lift)
    if (!grown) continue
    strands.push({
      ...grown,
      skin: hairSkin,
      segments: fly ? 17 : 20,
      crowd: fly ? 1.15 : 1.35,
      width: fly ? random.range(0.0003, 0.0007) : random.range(0.0046, 0.0086),
      kind: fly ? STRAND_KINDS.fly : STRAND_KINDS.hair,
      loose: fly
        ? random.range(0.012, 0.1) * (random.chance(0.3) ? 1.5 : 0.6)
        : random.chance(0.14)
          ? random.range(0.015, 0.04)
          : 0.003,
      sway: fly ? random.range(0.7, 3.2) : random.range(0.2, 0.5),
      seed: random.next(),
    })
  }
  // The parting and the hairline, where bare scalp would show first.
  const edge = Math.round(110 * share)
  for (let i = 0; i < edge; i++) {
    const side = i % 2 ? 1 : -1
    const back = random.next()
    const turn = random.range(0.25, 1.25) * side
    const start: [number, number, number] =
      i % 3 < 2
        ? [
            PARTING + side * random.range(0, 0.006),
            0.118 - 0.012 * (1 - back) ** 2,
            lerp(0.062, -0.07, back),
          ]
        : [
            PARTING + Math.sin(turn) * 0.064,
            0.062 + 0.045 * Math.cos(turn) ** 2,
            0.03 + 0.052 * Math.cos(turn),
          ]
    const grown = fall(
      random,
      fromHead(...start),
      long * random.range(0.72, 1.05),
      random.range(0.003, 0.008),
    )
    if (!grown) continue
    strands.push({
      ...grown,
      skin: hairSkin,
      segments: 20,
      crowd: 1.35,
      width: random.range(0.0042, 0.0076),
      kind: STRAND_KINDS.hair,
      loose: 0.003,
      sway: random.range(0.2, 0.4),
      seed: random.next(),
    })
  }
  // Locks that fall out of the parting over brow, one eye and cheek, and a few on the other side.
  const locks = Math.round(120 * share)
  for (let i = 0; i < locks; i++) {
    const left = i % 4 !== 3
    const s = left ? 1 : -1
    const u = random.next()
    const out = random.range(-1, 1)
    const q = (x: number, y: number, z: number) => fromHead(x, y, z)
    const root = q(PARTING + s * random.range(0, 0.01), 0.112 - 0.012 * u, 0.01 + 0.05 * u)
    const led = left
      ? [
          q(0.02 + 0.012 * u, 0.1 - 0.01 * u, 0.05 + 0.022 * u),
          q(0.034 + 0.012 * u + 0.004 * out, 0.066, 0.082 - 0.004 * u),
          q(0.044 + 0.014 * u + 0.007 * out, 0.035, 0.088 - 0.012 * u),
          q(0.05 + 0.014 * u + 0.011 * out, 0.005, 0.092 - 0.016 * u),
          q(0.054 + 0.012 * u + 0.013 * out, -0.025, 0.092 - 0.018 * u),
          q(0.056 + 0.01 * u + 0.014 * out, -0.055, 0.092 - 0.018 * u),
          q(0.057 + 0.01 * u + 0.013 * out, -0.085, 0.094 - 0.018 * u),
        ]
      : [
          q(-0.012 - 0.016 * u, 0.106 - 0.01 * u, 0.045 + 0.018 * u),
          q(-0.036 - 0.012 * u, 0.08, 0.066 - 0.006 * u),
          q(-0.054 - 0.01 * u, 0.045, 0.066 - 0.012 * u),
          q(-0.064 - 0.008 * u, 0.012, 0.062 - 0.014 * u),
          q(-0.068 - 0.007 * u, -0.02, 0.06 - 0.014 * u),
          q(-0.069 - 0.006 * u, -0.055, 0.062 - 0.014 * u),
        ]
    const grown = fall(
      random,
      root,
      long * random.range(0.6, 0.95),
      random.range(0.004, 0.012),
      led,
    )
    if (!grown) continue
    strands.push({
      ...grown,
      skin: hairSkin,
      segments: 17,
      crowd: 1.25,
      width: random.chance(0.55) ? random.range(0.0003, 0.0007) : random.range(0.0016, 0.0036),
      kind: STRAND_KINDS.lock,
      loose: random.range(0, 0.03),
      sway: random.range(0.2, 0.7),
      seed: random.next(),
    })
  }
  return strands
}
