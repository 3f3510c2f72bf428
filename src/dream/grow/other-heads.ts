/**
 * Heads of the others, in profile: all look to the right, where she is whom they have come to, and
 * her light is on brow, nose, lips and cheek; hair goes over into threads.
 */
import type { Spot } from './other'
import { bell, type Sheet } from './other-brush'
import { lerp, smoothstep } from './sdf'

export interface Head {
  x: number
  y: number
  /** Half its height. */
  r: number
  /** How far it is bowed, radians; raised where negative. */
  tilt: number
}

/** Brow to chin: height and how far forward, in halves of the head’s height from beside the ear. */
const PROFILE: readonly Spot[] = [
  [0.98, 0.1],
  [0.86, 0.38],
  [0.7, 0.56],
  [0.5, 0.67],
  [0.3, 0.715],
  [0.18, 0.71],
  [0.08, 0.645],
  [0.0, 0.66],
  [-0.1, 0.78],
  [-0.2, 0.91],
  [-0.28, 0.995],
  [-0.33, 0.95],
  [-0.375, 0.77],
  [-0.43, 0.745],
  [-0.49, 0.83],
  [-0.53, 0.82],
  [-0.57, 0.725],
  [-0.615, 0.79],
  [-0.66, 0.775],
  [-0.74, 0.65],
  [-0.82, 0.7],
  [-0.89, 0.735],
  [-0.96, 0.67],
  [-1.0, 0.48],
]
/** Chin to ear: how far forward, and height. */
const JAW: readonly Spot[] = [
  [0.6, -1.02],
  [0.48, -1.0],
  [0.28, -0.86],
  [0.06, -0.6],
  [-0.1, -0.36],
  [-0.18, -0.1],
  [-0.3, 0.4],
]
/** Where the hair begins: height, and how far forward. */
const HAIRLINE: readonly Spot[] = [
  [1.2, 1.2],
  [0.82, 0.62],
  [0.68, 0.46],
  [0.45, 0.34],
  [0.25, 0.24],
  [0.02, 0.08],
  [-0.2, 0.0],
  [-0.7, -0.16],
]

/** A line through points whose first numbers fall. */
function along(points: readonly Spot[], at: number): number {
  let k = 0
  while (k < points.length - 2 && points[k + 1][0] > at) k++
  const [[a, x], [b, y]] = [points[k], points[k + 1]]
  return lerp(x, y, Math.min(1, Math.max(0, (at - a) / (b - a))))
}
const window = (v: number, from: number, to: number, soft: number) =>
  smoothstep(from - soft, from + soft, v) * smoothstep(to + soft, to - soft, v)

/** A face with lowered lids; `old` where its cheeks are hollow, `sings` where its mouth is open. */
export function face(
  on: Sheet,
  { x, y, r, tilt }: Head,
  { lit = 0.9, old = 0, sings = 0 }: { lit?: number; old?: number; sings?: number } = {},
) {
  const soft = 0.8 / (r * on.scale)
  on.oval([x, y, r, r], -tilt, (a, b, put) => {
    const front = along(PROFILE, b)
    const d = front - a
    const over = b - along(JAW, a)
    const inside =
      smoothstep(-soft, soft, d) *
      smoothstep(-soft, soft, over) *
      smoothstep(-0.4, -0.2, a) *
      smoothstep(0.92, 0.8, b)
    if (inside <= 0) return
    // Her light comes from ahead: it is on all that looks there, and goes over into shadow at the ear.
    let shade = 0.1 + 0.78 * bell(d / 0.46)
    shade += 0.24 * bell((a - 0.42) / 0.17) * bell((b + 0.2) / 0.15)
    shade += 0.1 * bell((a - 0.5) / 0.2) * bell((b - 0.42) / 0.2)
    shade -= 0.42 * bell((a - 0.52) / 0.12) * bell((b - 0.04) / 0.08)
    shade -= 0.34 * bell((b + 0.035 + 0.3 * (a - 0.52)) / 0.04) * window(a, 0.4, 0.62, 0.05)
    shade -= 0.36 * bell((b - 0.2 + 1.1 * (a - 0.55) ** 2) / 0.045) * window(a, 0.36, 0.68, 0.05)
    shade -= 0.4 * bell((a - 0.79) / 0.05) * bell((b + 0.34) / 0.035)
    shade -= 0.2 * bell((a - 0.68) / 0.05) * bell((b + 0.3) / 0.08)
    shade -=
      0.5 *
      bell((b + 0.565 + 0.12 * (0.75 - a)) / (0.032 + 0.05 * sings)) *
      window(a, 0.6, 0.82, 0.04)
    shade -= 0.18 * bell((b + 0.74) / 0.05) * smoothstep(0.4, 0.6, a)
    shade -= (0.22 + 0.1 * old) * smoothstep(-0.4, -0.95, b) * smoothstep(0.62, 0.1, a)
    shade -= 0.22 * old * bell((a - 0.45 - 0.3 * (b + 0.45)) / 0.07) * bell((b + 0.45) / 0.14)
    const rim = bell(d / (1.6 * soft)) * smoothstep(-1.02, -0.9, b)
    put(inside, 0.06 + 0.4 * rim, lit * Math.max(0.04, shade))
  })
}

/** From the nape of the head down to `foot`; the throat is in the shadow of the chin. */
export function neck(on: Sheet, { x, y, r, tilt }: Head, foot: Spot, thick = 0.34) {
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  const at = (a: number, b: number): Spot => [x + r * (a * c + b * s), y + r * (b * c - a * s)]
  const w = thick * r
  const [tx, ty] = at(0.0, -0.35)
  on.flesh(
    [
      [foot[0], foot[1] - 0.01, w * 1.5],
      [lerp(foot[0], tx, 0.5), lerp(foot[1], ty, 0.45), w * 1.02],
      [tx, ty, w],
    ],
    1,
    0.3,
  )
}

/** Hair that covers the skull: dark within, drawn in strokes from the brow back. */
export function cap(on: Sheet, { x, y, r, tilt }: Head, lit = 0.5, full = 1) {
  on.oval([x, y, r, r], -tilt, (a, b, put) => {
    const [u, v] = [(a + 0.14) / (0.86 * full), (b - 0.2) / (0.86 * full)]
    const out = Math.hypot(u, v)
    const inside = smoothstep(1.04, 0.94, out) * smoothstep(-0.04, 0.05, along(HAIRLINE, b) - a)
    if (inside <= 0) return
    const round = Math.atan2(v, u)
    const at = out + 0.05 * Math.sin(3 * round)
    const stroke = 0.5 + 0.25 * Math.sin(27 * at) + 0.25 * Math.sin(43 * at + 2 * round)
    const crown = bell((round - 1.0) / 0.55) * smoothstep(0.3, 0.95, out)
    put(inside, lit * (0.08 + 0.07 * stroke + 0.4 * crown + 0.34 * smoothstep(0.86, 1, out)), 0)
  })
}

export interface Hair {
  /** Where locks end, of the figure, and how wide they are spread. */
  ends: readonly (readonly [x: number, y: number, spread: number])[]
  count: number
  lit?: number
  /** How far out from the skull, 1 close; how much it curls. */
  full?: number
  curl?: number
  /** Before the ear and over the shoulder instead of down the back. */
  front?: boolean
}

/** So many threads make a lock. */
const LOCK = 7

/** Locks from the brow over the skull to the nape and on into the air. */
export function hair(on: Sheet, { x, y, r, tilt }: Head, hair: Hair) {
  const { ends, count, lit = 0.6, full = 1, curl = 0, front = false } = hair
  const { random } = on
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  const at = (a: number, b: number): Spot => [x + r * (a * c + b * s), y + r * (b * c - a * s)]
  // In locks: those of one flow and end together.
  let [lock, asideX, asideY, wave] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    if (i % LOCK === 0) {
      lock = random.next()
      ;[asideX, asideY] = [random.normal(), random.normal()]
      wave = random.range(-1, 1)
    }
    const [ex, ey, spread] = ends[Math.floor(i / LOCK) % ends.length]
    const q = Math.min(1, Math.max(0, lock + random.range(-0.09, 0.09)))
    const out = full * random.range(0.94, 1.05)
    const spots: Spot[] = front
      ? [
          at(0.5 - 0.1 * q, 0.78),
          at(0.2, 0.52 - 0.2 * q),
          at(-0.02 - 0.1 * q, -0.1),
          at(-0.06, -0.8),
        ]
      : [
          at(0.54 - 0.28 * q, 0.76 - 0.5 * q),
          at(-0.1, (1.06 - 0.8 * q) * out),
          at((-0.7 + 0.2 * q) * out, 0.72 - 0.75 * q),
          at((-0.98 + 0.42 * q) * out, -0.12 - 0.42 * q),
        ]
    const [tx, ty] = spots[3]
    const fx = ex + spread * (0.55 * asideX + 0.12 * random.normal())
    const fy = ey + spread * (0.6 * asideY + 0.3 * random.normal())
    const bend = (0.008 + curl) * (wave + random.range(-0.25, 0.25))
    const w = r * random.range(0.02, 0.055)
    const along: (readonly [number, number, number])[] = spots.map(([px, py], k) => [
      px,
      py,
      w * (k === 0 ? 0.5 : 1),
    ])
    along.push(
      [lerp(tx, fx, 0.22) + bend, lerp(ty, fy, 0.36) - 0.01, w],
      [lerp(tx, fx, 0.5) - bend, lerp(ty, fy, 0.66), 0.9 * w],
      [lerp(tx, fx, 0.78) + 0.7 * bend, lerp(ty, fy, 0.87), 0.6 * w],
      [fx, fy, 0.1 * w],
    )
    const gleam = random.chance(0.2) ? 0.8 : 0.2
    on.thread(
      along,
      lit * gleam * random.range(0.6, 1.1) * (0.7 + 0.6 * bell((q - 0.15) / 0.3)),
      0.5,
      26,
    )
  }
}

/** So many hairs stand out from a crown. */
const STRAY = 9

/** Locks of hair, half clear, that leave the back of the head and end in points, blown; threads of `hair` go over them. */
export function mane(on: Sheet, { x, y, r, tilt }: Head, tips: readonly Spot[], wide = 0.5) {
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  const at = (a: number, b: number): Spot => [x + r * (a * c + b * s), y + r * (b * c - a * s)]
  tips.forEach(([tx, ty], i) => {
    const q = tips.length > 1 ? i / (tips.length - 1) : 0.5
    const [crown, nape] = [at(-0.5, 0.75 - 0.3 * q), at(-0.8 + 0.2 * q, -0.05 - 0.3 * q)]
    const [dx, dy] = [tx - nape[0], ty - nape[1]]
    const w = wide * r
    on.tube(
      [
        [...crown, 0.5 * w],
        [...nape, 0.8 * w],
        [nape[0] + 0.3 * dx + 0.05 * dy, nape[1] + 0.42 * dy, 0.66 * w],
        [nape[0] + 0.62 * dx - 0.05 * dy, nape[1] + 0.72 * dy, 0.4 * w],
        [tx, ty, 0.03 * w],
      ],
      { lit: 1.3, solid: 0.88, folds: 4, threads: 14 },
    )
  })
  // Some stand out from the crown: without them its edge were a helmet's.
  for (let k = 0; k < STRAY; k++) {
    const t = (k + on.random.next()) / STRAY
    const [from, round] = [lerp(0.5, -0.75, t), lerp(0.98, 0.5, t)]
    const rise = on.random.range(0.06, 0.2)
    const [ax, ay] = at(from, round - 0.04)
    const [bx, by] = at(from - 0.28, round + rise)
    const [ex, ey] = at(from - on.random.range(0.5, 0.8), round + rise - on.random.range(0, 0.25))
    on.thread(
      [
        [ax, ay, 0.0012],
        [bx, by, 0.0012],
        [ex, ey, 0.0006],
      ],
      0.9,
      0.6,
      6,
    )
  }
}

/** Hair bound up: a knot behind the crown. */
export function knot(on: Sheet, { x, y, r, tilt }: Head, [a, b]: Spot, size = 0.4) {
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  on.oval(
    [x + r * (a * c + b * s), y + r * (b * c - a * s), size * r, size * r],
    0,
    (u, v, put) => {
      const out = Math.hypot(u, v)
      const turns = Math.sin(7 * out + Math.atan2(v, u)) ** 2
      put(smoothstep(1.06, 0.9, out), 0.1 + 0.3 * turns + 0.3 * bell((u - 0.5) / 0.4), 0)
    },
  )
}

/** A beard from cheek and chin down to `end`. */
export function beard(on: Sheet, { x, y, r, tilt }: Head, end: Spot, count: number, lit = 0.6) {
  const { random } = on
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  const at = (a: number, b: number): Spot => [x + r * (a * c + b * s), y + r * (b * c - a * s)]
  for (let i = 0; i < count; i++) {
    const t = random.next()
    const [px, py] = at(lerp(0.02, 0.7, t), lerp(-0.4, -0.74, t))
    const [qx, qy] = at(lerp(0.22, 0.74, t), lerp(-0.95, -1.02, t))
    const far = random.range(0.6, 1) * (0.5 + 0.5 * t)
    const [fx, fy] = [lerp(qx, end[0], far), lerp(qy, end[1], far)]
    on.thread(
      [
        [px, py, 0.0018],
        [qx, qy, 0.003],
        [lerp(qx, fx, 0.6) + 0.006 * t, lerp(qy, fy, 0.5), 0.003],
        [fx + 0.008 * random.normal(), fy, 0.0006],
      ],
      lit * (random.chance(0.3) ? 1 : 0.4) * (0.5 + 0.6 * t),
      0.5,
      12,
    )
  }
}
