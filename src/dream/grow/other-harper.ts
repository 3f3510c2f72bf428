/** Of the others: one who plays; each string of his harp is a line of light. */
import type { Spot } from './other'
import type { Sheet } from './other-brush'
import { beard, cap, face, type Head, hair, mane, neck } from './other-heads'
import type { Spine } from './other-lines'
import { arm, hand } from './other-parts'
import { cloak, type Figure, girdle, gown } from './other-robes'
import { lerp } from './sdf'

/** Where its strings end, from the nearest to him: on its box, which leans on his shoulder, and on its neck. */
const LOW: readonly Spot[] = [
  [0.058, 0.735],
  [0.196, 0.17],
]
const HIGH: readonly Spot[] = [
  [0.092, 0.868],
  [0.338, 0.9],
]
const STRINGS = 10
/** It stands in the grass before his knee: its box, its neck, and the pillar that bows before them. */
const BOX: Spine = [
  [0.222, 0.03, 0.026],
  [0.172, 0.25, 0.022],
  [0.112, 0.5, 0.018],
  [0.062, 0.7, 0.014],
  [0.032, 0.83, 0.011],
]
const NECK: Spine = [
  [0.026, 0.822, 0.013],
  [0.062, 0.886, 0.016],
  [0.125, 0.878, 0.012],
  [0.2, 0.852, 0.011],
  [0.275, 0.876, 0.012],
  [0.345, 0.93, 0.015],
  [0.38, 0.924, 0.008],
]
const PILLAR: Spine = [
  [0.35, 0.924, 0.014],
  [0.386, 0.74, 0.011],
  [0.382, 0.5, 0.011],
  [0.33, 0.24, 0.012],
  [0.236, 0.02, 0.02],
]

/** Half the breadth of a string, and how bright it is. */
const STRING = 0.0016
const STRUNG = 0.7

/** A string: a line of light, seen before a bright sky too. */
function string(on: Sheet, from: Spot, to: Spot) {
  on.thread(
    [
      [...from, STRING],
      [...to, STRING],
    ],
    1,
    0.35,
    2,
  )
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STRING)
  for (let k = 0; k <= steps; k++) {
    const t = k / steps
    on.shine(lerp(from[0], to[0], t), lerp(from[1], to[1], t), 1.3 * STRING, STRUNG)
  }
}

/** A tall man, his harp against shoulder and knee, his head bowed to hear it. */
export const harper: Figure = {
  paint(on) {
    const head: Head = { x: -0.04, y: 0.915, r: 0.066, tilt: 0.16 }
    on.shine(0.2, 0.72, 0.13, 0.12)
    // His cloak, thrown back and blown.
    cloak(
      on,
      [-0.135, 0.74],
      [
        [-0.05, 0.845],
        [-0.12, 0.825],
        [-0.16, 0.76],
        [-0.19, 0.6],
        [-0.23, 0.42],
        [-0.29, 0.26],
        [-0.355, 0.17],
        [-0.42, 0.13],
        [-0.42, 0.13],
        [-0.37, 0.09],
        [-0.33, 0.1],
        [-0.28, 0.055],
        [-0.23, 0.075],
        [-0.17, 0.03],
        [-0.08, 0.3],
        [-0.05, 0.7],
      ],
      [
        [-0.38, 0.13],
        [-0.3, 0.08],
        [-0.215, 0.06],
      ],
    )
    // The arm beyond his harp, its hand at the strings.
    arm(on, { at: [0.0, 0.785], elbow: [0.12, 0.66], wrist: [0.25, 0.715], r: 0.03 })
    hand(on, [0.252, 0.715], 1.7, 0.084, 0.1, 0.5, 1)
    mane(
      on,
      head,
      [
        [-0.2, 0.77],
        [-0.155, 0.745],
      ],
      0.42,
    )
    neck(on, head, [-0.068, 0.845], 0.38)
    gown(
      on,
      [
        [0.84, -0.09, -0.036],
        [0.824, -0.124, -0.006],
        [0.8, -0.15, 0.026],
        [0.75, -0.15, 0.04],
        [0.68, -0.134, 0.036],
        [0.6, -0.12, 0.016],
        [0.56, -0.124, 0.02],
        [0.48, -0.138, 0.07],
        [0.36, -0.15, 0.12],
        [0.26, -0.168, 0.15],
        [0.12, -0.206, 0.156],
        [0.0, -0.24, 0.17],
      ],
      { pleats: 6, from: 5 },
    )
    girdle(on, [0.6, -0.12, 0.016], 0.22)
    face(on, head, { lit: 0.9, old: 0.3 })
    cap(on, head, 0.5, 1.02)
    hair(on, head, {
      ends: [
        [-0.17, 0.78, 0.025],
        [-0.2, 0.77, 0.025],
      ],
      count: 70,
      full: 1.04,
      curl: 0.008,
    })
    beard(on, head, [0.035, 0.815], 50, 0.4)
    for (let k = 0; k < STRINGS; k++) {
      const t = (k + 0.5) / STRINGS
      const low = [0, 1].map((i) => lerp(LOW[0][i], LOW[1][i], t))
      const high = [0, 1].map((i) => lerp(HIGH[0][i], HIGH[1][i], t))
      string(on, [low[0], low[1]], [high[0], high[1] - 0.045 * Math.sin(Math.PI * t)])
    }
    on.flesh(BOX, 1.2, 0.3, 24)
    on.flesh(NECK, 1.2, 0.38, 30)
    on.flesh(PILLAR, 1.2, 0.44, 24)
    arm(on, { at: [-0.085, 0.78], elbow: [-0.05, 0.6], wrist: [0.13, 0.585], r: 0.034 })
    hand(on, [0.134, 0.585], 1.35, 0.088, 0.12, -0.2, -1)
    // What he plays leaves it.
    for (let i = 0; i < 12; i++)
      on.shine(0.2 + 0.05 * on.random.normal(), 0.78 + 0.22 * on.random.next(), 0.0045, 0.6)
    on.shine(0.2, 0.72, 0.05, 0.16)
  },
}
