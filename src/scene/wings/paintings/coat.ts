import { blob, box, disc, hsl, line, type Motif, shape, wash } from '../pen'

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
