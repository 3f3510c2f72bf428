/** Of the others: one who sings, and her notes are lights. */
import type { Spot } from './other'
import { cap, face, type Head, hair, mane, neck } from './other-heads'
import { arm, hand } from './other-parts'
import { type Figure, girdle, gown } from './other-robes'

const arch = (x: number, y: number, rx: number, ry: number, from: number, to: number, n: number) =>
  Array.from({ length: n }, (_, i): Spot => {
    const a = from + ((to - from) * i) / (n - 1)
    return [x + rx * Math.sin(a), y + ry * Math.cos(a)]
  })

/** One who sings and all but dances: notes rise in a ring over her lifted hand. */
export const singer: Figure = {
  paint(on) {
    const head: Head = { x: 0.004, y: 0.928, r: 0.063, tilt: -0.3 }
    const notes: Spot = [0.19, 1.09]
    on.shine(notes[0], notes[1], 0.07, 0.16)
    arm(on, {
      at: [-0.045, 0.795],
      elbow: [-0.135, 0.675],
      wrist: [-0.205, 0.565],
      r: 0.025,
      hangs: [-0.23, 0.41],
      cut: 0.6,
    })
    hand(on, [-0.206, 0.563], -2.2, 0.08, 0.16, 0.3, -1)
    mane(on, head, [
      [-0.27, 0.69],
      [-0.21, 0.625],
      [-0.145, 0.6],
    ])
    neck(on, head, [-0.012, 0.845], 0.31)
    gown(
      on,
      [
        [0.848, -0.032, 0.008],
        [0.83, -0.056, 0.032],
        [0.808, -0.068, 0.052],
        [0.77, -0.07, 0.064],
        [0.726, -0.062, 0.072],
        [0.68, -0.05, 0.054],
        [0.63, -0.042, 0.034],
        [0.585, -0.054, 0.044],
        [0.53, -0.076, 0.062],
        [0.42, -0.112, 0.076],
        [0.3, -0.168, 0.096],
        [0.2, -0.235, 0.126],
        [0.12, -0.3, 0.16],
        [0.03, -0.36, 0.19],
      ],
      { pleats: 8, from: 6, deep: 0.014, lifts: 0.05, lit: 1.15 },
    )
    girdle(on, [0.63, -0.042, 0.034], 0.24)
    face(on, head, { sings: 0.8 })
    cap(on, head)
    hair(on, head, {
      ends: [
        [-0.2, 0.66, 0.045],
        [-0.14, 0.66, 0.04],
        [-0.25, 0.73, 0.04],
      ],
      count: 110,
      curl: 0.014,
    })
    arm(on, {
      at: [0.035, 0.795],
      elbow: [0.175, 0.79],
      wrist: [0.268, 0.905],
      r: 0.027,
      hangs: [0.135, 0.655],
      cut: 0.3,
    })
    hand(on, [0.27, 0.908], 0.42, 0.08, 0.18, -0.2, 1)
    // Lines of light in a ring, and each note a light on them.
    for (let k = 0; k < 3; k++) {
      const ring = arch(notes[0], notes[1], 0.185 - 0.016 * k, 0.075 - 0.007 * k, -2.6, 2.9, 12)
      on.thread(
        ring.map(([x, y]): [number, number, number] => [x, y + 0.2 * (x - notes[0]), 0.0025]),
        0.5,
        0.05,
        60,
      )
    }
    arch(notes[0], notes[1], 0.17, 0.07, -2.3, 2.7, 8).forEach(([x, y0], i) => {
      const y = y0 + 0.2 * (x - notes[0]) + 0.012 * Math.sin(5 * i)
      // Lights, not signs: before a bright sky those were specks of dirt.
      on.shine(x, y, 0.0075, 1)
      on.shine(x, y, 0.022, 0.7)
    })
  },
}
