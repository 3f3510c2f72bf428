import { glow, hsl, line, type Motif, shape, wash } from '../pen'

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
