import { blob, box, branches, line, type Motif, shape, wash } from '../pen'

export const house: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.light, ink.pale, ink.pale, ink.light, ink.soft, ink.mid)
  blob(pen, ink.soft, [
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
    box(pen, ink.deep, x, y, x + 0.12, y + 0.14)
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
