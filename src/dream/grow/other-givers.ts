/** Of the others: who brings a light in her hands, a lantern, a child of light. */
import type { Spot } from './other'
import { cap, face, type Head, hair, knot, mane, neck } from './other-heads'
import { arm, hand, leg, loose } from './other-parts'
import { type Figure, girdle, gown } from './other-robes'

/** Her light is over the hollow of her hands; she looks on it. */
export const bearer: Figure = {
  paint(on) {
    const head: Head = { x: 0.015, y: 0.915, r: 0.067, tilt: 0.24 }
    const light: Spot = [0.285, 0.815]
    on.shine(light[0], light[1], 0.12, 0.16)
    arm(on, { at: [0.035, 0.785], elbow: [0.115, 0.655], wrist: [0.225, 0.735], r: 0.027 })
    hand(on, [0.227, 0.736], 0.9, 0.08, 0.06, -0.4, -1)
    mane(on, head, [
      [-0.285, 0.63],
      [-0.23, 0.575],
      [-0.165, 0.555],
    ])
    neck(on, head, [-0.012, 0.84], 0.31)
    gown(
      on,
      [
        [0.842, -0.034, 0.01],
        [0.824, -0.06, 0.034],
        [0.802, -0.074, 0.056],
        [0.765, -0.076, 0.066],
        [0.722, -0.068, 0.076],
        [0.675, -0.056, 0.058],
        [0.625, -0.046, 0.038],
        [0.58, -0.06, 0.046],
        [0.52, -0.082, 0.062],
        [0.42, -0.1, 0.074],
        [0.3, -0.128, 0.086],
        [0.18, -0.18, 0.108],
        [0.09, -0.24, 0.138],
        [0.01, -0.31, 0.17],
      ],
      { pleats: 7, from: 6, lifts: 0.06 },
    )
    girdle(on, [0.625, -0.046, 0.038], 0.22)
    face(on, head)
    cap(on, head)
    hair(on, head, {
      ends: [
        [-0.22, 0.6, 0.045],
        [-0.15, 0.62, 0.04],
        [-0.26, 0.68, 0.04],
      ],
      count: 90,
      curl: 0.012,
    })
    arm(on, {
      at: [-0.012, 0.785],
      elbow: [0.055, 0.64],
      wrist: [0.195, 0.71],
      r: 0.03,
      hangs: [0.075, 0.48],
    })
    hand(on, [0.197, 0.711], 0.95, 0.084, 0.06, -0.4, -1)
    on.shine(light[0], light[1], 0.02, 1.2)
    on.shine(light[0], light[1], 0.05, 0.5)
    for (let i = 0; i < 9; i++)
      on.shine(
        light[0] + 0.035 * on.random.normal(),
        light[1] + 0.03 + 0.1 * on.random.next(),
        0.0045,
        0.7,
      )
  },
}

/** A girl in a short frock who lifts a lantern. */
export const lantern: Figure = {
  paint(on) {
    const head: Head = { x: 0.0, y: 0.885, r: 0.083, tilt: -0.14 }
    const lamp: Spot = [0.315, 0.69]
    on.shine(lamp[0], lamp[1], 0.1, 0.34)
    leg(on, [-0.03, 0.32], [-0.05, 0.2], [-0.115, 0.05], 0.036, 0.06)
    leg(on, [0.035, 0.32], [0.05, 0.19], [0.05, 0.035], 0.036, 0.065)
    arm(on, { at: [-0.05, 0.755], elbow: [-0.16, 0.675], wrist: [-0.235, 0.575], r: 0.026 })
    hand(on, [-0.236, 0.573], -2.4, 0.08, 0.14, 0, -1)
    // A braid, blown.
    mane(
      on,
      head,
      [
        [-0.31, 0.79],
        [-0.27, 0.735],
      ],
      0.42,
    )
    neck(on, head, [-0.012, 0.8], 0.28)
    gown(
      on,
      [
        [0.8, -0.036, 0.014],
        [0.786, -0.06, 0.04],
        [0.765, -0.074, 0.06],
        [0.73, -0.072, 0.066],
        [0.68, -0.062, 0.062],
        [0.62, -0.054, 0.05],
        [0.575, -0.052, 0.046],
        [0.53, -0.078, 0.066],
        [0.46, -0.112, 0.092],
        [0.36, -0.16, 0.122],
        [0.26, -0.215, 0.15],
        [0.195, -0.255, 0.165],
      ],
      { pleats: 7, from: 6, deep: 0.01, lifts: 0.045, lit: 1.15 },
    )
    girdle(on, [0.575, -0.052, 0.046], 0.12)
    face(on, head, { lit: 1 })
    cap(on, head, 0.5, 1.02)
    hair(on, head, {
      ends: [
        [-0.3, 0.8, 0.03],
        [-0.27, 0.74, 0.03],
        [-0.22, 0.72, 0.02],
      ],
      count: 80,
      full: 1.04,
      curl: 0.012,
    })
    arm(on, { at: [0.04, 0.758], elbow: [0.185, 0.71], wrist: [0.296, 0.81], r: 0.028 })
    hand(on, [0.297, 0.812], 0.5, 0.074, 0.02, -0.9, 1)
    const [x, y] = lamp
    // Its ring, roof, floor and bars, dark about the flame.
    on.thread(
      [
        [0.318, 0.845, 0.004],
        [x, y + 0.1, 0.004],
      ],
      0.8,
      0.9,
      4,
    )
    for (const [rise, half, thick] of [
      [0.088, 0.018, 0.008],
      [0.064, 0.046, 0.01],
      [-0.072, 0.044, 0.01],
      [-0.088, 0.03, 0.006],
    ])
      on.flesh(
        [
          [x - half, y + rise, thick],
          [x + half, y + rise, thick],
        ],
        1.2,
        0.4,
        2,
      )
    for (const side of [-1, 0, 1])
      on.flesh(
        [
          [x + side * 0.04, y + 0.064, 0.005],
          [x + side * 0.038, y - 0.07, 0.005],
        ],
        1.2,
        0.4,
        2,
      )
    on.shine(x, y - 0.008, 0.026, 1.4, 1.5)
    on.shine(x, y, 0.055, 0.55, 1.2)
  },
}

/** One who cradles a small light as a child is held. */
export const mother: Figure = {
  paint(on) {
    const head: Head = { x: 0.008, y: 0.895, r: 0.071, tilt: 0.42 }
    const child: Spot = [0.15, 0.7]
    on.shine(child[0], child[1], 0.12, 0.18)
    // Ends of the shawl about her shoulders, blown.
    const shawl: Spot[] = [
      [0.0, 0.825],
      [-0.06, 0.815],
      [-0.105, 0.76],
      [-0.16, 0.64],
      [-0.23, 0.53],
      [-0.31, 0.47],
      [-0.31, 0.47],
      [-0.255, 0.455],
      [-0.235, 0.41],
      [-0.235, 0.41],
      [-0.165, 0.5],
      [-0.1, 0.6],
      [-0.04, 0.74],
    ]
    on.shape(shawl, { lit: 1.5, solid: 0.85 })
    loose(
      on,
      [
        [-0.1, 0.75, 0.03],
        [-0.17, 0.6, 0.036],
        [-0.25, 0.48, 0.03],
      ],
      14,
      [-0.05, -0.04],
      0.5,
    )
    neck(on, head, [-0.02, 0.815], 0.33)
    gown(
      on,
      [
        [0.82, -0.042, 0.006],
        [0.802, -0.07, 0.034],
        [0.78, -0.086, 0.058],
        [0.74, -0.088, 0.07],
        [0.69, -0.078, 0.082],
        [0.64, -0.066, 0.064],
        [0.6, -0.058, 0.05],
        [0.55, -0.078, 0.06],
        [0.48, -0.098, 0.076],
        [0.38, -0.116, 0.088],
        [0.27, -0.146, 0.106],
        [0.17, -0.19, 0.13],
        [0.08, -0.245, 0.158],
        [0.0, -0.3, 0.185],
      ],
      { pleats: 7, from: 6, lifts: 0.05 },
    )
    face(on, head)
    cap(on, head, 0.45, 1.02)
    // Low in her nape: higher up it were a second face.
    knot(on, head, [-0.86, -0.3], 0.36)
    hair(on, head, { ends: [[-0.07, 0.85, 0.012]], count: 40, lit: 0.5 })
    // The child, wrapped, its head in the crook of the arm.
    on.tube(
      [
        [0.175, 0.705, 0.036],
        [0.1, 0.665, 0.046],
        [0.02, 0.64, 0.03],
      ],
      { folds: 5, threads: 8, lit: 1.2 },
    )
    const small: Head = { x: 0.185, y: 0.738, r: 0.042, tilt: -0.9 }
    face(on, small, { lit: 1 })
    cap(on, small, 0.6, 1.12)
    arm(on, {
      at: [0.0, 0.765],
      elbow: [-0.015, 0.605],
      wrist: [0.135, 0.628],
      r: 0.034,
      hangs: [0.0, 0.45],
    })
    hand(on, [0.137, 0.628], 1.25, 0.084, 0.06, -0.3, -1)
    on.shine(child[0], child[1], 0.07, 0.45)
  },
}
