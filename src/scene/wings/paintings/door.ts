import { box, disc, glow, hsl, line, type Motif, shape } from '../pen'
import { chamber } from './furniture'

export const door: Motif = (pen, ink) => {
  chamber(pen, ink)
  box(pen, ink.dark, 0.3, -0.42, 0.78, 0.54)
  box(pen, ink.soft, 0.33, -0.38, 0.75, 0.5)
  for (const [y0, y1] of [
    [-0.3, 0.0],
    [0.07, 0.43],
  ])
    for (const x of [0.38, 0.57]) {
      box(pen, ink.mid, x, y0, x + 0.13, y1)
      line(pen, ink.light, 0.012, [
        [x, y1],
        [x + 0.13, y1],
      ])
    }
  disc(pen, ink.accent, 0.39, 0.035, 0.028)
  box(pen, ink.pale, 0.33, -0.42, 0.75, -0.38)
  shape(pen, ink.light, [
    [0.33, -0.42],
    [0.75, -0.42],
    [0.9, -0.6],
    [0.2, -0.6],
  ])
  glow(pen, 0.54, -0.42, 0.4, 45, 80, 70, 0.5)
  shape(pen, hsl(250, 30, 10, 0.55), [
    [0.5, -0.42],
    [0.56, -0.42],
    [0.58, -0.6],
    [0.46, -0.6],
  ])
  box(pen, ink.soft, -0.72, 0.02, -0.34, 0.4)
  line(pen, ink.dark, 0.012, [
    [-0.72, 0.02],
    [-0.34, 0.02],
    [-0.34, 0.4],
    [-0.72, 0.4],
    [-0.72, 0.02],
  ])
  disc(pen, ink.dark, -0.53, 0.45, 0.016)
}
