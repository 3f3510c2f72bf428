import { disc, line, shade } from '../pen'
import { form, mix, pool, rod } from './form'
import { bare, type Grief, ground, lamp } from './tools'

/** A tree on a slope, and on its bough an empty swing that still moves; the sun is going. */
export const swing: Grief = (pen, dusk) => {
  const { night, glow, pale, far, low } = dusk
  lamp(pen, dusk, -0.52, -0.16, 0.24, 3.6)
  ground(pen, dusk, -0.5, 0.07)
  pool(pen, pale, -0.5, -0.55, 0.9, 0.16, 0.7)
  // Shadows come toward us over the grass.
  shade(
    pen,
    mix(night, night, 0, 0.75),
    mix(night, night, 0, 0),
    [0.6, -0.6],
    [1.1, -1.1],
    [
      [0.52, -0.62],
      [0.78, -0.62],
      [2, -1.3],
      [1.1, -1.3],
    ],
  )
  shade(
    pen,
    mix(night, night, 0, 0.5),
    mix(night, night, 0, 0),
    [0, -0.6],
    [0.3, -1],
    [
      [-0.12, -0.66],
      [0.16, -0.68],
      [0.62, -1.0],
      [0.2, -1.0],
    ],
  )
  form(
    pen,
    dusk,
    mix(far, night, 0.25),
    [
      [0.44, -0.72],
      [0.56, -0.56],
      [0.56, 0],
      [0.52, 0.4],
      [0.36, 1.2],
      [0.86, 1.2],
      [0.74, 0.4],
      [0.78, 0],
      [0.8, -0.5],
      [0.94, -0.74],
    ],
    false,
    0.05,
  )
  for (const [x, y, l] of [
    [0.63, -0.4, 0.4],
    [0.7, -0.1, 0.5],
    [0.62, 0.1, 0.4],
    [0.66, 0.5, 0.3],
  ])
    line(
      pen,
      mix(night, far, 0.1, 0.6),
      0.022,
      [
        [x, y],
        [x + 0.03, y + l * 0.5],
        [x - 0.02, y + l],
      ],
      true,
    )
  rod(
    pen,
    dusk,
    far,
    0.1,
    [
      [0.66, 0.36],
      [0.3, 0.62],
      [-0.1, 0.66],
      [-0.6, 0.8],
    ],
    true,
  )
  for (const [x, y, a, l] of [
    [0.3, 0.64, 1.7, 0.24],
    [0.06, 0.66, 2.2, 0.22],
    [-0.2, 0.7, 1.3, 0.18],
    [-0.5, 0.76, 2.6, 0.2],
    [0.74, 0.44, 0.7, 0.3],
    [0.5, 0.8, 2, 0.26],
  ])
    bare(pen, dusk, x, y, a, l, 0.045, 2)
  // Leaves that are left hang in the light.
  for (let i = 0; i < 46; i++) {
    const x = dusk.random.range(-0.7, 1.1)
    disc(
      pen,
      mix(low, i % 3 ? glow : pale, 0.7, 0.85),
      x,
      0.78 + 0.3 * dusk.random.next() - 0.12 * x,
      0.04,
      0.022,
      i,
    )
  }
  for (const x of [-0.26, 0.06])
    rod(pen, dusk, mix(night, far, 0.4), 0.036, [
      [x, 0.66],
      [x - 0.16, -0.28],
    ])
  form(pen, dusk, mix(far, night, 0.4), [
    [-0.54, -0.24],
    [0.0, -0.3],
    [0.02, -0.38],
    [-0.52, -0.32],
  ])
}
