import { blob, branches, disc, glow, hsl, limb, line, type Motif, shape, wash } from '../pen'

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
