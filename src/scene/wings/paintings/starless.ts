import { blob, disc, glow, hsl, limb, line, type Motif, wash } from '../pen'

export const starless: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.pale, ink.light, ink.soft, ink.mid, ink.deep, ink.dark, ink.dark)
  for (let i = 0; i < 5; i++)
    blob(pen, hsl(238, 45, 12 + i * 4, 0.3), [
      [-1, 0.6 - i * 0.12],
      [-0.4, 0.7 - i * 0.1],
      [0.3, 0.56 - i * 0.12],
      [1, 0.68 - i * 0.1],
      [1, 0.5 - i * 0.1],
      [-1, 0.45 - i * 0.1],
    ])
  glow(pen, 0.1, -0.4, 0.9, 46, 60, 84, 0.7)
  blob(pen, ink.dark, [
    [-1.2, -0.2],
    [-0.5, -0.42],
    [0.1, -0.46],
    [0.5, -0.34],
    [1.2, -0.5],
    [1.2, -1],
    [-1.2, -1],
  ])
  // A telescope, and nothing for it to look at.
  limb(
    pen,
    ink.dark,
    [
      [0.62, -0.16],
      [0.46, 0.08],
      [0.26, 0.36],
    ],
    0.08,
    0.14,
  )
  limb(
    pen,
    ink.accent,
    [
      [0.29, 0.32],
      [0.25, 0.38],
    ],
    0.15,
    0.15,
  )
  line(pen, ink.light, 0.014, [
    [0.66, -0.1],
    [0.5, 0.12],
    [0.34, 0.36],
  ])
  for (const x of [0.34, 0.54, 0.72])
    line(pen, ink.dark, 0.035, [
      [0.52, 0.0],
      [x, -0.52],
    ])
  // Somebody small, looking up.
  limb(
    pen,
    ink.dark,
    [
      [-0.5, -0.5],
      [-0.51, -0.2],
      [-0.5, -0.12],
    ],
    0.17,
    0.1,
  )
  disc(pen, ink.dark, -0.49, -0.05, 0.07)
  line(pen, ink.light, 0.014, [
    [-0.44, -0.44],
    [-0.455, -0.16],
  ])
  line(pen, ink.light, 0.012, [
    [-0.43, -0.07],
    [-0.45, 0.0],
  ])
}
