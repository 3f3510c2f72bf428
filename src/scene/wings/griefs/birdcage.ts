import { type At, line, shape } from '../pen'
import { form, mix, pool, rod, shaft } from './form'
import { chamber, pane } from './indoors'
import type { Grief } from './tools'

/** A cage with its door open; a feather is left. */
export const birdcage: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low } = dusk
  chamber(pen, dusk, -0.78, 0.8, 1)
  pane(pen, dusk, -0.98, -0.42, 0.36, 0.94, 2, 2)
  shaft(pen, dusk, [-0.9, 0.9], [0.36, 0.2], [1.2, -0.8], [-0.3, -0.95], 0.4)
  pool(pen, pale, -0.2, -0.95, 0.8, 0.12, 0.45)
  // Far away, a bird.
  for (const [x, y, s] of [
    [-0.72, 0.66, 1],
    [-0.58, 0.5, 0.7],
  ])
    line(
      pen,
      mix(night, far, 0.3),
      0.026 * s,
      [
        [x - 0.1 * s, y + 0.05 * s],
        [x, y],
        [x + 0.1 * s, y + 0.06 * s],
      ],
      true,
    )
  const c = 0.22
  line(pen, mix(night, glow, 0.3), 0.03, [
    [c, 1.3],
    [c, 0.82],
  ])
  rod(
    pen,
    dusk,
    glow,
    0.05,
    [
      [c - 0.06, 0.82],
      [c, 0.9],
      [c + 0.06, 0.82],
      [c, 0.78],
    ],
    true,
  )
  const bar = (x: number, back: boolean) => {
    const p: At[] = [
      [c + x, -0.52],
      [c + x, 0.24],
      [c + x * 0.78, 0.6],
      [c, 0.8],
    ]
    if (back) line(pen, mix(night, far, 0.4, 0.6), 0.016, p, true)
    else rod(pen, dusk, mix(glow, far, 0.4), 0.034, p, true)
  }
  for (let i = -3; i <= 3; i++) bar(i * 0.12 + 0.05, true)
  rod(pen, dusk, far, 0.04, [
    [c - 0.3, -0.18],
    [c + 0.24, -0.16],
  ])
  for (let i = -3; i <= 3; i++) bar(i * 0.155, false)
  for (const y of [-0.06, 0.26])
    rod(
      pen,
      dusk,
      mix(glow, far, 0.4),
      0.03,
      [
        [c - 0.47, y + 0.02],
        [c, y - 0.06],
        [c + 0.47, y + 0.02],
      ],
      true,
    )
  form(
    pen,
    dusk,
    mix(far, glow, 0.3),
    [
      [c - 0.54, -0.5],
      [c + 0.54, -0.5],
      [c + 0.5, -0.66],
      [c, -0.73],
      [c - 0.5, -0.66],
    ],
    false,
    0.03,
  )
  // The little door stands out.
  shape(pen, mix(night, far, 0.2, 0.35), [
    [c - 0.16, -0.48],
    [c + 0.12, -0.48],
    [c + 0.12, -0.1],
    [c - 0.16, -0.1],
  ])
  rod(pen, dusk, glow, 0.032, [
    [c + 0.46, -0.46],
    [c + 0.8, -0.58],
    [c + 0.8, -0.1],
    [c + 0.46, -0.02],
    [c + 0.46, -0.46],
  ])
  rod(pen, dusk, glow, 0.02, [
    [c + 0.63, -0.52],
    [c + 0.63, -0.06],
  ])
  form(
    pen,
    dusk,
    mix(pale, low, 0.2),
    [
      [-0.46, -0.86],
      [-0.2, -0.72],
      [0.02, -0.72],
      [-0.14, -0.84],
    ],
    true,
  )
  line(pen, mix(far, night, 0.3), 0.012, [
    [-0.5, -0.9],
    [-0.04, -0.74],
  ])
}
