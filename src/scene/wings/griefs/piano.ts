import { type At, line, shade } from '../pen'
import { cast, form, mix, pool, rod, shaft } from './form'
import { chamber, pane } from './indoors'
import type { Grief } from './tools'

/** A grand piano with its lid up by a window, and no one on the stool. */
export const piano: Grief = (pen, dusk) => {
  const { night, glow, pale, far, low } = dusk
  chamber(pen, dusk, -0.4, 0.9, 1)
  pane(pen, dusk, -1.0, -0.1, -0.3, 1.02, 2, 3)
  shaft(pen, dusk, [-0.95, 1], [-0.3, 0.2], [0.9, -0.7], [-0.6, -0.95], 0.5)
  pool(pen, pale, -0.15, -0.86, 0.75, 0.16, 0.6)
  cast(pen, dusk, -0.4, 0.92, -0.78, 0.2, 0.8)
  const lacquer = mix(night, far, 0.2)
  for (const [x, to] of [
    [-0.3, -0.3],
    [0.34, 0.36],
    [0.84, 0.88],
  ])
    rod(pen, dusk, lacquer, 0.075, [
      [x, -0.24],
      [to, -0.56],
      [to, -0.8],
    ])
  rod(pen, dusk, lacquer, 0.03, [
    [0.3, -0.24],
    [0.3, -0.7],
  ])
  // The lid is a mirror for the window.
  const lid: At[] = [
    [-0.36, 0.03],
    [-0.26, 0.58],
    [0.02, 0.8],
    [0.4, 0.76],
    [0.7, 0.52],
    [0.99, 0.06],
  ]
  shade(pen, mix(night, far, 0.55), night, [-0.3, 0.6], [0.6, 0.1], lid)
  shade(
    pen,
    mix(glow, pale, 0.3, 0.6),
    mix(glow, glow, 0, 0),
    [-0.24, 0.5],
    [0.2, 0.2],
    [
      [-0.3, 0.08],
      [-0.22, 0.54],
      [0.0, 0.7],
      [0.16, 0.08],
    ],
  )
  line(pen, mix(glow, pale, 0.5, 0.9), 0.026, lid)
  rod(pen, dusk, glow, 0.026, [
    [0.62, 0.0],
    [0.46, 0.52],
  ])
  // Strings of gold under it.
  shade(
    pen,
    mix(glow, low, 0.2),
    mix(far, night, 0.3),
    [-0.3, 0],
    [0.9, 0],
    [
      [-0.34, 0.04],
      [0.96, 0.06],
      [0.9, -0.06],
      [-0.4, -0.04],
    ],
  )
  for (let i = 0; i < 7; i++)
    line(pen, mix(pale, glow, 0.4, 0.7), 0.009, [
      [-0.2 + i * 0.14, 0.03],
      [-0.1 + i * 0.14, -0.05],
    ])
  shade(
    pen,
    mix(night, far, 0.7),
    night,
    [-0.42, -0.05],
    [0.5, -0.26],
    [
      [-0.42, -0.02],
      [0.4, -0.06],
      [0.99, 0.02],
      [0.98, -0.16],
      [0.5, -0.28],
      [-0.42, -0.26],
    ],
  )
  line(pen, mix(glow, pale, 0.4, 0.8), 0.018, [
    [-0.42, -0.02],
    [0.4, -0.06],
    [0.99, 0.02],
  ])
  // Keys, in the light.
  form(pen, dusk, lacquer, [
    [-0.66, -0.12],
    [-0.4, -0.06],
    [-0.4, -0.26],
    [-0.66, -0.26],
  ])
  shade(
    pen,
    pale,
    mix(pale, low, 0.3),
    [-0.66, -0.1],
    [-0.36, -0.1],
    [
      [-0.7, -0.1],
      [-0.4, -0.02],
      [-0.36, -0.1],
      [-0.66, -0.17],
    ],
  )
  for (let i = 0; i < 6; i++) {
    const x = -0.62 + i * 0.045
    line(pen, night, 0.016, [
      [x, -0.1 + i * 0.012],
      [x + 0.02, -0.13 + i * 0.012],
    ])
  }
  // Notes that are open at one page.
  form(
    pen,
    dusk,
    mix(pale, low, 0.15),
    [
      [-0.42, 0.04],
      [-0.3, 0.3],
      [-0.1, 0.34],
      [-0.2, 0.06],
    ],
    false,
    0.01,
  )
  form(
    pen,
    dusk,
    mix(far, glow, 0.25),
    [
      [-0.96, -0.44],
      [-0.58, -0.42],
      [-0.6, -0.54],
      [-0.96, -0.56],
    ],
    true,
    0.025,
  )
  for (const x of [-0.9, -0.66])
    rod(pen, dusk, far, 0.045, [
      [x, -0.54],
      [x, -0.92],
    ])
}
