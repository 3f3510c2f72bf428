/** Places under an evening sky. */
import { type At, blob, box, disc, limb, line, shape } from '../pen'
import { bare, type Grief, ground, halo, lamp } from './tools'

/** A sun that has gone black: only its rim is left, over one small house. */
export const starless: Grief = (pen, dusk) => {
  halo(pen, 0, 0.26, 1.2, 0.9)
  disc(pen, dusk.pale, 0, 0.28, 0.57)
  disc(pen, dusk.night, 0, 0.28, 0.49)
  ground(pen, dusk, -0.6, 0.08)
  const { night } = dusk
  shape(pen, night, [
    [0.2, -0.7],
    [0.2, -0.42],
    [0.14, -0.42],
    [0.36, -0.2],
    [0.58, -0.42],
    [0.52, -0.42],
    [0.52, -0.7],
  ])
  box(pen, dusk.pale, 0.31, -0.56, 0.41, -0.42)
  bare(pen, dusk, -0.5, -0.62, 1.6, 0.2, 0.05, 1)
}

/** A tree by a path, and on its bough an empty swing that still moves, before a sun that is going. */
export const swing: Grief = (pen, dusk) => {
  lamp(pen, dusk, -0.34, -0.3, 0.3, 3.4)
  ground(pen, dusk, -0.6, 0.05)
  const { night, glow } = dusk
  pen.globalAlpha = 0.5
  blob(pen, glow, [
    [-0.42, -0.62],
    [-0.3, -0.62],
    [-0.36, -0.82],
    [0.1, -1.1],
    [0, -1.7],
    [-1, -1.7],
    [-0.6, -1.1],
    [-0.5, -0.84],
  ])
  pen.globalAlpha = 1
  const trunk: At[] = [
    [0.66, -0.84],
    [0.6, -0.3],
    [0.64, 0.2],
    [0.56, 0.7],
  ]
  limb(pen, night, trunk, 0.22, 0.12)
  limb(
    pen,
    night,
    [
      [0.62, 0.34],
      [0.3, 0.56],
      [-0.1, 0.6],
      [-0.6, 0.72],
    ],
    0.11,
    0.03,
  )
  for (const [x, y, a, l] of [
    [0.56, 0.66, 1.9, 0.26],
    [0.58, 0.66, 1.1, 0.26],
    [0.64, 0.4, 0.6, 0.3],
    [0.3, 0.55, 1.5, 0.2],
    [-0.06, 0.6, 1.9, 0.2],
    [-0.4, 0.67, 2.5, 0.16],
  ])
    bare(pen, dusk, x, y, a, l, 0.05, 2)
  for (const x of [-0.3, 0.02])
    line(pen, night, 0.024, [
      [x, 0.62],
      [x + 0.12, -0.26],
    ])
  shape(pen, night, [
    [-0.25, -0.22],
    [0.2, -0.29],
    [0.2, -0.34],
    [-0.25, -0.27],
  ])
  pen.globalAlpha = 0.4
  disc(pen, night, 0, -0.78, 0.3, 0.035)
  pen.globalAlpha = 1
}

/** A house with one window lit, and a bare tree. */
export const house: Grief = (pen, dusk) => {
  lamp(pen, dusk, -0.34, 0.42, 0.26, 3.6)
  ground(pen, dusk, -0.6, 0.06)
  const { night } = dusk
  shape(pen, night, [
    [-0.1, -0.7],
    [-0.1, 0.02],
    [-0.2, 0.02],
    [0.32, 0.54],
    [0.84, 0.02],
    [0.74, 0.02],
    [0.74, -0.7],
  ])
  box(pen, night, 0.5, 0.24, 0.64, 0.62)
  box(pen, dusk.pale, 0.06, -0.3, 0.26, -0.04)
  line(pen, night, 0.026, [
    [0.16, -0.3],
    [0.16, -0.04],
  ])
  line(pen, night, 0.026, [
    [0.06, -0.17],
    [0.26, -0.17],
  ])
  box(pen, dusk.shade, 0.42, -0.66, 0.6, -0.24)
  bare(pen, dusk, -0.6, -0.64, 1.62, 0.36, 0.085, 0)
}

/** A boat drawn to no shore, before a moon that comes over the water. */
export const boat: Grief = (pen, dusk) => {
  const { night, pale } = dusk
  // The water is darker than the sky, so that the moon’s way shows on it.
  ground(pen, dusk, 0.02)
  lamp(pen, dusk, 0.1, 0.46, 0.32, 3.2)
  line(pen, dusk.shade, 0.03, [
    [-2.4, 0.02],
    [2.4, 0.02],
  ])
  for (let i = 0; i < 9; i++) {
    const y = -0.06 - i * 0.1
    const w = 0.12 + 0.05 * i + 0.08 * Math.sin(i * 2.3)
    line(pen, pale, 0.034, [
      [0.1 - w, y],
      [0.1 + w, y],
    ])
  }
  blob(pen, night, [
    [-0.98, -0.2],
    [-0.8, -0.3],
    [0.3, -0.36],
    [0.72, -0.16],
    [0.56, -0.52],
    [0.3, -0.68],
    [-0.5, -0.68],
    [-0.82, -0.5],
  ])
  for (const x of [-0.5, 0.04])
    line(pen, dusk.glow, 0.024, [
      [x - 0.14, -0.4],
      [x + 0.16, -0.42],
    ])
  limb(
    pen,
    night,
    [
      [-0.2, -0.3],
      [0.3, -0.56],
      [0.86, -0.86],
    ],
    0.04,
    0.05,
  )
  disc(pen, night, 0.9, -0.88, 0.13, 0.05, 2.6)
  line(pen, night, 0.024, [
    [-0.7, -0.76],
    [0.4, -0.76],
  ])
}

/** A bare tree that lets its last leaves go. */
export const tree: Grief = (pen, dusk) => {
  lamp(pen, dusk, -0.1, 0.16, 0.46, 2.5)
  ground(pen, dusk, -0.72, 0.06)
  bare(pen, dusk, 0.16, -0.8, 1.62, 0.58, 0.15)
  for (const [x, y, turn] of [
    [-0.6, -0.06, 0.5],
    [-0.36, -0.34, -0.6],
    [-0.72, -0.52, 0.2],
    [-0.2, -0.6, 1],
  ])
    disc(pen, dusk.night, x, y, 0.06, 0.03, turn)
}

/** A bench under a lamp, in snow. */
export const bench: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.66)
  const { night, random } = dusk
  line(pen, night, 0.055, [
    [-0.66, -0.74],
    [-0.66, 0.72],
  ])
  pen.globalAlpha = 0.5
  shape(pen, dusk.pale, [
    [-0.76, 0.72],
    [-0.56, 0.72],
    [0.7, -0.7],
    [-1.1, -0.7],
  ])
  pen.globalAlpha = 1
  halo(pen, -0.66, 0.8, 0.95, 1)
  shape(pen, night, [
    [-0.84, 0.92],
    [-0.48, 0.92],
    [-0.6, 1.05],
    [-0.72, 1.05],
  ])
  const bars: [At, At][] = [
    [
      [-0.34, 0.08],
      [0.86, 0.08],
    ],
    [
      [-0.34, -0.08],
      [0.86, -0.08],
    ],
    [
      [-0.36, -0.3],
      [0.88, -0.3],
    ],
    [
      [-0.42, -0.4],
      [0.94, -0.4],
    ],
  ]
  for (const bar of bars) line(pen, night, 0.075, bar)
  for (const x of [-0.24, 0.76]) {
    line(pen, night, 0.06, [
      [x, 0.14],
      [x, -0.36],
      [x - 0.06, -0.82],
    ])
    line(
      pen,
      night,
      0.045,
      [
        [x, -0.1],
        [x - 0.2, -0.14],
        [x - 0.18, -0.4],
      ],
      true,
    )
    line(pen, night, 0.055, [
      [x + 0.06, -0.4],
      [x + 0.12, -0.82],
    ])
  }
  for (let i = 0; i < 26; i++)
    disc(pen, dusk.pale, random.range(-1, 1), random.range(-0.6, 1), random.range(0.012, 0.026))
}
