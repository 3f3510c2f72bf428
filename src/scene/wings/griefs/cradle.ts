import { type At, disc, line } from '../pen'
import { cast, form, mix, pool, rod, shaft } from './form'
import { chamber, pane } from './indoors'
import type { Grief } from './tools'

/** A cradle under a thing of stars that nobody sets turning. */
export const cradle: Grief = (pen, dusk) => {
  const { night, glow, pale, far, low } = dusk
  chamber(pen, dusk, -0.36, -0.78, -1)
  pane(pen, dusk, 0.22, 0.0, 0.92, 0.98, 2, 2)
  disc(pen, pale, 0.44, 0.7, 0.12)
  shaft(pen, dusk, [0.22, 0.9], [0.9, 0.1], [0.1, -0.95], [-1.1, -0.7], 0.5)
  cast(pen, dusk, -0.66, 0.46, -0.78, 0.24, 0.8)
  const wood = mix('#8a5a3c', far, 0.35)
  rod(
    pen,
    dusk,
    wood,
    0.075,
    [
      [-0.86, -0.58],
      [-0.5, -0.8],
      [0.2, -0.82],
      [0.62, -0.62],
    ],
    true,
  )
  // The hood, dark within; a pillow in its light.
  form(
    pen,
    dusk,
    mix(wood, night, 0.25),
    [
      [-0.86, -0.1],
      [-0.88, 0.34],
      [-0.62, 0.5],
      [-0.34, 0.36],
      [-0.24, 0.02],
      [-0.3, -0.16],
    ],
    true,
    0.03,
  )
  form(
    pen,
    dusk,
    mix(night, wood, 0.3),
    [
      [-0.64, -0.1],
      [-0.6, 0.24],
      [-0.42, 0.3],
      [-0.28, 0.02],
      [-0.34, -0.14],
    ],
    true,
    0.01,
  )
  form(
    pen,
    dusk,
    mix(pale, low, 0.2),
    [
      [-0.6, -0.1],
      [-0.5, 0.12],
      [-0.24, 0.06],
      [-0.2, -0.1],
    ],
    true,
    0.02,
  )
  form(
    pen,
    dusk,
    mix(low, pale, 0.4),
    [
      [-0.34, -0.12],
      [-0.16, 0.04],
      [0.1, -0.02],
      [0.4, 0.04],
      [0.6, -0.08],
      [0.5, -0.2],
      [-0.3, -0.24],
    ],
    true,
    0.03,
  )
  form(
    pen,
    dusk,
    wood,
    [
      [-0.88, -0.06],
      [-0.2, -0.14],
      [0.66, -0.06],
      [0.52, -0.64],
      [-0.72, -0.68],
    ],
    false,
    0.035,
  )
  for (let i = 0; i < 6; i++)
    line(pen, mix(night, wood, 0.35, 0.8), 0.022, [
      [-0.66 + i * 0.22, -0.16],
      [-0.6 + i * 0.19, -0.62],
    ])
  // A corner of the blanket hangs over its side.
  form(
    pen,
    dusk,
    mix(low, pale, 0.5),
    [
      [0.0, -0.1],
      [0.4, -0.08],
      [0.36, -0.36],
      [0.22, -0.46],
      [0.06, -0.34],
    ],
    false,
    0.02,
  )
  for (const [x, y, s] of [
    [-0.3, 0.66, 1],
    [-0.04, 0.5, 0.85],
    [0.14, 0.74, 0.75],
    [-0.56, 0.84, 0.7],
  ]) {
    line(pen, mix(glow, pale, 0.3, 0.8), 0.01, [
      [x, 1.3],
      [x, y],
    ])
    const points: At[] = []
    for (let k = 0; k < 10; k++) {
      const a = Math.PI / 2 + (k * Math.PI) / 5
      const r = (k % 2 ? 0.05 : 0.12) * s
      points.push([x + Math.cos(a) * r, y - 0.1 + Math.sin(a) * r])
    }
    pool(pen, '#ffcc70', x, y - 0.1, 0.24 * s, 0.24 * s, 0.5)
    form(pen, dusk, '#f0b850', points, false, 0.014)
  }
}
