import { type At, disc, line, shade } from '../pen'
import { form, mix, rod, shaft } from './form'
import { chamber } from './indoors'
import { type Grief, halo } from './tools'

/** Stairs seen from their foot, to a door under which there is light. */
export const stairs: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low } = dusk
  chamber(pen, dusk, -0.78)
  halo(pen, dusk, 0.55, 0.62, 1.1, 0.9)
  const doorway: At[] = [
    [0.38, 0.3],
    [0.74, 0.3],
    [0.74, 0.98],
    [0.38, 0.98],
  ]
  form(
    pen,
    dusk,
    far,
    [
      [0.32, 0.3],
      [0.8, 0.3],
      [0.8, 1.05],
      [0.32, 1.05],
    ],
    false,
    0.03,
  )
  shade(pen, pale, mix(glow, pale, 0.4), [0.5, 0.5], [0.5, 1], doorway)
  // Tread by tread, each smaller and nearer to the light.
  const count = 9
  for (let i = 0; i < count; i++) {
    const t = i / count
    const u = (i + 1) / count
    const place = (k: number) => {
      const s = 1 - 0.6 * k
      return { l: -1.25 + 1.63 * k, r: 0.5 + 0.24 * k + 0.26 * s, y: -1.02 + 1.32 * k ** 0.86 }
    }
    const a = place(t)
    const b = place(u)
    const lip = a.y + (b.y - a.y) * 0.62
    shade(
      pen,
      mix(night, far, 0.5 + 0.4 * t),
      mix(night, far, 0.12 + 0.3 * t),
      [0.6, a.y],
      [-0.9, a.y],
      [
        [a.l, a.y],
        [a.r, a.y],
        [a.r, lip],
        [a.l, lip],
      ],
    )
    shade(
      pen,
      mix(glow, pale, t),
      mix(far, low, 0.3 + 0.3 * t),
      [a.r - 0.1, lip],
      [a.l, lip],
      [
        [a.l, lip],
        [a.r, lip],
        [b.r, b.y],
        [b.l, b.y],
      ],
    )
    line(pen, mix(glow, pale, t, 0.8), 0.014, [
      [a.l + 0.2, lip],
      [a.r, lip],
    ])
  }
  shaft(pen, dusk, [0.38, 0.95], [0.74, 0.95], [0.5, -0.9], [-1, -0.9], 0.35)
  for (let i = 0; i < 8; i++) {
    const k = i / 8
    const x = -1.0 + 1.42 * k
    const y = -0.82 + 1.22 * k ** 0.86
    rod(pen, dusk, far, 0.034 - 0.016 * k, [
      [x, y],
      [x, y + 0.56 - 0.3 * k],
    ])
  }
  rod(
    pen,
    dusk,
    mix(far, glow, 0.2),
    0.06,
    [
      [-1.06, -0.3],
      [-0.4, 0.28],
      [0.4, 0.68],
    ],
    true,
  )
  rod(pen, dusk, far, 0.11, [
    [-0.98, -1.1],
    [-0.98, -0.2],
  ])
  disc(pen, mix(glow, far, 0.3), -0.98, -0.12, 0.09)
}
