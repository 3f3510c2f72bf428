/** People, in a few strokes of the brush. */
import type { Random } from '../../../dream/random'
import { type At, blob, disc, glow, hsl, limb, line, type Pen, wash } from '../pen'

export const SKINS = [
  hsl(22, 48, 34),
  hsl(26, 52, 48),
  hsl(28, 60, 62),
  hsl(18, 45, 25),
  hsl(24, 56, 55),
]

export const HAIRS = [
  hsl(20, 45, 12),
  hsl(26, 60, 24),
  hsl(14, 70, 32),
  hsl(40, 62, 46),
  hsl(250, 15, 14),
]

export const CLOTHS = [
  hsl(350, 72, 50),
  hsl(28, 88, 54),
  hsl(176, 62, 36),
  hsl(46, 90, 58),
  hsl(268, 48, 50),
  hsl(210, 68, 48),
  hsl(330, 68, 58),
]

export interface Pose {
  x: number
  /** Where the feet are, and how tall. */
  y: number
  h: number
  /** Sideways lean of the head over the feet, in heights. */
  lean?: number
  /** Hands, in heights from the shoulders: right of it and up. */
  hands: [At, At]
  feet?: [At, At]
  skirt?: boolean
  cloth: string
  skin: string
  hair: string
  longHair?: number
  rim?: string
}

/** A person in a few brush strokes; the painting over it does the rest. */
export function person(pen: Pen, p: Pose) {
  const at = (px: number, py: number): At => [p.x + (px + (p.lean ?? 0) * py) * p.h, p.y + py * p.h]
  const feet = p.feet ?? [
    [-0.07, 0],
    [0.07, 0],
  ]
  const rim = p.rim ?? hsl(44, 95, 80)
  const legs = p.skirt ? p.skin : hsl(230, 30, 22)
  feet.forEach(([fx, fy], i) => {
    const side = i ? 0.05 : -0.05
    limb(
      pen,
      legs,
      [
        at(side, 0.46),
        at(side + (fx - side) * 0.55 + side * 0.3, 0.24 + fy * 0.5),
        at(fx, fy + 0.02),
      ],
      0.1 * p.h,
      0.055 * p.h,
    )
    disc(
      pen,
      hsl(16, 40, 16),
      ...at(fx + (fx < 0 ? -0.025 : 0.025), fy + 0.01),
      0.045 * p.h,
      0.02 * p.h,
    )
  })
  if (p.longHair)
    blob(pen, p.hair, [
      at(-0.08, 0.95),
      at(0.08, 0.95),
      at(0.1 + p.longHair, 0.72),
      at(p.longHair * 1.6, 0.6),
      at(-0.1 + p.longHair * 0.5, 0.74),
    ])
  if (p.skirt)
    blob(pen, p.cloth, [
      at(-0.07, 0.6),
      at(0.07, 0.6),
      at(0.14, 0.42),
      at(0.23, 0.22),
      at(0, 0.19),
      at(-0.23, 0.23),
      at(-0.14, 0.42),
    ])
  blob(pen, p.cloth, [
    at(-0.14, 0.8),
    at(0, 0.83),
    at(0.14, 0.8),
    at(0.1, 0.6),
    at(0.11, 0.42),
    at(-0.11, 0.42),
    at(-0.1, 0.6),
  ])
  p.hands.forEach(([hx, hy], i) => {
    const side = i ? 0.115 : -0.115
    const bend = i ? 0.05 : -0.05
    const elbow = at(side + hx * 0.5 + bend, 0.76 + hy * 0.45 - 0.02)
    limb(pen, p.cloth, [at(side, 0.76), elbow], 0.075 * p.h, 0.06 * p.h)
    limb(pen, p.skin, [elbow, at(side + hx, 0.76 + hy)], 0.052 * p.h, 0.04 * p.h)
    disc(pen, p.skin, ...at(side + hx, 0.76 + hy), 0.032 * p.h)
  })
  limb(pen, p.skin, [at(0, 0.78), at(0, 0.88)], 0.065 * p.h, 0.06 * p.h)
  disc(pen, p.skin, ...at(0, 0.93), 0.068 * p.h, 0.082 * p.h)
  blob(pen, p.hair, [
    at(-0.085, 0.93),
    at(-0.075, 1.0),
    at(0, 1.05),
    at(0.08, 1.0),
    at(0.085, 0.93),
    at(0.03, 0.985),
    at(-0.04, 0.985),
  ])
  line(pen, rim, 0.018 * p.h, [at(0.085, 0.96), at(0.06, 1.02), at(0, 1.045)], true)
  line(pen, rim, 0.018 * p.h, [at(0.14, 0.79), at(0.105, 0.62), at(0.115, 0.44)], true)
}

export const dressed = (random: Random) => ({
  cloth: random.pick(CLOTHS),
  skin: random.pick(SKINS),
  hair: random.pick(HAIRS),
})

export function sunset(pen: Pen, x: number, y: number, warm = 34) {
  wash(
    pen,
    -0.75,
    0.75,
    hsl(warm + 14, 95, 74),
    hsl(warm, 96, 64),
    hsl(warm - 22, 85, 62),
    hsl(320, 52, 56),
    hsl(266, 48, 46),
  )
  glow(pen, x, y, 0.9, 48, 100, 84, 0.9)
}
