import { disc, line, shade, shape } from '../pen'
import { form, mix, pool, rod, shaft } from './form'
import { chamber } from './indoors'
import { type Grief, halo } from './tools'

/** Somebody’s coat on its hook; through the door comes light. */
export const coat: Grief = (pen, dusk) => {
  const { night, glow, pale, far, low } = dusk
  chamber(pen, dusk, -0.84)
  halo(pen, dusk, 1.05, 0.3, 1.5, 0.8)
  // The door stands at the right: its jamb, and what comes in.
  shade(
    pen,
    pale,
    glow,
    [1.0, 0.3],
    [1.0, -0.9],
    [
      [0.94, -0.86],
      [1.5, -1.1],
      [1.5, 1.3],
      [0.94, 1.1],
    ],
  )
  rod(pen, dusk, mix(far, low, 0.3), 0.09, [
    [0.92, -0.9],
    [0.92, 1.3],
  ])
  shaft(pen, dusk, [0.94, 1.1], [0.94, -0.86], [-1.3, -0.9], [-1.3, 0.9], 0.45)
  pool(pen, pale, 0.6, -0.95, 0.8, 0.14, 0.7)
  // The coat's shadow is longer than the coat.
  shade(
    pen,
    mix(night, night, 0, 0.75),
    mix(night, night, 0, 0.1),
    [-0.2, 0],
    [-1.2, 0],
    [
      [-0.1, 0.56],
      [-0.56, 0.46],
      [-0.86, -0.2],
      [-0.98, -0.84],
      [-0.3, -0.84],
      [0, -0.2],
    ],
  )
  form(
    pen,
    dusk,
    mix(far, low, 0.3),
    [
      [-1.3, 0.72],
      [0.8, 0.72],
      [0.8, 0.84],
      [-1.3, 0.84],
    ],
    false,
    0.02,
  )
  for (const x of [-0.74, 0.16, 0.6])
    rod(
      pen,
      dusk,
      glow,
      0.045,
      [
        [x, 0.76],
        [x, 0.6],
        [x + 0.1, 0.6],
        [x + 0.11, 0.7],
      ],
      true,
    )
  // A hat beside it.
  form(
    pen,
    dusk,
    mix(far, night, 0.2),
    [
      [-0.98, 0.58],
      [-0.92, 0.8],
      [-0.74, 0.86],
      [-0.56, 0.8],
      [-0.5, 0.58],
      [-0.74, 0.54],
    ],
    true,
    0.03,
  )
  form(
    pen,
    dusk,
    mix(far, night, 0.1),
    [
      [-1.1, 0.58],
      [-0.74, 0.64],
      [-0.36, 0.58],
      [-0.74, 0.5],
    ],
    true,
    0.02,
  )
  const cloth = mix('#7a3040', far, 0.25)
  // The far sleeve, the body, its folds, the near sleeve.
  form(
    pen,
    dusk,
    mix(cloth, night, 0.3),
    [
      [-0.2, 0.44],
      [-0.36, 0.2],
      [-0.46, -0.36],
      [-0.28, -0.44],
      [-0.12, 0],
    ],
    true,
    0.02,
  )
  form(
    pen,
    dusk,
    cloth,
    [
      [0.08, 0.6],
      [-0.16, 0.5],
      [-0.28, 0.36],
      [-0.24, -0.3],
      [-0.36, -0.74],
      [-0.1, -0.82],
      [0.2, -0.78],
      [0.6, -0.84],
      [0.58, -0.4],
      [0.5, 0.1],
      [0.54, 0.42],
      [0.4, 0.52],
      [0.24, 0.6],
    ],
    false,
    0.045,
  )
  for (const [x, dx, w, a] of [
    [-0.12, -0.1, 0.05, 0.6],
    [0.06, -0.04, 0.07, 0.5],
    [0.34, 0.05, 0.06, 0.55],
  ])
    line(
      pen,
      mix(night, cloth, 0.25, a),
      w,
      [
        [x, 0.16],
        [x + dx * 0.4, -0.3],
        [x + dx, -0.78],
      ],
      true,
    )
  for (const [x, dx] of [
    [0.0, -0.06],
    [0.44, 0.08],
  ])
    line(
      pen,
      mix(cloth, glow, 0.6, 0.7),
      0.03,
      [
        [x, 0.1],
        [x + dx * 0.4, -0.3],
        [x + dx, -0.76],
      ],
      true,
    )
  form(
    pen,
    dusk,
    cloth,
    [
      [0.42, 0.48],
      [0.6, 0.36],
      [0.74, -0.2],
      [0.72, -0.4],
      [0.54, -0.42],
      [0.46, 0],
    ],
    true,
    0.035,
  )
  shape(pen, night, [
    [0.06, 0.56],
    [0.28, 0.56],
    [0.18, 0.3],
  ])
  form(
    pen,
    dusk,
    mix(cloth, low, 0.2),
    [
      [0.02, 0.62],
      [-0.04, 0.36],
      [0.16, 0.12],
      [0.14, 0.4],
    ],
    false,
    0.02,
  )
  form(
    pen,
    dusk,
    mix(cloth, low, 0.2),
    [
      [0.3, 0.62],
      [0.38, 0.36],
      [0.18, 0.12],
      [0.2, 0.4],
    ],
    false,
    0.02,
  )
  line(pen, mix(night, cloth, 0.3), 0.022, [
    [0.17, 0.14],
    [0.18, -0.78],
  ])
  for (const y of [0.02, -0.2, -0.42]) disc(pen, mix(glow, pale, 0.4), 0.25, y, 0.03)
}
