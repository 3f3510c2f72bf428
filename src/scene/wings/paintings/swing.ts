import { branches, disc, glow, hsl, limb, line, type Motif, shape, wash } from '../pen'

/** An empty swing that still moves, before a sun that is going. */
export const swing: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.pale, ink.light, ink.soft, ink.mid)
  const lean = ink.random.range(0.1, 0.16)
  glow(pen, 0.02, -0.06, 0.95, 42, 92, 80, 0.9)
  disc(pen, hsl(46, 96, 92), 0.02, -0.08, 0.34)
  // The meadow's edge, dark.
  shape(pen, ink.deep, [
    [-1, -0.34],
    [-0.3, -0.42],
    [0.4, -0.38],
    [1, -0.46],
    [1, -0.75],
    [-1, -0.75],
  ])
  shape(pen, ink.dark, [
    [-1, -0.54],
    [0, -0.5],
    [1, -0.58],
    [1, -0.75],
    [-1, -0.75],
  ])
  limb(
    pen,
    ink.dark,
    [
      [0.8, -0.75],
      [0.84, -0.1],
      [0.76, 0.4],
      [0.82, 0.75],
    ],
    0.24,
    0.16,
  )
  limb(
    pen,
    ink.dark,
    [
      [0.82, 0.4],
      [0.4, 0.6],
      [-0.3, 0.56],
      [-0.95, 0.64],
    ],
    0.13,
    0.06,
  )
  branches(pen, ink.dark, 0.8, 0.3, 0.5, 0.2, 0.06, ink.random, 2)
  for (const x of [-0.26, 0.2])
    line(pen, ink.dark, 0.034, [
      [x - 0.04, 0.58],
      [x + lean, -0.16],
    ])
  shape(pen, ink.dark, [
    [-0.38 + lean, -0.14],
    [0.34 + lean, -0.19],
    [0.34 + lean, -0.27],
    [-0.38 + lean, -0.22],
  ])
}
