import { blob, disc, glow, hsl, limb, line, type Motif, wash } from '../pen'

export const garden: Motif = (pen, { random }) => {
  wash(
    pen,
    -0.75,
    0.75,
    hsl(110, 46, 22),
    hsl(96, 52, 40),
    hsl(70, 70, 66),
    hsl(190, 66, 74),
    hsl(204, 72, 64),
  )
  glow(pen, 0, 0.4, 0.9, 52, 100, 88, 0.9)
  for (let i = 0; i < 90; i++) {
    const x = random.range(-1, 1)
    const y = random.range(-0.75, -0.2)
    const hue = random.range(80, 140)
    blob(pen, hsl(hue, 50, random.range(20, 46)), [
      [x, y],
      [x + 0.04, y + 0.12],
      [x + random.range(-0.05, 0.05), y + 0.28],
      [x - 0.03, y + 0.12],
    ])
  }
  const sunflower = (x: number, y: number, r: number) => {
    limb(
      pen,
      hsl(110, 50, 26),
      [
        [x + 0.06, -0.75],
        [x + 0.02, y - 0.3],
        [x, y],
      ],
      0.05,
      0.035,
    )
    blob(pen, hsl(104, 52, 34), [
      [x + 0.03, y - 0.34],
      [x + 0.22, y - 0.26],
      [x + 0.26, y - 0.42],
      [x + 0.08, y - 0.46],
    ])
    for (let k = 0; k < 2; k++)
      for (let i = 0; i < 16; i++) {
        const a = (i / 16) * Math.PI * 2 + k * 0.2
        const l = r * (k ? 0.82 : 1)
        blob(pen, hsl(k ? 48 : 38, 98, k ? 60 : 52), [
          [x + Math.cos(a - 0.22) * r * 0.5, y + Math.sin(a - 0.22) * r * 0.5],
          [x + Math.cos(a) * l * 1.15, y + Math.sin(a) * l * 1.15],
          [x + Math.cos(a + 0.22) * r * 0.5, y + Math.sin(a + 0.22) * r * 0.5],
          [x, y],
        ])
      }
    disc(pen, hsl(24, 62, 20), x, y, r * 0.46)
    disc(pen, hsl(30, 70, 34), x + r * 0.08, y + r * 0.08, r * 0.26)
  }
  const poppy = (x: number, y: number, r: number, hue: number) => {
    limb(
      pen,
      hsl(120, 40, 26),
      [
        [x - 0.05, -0.75],
        [x, y],
      ],
      0.022,
      0.018,
    )
    for (let i = 0; i < 5; i++)
      disc(
        pen,
        hsl(hue, 84, 46 + i * 4),
        x + Math.cos(i * 1.26) * r * 0.5,
        y + Math.sin(i * 1.26) * r * 0.42,
        r * 0.62,
        r * 0.52,
      )
    disc(pen, hsl(280, 40, 14), x, y, r * 0.26)
  }
  sunflower(-0.52, 0.16, 0.23)
  sunflower(-0.8, -0.12, 0.15)
  sunflower(0.34, -0.02, 0.14)
  for (let i = 0; i < 7; i++)
    poppy(
      random.range(-0.75, 0.2),
      random.range(-0.56, -0.3),
      random.range(0.07, 0.1),
      random.pick([352, 8, 330]),
    )
  // A watering can, tilted, with its rain of light.
  pen.save()
  pen.translate(0.62, 0.12)
  pen.rotate(0.28)
  blob(pen, hsl(186, 52, 40), [
    [-0.13, -0.16],
    [-0.15, 0.16],
    [0.15, 0.16],
    [0.13, -0.16],
  ])
  disc(pen, hsl(186, 40, 24), 0, 0.14, 0.14, 0.035)
  line(pen, hsl(180, 60, 76), 0.025, [
    [-0.09, 0.1],
    [-0.08, -0.12],
  ])
  limb(
    pen,
    hsl(186, 52, 36),
    [
      [-0.11, -0.08],
      [-0.24, 0.06],
      [-0.33, 0.2],
    ],
    0.06,
    0.04,
  )
  disc(pen, hsl(186, 52, 46), -0.34, 0.22, 0.07, 0.035, -0.7)
  line(
    pen,
    hsl(186, 52, 34),
    0.03,
    [
      [0.13, -0.1],
      [0.26, 0.04],
      [0.22, 0.2],
      [0.1, 0.24],
      [0, 0.17],
    ],
    true,
  )
  pen.restore()
  for (let i = 0; i < 26; i++) {
    const t = random.next()
    const x = 0.28 - t * 0.14 + random.range(-0.05, 0.08)
    line(pen, hsl(190, 80, 92), 0.01, [
      [x, 0.24 - t * 0.6],
      [x - 0.015, 0.18 - t * 0.6],
    ])
  }
}
