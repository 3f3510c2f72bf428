import { blob, box, glow, line, type Motif, shape, wash } from '../pen'

export const birdcage: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.mid, ink.soft, ink.pale)
  glow(pen, -0.5, 0.1, 0.7, 45, 40, 92, 0.6)
  line(pen, ink.dark, 0.022, [
    [-0.5, 0.75],
    [-0.5, 0.52],
  ])
  for (let i = -4; i <= 4; i++) {
    const w = (i / 4) * 0.27
    line(
      pen,
      ink.dark,
      0.017,
      [
        [-0.5, 0.5],
        [-0.5 + w * 0.8, 0.42],
        [-0.5 + w, 0.2],
        [-0.5 + w, -0.42],
      ],
      true,
    )
  }
  for (const y of [0.22, -0.1])
    line(
      pen,
      ink.dark,
      0.02,
      [
        [-0.77, y],
        [-0.5, y - 0.03],
        [-0.23, y],
      ],
      true,
    )
  shape(pen, ink.dark, [
    [-0.8, -0.4],
    [-0.2, -0.4],
    [-0.24, -0.52],
    [-0.76, -0.52],
  ])
  line(pen, ink.accent, 0.03, [
    [-0.62, -0.02],
    [-0.38, -0.02],
  ])
  line(pen, ink.dark, 0.01, [
    [-0.62, 0],
    [-0.6, 0.4],
  ])
  line(pen, ink.dark, 0.01, [
    [-0.38, 0],
    [-0.4, 0.4],
  ])
  box(pen, ink.pale, -0.3, -0.34, -0.22, -0.06)
  line(pen, ink.dark, 0.022, [
    [-0.23, -0.08],
    [-0.02, 0.02],
    [-0.02, -0.26],
    [-0.23, -0.36],
  ])
  line(pen, ink.dark, 0.014, [
    [-0.12, -0.03],
    [-0.12, -0.31],
  ])
  const feather = (x: number, y: number, s: number, turn: number) => {
    pen.save()
    pen.translate(x, y)
    pen.rotate(turn)
    blob(pen, ink.deep, [
      [0, -0.3 * s],
      [0.12 * s, 0],
      [0.02 * s, 0.34 * s],
      [-0.1 * s, 0.05 * s],
    ])
    line(pen, ink.pale, 0.014, [
      [0, -0.42 * s],
      [0.01, 0.28 * s],
    ])
    for (let i = 0; i < 5; i++)
      line(pen, ink.soft, 0.008, [
        [0, -0.2 * s + i * 0.09 * s],
        [0.08 * s, -0.12 * s + i * 0.09 * s],
      ])
    pen.restore()
  }
  feather(0.5, 0.06, 1.05, 0.7)
  feather(0.66, -0.42, 0.5, -0.9)
}
