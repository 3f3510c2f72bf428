import { blob, box, disc, glow, hsl, limb, line, type Motif, wash } from '../pen'
import { pane } from './furniture'

export const candle: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.dark, ink.deep, ink.dark)
  pane(pen, { ...ink, pale: ink.mid }, [-0.8, -0.2], [-0.3, -0.2], [-0.3, 0.5], [-0.8, 0.5])
  disc(pen, ink.light, -0.42, 0.32, 0.06)
  box(pen, ink.mid, -1, -0.75, 1, -0.46)
  box(pen, ink.soft, -1, -0.5, 1, -0.46)
  glow(pen, 0.5, 0.2, 0.6, 220, 25, 75, 0.3)
  disc(pen, ink.dark, 0.5, -0.47, 0.26, 0.05)
  disc(pen, ink.accent, 0.5, -0.43, 0.23, 0.05)
  blob(pen, ink.pale, [
    [0.41, -0.42],
    [0.4, 0.06],
    [0.46, 0.1],
    [0.56, 0.08],
    [0.6, 0.02],
    [0.59, -0.42],
  ])
  blob(pen, ink.soft, [
    [0.52, -0.4],
    [0.53, 0.06],
    [0.6, 0.03],
    [0.59, -0.42],
  ])
  limb(
    pen,
    ink.pale,
    [
      [0.43, 0.04],
      [0.405, -0.1],
      [0.41, -0.2],
    ],
    0.03,
    0.04,
  )
  line(pen, ink.dark, 0.02, [
    [0.5, 0.07],
    [0.505, 0.15],
  ])
  disc(pen, hsl(16, 95, 58), 0.506, 0.155, 0.018)
  for (let i = 0; i < 3; i++)
    line(
      pen,
      hsl(225, 25, 84, 0.8 - i * 0.2),
      0.022 + i * 0.012,
      [
        [0.506, 0.18],
        [0.44 + i * 0.03, 0.28],
        [0.6 - i * 0.02, 0.4],
        [0.46 + i * 0.04, 0.5],
        [0.56, 0.66],
      ],
      true,
    )
}
