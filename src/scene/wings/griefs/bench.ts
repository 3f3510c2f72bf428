import { blob, disc, line } from '../pen'
import { cast, form, mix, pool, rod, shaft } from './form'
import { type Grief, ground, halo } from './tools'

/** A bench under a lamp, in snow. */
export const bench: Grief = (pen, dusk) => {
  const { night, pale, far, low, high, random } = dusk
  // A wood that is lost in the snow.
  for (let i = 0; i < 16; i++) {
    const x = -1.5 + i * 0.2 + random.range(-0.06, 0.06)
    const k = random.next()
    line(pen, mix(far, high, k, 0.3 + 0.4 * (1 - k)), 0.03 + 0.05 * (1 - k), [
      [x, -0.3],
      [x + 0.02, 1.4],
    ])
  }
  ground(pen, dusk, -0.34)
  pool(pen, pale, -0.42, -0.55, 1, 0.3, 0.8)
  rod(pen, dusk, mix(night, far, 0.4), 0.055, [
    [-0.78, -0.46],
    [-0.78, 0.6],
  ])
  rod(
    pen,
    dusk,
    far,
    0.04,
    [
      [-0.78, 0.56],
      [-0.76, 0.86],
      [-0.58, 0.84],
    ],
    true,
  )
  shaft(pen, dusk, [-0.7, 0.62], [-0.46, 0.62], [0.6, -0.7], [-1.3, -0.7], 0.8)
  halo(pen, dusk, -0.58, 0.62, 0.62, 1)
  form(pen, dusk, mix(night, far, 0.5), [
    [-0.78, 0.66],
    [-0.38, 0.66],
    [-0.5, 0.84],
    [-0.66, 0.84],
  ])
  disc(pen, pale, -0.58, 0.65, 0.15, 0.045)
  cast(pen, { ...dusk, night: mix(night, high, 0.5) }, -0.2, 0.84, -0.72, 0.36, 0.8)
  const wood = mix('#6a3c34', far, 0.2)
  for (const x of [-0.14, 0.74]) {
    rod(pen, dusk, far, 0.055, [
      [x + 0.08, 0.12],
      [x + 0.04, -0.36],
      [x + 0.1, -0.62],
    ])
    rod(pen, dusk, far, 0.05, [
      [x - 0.06, -0.34],
      [x - 0.08, -0.76],
    ])
    rod(
      pen,
      dusk,
      far,
      0.04,
      [
        [x + 0.04, -0.1],
        [x - 0.14, -0.14],
        [x - 0.1, -0.38],
      ],
      true,
    )
  }
  for (const y of [0.08, -0.06, -0.2])
    form(
      pen,
      dusk,
      wood,
      [
        [-0.26, y],
        [0.96, y + 0.05],
        [0.96, y - 0.05],
        [-0.26, y - 0.1],
      ],
      false,
      0.02,
    )
  for (const [y, x] of [
    [-0.32, 0],
    [-0.41, -0.06],
  ])
    form(
      pen,
      dusk,
      wood,
      [
        [-0.3 + x, y],
        [0.94 + x, y + 0.05],
        [0.92 + x, y - 0.03],
        [-0.32 + x, y - 0.08],
      ],
      false,
      0.02,
    )
  // Snow lies on it.
  for (const [y, x] of [
    [0.09, 0],
    [-0.31, 0],
  ])
    blob(pen, mix(low, pale, 0.6), [
      [-0.24 + x, y - 0.02],
      [-0.16, y + 0.05],
      [0.3, y + 0.06],
      [0.8, y + 0.1],
      [0.94, y + 0.04],
      [0.3, y + 0.01],
    ])
  for (let i = 0; i < 60; i++) {
    const r = random.range(0.008, 0.026)
    disc(
      pen,
      mix(low, pale, random.next(), 0.85),
      random.range(-1.3, 1.3),
      random.range(-0.9, 1.05),
      r,
    )
  }
}
