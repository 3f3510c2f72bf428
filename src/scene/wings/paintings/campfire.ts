import { blob, box, disc, glow, hsl, limb, line, type Motif, wash } from '../pen'
import { HAIRS, SKINS } from './people'

export const campfire: Motif = (pen, { random }) => {
  wash(pen, -0.75, 0.75, hsl(20, 60, 20), hsl(268, 50, 24), hsl(244, 60, 22), hsl(236, 65, 14))
  for (let i = 0; i < 46; i++)
    disc(
      pen,
      hsl(50, 60, 90),
      random.range(-0.95, 0.95),
      random.range(0.0, 0.7),
      random.range(0.004, 0.011),
    )
  blob(pen, hsl(256, 50, 12), [
    [-1.2, 0.04],
    [-0.6, 0.2],
    [-0.1, 0.02],
    [0.5, 0.22],
    [1.2, 0.06],
    [1.2, -0.4],
    [-1.2, -0.4],
  ])
  glow(pen, -0.42, -0.34, 1.1, 28, 100, 60, 0.85)
  disc(pen, hsl(30, 80, 46, 0.7), -0.3, -0.52, 0.95, 0.14)
  const x = -0.44
  const tongue = (dx: number, h: number, w: number, l: number, hue: number) =>
    blob(pen, hsl(hue, 100, l), [
      [x + dx - w, -0.5],
      [x + dx - w * 0.9, -0.3],
      [x + dx + random.range(-0.04, 0.04), -0.46 + h],
      [x + dx + w, -0.28],
      [x + dx + w, -0.5],
    ])
  tongue(-0.12, 0.5, 0.12, 50, 14)
  tongue(0.1, 0.62, 0.14, 52, 20)
  tongue(0, 0.82, 0.18, 54, 24)
  tongue(-0.04, 0.54, 0.12, 64, 40)
  tongue(0.05, 0.4, 0.09, 78, 50)
  tongue(0, 0.24, 0.05, 92, 54)
  limb(
    pen,
    hsl(16, 50, 10),
    [
      [x - 0.26, -0.56],
      [x, -0.5],
      [x + 0.22, -0.42],
    ],
    0.07,
    0.06,
  )
  limb(
    pen,
    hsl(16, 50, 12),
    [
      [x + 0.26, -0.58],
      [x, -0.52],
      [x - 0.2, -0.44],
    ],
    0.07,
    0.06,
  )
  for (let i = 0; i < 26; i++)
    disc(
      pen,
      hsl(36, 100, 72),
      x + random.range(-0.4, 0.6) * random.next(),
      random.range(-0.1, 0.6),
      0.011,
    )
  // Two who sit close, lit from the fire's side, and one more far behind.
  const sit = (sx: number, sy: number, s: number, cloth: string, skin: string, hair: string) => {
    blob(pen, cloth, [
      [sx - 0.13 * s, sy + 0.36 * s],
      [sx + 0.12 * s, sy + 0.36 * s],
      [sx + 0.18 * s, sy - 0.02],
      [sx - 0.2 * s, sy - 0.02],
    ])
    limb(
      pen,
      cloth,
      [
        [sx - 0.02, sy + 0.02],
        [sx - 0.26 * s, sy + 0.16 * s],
        [sx - 0.32 * s, sy - 0.04],
      ],
      0.12 * s,
      0.09 * s,
    )
    limb(
      pen,
      skin,
      [
        [sx - 0.06 * s, sy + 0.3 * s],
        [sx - 0.18 * s, sy + 0.17 * s],
        [sx - 0.28 * s, sy + 0.18 * s],
      ],
      0.075 * s,
      0.05 * s,
    )
    disc(pen, skin, sx - 0.02 * s, sy + 0.48 * s, 0.1 * s, 0.115 * s)
    blob(pen, hair, [
      [sx - 0.08 * s, sy + 0.56 * s],
      [sx + 0.02 * s, sy + 0.62 * s],
      [sx + 0.12 * s, sy + 0.54 * s],
      [sx + 0.13 * s, sy + 0.38 * s],
      [sx + 0.05 * s, sy + 0.4 * s],
      [sx + 0.01, sy + 0.52 * s],
    ])
    line(
      pen,
      hsl(40, 100, 76),
      0.022 * s,
      [
        [sx - 0.1 * s, sy + 0.55 * s],
        [sx - 0.12 * s, sy + 0.46 * s],
        [sx - 0.08 * s, sy + 0.38 * s],
        [sx - 0.14 * s, sy + 0.3 * s],
        [sx - 0.24 * s, sy + 0.2 * s],
      ],
      true,
    )
  }
  sit(0.72, -0.46, 0.86, hsl(200, 50, 32), random.pick(SKINS), HAIRS[0])
  sit(0.36, -0.52, 1.02, hsl(340, 60, 40), random.pick(SKINS), random.pick(HAIRS))
  box(pen, hsl(20, 50, 10), 0.16, -0.62, 0.96, -0.53)
}
