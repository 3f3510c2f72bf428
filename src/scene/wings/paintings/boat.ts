import { blob, disc, glow, hsl, limb, line, type Motif, shape, wash } from '../pen'

export const boat: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.mid, ink.soft, ink.pale, ink.soft, ink.mid)
  glow(pen, 0.52, 0.3, 0.6, 48, 60, 90, 0.7)
  disc(pen, ink.pale, 0.52, 0.3, 0.13)
  wash(pen, -0.4, 0.02, ink.mid, ink.deep)
  for (let i = 0; i < 16; i++) {
    const y = -0.02 - i * 0.022
    const w = 0.05 + ink.random.next() * 0.16
    line(pen, ink.pale, 0.013, [
      [0.52 - w + ink.random.range(-0.05, 0.05), y],
      [0.52 + w, y],
    ])
  }
  blob(pen, ink.soft, [
    [-1.2, -0.22],
    [-0.5, -0.3],
    [0.2, -0.42],
    [1.2, -0.46],
    [1.2, -1],
    [-1.2, -1],
  ])
  line(
    pen,
    ink.pale,
    0.025,
    [
      [-1, -0.22],
      [-0.5, -0.28],
      [0.2, -0.41],
      [1, -0.45],
    ],
    true,
  )
  pen.save()
  pen.translate(-0.48, -0.3)
  pen.rotate(0.16)
  blob(pen, hsl(250, 30, 10, 0.5), [
    [-0.4, -0.1],
    [0.4, -0.1],
    [0.3, -0.28],
    [-0.3, -0.28],
  ])
  shape(pen, ink.dark, [
    [-0.46, 0.2],
    [-0.3, -0.14],
    [0.26, -0.14],
    [0.46, 0.26],
    [0.2, 0.14],
    [-0.24, 0.12],
  ])
  shape(pen, ink.accent, [
    [-0.44, 0.16],
    [-0.4, 0.06],
    [0.37, 0.08],
    [0.43, 0.2],
    [0.2, 0.09],
    [-0.24, 0.08],
  ])
  shape(pen, ink.deep, [
    [-0.4, 0.18],
    [-0.24, 0.1],
    [0.2, 0.12],
    [0.4, 0.22],
    [0.2, 0.2],
    [-0.2, 0.19],
  ])
  line(pen, ink.dark, 0.03, [
    [-0.02, 0.16],
    [0.0, 0.62],
  ])
  limb(
    pen,
    ink.dark,
    [
      [0.5, -0.18],
      [0.1, 0.1],
      [-0.3, 0.34],
    ],
    0.03,
    0.03,
  )
  disc(pen, ink.dark, 0.54, -0.2, 0.11, 0.04, -0.6)
  pen.restore()
}
