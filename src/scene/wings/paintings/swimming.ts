import { blob, disc, glow, hsl, limb, line, type Motif, wash } from '../pen'
import { HAIRS, SKINS } from './people'

export const swimming: Motif = (pen, { random }) => {
  wash(
    pen,
    -0.75,
    0.75,
    hsl(204, 80, 30),
    hsl(190, 76, 42),
    hsl(176, 70, 56),
    hsl(48, 90, 80),
    hsl(200, 70, 70),
    hsl(208, 72, 60),
  )
  blob(pen, hsl(150, 40, 34), [
    [-1.2, 0.2],
    [-0.6, 0.34],
    [-0.1, 0.22],
    [0.5, 0.32],
    [1.2, 0.2],
    [1.2, 0.1],
    [-1.2, 0.1],
  ])
  glow(pen, 0.5, 0.44, 0.5, 50, 100, 86, 0.9)
  disc(pen, hsl(52, 100, 93), 0.5, 0.46, 0.1)
  for (let i = 0; i < 60; i++) {
    const y = random.range(-0.7, 0.1)
    const w = 0.05 + (0.1 - y) * 0.12
    const x = random.range(-0.95, 0.95)
    line(
      pen,
      hsl(random.pick([176, 186, 50]), 85, random.range(60, 84)),
      0.012 + (0.1 - y) * 0.012,
      [
        [x - w, y],
        [x, y + 0.022],
        [x + w, y],
      ],
      true,
    )
  }
  const head = (x: number, y: number, s: number, arm: number) => {
    const skin = random.pick(SKINS)
    disc(pen, hsl(200, 85, 24, 0.5), x, y - 0.16 * s, 0.34 * s, 0.07 * s)
    blob(pen, skin, [
      [x - 0.24 * s, y - 0.18 * s],
      [x - 0.14 * s, y - 0.03 * s],
      [x + 0.14 * s, y - 0.03 * s],
      [x + 0.24 * s, y - 0.18 * s],
    ])
    limb(
      pen,
      skin,
      [
        [x + arm * 0.18 * s, y - 0.1 * s],
        [x + arm * 0.4 * s, y + 0.2 * s],
        [x + arm * 0.3 * s, y + 0.46 * s],
      ],
      0.1 * s,
      0.065 * s,
    )
    disc(pen, skin, x + arm * 0.29 * s, y + 0.5 * s, 0.05 * s)
    disc(pen, skin, x, y + 0.12 * s, 0.125 * s, 0.15 * s)
    blob(pen, random.pick(HAIRS), [
      [x - 0.15 * s, y + 0.06 * s],
      [x - 0.14 * s, y + 0.26 * s],
      [x, y + 0.32 * s],
      [x + 0.14 * s, y + 0.26 * s],
      [x + 0.15 * s, y + 0.08 * s],
      [x + 0.06 * s, y + 0.2 * s],
      [x - 0.08 * s, y + 0.2 * s],
    ])
    for (let i = 0; i < 14; i++) {
      const a = random.range(0.2, Math.PI - 0.2)
      disc(
        pen,
        hsl(190, 60, 94),
        x + Math.cos(a) * random.range(0.25, 0.5) * s,
        y - 0.16 * s + Math.sin(a) * random.range(0.06, 0.36) * s,
        0.016 * s,
      )
    }
    line(
      pen,
      hsl(185, 50, 92),
      0.024 * s,
      [
        [x - 0.36 * s, y - 0.18 * s],
        [x, y - 0.14 * s],
        [x + 0.36 * s, y - 0.18 * s],
      ],
      true,
    )
  }
  head(-0.5, -0.14, 1.05, -1)
  head(0.5, -0.28, 0.86, 1)
}
