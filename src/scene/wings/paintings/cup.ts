import { blob, box, disc, line, type Motif, shape, wash } from '../pen'

export const cup: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.soft, ink.pale, ink.light)
  blob(pen, ink.soft, [
    [-1, 0],
    [-0.6, 0.18],
    [-0.2, 0.06],
    [0.2, 0.2],
    [0.7, 0.1],
    [1, 0.22],
    [1, -0.5],
    [-1, -0.5],
  ])
  for (let i = 0; i < 44; i++) {
    const x = ink.random.range(-0.95, 0.95)
    const y = ink.random.range(-0.1, 0.7)
    line(pen, ink.light, 0.008, [
      [x, y],
      [x - 0.02, y - ink.random.range(0.05, 0.16)],
    ])
  }
  for (const x of [-0.86, -0.2, 0.2, 0.86])
    line(pen, ink.dark, 0.05, [
      [x, -0.3],
      [x, 0.75],
    ])
  line(pen, ink.dark, 0.04, [
    [-1, 0.36],
    [1, 0.36],
  ])
  box(pen, ink.deep, -1, -0.75, 1, -0.26)
  box(pen, ink.mid, -1, -0.32, 1, -0.24)
  disc(pen, ink.dark, -0.5, -0.33, 0.27, 0.06)
  shape(pen, ink.pale, [
    [-0.7, 0.02],
    [-0.3, 0.02],
    [-0.37, -0.31],
    [-0.63, -0.31],
  ])
  shape(pen, ink.soft, [
    [-0.42, 0.02],
    [-0.3, 0.02],
    [-0.37, -0.31],
    [-0.46, -0.31],
  ])
  disc(pen, ink.dark, -0.5, 0.02, 0.2, 0.045)
  line(
    pen,
    ink.pale,
    0.045,
    [
      [-0.31, -0.04],
      [-0.18, -0.06],
      [-0.2, -0.2],
      [-0.35, -0.22],
    ],
    true,
  )
  line(pen, ink.accent, 0.022, [
    [-0.66, -0.13],
    [-0.34, -0.13],
  ])
  disc(pen, ink.dark, 0.52, -0.4, 0.26, 0.06)
  disc(pen, ink.light, 0.5, -0.37, 0.24, 0.06)
  disc(pen, ink.soft, 0.5, -0.365, 0.13, 0.03)
}
