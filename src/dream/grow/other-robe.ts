/**
 * What the threads of one of the others fall along: a robe from its train to the crown, and the
 * line of its arms, in closed form: around (radians, 0 ahead of it) and along (0 to 1). Metres; the
 * ground at y 0, facing +z, its left +x.
 */
import type { Build } from './other'
import { lerp, smoothstep } from './sdf'

type Row = readonly [y: number, across: number, deep: number, ahead: number]

/** Below the waist, from its tip up: a veil that tapers and trails; shares of the height. */
const SKIRT: readonly Row[] = [
  [0, 0.02, 0.02, -0.34],
  [0.06, 0.062, 0.058, -0.24],
  [0.16, 0.102, 0.088, -0.13],
  [0.31, 0.112, 0.096, -0.045],
  [0.48, 0.095, 0.076, -0.004],
]
/** From the waist over neck and jaw to the crown. */
const UPPER: readonly Row[] = [
  [0.6, 0.088, 0.06, 0],
  [0.68, 0.094, 0.058, 0.005],
  [0.742, 0.102, 0.056, 0.001],
  [0.785, 0.1, 0.05, -0.004],
  [0.812, 0.084, 0.043, -0.006],
  [0.829, 0.046, 0.036, -0.006],
  [0.846, 0.029, 0.03, -0.004],
  [0.864, 0.027, 0.03, 0.001],
  [0.877, 0.028, 0.038, 0.009],
  [0.889, 0.033, 0.046, 0.011],
  [0.905, 0.039, 0.05, 0.008],
  [0.925, 0.043, 0.053, 0.005],
  [0.945, 0.045, 0.056, 0.002],
  [0.968, 0.042, 0.053, -0.002],
  [0.988, 0.029, 0.037, -0.006],
  [1, 0.004, 0.005, -0.008],
]
/** Where in the robe’s rows the shoulders are, 0 to 1. */
const ROWS = SKIRT.length + UPPER.length - 1
export const SHOULDERS_AT = 8.2 / ROWS

/** Where the head turns on the neck, as a share of the height. */
const PIVOT = 0.858

/** Height of the crown, and of the heart. */
export function topOf(build: Build): number {
  const p = [0, 0, 0]
  const robe = robeOf(build, [0, 0])
  let top = 0
  for (let i = 0; i <= 40; i++)
    for (let k = 0; k < 16; k++) {
      robe.at((k / 16) * 2 * Math.PI, i / 40, p)
      top = Math.max(top, p[1])
    }
  return top
}
export const heartOf = ({ tall }: Build) => 0.71 * tall

function rowsOf({ shoulders, hem }: Build): Row[] {
  const skirt = SKIRT.map(([y, a, b, z]): Row => [y, a * hem, b * hem, z])
  const upper = UPPER.map(([y, a, b, z]): Row => {
    const chest = smoothstep(0.6, 0.76, y) * (1 - smoothstep(0.82, 0.85, y))
    return [y, a * (1 + (shoulders - 1) * chest), b, z]
  })
  return [...skirt, ...upper]
}

/** Smooth through all rows. */
function rowAt(rows: readonly Row[], v: number, k: 0 | 1 | 2 | 3): number {
  const s = Math.min(Math.max(v, 0), 1) * (rows.length - 1)
  const i = Math.min(rows.length - 2, Math.floor(s))
  const t = s - i
  const p1 = rows[i][k]
  const p2 = rows[i + 1][k]
  const m1 = (p2 - rows[Math.max(0, i - 1)][k]) * (i === 0 ? 1 : 0.5)
  const m2 = (rows[Math.min(rows.length - 1, i + 2)][k] - p1) * 0.5
  const t2 = t * t
  const t3 = t2 * t
  return (
    (2 * t3 - 3 * t2 + 1) * p1 + (t3 - 2 * t2 + t) * m1 + (3 * t2 - 2 * t3) * p2 + (t3 - t2) * m2
  )
}

/**
 * Bows, nods and swings what is given in shares of the height; the small have the larger heads.
 * Metres.
 */
function posed({ tall, bow, sway }: Build, at: readonly [number, number], p: number[]): void {
  let [x, y, z] = p
  const large = lerp(0.32, 0, smoothstep(0.9, 1.7, tall)) * smoothstep(0.83, 0.88, y)
  x *= 1 + large
  z *= 1 + large
  y += Math.max(0, y - PIVOT) * large
  const head = smoothstep(PIVOT - 0.03, PIVOT + 0.05, y)
  const nod = (0.1 + 5.5 * bow) * head
  const [c, s] = [Math.cos(nod), Math.sin(nod)]
  const [dy, dz] = [y - PIVOT, z + 0.012]
  y = PIVOT + dy * c - dz * s
  z = dz * c + dy * s - 0.012 + bow * smoothstep(0.5, 0.86, y)
  // Inclined to one side.
  const tilt = -0.2 * sway * head
  const [ct, st] = [Math.cos(tilt), Math.sin(tilt)]
  const up = y - PIVOT
  y = PIVOT + up * ct - x * st
  x = x * ct + up * st
  // A flame's line: hips to one side, shoulders to the other, and the train swept far.
  const low = Math.max(0, 0.42 - y)
  x += sway * (0.028 * Math.sin(6.6 * (y - 0.4)) + 1.5 * low * low)
  p[0] = at[0] + x * tall
  p[1] = y * tall
  p[2] = at[1] + z * tall
}

export interface Surface {
  /** The point at `around` (radians) and `along` (0 to 1). */
  at(around: number, along: number, out: number[]): void
  /** How far wind carries it. */
  flow(along: number): number
}

function robeOf(build: Build, at: readonly [number, number]): Surface {
  const rows = rowsOf(build)
  return {
    at(a, v, out) {
      out[0] = Math.sin(a) * rowAt(rows, v, 1)
      out[1] = rowAt(rows, v, 0)
      out[2] = rowAt(rows, v, 3) + Math.cos(a) * rowAt(rows, v, 2)
      posed(build, at, out)
    },
    flow: (v) => 0.42 * (1 - smoothstep(0, 0.26, v)),
  }
}

/** The robe of one of them, and of whoever is with it. */
export function robesOf(build: Build, at: readonly [number, number] = [0, 0]): Surface[] {
  const { companion } = build
  const robe = robeOf(build, at)
  return companion ? [robe, ...robesOf(companion.build, companion.at)] : [robe]
}

/** From the shoulder to the wrist as one curve without a joint: t 0 to 1, and beyond to the tips. */
export function armOf(build: Build, side: -1 | 1): (t: number, out: number[]) => void {
  const { tall, shoulders, bow, sway, hands } = build
  const [out, down, ahead] = hands[side < 0 ? 0 : 1]
  const s = [side * 0.086 * shoulders + 0.017 * sway, 0.776, 0.7 * bow]
  const w = [s[0] + side * out, s[1] - down, s[2] + ahead]
  // It hangs out and back of the line between.
  const reach = Math.hypot(out, down, ahead)
  const slack = Math.max(0.03, 0.36 - reach)
  const c = [
    (s[0] + w[0]) / 2 + side * (0.02 + 0.35 * slack),
    (s[1] + w[1]) / 2 - 0.02 - 0.42 * slack,
    (s[2] + w[2]) / 2 - 0.012 - 0.1 * slack,
  ]
  return (t, p) => {
    const u = Math.min(t, 1)
    for (let k = 0; k < 3; k++) {
      const along = (1 - u) * (1 - u) * s[k] + 2 * u * (1 - u) * c[k] + u * u * w[k]
      // Hands follow on as the arm comes.
      p[k] = (along + Math.max(0, t - 1) * 2 * (w[k] - c[k])) * tall
    }
  }
}
