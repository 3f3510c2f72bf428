/**
 * The gown as one sheet with two shapes: hanging while she stands, pooled around her while she
 * sits. `turn` in radians from her front toward her left, `fall` 0 at the waist to 1 at the hem.
 */
import type { Random } from '../random'
import { trunk } from './figure-form'
import { ellipsoid, lerp, limb, smin, smoothstep } from './sdf'

export const WAIST = 1.085
/** Metres her hips sink when she sits down. */
export const SEAT_DROP = 0.765

export interface Gown {
  /** Place of the standing gown, metres. */
  standing(turn: number, fall: number): [number, number, number]
  /** Place of the same thread when she sits. */
  seated(turn: number, fall: number): [number, number, number]
  /** 0 in the depth of a fold, 1 on its ridge. */
  fold(turn: number, fall: number): number
}

export function growGown(random: Random): Gown {
  const p0 = random.range(0, 6.28)
  const p1 = random.range(0, 6.28)
  const p2 = random.range(0, 6.28)
  const train = random.range(0.13, 0.19)
  const coarse = 8 + random.int(3)
  const waistRadius = new Map<number, number>()

  const hipRadius = (turn: number, y: number): number => {
    const key = Math.round(turn * 1e4) * 4096 + Math.round(y * 2e3)
    const known = waistRadius.get(key)
    if (known !== undefined) return known
    const sx = Math.sin(turn)
    const sz = Math.cos(turn)
    let r = 0.3
    for (let i = 0; i < 12; i++) {
      const d = trunk(sx * r, y, sz * r - 0.01)
      r -= d * 0.9
      if (Math.abs(d) < 4e-4) break
    }
    waistRadius.set(key, r)
    return r
  }

  const folds = (turn: number, y: number): [number, number] => {
    const w = turn + 0.22 * Math.sin(2 * turn + p0) + 0.1 * Math.sin(3 * turn + p1 + 1.1 * y)
    const a = (0.5 + 0.5 * Math.cos(coarse * w + p2 + 0.8 * y)) ** 1.35
    const b = (0.5 + 0.5 * Math.cos(16 * w + p2 * 2 - 1.2 * y)) ** 1.2
    return [a, b]
  }
  const heightOf = (fall: number) => lerp(WAIST, 0.012, fall ** 0.92)

  const standing = (turn: number, fall: number): [number, number, number] => {
    const y = heightOf(fall)
    const flare = smoothstep(0.84, 0, y)
    const back = 0.5 - 0.5 * Math.cos(turn)
    let r = hipRadius(turn, Math.max(y, 0.9)) + 0.004 + 0.055 * flare
    r += flare * flare * (0.105 + train * back)
    const knee = 0.42
    const dk = turn - knee
    r += 0.04 * Math.exp(-5 * dk * dk) * Math.exp(-22 * (y - 0.5) ** 2)
    const [a, b] = folds(turn, fall)
    const depth = smoothstep(1, 0.3, y)
    r +=
      depth * (0.068 * (a - 0.42) * (0.4 + 0.6 * flare) + 0.024 * (b - 0.45) * (0.3 + 0.7 * flare))
    return [Math.sin(turn) * r, y, Math.cos(turn) * r - 0.01]
  }

  // She sits on her left hip, knees forward and to her right, feet drawn back to her left.
  const legs = (x: number, y: number, z: number): number => {
    let d = ellipsoid(x, y - 0.14, z + 0.03, 0.165, 0.16, 0.15)
    d = smin(d, limb(x, y, z, 0.05, 0.13, 0.02, 0.098, -0.13, 0.13, 0.4, 0.066), 0.06)
    d = smin(d, limb(x, y, z, -0.08, 0.12, 0.02, 0.095, -0.29, 0.1, 0.32, 0.062), 0.06)
    d = smin(d, limb(x, y, z, -0.13, 0.12, 0.4, 0.062, 0.19, 0.06, 0.3, 0.045), 0.05)
    return smin(d, limb(x, y, z, -0.29, 0.1, 0.32, 0.06, -0.42, 0.05, -0.02, 0.042), 0.05)
  }
  const drape = (x: number, z: number): number => {
    // From above down onto the limbs; the cloth bridges the hollows between them.
    let y = 0.42
    for (let i = 0; i < 14; i++) {
      const d = smin(legs(x, y, z) - 0.004, y - 0.01, 0.17)
      y -= d * 0.8
      if (d < 6e-4) break
    }
    return Math.max(y, 0.006)
  }
  const seated = (turn: number, fall: number): [number, number, number] => {
    const waist = hipRadius(turn, WAIST) + 0.004
    const top = WAIST - SEAT_DROP
    // The upper third runs down over the hips, the rest spreads over the ground, its folds swept
    // aside as cloth comes to lie, not rays of a wheel.
    const spread = smoothstep(0.1, 1, fall)
    const swept =
      turn + spread * (0.5 * Math.sin(turn + p1) + 0.16 * Math.sin(3 * turn + p0 + 3 * fall))
    const [a, b] = folds(swept, fall)
    const back = 0.5 - 0.5 * Math.cos(turn)
    const reach =
      0.6 +
      0.1 * Math.sin(2 * turn + p0) +
      0.08 * Math.sin(3 * turn + p1) +
      0.035 * Math.sin(7 * turn + p2) +
      0.08 * back
    let r = waist + 0.055 * smoothstep(0, 0.2, fall) + (reach - waist) * spread ** 1.1
    r += 0.05 * (a - 0.4) * smoothstep(0.5, 1, fall)
    const x = Math.sin(turn) * r
    const z = Math.cos(turn) * r - 0.01 + 0.06 * spread
    const hang = top - 0.9 * fall - 2.2 * fall * fall
    const lie = drape(x, z)
    const k = 0.05
    const h = Math.max(k - Math.abs(hang - lie), 0) / k
    let y = Math.max(hang, lie) + h * h * k * 0.25
    // Folds stand high here and lie flat there, and sink toward the hem.
    const full = 0.65 + 0.45 * Math.sin(2 * turn + p2 + 4 * fall)
    const rise = smoothstep(0.22, 0.55, fall) * (1 - 0.72 * smoothstep(0.7, 1, fall))
    y += rise * full * (0.046 * a + 0.014 * b)
    return [x, y, z]
  }
  return {
    standing,
    seated,
    fold: (turn, fall) => {
      const [a, b] = folds(turn, fall)
      const y = heightOf(fall)
      return lerp(0.62, 0.75 * a + 0.35 * b, smoothstep(1.06, 0.7, y))
    },
  }
}
