import { type At, blob, box, glow, hsl, line, type Motif, shade, shape, wash } from '../pen'

/** On one side the boots of somebody tall, on the other a child's: both wait on the mat. */
export const shoes: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.deep, ink.dark)
  glow(pen, 0, 0.3, 1, 42, 50, 70, 0.3)
  // The open door, evening in it over far hills, and its light on the boards.
  box(pen, ink.dark, -0.9, -0.4, 0.9, 0.64)
  wash(pen, -0.4, 0.6, hsl(22, 92, 62), hsl(34, 94, 70), hsl(46, 84, 80), hsl(210, 34, 66))
  for (const side of [-1, 1]) {
    shape(pen, ink.dark, [
      [side * 0.88, -0.4],
      [side * 1.1, -0.4],
      [side * 1.1, 0.75],
      [side * 0.88, 0.75],
    ])
    // Its leaves stand open to both sides.
    shade(
      pen,
      ink.deep,
      ink.dark,
      [side * 0.8, 0],
      [side, 0],
      [
        [side * 0.8, -0.36],
        [side, -0.5],
        [side, 0.72],
        [side * 0.8, 0.58],
      ],
    )
  }
  box(pen, ink.dark, -1, 0.56, 1, 0.75)
  blob(pen, hsl(250, 26, 48, 0.75), [
    [-0.8, -0.42],
    [-0.55, -0.1],
    [-0.1, -0.26],
    [0.1, -0.24],
    [0.5, -0.04],
    [0.8, -0.42],
  ])
  shade(
    pen,
    ink.deep,
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
    hsl(36, 92, 76),
    hsl(36, 90, 70, 0.1),
    [0, -0.4],
    [0, -0.72],
    [
      [-0.78, -0.4],
      [0.78, -0.4],
      [0.98, -0.75],
      [-0.98, -0.75],
    ],
  )
  const boot = (x: number, y: number, s: number, side: number, colour: string) => {
    const at = (px: number, py: number): At => [x + side * px * s * 0.82, y + py * s]
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
  boot(0.34, -0.48, 0.72, 1, ink.dark)
  boot(-0.38, -0.48, 0.56, -1, ink.deep)
}
