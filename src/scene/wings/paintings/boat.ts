import { disc, glow, limb, line, type Motif, shape, wash } from '../pen'

/** A rowing boat adrift with its oars shipped and nobody in it, and the moon's path on the water. */
export const boat: Motif = (pen, ink) => {
  wash(pen, 0.14, 0.75, ink.mid, ink.deep, ink.dark)
  glow(pen, 0.52, 0.3, 0.6, 46, 60, 86, 0.7)
  disc(pen, ink.pale, 0.52, 0.32, 0.17)
  wash(pen, -0.75, 0.14, ink.deep, ink.mid, ink.light)
  shape(pen, ink.dark, [
    [-1, 0.13],
    [-0.7, 0.2],
    [-0.3, 0.16],
    [0.1, 0.22],
    [0.3, 0.13],
    [-1, 0.13],
  ])
  for (let i = 0; i < 17; i++) {
    const y = 0.1 - i * 0.045
    const w = 0.06 + 0.018 * i * ink.random.range(0.5, 1.1)
    line(pen, ink.pale, 0.026, [
      [0.52 - w + ink.random.range(-0.04, 0.04), y],
      [0.52 + w, y],
    ])
  }
  pen.save()
  pen.translate(-0.5, -0.22)
  pen.rotate(-0.06)
  shape(pen, ink.deep, [
    [-0.36, -0.12],
    [0.3, -0.12],
    [0.24, -0.34],
    [-0.3, -0.3],
  ])
  shape(pen, ink.dark, [
    [-0.46, 0.2],
    [-0.34, -0.14],
    [0.26, -0.14],
    [0.44, 0.22],
    [0.2, 0.1],
    [-0.26, 0.1],
  ])
  shape(pen, ink.light, [
    [-0.43, 0.17],
    [-0.25, 0.08],
    [0.2, 0.08],
    [0.41, 0.18],
    [0.18, 0.15],
    [-0.24, 0.15],
  ])
  for (const x of [-0.12, 0.12])
    line(pen, ink.dark, 0.03, [
      [x, 0.16],
      [x + 0.02, 0.08],
    ])
  limb(
    pen,
    ink.dark,
    [
      [0.1, 0.1],
      [-0.2, -0.16],
      [-0.42, -0.34],
    ],
    0.024,
    0.03,
  )
  disc(pen, ink.dark, -0.44, -0.36, 0.09, 0.035, 0.7)
  pen.restore()
}
