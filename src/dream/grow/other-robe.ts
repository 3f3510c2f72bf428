/**
 * What is seen of one of the others: a robe that falls from a hood, two wide sleeves and what there
 * is of hands, as surfaces in closed form: around (radians, 0 ahead of it) and along (0 to 1).
 * Metres; the ground at y 0, facing +z, its left +x.
 */
import type { Build, Pose } from './other'
import { lerp, smoothstep } from './sdf'

/** By how much shoulders and head are lower than in standing, shares of the height. */
const SUNK = { stands: 0, kneels: 0.27, sits: 0.4 } as const

type Row = readonly [y: number, across: number, deep: number, ahead: number]

/** The robe below the waist, from the hem up; shares of the height. */
const SKIRTS: Record<Pose, readonly Row[]> = {
  stands: [
    [0, 0.158, 0.15, -0.034],
    [0.05, 0.144, 0.136, -0.026],
    [0.14, 0.116, 0.108, -0.014],
    [0.3, 0.09, 0.079, -0.004],
    [0.47, 0.075, 0.064, 0],
  ],
  kneels: [
    [0, 0.2, 0.23, -0.06],
    [0.035, 0.176, 0.205, -0.05],
    [0.09, 0.138, 0.168, -0.03],
    [0.155, 0.11, 0.125, -0.01],
    [0.23, 0.082, 0.076, 0],
  ],
  sits: [
    [0, 0.235, 0.225, 0.07],
    [0.03, 0.215, 0.205, 0.066],
    [0.07, 0.18, 0.168, 0.05],
    [0.105, 0.13, 0.125, 0.028],
    [0.15, 0.086, 0.08, 0.004],
  ],
}
/** From the waist to the tip of the hood, standing. */
const UPPER: readonly Row[] = [
  [0.6, 0.06, 0.051, 0],
  [0.69, 0.071, 0.055, 0.006],
  [0.762, 0.094, 0.057, 0],
  [0.806, 0.088, 0.052, -0.002],
  [0.842, 0.05, 0.045, 0.002],
  [0.88, 0.043, 0.05, 0.01],
  [0.92, 0.046, 0.056, 0.01],
  [0.956, 0.04, 0.05, 0.002],
  [0.984, 0.024, 0.032, -0.014],
  [1.012, 0.004, 0.008, -0.034],
]
/** Where in the robe’s rows the shoulders and the middle of the head are, 0 to 1. */
const ROWS = SKIRTS.stands.length + UPPER.length - 1
export const SHOULDERS_AT = 7.4 / ROWS
export const HEAD_AT = 11 / ROWS

/** Height of the tip of the hood, and of the heart. */
export const topOf = ({ tall, pose }: Build) => (1.012 - SUNK[pose]) * tall
export const heartOf = ({ tall, pose }: Build) => (0.7 - SUNK[pose]) * tall

function rowsOf({ pose, shoulders, hem, veil, bow, tall }: Build): Row[] {
  const skirt = SKIRTS[pose].map(([y, a, b, z]): Row => [y, a * hem, b * hem, z])
  const upper = UPPER.map(([y, a, b, z]): Row => {
    const chest = smoothstep(0.6, 0.76, y) * (1 - smoothstep(0.82, 0.87, y))
    // A veil falls from the hood over neck and shoulders; a small one has the larger head.
    const neck = Math.exp(-(((y - 0.845) / 0.026) ** 2)) * veil
    const head = smoothstep(0.83, 0.9, y) * lerp(0.3, 0, smoothstep(0.9, 1.7, tall))
    return [
      y - SUNK[pose],
      a * (1 + (shoulders - 1) * chest) * (1 + head) + 0.022 * neck,
      b * (1 + head) + 0.016 * neck,
      z + bow * smoothstep(0.6, 0.9, y) - 0.008 * neck,
    ]
  })
  return [...skirt, ...upper].map(([y, a, b, z]): Row => [y * tall, a * tall, b * tall, z * tall])
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

export interface Surface {
  kind: 'robe' | 'sleeve' | 'hand'
  /** The point at `around` (radians) and `along` (0 to 1). */
  at(around: number, along: number, out: number[]): void
  /** How dense its light is, and how much of the light within shows there. */
  much(around: number, along: number): number
  lit(around: number, along: number): number
}

function robeOf(build: Build, [dx, dz]: readonly [number, number]): Surface {
  const rows = rowsOf(build)
  const own = build.tall * 7.3
  return {
    kind: 'robe',
    at(a, v, out) {
      // Folds, deeper toward the hem, that run all the way down.
      const fall = 1 - smoothstep(0, SHOULDERS_AT, v)
      const fold =
        1 +
        (0.015 + 0.085 * fall) *
          (Math.sin(7 * a + own + 0.6 * fall) + 0.6 * Math.sin(12 * a - 2 * own)) *
          (1 - smoothstep(SHOULDERS_AT - 0.06, SHOULDERS_AT + 0.08, v))
      out[0] = dx + Math.sin(a) * rowAt(rows, v, 1) * fold
      out[1] = rowAt(rows, v, 0)
      out[2] = dz + rowAt(rows, v, 3) + Math.cos(a) * rowAt(rows, v, 2) * fold
    },
    much: (_, v) =>
      smoothstep(0, 0.3, v) *
      (1 + 0.8 * smoothstep(SHOULDERS_AT, HEAD_AT, v) - 0.9 * smoothstep(HEAD_AT + 0.06, 1, v)),
    // Where a face would be there is only a softer light.
    lit: (a, v) =>
      Math.exp(-(((v - HEAD_AT + 0.02) / 0.055) ** 2)) *
      lerp(0.3, 1, smoothstep(0, 1, Math.cos(a))),
  }
}

/** From the shoulder to the wrist as one curve without a joint: t 0 to 1, and beyond to the tips. */
export function armOf(build: Build, side: -1 | 1): (t: number, out: number[]) => void {
  const { tall, shoulders, bow, pose, hands } = build
  const [out, down, ahead] = hands[side < 0 ? 0 : 1]
  const s = [side * 0.078 * shoulders, 0.768 - SUNK[pose], 0.6 * bow]
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

/** A tube about an arm: `radius` at each t, and how far its under side hangs down. */
function tube(
  build: Build,
  side: -1 | 1,
  [dx, dz]: readonly [number, number],
  from: number,
  to: number,
  radius: (v: number) => number,
  hang: (v: number) => number,
): Surface['at'] {
  const arm = armOf(build, side)
  const p = [0, 0, 0]
  const q = [0, 0, 0]
  const { tall } = build
  return (a, v, out) => {
    const t = lerp(from, to, v)
    arm(t, p)
    arm(t + 0.03, q)
    const l = Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]) || 1
    const [fx, fy, fz] = [(q[0] - p[0]) / l, (q[1] - p[1]) / l, (q[2] - p[2]) / l]
    // Across it: level, and as much upward as can be.
    const flat = Math.hypot(fx, fz)
    const steep = smoothstep(0.25, 0, flat)
    let hx = lerp(fz, 1, steep)
    let hz = lerp(-fx, 0, steep)
    const hl = Math.hypot(hx, hz) || 1
    hx /= hl
    hz /= hl
    const [ux, uy, uz] = [hz * fy, fz * hx - fx * hz, -hx * fy]
    const r = radius(v) * tall
    const c = Math.cos(a)
    const s = -Math.sin(a)
    const under = Math.max(0, -c)
    out[0] = dx + p[0] + (hx * s + ux * c) * r
    out[1] = Math.max(0.01, p[1] + uy * c * r - under * hang(v) * tall)
    out[2] = dz + p[2] + (hz * s + uz * c) * r
  }
}

/** All surfaces of one of them, and of whoever is with it. */
export function surfacesOf(build: Build, at: readonly [number, number] = [0, 0]): Surface[] {
  const surfaces: Surface[] = [robeOf(build, at)]
  for (const side of [-1, 1] as const) {
    surfaces.push({
      kind: 'sleeve',
      at: tube(
        build,
        side,
        at,
        0,
        0.96,
        (v) => lerp(0.03, 0.023, smoothstep(0, 0.4, v)) + 0.02 * v * v,
        (v) => 0.1 * v * v * smoothstep(0.15, 1, v),
      ),
      much: (a, v) =>
        smoothstep(0, 0.3, v) *
        (1 - 0.75 * smoothstep(0.55, 1, v) * smoothstep(0, -1, Math.cos(a))),
      lit: (_, v) => 0.25 * smoothstep(0.6, 1, v),
    })
    surfaces.push({
      kind: 'hand',
      at: tube(
        build,
        side,
        at,
        0.9,
        1.2,
        (v) => 0.0155 * Math.sqrt(1 - v) + 0.001,
        () => 0,
      ),
      much: (_, v) => smoothstep(0, 0.3, v),
      lit: (_, v) => smoothstep(0, 0.5, v),
    })
  }
  const { companion } = build
  return companion ? [...surfaces, ...surfacesOf(companion.build, companion.at)] : surfaces
}
