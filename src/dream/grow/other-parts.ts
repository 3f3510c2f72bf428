/** Arms, hands and threads of the others, as they are painted. */

import type { Spot } from './other'
import type { Cloth, Sheet } from './other-brush'
import type { Spine } from './other-lines'
import { lerp } from './sdf'

export interface Arm {
  at: Spot
  elbow: Spot
  wrist: Spot
  /** How thick it is at the shoulder. */
  r?: number
  /** Where the end of a wide sleeve hangs, and how far from the elbow to the wrist it reaches. */
  hangs?: Spot
  cut?: number
  cloth?: Cloth
}

/** How much of a wide sleeve is seen through. */
const SHEER = 0.72

/** An arm, its elbow and its wrist; from the forearm a wide sleeve may hang. */
export function arm(on: Sheet, { at, elbow, wrist, r = 0.03, hangs, cut = 0.7, cloth = {} }: Arm) {
  const fore = (t: number, off = 0): Spot => {
    const [x, y] = [lerp(elbow[0], wrist[0], t), lerp(elbow[1], wrist[1], t)]
    const long = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1])
    return [
      x - (off * (wrist[1] - elbow[1])) / long,
      y + (off * Math.abs(wrist[0] - elbow[0])) / long,
    ]
  }
  if (hangs) {
    const [mouth, under] = [fore(cut, 0.75 * r), fore(cut, -0.6 * r)]
    const [x, y] = hangs
    on.shape(
      [
        fore(-0.1, 0.6 * r),
        fore(0.4, 0.75 * r),
        mouth,
        mouth,
        [lerp(under[0], x, 0.35) + 0.012, lerp(under[1], y, 0.35)],
        [lerp(under[0], x, 0.75) + 0.018, lerp(under[1], y, 0.72)],
        [x + 0.02, y + 0.014],
        [x + 0.02, y + 0.014],
        [x - 0.014, y],
        [x - 0.014, y],
        [lerp(elbow[0], x, 0.62) - 0.012, lerp(elbow[1], y, 0.5)],
        fore(0.0, -0.8 * r),
      ],
      { threads: 9, lit: 1.8, solid: SHEER, ...cloth },
    )
    for (const t of [0.25, 0.6])
      on.fold(
        [
          [...fore(lerp(0.1, cut, t)), 0.003],
          [
            lerp(lerp(elbow[0], under[0], t), x, 0.5),
            lerp(lerp(elbow[1], under[1], t), y, 0.5),
            0.006,
          ],
          [x, y, 0.002],
        ],
        0.5,
      )
  }
  on.tube(
    [
      [at[0], at[1], r],
      [lerp(at[0], elbow[0], 0.5), lerp(at[1], elbow[1], 0.5), r * 0.92],
      [elbow[0], elbow[1], r * 0.76],
      [...fore(0.4), r * 0.74],
      [wrist[0], wrist[1], r * 0.46],
    ],
    { folds: 4, threads: 8, out: 0.45, ...cloth },
  )
}

/** A leg in its stocking, and a shoe. */
export function leg(on: Sheet, hip: Spot, knee: Spot, ankle: Spot, r = 0.038, toes = 0.07) {
  on.tube(
    [
      [hip[0], hip[1], r],
      [lerp(hip[0], knee[0], 0.6), lerp(hip[1], knee[1], 0.6), r * 0.86],
      [knee[0], knee[1], r * 0.66],
      [lerp(knee[0], ankle[0], 0.38) - 0.1 * r, lerp(knee[1], ankle[1], 0.38), r * 0.7],
      [ankle[0], ankle[1], r * 0.4],
    ],
    { folds: 3, threads: 5 },
  )
  on.tube(
    [
      [ankle[0] - 0.012, ankle[1] - 0.016, r * 0.46],
      [ankle[0] + 0.45 * toes, ankle[1] - 0.024, r * 0.42],
      [ankle[0] + toes, ankle[1] - 0.034, r * 0.2],
    ],
    { folds: 2, threads: 3 },
  )
}

/** A hand from the wrist along `way` (radians, 0 up), its fingers `spread` and `bent` to one side. */
export function hand(
  on: Sheet,
  [x, y]: Spot,
  way: number,
  size = 0.086,
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
        bit(0.46, o, 0.062),
        bit(0.46 + 0.32 * (long - 0.1), o + 0.5 * fan + 0.1 * bent, 0.056),
        bit(0.46 + 0.56 * long * (1 - 0.3 * Math.abs(bent)), o + fan + 0.34 * bent, 0.042),
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
