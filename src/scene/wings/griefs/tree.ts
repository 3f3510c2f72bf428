import { disc, limb, line, shade } from '../pen'
import { mix } from './form'
import { bare, type Grief, ground, lamp } from './tools'

/** A bare tree on a hill that lets its last leaves go. */
export const tree: Grief = (pen, dusk) => {
  const { night, glow, pale, far, random } = dusk
  lamp(pen, dusk, -0.42, -0.08, 0.3, 3.2)
  ground(pen, dusk, -0.46, 0.03)
  // The hill it stands on.
  shade(
    pen,
    mix(far, glow, 0.35),
    night,
    [-0.2, -0.4],
    [0.6, -1.1],
    [
      [-1.5, -0.9],
      [-0.7, -0.72],
      [0, -0.52],
      [0.5, -0.48],
      [1, -0.56],
      [4, -0.9],
      [4, -3],
      [-4, -3],
    ],
  )
  shade(
    pen,
    mix(night, night, 0, 0.7),
    mix(night, night, 0, 0),
    [0.4, -0.56],
    [1, -1],
    [
      [0.26, -0.56],
      [0.44, -0.56],
      [1.5, -1.2],
      [0.8, -1.2],
    ],
  )
  bare(pen, dusk, 0.3, -0.62, 1.72, 0.54, 0.15)
  // Their light side, and a root to either hand.
  line(
    pen,
    mix(glow, pale, 0.4, 0.75),
    0.026,
    [
      [0.23, -0.6],
      [0.2, -0.3],
      [0.16, -0.08],
    ],
    true,
  )
  limb(
    pen,
    mix(night, far, 0.2),
    [
      [0.3, -0.5],
      [0.14, -0.62],
      [-0.04, -0.68],
    ],
    0.1,
    0.02,
  )
  limb(
    pen,
    mix(night, far, 0.2),
    [
      [0.32, -0.5],
      [0.5, -0.64],
      [0.66, -0.68],
    ],
    0.1,
    0.02,
  )
  for (let i = 0; i < 58; i++) {
    const t = random.next()
    const x = 0.5 - 1.6 * t + random.range(-0.4, 0.4)
    const y = 0.62 - 0.9 * t * t + random.range(-0.28, 0.28)
    disc(
      pen,
      mix(glow, i % 3 ? far : pale, 0.35, 0.9),
      x,
      y,
      0.022 + 0.026 * t,
      0.014 + 0.012 * t,
      random.range(0, 3),
    )
  }
}
