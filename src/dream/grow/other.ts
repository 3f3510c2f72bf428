/**
 * The others as people: six of different ages, each a form of signed distances that the threads lie
 * on. Metres; the ground at y 0, facing +z.
 */
import { ellipsoid, limb, type Sdf, smax, smin, smoothstep } from './sdf'

export interface Build {
  name: string
  /** Height, and half the height of the head. */
  tall: number
  head: number
  /** Half breadths of shoulders, waist, hip and hem. */
  shoulders: number
  waist: number
  hip: number
  hem: number
  /** Where the garment ends, share of the height; legs are seen below it. */
  ends: number
  /** How far the shoulders lean before the feet, metres: age bends. */
  stoop: number
  hair: 'long' | 'short' | 'bun' | 'tail' | 'shawl'
  beard: boolean
  /** Where each hand is from its shoulder: out, down and forward, shares of the height. */
  hands: readonly [readonly [number, number, number], readonly [number, number, number]]
}

/** In the order in which they stand side by side, so that no two neighbours are of one age. */
export const BUILDS: readonly Build[] = [
  {
    name: 'woman',
    tall: 1.66,
    head: 0.108,
    shoulders: 0.178,
    waist: 0.112,
    hip: 0.158,
    hem: 0.37,
    ends: 0,
    stoop: 0,
    hair: 'long',
    beard: false,
    hands: [
      [0.15, 0.3, 0.07],
      [0.12, 0.33, 0.09],
    ],
  },
  {
    name: 'child',
    tall: 1.12,
    head: 0.108,
    shoulders: 0.132,
    waist: 0.112,
    hip: 0.125,
    hem: 0.23,
    ends: 0.27,
    stoop: 0,
    hair: 'short',
    beard: false,
    hands: [
      [0.2, 0.1, 0.07],
      [0.17, 0.2, 0.08],
    ],
  },
  {
    name: 'man',
    tall: 1.82,
    head: 0.114,
    shoulders: 0.228,
    waist: 0.158,
    hip: 0.162,
    hem: 0.215,
    ends: 0.36,
    stoop: 0.01,
    hair: 'short',
    beard: false,
    hands: [
      [0.11, 0.33, 0.05],
      [0.14, 0.31, 0.1],
    ],
  },
  {
    name: 'grandmother',
    tall: 1.52,
    head: 0.108,
    shoulders: 0.182,
    waist: 0.165,
    hip: 0.192,
    hem: 0.34,
    ends: 0,
    stoop: 0.15,
    hair: 'shawl',
    beard: false,
    hands: [
      [0.03, 0.26, 0.17],
      [0.11, 0.3, 0.08],
    ],
  },
  {
    name: 'girl',
    tall: 1.46,
    head: 0.107,
    shoulders: 0.148,
    waist: 0.1,
    hip: 0.135,
    hem: 0.29,
    ends: 0.2,
    stoop: 0,
    hair: 'tail',
    beard: false,
    hands: [
      [0.16, 0.27, 0.05],
      [0.17, 0.22, 0.1],
    ],
  },
  {
    name: 'old man',
    tall: 1.74,
    head: 0.112,
    shoulders: 0.205,
    waist: 0.172,
    hip: 0.175,
    hem: 0.27,
    ends: 0.06,
    stoop: 0.08,
    hair: 'bun',
    beard: true,
    hands: [
      [0.12, 0.32, 0.08],
      [0.05, 0.24, 0.16],
    ],
  },
]

type V3 = readonly [number, number, number]
type Row = readonly [y: number, across: number, deep: number, ahead: number]

/** Where the head’s middle is. */
export const headOf = ({ tall, head, stoop }: Build): V3 => [0, tall - head, stoop * 1.55 + 0.012]

/** Shoulder, elbow, wrist and fingertips of one side. */
export function armOf(build: Build, side: -1 | 1): readonly [V3, V3, V3, V3] {
  const { tall, shoulders, stoop } = build
  const [out, down, ahead] = build.hands[side < 0 ? 0 : 1]
  const s: V3 = [side * (shoulders - 0.035), tall * 0.81, stoop]
  const w: V3 = [s[0] + side * out * tall, s[1] - down * tall, s[2] + ahead * tall]
  // The elbow hangs out and back of the line between.
  const e: V3 = [
    (s[0] + w[0]) / 2 + side * 0.035,
    (s[1] + w[1]) / 2 - 0.045 * tall,
    (s[2] + w[2]) / 2 - 0.045 * tall,
  ]
  const l = Math.hypot(w[0] - e[0], w[1] - e[1], w[2] - e[2]) || 1
  const far = 0.09 * tall
  const tip: V3 = [
    w[0] + ((w[0] - e[0]) / l) * far,
    w[1] + ((w[1] - e[1]) / l) * far - 0.012,
    w[2] + ((w[2] - e[2]) / l) * far,
  ]
  return [s, e, w, tip]
}

/** A body that is an ellipse at each height, from the first row up. */
function stack(x: number, y: number, z: number, rows: readonly Row[], folds: number): number {
  let i = 0
  while (i < rows.length - 2 && rows[i + 1][0] < y) i++
  const t = smoothstep(rows[i][0], rows[i + 1][0], y)
  const at = (k: 1 | 2 | 3) => rows[i][k] + (rows[i + 1][k] - rows[i][k]) * t
  let a = at(1)
  let b = at(2)
  const dz = z - at(3)
  const fall = smoothstep(rows[rows.length - 3][0], rows[0][0], y)
  const fold =
    1 + 0.1 * folds * fall * Math.sin(7 * Math.atan2(dz, x) + 2.2 * Math.sin(3 * Math.atan2(x, dz)))
  a *= fold
  b *= fold
  const d = (Math.hypot(x / a, dz / b) - 1) * Math.min(a, b)
  return smax(d, Math.max(rows[0][0] - y, y - rows[rows.length - 1][0]), 0.03)
}

export function otherShape(build: Build): Sdf {
  const { tall, head, shoulders, waist, hip, hem, ends, stoop, hair, beard } = build
  const top: V3 = headOf(build)
  const bottom = ends * tall
  const rows: Row[] = [
    [bottom, hem, hem * 0.86, -0.25 * hem * (ends === 0 ? 1 : 0)],
    [
      Math.max(bottom + 0.02, 0.24 * tall),
      hip + (hem - hip) * 0.42,
      (hip + (hem - hip) * 0.42) * 0.84,
      0,
    ],
    [0.5 * tall, hip, hip * 0.78, 0],
    [0.62 * tall, waist, waist * 0.78, stoop * 0.35],
    [0.74 * tall, shoulders * 0.8, shoulders * 0.56, stoop * 0.8],
    [0.815 * tall, shoulders * 0.83, shoulders * 0.42, stoop],
    [0.855 * tall, 0.052, 0.05, stoop * 1.15],
  ]
  const arms = [armOf(build, -1), armOf(build, 1)]
  const sleeve = 0.026 * tall
  return (x, y, z) => {
    let d = stack(x, y, z, rows, ends < 0.3 ? 1 : 0.5)
    // Neck, head and the little there is of a face: brow, nose and chin.
    d = smin(
      d,
      limb(x, y, z, 0, 0.82 * tall, stoop * 1.1, 0.05, top[0], top[1] - 0.03, top[2], 0.042),
      0.03,
    )
    const hx = x
    const hy = y - top[1]
    const hz = z - top[2]
    let skull = ellipsoid(hx, hy - 0.02, hz + 0.008, head * 0.7, head * 0.8, head * 0.86)
    skull = smin(
      skull,
      ellipsoid(hx, hy + head * 0.42, hz - 0.026, head * 0.46, head * 0.56, head * 0.5),
      0.04,
    )
    skull = smin(
      skull,
      limb(hx, hy, hz, 0, 0.018, head * 0.78, 0.009, 0, -0.022, head * 0.98, 0.013),
      0.016,
    )
    for (const side of [-1, 1])
      skull = smax(
        skull,
        -ellipsoid(hx - side * 0.036, hy - 0.006, hz - head * 0.94, 0.024, 0.016, 0.022),
        0.018,
      )
    if (hair === 'long') {
      skull = smin(
        skull,
        ellipsoid(hx, hy - 0.022, hz + 0.022, head * 0.82, head * 0.9, head * 0.9),
        0.012,
      )
      skull = smin(
        skull,
        limb(hx, hy, hz, 0, -0.02, -0.06, 0.085, 0.02, -0.36, -0.105 - stoop, 0.075),
        0.05,
      )
    } else if (hair === 'tail') {
      skull = smin(
        skull,
        ellipsoid(hx, hy - 0.026, hz + 0.02, head * 0.77, head * 0.86, head * 0.9),
        0.012,
      )
      skull = smin(skull, limb(hx, hy, hz, 0, 0.04, -0.1, 0.034, 0.04, -0.24, -0.19, 0.02), 0.03)
    } else if (hair === 'short') {
      skull = smin(
        skull,
        ellipsoid(hx, hy - 0.03, hz + 0.02, head * 0.8, head * 0.84, head * 0.92),
        0.014,
      )
    } else if (hair === 'bun') {
      skull = smin(
        skull,
        ellipsoid(hx, hy - 0.02, hz + 0.03, head * 0.76, head * 0.82, head * 0.86),
        0.012,
      )
    } else {
      // A shawl over the head, on to the shoulders.
      skull = smin(
        skull,
        ellipsoid(hx, hy - 0.012, hz + 0.02, head * 0.86, head * 0.96, head * 0.96),
        0.014,
      )
      skull = smin(
        skull,
        limb(
          hx,
          hy,
          hz,
          0,
          -0.07,
          -0.03,
          head * 0.7,
          0,
          -0.27,
          -0.05 - 0.2 * stoop,
          shoulders * 0.94,
        ),
        0.05,
      )
    }
    if (beard)
      skull = smin(
        skull,
        limb(hx, hy, hz, 0, -head * 0.62, head * 0.56, 0.042, 0, -head * 1.75, head * 0.66, 0.016),
        0.03,
      )
    d = smin(d, skull, 0.02)
    arms.forEach(([s, e, w, tip]) => {
      let arm = limb(x, y, z, s[0], s[1], s[2], 0.05 * (tall / 1.7), e[0], e[1], e[2], sleeve)
      arm = smin(
        arm,
        limb(x, y, z, e[0], e[1], e[2], sleeve, w[0], w[1], w[2], sleeve * 0.92),
        0.03,
      )
      arm = smin(
        arm,
        limb(x, y, z, w[0], w[1], w[2], 0.0125 * tall, tip[0], tip[1], tip[2], 0.008 * tall),
        0.008,
      )
      d = smin(d, arm, 0.035)
    })
    if (ends > 0.03)
      for (const side of [-1, 1]) {
        const lx = side * hip * 0.5
        let leg = limb(
          x,
          y,
          z,
          lx,
          0.46 * tall,
          0,
          hip * 0.46,
          lx * 1.1,
          0.06 * tall,
          -0.01,
          0.024 * tall,
        )
        leg = smin(
          leg,
          limb(x, y, z, lx * 1.1, 0.028, -0.02, 0.03, lx * 1.35, 0.022, 0.075 * tall, 0.022),
          0.03,
        )
        d = smin(d, leg, 0.02)
      }
    return d
  }
}
