import { blob, box, disc, glow, hsl, limb, line, type Motif, type Pen, shape, wash } from '../pen'

export const morning: Motif = (pen, { random }) => {
  wash(pen, -0.75, 0.75, hsl(20, 54, 46), hsl(34, 72, 62), hsl(28, 60, 52))
  wash(pen, -0.28, 0.75, hsl(46, 96, 84), hsl(32, 96, 76), hsl(346, 74, 78), hsl(210, 64, 72))
  glow(pen, 0.5, 0.06, 0.8, 50, 100, 90, 1)
  disc(pen, hsl(54, 100, 96), 0.5, 0.08, 0.14)
  blob(pen, hsl(330, 34, 60), [
    [-1.2, -0.04],
    [-0.5, 0.1],
    [0.1, -0.04],
    [0.6, 0.02],
    [1.2, -0.1],
    [1.2, -0.4],
    [-1.2, -0.4],
  ])
  blob(pen, hsl(110, 36, 48), [
    [-1.2, -0.16],
    [-0.3, -0.08],
    [0.4, -0.2],
    [1.2, -0.12],
    [1.2, -0.4],
    [-1.2, -0.4],
  ])
  for (const [x, y] of [
    [-0.2, 0.42],
    [0.24, 0.46],
    [-0.05, 0.34],
  ])
    line(
      pen,
      hsl(260, 40, 30),
      0.016,
      [
        [x - 0.06, y + 0.03],
        [x, y],
        [x + 0.06, y + 0.03],
      ],
      true,
    )
  box(pen, hsl(26, 52, 34), -1, -0.36, 1, -0.27)
  box(pen, hsl(36, 80, 70), -1, -0.3, 1, -0.27)
  for (const x of [-0.18, 0.18])
    line(pen, hsl(26, 52, 30), 0.04, [
      [x, -0.3],
      [x, 0.75],
    ])
  const curtain = (side: number, sway: number) => {
    for (let i = 0; i < 6; i++) {
      const x = side * (0.98 - i * 0.075)
      blob(pen, hsl(38 - i * 2, 70, 94 - (i % 2) * 14, 0.94), [
        [x, 0.8],
        [x - side * 0.09, 0.8],
        [x - side * (0.1 + sway * 0.4), 0.2],
        [x - side * (0.06 + sway), -0.42],
        [x + side * 0.04 - side * sway, -0.46],
        [x - side * sway * 0.2, 0.2],
      ])
    }
  }
  curtain(-1, random.range(0.05, 0.16))
  curtain(1, random.range(-0.04, 0.06))
  shape(pen, hsl(48, 96, 80, 0.75), [
    [-0.2, -0.38],
    [0.5, -0.38],
    [0.3, -0.75],
    [-0.7, -0.75],
  ])
  blob(pen, hsl(12, 62, 46), [
    [-0.6, -0.34],
    [-0.64, -0.14],
    [-0.38, -0.14],
    [-0.42, -0.34],
  ])
  for (let i = 0; i < 7; i++) {
    const a = 0.4 + (i / 6) * 2.3
    limb(
      pen,
      hsl(120, 44, 30),
      [
        [-0.51, -0.14],
        [-0.51 + Math.cos(a) * 0.14, 0.0],
        [-0.51 + Math.cos(a) * 0.24, -0.02 + Math.sin(a) * 0.2],
      ],
      0.02,
      0.012,
    )
    flower(
      pen,
      -0.51 + Math.cos(a) * 0.25,
      -0.02 + Math.sin(a) * 0.22,
      0.065,
      random.pick([350, 330, 20]),
    )
  }
  blob(pen, hsl(206, 62, 44), [
    [0.34, -0.26],
    [0.36, -0.14],
    [0.46, -0.1],
    [0.56, -0.16],
    [0.74, -0.24],
    [0.54, -0.28],
  ])
  disc(pen, hsl(206, 62, 48), 0.37, -0.1, 0.07)
  blob(pen, hsl(20, 80, 58), [
    [0.33, -0.18],
    [0.4, -0.14],
    [0.46, -0.24],
    [0.38, -0.28],
  ])
  shape(pen, hsl(40, 90, 54), [
    [0.31, -0.09],
    [0.31, -0.12],
    [0.25, -0.1],
  ])
  disc(pen, hsl(20, 40, 8), 0.355, -0.085, 0.012)
}

function flower(pen: Pen, x: number, y: number, r: number, hue: number) {
  for (let i = 0; i < 5; i++)
    disc(
      pen,
      hsl(hue, 86, 60),
      x + Math.cos(i * 1.26) * r * 0.6,
      y + Math.sin(i * 1.26) * r * 0.6,
      r * 0.5,
    )
  disc(pen, hsl(48, 100, 70), x, y, r * 0.35)
}
