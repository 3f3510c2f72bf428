import { type At, blob, disc, glow, hsl, limb, line, type Motif, shape, wash } from '../pen'

export const hills: Motif = (pen, { random }) => {
  wash(pen, -0.75, 0.75, hsl(48, 90, 82), hsl(190, 75, 74), hsl(206, 80, 58), hsl(216, 74, 48))
  glow(pen, -0.6, 0.4, 0.6, 52, 100, 88, 1)
  for (const [x, y, s] of [
    [0.22, 0.36, 1],
    [-0.3, 0.5, 0.7],
    [-0.8, 0.2, 0.8],
  ] as const)
    for (let i = 0; i < 6; i++)
      disc(
        pen,
        hsl(40, 60, 96),
        x + (i - 2.5) * 0.06 * s,
        y + Math.sin(i * 2.1) * 0.02 * s,
        0.07 * s,
        0.045 * s,
      )
  const ridge = (y: number, colour: string, lift: number) =>
    blob(pen, colour, [
      [-1.3, y],
      [-0.7, y + lift],
      [-0.2, y - 0.04],
      [0.3, y + lift * 0.7],
      [0.8, y + 0.02],
      [1.3, y + lift],
      [1.3, -1],
      [-1.3, -1],
    ])
  ridge(0.04, hsl(180, 36, 54), 0.12)
  ridge(-0.14, hsl(130, 42, 46), 0.14)
  ridge(-0.32, hsl(96, 56, 44), 0.1)
  ridge(-0.5, hsl(84, 66, 40), 0.08)
  shape(pen, hsl(44, 74, 76), [
    [-0.36, -0.75],
    [-0.1, -0.75],
    [-0.3, -0.44],
    [-0.5, -0.26],
    [-0.54, -0.27],
    [-0.4, -0.46],
  ])
  // A child running with a kite.
  const x = -0.44
  const y = -0.42
  limb(
    pen,
    hsl(225, 50, 28),
    [
      [x, y + 0.16],
      [x + 0.07, y + 0.06],
      [x + 0.02, y - 0.06],
    ],
    0.05,
    0.035,
  )
  limb(
    pen,
    hsl(225, 50, 28),
    [
      [x, y + 0.16],
      [x - 0.07, y + 0.08],
      [x - 0.16, y + 0.06],
    ],
    0.05,
    0.035,
  )
  blob(pen, hsl(352, 82, 50), [
    [x - 0.06, y + 0.13],
    [x - 0.03, y + 0.33],
    [x + 0.07, y + 0.33],
    [x + 0.06, y + 0.13],
  ])
  limb(
    pen,
    hsl(24, 60, 52),
    [
      [x + 0.04, y + 0.3],
      [x + 0.13, y + 0.38],
      [x + 0.18, y + 0.46],
    ],
    0.04,
    0.03,
  )
  limb(
    pen,
    hsl(24, 60, 52),
    [
      [x, y + 0.3],
      [x - 0.12, y + 0.24],
    ],
    0.04,
    0.03,
  )
  disc(pen, hsl(24, 60, 52), x + 0.04, y + 0.42, 0.06, 0.065)
  blob(pen, hsl(22, 55, 20), [
    [x - 0.04, y + 0.4],
    [x - 0.03, y + 0.5],
    [x + 0.06, y + 0.5],
    [x + 0.1, y + 0.44],
    [x + 0.02, y + 0.45],
  ])
  line(
    pen,
    hsl(40, 60, 96),
    0.009,
    [
      [x + 0.18, y + 0.46],
      [0.2, 0.1],
      [0.5, 0.26],
    ],
    true,
  )
  const kite: At[] = [
    [0.44, 0.14],
    [0.7, 0.24],
    [0.66, 0.54],
    [0.4, 0.4],
  ]
  const hue = random.range(-20, 40)
  shape(pen, hsl(hue, 92, 54), kite)
  shape(pen, hsl(hue + 40, 95, 62), [kite[0], kite[1], [0.55, 0.33]])
  shape(pen, hsl(hue + 330, 80, 46), [kite[2], kite[3], [0.55, 0.33]])
  line(pen, hsl(20, 60, 20), 0.012, [kite[0], kite[2]])
  line(pen, hsl(20, 60, 20), 0.012, [kite[1], kite[3]])
  line(
    pen,
    hsl(352, 82, 56),
    0.02,
    [kite[0], [0.36, 0.06], [0.44, -0.04], [0.34, -0.14], [0.42, -0.22]],
    true,
  )
  for (const [bx, by] of [
    [0.38, 0.04],
    [0.4, -0.06],
    [0.37, -0.15],
  ])
    blob(pen, hsl(48, 95, 62), [
      [bx - 0.05, by + 0.03],
      [bx + 0.05, by - 0.03],
      [bx + 0.05, by + 0.03],
      [bx - 0.05, by - 0.03],
    ])
  for (let i = 0; i < 50; i++)
    disc(
      pen,
      hsl(random.pick([350, 48, 300, 30]), 90, 68),
      random.range(-0.95, 0.95),
      random.range(-0.72, -0.44),
      0.015,
    )
}
