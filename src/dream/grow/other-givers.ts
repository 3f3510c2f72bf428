/** Of the others: who brings a light in her hands, a lantern, a song, a child of light. */
import type { Spot } from './other'
import { cap, face, type Head, hair, knot, neck } from './other-heads'
import { arm, girdle, hand, loose, train } from './other-parts'
import { ENDS, type Figure, robe } from './other-robes'

const arch = (x: number, y: number, rx: number, ry: number, from: number, to: number, n: number) =>
  Array.from({ length: n }, (_, i): Spot => {
    const a = from + ((to - from) * i) / (n - 1)
    return [x + rx * Math.sin(a), y + ry * Math.cos(a)]
  })

/** Her light is in the hollow of her hands; she looks down on it. */
export const bearer: Figure = {
  paint(on) {
    const head: Head = { x: 0.005, y: 0.91, r: 0.07, tilt: 0.36 }
    const light: Spot = [0.125, 0.74]
    on.shine(light[0], light[1], 0.12, 0.16)
    arm(on, { at: [-0.03, 0.785], elbow: [-0.02, 0.65], wrist: [0.085, 0.682], hangs: 0.12 })
    hand(on, [0.088, 0.684], 1.15, 0.07, 0.04, -0.4, -1)
    neck(on, head, [-0.012, 0.84])
    on.hang(robe({ shoulders: 0.084, waist: 0.058, hem: 0.2, sway: -0.13, hip: -0.022 }), {
      ends: ENDS,
      folds: 6,
      threads: 20,
      strands: 70,
    })
    train(on, -0.02, 0.2, 44, -0.13)
    girdle(on, -0.012, 0.6, 0.054, 0.2)
    face(on, head)
    cap(on, head)
    hair(on, head, {
      ends: [
        [-0.17, 0.5, 0.06],
        [-0.12, 0.56, 0.05],
        [-0.22, 0.6, 0.05],
      ],
      count: 120,
    })
    hair(on, head, { ends: [[0.03, 0.66, 0.03]], count: 22, front: true })
    arm(on, { at: [0.052, 0.79], elbow: [0.05, 0.635], wrist: [0.1, 0.668], hangs: 0.17 })
    hand(on, [0.1, 0.668], 1.05, 0.075, 0.04, -0.5, -1)
    on.shine(light[0], light[1], 0.022, 1.1)
    on.shine(light[0], light[1], 0.055, 0.5)
    for (let i = 0; i < 9; i++)
      on.shine(
        light[0] + 0.035 * on.random.normal(),
        light[1] + 0.03 + 0.1 * on.random.next(),
        0.0045,
        0.7,
      )
  },
}

/** A girl who lifts a lantern. */
export const lantern: Figure = {
  paint(on) {
    const head: Head = { x: 0.0, y: 0.88, r: 0.081, tilt: -0.1 }
    const lamp: Spot = [0.275, 0.72]
    on.shine(lamp[0], lamp[1], 0.1, 0.34)
    arm(on, {
      at: [-0.05, 0.755],
      elbow: [-0.13, 0.63],
      wrist: [-0.19, 0.52],
      r: 0.03,
      hangs: 0.08,
    })
    hand(on, [-0.192, 0.512], -2.7, 0.076, 0.12, 0, -1)
    neck(on, head, [-0.014, 0.805], 0.3)
    on.hang(
      robe({ shoulders: 0.086, waist: 0.068, hem: 0.25, top: 0.805, sway: -0.12, hip: -0.02 }),
      { ends: ENDS, folds: 7, threads: 20, strands: 64 },
    )
    train(on, -0.03, 0.24, 42, -0.12)
    girdle(on, -0.012, 0.585, 0.064, 0.16)
    face(on, head, { lit: 1 })
    cap(on, head, 0.5, 1.06)
    hair(on, head, {
      ends: [
        [-0.22, 0.7, 0.06],
        [-0.16, 0.62, 0.06],
        [-0.25, 0.78, 0.05],
      ],
      count: 120,
      full: 1.1,
      curl: 0.02,
    })
    hair(on, head, { ends: [[0.01, 0.7, 0.03]], count: 16, front: true, curl: 0.008 })
    arm(on, {
      at: [0.06, 0.765],
      elbow: [0.175, 0.73],
      wrist: [0.262, 0.83],
      r: 0.03,
      hangs: 0.12,
    })
    hand(on, [0.266, 0.836], 0.25, 0.07, 0.02, -0.9, 1)
    const [x, y] = lamp
    on.thread(
      [
        [0.276, 0.87, 0.003],
        [x, y + 0.075, 0.003],
      ],
      0.8,
      0.6,
      4,
    )
    for (const side of [-1, 0, 1])
      on.thread(
        [
          [x + side * 0.012, y + 0.06, 0.003],
          [x + side * 0.04, y + 0.02, 0.003],
          [x + side * 0.04, y - 0.035, 0.003],
          [x + side * 0.018, y - 0.062, 0.003],
        ],
        0.8,
        0.6,
        8,
      )
    for (const [dy, w] of [
      [0.062, 0.014],
      [0.036, 0.034],
      [-0.04, 0.036],
      [-0.062, 0.018],
    ])
      on.thread(
        [
          [x - w, y + dy, 0.0035],
          [x, y + dy - 0.004, 0.0035],
          [x + w, y + dy, 0.0035],
        ],
        0.8,
        0.6,
        5,
      )
    on.shine(x, y, 0.02, 1.2, 1.4)
    on.shine(x, y, 0.055, 0.55, 1.2)
  },
}

/** A tall woman who sings: notes rise in a ring from her lifted hand. */
export const singer: Figure = {
  paint(on) {
    const head: Head = { x: -0.01, y: 0.93, r: 0.064, tilt: -0.34 }
    const notes: Spot = [0.19, 1.085]
    on.shine(notes[0], notes[1], 0.07, 0.16)
    arm(on, {
      at: [-0.05, 0.8],
      elbow: [-0.15, 0.715],
      wrist: [-0.24, 0.68],
      r: 0.027,
      hangs: 0.2,
    })
    hand(on, [-0.245, 0.678], -1.9, 0.068, 0.2, 0, -1)
    neck(on, head, [-0.008, 0.85], 0.3)
    on.hang(
      robe({ shoulders: 0.08, waist: 0.048, hem: 0.17, top: 0.85, sway: -0.12, hip: 0.022 }),
      { ends: ENDS, folds: 6, threads: 20, strands: 70 },
    )
    train(on, -0.03, 0.17, 36, -0.1)
    girdle(on, 0.012, 0.615, 0.046, 0.24)
    face(on, head, { sings: 0.8 })
    cap(on, head)
    hair(on, head, {
      ends: [
        [-0.19, 0.64, 0.05],
        [-0.15, 0.55, 0.05],
        [-0.22, 0.72, 0.045],
      ],
      count: 140,
      curl: 0.02,
    })
    arm(on, { at: [0.06, 0.8], elbow: [0.165, 0.77], wrist: [0.215, 0.9], r: 0.028, hangs: 0.2 })
    hand(on, [0.217, 0.908], 0.3, 0.07, 0.2, -0.1, 1)
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

/** One who cradles a small light as a child is held. */
export const mother: Figure = {
  paint(on) {
    const head: Head = { x: -0.012, y: 0.89, r: 0.073, tilt: 0.48 }
    const child: Spot = [0.1, 0.69]
    on.shine(child[0], child[1], 0.12, 0.18)
    neck(on, head, [-0.02, 0.815], 0.36)
    on.hang(
      robe({ shoulders: 0.09, waist: 0.084, hem: 0.25, top: 0.82, sway: -0.11, hip: -0.024 }),
      { ends: ENDS, folds: 7, threads: 22, strands: 74 },
    )
    train(on, -0.03, 0.24, 44, -0.1)
    face(on, head)
    cap(on, head, 0.45, 1.04)
    // Low in her nape: higher up it were a second face.
    knot(on, head, [-0.7, -0.48], 0.33)
    hair(on, head, { ends: [[-0.075, 0.865, 0.012]], count: 60, lit: 0.5 })
    // A shawl about her shoulders, its end blown.
    const shawl = [
      [0.05, 0.8, 0.014],
      [-0.03, 0.82, 0.03],
      [-0.1, 0.77, 0.036],
      [-0.15, 0.64, 0.036],
      [-0.2, 0.5, 0.012],
    ] as const
    on.tube(shawl, { folds: 4, threads: 9 })
    loose(on, shawl, 22, [-0.06, -0.05], 0.5)
    // The child, wrapped, its head in the crook of the arm.
    on.tube(
      [
        [0.15, 0.705, 0.04],
        [0.08, 0.66, 0.052],
        [0.0, 0.635, 0.034],
      ],
      { folds: 5, threads: 8, lit: 1.2 },
    )
    const small: Head = { x: 0.15, y: 0.722, r: 0.04, tilt: -1.05 }
    face(on, small, { lit: 1 })
    cap(on, small, 0.6, 1.12)
    arm(on, {
      at: [0.06, 0.775],
      elbow: [0.03, 0.62],
      wrist: [0.12, 0.634],
      r: 0.037,
      hangs: 0.14,
    })
    hand(on, [0.122, 0.634], 1.25, 0.08, 0.05, -0.2, -1)
    on.shine(child[0], child[1], 0.07, 0.45)
  },
}
