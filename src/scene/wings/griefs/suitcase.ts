import { disc, line, shade, shape } from '../pen'
import { cast, form, mix, pool, rod, shaft } from './form'
import { type Grief, ground, halo } from './tools'

/** A suitcase under the lamp of a platform; the rails go on. */
export const suitcase: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low, high, random } = dusk
  ground(pen, dusk, -0.16)
  // The line goes to where it was taken.
  shade(
    pen,
    mix(far, low, 0.2),
    night,
    [-0.6, -0.16],
    [-0.8, -1],
    [
      [-0.62, -0.17],
      [-0.5, -0.17],
      [-0.5, -1.4],
      [-2.6, -1.4],
    ],
  )
  for (let i = 0; i < 9; i++) {
    const y = -0.2 - 0.9 * ((i + 1) / 9) ** 2
    const k = (-0.16 - y) / 0.9
    line(pen, mix(night, far, 0.3), 0.012 + 0.05 * k, [
      [-0.58 - 0.95 * k, y],
      [-0.56 - 0.1 * k, y],
    ])
  }
  for (const x of [-0.8, -0.22])
    line(pen, mix(low, pale, 0.6, 0.9), 0.026, [
      [-0.57, -0.17],
      [-0.57 + x * 1.1, -1.15],
    ])
  // The platform, wet.
  shade(
    pen,
    mix(far, low, 0.25),
    mix(night, dusk.shade, 0.6),
    [0.3, -0.3],
    [0.9, -1.1],
    [
      [-0.46, -0.18],
      [4, -0.18],
      [4, -3],
      [-0.5, -3],
    ],
  )
  line(pen, mix(low, pale, 0.4, 0.8), 0.024, [
    [-0.46, -0.18],
    [-0.49, -1.3],
  ])
  pool(pen, glow, 0.34, -0.55, 0.85, 0.34, 0.75)
  rod(pen, dusk, far, 0.055, [
    [0.78, -0.34],
    [0.78, 0.7],
  ])
  rod(
    pen,
    dusk,
    far,
    0.045,
    [
      [0.78, 0.62],
      [0.74, 0.92],
      [0.4, 0.9],
    ],
    true,
  )
  shaft(pen, dusk, [0.22, 0.74], [0.46, 0.74], [0.98, -0.6], [-0.36, -0.6], 0.85)
  halo(pen, dusk, 0.34, 0.7, 0.7, 1)
  form(pen, dusk, far, [
    [0.14, 0.72],
    [0.54, 0.72],
    [0.42, 0.9],
    [0.28, 0.9],
  ])
  disc(pen, pale, 0.34, 0.71, 0.15, 0.05)
  // Rain in the light.
  for (let i = 0; i < 44; i++) {
    const x = random.range(-1.1, 1.2)
    const y = random.range(-0.4, 0.9)
    line(pen, mix(high, pale, random.next(), random.range(0.15, 0.55)), 0.009, [
      [x, y],
      [x - 0.02, y - 0.13],
    ])
  }
  cast(pen, dusk, -0.06, 0.5, -0.82, 0.26, 0.9)
  // Leather: its front, its top, its side.
  const hide = mix('#a8602c', glow, 0.12)
  form(
    pen,
    dusk,
    hide,
    [
      [-0.2, -0.3],
      [0.44, -0.26],
      [0.44, -0.82],
      [-0.2, -0.88],
    ],
    false,
    0.024,
  )
  form(pen, dusk, mix(hide, night, 0.35), [
    [0.44, -0.26],
    [0.62, -0.18],
    [0.62, -0.7],
    [0.44, -0.82],
  ])
  shape(pen, mix(hide, pale, 0.55), [
    [-0.2, -0.3],
    [0.44, -0.26],
    [0.62, -0.18],
    [-0.02, -0.22],
  ])
  rod(
    pen,
    dusk,
    hide,
    0.05,
    [
      [0.04, -0.24],
      [0.06, -0.1],
      [0.32, -0.08],
      [0.36, -0.22],
    ],
    true,
  )
  for (const x of [-0.04, 0.28])
    shade(
      pen,
      mix(night, hide, 0.4),
      night,
      [x, -0.3],
      [x, -0.9],
      [
        [x - 0.035, -0.29],
        [x + 0.035, -0.285],
        [x + 0.035, -0.84],
        [x - 0.035, -0.86],
      ],
    )
  for (const x of [-0.04, 0.28]) disc(pen, mix(glow, pale, 0.5), x, -0.42, 0.032)
  line(pen, mix(glow, pale, 0.4, 0.7), 0.012, [
    [-0.2, -0.44],
    [0.44, -0.4],
    [0.62, -0.32],
  ])
}
