import { type At, blob, box, disc, glow, hsl, line, type Motif, shape, wash } from '../pen'

/** On one side the boots of somebody tall, on the other a child's: both wait on the mat. */
export const shoes: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.deep, ink.dark)
  glow(pen, 0, 0.3, 1, 42, 50, 70, 0.3)
  box(pen, ink.pale, -1, -0.6, 1, 0.2)
  glow(pen, 0, 0.1, 0.9, 44, 80, 88, 0.6)
  box(pen, ink.soft, -1, -0.75, 1, -0.46)
  const boot = (x: number, y: number, s: number, side: number, colour: string) => {
    const at = (px: number, py: number): At => [x + side * px * s, y + py * s]
    blob(pen, hsl(250, 30, 8, 0.5), [
      at(-0.3, 0.02),
      at(0.86, 0.03),
      at(0.9, -0.1),
      at(-0.3, -0.12),
    ])
    shape(pen, colour, [
      at(-0.2, 1.02),
      at(0.2, 1.06),
      at(0.22, 0.36),
      at(0.56, 0.26),
      at(0.7, 0.1),
      at(0.7, 0),
      at(-0.24, 0),
      at(-0.17, 0.4),
    ])
    disc(pen, colour, x + side * 0.52 * s, y + 0.13 * s, 0.19 * s, 0.14 * s)
    box(
      pen,
      ink.dark,
      Math.min(x - side * 0.26 * s, x + side * 0.74 * s),
      y - 0.07 * s,
      Math.max(x - side * 0.26 * s, x + side * 0.74 * s),
      y + 0.03 * s,
    )
    disc(pen, ink.mid, x, y + 1.03 * s, 0.2 * s, 0.055 * s)
    for (let i = 0; i < 4; i++)
      line(pen, ink.light, 0.02 * s, [at(0.02, 0.42 + i * 0.14), at(0.2, 0.46 + i * 0.14)])
  }
  boot(0.34, -0.4, 0.62, 1, ink.deep)
  boot(0.44, -0.56, 0.72, 1, ink.dark)
  boot(-0.42, -0.4, 0.34, -1, ink.accent)
  boot(-0.52, -0.52, 0.38, -1, hsl(18, 50, 26))
}
