/**
 * The others as they are painted: each of another age, with another gesture and something of its
 * own to bring. In the order of BUILDS.
 */
import type { Random } from '../random'
import { type Row, Sheet, type Spine } from './other-brush'
import {
  arm,
  cap,
  face,
  type Head,
  hair,
  hand,
  hood,
  loose,
  neck,
  type Spot,
  train,
} from './other-parts'

export interface Figure {
  paint(on: Sheet): void
}

interface Robe {
  shoulders: number
  waist: number
  hem: number
  top?: number
  /** To which side the hem is blown, and the hips are put. */
  sway?: number
  hip?: number
  x?: number
}

/** A robe from the neck to the grass, into which it is lost. */
const robe = ({
  shoulders: s,
  waist: w,
  hem: h,
  top = 0.835,
  sway = 0,
  hip = 0,
  x = 0,
}: Robe): Row[] => [
  [-0.02, x + 1.15 * sway, h * 1.05, h * 1.05],
  [0.08, x + 0.82 * sway + 0.3 * hip, h * 0.92, h * 0.92],
  [0.2, x + 0.45 * sway + 0.6 * hip, h * 0.74, h * 0.74],
  [0.36, x + 0.14 * sway + hip, h * 0.56, h * 0.56],
  [0.5, x + hip, Math.max(w * 1.3, h * 0.46), Math.max(w * 1.3, h * 0.46)],
  [0.62, x + 0.5 * hip, w, w],
  [0.72, x, (w + s) * 0.52, (w + s) * 0.52],
  [top - 0.05, x, s * 0.98, s * 0.98],
  [top - 0.024, x, s * 0.86, s * 0.86],
  [top - 0.006, x, s * 0.56, s * 0.56],
  [top + 0.008, x, s * 0.26, s * 0.26],
]

const ENDS = 0.36
const arch = (x: number, y: number, rx: number, ry: number, from: number, to: number, n: number) =>
  Array.from({ length: n }, (_, i): Spot => {
    const a = from + ((to - from) * i) / (n - 1)
    return [x + rx * Math.sin(a), y + ry * Math.cos(a)]
  })

/** Her light is in the hollow of her hands; she looks down on it. */
const bearer: Figure = {
  paint(on) {
    const head: Head = { x: 0.012, y: 0.918, r: 0.063, tilt: 0.1, turn: 0.25, nod: 1 }
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
    on.hang(robe({ shoulders: 0.108, waist: 0.062, hem: 0.2, sway: -0.06, hip: -0.012 }), {
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
const lantern: Figure = {
  paint(on) {
    const head: Head = { x: -0.012, y: 0.9, r: 0.08, tilt: -0.12, turn: -0.4, nod: 0 }
    const lamp: Spot = [-0.265, 0.72]
    on.shine(lamp[0], lamp[1], 0.15, 0.42)
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
    on.hang(robe({ shoulders: 0.105, waist: 0.075, hem: 0.26, top: 0.81, sway: 0.05 }), {
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

/** Two who are old friends: his arm is about her, her head on his shoulder. */
const pair: Figure = {
  paint(on) {
    const he: Head = { x: -0.075, y: 0.925, r: 0.06, tilt: 0.14, turn: 0.3, nod: 0.6 }
    const she: Head = { x: 0.062, y: 0.812, r: 0.056, tilt: -0.3, turn: -0.3, nod: 0.8 }
    on.hang(
      robe({ shoulders: 0.122, waist: 0.086, hem: 0.16, top: 0.842, x: -0.09, sway: -0.03 }),
      { ends: ENDS, folds: 5, threads: 18 },
    )
    train(on, -0.09, 0.15, 34, -0.03)
    neck(on, he, [-0.088, 0.84], 0.028)
    face(on, he, 0.85)
    cap(on, he, 0.46, 0.42, 1.1)
    // A short beard.
    for (let i = 0; i < 34; i++) {
      const a = on.random.range(-1, 1)
      on.thread(
        [
          [he.x + a * 0.038, he.y - 0.03 - 0.018 * (1 - a * a), 0.003],
          [he.x + a * 0.026 - 0.004, he.y - 0.062 - 0.014 * (1 - a * a), 0.001],
        ],
        0.16,
        0.5,
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
      at: [-0.19, 0.79],
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

/** A tall woman who sings: notes rise in a ring from her lifted hand. */
const singer: Figure = {
  paint(on) {
    const head: Head = { x: 0.004, y: 0.93, r: 0.056, tilt: -0.1, turn: 0.5, nod: -0.6 }
    const notes: Spot = [0.15, 1.075]
    on.shine(notes[0], notes[1], 0.15, 0.16)
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
      robe({ shoulders: 0.096, waist: 0.05, hem: 0.17, top: 0.845, sway: -0.12, hip: 0.014 }),
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
const mother: Figure = {
  paint(on) {
    const head: Head = { x: -0.03, y: 0.905, r: 0.07, tilt: -0.26, turn: -0.35, nod: 1.2 }
    const child: Spot = [-0.05, 0.685]
    on.shine(-0.03, 0.68, 0.15, 0.32)
    on.hang(robe({ shoulders: 0.115, waist: 0.09, hem: 0.25, top: 0.82, sway: 0.04, hip: 0.02 }), {
      ends: ENDS,
      folds: 7,
      threads: 24,
    })
    train(on, 0.01, 0.24, 50, 0.03)
    neck(on, head, [-0.004, 0.815], 0.026)
    // A shawl over her hair, down one side.
    hood(on, head, -0.12, 0.9)
    face(on, head, 0.95, 0.55)
    on.tube(
      [
        [0.03, 0.93, 0.02],
        [0.075, 0.85, 0.036],
        [0.1, 0.74, 0.04],
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

/** An old man with his staff, and a little one at his hand. */
const elder: Figure = {
  paint(on) {
    const head: Head = { x: -0.085, y: 0.905, r: 0.063, tilt: 0.16, turn: 0.35, nod: 0.7 }
    const top: Spot = [-0.285, 1.03]
    on.shine(top[0], top[1], 0.12, 0.35)
    on.hang(
      robe({ shoulders: 0.125, waist: 0.1, hem: 0.185, top: 0.825, x: -0.105, sway: -0.03 }),
      { ends: ENDS, folds: 6, threads: 20 },
    )
    train(on, -0.105, 0.19, 40, -0.03)
    neck(on, head, [-0.1, 0.82], 0.028)
    hood(on, head, 0.16)
    face(on, head, 0.85, 0.65)
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
        on.random.chance(0.3) ? 0.42 : 0.12,
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
      at: [-0.205, 0.77],
      elbow: [-0.245, 0.65],
      wrist: [-0.278, 0.74],
      r: 0.038,
      hangs: 0.16,
    })
    hand(on, [-0.282, 0.735], 0.2, 0.07, 0.02, 0.9, -1)
    arm(on, { at: [0.005, 0.77], elbow: [0.05, 0.6], wrist: [0.115, 0.475], r: 0.037, hangs: 0.12 })
    // The little one.
    const one: Head = { x: 0.232, y: 0.482, r: 0.056, tilt: -0.24, turn: -0.5, nod: -0.5 }
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
const kneeler: Figure = {
  paint(on) {
    const head: Head = { x: 0.03, y: 0.8, r: 0.082, tilt: 0.2, turn: 0.35, nod: 1 }
    on.shine(0.19, 0.44, 0.14, 0.32)
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
        [0.6, 0, 0.124, 0.12],
        [0.652, 0.008, 0.108, 0.108],
        [0.684, 0.012, 0.066, 0.066],
        [0.7, 0.014, 0.03, 0.03],
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
    on.oval([-0.03, 0.885, 0.036, 0.034], 0, (a, b, put) => {
      const out = Math.hypot(a, b)
      put(smooth(out), 0.2 + 0.4 * out ** 3 + 0.15 * Math.sin(9 * out + 3 * a) ** 2, 0)
    })
    face(on, head, 0.85)
    cap(on, head, 0.5, 0.42, 1.1)
    // Her shawl.
    on.tube(
      [
        [-0.05, 0.7, 0.03],
        [-0.12, 0.63, 0.05],
        [-0.15, 0.5, 0.055],
        [-0.17, 0.36, 0.045],
        [-0.19, 0.26, 0.01],
      ],
      { folds: 5, threads: 9 },
    )
    on.tube(
      [
        [0.07, 0.69, 0.028],
        [0.122, 0.62, 0.046],
        [0.13, 0.5, 0.046],
        [0.12, 0.4, 0.02],
      ],
      { folds: 5, threads: 9 },
    )
    arm(on, { at: [-0.1, 0.6], elbow: [-0.1, 0.45], wrist: [0.07, 0.388], r: 0.038, hangs: 0.1 })
    arm(on, { at: [0.12, 0.6], elbow: [0.165, 0.43], wrist: [0.25, 0.41], r: 0.037, hangs: 0.12 })
    hand(on, [0.08, 0.385], 1.35, 0.088, 0.14, -0.35, -1)
    hand(on, [0.256, 0.41], 1.2, 0.088, 0.16, -0.35, -1)
    on.shine(0.21, 0.45, 0.022, 1.1)
    on.shine(0.21, 0.45, 0.06, 0.45)
  },
}
const smooth = (out: number) => Math.min(1, Math.max(0, (1 - out) * 12))

/** A youth with a hand on his heart, the other held out; his scarf is blown. */
const youth: Figure = {
  paint(on) {
    const head: Head = { x: 0, y: 0.93, r: 0.058, tilt: 0.06, turn: 0.45, nod: 0.2 }
    const scarf: Spine = [
      [0.04, 0.85, 0.02],
      [-0.09, 0.865, 0.024],
      [-0.19, 0.83, 0.03],
      [-0.29, 0.86, 0.028],
      [-0.38, 0.83, 0.014],
    ]
    on.tube(scarf, { folds: 4, threads: 9, lit: 1 })
    loose(on, scarf, 26, [-0.05, 0.04], 0.5)
    on.hang(
      robe({ shoulders: 0.112, waist: 0.07, hem: 0.14, top: 0.845, sway: -0.05, hip: 0.012 }),
      { ends: 0.36, folds: 5, threads: 18 },
    )
    train(on, 0, 0.14, 40, -0.06)
    neck(on, head, [0, 0.842], 0.026)
    face(on, head, 0.88)
    cap(on, head, 0.4, 0.4, 1.16)
    for (let i = 0; i < 60; i++) {
      const a = on.random.range(-1.5, 1.5)
      const [x, y] = [head.x + Math.sin(a) * 0.05, head.y + 0.006 + Math.cos(a) * 0.062]
      const to = on.random.range(-1, 1)
      on.thread(
        [
          [x * 0.9, y - 0.008, 0.004],
          [x + 0.008 * Math.cos(a) * to, y + 0.01 * Math.cos(a), 0.005],
          [x + 0.014 * to, y + 0.004, 0.001],
        ],
        on.random.chance(0.3) ? 0.4 : 0.12,
        0.5,
        6,
      )
    }
    on.tube(
      [
        [-0.06, 0.832, 0.022],
        [0, 0.822, 0.026],
        [0.06, 0.84, 0.02],
      ],
      { folds: 4, threads: 6 },
    )
    arm(on, {
      at: [0.1, 0.79],
      elbow: [0.175, 0.685],
      wrist: [0.262, 0.715],
      r: 0.032,
      hangs: 0.08,
    })
    hand(on, [0.265, 0.716], 1.2, 0.08, 0.2, -0.3, -1)
    arm(on, {
      at: [-0.1, 0.79],
      elbow: [-0.165, 0.645],
      wrist: [-0.03, 0.708],
      r: 0.033,
      hangs: 0.08,
    })
    hand(on, [-0.032, 0.708], 1.0, 0.08, 0.08, 0.1, -1)
    on.shine(0.02, 0.735, 0.05, 0.7)
    on.shine(0.02, 0.735, 0.12, 0.25)
  },
}

export const FIGURES: readonly Figure[] = [
  bearer,
  lantern,
  pair,
  singer,
  mother,
  elder,
  kneeler,
  youth,
]

/** A picture of the `i`-th, four bytes a place: see Sheet. */
export function paintOther(i: number, width: number, height: number, random: Random): Uint8Array {
  const sheet = new Sheet(width, height, random)
  FIGURES[i].paint(sheet)
  return sheet.bytes()
}
