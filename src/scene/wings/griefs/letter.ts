import { type At, disc, line, shade, shape } from '../pen'
import { around, form, mix, rod, shaft } from './form'
import { type Grief, halo } from './tools'

/** A letter on a desk beside its envelope, under a lamp, not answered. */
export const letter: Grief = (pen, dusk) => {
  const { night, pale, glow, far, low, shade: near } = dusk
  // The desk goes back into the dark.
  const g = pen.createRadialGradient(0.3, 0, 0, 0.3, 0, 1.6)
  g.addColorStop(0, mix(low, glow, 0.4))
  g.addColorStop(0.35, mix(far, low, 0.2))
  g.addColorStop(0.75, near)
  g.addColorStop(1, night)
  pen.fillStyle = g
  pen.fillRect(-4, -3, 8, 3.46)
  for (let i = 0; i < 12; i++)
    line(
      pen,
      mix(night, near, 0.4, 0.28),
      0.014,
      [
        [-4, 0.42 - 0.02 * i * i],
        [0, 0.43 - 0.021 * i * i],
        [4, 0.4 - 0.02 * i * i],
      ],
      true,
    )
  line(pen, mix(low, glow, 0.5, 0.6), 0.018, [
    [-4, 0.46],
    [4, 0.46],
  ])
  // A lamp with a shade.
  shaft(pen, dusk, [0.5, 0.66], [0.98, 0.66], [1.1, -0.6], [-0.9, -0.6], 0.75)
  rod(pen, dusk, glow, 0.05, [
    [0.76, 0.2],
    [0.74, 0.64],
  ])
  form(
    pen,
    dusk,
    glow,
    [
      [0.58, 0.22],
      [0.94, 0.22],
      [0.98, 0.12],
      [0.54, 0.12],
    ],
    true,
  )
  shade(
    pen,
    mix(glow, pale, 0.3),
    mix(far, glow, 0.25),
    [0.74, 0.62],
    [0.74, 1.06],
    [
      [0.46, 0.62],
      [1.02, 0.62],
      [0.88, 1.0],
      [0.6, 1.0],
    ],
  )
  halo(pen, dusk, 0.74, 0.62, 0.5, 0.9)
  const sheet: At[] = [
    [-0.5, 0.36],
    [0.3, 0.42],
    [0.36, -0.5],
    [-0.66, -0.56],
  ]
  shape(
    pen,
    mix(night, night, 0, 0.6),
    sheet.map(([x, y]): At => [x - 0.07, y - 0.06]),
  )
  shade(pen, pale, mix(pale, low, 0.65), [0.36, 0.4], [-0.6, -0.5], sheet)
  // Folded once: its upper half stands up a little.
  shade(
    pen,
    mix(far, low, 0.4, 0.5),
    mix(far, low, 0, 0),
    [0, -0.02],
    [0, -0.2],
    [
      [-0.57, -0.04],
      [0.33, 0.02],
      [0.34, -0.2],
      [-0.6, -0.22],
    ],
  )
  for (let i = 0; i < 7; i++) {
    const k = i / 7
    const x = -0.44 - 0.1 * k
    line(
      pen,
      mix(night, far, 0.3, 0.85),
      0.022,
      [
        [x, 0.26 - 0.11 * i],
        [x + 0.2, 0.285 - 0.11 * i],
        [x + 0.36, 0.265 - 0.11 * i],
        [x + (i === 6 ? 0.4 : 0.66), 0.3 - 0.11 * i],
      ],
      true,
    )
  }
  // The envelope lies over its foot, open; its seal is broken.
  const paper = mix(low, pale, 0.4)
  shape(pen, mix(night, night, 0, 0.6), [
    [-0.32, -0.4],
    [0.86, -0.32],
    [0.92, -0.92],
    [-0.42, -1.02],
  ])
  form(
    pen,
    dusk,
    paper,
    [
      [-0.24, -0.36],
      [0.9, -0.28],
      [0.98, -0.86],
      [-0.34, -0.96],
    ],
    false,
    0.02,
  )
  shape(pen, mix(far, low, 0.45), [
    [-0.24, -0.36],
    [0.36, -0.68],
    [0.9, -0.28],
  ])
  line(pen, mix(pale, glow, 0.3), 0.022, [
    [-0.24, -0.36],
    [0.36, -0.68],
    [0.9, -0.28],
  ])
  line(pen, mix(far, low, 0.3, 0.8), 0.016, [
    [-0.34, -0.96],
    [0.2, -0.6],
  ])
  line(pen, mix(far, low, 0.3, 0.8), 0.016, [
    [0.98, -0.86],
    [0.5, -0.58],
  ])
  form(pen, dusk, '#b02838', around(0.36, -0.66, 0.11, 0.1, 0), true, 0.03)
  // A pen put down.
  rod(pen, dusk, far, 0.035, [
    [-1.02, -0.2],
    [-0.74, -0.66],
  ])
  disc(pen, glow, -0.75, -0.65, 0.025)
}
