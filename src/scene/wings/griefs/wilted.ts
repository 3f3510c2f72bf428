import { type At, line, shade } from '../pen'
import { around, cast, form, mix, rod, shaft } from './form'
import { pane, table } from './indoors'
import type { Grief } from './tools'

/** A vase, and in it what was once given: it hangs its head, its petals on the table. */
export const wilted: Grief = (pen, dusk) => {
  const { night, far, low, pale, glow, random } = dusk
  pane(pen, dusk, -1.25, -0.16, -0.46, 1.0, 2, 3)
  table(pen, dusk, -0.46)
  shaft(pen, dusk, [-1.2, 1], [-0.46, 0.3], [0.7, -0.75], [-0.7, -0.85], 0.4)
  cast(pen, dusk, 0.06, 0.38, -0.66, 0.22, 0.8)
  shade(
    pen,
    mix(night, night, 0, 0.5),
    mix(night, night, 0, 0),
    [0.3, -0.6],
    [1.2, -0.7],
    [
      [0.3, -0.6],
      [0.38, -0.7],
      [1.3, -0.82],
      [1.3, -0.6],
    ],
  )
  const stem = mix('#4c6a48', far, 0.3)
  const petal = mix('#c8406c', low, 0.25)
  const bloom = (points: At[], s: number) => {
    rod(pen, dusk, stem, 0.045, points, true)
    const [x, y] = points[points.length - 1]
    for (let i = 0; i < 7; i++) {
      const t = ((i * 3) % 7) / 6 - 0.5
      form(
        pen,
        dusk,
        i % 2 ? petal : mix(petal, night, 0.25),
        [
          [x + t * 0.1, y + 0.06 * s],
          [x + t * 0.66 * s - 0.07, y - 0.16 * s],
          [x + t * 0.84 * s, y - (0.5 - 0.5 * t * t) * s],
          [x + t * 0.66 * s + 0.07, y - 0.14 * s],
        ],
        true,
        0.014,
      )
    }
    form(
      pen,
      dusk,
      stem,
      [
        [x - 0.13 * s, y - 0.04 * s],
        [x - 0.08 * s, y + 0.12 * s],
        [x + 0.08 * s, y + 0.12 * s],
        [x + 0.13 * s, y - 0.04 * s],
        [x, y - 0.1 * s],
      ],
      true,
    )
  }
  bloom(
    [
      [0.2, -0.2],
      [0.18, 0.3],
      [0.02, 0.72],
      [-0.26, 0.76],
      [-0.36, 0.52],
    ],
    0.72,
  )
  bloom(
    [
      [0.24, -0.2],
      [0.34, 0.2],
      [0.56, 0.46],
      [0.76, 0.36],
      [0.78, 0.2],
    ],
    0.6,
  )
  bloom(
    [
      [0.2, -0.2],
      [0.14, 0.06],
      [-0.08, 0.22],
      [-0.24, 0.1],
    ],
    0.44,
  )
  form(
    pen,
    dusk,
    stem,
    [
      [0.3, 0.06],
      [0.56, 0.06],
      [0.72, -0.14],
      [0.48, -0.08],
    ],
    true,
  )
  // Glass, water in it.
  form(
    pen,
    dusk,
    mix(far, low, 0.3),
    [
      [0.06, -0.06],
      [0.38, -0.06],
      [0.34, -0.18],
      [0.48, -0.44],
      [0.4, -0.7],
      [0.04, -0.7],
      [-0.04, -0.44],
      [0.1, -0.18],
    ],
    true,
    0.03,
  )
  line(
    pen,
    mix(pale, glow, 0.2, 0.9),
    0.026,
    [
      [0.08, -0.34],
      [0.04, -0.46],
      [0.08, -0.58],
    ],
    true,
  )
  for (let i = 0; i < 9; i++)
    form(
      pen,
      dusk,
      petal,
      around(
        random.range(-0.7, 0.9),
        -0.66 - 0.16 * random.next(),
        0.09,
        0.035,
        random.range(-0.6, 0.6),
      ),
      true,
      0.01,
    )
}
