/** Griefs indoors. */
import {
  type At,
  blob,
  box,
  disc,
  glow,
  hsl,
  type Ink,
  limb,
  line,
  type Motif,
  type Pen,
  shape,
  wash,
} from './pen'

/** An empty room seen from its middle: back wall, side walls, boards. */
function chamber(pen: Pen, ink: Ink, floor = -0.16) {
  wash(pen, -0.75, 0.75, ink.deep, ink.mid)
  box(pen, ink.mid, -0.34, floor, 0.34, 0.42)
  shape(pen, ink.deep, [
    [-1, -0.75],
    [-0.34, floor],
    [-0.34, 0.42],
    [-1, 0.75],
  ])
  shape(pen, ink.mid, [
    [1, -0.75],
    [0.34, floor],
    [0.34, 0.42],
    [1, 0.75],
  ])
  shape(pen, ink.dark, [
    [-1, 0.75],
    [-0.34, 0.42],
    [0.34, 0.42],
    [1, 0.75],
  ])
  shape(pen, ink.deep, [
    [-1, -0.75],
    [-0.34, floor],
    [0.34, floor],
    [1, -0.75],
  ])
  for (let i = -6; i <= 6; i++)
    line(pen, ink.dark, 0.012, [
      [i * 0.06, floor],
      [i * 0.2, -0.75],
    ])
}

/** A window with its bars, in a plane that may lean: the four corners from the lower left. */
function pane(pen: Pen, ink: Ink, a: At, b: At, c: At, d: At, bars = 2) {
  shape(pen, ink.pale, [a, b, c, d])
  const between = (p: At, q: At, t: number): At => [
    p[0] + (q[0] - p[0]) * t,
    p[1] + (q[1] - p[1]) * t,
  ]
  for (let i = 1; i < bars; i++) {
    line(pen, ink.dark, 0.022, [between(a, b, i / bars), between(d, c, i / bars)])
  }
  line(pen, ink.dark, 0.018, [between(a, d, 0.5), between(b, c, 0.5)])
  line(pen, ink.dark, 0.035, [a, b, c, d, a])
}

function chair(pen: Pen, colour: string, x: number, y: number, s: number) {
  const at = (px: number, py: number): At => [x + px * s, y + py * s]
  line(pen, colour, 0.09 * s, [at(-0.4, -0.05), at(-0.36, 1.6)])
  line(pen, colour, 0.09 * s, [at(0.28, 0.08), at(0.3, 1.6)])
  line(pen, colour, 0.1 * s, [at(-0.14, -0.22), at(-0.16, 0.72)])
  line(pen, colour, 0.1 * s, [at(0.52, -0.14), at(0.5, 0.72)])
  shape(pen, colour, [at(-0.42, 0.86), at(0.3, 0.92), at(0.56, 0.68), at(-0.22, 0.62)])
  for (const h of [1.06, 1.3, 1.54]) line(pen, colour, 0.09 * s, [at(-0.38, h), at(0.3, h)])
}

export const room: Motif = (pen, ink) => {
  chamber(pen, ink)
  pane(pen, ink, [-0.82, 0.02], [-0.5, 0.06], [-0.5, 0.44], [-0.82, 0.54])
  glow(pen, -0.66, 0.28, 0.6, 215, 60, 85, 0.35)
  shape(pen, ink.pale, [
    [0.24, -0.3],
    [0.68, -0.26],
    [0.84, -0.62],
    [0.26, -0.66],
  ])
  shape(pen, ink.soft, [
    [0.4, -0.29],
    [0.43, -0.29],
    [0.5, -0.65],
    [0.46, -0.65],
  ])
  shape(pen, ink.soft, [
    [0.24, -0.46],
    [0.76, -0.43],
    [0.77, -0.46],
    [0.24, -0.49],
  ])
  shape(pen, hsl(255, 40, 12, 0.75), [
    [0.4, -0.5],
    [0.64, -0.48],
    [0.92, -0.62],
    [0.7, -0.7],
  ])
  chair(pen, ink.dark, 0.5, -0.45, 0.36)
}

export const door: Motif = (pen, ink) => {
  chamber(pen, ink)
  box(pen, ink.dark, 0.3, -0.42, 0.78, 0.54)
  box(pen, ink.soft, 0.33, -0.38, 0.75, 0.5)
  for (const [y0, y1] of [
    [-0.3, 0.0],
    [0.07, 0.43],
  ])
    for (const x of [0.38, 0.57]) {
      box(pen, ink.mid, x, y0, x + 0.13, y1)
      line(pen, ink.light, 0.012, [
        [x, y1],
        [x + 0.13, y1],
      ])
    }
  disc(pen, ink.accent, 0.39, 0.035, 0.028)
  box(pen, ink.pale, 0.33, -0.42, 0.75, -0.38)
  shape(pen, ink.light, [
    [0.33, -0.42],
    [0.75, -0.42],
    [0.9, -0.6],
    [0.2, -0.6],
  ])
  glow(pen, 0.54, -0.42, 0.4, 45, 80, 70, 0.5)
  shape(pen, hsl(250, 30, 10, 0.55), [
    [0.5, -0.42],
    [0.56, -0.42],
    [0.58, -0.6],
    [0.46, -0.6],
  ])
  box(pen, ink.soft, -0.72, 0.02, -0.34, 0.4)
  line(pen, ink.dark, 0.012, [
    [-0.72, 0.02],
    [-0.34, 0.02],
    [-0.34, 0.4],
    [-0.72, 0.4],
    [-0.72, 0.02],
  ])
  disc(pen, ink.dark, -0.53, 0.45, 0.016)
}

export const cup: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.soft, ink.pale, ink.light)
  blob(pen, ink.soft, [
    [-1, 0],
    [-0.6, 0.18],
    [-0.2, 0.06],
    [0.2, 0.2],
    [0.7, 0.1],
    [1, 0.22],
    [1, -0.5],
    [-1, -0.5],
  ])
  for (let i = 0; i < 44; i++) {
    const x = ink.random.range(-0.95, 0.95)
    const y = ink.random.range(-0.1, 0.7)
    line(pen, ink.light, 0.008, [
      [x, y],
      [x - 0.02, y - ink.random.range(0.05, 0.16)],
    ])
  }
  for (const x of [-0.86, -0.2, 0.2, 0.86])
    line(pen, ink.dark, 0.05, [
      [x, -0.3],
      [x, 0.75],
    ])
  line(pen, ink.dark, 0.04, [
    [-1, 0.36],
    [1, 0.36],
  ])
  box(pen, ink.deep, -1, -0.75, 1, -0.26)
  box(pen, ink.mid, -1, -0.32, 1, -0.24)
  disc(pen, ink.dark, -0.5, -0.33, 0.27, 0.06)
  shape(pen, ink.pale, [
    [-0.7, 0.02],
    [-0.3, 0.02],
    [-0.37, -0.31],
    [-0.63, -0.31],
  ])
  shape(pen, ink.soft, [
    [-0.42, 0.02],
    [-0.3, 0.02],
    [-0.37, -0.31],
    [-0.46, -0.31],
  ])
  disc(pen, ink.dark, -0.5, 0.02, 0.2, 0.045)
  line(
    pen,
    ink.pale,
    0.045,
    [
      [-0.31, -0.04],
      [-0.18, -0.06],
      [-0.2, -0.2],
      [-0.35, -0.22],
    ],
    true,
  )
  line(pen, ink.accent, 0.022, [
    [-0.66, -0.13],
    [-0.34, -0.13],
  ])
  disc(pen, ink.dark, 0.52, -0.4, 0.26, 0.06)
  disc(pen, ink.light, 0.5, -0.37, 0.24, 0.06)
  disc(pen, ink.soft, 0.5, -0.365, 0.13, 0.03)
}

export const coat: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.mid, ink.soft, ink.light)
  for (let i = -9; i < 10; i++)
    line(pen, ink.mid, 0.01, [
      [i * 0.11, -0.75],
      [i * 0.11, 0.75],
    ])
  box(pen, ink.dark, -1, -0.75, 1, -0.6)
  box(pen, ink.deep, -0.92, 0.36, 0.92, 0.46)
  for (const x of [-0.72, -0.46, -0.2, 0.24, 0.5, 0.76]) {
    line(pen, ink.dark, 0.03, [
      [x, 0.42],
      [x, 0.31],
      [x + 0.05, 0.31],
    ])
    disc(pen, ink.accent, x, 0.41, 0.02)
  }
  const d = ink.random.range(-0.03, 0.03)
  blob(pen, hsl(250, 20, 10, 0.4), [
    [0.42, 0.3],
    [0.72, 0.2],
    [0.86, -0.56],
    [0.32, -0.58],
  ])
  blob(pen, ink.dark, [
    [0.44, 0.38],
    [0.56, 0.38],
    [0.72, 0.22],
    [0.8, -0.16],
    [0.7, -0.2],
    [0.76, -0.62],
    [0.5 + d, -0.58],
    [0.26, -0.62],
    [0.31, -0.2],
    [0.2, -0.16],
    [0.3, 0.22],
  ])
  blob(pen, ink.deep, [
    [0.38, 0.2],
    [0.47, 0.3],
    [0.48, -0.5],
    [0.36, -0.5],
  ])
  line(pen, ink.mid, 0.02, [
    [0.5, 0.28],
    [0.505, -0.55],
  ])
  for (const y of [0.1, -0.06, -0.22]) disc(pen, ink.accent, 0.55, y, 0.018)
  shape(pen, ink.mid, [
    [0.42, 0.36],
    [0.5, 0.2],
    [0.58, 0.36],
    [0.5, 0.3],
  ])
  line(
    pen,
    ink.accent,
    0.05,
    [
      [0.42, 0.33],
      [0.38, 0.1],
      [0.4, -0.16],
    ],
    true,
  )
}

export const bed: Motif = (pen, ink) => {
  chamber(pen, ink, -0.1)
  pane(pen, ink, [-0.8, 0.08], [-0.46, 0.1], [-0.46, 0.46], [-0.8, 0.54])
  shape(pen, hsl(220, 50, 85, 0.22), [
    [-0.8, 0.5],
    [-0.46, 0.46],
    [0.9, -0.5],
    [0.1, -0.7],
  ])
  for (const x of [0.2, 0.78])
    line(pen, ink.dark, 0.035, [
      [x, -0.6],
      [x, x > 0.5 ? 0.36 : 0],
    ])
  line(
    pen,
    ink.dark,
    0.035,
    [
      [0.44, 0.3],
      [0.6, 0.4],
      [0.78, 0.34],
    ],
    true,
  )
  for (const x of [0.52, 0.61, 0.7])
    line(pen, ink.dark, 0.018, [
      [x, 0.35],
      [x, -0.1],
    ])
  line(pen, ink.dark, 0.035, [
    [0.44, 0.3],
    [0.44, -0.1],
  ])
  shape(pen, ink.light, [
    [0.18, -0.26],
    [0.44, -0.06],
    [0.8, -0.06],
    [0.84, -0.3],
    [0.2, -0.46],
  ])
  shape(pen, ink.soft, [
    [0.18, -0.26],
    [0.2, -0.5],
    [0.84, -0.36],
    [0.84, -0.26],
    [0.22, -0.34],
  ])
  blob(pen, ink.pale, [
    [0.46, -0.1],
    [0.52, 0.08],
    [0.74, 0.08],
    [0.8, -0.06],
    [0.64, -0.12],
  ])
  blob(pen, ink.soft, [
    [0.56, 0],
    [0.62, 0.04],
    [0.7, 0.0],
    [0.62, -0.04],
  ])
  shape(pen, ink.accent, [
    [0.15, -0.24],
    [0.3, -0.13],
    [0.62, -0.24],
    [0.6, -0.44],
    [0.2, -0.52],
  ])
  shape(pen, ink.deep, [
    [0.24, -0.18],
    [0.3, -0.13],
    [0.62, -0.24],
    [0.61, -0.3],
  ])
}

export const stairs: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.deep, ink.mid, ink.soft)
  glow(pen, 0.6, 0.42, 1.1, 45, 70, 80, 0.75)
  shape(pen, ink.pale, [
    [0.46, 0.16],
    [0.78, 0.16],
    [0.78, 0.62],
    [0.46, 0.62],
  ])
  line(pen, ink.dark, 0.03, [
    [0.46, 0.14],
    [0.46, 0.63],
    [0.78, 0.63],
    [0.78, 0.14],
  ])
  const steps = 8
  for (let i = steps - 1; i >= 0; i--) {
    const t = i / (steps - 1)
    const y = -0.62 + t * 0.78
    const x0 = -0.86 + t * 1.26
    const x1 = -0.1 + t * 0.95
    const lit = hsl(235, 30 + 12 * t, 40 + 44 * t)
    shape(pen, lit, [
      [x0, y],
      [x1, y - 0.03],
      [x1 + 0.13, y + 0.05],
      [x0 + 0.15, y + 0.07],
    ])
    shape(pen, t > 0.5 ? ink.mid : ink.dark, [
      [x0, y],
      [x1, y - 0.03],
      [x1, y - 0.14],
      [x0, y - 0.1],
    ])
    line(pen, ink.light, 0.008 + 0.008 * t, [
      [x0, y],
      [x1, y - 0.03],
    ])
    line(pen, ink.dark, 0.022, [
      [x1 + 0.02, y],
      [x1 + 0.02, y + 0.34],
    ])
  }
  line(pen, ink.dark, 0.05, [
    [-0.1, -0.3],
    [0.87, 0.48],
  ])
  line(pen, ink.accent, 0.012, [
    [-0.1, -0.28],
    [0.87, 0.5],
  ])
}

export const birdcage: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.mid, ink.soft, ink.pale)
  glow(pen, -0.5, 0.1, 0.7, 45, 40, 92, 0.6)
  line(pen, ink.dark, 0.022, [
    [-0.5, 0.75],
    [-0.5, 0.52],
  ])
  for (let i = -4; i <= 4; i++) {
    const w = (i / 4) * 0.27
    line(
      pen,
      ink.dark,
      0.017,
      [
        [-0.5, 0.5],
        [-0.5 + w * 0.8, 0.42],
        [-0.5 + w, 0.2],
        [-0.5 + w, -0.42],
      ],
      true,
    )
  }
  for (const y of [0.22, -0.1])
    line(
      pen,
      ink.dark,
      0.02,
      [
        [-0.77, y],
        [-0.5, y - 0.03],
        [-0.23, y],
      ],
      true,
    )
  shape(pen, ink.dark, [
    [-0.8, -0.4],
    [-0.2, -0.4],
    [-0.24, -0.52],
    [-0.76, -0.52],
  ])
  line(pen, ink.accent, 0.03, [
    [-0.62, -0.02],
    [-0.38, -0.02],
  ])
  line(pen, ink.dark, 0.01, [
    [-0.62, 0],
    [-0.6, 0.4],
  ])
  line(pen, ink.dark, 0.01, [
    [-0.38, 0],
    [-0.4, 0.4],
  ])
  box(pen, ink.pale, -0.3, -0.34, -0.22, -0.06)
  line(pen, ink.dark, 0.022, [
    [-0.23, -0.08],
    [-0.02, 0.02],
    [-0.02, -0.26],
    [-0.23, -0.36],
  ])
  line(pen, ink.dark, 0.014, [
    [-0.12, -0.03],
    [-0.12, -0.31],
  ])
  const feather = (x: number, y: number, s: number, turn: number) => {
    pen.save()
    pen.translate(x, y)
    pen.rotate(turn)
    blob(pen, ink.deep, [
      [0, -0.3 * s],
      [0.12 * s, 0],
      [0.02 * s, 0.34 * s],
      [-0.1 * s, 0.05 * s],
    ])
    line(pen, ink.pale, 0.014, [
      [0, -0.42 * s],
      [0.01, 0.28 * s],
    ])
    for (let i = 0; i < 5; i++)
      line(pen, ink.soft, 0.008, [
        [0, -0.2 * s + i * 0.09 * s],
        [0.08 * s, -0.12 * s + i * 0.09 * s],
      ])
    pen.restore()
  }
  feather(0.5, 0.06, 1.05, 0.7)
  feather(0.66, -0.42, 0.5, -0.9)
}

export const piano: Motif = (pen, ink) => {
  chamber(pen, ink, -0.3)
  glow(pen, 0.6, 0.4, 0.7, 42, 80, 70, 0.6)
  box(pen, ink.dark, 0.18, -0.52, 0.86, 0.3)
  box(pen, ink.deep, 0.24, 0.0, 0.8, 0.24)
  shape(pen, ink.dark, [
    [0.12, -0.12],
    [0.86, -0.12],
    [0.9, -0.2],
    [0.08, -0.2],
  ])
  shape(pen, ink.pale, [
    [0.16, -0.02],
    [0.84, -0.02],
    [0.88, -0.13],
    [0.11, -0.13],
  ])
  for (let i = 0; i < 14; i++) {
    const x = 0.17 + i * 0.05
    line(pen, ink.dark, 0.006, [
      [x, -0.02],
      [x - 0.02, -0.13],
    ])
    if (i % 7 !== 2 && i % 7 !== 6)
      line(pen, ink.dark, 0.022, [
        [x + 0.02, -0.02],
        [x + 0.014, -0.08],
      ])
  }
  for (const x of [0.16, 0.84])
    line(pen, ink.dark, 0.05, [
      [x, -0.18],
      [x, -0.56],
    ])
  box(pen, ink.pale, 0.4, 0.05, 0.62, 0.24)
  for (let i = 0; i < 4; i++)
    line(pen, ink.mid, 0.008, [
      [0.42, 0.09 + i * 0.04],
      [0.6, 0.09 + i * 0.04],
    ])
  line(pen, ink.pale, 0.035, [
    [0.74, 0.3],
    [0.74, 0.42],
  ])
  blob(pen, hsl(42, 95, 75), [
    [0.74, 0.54],
    [0.765, 0.46],
    [0.74, 0.42],
    [0.715, 0.46],
  ])
  disc(pen, ink.dark, -0.46, -0.24, 0.24, 0.06)
  disc(pen, ink.accent, -0.46, -0.2, 0.24, 0.055)
  for (const x of [-0.64, -0.46, -0.28])
    line(pen, ink.dark, 0.035, [
      [x, -0.24],
      [x * 1.04, -0.6],
    ])
  disc(pen, hsl(250, 30, 8, 0.5), -0.4, -0.6, 0.34, 0.05)
}

export const cradle: Motif = (pen, ink) => {
  chamber(pen, ink, -0.24)
  shape(pen, hsl(48, 50, 88, 0.5), [
    [-0.9, -0.66],
    [-0.16, -0.66],
    [-0.3, -0.3],
    [-0.72, -0.3],
  ])
  blob(pen, ink.dark, [
    [-0.84, 0.36],
    [-0.66, 0.44],
    [-0.5, 0.3],
    [-0.48, -0.1],
    [-0.8, -0.1],
  ])
  blob(pen, ink.deep, [
    [-0.76, 0.24],
    [-0.66, 0.34],
    [-0.55, 0.22],
    [-0.54, -0.02],
    [-0.74, -0.02],
  ])
  shape(pen, ink.dark, [
    [-0.88, 0.04],
    [-0.14, 0.02],
    [-0.22, -0.36],
    [-0.78, -0.38],
  ])
  shape(pen, ink.soft, [
    [-0.82, 0.0],
    [-0.19, -0.02],
    [-0.25, -0.3],
    [-0.74, -0.32],
  ])
  for (let i = 0; i < 6; i++)
    line(pen, ink.dark, 0.02, [
      [-0.75 + i * 0.1, 0],
      [-0.7 + i * 0.085, -0.34],
    ])
  blob(pen, ink.pale, [
    [-0.7, 0.1],
    [-0.4, 0.1],
    [-0.18, 0.05],
    [-0.2, -0.06],
    [-0.74, -0.04],
  ])
  line(
    pen,
    ink.dark,
    0.045,
    [
      [-0.92, -0.42],
      [-0.5, -0.56],
      [-0.08, -0.42],
    ],
    true,
  )
  line(pen, ink.dark, 0.015, [
    [0.52, 0.75],
    [0.52, 0.46],
  ])
  line(
    pen,
    ink.dark,
    0.022,
    [
      [0.26, 0.42],
      [0.52, 0.47],
      [0.78, 0.42],
    ],
    true,
  )
  const hung: [number, number][] = [
    [0.28, 0.05],
    [0.52, -0.14],
    [0.77, 0.1],
  ]
  for (const [x, y] of hung)
    line(pen, ink.light, 0.01, [
      [x, 0.43],
      [x, y + 0.1],
    ])
  disc(pen, ink.pale, 0.28, 0.04, 0.1)
  disc(pen, ink.mid, 0.325, 0.07, 0.085)
  star(pen, ink.accent, 0.52, -0.14, 0.13)
  star(pen, ink.light, 0.77, 0.08, 0.1)
}

function star(pen: Pen, colour: string, x: number, y: number, r: number) {
  const points: At[] = []
  for (let i = 0; i < 10; i++) {
    const a = Math.PI / 2 + (i * Math.PI) / 5
    const q = i % 2 ? r * 0.45 : r
    points.push([x + Math.cos(a) * q, y + Math.sin(a) * q])
  }
  shape(pen, colour, points)
}

export const candle: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.dark, ink.deep, ink.dark)
  pane(pen, { ...ink, pale: ink.mid }, [-0.8, -0.2], [-0.3, -0.2], [-0.3, 0.5], [-0.8, 0.5])
  disc(pen, ink.light, -0.42, 0.32, 0.06)
  box(pen, ink.mid, -1, -0.75, 1, -0.46)
  box(pen, ink.soft, -1, -0.5, 1, -0.46)
  glow(pen, 0.5, 0.2, 0.6, 220, 25, 75, 0.3)
  disc(pen, ink.dark, 0.5, -0.47, 0.26, 0.05)
  disc(pen, ink.accent, 0.5, -0.43, 0.23, 0.05)
  blob(pen, ink.pale, [
    [0.41, -0.42],
    [0.4, 0.06],
    [0.46, 0.1],
    [0.56, 0.08],
    [0.6, 0.02],
    [0.59, -0.42],
  ])
  blob(pen, ink.soft, [
    [0.52, -0.4],
    [0.53, 0.06],
    [0.6, 0.03],
    [0.59, -0.42],
  ])
  limb(
    pen,
    ink.pale,
    [
      [0.43, 0.04],
      [0.405, -0.1],
      [0.41, -0.2],
    ],
    0.03,
    0.04,
  )
  line(pen, ink.dark, 0.02, [
    [0.5, 0.07],
    [0.505, 0.15],
  ])
  disc(pen, hsl(16, 95, 58), 0.506, 0.155, 0.018)
  for (let i = 0; i < 3; i++)
    line(
      pen,
      hsl(225, 25, 84, 0.8 - i * 0.2),
      0.022 + i * 0.012,
      [
        [0.506, 0.18],
        [0.44 + i * 0.03, 0.28],
        [0.6 - i * 0.02, 0.4],
        [0.46 + i * 0.04, 0.5],
        [0.56, 0.66],
      ],
      true,
    )
}

export const shoes: Motif = (pen, ink) => {
  chamber(pen, ink, -0.14)
  shape(pen, ink.pale, [
    [0.14, -0.12],
    [0.9, -0.04],
    [0.95, -0.6],
    [0.1, -0.7],
  ])
  const boot = (x: number, y: number, s: number, colour: string) => {
    const at = (px: number, py: number): At => [x + px * s, y + py * s]
    blob(pen, hsl(250, 30, 8, 0.5), [
      at(-0.2, -0.04),
      at(0.9, -0.02),
      at(0.9, -0.14),
      at(-0.2, -0.16),
    ])
    shape(pen, colour, [
      at(-0.2, 0.9),
      at(0.2, 0.94),
      at(0.24, 0.34),
      at(0.6, 0.2),
      at(0.66, 0),
      at(-0.24, 0),
      at(-0.18, 0.4),
    ])
    disc(pen, colour, x + 0.52 * s, y + 0.12 * s, 0.15 * s, 0.12 * s)
    box(pen, ink.dark, x - 0.25 * s, y - 0.06 * s, x + 0.68 * s, y + 0.02 * s)
    disc(pen, ink.dark, x, y + 0.92 * s, 0.2 * s, 0.06 * s)
    for (let i = 0; i < 4; i++)
      line(pen, ink.light, 0.012, [at(0.12, 0.4 + i * 0.13), at(0.26, 0.44 + i * 0.13)])
    line(pen, ink.light, 0.014, [at(0.24, 0.4), at(0.5, 0.24), at(0.62, 0.08)], true)
  }
  boot(0.26, -0.36, 0.5, hsl(18, 40, 24))
  boot(0.46, -0.54, 0.58, hsl(18, 44, 15))
  limb(
    pen,
    ink.dark,
    [
      [-0.42, 0.3],
      [-0.56, -0.2],
      [-0.62, -0.6],
    ],
    0.03,
    0.015,
  )
  blob(pen, ink.accent, [
    [-0.42, 0.24],
    [-0.34, 0.0],
    [-0.5, -0.46],
    [-0.66, -0.5],
    [-0.6, -0.1],
  ])
  line(pen, ink.dark, 0.012, [
    [-0.43, 0.2],
    [-0.6, -0.46],
  ])
  line(
    pen,
    ink.dark,
    0.03,
    [
      [-0.42, 0.3],
      [-0.36, 0.42],
      [-0.27, 0.34],
    ],
    true,
  )
}

export const letter: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.deep, ink.mid, ink.deep)
  for (let i = -3; i < 4; i++)
    line(pen, ink.dark, 0.012, [
      [-1, i * 0.22],
      [1, i * 0.22 + 0.05],
    ])
  glow(pen, -0.5, 0.2, 0.9, 44, 55, 75, 0.45)
  pen.save()
  pen.translate(-0.5, -0.02)
  pen.rotate(-0.14 + ink.random.range(-0.1, 0.1))
  box(pen, hsl(250, 30, 8, 0.5), -0.25, -0.45, 0.33, 0.38)
  shape(pen, ink.pale, [
    [-0.3, -0.42],
    [0.28, -0.42],
    [0.28, 0.34],
    [0.18, 0.44],
    [-0.3, 0.44],
  ])
  shape(pen, ink.soft, [
    [0.28, 0.34],
    [0.18, 0.44],
    [0.17, 0.33],
  ])
  line(pen, ink.light, 0.012, [
    [-0.3, 0.0],
    [0.28, 0.0],
  ])
  for (let i = 0; i < 6; i++) {
    const y = 0.32 - i * 0.1
    const pts: At[] = []
    const end = i === 5 ? 0 : 0.2
    for (let x = -0.22; x < end; x += 0.025) pts.push([x, y + (pts.length % 2 ? 0.016 : -0.016)])
    line(pen, ink.dark, 0.012, pts, true)
  }
  disc(pen, hsl(225, 45, 60, 0.5), 0.1, -0.26, 0.07, 0.06)
  pen.restore()
  pen.save()
  pen.translate(0.5, -0.12)
  pen.rotate(0.3 + ink.random.range(-0.15, 0.15))
  box(pen, hsl(250, 30, 8, 0.5), -0.3, -0.26, 0.36, 0.18)
  box(pen, ink.light, -0.34, -0.22, 0.32, 0.22)
  line(pen, ink.mid, 0.014, [
    [-0.34, 0.22],
    [0, -0.04],
    [0.32, 0.22],
  ])
  line(pen, ink.mid, 0.01, [
    [-0.34, -0.22],
    [-0.08, 0.02],
  ])
  line(pen, ink.mid, 0.01, [
    [0.32, -0.22],
    [0.08, 0.02],
  ])
  disc(pen, ink.accent, 0, -0.03, 0.07)
  pen.restore()
  limb(
    pen,
    ink.dark,
    [
      [0.3, 0.42],
      [0.5, 0.34],
      [0.76, 0.36],
    ],
    0.012,
    0.035,
  )
}
