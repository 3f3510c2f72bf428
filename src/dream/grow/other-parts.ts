/** Arms, hands and threads of the others, as they are painted. */

import type { Spot } from './other'
import type { Cloth, Sheet, Spine } from './other-brush'
import { lerp } from './sdf'

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
    [lerp(elbow[0], wrist[0], 0.5), lerp(elbow[1], wrist[1], 0.5), r * 0.82],
    [lerp(elbow[0], wrist[0], 0.9), lerp(elbow[1], wrist[1], 0.9), r * 0.94],
  ]
  // It is cut wide: its lower edge falls from the elbow to a point beneath the wrist.
  const inward = Math.sign(at[0] - wrist[0]) * Math.min(0.03, 0.2 * hangs)
  on.tube(
    [
      [lerp(elbow[0], wrist[0], 0.1), lerp(elbow[1], wrist[1], 0.1), r * 0.7],
      [lerp(elbow[0], wrist[0], 0.5), lerp(elbow[1], wrist[1], 0.5) - 0.14 * hangs, r * 0.9],
      [
        lerp(elbow[0], wrist[0], 0.8) + 0.4 * inward,
        lerp(elbow[1], wrist[1], 0.8) - 0.42 * hangs,
        r * 0.62,
      ],
      [
        lerp(elbow[0], wrist[0], 0.86) + inward,
        lerp(elbow[1], wrist[1], 0.86) - 0.85 * hangs,
        r * 0.1,
      ],
    ],
    { folds: 4, threads: 9, lit: 0.8, ...cloth },
  )
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
      random.chance(0.2) ? 0.3 : 0.1,
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
    [bit(-0.3, 0, 0.13), bit(0, 0, 0.13), bit(0.3, 0, 0.185), bit(0.5, 0.02 * bent, 0.17)],
    0.8,
    0.6,
  )
  for (let f = 0; f < 4; f++) {
    const o = (f - 1.5) * 0.1
    const long = [0.86, 1, 0.96, 0.8][thumb > 0 ? f : 3 - f]
    const fan = (f - 1.5) * spread
    on.flesh(
      [
        bit(0.46, o, 0.056),
        bit(0.46 + 0.32 * (long - 0.1), o + 0.5 * fan + 0.1 * bent, 0.05),
        bit(0.46 + 0.56 * long * (1 - 0.3 * Math.abs(bent)), o + fan + 0.34 * bent, 0.036),
      ],
      0.8,
      0.6,
    )
  }
  on.flesh(
    [
      bit(0.08, -0.1 * thumb, 0.075),
      bit(0.3, -0.26 * thumb, 0.06),
      bit(0.54, -0.3 * thumb + 0.12 * bent, 0.042),
    ],
    0.8,
    0.6,
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

/** Threads of a robe that go on below it, blown aside over the grass, where they are lost. */
export function train(on: Sheet, x: number, half: number, count: number, sway = 0) {
  const { random } = on
  for (let i = 0; i < count; i++) {
    const u = random.range(-1, 1)
    const high = random.range(0.18, 0.42)
    const blown = (sway < 0 ? -1 : 1) * (0.02 + 0.1 * random.next() ** 2)
    const ends = 0.03 + 0.1 * random.next()
    on.thread(
      [
        [x + half * u * (0.62 - 0.4 * high), high, 0.0006],
        [x + half * u * 0.74, lerp(ends, high, 0.6), 0.0017],
        [x + half * u * 0.94 + 0.5 * sway + 0.3 * blown, lerp(ends, high, 0.24), 0.0014],
        [x + half * u * 1.05 + sway + blown, ends, 0.0003],
      ],
      (random.chance(0.2) ? 0.42 : 0.15) * (0.55 + 0.45 * u),
      0.1,
      12,
    )
  }
}

/** A girdle about the waist, knotted before it; its ends hang. */
export function girdle(on: Sheet, x: number, y: number, half: number, ends = 0.2) {
  const { random } = on
  for (let k = 0; k < 3; k++) {
    const at = y + 0.009 * (k - 1)
    on.thread(
      [
        [x - half, at + 0.012, 0.0025],
        [x, at - 0.006, 0.0035],
        [x + half, at + 0.004, 0.003],
      ],
      [0.2, 0.5, 0.3][k],
      0.75,
      8,
    )
  }
  for (let k = 0; k < 5; k++) {
    const long = ends * random.range(0.6, 1)
    const from = x + 0.6 * half
    on.thread(
      [
        [from, y, 0.003],
        [from + 0.012 * random.normal(), y - 0.4 * long, 0.0028],
        [from - 0.01 + 0.014 * random.normal(), y - long, 0.0008],
      ],
      random.range(0.2, 0.6),
      0.4,
      8,
    )
  }
}
