/**
 * What is seen of one of the others: a robe, a bowed head with its hair, two wide sleeves and what
 * there is of hands, as surfaces in closed form: around (radians, 0 ahead of it) and along (0 to 1).
 * Metres; the ground at y 0, facing +z, its left +x.
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
  [0.48, 0.086, 0.072, -0.004],
]
/** From the waist over neck and jaw to the crown. */
const UPPER: readonly Row[] = [
  [0.6, 0.064, 0.053, 0],
  [0.68, 0.07, 0.056, 0.005],
  [0.742, 0.092, 0.056, 0.001],
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
/** Where in the robe’s rows the shoulders and the middle of the head are, 0 to 1. */
const ROWS = SKIRT.length + UPPER.length - 1
export const SHOULDERS_AT = 8.2 / ROWS
export const HEAD_AT = 16 / ROWS
const NECK_AT = 11.5 / ROWS

/** Height of the eyes and of the whole head, and where it turns on the neck; shares of the height. */
const EYES = 0.934
const HEAD = 0.124
const PIVOT = 0.858

/** Height of the crown with its hair, and of the heart. */
export function topOf(build: Build): number {
  const p = [0, 0, 0]
  let top = 0
  for (const surface of [robeOf(build, [0, 0]), hairOf(build, [0, 0])])
    for (let i = 0; i <= 40; i++)
      for (let k = 0; k < 16; k++) {
        surface.at((k / 16) * 2 * Math.PI, i / 40, p)
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

const bell = (x: number, width: number) => Math.exp(-((x / width) ** 2))

/** How far a face stands out from the egg it is on, `a` radians from its middle, at `y` heads over the eyes. */
function faceAt(a: number, y: number): number {
  const off = Math.abs(a)
  return (
    bell(a, 0.17) * (0.0115 * bell(y + 0.16, 0.06) + 0.0075 * bell(y + 0.06, 0.08)) -
    0.006 * bell(off - 0.4, 0.2) * bell(y - 0.005, 0.075) +
    0.003 * bell(a, 0.8) * bell(y - 0.12, 0.07) +
    0.004 * bell(a, 0.26) * bell(y + 0.285, 0.045) +
    0.006 * bell(a, 0.32) * bell(y + 0.42, 0.06)
  )
}

export interface Surface {
  kind: 'robe' | 'hair' | 'sleeve' | 'hand'
  /** The point at `around` (radians) and `along` (0 to 1). */
  at(around: number, along: number, out: number[]): void
  /** How dense its light is, how much of the light within shows there, and how far wind carries it. */
  much(around: number, along: number): number
  lit(around: number, along: number): number
  flow(along: number): number
  /** Of a face: heads over the eyes; 5 is hair. */
  face?(along: number): number
}

function robeOf(build: Build, at: readonly [number, number]): Surface {
  const rows = rowsOf(build)
  const own = build.tall * 7.3
  return {
    kind: 'robe',
    at(a, v, out) {
      // Folds, deeper toward the hem, that run all the way down.
      const fall = 1 - smoothstep(0, SHOULDERS_AT, v)
      const fold =
        1 +
        (0.022 + 0.08 * fall) *
          (Math.sin(7 * a + own + 0.6 * fall) + 0.6 * Math.sin(12 * a - 2 * own)) *
          (1 - smoothstep(SHOULDERS_AT - 0.1, SHOULDERS_AT + 0.02, v))
      const y = rowAt(rows, v, 0)
      const face = v < NECK_AT ? 0 : faceAt(a > Math.PI ? a - 2 * Math.PI : a, (y - EYES) / HEAD)
      out[0] = Math.sin(a) * rowAt(rows, v, 1) * fold
      out[1] = y
      out[2] = rowAt(rows, v, 3) + Math.cos(a) * rowAt(rows, v, 2) * fold + face
      posed(build, at, out)
    },
    much: (_, v) => smoothstep(0, 0.26, v) * (1 + 0.25 * smoothstep(NECK_AT - 0.1, NECK_AT, v)),
    lit: (a, v) =>
      smoothstep(NECK_AT, HEAD_AT, v) *
      (1 - smoothstep(0.88, 1, v)) *
      smoothstep(-0.1, 0.8, Math.cos(a)),
    flow: (v) => 0.42 * (1 - smoothstep(0, 0.26, v)),
    face: (v) => (rowAt(rows, v, 0) - EYES) / HEAD,
  }
}

/** Where hair leaves the head and falls, 0 to 1 of its length. */
const NAPE = 0.52

/** Hair, or a veil: over the crown, open before the face, and down the back. */
function hairOf(build: Build, at: readonly [number, number]): Surface {
  const length = lerp(0.03, 0.36, build.hair)
  const aside = Math.sin(build.tall * 61) < 0 ? -1 : 1
  return {
    kind: 'hair',
    at(a, v, out) {
      const down = Math.min(1, v / NAPE)
      const fall = Math.max(0, (v - NAPE) / (1 - NAPE))
      // It parts at the forehead and frames the cheeks.
      const open = 0.6 * smoothstep(0.22, 0.6, down) + 0.3 * smoothstep(0.5, 1, down) + 0.5 * fall
      // The other way round than what grows upward, so that its outside is the same.
      const round = lerp(2 * Math.PI - open, open, a / (2 * Math.PI))
      const polar = down * 2.05
      const [sin, cos] = [Math.sin(round), Math.cos(round)]
      const lock = 1 + 0.05 * Math.sin(6 * round + 1.5 * build.tall) * smoothstep(0.2, 1, v)
      const wide = Math.sin(polar)
      // In at the nape, wide over the shoulder blades, and thin again at its tips.
      const over = 0.026 * smoothstep(0.05, 0.5, fall) - 0.03 * fall * fall
      const broad = (0.056 * wide + over) * lock
      // It lies over one shoulder, so that the other and the neck are seen.
      out[0] = sin * broad + aside * (0.03 * fall + 0.05 * smoothstep(0, 0.6, fall))
      out[1] = 0.942 + 0.071 * Math.cos(polar) - length * fall
      out[2] =
        lerp(
          cos * 0.066 * wide * lock - 0.006,
          -0.05 + 0.04 * cos * lock,
          smoothstep(0, 0.5, fall),
        ) -
        0.03 * fall
      posed(build, at, out)
    },
    much: (_, v) => 1 - smoothstep(0.74, 1, v),
    lit: () => 0,
    flow: (v) => smoothstep(NAPE, 1, v) * (0.35 + 0.65 * build.hair),
    face: () => 5,
  }
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
        (v) => lerp(0.03, 0.02, smoothstep(0, 0.4, v)) + 0.012 * v * v,
        // A veil that hangs from it and is lost in the air.
        (v) => 0.36 * v * smoothstep(0.1, 0.9, v) * (1 - 0.4 * smoothstep(0.8, 1, v)),
      ),
      much: (a, v) =>
        smoothstep(0, 0.3, v) *
        (1 - 0.86 * smoothstep(0.3, 0.7, v) * smoothstep(0.3, -0.9, Math.cos(a))) *
        (1 - 0.6 * smoothstep(0.75, 1, v)),
      lit: (_, v) => 0.25 * smoothstep(0.6, 1, v),
      flow: (v) => 0.2 * v * v,
    })
    surfaces.push({
      kind: 'hand',
      at: tube(
        build,
        side,
        at,
        0.9,
        1.2,
        (v) => 0.0125 * Math.sqrt(1 - v) + 0.001,
        () => 0,
      ),
      much: (_, v) => smoothstep(0, 0.3, v) * (1 - 0.6 * v),
      lit: (_, v) => smoothstep(0, 0.5, v),
      flow: () => 0,
    })
  }
  // Over shoulders and sleeves: no depth is kept, and of hair only what is turned to the eye is drawn.
  surfaces.push(hairOf(build, at))
  const { companion } = build
  return companion ? [...surfaces, ...surfacesOf(companion.build, companion.at)] : surfaces
}
