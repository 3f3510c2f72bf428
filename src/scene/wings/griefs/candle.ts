import { type At, blob, disc, limb, line, shade } from '../pen'
import { cast, form, mix, pool, rod, shaft } from './form'
import { pane, table } from './indoors'
import type { Grief } from './tools'

/** A candle that has just gone out: its smoke is all that moves, in the light of a window. */
export const candle: Grief = (pen, dusk) => {
  const { night, glow, pale, low, far } = dusk
  pane(pen, dusk, -1.2, 0.0, -0.42, 1.02, 2, 2)
  table(pen, dusk, -0.42)
  shaft(pen, dusk, [-1.1, 1], [-0.42, 0.3], [0.9, -0.6], [-0.5, -0.8], 0.5)
  cast(pen, dusk, 0.08, 0.4, -0.62, 0.2, 0.85)
  shade(
    pen,
    mix(night, night, 0, 0.6),
    mix(night, night, 0, 0),
    [0.4, -0.6],
    [1.3, -0.7],
    [
      [0.34, -0.54],
      [0.36, -0.7],
      [1.4, -0.8],
      [1.4, -0.58],
    ],
  )
  const brass = mix('#b07a30', glow, 0.2)
  rod(
    pen,
    dusk,
    brass,
    0.06,
    [
      [0.62, -0.56],
      [0.96, -0.5],
      [0.92, -0.72],
      [0.58, -0.68],
    ],
    true,
  )
  form(
    pen,
    dusk,
    brass,
    [
      [-0.34, -0.52],
      [0.2, -0.46],
      [0.8, -0.52],
      [0.66, -0.68],
      [0.24, -0.74],
      [-0.2, -0.68],
    ],
    true,
    0.03,
  )
  disc(pen, mix(night, far, 0.4), 0.22, -0.55, 0.36, 0.055)
  const wax = mix(pale, low, 0.35)
  form(
    pen,
    dusk,
    wax,
    [
      [0.06, -0.56],
      [0.06, 0.1],
      [0.12, 0.16],
      [0.22, 0.1],
      [0.32, 0.18],
      [0.4, 0.12],
      [0.4, -0.56],
      [0.23, -0.6],
    ],
    false,
    0.035,
  )
  for (const [x, y, l] of [
    [0.09, 0.08, 0.34],
    [0.37, 0.1, 0.5],
    [0.24, 0.08, 0.2],
  ])
    rod(pen, dusk, wax, 0.06, [
      [x, y],
      [x, y - l],
    ])
  disc(pen, mix(low, far, 0.4), 0.23, 0.12, 0.13, 0.035)
  line(pen, night, 0.03, [
    [0.23, 0.12],
    [0.24, 0.25],
  ])
  pool(pen, '#ff6a28', 0.24, 0.27, 0.2, 0.2, 0.9)
  disc(pen, '#ffb060', 0.24, 0.27, 0.03)
  // Smoke: it goes up in one line, and comes apart.
  const smoke: At[] = [
    [0.24, 0.3],
    [0.3, 0.44],
    [0.16, 0.58],
    [0.32, 0.74],
    [0.12, 0.88],
    [0.3, 1.06],
    [0.2, 1.3],
  ]
  for (const [w, a] of [
    [0.15, 0.12],
    [0.08, 0.2],
    [0.035, 0.6],
  ])
    line(pen, mix(low, pale, 0.6, a), w, smoke, true)
  blob(pen, mix(low, pale, 0.5, 0.15), [
    [0.16, 0.58],
    [0.5, 0.74],
    [0.1, 0.9],
    [0.6, 1.1],
    [0, 1.1],
  ])
  limb(
    pen,
    mix(pale, low, 0.4, 0.4),
    [
      [0.32, 0.74],
      [0.12, 0.88],
      [0.3, 1.06],
    ],
    0.02,
    0.05,
  )
}
