import { type At, disc, line, shade } from '../pen'
import { form, mix } from './form'
import { chamber } from './indoors'
import { type Grief, halo } from './tools'

/** A door left ajar at the end of a passage: all the light there is comes through it. */
export const door: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low, zenith, high } = dusk
  chamber(pen, dusk, -0.42, -0.62, -1)
  // The other wall of the passage, and its ceiling.
  shade(
    pen,
    mix(zenith, high, 0.7),
    night,
    [0.72, 0],
    [1.4, 0],
    [
      [0.72, -0.42],
      [0.72, 0.9],
      [2.6, 2.2],
      [2.6, -2.2],
    ],
  )
  shade(
    pen,
    mix(night, high, 0.3),
    night,
    [0, 0.9],
    [0, 1.3],
    [
      [-0.62, 0.9],
      [0.72, 0.9],
      [2.4, 2],
      [-2.4, 2],
    ],
  )
  line(pen, mix(low, glow, 0.3, 0.5), 0.014, [
    [-0.62, 0.9],
    [0.72, 0.9],
    [0.72, -0.42],
  ])
  halo(pen, dusk, -0.05, 0.1, 1.1, 0.8)
  for (const grow of [0, 0.1, 0.22])
    shade(
      pen,
      mix(pale, glow, 0.3, 0.42),
      mix(glow, glow, 0, 0.03),
      [-0.1, -0.42],
      [-0.35, -1.15],
      [
        [-0.24, -0.42],
        [0.06, -0.42],
        [-0.06 + grow, -1.4],
        [-0.95 - grow, -1.4],
      ],
    )
  form(
    pen,
    dusk,
    mix(far, low, 0.4),
    [
      [-0.34, -0.44],
      [-0.34, 0.76],
      [0.44, 0.76],
      [0.44, -0.44],
    ],
    false,
    0.04,
  )
  shade(
    pen,
    pale,
    mix(glow, pale, 0.3),
    [0, 0],
    [0, 0.8],
    [
      [-0.25, -0.42],
      [0.36, -0.42],
      [0.36, 0.68],
      [-0.25, 0.68],
    ],
  )
  // The leaf stands toward us, dark, but for its edge.
  const leaf: At[] = [
    [0.37, -0.42],
    [0.37, 0.68],
    [0.02, 0.83],
    [0.02, -0.72],
  ]
  shade(pen, mix(far, night, 0.3), mix(night, far, 0.25), [0.02, 0], [0.4, 0], leaf)
  for (const [a, b] of [
    [-0.5, -0.06],
    [0.06, 0.6],
  ])
    form(
      pen,
      dusk,
      mix(night, far, 0.7),
      [
        [0.08, a - 0.03],
        [0.31, a + 0.09],
        [0.31, b - 0.02],
        [0.08, b + 0.06],
      ],
      false,
      0.014,
    )
  line(pen, pale, 0.034, [
    [0.02, 0.82],
    [0.02, -0.71],
  ])
  disc(pen, pale, 0.075, 0, 0.032)
  // A rug.
  form(pen, dusk, mix(low, night, 0.4), [
    [-0.5, -0.74],
    [0.34, -0.74],
    [0.5, -1.02],
    [-0.74, -1.02],
  ])
}
