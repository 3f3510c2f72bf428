/** Things that wait for somebody. */
import { blob, box, disc, line, shade, shape } from '../pen'
import { at, type Grief, ground, halo, lamp, lights } from './tools'

/** A cup by a window, gone cold. */
export const cup: Grief = (pen, dusk) => {
  halo(pen, 0, 0.3, 1.3, 0.6)
  lights(pen, dusk, -0.72, -0.34, 0.72, 0.95, 2, 0.045)
  ground(pen, dusk, -0.5)
  const { night } = dusk
  blob(pen, night, [
    [-0.4, 0.1],
    [0.4, 0.1],
    [0.37, -0.24],
    [0.2, -0.46],
    [-0.2, -0.46],
    [-0.37, -0.24],
  ])
  shape(pen, night, [
    [-0.42, 0.12],
    [0.42, 0.12],
    [0.36, -0.2],
    [-0.36, -0.2],
  ])
  line(
    pen,
    night,
    0.075,
    [
      [0.38, 0.02],
      [0.66, 0.02],
      [0.66, -0.26],
      [0.3, -0.3],
    ],
    true,
  )
  blob(pen, night, [
    [-0.66, -0.44],
    [0.66, -0.44],
    [0.4, -0.56],
    [-0.4, -0.56],
  ])
  line(pen, dusk.glow, 0.024, [
    [-0.36, 0.12],
    [0.36, 0.12],
  ])
  line(
    pen,
    dusk.glow,
    0.022,
    [
      [-0.6, -0.45],
      [0, -0.49],
      [0.6, -0.45],
    ],
    true,
  )
}

/** A cage with its door open; a feather is left. */
export const birdcage: Grief = (pen, dusk) => {
  lamp(pen, dusk, 0, 0.02, 0.62, 1.9)
  const { night } = dusk
  line(pen, night, 0.04, [
    [-0.06, 1.3],
    [-0.06, 0.84],
  ])
  disc(pen, night, -0.06, 0.8, 0.07)
  for (let i = -3; i <= 3; i++) {
    const x = i * 0.17
    line(
      pen,
      night,
      0.03,
      [
        [-0.06 + x, -0.7],
        [-0.06 + x, 0.28],
        [-0.06 + x * 0.8, 0.62],
        [-0.06, 0.8],
      ],
      true,
    )
  }
  for (const y of [-0.02, 0.32])
    line(pen, night, 0.036, [
      [-0.58, y],
      [0.46, y],
    ])
  box(pen, night, -0.66, -0.84, 0.54, -0.66)
  // The little door.
  line(pen, night, 0.036, [
    [0.45, -0.5],
    [0.82, -0.6],
    [0.82, -0.14],
    [0.45, -0.04],
    [0.45, -0.5],
  ])
  line(pen, night, 0.024, [
    [0.63, -0.54],
    [0.63, -0.1],
  ])
  // A perch nobody sits on.
  line(pen, night, 0.045, [
    [-0.34, -0.3],
    [0.22, -0.3],
  ])
  blob(pen, night, [
    [0.66, -0.98],
    [0.98, -0.78],
    [1.02, -0.66],
    [0.84, -0.78],
  ])
}

/** A suitcase under the lamp of a platform. */
export const suitcase: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.62)
  const { night, glow } = dusk
  line(pen, night, 0.06, [
    [0.62, -0.7],
    [0.62, 0.8],
  ])
  line(
    pen,
    night,
    0.05,
    [
      [0.62, 0.7],
      [0.56, 0.98],
      [0.24, 0.92],
    ],
    true,
  )
  shape(pen, night, [
    [0.06, 0.74],
    [0.4, 0.74],
    [0.26, 0.92],
  ])
  pen.globalAlpha = 0.55
  shade(
    pen,
    dusk.pale,
    dusk.glow,
    [0, 0.7],
    [0, -0.8],
    [
      [0.1, 0.74],
      [0.36, 0.74],
      [0.9, -0.66],
      [-0.9, -0.66],
    ],
  )
  pen.globalAlpha = 1
  halo(pen, 0.23, 0.68, 0.9, 1)
  shape(pen, night, [
    [-0.74, -0.06],
    [0.42, -0.06],
    [0.46, -0.8],
    [-0.78, -0.8],
  ])
  line(pen, night, 0.07, [
    [-0.36, -0.04],
    [-0.34, 0.12],
    [0.02, 0.12],
    [0.04, -0.04],
  ])
  for (const x of [-0.54, 0.22])
    line(pen, glow, 0.034, [
      [x, -0.08],
      [x, -0.78],
    ])
  line(pen, glow, 0.02, [
    [-0.74, -0.26],
    [0.43, -0.26],
  ])
  disc(pen, glow, -0.16, -0.26, 0.05)
}

/** Shoes by a threshold that nobody steps into. */
export const shoes: Grief = (pen, dusk) => {
  halo(pen, 0, 0.2, 1.3, 0.7)
  box(pen, dusk.pale, -0.86, -0.5, 0.86, 0.9)
  ground(pen, dusk, -0.5)
  const { night, glow } = dusk
  for (const [x, y, s] of [
    [-0.42, -0.72, 0.62],
    [0.34, -0.62, 0.6],
  ]) {
    const p = at(x, y, s)
    // A laced boot, its toe to the right.
    blob(pen, night, [
      p(-0.42, 1.36),
      p(0.14, 1.36),
      p(0.16, 0.72),
      p(0.36, 0.5),
      p(0.86, 0.34),
      p(0.92, 0.02),
      p(-0.46, 0),
      p(-0.5, 0.5),
      p(-0.4, 0.9),
    ])
    box(pen, night, ...p(-0.5, -0.08), ...p(0.92, 0.06))
    for (let i = 0; i < 4; i++)
      line(pen, glow, 0.022, [
        p(0.02 + i * 0.03, 1.2 - i * 0.2),
        p(0.17 + i * 0.06, 1.14 - i * 0.19),
      ])
    line(pen, glow, 0.018, [p(-0.46, 0.09), p(0.9, 0.1)])
  }
}
