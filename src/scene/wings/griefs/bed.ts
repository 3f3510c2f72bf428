import { disc, line } from '../pen'
import { cast, form, mix, shaft } from './form'
import { chamber, pane } from './indoors'
import type { Grief } from './tools'

/** A bed made up, nobody in it, and the moon on the sheet. */
export const bed: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low } = dusk
  chamber(pen, dusk, -0.3, 0.74, 1)
  pane(pen, dusk, -0.72, 0.08, -0.06, 0.92)
  // A curtain half drawn, that light goes through.
  for (const [x, w] of [
    [-0.92, 0.12],
    [-0.8, 0.1],
    [0.02, 0.1],
    [0.13, 0.12],
  ])
    form(
      pen,
      dusk,
      mix(low, far, 0.4),
      [
        [x - w * 0.5, 1.02],
        [x + w * 0.5, 1.02],
        [x + w * 0.9, -0.12],
        [x - w * 0.7, -0.1],
      ],
      false,
      0.018,
    )
  shaft(pen, dusk, [-0.7, 0.9], [-0.06, 0.1], [0.9, -0.7], [-0.5, -0.9], 0.5)
  const sheet = mix(low, pale, 0.45)
  cast(pen, dusk, -0.5, 0.95, -0.82, 0.25)
  // The board at its head, the mattress, the cover that hangs down over the side.
  form(
    pen,
    dusk,
    mix('#6a4038', far, 0.35),
    [
      [0.3, -0.4],
      [0.3, 0.2],
      [0.42, 0.3],
      [0.64, 0.36],
      [0.86, 0.34],
      [1.02, 0.26],
      [1.02, -0.5],
    ],
    false,
    0.04,
  )
  for (const x of [0.46, 0.66, 0.86])
    line(pen, mix(night, far, 0.3, 0.8), 0.026, [
      [x, 0.24],
      [x, -0.2],
    ])
  form(pen, dusk, mix(far, night, 0.2), [
    [-0.66, -0.5],
    [0.4, -0.42],
    [0.98, -0.36],
    [0.98, -0.78],
    [-0.2, -0.96],
    [-0.66, -0.84],
  ])
  form(
    pen,
    dusk,
    sheet,
    [
      [-0.7, -0.4],
      [-0.2, -0.24],
      [0.5, -0.14],
      [1.0, -0.2],
      [1.0, -0.44],
      [0.3, -0.5],
      [-0.14, -0.62],
      [-0.24, -0.9],
      [-0.72, -0.78],
    ],
    false,
    0.04,
  )
  // Folds of the cover, and the hollow in the pillow.
  for (const [x, y, l] of [
    [-0.5, -0.44, 0.3],
    [-0.34, -0.42, 0.34],
    [-0.1, -0.36, 0.2],
    [0.16, -0.3, 0.14],
  ])
    line(
      pen,
      mix(far, night, 0.3, 0.55),
      0.03,
      [
        [x, y],
        [x + 0.06, y - l * 0.5],
        [x - 0.02, y - l],
      ],
      true,
    )
  form(
    pen,
    dusk,
    mix(pale, low, 0.2),
    [
      [0.32, -0.18],
      [0.4, 0.06],
      [0.66, 0.0],
      [0.92, 0.06],
      [0.96, -0.16],
      [0.7, -0.26],
    ],
    true,
    0.03,
  )
  disc(pen, mix(far, low, 0.4, 0.8), 0.64, -0.09, 0.14, 0.045)
  line(pen, glow, 0.014, [
    [-0.7, -0.4],
    [-0.2, -0.24],
    [0.5, -0.14],
  ])
  form(
    pen,
    dusk,
    mix('#6a4038', far, 0.35),
    [
      [-0.8, -0.3],
      [-0.72, -0.24],
      [-0.26, -0.4],
      [-0.2, -0.48],
      [-0.2, -1.0],
      [-0.28, -1.0],
      [-0.28, -0.84],
      [-0.72, -0.7],
      [-0.72, -0.86],
      [-0.8, -0.86],
    ],
    false,
    0.03,
  )
}
