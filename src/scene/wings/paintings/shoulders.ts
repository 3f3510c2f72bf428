import { blob, disc, hsl, limb, line, type Motif } from '../pen'
import { CLOTHS, dressed, HAIRS, person, sunset } from './people'

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
