/** Of the others: who brings a light in her hands, a lantern, a song, a child of light. */
import type { Spot } from './other'
import { arm, cap, face, type Head, hair, hand, hood, neck, train } from './other-parts'
import { ENDS, type Figure, robe } from './other-robes'

const arch = (x: number, y: number, rx: number, ry: number, from: number, to: number, n: number) =>
  Array.from({ length: n }, (_, i): Spot => {
    const a = from + ((to - from) * i) / (n - 1)
    return [x + rx * Math.sin(a), y + ry * Math.cos(a)]
  })

/** Her light is in the hollow of her hands; she looks down on it. */
export const bearer: Figure = {
  paint(on) {
    const head: Head = { x: 0.012, y: 0.912, r: 0.059, tilt: 0.17, turn: 0.25, nod: 1 }
    on.shine(0.012, 0.74, 0.16, 0.3)
    hair(on, head, {
      ends: [
        [-0.12, 0.5, 0.05],
        [-0.07, 0.56, 0.04],
        [0.1, 0.6, 0.03],
      ],
      count: 120,
      full: 1.12,
    })
    on.hang(robe({ shoulders: 0.1, waist: 0.062, hem: 0.2, sway: -0.06, hip: -0.022 }), {
      ends: ENDS,
      folds: 6,
      threads: 22,
    })
    train(on, 0, 0.19, 46, -0.06)
    neck(on, head, [0.002, 0.83])
    face(on, head, 0.95)
    cap(on, head, 0.5, 0.3, 1.16)
    hair(on, head, {
      ends: [
        [-0.1, 0.62, 0.03],
        [0.085, 0.66, 0.02],
      ],
      count: 46,
      full: 1.1,
    })
    arm(on, { at: [-0.098, 0.782], elbow: [-0.145, 0.635], wrist: [-0.034, 0.668], hangs: 0.16 })
    arm(on, { at: [0.098, 0.782], elbow: [0.15, 0.635], wrist: [0.052, 0.668], hangs: 0.16 })
    hand(on, [-0.036, 0.668], 1.0, 0.075, 0.04, -0.5, -1)
    hand(on, [0.056, 0.668], -1.0, 0.075, 0.04, 0.5, 1)
    on.shine(0.01, 0.735, 0.024, 1.1)
    on.shine(0.01, 0.735, 0.062, 0.5)
    for (let i = 0; i < 9; i++)
      on.shine(0.01 + 0.035 * on.random.normal(), 0.77 + 0.1 * on.random.next(), 0.0045, 0.7)
  },
}

/** A girl who lifts a lantern. */
export const lantern: Figure = {
  paint(on) {
    const head: Head = { x: -0.012, y: 0.888, r: 0.068, tilt: -0.16, turn: -0.4, nod: 0 }
    const lamp: Spot = [-0.265, 0.72]
    on.shine(lamp[0], lamp[1], 0.09, 0.5)
    hair(on, head, {
      ends: [
        [0.17, 0.66, 0.05],
        [0.12, 0.6, 0.05],
        [-0.09, 0.68, 0.03],
      ],
      count: 110,
      full: 1.2,
      curl: 0.02,
    })
    on.hang(robe({ shoulders: 0.098, waist: 0.075, hem: 0.26, top: 0.81, sway: 0.05, hip: 0.02 }), {
      ends: 0.36,
      folds: 7,
      threads: 20,
    })
    train(on, 0, 0.25, 46, 0.05)
    neck(on, head, [0, 0.8], 0.026)
    face(on, head)
    cap(on, head, 0.48, 0.3, 1.14)
    hair(on, head, {
      ends: [
        [0.13, 0.7, 0.03],
        [-0.085, 0.74, 0.02],
      ],
      count: 36,
      full: 1.12,
    })
    arm(on, {
      at: [0.09, 0.755],
      elbow: [0.155, 0.62],
      wrist: [0.205, 0.505],
      r: 0.032,
      hangs: 0.07,
    })
    hand(on, [0.208, 0.498], 2.7, 0.08, 0.12, 0, 1)
    arm(on, {
      at: [-0.09, 0.755],
      elbow: [-0.19, 0.735],
      wrist: [-0.255, 0.83],
      r: 0.032,
      hangs: 0.1,
    })
    hand(on, [-0.258, 0.835], -0.25, 0.07, 0.02, 0.9, -1)
    const [x, y] = lamp
    on.thread(
      [
        [-0.268, 0.87, 0.003],
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
    const head: Head = { x: 0.004, y: 0.93, r: 0.056, tilt: -0.1, turn: 0.5, nod: -0.6 }
    const notes: Spot = [0.15, 1.075]
    on.shine(notes[0], notes[1], 0.07, 0.16)
    hair(on, head, {
      ends: [
        [-0.2, 0.62, 0.05],
        [-0.15, 0.54, 0.05],
        [-0.09, 0.58, 0.03],
      ],
      count: 130,
      full: 1.15,
      curl: 0.02,
    })
    on.hang(
      robe({ shoulders: 0.096, waist: 0.05, hem: 0.17, top: 0.845, sway: -0.12, hip: 0.022 }),
      { ends: ENDS, folds: 6, threads: 22 },
    )
    train(on, -0.03, 0.17, 50, -0.1)
    neck(on, head, [0, 0.845], 0.021)
    face(on, head)
    cap(on, head, 0.52, 0.3, 1.14)
    arm(on, {
      at: [-0.085, 0.795],
      elbow: [-0.165, 0.72],
      wrist: [-0.245, 0.665],
      r: 0.029,
      hangs: 0.2,
    })
    hand(on, [-0.248, 0.663], -2, 0.07, 0.2, 0, -1)
    arm(on, { at: [0.085, 0.795], elbow: [0.18, 0.775], wrist: [0.215, 0.9], r: 0.029, hangs: 0.2 })
    hand(on, [0.216, 0.908], 0.25, 0.07, 0.22, 0, 1)
    // Five lines of light in a ring, and notes on them.
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
      on.oval([x, y, 0.0115, 0.0085], 0.4, (a, b, put) => {
        if (a * a + b * b < 1) put(0.9, 1, 0.6)
      })
      on.thread(
        [
          [x + 0.0105, y, 0.0028],
          [x + 0.0105, y + 0.05, 0.0028],
        ],
        0.95,
        0.4,
        4,
      )
      if (i % 2)
        on.thread(
          [
            [x + 0.0105, y + 0.05, 0.0034],
            [x + 0.024, y + 0.036, 0.003],
            [x + 0.024, y + 0.024, 0.001],
          ],
          0.9,
          0.4,
          6,
        )
      on.shine(x, y, 0.022, 0.7)
    })
  },
}

/** One who cradles a small light as a child is held. */
export const mother: Figure = {
  paint(on) {
    const head: Head = { x: -0.03, y: 0.895, r: 0.06, tilt: -0.26, turn: -0.35, nod: 1.2 }
    const child: Spot = [-0.05, 0.685]
    on.shine(-0.03, 0.68, 0.15, 0.32)
    on.hang(robe({ shoulders: 0.106, waist: 0.09, hem: 0.25, top: 0.82, sway: 0.04, hip: 0.024 }), {
      ends: ENDS,
      folds: 7,
      threads: 24,
    })
    train(on, 0.01, 0.24, 50, 0.03)
    neck(on, head, [-0.004, 0.815], 0.026)
    // A shawl over her hair, down one side.
    hood(on, head, -0.12, 0.9)
    face(on, head, 0.95, 0.55)
    cap(on, head, 0.56, 0.3, 1.06)
    on.tube(
      [
        [-0.004, 0.944, 0.01],
        [0.036, 0.89, 0.022],
        [0.064, 0.82, 0.03],
        [0.096, 0.73, 0.036],
        [0.12, 0.6, 0.034],
        [0.13, 0.47, 0.012],
      ],
      { folds: 4, threads: 9 },
    )
    // The child, wrapped, its head in the crook of the arm.
    on.tube(
      [
        [-0.105, 0.69, 0.05],
        [-0.03, 0.655, 0.056],
        [0.06, 0.63, 0.034],
      ],
      { folds: 5, threads: 8, lit: 1.2 },
    )
    face(on, { x: -0.11, y: 0.716, r: 0.036, tilt: -0.9, turn: 0.2, nod: 0 }, 1)
    arm(on, {
      at: [0.105, 0.765],
      elbow: [0.155, 0.625],
      wrist: [0.015, 0.6],
      r: 0.037,
      hangs: 0.13,
    })
    hand(on, [0.012, 0.602], -1.35, 0.082, 0.05, 0.2, 1)
    arm(on, {
      at: [-0.12, 0.765],
      elbow: [-0.17, 0.64],
      wrist: [-0.09, 0.62],
      r: 0.037,
      hangs: 0.12,
    })
    on.shine(child[0], child[1], 0.07, 0.5)
  },
}
