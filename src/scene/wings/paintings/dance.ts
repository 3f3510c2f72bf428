import { type At, blob, disc, glow, hsl, line, type Motif, wash } from '../pen'

/** Two who dance, one on each wing, under lanterns, their hands just let go. */
export const dance: Motif = (pen) => {
  wash(pen, -0.75, 0.75, hsl(30, 70, 52), hsl(40, 92, 74), hsl(44, 96, 80), hsl(24, 80, 62))
  for (const side of [-1, 1]) glow(pen, side * 0.5, 0.02, 0.62, 48, 100, 92, 0.9)
  for (let i = 0; i < 9; i++) {
    const x = -0.9 + i * 0.225
    const y = 0.55 - 0.08 * Math.sin((i / 8) * Math.PI)
    glow(pen, x, y, 0.12, 48, 100, 90, 0.8)
    disc(pen, hsl(48, 100, 92), x, y, 0.026)
  }
  const her = hsl(344, 62, 27)
  const his = hsl(262, 40, 21)
  const light = hsl(40, 100, 80)
  const at =
    (x: number, y: number, s: number) =>
    (px: number, py: number): At => [x + px * s, y + py * s]

  // She leans back into the turn; her skirt opens like a flower.
  const p = at(-0.5, -0.56, 1)
  line(pen, her, 0.053, [p(-0.02, 0.36), p(0.04, 0.16), p(0.02, 0.01)], true)
  line(pen, her, 0.051, [p(0.03, 0.36), p(0.14, 0.22), p(0.24, 0.16)], true)
  blob(pen, her, [
    p(-0.05, 0.62),
    p(0.06, 0.6),
    p(0.12, 0.44),
    p(0.27, 0.3),
    p(0.34, 0.15),
    p(0.14, 0.21),
    p(0.02, 0.13),
    p(-0.14, 0.2),
    p(-0.36, 0.12),
    p(-0.3, 0.3),
    p(-0.12, 0.46),
  ])
  blob(pen, her, [
    p(-0.12, 0.82),
    p(-0.02, 0.86),
    p(0.07, 0.81),
    p(0.06, 0.68),
    p(0.05, 0.56),
    p(-0.06, 0.56),
    p(-0.08, 0.7),
  ])
  line(pen, her, 0.043, [p(0.04, 0.8), p(0.17, 0.74), p(0.33, 0.79)], true)
  line(pen, her, 0.043, [p(-0.09, 0.81), p(-0.22, 0.92), p(-0.24, 1.09)], true)
  line(pen, her, 0.045, [p(-0.03, 0.84), p(-0.05, 0.92)], true)
  disc(pen, her, ...p(-0.075, 0.985), 0.07, 0.085, 0.25)
  blob(pen, her, [
    p(-0.03, 1.06),
    p(-0.14, 1.05),
    p(-0.2, 0.94),
    p(-0.34, 0.84),
    p(-0.4, 0.7),
    p(-0.24, 0.78),
    p(-0.12, 0.86),
  ])
  for (const [x, y] of [
    [-0.24, 0.18],
    [-0.06, 0.19],
    [0.12, 0.24],
  ])
    line(pen, light, 0.008, [p(0.0, 0.54), p(x * 0.6, 0.36), p(x, y)], true)
  line(
    pen,
    light,
    0.012,
    [p(-0.33, 0.14), p(-0.14, 0.22), p(0.02, 0.15), p(0.16, 0.23), p(0.32, 0.17)],
    true,
  )
  line(pen, light, 0.01, [p(-0.01, 1.05), p(0.0, 0.98), p(-0.02, 0.91)], true)
  line(pen, light, 0.01, [p(0.08, 0.8), p(0.06, 0.68), p(0.06, 0.58)], true)

  // He steps toward her, one knee bent, an arm thrown up.
  const h = at(0.5, -0.56, 1)
  line(pen, his, 0.066, [h(0.04, 0.46), h(0.15, 0.26), h(0.27, 0.04)], true)
  line(pen, his, 0.066, [h(-0.03, 0.46), h(-0.17, 0.28), h(-0.1, 0.02)], true)
  disc(pen, his, ...h(0.31, 0.02), 0.055, 0.022, 0.3)
  disc(pen, his, ...h(-0.13, 0.01), 0.055, 0.022)
  blob(pen, his, [
    h(-0.15, 0.84),
    h(-0.02, 0.88),
    h(0.13, 0.84),
    h(0.11, 0.66),
    h(0.09, 0.42),
    h(-0.08, 0.42),
    h(-0.09, 0.64),
  ])
  line(pen, his, 0.05, [h(-0.11, 0.82), h(-0.24, 0.74), h(-0.36, 0.82)], true)
  line(pen, his, 0.05, [h(0.1, 0.82), h(0.24, 0.9), h(0.25, 1.07)], true)
  line(pen, his, 0.055, [h(-0.01, 0.86), h(-0.02, 0.94)], true)
  disc(pen, his, ...h(-0.03, 1.0), 0.072, 0.086, -0.15)
  blob(pen, his, [h(-0.1, 1.04), h(-0.04, 1.1), h(0.06, 1.08), h(0.06, 0.98), h(0.02, 1.03)])
  line(pen, light, 0.01, [h(-0.1, 1.03), h(-0.105, 0.97), h(-0.07, 0.92)], true)
  line(pen, light, 0.01, [h(-0.14, 0.82), h(-0.09, 0.64), h(-0.08, 0.46)], true)
}
