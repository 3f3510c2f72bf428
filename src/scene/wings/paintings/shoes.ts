import { type At, blob, box, glow, hsl, line, type Motif, shade, shape, wash } from '../pen'

/** On one side the boots of somebody tall, on the other a child's: both wait on the mat. */
export const shoes: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.deep, ink.dark)
  glow(pen, 0, 0.3, 1, 42, 50, 70, 0.3)
  // The open door, evening in it, and its light on the boards.
  box(pen, ink.dark, -0.88, -0.4, 0.88, 0.62)
  shade(
    pen,
    hsl(34, 92, 70),
    hsl(46, 80, 90),
    [0, -0.4],
    [0, 0.5],
    [
      [-0.82, -0.4],
      [0.82, -0.4],
      [0.82, 0.56],
      [-0.82, 0.56],
    ],
  )
  blob(pen, ink.soft, [
    [-0.9, -0.42],
    [-0.5, -0.14],
    [0, -0.22],
    [0.5, -0.1],
    [0.9, -0.42],
  ])
  line(pen, ink.dark, 0.03, [
    [0, -0.4],
    [0, 0.58],
  ])
  shade(
    pen,
    ink.mid,
    ink.dark,
    [0, -0.38],
    [0, -0.75],
    [
      [-1, -0.4],
      [1, -0.4],
      [1, -0.75],
      [-1, -0.75],
    ],
  )
  shade(
    pen,
    hsl(42, 90, 82),
    hsl(42, 90, 82, 0.1),
    [0, -0.4],
    [0, -0.7],
    [
      [-0.78, -0.4],
      [0.78, -0.4],
      [0.98, -0.75],
      [-0.98, -0.75],
    ],
  )
  const boot = (x: number, y: number, s: number, side: number, colour: string) => {
    const at = (px: number, py: number): At => [x + side * px * s, y + py * s]
    // Its shadow, long before the lit door.
    blob(pen, hsl(250, 30, 8, 0.4), [
      at(-0.34, 0.0),
      at(0.86, 0.02),
      at(0.92, -0.16),
      at(-0.3, -0.2),
    ])
    shape(pen, colour, [
      at(-0.21, 1.04),
      at(0.2, 1.04),
      at(0.21, 0.46),
      at(0.3, 0.36),
      at(0.54, 0.29),
      at(0.68, 0.22),
      at(0.74, 0.12),
      at(0.73, 0.02),
      at(0.12, 0.02),
      at(0.02, 0.06),
      at(-0.02, 0.02),
      at(-0.4, 0.02),
      at(-0.19, 0.3),
      at(-0.17, 0.55),
    ])
    // Sole and heel, the cuff, and one strap.
    line(pen, ink.dark, 0.05 * s, [at(0.1, 0), at(0.74, 0)])
    shape(pen, ink.dark, [at(-0.4, 0.04), at(-0.02, 0.04), at(-0.03, -0.06), at(-0.4, -0.06)])
    shape(pen, ink.light, [at(-0.23, 1.07), at(0.22, 1.07), at(0.22, 0.96), at(-0.22, 0.96)])
    line(pen, ink.light, 0.03 * s, [at(-0.17, 0.42), at(0.22, 0.48)])
    line(pen, ink.soft, 0.02 * s, [at(0.3, 0.3), at(0.66, 0.19)], true)
  }
  boot(0.4, -0.46, 0.68, 1, ink.dark)
  boot(-0.42, -0.46, 0.5, -1, ink.deep)
}
