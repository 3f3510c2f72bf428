import { blob, branches, disc, glow, hsl, limb, line, type Motif, wash } from '../pen'

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
