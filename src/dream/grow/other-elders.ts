/** Of the others: an old man with a little one, and an old woman who kneels. */
import type { Spot } from './other'
import type { Row } from './other-brush'
import { beard, cap, face, type Head, hair, neck } from './other-heads'
import { arm, hand, train } from './other-parts'
import { ENDS, type Figure, robe } from './other-robes'

/** An old man with his staff, and a little one at his hand. */
export const elder: Figure = {
  paint(on) {
    const head: Head = { x: -0.105, y: 0.895, r: 0.068, tilt: 0.3 }
    const top: Spot = [-0.285, 1.03]
    on.shine(top[0], top[1], 0.08, 0.42)
    neck(on, head, [-0.13, 0.83], 0.36)
    on.hang(
      robe({
        shoulders: 0.1,
        straight: true,
        waist: 0.09,
        hem: 0.185,
        hip: -0.022,
        top: 0.825,
        x: -0.115,
        sway: -0.08,
      }),
      { ends: ENDS, folds: 6, threads: 20, strands: 70 },
    )
    train(on, -0.14, 0.19, 44, -0.08)
    face(on, head, { lit: 0.9, old: 1 })
    cap(on, head, 0.46)
    hair(on, head, {
      ends: [
        [-0.23, 0.66, 0.05],
        [-0.2, 0.72, 0.04],
      ],
      count: 90,
      lit: 0.55,
    })
    beard(on, head, [-0.015, 0.64], 130, 0.66)
    // His staff.
    on.thread(
      [
        [-0.25, -0.02, 0.005],
        [-0.265, 0.4, 0.006],
        [-0.28, 0.8, 0.006],
        [-0.285, 0.96, 0.006],
        [-0.262, 1.0, 0.006],
        [-0.256, 1.045, 0.006],
        [-0.285, 1.075, 0.005],
        [-0.312, 1.045, 0.004],
        [-0.305, 1.015, 0.003],
      ],
      0.5,
      0.8,
      48,
    )
    on.shine(top[0], top[1], 0.02, 1.2)
    arm(on, {
      at: [-0.185, 0.768],
      elbow: [-0.24, 0.65],
      wrist: [-0.278, 0.74],
      r: 0.036,
      hangs: 0.16,
    })
    hand(on, [-0.282, 0.735], 0.2, 0.07, 0.02, 0.9, -1)
    arm(on, {
      at: [-0.04, 0.768],
      elbow: [0.03, 0.6],
      wrist: [0.105, 0.475],
      r: 0.035,
      hangs: 0.13,
    })
    // The little one.
    const one: Head = { x: 0.228, y: 0.476, r: 0.053, tilt: -0.16 }
    neck(on, one, [0.222, 0.43], 0.3)
    on.hang(
      [
        [-0.02, 0.26, 0.12, 0.12],
        [0.1, 0.25, 0.1, 0.105],
        [0.24, 0.24, 0.066, 0.07],
        [0.36, 0.235, 0.05, 0.052],
        [0.405, 0.232, 0.046, 0.048],
        [0.432, 0.23, 0.018, 0.018],
      ] as Row[],
      { ends: 0.1, folds: 6, threads: 12, strands: 24 },
    )
    face(on, one, { lit: 1 })
    cap(on, one, 0.5, 1.06)
    hair(on, one, {
      ends: [
        [0.13, 0.36, 0.03],
        [0.15, 0.4, 0.03],
      ],
      count: 60,
      full: 1.1,
      curl: 0.016,
    })
    arm(on, {
      at: [0.2, 0.395],
      elbow: [0.165, 0.37],
      wrist: [0.14, 0.425],
      r: 0.018,
      hangs: 0.04,
    })
    arm(on, {
      at: [0.265, 0.395],
      elbow: [0.32, 0.345],
      wrist: [0.355, 0.395],
      r: 0.018,
      hangs: 0.05,
    })
    hand(on, [0.357, 0.399], 0.4, 0.044, 0.16, 0, 1)
    hand(on, [0.115, 0.465], 2.7, 0.066, 0.04, 0.3, 1)
    on.shine(0.372, 0.455, 0.018, 0.7)
  },
}

/** One who kneels, old, her open hands held out low. */
export const kneeler: Figure = {
  paint(on) {
    const head: Head = { x: 0.0, y: 0.79, r: 0.086, tilt: 0.34 }
    on.shine(0.25, 0.46, 0.12, 0.2)
    arm(on, { at: [-0.02, 0.6], elbow: [0.06, 0.46], wrist: [0.21, 0.425], r: 0.034, hangs: 0.1 })
    hand(on, [0.215, 0.424], 1.2, 0.086, 0.14, -0.35, -1)
    neck(on, head, [-0.016, 0.69], 0.36)
    on.hang(
      [
        [-0.03, -0.03, 0.3, 0.33],
        [0.06, -0.03, 0.28, 0.34],
        [0.14, -0.03, 0.25, 0.33],
        [0.2, -0.035, 0.22, 0.31],
        [0.25, -0.04, 0.19, 0.28],
        [0.3, -0.042, 0.15, 0.19],
        [0.37, -0.044, 0.122, 0.122],
        [0.5, -0.04, 0.118, 0.104],
        [0.58, -0.034, 0.112, 0.098],
        [0.625, -0.026, 0.092, 0.082],
        [0.66, -0.02, 0.066, 0.06],
        [0.69, -0.016, 0.042, 0.04],
        [0.708, -0.014, 0.024, 0.024],
      ],
      { ends: 0.1, folds: 9, threads: 24, strands: 80 },
    )
    train(on, -0.02, 0.27, 44, 0.03)
    face(on, head, { lit: 0.9, old: 1 })
    cap(on, head, 0.6)
    // It falls down her back, one line from the bowed brow: bound up, it was an ear.
    hair(on, head, {
      ends: [
        [-0.15, 0.46, 0.03],
        [-0.13, 0.56, 0.03],
      ],
      count: 110,
      lit: 0.7,
    })
    // A veil over it, so that head, nape and back are one falling line.
    on.tube(
      [
        [0.05, 0.848, 0.01],
        [0.0, 0.862, 0.018],
        [-0.054, 0.826, 0.034],
        [-0.086, 0.74, 0.04],
        [-0.116, 0.63, 0.045],
        [-0.165, 0.49, 0.04],
        [-0.2, 0.36, 0.012],
      ],
      { folds: 4, threads: 9, lit: 0.8 },
    )
    // Her shawl.
    on.tube(
      [
        [0.06, 0.67, 0.014],
        [-0.02, 0.69, 0.034],
        [-0.1, 0.62, 0.046],
        [-0.16, 0.48, 0.05],
        [-0.2, 0.34, 0.045],
        [-0.22, 0.24, 0.01],
      ],
      { folds: 5, threads: 9 },
    )
    arm(on, { at: [0.05, 0.6], elbow: [0.08, 0.44], wrist: [0.23, 0.4], r: 0.037, hangs: 0.14 })
    hand(on, [0.236, 0.4], 1.2, 0.088, 0.14, -0.35, -1)
    on.shine(0.3, 0.47, 0.022, 1.1)
    on.shine(0.3, 0.47, 0.06, 0.45)
  },
}
