/** Griefs under the sky. */
import {
  type At,
  blob,
  box,
  branches,
  disc,
  glow,
  hsl,
  limb,
  line,
  type Motif,
  shape,
  wash,
} from './pen'

export const wilted: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.soft, ink.light, ink.soft)
  glow(pen, 0, 0.2, 0.9, 50, 30, 92, 0.5)
  box(pen, ink.mid, -1, -0.75, 1, -0.52)
  const bloom = (side: number, x: number, y: number, s: number) => {
    limb(
      pen,
      hsl(150, 22, 20),
      [
        [side * 0.2, -0.75],
        [side * 0.18, -0.1],
        [side * 0.24, 0.34],
        [x - side * 0.06, 0.4 + 0.1 * s],
        [x, y + 0.2 * s],
      ],
      0.05,
      0.03,
    )
    for (let i = 0; i < 9; i++) {
      const t = i / 8 - 0.5
      const l = ink.random.range(0.36, 0.5) * s
      blob(pen, i % 2 ? ink.accent : ink.deep, [
        [x + t * 0.1, y + 0.12 * s],
        [x + t * 0.5 * s - 0.05, y - l * 0.4],
        [x + t * 0.62 * s, y - l],
        [x + t * 0.5 * s + 0.06, y - l * 0.3],
      ])
      line(pen, ink.dark, 0.008, [
        [x + t * 0.1, y + 0.06],
        [x + t * 0.6 * s, y - l * 0.8],
      ])
    }
    blob(pen, hsl(150, 24, 16), [
      [x - 0.12 * s, y + 0.08 * s],
      [x, y + 0.26 * s],
      [x + 0.12 * s, y + 0.08 * s],
      [x, y + 0.02],
    ])
    blob(pen, hsl(145, 20, 26), [
      [side * 0.19, -0.3],
      [side * 0.36, -0.34],
      [side * 0.5, -0.6],
      [side * 0.3, -0.5],
    ])
  }
  bloom(-1, -0.52, 0.14, 1)
  bloom(1, 0.5, -0.04, 0.86)
  for (let i = 0; i < 9; i++) {
    const x = ink.random.range(0.25, 0.8) * (i % 2 ? 1 : -1)
    disc(
      pen,
      i % 3 ? ink.accent : ink.deep,
      x,
      ink.random.range(-0.66, -0.5),
      0.06,
      0.025,
      ink.random.range(-1, 1),
    )
  }
}

export const starless: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.pale, ink.light, ink.soft, ink.mid, ink.deep, ink.dark, ink.dark)
  for (let i = 0; i < 5; i++)
    blob(pen, hsl(238, 45, 12 + i * 4, 0.3), [
      [-1, 0.6 - i * 0.12],
      [-0.4, 0.7 - i * 0.1],
      [0.3, 0.56 - i * 0.12],
      [1, 0.68 - i * 0.1],
      [1, 0.5 - i * 0.1],
      [-1, 0.45 - i * 0.1],
    ])
  glow(pen, 0.1, -0.4, 0.9, 46, 60, 84, 0.7)
  blob(pen, ink.dark, [
    [-1.2, -0.2],
    [-0.5, -0.42],
    [0.1, -0.46],
    [0.5, -0.34],
    [1.2, -0.5],
    [1.2, -1],
    [-1.2, -1],
  ])
  // A telescope, and nothing for it to look at.
  limb(
    pen,
    ink.dark,
    [
      [0.62, -0.16],
      [0.46, 0.08],
      [0.26, 0.36],
    ],
    0.08,
    0.14,
  )
  limb(
    pen,
    ink.accent,
    [
      [0.29, 0.32],
      [0.25, 0.38],
    ],
    0.15,
    0.15,
  )
  line(pen, ink.light, 0.014, [
    [0.66, -0.1],
    [0.5, 0.12],
    [0.34, 0.36],
  ])
  for (const x of [0.34, 0.54, 0.72])
    line(pen, ink.dark, 0.035, [
      [0.52, 0.0],
      [x, -0.52],
    ])
  // Somebody small, looking up.
  limb(
    pen,
    ink.dark,
    [
      [-0.5, -0.5],
      [-0.51, -0.2],
      [-0.5, -0.12],
    ],
    0.17,
    0.1,
  )
  disc(pen, ink.dark, -0.49, -0.05, 0.07)
  line(pen, ink.light, 0.014, [
    [-0.44, -0.44],
    [-0.455, -0.16],
  ])
  line(pen, ink.light, 0.012, [
    [-0.43, -0.07],
    [-0.45, 0.0],
  ])
}

export const swing: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.light, ink.pale, ink.soft, ink.mid)
  glow(pen, -0.5, -0.1, 0.8, 48, 50, 92, 0.6)
  blob(pen, ink.soft, [
    [-1, -0.2],
    [-0.6, -0.12],
    [0, -0.24],
    [0.6, -0.14],
    [1, -0.2],
    [1, -0.8],
    [-1, -0.8],
  ])
  blob(pen, ink.mid, [
    [-1.2, -0.44],
    [-0.4, -0.4],
    [0.4, -0.5],
    [1.2, -0.42],
    [1.2, -1],
    [-1.2, -1],
  ])
  limb(
    pen,
    ink.dark,
    [
      [0.6, -0.75],
      [0.64, -0.1],
      [0.56, 0.4],
      [0.62, 0.75],
    ],
    0.2,
    0.13,
  )
  limb(
    pen,
    ink.dark,
    [
      [0.6, 0.36],
      [0.2, 0.56],
      [-0.4, 0.52],
      [-0.95, 0.6],
    ],
    0.12,
    0.05,
  )
  branches(pen, ink.dark, 0.6, 0.3, 0.5, 0.2, 0.06, ink.random, 2)
  branches(pen, ink.dark, -0.1, 0.55, 2.1, 0.16, 0.04, ink.random, 2)
  const lean = ink.random.range(-0.08, 0.12)
  line(pen, ink.dark, 0.02, [
    [-0.7, 0.54],
    [-0.7 + lean, -0.26],
  ])
  line(pen, ink.dark, 0.02, [
    [-0.32, 0.53],
    [-0.32 + lean, -0.22],
  ])
  shape(pen, ink.dark, [
    [-0.8 + lean, -0.25],
    [-0.22 + lean, -0.2],
    [-0.22 + lean, -0.26],
    [-0.8 + lean, -0.32],
  ])
  line(pen, ink.accent, 0.016, [
    [-0.79 + lean, -0.24],
    [-0.23 + lean, -0.19],
  ])
  disc(pen, hsl(250, 30, 12, 0.45), -0.46 + lean, -0.54, 0.3, 0.05)
}

export const house: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.light, ink.pale, ink.soft, ink.mid, ink.deep)
  blob(pen, ink.mid, [
    [-1.2, -0.16],
    [-0.5, -0.04],
    [0.2, -0.2],
    [1.2, -0.06],
    [1.2, -1],
    [-1.2, -1],
  ])
  blob(pen, ink.deep, [
    [-1.2, -0.4],
    [0, -0.34],
    [1.2, -0.44],
    [1.2, -1],
    [-1.2, -1],
  ])
  shape(pen, ink.dark, [
    [0.22, -0.4],
    [0.22, 0.12],
    [0.5, 0.46],
    [0.82, 0.12],
    [0.82, -0.4],
  ])
  shape(pen, ink.deep, [
    [0.14, 0.1],
    [0.5, 0.54],
    [0.9, 0.1],
    [0.82, 0.06],
    [0.5, 0.42],
    [0.21, 0.06],
  ])
  box(pen, ink.dark, 0.66, 0.3, 0.75, 0.56)
  for (const [x, y] of [
    [0.29, -0.06],
    [0.63, -0.06],
    [0.46, 0.16],
  ]) {
    box(pen, ink.mid, x, y, x + 0.12, y + 0.14)
    line(pen, ink.dark, 0.012, [
      [x + 0.06, y],
      [x + 0.06, y + 0.14],
    ])
    line(pen, ink.dark, 0.012, [
      [x, y + 0.07],
      [x + 0.12, y + 0.07],
    ])
  }
  box(pen, ink.accent, 0.47, -0.4, 0.6, -0.14)
  shape(pen, ink.light, [
    [0.48, -0.4],
    [0.59, -0.4],
    [0.36, -0.75],
    [0.0, -0.75],
  ])
  branches(pen, ink.dark, -0.5, -0.44, 1.6, 0.26, 0.07, ink.random, 1)
  for (let i = 0; i < 7; i++) {
    const x = -0.95 + i * 0.13
    line(pen, ink.dark, 0.02, [
      [x, -0.36],
      [x, -0.56],
    ])
  }
  line(pen, ink.dark, 0.018, [
    [-1, -0.42],
    [-0.14, -0.43],
  ])
}

export const boat: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.mid, ink.soft, ink.pale, ink.soft, ink.mid)
  glow(pen, 0.52, 0.3, 0.6, 48, 60, 90, 0.7)
  disc(pen, ink.pale, 0.52, 0.3, 0.13)
  wash(pen, -0.4, 0.02, ink.mid, ink.deep)
  for (let i = 0; i < 16; i++) {
    const y = -0.02 - i * 0.022
    const w = 0.05 + ink.random.next() * 0.16
    line(pen, ink.pale, 0.013, [
      [0.52 - w + ink.random.range(-0.05, 0.05), y],
      [0.52 + w, y],
    ])
  }
  blob(pen, ink.soft, [
    [-1.2, -0.22],
    [-0.5, -0.3],
    [0.2, -0.42],
    [1.2, -0.46],
    [1.2, -1],
    [-1.2, -1],
  ])
  line(
    pen,
    ink.pale,
    0.025,
    [
      [-1, -0.22],
      [-0.5, -0.28],
      [0.2, -0.41],
      [1, -0.45],
    ],
    true,
  )
  pen.save()
  pen.translate(-0.48, -0.3)
  pen.rotate(0.16)
  blob(pen, hsl(250, 30, 10, 0.5), [
    [-0.4, -0.1],
    [0.4, -0.1],
    [0.3, -0.28],
    [-0.3, -0.28],
  ])
  shape(pen, ink.dark, [
    [-0.46, 0.2],
    [-0.3, -0.14],
    [0.26, -0.14],
    [0.46, 0.26],
    [0.2, 0.14],
    [-0.24, 0.12],
  ])
  shape(pen, ink.accent, [
    [-0.44, 0.16],
    [-0.4, 0.06],
    [0.37, 0.08],
    [0.43, 0.2],
    [0.2, 0.09],
    [-0.24, 0.08],
  ])
  shape(pen, ink.deep, [
    [-0.4, 0.18],
    [-0.24, 0.1],
    [0.2, 0.12],
    [0.4, 0.22],
    [0.2, 0.2],
    [-0.2, 0.19],
  ])
  line(pen, ink.dark, 0.03, [
    [-0.02, 0.16],
    [0.0, 0.62],
  ])
  limb(
    pen,
    ink.dark,
    [
      [0.5, -0.18],
      [0.1, 0.1],
      [-0.3, 0.34],
    ],
    0.03,
    0.03,
  )
  disc(pen, ink.dark, 0.54, -0.2, 0.11, 0.04, -0.6)
  pen.restore()
}

export const tree: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.pale, ink.light, ink.soft, ink.mid)
  glow(pen, -0.5, 0.0, 0.6, 26, 60, 78, 0.7)
  disc(pen, ink.accent, -0.5, 0.02, 0.15)
  blob(pen, ink.soft, [
    [-1.2, -0.24],
    [-0.4, -0.16],
    [0.3, -0.3],
    [1.2, -0.2],
    [1.2, -1],
    [-1.2, -1],
  ])
  blob(pen, ink.pale, [
    [-1.2, -0.5],
    [-0.2, -0.36],
    [0.6, -0.44],
    [1.2, -0.36],
    [1.2, -1],
    [-1.2, -1],
  ])
  blob(pen, hsl(245, 30, 40, 0.5), [
    [0.46, -0.46],
    [0.54, -0.46],
    [1, -0.64],
    [0.9, -0.7],
  ])
  limb(
    pen,
    ink.dark,
    [
      [0.5, -0.5],
      [0.49, -0.3],
      [0.48, -0.14],
    ],
    0.16,
    0.1,
  )
  branches(pen, ink.dark, 0.48, -0.16, 1.6, 0.26, 0.095, ink.random)
  for (let i = 0; i < 5; i++)
    disc(pen, ink.accent, ink.random.range(-0.2, 0.4), ink.random.range(-0.3, 0.2), 0.03, 0.015, i)
  const crow = (x: number, y: number) => {
    blob(pen, ink.dark, [
      [x - 0.07, y],
      [x, y + 0.06],
      [x + 0.08, y + 0.02],
      [x, y - 0.03],
    ])
    line(pen, ink.dark, 0.01, [
      [x, y],
      [x, y - 0.08],
    ])
  }
  line(pen, ink.dark, 0.02, [
    [-0.95, -0.36],
    [-0.2, -0.3],
  ])
  for (const x of [-0.86, -0.6, -0.34])
    line(pen, ink.dark, 0.028, [
      [x, -0.24],
      [x, -0.54],
    ])
  crow(-0.6, -0.16)
}

export const suitcase: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.soft, ink.pale, ink.soft, ink.mid, ink.deep)
  blob(pen, ink.mid, [
    [-1.2, 0.02],
    [-0.5, 0.12],
    [0.1, 0.02],
    [1.2, 0.16],
    [1.2, -0.4],
    [-1.2, -0.4],
  ])
  shape(pen, ink.deep, [
    [-1, -0.75],
    [-0.5, 0.04],
    [-0.44, 0.04],
    [0.2, -0.75],
  ])
  for (let i = 0; i < 9; i++) {
    const t = (i / 8) ** 1.7
    const y = 0.02 - t * 0.76
    const w = 0.03 + t * 0.5
    line(pen, ink.dark, 0.012 + t * 0.035, [
      [-0.47 - w, y],
      [-0.45 + w * 0.9, y],
    ])
  }
  line(pen, ink.pale, 0.02, [
    [-0.49, 0.03],
    [-0.84, -0.75],
  ])
  line(pen, ink.pale, 0.02, [
    [-0.45, 0.03],
    [-0.06, -0.75],
  ])
  shape(pen, ink.soft, [
    [-0.3, 0.02],
    [1.2, 0.02],
    [1.2, -0.8],
    [0.26, -0.8],
  ])
  line(pen, ink.pale, 0.022, [
    [-0.3, 0.02],
    [0.26, -0.8],
  ])
  disc(pen, hsl(250, 30, 10, 0.5), 0.56, -0.46, 0.34, 0.06)
  box(pen, ink.dark, 0.26, -0.46, 0.84, -0.04)
  box(pen, ink.accent, 0.28, -0.43, 0.82, -0.07)
  for (const x of [0.36, 0.7]) box(pen, ink.dark, x, -0.44, x + 0.05, -0.06)
  line(pen, ink.dark, 0.014, [
    [0.28, -0.2],
    [0.82, -0.2],
  ])
  line(pen, ink.dark, 0.035, [
    [0.46, -0.04],
    [0.47, 0.06],
    [0.63, 0.06],
    [0.64, -0.04],
  ])
  box(pen, ink.pale, 0.47, -0.36, 0.62, -0.26)
  line(pen, ink.dark, 0.03, [
    [0.3, -0.2],
    [0.3, 0.5],
  ])
  line(pen, ink.dark, 0.025, [
    [0.3, 0.5],
    [0.42, 0.5],
  ])
  disc(pen, ink.pale, 0.42, 0.46, 0.06)
  glow(pen, 0.42, 0.46, 0.35, 46, 70, 86, 0.7)
}

export const bench: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.soft, ink.mid, ink.deep, ink.dark)
  shape(pen, hsl(48, 60, 84, 0.45), [
    [-0.48, 0.46],
    [-0.36, 0.46],
    [0.9, -0.6],
    [-0.94, -0.6],
  ])
  disc(pen, hsl(48, 45, 82, 0.85), 0.1, -0.56, 0.86, 0.13)
  line(pen, ink.dark, 0.045, [
    [-0.56, -0.62],
    [-0.55, 0.48],
  ])
  line(
    pen,
    ink.dark,
    0.03,
    [
      [-0.55, 0.48],
      [-0.5, 0.58],
      [-0.42, 0.52],
    ],
    true,
  )
  shape(pen, ink.pale, [
    [-0.5, 0.5],
    [-0.34, 0.5],
    [-0.37, 0.4],
    [-0.47, 0.4],
  ])
  glow(pen, -0.42, 0.44, 0.46, 48, 85, 85, 0.8)
  const x = 0.2
  for (const dx of [0.06, 0.6]) {
    line(pen, ink.dark, 0.05, [
      [x + dx, -0.6],
      [x + dx, -0.1],
    ])
    line(pen, ink.dark, 0.04, [
      [x + dx + 0.06, -0.52],
      [x + dx - 0.02, -0.32],
    ])
  }
  for (let i = 0; i < 3; i++) {
    line(pen, ink.dark, 0.05, [
      [x - 0.03, -0.02 - i * 0.085],
      [x + 0.69, -0.02 - i * 0.085],
    ])
    line(pen, ink.accent, 0.012, [
      [x - 0.02, 0.0 - i * 0.085],
      [x + 0.68, 0.0 - i * 0.085],
    ])
  }
  shape(pen, ink.dark, [
    [x - 0.06, -0.3],
    [x + 0.7, -0.3],
    [x + 0.76, -0.4],
    [x - 0.1, -0.4],
  ])
  for (let i = 0; i < 40; i++) {
    const px = ink.random.range(-0.9, 0.9)
    const py = ink.random.range(-0.55, 0.6)
    disc(pen, hsl(50, 40, 90, 0.75), px, py, 0.012 + 0.008 * ink.random.next())
  }
  const leaf: At[] = [
    [0.52, -0.28],
    [0.58, -0.24],
    [0.62, -0.29],
    [0.57, -0.31],
  ]
  blob(pen, ink.accent, leaf)
}
