import { type At, line, shade, shape } from '../pen'
import { form, mix, pool, shaft } from './form'
import { bare, type Grief, ground, halo } from './tools'

/** A house in the night with one window lit. */
export const house: Grief = (pen, dusk) => {
  const { night, glow, pale, far, low, high } = dusk
  // The moon is behind cloud; it only whitens the roof.
  halo(pen, { ...dusk, pale: mix(low, pale, 0.5) }, 0.85, 0.8, 0.8, 0.6)
  ground(pen, dusk, -0.5, 0.06)
  for (const [x, h] of [
    [-1.1, 0.5],
    [-0.86, 0.74],
    [0.86, 0.6],
    [1.04, 0.86],
    [1.26, 0.6],
  ])
    shade(
      pen,
      mix(night, high, 0.5),
      mix(night, far, 0.4),
      [x, h - 0.5],
      [x, -0.5],
      [
        [x - 0.16, -0.5],
        [x, h - 0.36],
        [x + 0.16, -0.5],
      ],
    )
  const moonlit = { ...dusk, lamp: [1.4, 1.2] as At, glow: low, pale: mix(low, pale, 0.5) }
  form(
    pen,
    moonlit,
    mix(far, night, 0.35),
    [
      [-0.46, -0.66],
      [-0.46, 0.1],
      [-0.12, 0.46],
      [0.22, 0.1],
      [0.22, -0.7],
    ],
    false,
    0.012,
  )
  form(
    pen,
    moonlit,
    far,
    [
      [0.22, -0.7],
      [0.22, 0.1],
      [0.8, 0.06],
      [0.8, -0.6],
    ],
    false,
    0.012,
  )
  form(
    pen,
    moonlit,
    mix(far, low, 0.4),
    [
      [0.28, 0.02],
      [-0.12, 0.46],
      [0.5, 0.44],
      [0.9, 0.02],
    ],
    false,
    0.03,
  )
  form(
    pen,
    moonlit,
    mix(night, far, 0.6),
    [
      [-0.55, 0.0],
      [-0.12, 0.46],
      [-0.1, 0.54],
      [-0.62, 0.02],
    ],
    false,
    0.02,
  )
  form(pen, moonlit, far, [
    [0.46, 0.3],
    [0.46, 0.66],
    [0.62, 0.66],
    [0.62, 0.3],
  ])
  // Smoke nobody sits by.
  for (let i = 0; i < 7; i++)
    pool(
      pen,
      mix(low, pale, 0.5),
      0.52 - 0.03 * i * i * 0.3 - 0.03 * i,
      0.72 + 0.07 * i,
      0.07 + 0.03 * i,
      0.06 + 0.014 * i,
      0.3,
    )
  pool(pen, glow, -0.12, -0.18, 0.9, 0.7, 0.75)
  shaft(pen, dusk, [-0.26, -0.32], [0.02, -0.32], [0.5, -1.2], [-0.95, -1.2], 0.9)
  shape(pen, mix(night, far, 0.4), [
    [-0.3, -0.36],
    [0.06, -0.36],
    [0.06, 0.04],
    [-0.3, 0.04],
  ])
  shade(
    pen,
    pale,
    glow,
    [-0.12, -0.1],
    [-0.12, -0.4],
    [
      [-0.26, -0.32],
      [0.02, -0.32],
      [0.02, 0],
      [-0.26, 0],
    ],
  )
  for (const p of [
    [
      [-0.12, -0.34],
      [-0.12, 0.02],
    ],
    [
      [-0.28, -0.16],
      [0.04, -0.16],
    ],
  ] as At[][])
    line(pen, mix(night, far, 0.3), 0.026, p)
  shape(pen, mix(night, far, 0.25), [
    [0.42, -0.64],
    [0.6, -0.62],
    [0.6, -0.2],
    [0.42, -0.2],
  ])
  bare(pen, dusk, -0.84, -0.74, 1.4, 0.44, 0.09, 0)
}
