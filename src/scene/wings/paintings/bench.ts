import { type At, blob, disc, glow, hsl, line, type Motif, shape, wash } from '../pen'

export const bench: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.soft, ink.mid, ink.deep, ink.dark)
  shape(pen, hsl(48, 60, 84, 0.45), [
    [-0.48, 0.46],
    [-0.36, 0.46],
    [0.9, -0.6],
    [-0.94, -0.6],
  ])
  disc(pen, hsl(48, 45, 82, 0.85), 0.1, -0.56, 0.86, 0.13)
  line(pen, ink.dark, 0.045, [
    [-0.56, -0.62],
    [-0.55, 0.48],
  ])
  line(
    pen,
    ink.dark,
    0.03,
    [
      [-0.55, 0.48],
      [-0.5, 0.58],
      [-0.42, 0.52],
    ],
    true,
  )
  shape(pen, ink.pale, [
    [-0.5, 0.5],
    [-0.34, 0.5],
    [-0.37, 0.4],
    [-0.47, 0.4],
  ])
  glow(pen, -0.42, 0.44, 0.46, 48, 85, 85, 0.8)
  const x = 0.2
  for (const dx of [0.06, 0.6]) {
    line(pen, ink.dark, 0.05, [
      [x + dx, -0.6],
      [x + dx, -0.1],
    ])
    line(pen, ink.dark, 0.04, [
      [x + dx + 0.06, -0.52],
      [x + dx - 0.02, -0.32],
    ])
  }
  for (let i = 0; i < 3; i++) {
    line(pen, ink.dark, 0.05, [
      [x - 0.03, -0.02 - i * 0.085],
      [x + 0.69, -0.02 - i * 0.085],
    ])
    line(pen, ink.accent, 0.012, [
      [x - 0.02, 0.0 - i * 0.085],
      [x + 0.68, 0.0 - i * 0.085],
    ])
  }
  shape(pen, ink.dark, [
    [x - 0.06, -0.3],
    [x + 0.7, -0.3],
    [x + 0.76, -0.4],
    [x - 0.1, -0.4],
  ])
  for (let i = 0; i < 40; i++) {
    const px = ink.random.range(-0.9, 0.9)
    const py = ink.random.range(-0.55, 0.6)
    disc(pen, hsl(50, 40, 90, 0.75), px, py, 0.012 + 0.008 * ink.random.next())
  }
  const leaf: At[] = [
    [0.52, -0.28],
    [0.58, -0.24],
    [0.62, -0.29],
    [0.57, -0.31],
  ]
  blob(pen, ink.accent, leaf)
}
