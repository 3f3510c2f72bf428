/** Things that are kept, though nobody needs them. */
import { type At, blob, box, disc, limb, line, shade, shape } from '../pen'
import { type Grief, ground, halo } from './tools'

/** A vase, and in it what was once given: it hangs its head, its petals on the table. */
export const wilted: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.66)
  halo(pen, -0.1, 0.1, 1.2, 0.9)
  const { night } = dusk
  blob(pen, night, [
    [-0.02, -0.12],
    [0.26, -0.12],
    [0.22, -0.24],
    [0.38, -0.5],
    [0.26, -0.76],
    [-0.02, -0.76],
    [-0.14, -0.5],
    [0.02, -0.24],
  ])
  line(
    pen,
    dusk.glow,
    0.024,
    [
      [-0.02, -0.36],
      [-0.06, -0.5],
      [-0.02, -0.64],
    ],
    true,
  )
  const bloom = (points: At[], s: number) => {
    limb(pen, night, points, 0.055, 0.03)
    const [x, y] = points[points.length - 1]
    for (let i = 0; i < 7; i++) {
      const t = i / 6 - 0.5
      blob(pen, night, [
        [x + t * 0.08, y + 0.07 * s],
        [x + t * 0.62 * s - 0.05, y - 0.16 * s],
        [x + t * 0.78 * s, y - (0.46 - 0.5 * t * t) * s],
        [x + t * 0.62 * s + 0.05, y - 0.14 * s],
      ])
    }
    for (let i = 0; i < 6; i++) {
      const t = i / 5 - 0.5
      line(pen, dusk.glow, 0.014, [
        [x + t * 0.16 * s, y - 0.06 * s],
        [x + t * 0.6 * s, y - 0.32 * s],
      ])
    }
  }
  bloom(
    [
      [0.1, -0.2],
      [0.08, 0.3],
      [-0.08, 0.66],
      [-0.32, 0.7],
      [-0.46, 0.52],
    ],
    0.82,
  )
  bloom(
    [
      [0.14, -0.2],
      [0.24, 0.1],
      [0.42, 0.24],
      [0.58, 0.12],
    ],
    0.56,
  )
  blob(pen, night, [
    [0.1, 0.06],
    [-0.16, 0.04],
    [-0.3, -0.14],
    [-0.1, -0.1],
  ])
  for (const [x, y, turn] of [
    [-0.5, -0.7, 0.3],
    [-0.68, -0.78, -0.4],
    [-0.34, -0.8, 0.1],
    [0.56, -0.74, 0.5],
  ])
    disc(pen, dusk.glow, x, y, 0.09, 0.035, turn)
}

/** A letter beside its envelope, not answered. */
export const letter: Grief = (pen, dusk) => {
  halo(pen, 0, 0.1, 1.25, 0.7)
  const { night, pale, glow } = dusk
  const sheet: At[] = [
    [-0.56, 0.88],
    [0.34, 0.98],
    [0.5, -0.2],
    [-0.4, -0.3],
  ]
  shape(
    pen,
    night,
    sheet.map(([x, y]): At => [x + 0.06, y - 0.07]),
  )
  shape(pen, pale, sheet)
  for (let i = 0; i < 6; i++)
    line(
      pen,
      night,
      0.032,
      [
        [-0.4 + i * 0.02, 0.7 - i * 0.14],
        [-0.1 + i * 0.02, 0.75 - i * 0.14],
        [(i === 5 ? 0 : 0.26) + i * 0.02, 0.77 - i * 0.14],
      ],
      true,
    )
  // The envelope lies over its foot.
  shade(
    pen,
    night,
    dusk.shade,
    [0, -0.1],
    [0, -0.9],
    [
      [-0.8, -0.12],
      [0.76, -0.2],
      [0.82, -0.98],
      [-0.74, -0.9],
    ],
  )
  line(pen, glow, 0.034, [
    [-0.8, -0.12],
    [0.03, -0.62],
    [0.76, -0.2],
  ])
  line(pen, glow, 0.022, [
    [-0.74, -0.9],
    [-0.16, -0.5],
  ])
  line(pen, glow, 0.022, [
    [0.82, -0.98],
    [0.2, -0.53],
  ])
  disc(pen, glow, 0.03, -0.58, 0.1)
}

/** A candle that has just gone out: its smoke is all that moves. */
export const candle: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.66)
  halo(pen, 0, 0.1, 1.2, 0.95)
  const { night, glow, pale } = dusk
  box(pen, night, -0.17, -0.66, 0.17, 0.12)
  blob(pen, night, [
    [-0.19, 0.08],
    [-0.12, 0.22],
    [0, 0.16],
    [0.1, 0.22],
    [0.19, 0.1],
    [0.17, -0.1],
    [-0.17, -0.1],
  ])
  // What ran down, and a dish with a ring to hold it by.
  limb(
    pen,
    night,
    [
      [0.17, 0.1],
      [0.22, -0.1],
      [0.21, -0.3],
    ],
    0.06,
    0.08,
  )
  blob(pen, night, [
    [-0.6, -0.58],
    [0.6, -0.58],
    [0.42, -0.78],
    [-0.42, -0.78],
  ])
  line(
    pen,
    night,
    0.06,
    [
      [0.52, -0.6],
      [0.82, -0.52],
      [0.8, -0.76],
      [0.44, -0.72],
    ],
    true,
  )
  line(pen, glow, 0.026, [
    [-0.1, 0.06],
    [-0.1, -0.56],
  ])
  line(
    pen,
    glow,
    0.022,
    [
      [-0.54, -0.59],
      [0, -0.64],
      [0.54, -0.59],
    ],
    true,
  )
  line(pen, night, 0.034, [
    [0, 0.16],
    [0.02, 0.3],
  ])
  disc(pen, pale, 0.02, 0.31, 0.03)
  line(
    pen,
    night,
    0.05,
    [
      [0.02, 0.34],
      [0.1, 0.46],
      [-0.1, 0.6],
      [0.1, 0.76],
      [-0.02, 0.92],
      [0.06, 1.1],
    ],
    true,
  )
}
