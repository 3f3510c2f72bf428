import { blob, box, disc, glow, hsl, line, type Motif, shape, wash } from '../pen'

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
