/** Heads, hair, arms and hands of the others, as they are painted. */

import type { Spot } from './other'
import { bell, type Cloth, type Sheet, type Spine } from './other-brush'
import { lerp, smoothstep } from './sdf'

export interface Head {
  x: number
  y: number
  /** Half its height. */
  r: number
  /** To the right, radians. */
  tilt: number
  /** Which way it is turned, −1 to 1, and how far it is bowed. */
  turn: number
  nod: number
}

/**
 * A face lit from within: an oval of light in which there is but a whisper of closed lids, nose,
 * mouth and cheeks, fainter than the folds below it; `shaded` by what hangs over its brow.
 */
export function face(on: Sheet, { x, y, r, tilt, turn, nod }: Head, lit = 0.85, shaded = 0) {
  on.oval([x, y, r * 0.74, r], -tilt, (a, b, put) => {
    const jaw = 1 - 0.27 * smoothstep(0.2, -1, b)
    const round = Math.hypot(a / jaw, b)
    const inside = smoothstep(1.05, 0.86, round)
    if (inside <= 0) return
    const [u, v] = [a - 0.36 * turn, b + 0.16 * nod]
    const across = Math.max(0, 1 - 0.3 * Math.abs(turn))
    let shade = 0.93 + 0.06 * a * (turn < 0 ? -1 : 1) - 0.12 * round ** 3 + 0.03 * v
    shade -= 0.12 * shaded * smoothstep(0.2, 0.9, b)
    for (const side of [-1, 1]) {
      const e = (u - side * 0.38 * across) / across
      // The lid's line hangs down in the middle; the brow's is bowed up.
      shade -= 0.48 * bell((v + 0.05 - 0.75 * e * e) / 0.065) * smoothstep(0.28, 0.12, Math.abs(e))
      shade -= 0.15 * bell((v - 0.3 + 0.7 * e * e) / 0.07) * smoothstep(0.34, 0.14, Math.abs(e))
      shade += 0.08 * bell((e + 0.02 * side) / 0.26) * bell((v + 0.3) / 0.18)
    }
    const nose = u - 0.08 * turn
    shade += 0.05 * bell(nose / 0.09) * smoothstep(0.3, 0, v) * smoothstep(-0.36, -0.2, v)
    shade -= 0.17 * bell(nose / 0.15) * bell((v + 0.36) / 0.05)
    shade -= 0.34 * bell((v + 0.58 - 0.4 * u * u) / 0.05) * smoothstep(0.27, 0.1, Math.abs(u))
    put(inside, 0.16 + 0.1 * smoothstep(0.7, 1, round), lit * shade)
  })
  on.shine(x, y, 1.5 * r, 0.14)
}

export function neck(on: Sheet, head: Head, foot: Spot, r = 0.024) {
  on.flesh(
    [
      [foot[0], foot[1], r * 1.35],
      [lerp(foot[0], head.x, 0.5), lerp(foot[1], head.y, 0.45), r],
      [head.x, head.y - 0.3 * head.r, r * 0.92],
    ],
    0.3,
    0.64,
  )
}

export interface Hair {
  /** Where locks end: to the left and the right of the head, and how far down. */
  ends: readonly (readonly [x: number, y: number, spread: number])[]
  count: number
  lit?: number
  /** How far out from the skull, 1 close. */
  full?: number
  curl?: number
}

/** Locks from the parting over the side of the head and down. */
export function hair(
  on: Sheet,
  { x, y, r, tilt }: Head,
  { ends, count, lit = 0.5, full = 1, curl = 0 }: Hair,
) {
  const { random } = on
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
  const at = (a: number, b: number): Spot => [x + r * (a * c + b * s), y + r * (b * c - a * s)]
  for (let i = 0; i < count; i++) {
    const [ex, ey, spread] = ends[i % ends.length]
    const side = ex < x ? -1 : 1
    const out = full * random.range(0.74, 1.02)
    const [px, py] = at(side * random.range(-0.16, 0.1), 1.02 + 0.06 * random.next())
    const [qx, qy] = at(side * 0.62 * out, 0.84)
    const [sx, sy] = at(side * 0.9 * out, random.range(0.1, 0.3))
    const [tx, ty] = at(side * 0.95 * out, -0.75)
    const [fx, fy] = [ex + spread * random.normal() * 0.5, ey + 0.6 * spread * random.normal()]
    const w = r * random.range(0.03, 0.085)
    const bend = curl * random.range(-1, 1)
    on.thread(
      [
        [px, py, w * 0.6],
        [qx, qy, w],
        [sx, sy, w],
        [tx, ty, w],
        [lerp(tx, fx, 0.5) + bend, lerp(ty, fy, 0.5), w * 0.9],
        [fx, fy, w * 0.15],
      ],
      lit * (random.chance(0.25) ? 1 : 0.5) * random.range(0.6, 1.1),
      0.62,
      22,
    )
  }
}

/** Hair that lies close: a cap of it over skull and brow, and a knot where it is bound. */
export function cap(on: Sheet, { x, y, r, tilt, turn }: Head, brow = 0.42, lit = 0.3, grow = 1.1) {
  on.oval([x, y, r * 0.84 * grow, r * grow], -tilt, (a, b, put) => {
    const inside = smoothstep(1.02, 0.97, Math.hypot(a, b))
    const line = brow - 0.95 * Math.max(0, Math.abs(a - 0.24 * turn) - 0.3) ** 1.2 * 2
    const covers = inside * smoothstep(-0.06, 0.12, b - line)
    const way = Math.sin(38 * (a * 0.7 + 0.25 * b * Math.sign(a)) + 3 * Math.sin(9 * a))
    put(covers, 0.12 + lit * (0.5 + 0.35 * way * way + 0.2 * Math.hypot(a, b) ** 4), 0)
  })
}

/** A veil over head and shoulders: its inside aglow from the face, its hem a soft line of light. */
export function hood(on: Sheet, { x, y, r, tilt, turn }: Head, peak = 0, lit = 1) {
  on.oval([x, y, r * 1.12, r * (1.26 + 0.6 * peak)], -tilt, (a, b, put) => {
    const u = a / (1 - 0.12 * smoothstep(0, 1, b) + 0.3 * smoothstep(-0.1, -1.2, b) ** 1.5)
    const out = Math.hypot(u, b > 0 ? b : b * 0.72)
    const fold = Math.sin(5 * u + 4 * b + 2)
    const melts = smoothstep(-1.3, -0.5, b)
    put(
      smoothstep(1.02, 0.9, out) * melts,
      lit * (0.4 + 0.1 * fold * fold + 0.2 * smoothstep(0.7, 1, out)),
      0,
    )
  })
  // It lies about the neck.
  const round: Spine = [
    [x - 0.95 * r, y - 1.5 * r, 0.16 * r],
    [x - 0.66 * r, y - 1.5 * r, 0.3 * r],
    [x + 0.1 * r, y - 1.75 * r, 0.36 * r],
    [x + 0.7 * r, y - 1.46 * r, 0.3 * r],
    [x + 0.95 * r, y - 1.5 * r, 0.16 * r],
  ]
  on.tube(round, { folds: 3, threads: 6, solid: 0.8, lit: 0.9 * lit })
  on.oval([x + 0.08 * r * turn, y - 0.04 * r, r * 0.86, r * 1.1], -tilt, (a, b, put) => {
    const out = Math.hypot(a, b > 0 ? b : b * 0.8)
    put(
      smoothstep(1.06, 0.9, out) * smoothstep(-1.2, -0.5, b),
      lit * (0.34 + 0.32 * bell((out - 0.98) / 0.07)),
      0,
    )
  })
}

export interface Arm {
  at: Spot
  elbow: Spot
  wrist: Spot
  /** How thick it is under its sleeve, and how far that hangs. */
  r?: number
  hangs?: number
  cloth?: Cloth
}

/** An arm in its sleeve, which hangs from the forearm in threads. */
export function arm(on: Sheet, { at, elbow, wrist, r = 0.034, hangs = 0.1, cloth = {} }: Arm) {
  const { random } = on
  const spine: Spine = [
    [at[0] + (at[0] - elbow[0]) * 0.3, at[1] - 0.004, r * 0.5],
    [lerp(at[0], elbow[0], 0.45), lerp(at[1], elbow[1], 0.5), r * 0.8],
    [elbow[0] * 0.94 + at[0] * 0.06, elbow[1], r * 0.84],
    [lerp(elbow[0], wrist[0], 0.6), lerp(elbow[1], wrist[1], 0.6), r * 0.95],
    [lerp(elbow[0], wrist[0], 0.88), lerp(elbow[1], wrist[1], 0.88), r * 1.05],
  ]
  const count = Math.round(170 * hangs ** 0.5)
  for (let i = 0; i < count; i++) {
    const t = random.next() ** 0.8
    const [x, y] = [lerp(elbow[0], wrist[0], 0.92 * t), lerp(elbow[1], wrist[1], 0.92 * t)]
    const long = hangs * (0.35 + 0.65 * t) * random.range(0.55, 1.05)
    const toBody = (at[0] - x) * 0.1
    on.thread(
      [
        [x, y, 0.004],
        [x + toBody * 0.4, y - 0.5 * long, 0.0055],
        [x + toBody + 0.012 * random.normal(), y - long, 0.0008],
      ],
      random.chance(0.2) ? 0.34 : 0.14,
      0.2,
      8,
    )
  }
  on.tube(spine, { folds: 4, threads: 10, out: 0.5, ...cloth })
}

/** A hand from the wrist along `way` (radians, 0 up), its fingers `spread` and `bent` to one side. */
export function hand(
  on: Sheet,
  [x, y]: Spot,
  way: number,
  size = 0.075,
  spread = 0.16,
  bent = 0,
  thumb = 1,
) {
  const [s, c] = [Math.sin(way), Math.cos(way)]
  const go = (along: number, aside: number): Spot => [
    x + size * (along * s + aside * c),
    y + size * (along * c - aside * s),
  ]
  const bit = (a: number, b: number, r: number): [number, number, number] => [...go(a, b), r * size]
  on.flesh(
    [bit(-0.25, 0, 0.17), bit(0, 0, 0.18), bit(0.3, 0, 0.24), bit(0.52, 0.02 * bent, 0.21)],
    0.3,
    0.9,
  )
  for (let f = 0; f < 4; f++) {
    const o = (f - 1.5) * 0.12
    const long = [0.86, 1, 0.96, 0.8][thumb > 0 ? f : 3 - f]
    const fan = (f - 1.5) * spread
    on.flesh(
      [
        bit(0.46, o, 0.07),
        bit(0.46 + 0.32 * (long - 0.1), o + 0.5 * fan + 0.1 * bent, 0.062),
        bit(0.46 + 0.56 * long * (1 - 0.3 * Math.abs(bent)), o + fan + 0.34 * bent, 0.045),
      ],
      0.3,
      0.9,
    )
  }
  on.flesh(
    [
      bit(0.1, -0.16 * thumb, 0.08),
      bit(0.34, -0.32 * thumb, 0.07),
      bit(0.56, -0.36 * thumb + 0.12 * bent, 0.05),
    ],
    0.3,
    0.9,
  )
}

/** Loose threads that leave a figure into the air about a line. */
export function loose(on: Sheet, spine: Spine, count: number, to: Spot, lit = 0.4) {
  const { random } = on
  for (let i = 0; i < count; i++) {
    const off = random.normal() * 0.5
    const far = random.range(0.4, 1)
    const points = spine.map(([x, y, r], k): [number, number, number] => {
      const t = k / (spine.length - 1)
      return [
        x + off * r + to[0] * far * t * t,
        y + to[1] * far * t * t + 0.004 * random.normal(),
        0.0035 * (1 - 0.85 * t),
      ]
    })
    on.thread(points, lit * (random.chance(0.25) ? 1 : 0.35), 0.2, 14)
  }
}

/** Threads of a robe that go on below it and to its sides, where its hem is lost in the grass. */
export function train(on: Sheet, x: number, half: number, count: number, sway = 0) {
  const { random } = on
  for (let i = 0; i < count; i++) {
    const u = random.range(-1, 1)
    const high = random.range(0.16, 0.42)
    const foot = x + 1.25 * half * u + sway
    on.thread(
      [
        [x + half * u * (0.62 - 0.4 * high), high, 0.001],
        [x + half * u * 0.74, 0.6 * high, 0.0032],
        [x + half * u * 0.98 + 0.5 * sway, 0.26 * high, 0.003],
        [foot + 0.05 * Math.sign(u) * random.next(), 0.02 + 0.02 * random.normal(), 0.0006],
      ],
      random.chance(0.25) ? 0.6 : 0.2,
      0.12,
      12,
    )
  }
}
