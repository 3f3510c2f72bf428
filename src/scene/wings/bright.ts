/** Memories: people, in warm light. */
import type { Random } from '../../dream/random'
import {
  type At,
  blob,
  box,
  disc,
  glow,
  hsl,
  limb,
  line,
  type Motif,
  type Pen,
  shape,
  wash,
} from './pen'

const SKINS = [hsl(22, 48, 34), hsl(26, 52, 48), hsl(28, 60, 62), hsl(18, 45, 25), hsl(24, 56, 55)]
const HAIRS = [hsl(20, 45, 12), hsl(26, 60, 24), hsl(14, 70, 32), hsl(40, 62, 46), hsl(250, 15, 14)]
const CLOTHS = [
  hsl(350, 72, 50),
  hsl(28, 88, 54),
  hsl(176, 62, 36),
  hsl(46, 90, 58),
  hsl(268, 48, 50),
  hsl(210, 68, 48),
  hsl(330, 68, 58),
]

interface Pose {
  x: number
  /** Where the feet are, and how tall. */
  y: number
  h: number
  /** Sideways lean of the head over the feet, in heights. */
  lean?: number
  /** Hands, in heights from the shoulders: right of it and up. */
  hands: [At, At]
  feet?: [At, At]
  skirt?: boolean
  cloth: string
  skin: string
  hair: string
  longHair?: number
  rim?: string
}

/** A person in a few brush strokes; the painting over it does the rest. */
function person(pen: Pen, p: Pose) {
  const at = (px: number, py: number): At => [p.x + (px + (p.lean ?? 0) * py) * p.h, p.y + py * p.h]
  const feet = p.feet ?? [
    [-0.07, 0],
    [0.07, 0],
  ]
  const rim = p.rim ?? hsl(44, 95, 80)
  const legs = p.skirt ? p.skin : hsl(230, 30, 22)
  feet.forEach(([fx, fy], i) => {
    const side = i ? 0.05 : -0.05
    limb(
      pen,
      legs,
      [
        at(side, 0.46),
        at(side + (fx - side) * 0.55 + side * 0.3, 0.24 + fy * 0.5),
        at(fx, fy + 0.02),
      ],
      0.1 * p.h,
      0.055 * p.h,
    )
    disc(
      pen,
      hsl(16, 40, 16),
      ...at(fx + (fx < 0 ? -0.025 : 0.025), fy + 0.01),
      0.045 * p.h,
      0.02 * p.h,
    )
  })
  if (p.longHair)
    blob(pen, p.hair, [
      at(-0.08, 0.95),
      at(0.08, 0.95),
      at(0.1 + p.longHair, 0.72),
      at(p.longHair * 1.6, 0.6),
      at(-0.1 + p.longHair * 0.5, 0.74),
    ])
  if (p.skirt)
    blob(pen, p.cloth, [
      at(-0.07, 0.6),
      at(0.07, 0.6),
      at(0.14, 0.42),
      at(0.23, 0.22),
      at(0, 0.19),
      at(-0.23, 0.23),
      at(-0.14, 0.42),
    ])
  blob(pen, p.cloth, [
    at(-0.14, 0.8),
    at(0, 0.83),
    at(0.14, 0.8),
    at(0.1, 0.6),
    at(0.11, 0.42),
    at(-0.11, 0.42),
    at(-0.1, 0.6),
  ])
  p.hands.forEach(([hx, hy], i) => {
    const side = i ? 0.115 : -0.115
    const bend = i ? 0.05 : -0.05
    const elbow = at(side + hx * 0.5 + bend, 0.76 + hy * 0.45 - 0.02)
    limb(pen, p.cloth, [at(side, 0.76), elbow], 0.075 * p.h, 0.06 * p.h)
    limb(pen, p.skin, [elbow, at(side + hx, 0.76 + hy)], 0.052 * p.h, 0.04 * p.h)
    disc(pen, p.skin, ...at(side + hx, 0.76 + hy), 0.032 * p.h)
  })
  limb(pen, p.skin, [at(0, 0.78), at(0, 0.88)], 0.065 * p.h, 0.06 * p.h)
  disc(pen, p.skin, ...at(0, 0.93), 0.068 * p.h, 0.082 * p.h)
  blob(pen, p.hair, [
    at(-0.085, 0.93),
    at(-0.075, 1.0),
    at(0, 1.05),
    at(0.08, 1.0),
    at(0.085, 0.93),
    at(0.03, 0.985),
    at(-0.04, 0.985),
  ])
  line(pen, rim, 0.018 * p.h, [at(0.085, 0.96), at(0.06, 1.02), at(0, 1.045)], true)
  line(pen, rim, 0.018 * p.h, [at(0.14, 0.79), at(0.105, 0.62), at(0.115, 0.44)], true)
  // Closed, laughing eyes and a laugh: three small strokes.
  const face = hsl(14, 50, 14)
  for (const side of [-1, 1])
    line(
      pen,
      face,
      0.011 * p.h,
      [at(side * 0.043, 0.934), at(side * 0.026, 0.948), at(side * 0.01, 0.936)],
      true,
    )
  blob(pen, hsl(4, 60, 24), [at(-0.03, 0.9), at(0.03, 0.9), at(0, 0.868)])
}

const dressed = (random: Random) => ({
  cloth: random.pick(CLOTHS),
  skin: random.pick(SKINS),
  hair: random.pick(HAIRS),
})

function sunset(pen: Pen, x: number, y: number, warm = 34) {
  wash(
    pen,
    -0.75,
    0.75,
    hsl(warm + 14, 95, 74),
    hsl(warm, 96, 64),
    hsl(warm - 22, 85, 62),
    hsl(320, 52, 56),
    hsl(266, 48, 46),
  )
  glow(pen, x, y, 0.9, 48, 100, 84, 0.9)
}

export const friends: Motif = (pen, { random }) => {
  sunset(pen, 0, -0.1)
  disc(pen, hsl(50, 100, 88), 0, -0.06, 0.2)
  blob(pen, hsl(100, 40, 24), [
    [-1.2, -0.5],
    [-0.4, -0.4],
    [0.4, -0.42],
    [1.2, -0.5],
    [1.2, -1],
    [-1.2, -1],
  ])
  const xs = [-0.66, -0.36, 0.36, 0.67]
  const cloths = random.shuffle(CLOTHS)
  const skins = random.shuffle(SKINS)
  xs.forEach((x, i) => {
    const up = i % 2 === (random.chance(0.5) ? 0 : 1)
    const inner = x < 0 === (i % 2 === 0)
    person(pen, {
      x,
      y: -0.56 + random.range(0, 0.06),
      h: 0.86 + random.range(-0.06, 0.08),
      lean: (x < 0 ? 0.06 : -0.06) + random.range(-0.04, 0.04),
      hands: [
        [up ? -0.2 : -0.22, inner ? 0.02 : 0.24],
        [up ? 0.2 : 0.22, inner ? 0.24 : 0.02],
      ],
      feet: [
        [-0.1, 0.04],
        [0.12, random.range(0, 0.1)],
      ],
      skirt: i % 2 === 0,
      cloth: cloths[i],
      skin: skins[i % 4],
      hair: random.pick(HAIRS),
      longHair: i % 2 === 0 ? random.range(-0.08, 0.08) : 0,
    })
  })
  for (let i = 0; i < 30; i++)
    disc(
      pen,
      hsl(random.range(30, 60), 95, 76),
      random.range(-0.9, 0.9),
      random.range(-0.66, -0.5),
      0.014,
    )
}

export const sun: Motif = (pen, { random }) => {
  wash(pen, -0.75, 0.75, hsl(18, 88, 52), hsl(34, 95, 62), hsl(46, 98, 72))
  for (let i = 0; i < 26; i++) {
    const a = (i / 26) * Math.PI * 2
    shape(pen, hsl(48, 100, i % 2 ? 78 : 66, 0.6), [
      [0.5, 0.24],
      [0.5 + Math.cos(a) * 1.7, 0.24 + Math.sin(a) * 1.7],
      [0.5 + Math.cos(a + 0.12) * 1.7, 0.24 + Math.sin(a + 0.12) * 1.7],
    ])
  }
  glow(pen, 0.5, 0.24, 0.6, 52, 100, 92, 1)
  disc(pen, hsl(54, 100, 95), 0.5, 0.24, 0.17)
  // A face in profile, lifted to the light with closed eyes.
  const skin = random.pick([hsl(20, 56, 40), hsl(24, 62, 52), hsl(16, 48, 30)])
  const hair = random.pick(HAIRS)
  blob(pen, hair, [
    [-0.36, 0.52],
    [-0.62, 0.62],
    [-0.9, 0.44],
    [-1.0, 0.0],
    [-0.92, -0.5],
    [-0.66, -0.6],
    [-0.6, -0.2],
  ])
  blob(pen, skin, [
    [-0.66, -0.8],
    [-0.66, -0.3],
    [-0.42, -0.26],
    [-0.4, -0.8],
  ])
  shape(pen, skin, [
    [-0.62, 0.46],
    [-0.42, 0.5],
    [-0.32, 0.42],
    [-0.29, 0.28],
    [-0.275, 0.22],
    [-0.16, 0.09],
    [-0.18, 0.05],
    [-0.245, 0.03],
    [-0.205, -0.025],
    [-0.235, -0.055],
    [-0.215, -0.1],
    [-0.26, -0.135],
    [-0.25, -0.21],
    [-0.31, -0.27],
    [-0.5, -0.26],
    [-0.66, -0.3],
    [-0.74, 0.1],
  ])
  line(
    pen,
    hsl(50, 100, 80),
    0.022,
    [
      [-0.34, 0.45],
      [-0.295, 0.28],
      [-0.165, 0.085],
    ],
    true,
  )
  line(pen, hsl(50, 100, 80), 0.018, [
    [-0.2, -0.03],
    [-0.215, -0.1],
  ])
  line(
    pen,
    hsl(44, 96, 74),
    0.02,
    [
      [-0.25, -0.2],
      [-0.32, -0.27],
      [-0.42, -0.3],
      [-0.42, -0.6],
    ],
    true,
  )
  line(
    pen,
    hsl(16, 60, 12),
    0.02,
    [
      [-0.42, 0.2],
      [-0.37, 0.165],
      [-0.31, 0.185],
    ],
    true,
  )
  line(
    pen,
    hsl(16, 60, 12),
    0.022,
    [
      [-0.44, 0.3],
      [-0.38, 0.33],
      [-0.32, 0.31],
    ],
    true,
  )
  line(
    pen,
    hsl(350, 60, 34),
    0.022,
    [
      [-0.215, -0.055],
      [-0.27, -0.06],
      [-0.31, -0.03],
    ],
    true,
  )
  disc(pen, hsl(8, 80, 55, 0.45), -0.42, 0.0, 0.1)
  blob(pen, hair, [
    [-0.34, 0.46],
    [-0.5, 0.3],
    [-0.58, 0.0],
    [-0.62, -0.3],
    [-0.8, -0.4],
    [-0.86, 0.2],
    [-0.6, 0.58],
  ])
  for (let i = 0; i < 7; i++)
    line(
      pen,
      hsl(34, 90, 62),
      0.012,
      [
        [-0.42 - i * 0.05, 0.52],
        [-0.6 - i * 0.035, 0.2],
        [-0.66 - i * 0.03, -0.4],
      ],
      true,
    )
  disc(pen, hsl(350, 70, 62), -0.62, 0.34, 0.06)
  disc(pen, hsl(48, 100, 70), -0.62, 0.34, 0.022)
}

export const dance: Motif = (pen, { random }) => {
  wash(pen, -0.75, 0.75, hsl(24, 60, 34), hsl(34, 82, 56), hsl(42, 92, 68), hsl(20, 70, 44))
  for (let i = 0; i < 9; i++) {
    const x = -0.9 + i * 0.225
    const y = 0.5 - 0.08 * Math.sin((i / 8) * Math.PI)
    disc(pen, hsl(48, 100, 85), x, y, 0.04)
    glow(pen, x, y, 0.15, 48, 100, 85, 0.7)
  }
  line(
    pen,
    hsl(20, 50, 20),
    0.01,
    [
      [-1, 0.57],
      [0, 0.46],
      [1, 0.57],
    ],
    true,
  )
  disc(pen, hsl(24, 60, 26, 0.6), 0, -0.6, 0.95, 0.1)
  const a = dressed(random)
  person(pen, {
    ...a,
    x: -0.5,
    y: -0.56,
    h: 0.94,
    lean: 0.16,
    hands: [
      [-0.26, 0.2],
      [0.3, 0.1],
    ],
    feet: [
      [-0.16, 0.06],
      [0.06, 0],
    ],
    skirt: true,
    cloth: hsl(350, 78, 50),
    longHair: -0.16,
  })
  blob(pen, hsl(350, 78, 50), [
    [-0.52, -0.02],
    [-0.3, -0.14],
    [-0.16, -0.36],
    [-0.5, -0.28],
    [-0.92, -0.42],
    [-0.78, -0.16],
  ])
  line(
    pen,
    hsl(20, 95, 72),
    0.022,
    [
      [-0.9, -0.4],
      [-0.52, -0.26],
      [-0.18, -0.34],
    ],
    true,
  )
  line(pen, hsl(350, 80, 36), 0.02, [
    [-0.5, -0.04],
    [-0.72, -0.3],
  ])
  line(pen, hsl(350, 80, 36), 0.02, [
    [-0.46, -0.04],
    [-0.34, -0.26],
  ])
  const b = dressed(random)
  person(pen, {
    ...b,
    x: 0.52,
    y: -0.56,
    h: 0.98,
    lean: -0.1,
    hands: [
      [-0.34, 0.08],
      [0.24, 0.22],
    ],
    feet: [
      [-0.08, 0],
      [0.16, 0.12],
    ],
    cloth: hsl(206, 62, 36),
  })
}

export const swimming: Motif = (pen, { random }) => {
  wash(
    pen,
    -0.75,
    0.75,
    hsl(204, 80, 30),
    hsl(190, 76, 42),
    hsl(176, 70, 56),
    hsl(48, 90, 80),
    hsl(200, 70, 70),
    hsl(208, 72, 60),
  )
  blob(pen, hsl(150, 40, 34), [
    [-1.2, 0.2],
    [-0.6, 0.34],
    [-0.1, 0.22],
    [0.5, 0.32],
    [1.2, 0.2],
    [1.2, 0.1],
    [-1.2, 0.1],
  ])
  glow(pen, 0.5, 0.44, 0.5, 50, 100, 86, 0.9)
  disc(pen, hsl(52, 100, 93), 0.5, 0.46, 0.1)
  for (let i = 0; i < 60; i++) {
    const y = random.range(-0.7, 0.1)
    const w = 0.05 + (0.1 - y) * 0.12
    const x = random.range(-0.95, 0.95)
    line(
      pen,
      hsl(random.pick([176, 186, 50]), 85, random.range(60, 84)),
      0.012 + (0.1 - y) * 0.012,
      [
        [x - w, y],
        [x, y + 0.022],
        [x + w, y],
      ],
      true,
    )
  }
  const head = (x: number, y: number, s: number, arm: number) => {
    const skin = random.pick(SKINS)
    disc(pen, hsl(200, 85, 24, 0.5), x, y - 0.16 * s, 0.34 * s, 0.07 * s)
    blob(pen, skin, [
      [x - 0.24 * s, y - 0.18 * s],
      [x - 0.14 * s, y - 0.03 * s],
      [x + 0.14 * s, y - 0.03 * s],
      [x + 0.24 * s, y - 0.18 * s],
    ])
    limb(
      pen,
      skin,
      [
        [x + arm * 0.18 * s, y - 0.1 * s],
        [x + arm * 0.4 * s, y + 0.2 * s],
        [x + arm * 0.3 * s, y + 0.46 * s],
      ],
      0.1 * s,
      0.065 * s,
    )
    disc(pen, skin, x + arm * 0.29 * s, y + 0.5 * s, 0.05 * s)
    disc(pen, skin, x, y + 0.12 * s, 0.125 * s, 0.15 * s)
    blob(pen, random.pick(HAIRS), [
      [x - 0.15 * s, y + 0.06 * s],
      [x - 0.14 * s, y + 0.26 * s],
      [x, y + 0.32 * s],
      [x + 0.14 * s, y + 0.26 * s],
      [x + 0.15 * s, y + 0.08 * s],
      [x + 0.06 * s, y + 0.2 * s],
      [x - 0.08 * s, y + 0.2 * s],
    ])
    for (const e of [-1, 1])
      line(
        pen,
        hsl(14, 50, 12),
        0.016 * s,
        [
          [x + e * 0.08 * s, y + 0.12 * s],
          [x + e * 0.05 * s, y + 0.145 * s],
          [x + e * 0.02 * s, y + 0.12 * s],
        ],
        true,
      )
    blob(pen, hsl(0, 0, 97), [
      [x - 0.06 * s, y + 0.06 * s],
      [x + 0.06 * s, y + 0.06 * s],
      [x, y - 0.0 * s],
    ])
    for (let i = 0; i < 14; i++) {
      const a = random.range(0.2, Math.PI - 0.2)
      disc(
        pen,
        hsl(190, 60, 94),
        x + Math.cos(a) * random.range(0.25, 0.5) * s,
        y - 0.16 * s + Math.sin(a) * random.range(0.06, 0.36) * s,
        0.016 * s,
      )
    }
    line(
      pen,
      hsl(185, 50, 92),
      0.024 * s,
      [
        [x - 0.36 * s, y - 0.18 * s],
        [x, y - 0.14 * s],
        [x + 0.36 * s, y - 0.18 * s],
      ],
      true,
    )
  }
  head(-0.5, -0.14, 1.05, -1)
  head(0.5, -0.28, 0.86, 1)
}

export const shoulders: Motif = (pen, { random }) => {
  sunset(pen, 0.5, 0.3, 30)
  disc(pen, hsl(52, 100, 92), 0.56, 0.26, 0.17)
  blob(pen, hsl(280, 30, 40), [
    [-1.2, -0.2],
    [-0.3, -0.08],
    [0.4, -0.24],
    [1.2, -0.12],
    [1.2, -0.6],
    [-1.2, -0.6],
  ])
  blob(pen, hsl(92, 44, 32), [
    [-1.2, -0.44],
    [-0.4, -0.36],
    [0.4, -0.46],
    [1.2, -0.36],
    [1.2, -1],
    [-1.2, -1],
  ])
  for (let i = 0; i < 40; i++)
    disc(
      pen,
      hsl(random.pick([48, 350, 30]), 92, 66),
      random.range(-0.95, 0.95),
      random.range(-0.68, -0.44),
      0.017,
    )
  const grown = dressed(random)
  const x = -0.46
  person(pen, {
    ...grown,
    x,
    y: -0.68,
    h: 0.78,
    hands: [
      [-0.02, 0.2],
      [0.02, 0.2],
    ],
    cloth: hsl(216, 56, 34),
    feet: [
      [-0.12, 0],
      [0.12, 0.02],
    ],
  })
  const cloth = random.pick([CLOTHS[0], CLOTHS[3], CLOTHS[6]])
  limb(
    pen,
    grown.skin,
    [
      [x - 0.04, 0.06],
      [x - 0.1, -0.02],
      [x - 0.09, -0.16],
    ],
    0.07,
    0.05,
  )
  limb(
    pen,
    grown.skin,
    [
      [x + 0.04, 0.06],
      [x + 0.1, -0.02],
      [x + 0.09, -0.16],
    ],
    0.07,
    0.05,
  )
  blob(pen, cloth, [
    [x - 0.1, 0.08],
    [x - 0.1, 0.28],
    [x, 0.34],
    [x + 0.1, 0.28],
    [x + 0.1, 0.08],
  ])
  limb(
    pen,
    cloth,
    [
      [x - 0.08, 0.28],
      [x - 0.22, 0.36],
      [x - 0.36, 0.44],
    ],
    0.07,
    0.045,
  )
  limb(
    pen,
    cloth,
    [
      [x + 0.08, 0.28],
      [x + 0.22, 0.38],
      [x + 0.34, 0.5],
    ],
    0.07,
    0.045,
  )
  disc(pen, grown.skin, x - 0.37, 0.45, 0.03)
  disc(pen, grown.skin, x + 0.35, 0.51, 0.03)
  disc(pen, grown.skin, x, 0.42, 0.085, 0.095)
  blob(pen, random.pick(HAIRS), [
    [x - 0.1, 0.4],
    [x - 0.1, 0.52],
    [x, 0.57],
    [x + 0.1, 0.52],
    [x + 0.1, 0.4],
    [x + 0.02, 0.49],
  ])
  for (const e of [-1, 1])
    line(
      pen,
      hsl(14, 50, 12),
      0.011,
      [
        [x + e * 0.05, 0.42],
        [x + e * 0.03, 0.437],
        [x + e * 0.012, 0.42],
      ],
      true,
    )
  blob(pen, hsl(4, 60, 24), [
    [x - 0.035, 0.385],
    [x + 0.035, 0.385],
    [x, 0.35],
  ])
  line(
    pen,
    hsl(48, 100, 80),
    0.018,
    [
      [x + 0.1, 0.3],
      [x + 0.22, 0.42],
      [x + 0.34, 0.53],
    ],
    true,
  )
  person(pen, {
    ...dressed(random),
    x: 0.54,
    y: -0.62,
    h: 0.62,
    skirt: true,
    hands: [
      [-0.24, 0.14],
      [0.2, 0.26],
    ],
    feet: [
      [-0.12, 0.02],
      [0.14, 0.12],
    ],
    longHair: 0.14,
    cloth: hsl(176, 60, 38),
  })
}

export const campfire: Motif = (pen, { random }) => {
  wash(pen, -0.75, 0.75, hsl(20, 60, 20), hsl(268, 50, 24), hsl(244, 60, 22), hsl(236, 65, 14))
  for (let i = 0; i < 46; i++)
    disc(
      pen,
      hsl(50, 60, 90),
      random.range(-0.95, 0.95),
      random.range(0.0, 0.7),
      random.range(0.004, 0.011),
    )
  blob(pen, hsl(256, 50, 12), [
    [-1.2, 0.04],
    [-0.6, 0.2],
    [-0.1, 0.02],
    [0.5, 0.22],
    [1.2, 0.06],
    [1.2, -0.4],
    [-1.2, -0.4],
  ])
  glow(pen, -0.42, -0.34, 1.1, 28, 100, 60, 0.85)
  disc(pen, hsl(30, 80, 46, 0.7), -0.3, -0.52, 0.95, 0.14)
  const x = -0.44
  const tongue = (dx: number, h: number, w: number, l: number, hue: number) =>
    blob(pen, hsl(hue, 100, l), [
      [x + dx - w, -0.5],
      [x + dx - w * 0.9, -0.3],
      [x + dx + random.range(-0.04, 0.04), -0.46 + h],
      [x + dx + w, -0.28],
      [x + dx + w, -0.5],
    ])
  tongue(-0.12, 0.5, 0.12, 50, 14)
  tongue(0.1, 0.62, 0.14, 52, 20)
  tongue(0, 0.82, 0.18, 54, 24)
  tongue(-0.04, 0.54, 0.12, 64, 40)
  tongue(0.05, 0.4, 0.09, 78, 50)
  tongue(0, 0.24, 0.05, 92, 54)
  limb(
    pen,
    hsl(16, 50, 10),
    [
      [x - 0.26, -0.56],
      [x, -0.5],
      [x + 0.22, -0.42],
    ],
    0.07,
    0.06,
  )
  limb(
    pen,
    hsl(16, 50, 12),
    [
      [x + 0.26, -0.58],
      [x, -0.52],
      [x - 0.2, -0.44],
    ],
    0.07,
    0.06,
  )
  for (let i = 0; i < 26; i++)
    disc(
      pen,
      hsl(36, 100, 72),
      x + random.range(-0.4, 0.6) * random.next(),
      random.range(-0.1, 0.6),
      0.011,
    )
  // Two who sit close, lit from the fire's side, and one more far behind.
  const sit = (sx: number, sy: number, s: number, cloth: string, skin: string, hair: string) => {
    blob(pen, cloth, [
      [sx - 0.13 * s, sy + 0.36 * s],
      [sx + 0.12 * s, sy + 0.36 * s],
      [sx + 0.18 * s, sy - 0.02],
      [sx - 0.2 * s, sy - 0.02],
    ])
    limb(
      pen,
      cloth,
      [
        [sx - 0.02, sy + 0.02],
        [sx - 0.26 * s, sy + 0.16 * s],
        [sx - 0.32 * s, sy - 0.04],
      ],
      0.12 * s,
      0.09 * s,
    )
    limb(
      pen,
      skin,
      [
        [sx - 0.06 * s, sy + 0.3 * s],
        [sx - 0.18 * s, sy + 0.17 * s],
        [sx - 0.28 * s, sy + 0.18 * s],
      ],
      0.075 * s,
      0.05 * s,
    )
    disc(pen, skin, sx - 0.02 * s, sy + 0.48 * s, 0.1 * s, 0.115 * s)
    blob(pen, hair, [
      [sx - 0.08 * s, sy + 0.56 * s],
      [sx + 0.02 * s, sy + 0.62 * s],
      [sx + 0.12 * s, sy + 0.54 * s],
      [sx + 0.13 * s, sy + 0.38 * s],
      [sx + 0.05 * s, sy + 0.4 * s],
      [sx + 0.01, sy + 0.52 * s],
    ])
    line(
      pen,
      hsl(40, 100, 76),
      0.022 * s,
      [
        [sx - 0.1 * s, sy + 0.55 * s],
        [sx - 0.12 * s, sy + 0.46 * s],
        [sx - 0.08 * s, sy + 0.38 * s],
        [sx - 0.14 * s, sy + 0.3 * s],
        [sx - 0.24 * s, sy + 0.2 * s],
      ],
      true,
    )
  }
  sit(0.72, -0.46, 0.86, hsl(200, 50, 32), random.pick(SKINS), HAIRS[0])
  sit(0.36, -0.52, 1.02, hsl(340, 60, 40), random.pick(SKINS), random.pick(HAIRS))
  box(pen, hsl(20, 50, 10), 0.16, -0.62, 0.96, -0.53)
}
