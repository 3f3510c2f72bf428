import { type At, disc, line, shade } from '../pen'
import { cast, form, mix, pool, rod } from './form'
import { pane } from './indoors'
import type { Grief } from './tools'

/** A cup by a window it rains behind, gone cold. */
export const cup: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low, near, random } = { ...dusk, near: dusk.shade }
  pane(pen, dusk, -0.02, -0.18, 1.15, 1.05, 2, 2)
  // Rain runs down the glass.
  for (let i = 0; i < 26; i++) {
    const x = random.range(0, 1.1)
    const y = random.range(0, 1)
    line(pen, mix(far, pale, random.range(0, 1), 0.5), random.range(0.008, 0.018), [
      [x, y],
      [x + random.range(-0.02, 0.02), y - random.range(0.08, 0.3)],
    ])
  }
  // The sill, with the light lying over it.
  const g: At[] = [
    [-4, -0.34],
    [4, -0.34],
    [4, -3],
    [-4, -3],
  ]
  shade(pen, mix(low, glow, 0.3), night, [0.5, -0.34], [-0.3, -1.05], g)
  pool(pen, pale, 0.5, -0.42, 0.85, 0.22, 0.6)
  line(pen, mix(pale, glow, 0.4, 0.8), 0.018, [
    [-4, -0.34],
    [4, -0.34],
  ])
  for (let i = 0; i < 9; i++)
    line(pen, mix(night, near, 0.3, 0.3), 0.014, [
      [-1.6, -0.42 - i * 0.08],
      [1.6, -0.44 - i * 0.085],
    ])
  cast(pen, dusk, -0.62, -0.02, -0.56, 0.3, 0.8)
  const clay = mix(low, pale, 0.35)
  // Saucer, cup, what is in it.
  disc(pen, mix(night, far, 0.4), -0.28, -0.58, 0.56, 0.12)
  form(
    pen,
    dusk,
    clay,
    [
      [-0.84, -0.54],
      [-0.28, -0.42],
      [0.28, -0.54],
      [0.1, -0.64],
      [-0.28, -0.67],
      [-0.66, -0.64],
    ],
    true,
    0.03,
  )
  disc(pen, mix(night, far, 0.5, 0.7), -0.3, -0.54, 0.26, 0.05)
  rod(
    pen,
    dusk,
    clay,
    0.085,
    [
      [-0.58, 0.0],
      [-0.92, 0.02],
      [-0.9, -0.32],
      [-0.54, -0.34],
    ],
    true,
  )
  form(
    pen,
    dusk,
    clay,
    [
      [-0.66, 0.12],
      [-0.3, 0.06],
      [0.1, 0.12],
      [0.1, 0.06],
      [0.04, -0.24],
      [-0.1, -0.5],
      [-0.28, -0.54],
      [-0.46, -0.5],
      [-0.6, -0.24],
      [-0.66, 0.06],
    ],
    false,
    0.035,
  )
  disc(pen, mix(clay, pale, 0.5), -0.28, 0.12, 0.39, 0.095)
  disc(pen, mix(night, far, 0.35), -0.28, 0.11, 0.345, 0.072)
  pool(pen, glow, -0.1, 0.11, 0.2, 0.05, 0.8)
  // A band of gold.
  line(
    pen,
    mix(glow, pale, 0.3, 0.9),
    0.018,
    [
      [-0.64, -0.02],
      [-0.28, -0.1],
      [0.09, -0.02],
    ],
    true,
  )
}
