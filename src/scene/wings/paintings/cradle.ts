import { blob, disc, hsl, line, type Motif, shape } from '../pen'
import { chamber, star } from './furniture'

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
