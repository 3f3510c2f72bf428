import { type At, blob, box, disc, hsl, limb, line, type Motif, shape } from '../pen'
import { chamber } from './furniture'

export const shoes: Motif = (pen, ink) => {
  chamber(pen, ink, -0.14)
  shape(pen, ink.pale, [
    [0.14, -0.12],
    [0.9, -0.04],
    [0.95, -0.6],
    [0.1, -0.7],
  ])
  const boot = (x: number, y: number, s: number, colour: string) => {
    const at = (px: number, py: number): At => [x + px * s, y + py * s]
    blob(pen, hsl(250, 30, 8, 0.5), [
      at(-0.2, -0.04),
      at(0.9, -0.02),
      at(0.9, -0.14),
      at(-0.2, -0.16),
    ])
    shape(pen, colour, [
      at(-0.2, 0.9),
      at(0.2, 0.94),
      at(0.24, 0.34),
      at(0.6, 0.2),
      at(0.66, 0),
      at(-0.24, 0),
      at(-0.18, 0.4),
    ])
    disc(pen, colour, x + 0.52 * s, y + 0.12 * s, 0.15 * s, 0.12 * s)
    box(pen, ink.dark, x - 0.25 * s, y - 0.06 * s, x + 0.68 * s, y + 0.02 * s)
    disc(pen, ink.dark, x, y + 0.92 * s, 0.2 * s, 0.06 * s)
    for (let i = 0; i < 4; i++)
      line(pen, ink.light, 0.012, [at(0.12, 0.4 + i * 0.13), at(0.26, 0.44 + i * 0.13)])
    line(pen, ink.light, 0.014, [at(0.24, 0.4), at(0.5, 0.24), at(0.62, 0.08)], true)
  }
  boot(0.26, -0.36, 0.5, hsl(18, 40, 24))
  boot(0.46, -0.54, 0.58, hsl(18, 44, 15))
  limb(
    pen,
    ink.dark,
    [
      [-0.42, 0.3],
      [-0.56, -0.2],
      [-0.62, -0.6],
    ],
    0.03,
    0.015,
  )
  blob(pen, ink.accent, [
    [-0.42, 0.24],
    [-0.34, 0.0],
    [-0.5, -0.46],
    [-0.66, -0.5],
    [-0.6, -0.1],
  ])
  line(pen, ink.dark, 0.012, [
    [-0.43, 0.2],
    [-0.6, -0.46],
  ])
  line(
    pen,
    ink.dark,
    0.03,
    [
      [-0.42, 0.3],
      [-0.36, 0.42],
      [-0.27, 0.34],
    ],
    true,
  )
}
