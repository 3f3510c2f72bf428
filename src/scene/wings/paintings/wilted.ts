import { blob, box, disc, glow, hsl, limb, line, type Motif, wash } from '../pen'

export const wilted: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.soft, ink.light, ink.soft)
  glow(pen, 0, 0.2, 0.9, 50, 30, 92, 0.5)
  box(pen, ink.mid, -1, -0.75, 1, -0.52)
  const bloom = (side: number, x: number, y: number, s: number) => {
    limb(
      pen,
      hsl(150, 22, 20),
      [
        [side * 0.2, -0.75],
        [side * 0.18, -0.1],
        [side * 0.24, 0.34],
        [x - side * 0.06, 0.4 + 0.1 * s],
        [x, y + 0.2 * s],
      ],
      0.05,
      0.03,
    )
    for (let i = 0; i < 9; i++) {
      const t = i / 8 - 0.5
      const l = ink.random.range(0.36, 0.5) * s
      blob(pen, i % 2 ? ink.accent : ink.deep, [
        [x + t * 0.1, y + 0.12 * s],
        [x + t * 0.5 * s - 0.05, y - l * 0.4],
        [x + t * 0.62 * s, y - l],
        [x + t * 0.5 * s + 0.06, y - l * 0.3],
      ])
      line(pen, ink.dark, 0.008, [
        [x + t * 0.1, y + 0.06],
        [x + t * 0.6 * s, y - l * 0.8],
      ])
    }
    blob(pen, hsl(150, 24, 16), [
      [x - 0.12 * s, y + 0.08 * s],
      [x, y + 0.26 * s],
      [x + 0.12 * s, y + 0.08 * s],
      [x, y + 0.02],
    ])
    blob(pen, hsl(145, 20, 26), [
      [side * 0.19, -0.3],
      [side * 0.36, -0.34],
      [side * 0.5, -0.6],
      [side * 0.3, -0.5],
    ])
  }
  bloom(-1, -0.52, 0.14, 1)
  bloom(1, 0.5, -0.04, 0.86)
  for (let i = 0; i < 9; i++) {
    const x = ink.random.range(0.25, 0.8) * (i % 2 ? 1 : -1)
    disc(
      pen,
      i % 3 ? ink.accent : ink.deep,
      x,
      ink.random.range(-0.66, -0.5),
      0.06,
      0.025,
      ink.random.range(-1, 1),
    )
  }
}
