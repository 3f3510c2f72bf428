import { disc, line, shade, shape } from '../pen'
import { form, mix, pool, rod } from './form'
import { type Grief, ground, lamp } from './tools'

/** A boat drawn to no shore; a moon comes over the water. */
export const boat: Grief = (pen, dusk) => {
  const { night, pale, glow, far, low, high, zenith, random } = dusk
  lamp(pen, dusk, 0.36, 0.5, 0.22, 4)
  ground(pen, dusk, 0.0)
  // Water: the moon's way over it, farther off narrower.
  shade(
    pen,
    mix(low, high, 0.4),
    mix(night, zenith, 0.5),
    [0, 0],
    [0, -0.9],
    [
      [-4, 0.02],
      [4, 0.02],
      [4, -3],
      [-4, -3],
    ],
  )
  for (let i = 0; i < 120; i++) {
    const k = random.next() ** 1.5
    const y = -0.02 - 1.1 * k
    const spread = 0.1 + 0.5 * k
    const x = 0.36 + (random.next() + random.next() - 1) * spread * 1.3
    const near = Math.exp(-(((x - 0.36) / spread) ** 2) * 2)
    const w = 0.04 + 0.14 * k
    line(pen, mix(glow, pale, near, 0.18 + 0.75 * near), 0.012 + 0.02 * k, [
      [x - w, y],
      [x + w, y],
    ])
  }
  for (let i = 0; i < 40; i++) {
    const y = random.range(-1.1, -0.04)
    const x = random.range(-1.4, 1.4)
    line(pen, mix(zenith, high, random.next(), 0.4), 0.02, [
      [x - 0.2, y],
      [x + 0.2, y],
    ])
  }
  pool(pen, night, -0.2, -0.68, 0.85, 0.2, 0.9, 'source-over')
  const wood = mix('#7a4a34', far, 0.4)
  // Its far side from within, its seats, its near side.
  form(
    pen,
    dusk,
    mix(wood, glow, 0.2),
    [
      [-0.96, -0.12],
      [-0.4, -0.28],
      [0.3, -0.3],
      [0.62, -0.14],
      [0.36, -0.5],
      [-0.56, -0.48],
    ],
    true,
    0.02,
  )
  shape(pen, mix(night, wood, 0.25), [
    [-0.78, -0.28],
    [-0.3, -0.34],
    [0.26, -0.35],
    [0.44, -0.3],
    [0.2, -0.44],
    [-0.5, -0.44],
  ])
  for (const x of [-0.46, 0.02])
    form(
      pen,
      dusk,
      mix(wood, pale, 0.2),
      [
        [x, -0.3],
        [x + 0.14, -0.3],
        [x + 0.26, -0.44],
        [x + 0.1, -0.45],
      ],
      false,
      0.016,
    )
  form(
    pen,
    dusk,
    wood,
    [
      [-1.0, -0.06],
      [-0.6, -0.38],
      [0, -0.45],
      [0.4, -0.42],
      [0.7, -0.1],
      [0.62, -0.44],
      [0.36, -0.66],
      [-0.5, -0.68],
      [-0.84, -0.46],
    ],
    false,
    0.035,
  )
  line(
    pen,
    mix(glow, pale, 0.5, 0.9),
    0.016,
    [
      [-0.98, -0.08],
      [-0.6, -0.38],
      [0, -0.45],
      [0.4, -0.42],
      [0.68, -0.12],
    ],
    true,
  )
  rod(pen, dusk, mix(wood, pale, 0.2), 0.04, [
    [-0.3, -0.28],
    [0.3, -0.5],
    [0.94, -0.78],
  ])
  disc(pen, mix(wood, night, 0.3), 1.0, -0.81, 0.15, 0.045, 2.72)
  for (const y of [-0.74, -0.82, -0.92])
    line(pen, mix(far, low, 0.5, 0.5), 0.014, [
      [-0.7 + y * 0.2, y],
      [0.5, y - 0.01],
    ])
}
