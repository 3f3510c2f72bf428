/** Of the others: two friends, an old man with a little one, and an old woman who kneels. */
import type { Spot } from './other'
import type { Row } from './other-brush'
import { arm, cap, face, type Head, hair, hand, hood, neck, train } from './other-parts'
import { ENDS, type Figure, robe } from './other-robes'

const smooth = (out: number) => Math.min(1, Math.max(0, (1 - out) * 12))

/** Two who are old friends: his arm is about her, her head on his shoulder. */
export const pair: Figure = {
  paint(on) {
    const he: Head = { x: -0.075, y: 0.925, r: 0.06, tilt: 0.14, turn: 0.3, nod: 0.6 }
    const she: Head = { x: 0.062, y: 0.812, r: 0.056, tilt: -0.3, turn: -0.3, nod: 0.8 }
    on.hang(
      robe({
        shoulders: 0.112,
        straight: true,
        waist: 0.086,
        hip: -0.018,
        hem: 0.16,
        top: 0.842,
        x: -0.09,
        sway: -0.03,
      }),
      { ends: ENDS, folds: 5, threads: 18 },
    )
    train(on, -0.09, 0.15, 34, -0.03)
    neck(on, he, [-0.088, 0.84], 0.028)
    face(on, he, 0.85)
    cap(on, he, 0.46, 0.42, 1.1)
    // A short beard.
    for (let i = 0; i < 70; i++) {
      const a = on.random.range(-1, 1)
      on.thread(
        [
          [he.x + a * 0.038, he.y - 0.03 - 0.018 * (1 - a * a), 0.003],
          [he.x + a * 0.026 - 0.004, he.y - 0.062 - 0.014 * (1 - a * a), 0.001],
        ],
        0.16,
        0.3,
        4,
      )
    }
    hair(on, she, {
      ends: [
        [0.15, 0.46, 0.05],
        [0.12, 0.52, 0.05],
      ],
      count: 90,
      full: 1.14,
    })
    on.hang(
      [
        [-0.02, 0.17, 0.2, 0.2],
        [0.08, 0.148, 0.17, 0.17],
        [0.2, 0.122, 0.13, 0.13],
        [0.34, 0.1, 0.096, 0.096],
        [0.46, 0.092, 0.076, 0.076],
        [0.56, 0.088, 0.058, 0.058],
        [0.64, 0.086, 0.072, 0.074],
        [0.69, 0.085, 0.088, 0.09],
        [0.715, 0.085, 0.074, 0.078],
        [0.732, 0.084, 0.046, 0.048],
        [0.742, 0.083, 0.02, 0.02],
      ],
      { ends: ENDS, folds: 6, threads: 20 },
    )
    train(on, 0.09, 0.18, 34, 0.06)
    neck(on, she, [0.083, 0.735], 0.021)
    face(on, she, 0.92)
    cap(on, she, 0.5, 0.3, 1.16)
    hair(on, she, { ends: [[0.135, 0.56, 0.03]], count: 30, full: 1.1 })
    arm(on, {
      at: [-0.166, 0.785],
      elbow: [-0.225, 0.63],
      wrist: [-0.1, 0.655],
      hangs: 0.12,
      r: 0.036,
    })
    hand(on, [-0.098, 0.66], 1.15, 0.078, 0.06, 0, -1)
    hand(on, [0.15, 0.665], -1.2, 0.07, 0.08, 0, 1)
    arm(on, { at: [0.165, 0.69], elbow: [0.2, 0.56], wrist: [0.08, 0.54], r: 0.029, hangs: 0.12 })
    hand(on, [0.078, 0.541], -1.3, 0.068, 0.06, 0.1, 1)
    on.shine(-0.045, 0.69, 0.05, 0.6)
  },
}

/** An old man with his staff, and a little one at his hand. */
export const elder: Figure = {
  paint(on) {
    const head: Head = { x: -0.085, y: 0.895, r: 0.056, tilt: 0.2, turn: 0.35, nod: 0.7 }
    const top: Spot = [-0.285, 1.03]
    on.shine(top[0], top[1], 0.08, 0.42)
    on.hang(
      robe({
        shoulders: 0.112,
        straight: true,
        waist: 0.094,
        hem: 0.185,
        hip: -0.022,
        top: 0.825,
        x: -0.105,
        sway: -0.03,
      }),
      { ends: ENDS, folds: 6, threads: 20 },
    )
    train(on, -0.105, 0.19, 40, -0.03)
    neck(on, head, [-0.1, 0.82], 0.028)
    hood(on, head, 0.16)
    face(on, head, 0.85, 0.65)
    cap(on, head, 0.56, 0.4, 1.06)
    for (let i = 0; i < 70; i++) {
      const a = on.random.range(-1, 1)
      const long = 0.15 * (1 - 0.6 * a * a) * on.random.range(0.7, 1)
      const [x, y] = [head.x + 0.006 + a * 0.034, head.y - 0.036 - 0.014 * (1 - a * a)]
      on.thread(
        [
          [x, y, 0.003],
          [x + 0.004, y - 0.5 * long, 0.0045],
          [head.x + 0.012 + a * 0.012, y - long, 0.0008],
        ],
        on.random.chance(0.3) ? 0.34 : 0.2,
        0.5,
        8,
      )
    }
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
      at: [-0.19, 0.768],
      elbow: [-0.245, 0.65],
      wrist: [-0.278, 0.74],
      r: 0.038,
      hangs: 0.16,
    })
    hand(on, [-0.282, 0.735], 0.2, 0.07, 0.02, 0.9, -1)
    arm(on, {
      at: [-0.012, 0.768],
      elbow: [0.05, 0.6],
      wrist: [0.115, 0.475],
      r: 0.037,
      hangs: 0.12,
    })
    // The little one.
    const one: Head = { x: 0.234, y: 0.474, r: 0.045, tilt: -0.24, turn: -0.5, nod: -0.5 }
    hair(on, one, {
      ends: [
        [0.31, 0.37, 0.03],
        [0.18, 0.38, 0.02],
      ],
      count: 50,
      full: 1.16,
      curl: 0.02,
    })
    on.hang(
      [
        [-0.02, 0.27, 0.12, 0.12],
        [0.1, 0.255, 0.105, 0.105],
        [0.24, 0.25, 0.07, 0.07],
        [0.36, 0.245, 0.056, 0.056],
        [0.405, 0.243, 0.056, 0.056],
        [0.432, 0.242, 0.02, 0.02],
      ] as Row[],
      { ends: 0.2, folds: 6, threads: 12 },
    )
    neck(on, one, [0.242, 0.43], 0.015)
    face(on, one)
    cap(on, one, 0.46, 0.34, 1.14)
    arm(on, {
      at: [0.2, 0.395],
      elbow: [0.165, 0.37],
      wrist: [0.142, 0.425],
      r: 0.019,
      hangs: 0.04,
    })
    arm(on, {
      at: [0.29, 0.395],
      elbow: [0.335, 0.345],
      wrist: [0.36, 0.39],
      r: 0.019,
      hangs: 0.05,
    })
    hand(on, [0.362, 0.394], 0.4, 0.044, 0.16, 0, 1)
    hand(on, [0.12, 0.468], 2.7, 0.066, 0.04, 0.3, 1)
    on.shine(0.375, 0.45, 0.018, 0.7)
  },
}

/** One who kneels, old, her open hands held out low. */
export const kneeler: Figure = {
  paint(on) {
    const head: Head = { x: 0.03, y: 0.79, r: 0.073, tilt: 0.2, turn: 0.35, nod: 1 }
    on.shine(0.19, 0.44, 0.12, 0.34)
    on.hang(
      [
        [-0.03, 0.01, 0.42, 0.44],
        [0.06, 0, 0.36, 0.42],
        [0.14, -0.01, 0.3, 0.39],
        [0.2, -0.015, 0.25, 0.34],
        [0.25, -0.02, 0.2, 0.27],
        [0.3, -0.022, 0.155, 0.18],
        [0.37, -0.022, 0.12, 0.12],
        [0.5, -0.01, 0.118, 0.108],
        [0.58, 0, 0.114, 0.108],
        [0.625, 0.006, 0.098, 0.092],
        [0.66, 0.01, 0.07, 0.068],
        [0.69, 0.012, 0.042, 0.042],
        [0.708, 0.014, 0.024, 0.024],
      ],
      { ends: 0.24, folds: 9, threads: 24 },
    )
    train(on, 0, 0.36, 60, 0.03)
    // Its knees under the cloth.
    on.tube(
      [
        [-0.03, 0.3, 0.05],
        [0.1, 0.27, 0.075],
        [0.24, 0.2, 0.078],
        [0.315, 0.11, 0.05],
      ],
      { folds: 5, threads: 8, solid: 0.6, out: 0.4 },
    )
    neck(on, head, [0.012, 0.68], 0.03)
    on.oval([-0.022, 0.865, 0.034, 0.032], 0, (a, b, put) => {
      const out = Math.hypot(a, b)
      put(smooth(out), 0.2 + 0.4 * out ** 3 + 0.15 * Math.sin(9 * out + 3 * a) ** 2, 0)
    })
    face(on, head, 0.85)
    cap(on, head, 0.5, 0.42, 1.1)
    // Her shawl.
    on.tube(
      [
        [-0.026, 0.7, 0.016],
        [-0.074, 0.64, 0.034],
        [-0.122, 0.5, 0.05],
        [-0.17, 0.36, 0.045],
        [-0.19, 0.26, 0.01],
      ],
      { folds: 5, threads: 9 },
    )
    on.tube(
      [
        [0.05, 0.69, 0.016],
        [0.088, 0.63, 0.034],
        [0.12, 0.5, 0.042],
        [0.12, 0.4, 0.02],
      ],
      { folds: 5, threads: 9 },
    )
    arm(on, { at: [-0.09, 0.59], elbow: [-0.1, 0.45], wrist: [0.07, 0.388], r: 0.038, hangs: 0.1 })
    arm(on, { at: [0.1, 0.59], elbow: [0.165, 0.43], wrist: [0.25, 0.41], r: 0.037, hangs: 0.12 })
    hand(on, [0.08, 0.385], 1.35, 0.088, 0.14, -0.35, -1)
    hand(on, [0.256, 0.41], 1.2, 0.088, 0.16, -0.35, -1)
    on.shine(0.21, 0.45, 0.022, 1.1)
    on.shine(0.21, 0.45, 0.06, 0.45)
  },
}
