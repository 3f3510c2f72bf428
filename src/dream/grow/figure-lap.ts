/**
 * Her lap: the cloth over her legs as she sits, as a height over the ground. Both knees lie together
 * to her right, the left over the other, and the shins go back before her. From the knees the cloth
 * falls in folds that go out from them.
 */
import { hypot2, lerp, smin, smoothstep } from './sdf'

/** Bent grass holds the skirt this far off the ground where it is spread, metres. */
export const GRASS = 0.035

type P3 = readonly [number, number, number]

/** Knees and feet: y is the middle of the limb. The left lies over the right. */
export const KNEE: P3 = [-0.27, 0.195, 0.33]
const UNDER: P3 = [-0.4, 0.11, 0.21]
export const ANKLE: P3 = [0.16, 0.06, 0.37]
const HEEL: P3 = [0.215, 0.055, 0.395]
/** Where her hands lie: the cloth is drawn from here to her knees. */
const LAP: P3 = [0.03, 0, 0.05]

interface Leg {
  from: P3
  to: P3
  wide: number
  thin: number
  /** How steeply cloth falls from it on either side, and how round it is drawn over it. */
  steep: number
  round: number
}
const LEGS: readonly Leg[] = [
  { from: [0.075, 0.13, 0.03], to: KNEE, wide: 0.095, thin: 0.066, steep: 2.7, round: 0.8 },
  { from: KNEE, to: ANKLE, wide: 0.062, thin: 0.036, steep: 2.2, round: 0.8 },
  // Her foot, under a fold.
  { from: ANKLE, to: HEEL, wide: 0.042, thin: 0.056, steep: 2.4, round: 0.9 },
  { from: [-0.085, 0.12, 0.0], to: UNDER, wide: 0.088, thin: 0.062, steep: 2.7, round: 0.9 },
]

/** Ways to the sky that are looked along, and how far, metres. */
const ABOUT = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [Math.cos(0.785 * k), Math.sin(0.785 * k)])
const AWAY = [0.05, 0.11, 0.2] as const

export interface Lap {
  /** Metres over the ground. */
  height(x: number, z: number): number
  /** How far cloth is free of the limbs under it: 0 where it lies taut on one, 1 where it falls. */
  free(x: number, z: number): number
  /** 0 in the depth of a fold, 1 on a ridge or a knee. */
  ridge(x: number, z: number): number
  /** How much of the sky is seen from a place on it, 0 to 1: little between her legs. */
  open(x: number, z: number): number
}

/** Larger of two heights, their meeting rounded over `k` metres. */
const over = (a: number, b: number, k: number) => -smin(-a, -b, k)

export function growLap(p0: number, p1: number, p2: number): Lap {
  /** Folds that go out from a knee: 1 on one, 0 between two, along the angle round it. */
  const rays = (x: number, z: number, knee: P3, count: number, phase: number) => {
    const dx = x - knee[0]
    const dz = z - knee[2]
    const d = hypot2(dx, dz)
    const angle = Math.atan2(dz, dx)
    const uneven =
      angle + 0.22 * Math.sin(2 * angle + phase) + 0.5 * d * Math.sin(phase + 3 * angle)
    const wave = (0.5 + 0.5 * Math.cos(count * uneven + phase)) ** 2.4
    return [wave - 0.3, d] as const
  }
  const slack = (d: number) => smoothstep(0.05, 0.2, d) * Math.exp(-d * 1.6)
  const sag = (x: number, z: number) => {
    const u = (x + 0.02) / 0.2
    const v = (z - 0.2) / 0.16
    return 0.125 - 0.05 * (u * u + v * v)
  }
  const height = (x: number, z: number): number => {
    // She sits in it: hips and belly.
    const hx = (x + 0.005) / 0.155
    const hz = (z + 0.025) / 0.135
    let y = 0.3 - 0.13 * (Math.sqrt(hx * hx + hz * hz + 0.25) - 0.5) * 1.25
    // How far from the nearest limb, in its own breadths: over it no fold stands.
    let free = 9
    for (const { from, to, wide, thin, steep, round } of LEGS) {
      const dx = to[0] - from[0]
      const dz = to[2] - from[2]
      const t = ((x - from[0]) * dx + (z - from[2]) * dz) / (dx * dx + dz * dz)
      const c = Math.min(Math.max(t, 0), 1)
      const r = lerp(wide, thin, c)
      const d = hypot2(x - from[0] - dx * c, z - from[2] - dz * c)
      // Round over the limb, then straight down to the grass.
      const e = r * (0.85 + 0.35 * c) * lerp(1, round, c)
      const fell = steep * (Math.sqrt(d * d + e * e) - e)
      y = over(y, lerp(from[1], to[1], c) + r - fell, 0.05)
      free = Math.min(free, d / r)
    }
    // A knee is round, not the peak of a tent.
    y = smin(y, KNEE[1] + 0.066, 0.06)
    // Between her thighs it hangs, and is dark.
    y = over(y, sag(x, z), 0.07)
    // The tent of the knee is steep: a fold that is to be seen on it must be as much higher.
    const stands = Math.min(1, Math.max(0, y - 0.02) / 0.1)
    // Low over the grass, and on a limb itself, there is none to be reckoned.
    if (stands > 0 && free > 0.25) {
      const [up, far] = rays(x, z, KNEE, 7, p0)
      const [down, near] = rays(x, z, ANKLE, 7, p2)
      const [drawn, off] = rays(x, z, LAP, 9, p1)
      const blend = Math.min(1, Math.max(0, (near - far) / 0.3 + 0.5))
      const aloft = stands * smoothstep(0.5, 1.6, free)
      const hung =
        smoothstep(0.05, 0.15, far) * Math.exp(-far) * stands * smoothstep(0.25, 1.1, free)
      // Drawn over the knees and free below them.
      y += 0.042 * lerp(0.8 * down * slack(near) * aloft, 1.6 * up * hung, blend)
      y += 0.036 * drawn * slack(off) * Math.exp(-((off / 0.32) ** 2)) * aloft
    }
    // What falls from the knees runs out over the grass.
    return Math.max(over(y, GRASS, 0.07), 0.006)
  }
  const ridge = (x: number, z: number): number => {
    const e = 0.032
    const mean = (height(x + e, z) + height(x - e, z) + height(x, z + e) + height(x, z - e)) / 4
    return Math.min(1, Math.max(0, 0.45 + (height(x, z) - mean) / 0.018))
  }
  const free = (x: number, z: number): number => {
    let least = 9
    for (const { from, to, wide, thin } of LEGS) {
      const dx = to[0] - from[0]
      const dz = to[2] - from[2]
      const t = ((x - from[0]) * dx + (z - from[2]) * dz) / (dx * dx + dz * dz)
      const c = Math.min(Math.max(t, 0), 1)
      const d = hypot2(x - from[0] - dx * c, z - from[2] - dz * c)
      least = Math.min(least, d / lerp(wide, thin, c))
    }
    return smoothstep(0.7, 2.2, least)
  }
  const open = (x: number, z: number): number => {
    const y = height(x, z)
    let hidden = 0
    for (const [dx, dz] of ABOUT) {
      let steepest = 0
      for (const d of AWAY) steepest = Math.max(steepest, (height(x + dx * d, z + dz * d) - y) / d)
      hidden += steepest / Math.sqrt(1 + steepest * steepest)
    }
    return 1 - hidden / ABOUT.length
  }
  return { height, free, ridge, open }
}
