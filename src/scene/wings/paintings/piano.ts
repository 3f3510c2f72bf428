import { blob, box, disc, glow, hsl, line, type Motif, shape } from '../pen'
import { chamber } from './furniture'

export const piano: Motif = (pen, ink) => {
  chamber(pen, ink, -0.3)
  glow(pen, 0.6, 0.4, 0.7, 42, 80, 70, 0.6)
  box(pen, ink.dark, 0.18, -0.52, 0.86, 0.3)
  box(pen, ink.deep, 0.24, 0.0, 0.8, 0.24)
  shape(pen, ink.dark, [
    [0.12, -0.12],
    [0.86, -0.12],
    [0.9, -0.2],
    [0.08, -0.2],
  ])
  shape(pen, ink.pale, [
    [0.16, -0.02],
    [0.84, -0.02],
    [0.88, -0.13],
    [0.11, -0.13],
  ])
  for (let i = 0; i < 14; i++) {
    const x = 0.17 + i * 0.05
    line(pen, ink.dark, 0.006, [
      [x, -0.02],
      [x - 0.02, -0.13],
    ])
    if (i % 7 !== 2 && i % 7 !== 6)
      line(pen, ink.dark, 0.022, [
        [x + 0.02, -0.02],
        [x + 0.014, -0.08],
      ])
  }
  for (const x of [0.16, 0.84])
    line(pen, ink.dark, 0.05, [
      [x, -0.18],
      [x, -0.56],
    ])
  box(pen, ink.pale, 0.4, 0.05, 0.62, 0.24)
  for (let i = 0; i < 4; i++)
    line(pen, ink.mid, 0.008, [
      [0.42, 0.09 + i * 0.04],
      [0.6, 0.09 + i * 0.04],
    ])
  line(pen, ink.pale, 0.035, [
    [0.74, 0.3],
    [0.74, 0.42],
  ])
  blob(pen, hsl(42, 95, 75), [
    [0.74, 0.54],
    [0.765, 0.46],
    [0.74, 0.42],
    [0.715, 0.46],
  ])
  disc(pen, ink.dark, -0.46, -0.24, 0.24, 0.06)
  disc(pen, ink.accent, -0.46, -0.2, 0.24, 0.055)
  for (const x of [-0.64, -0.46, -0.28])
    line(pen, ink.dark, 0.035, [
      [x, -0.24],
      [x * 1.04, -0.6],
    ])
  disc(pen, hsl(250, 30, 8, 0.5), -0.4, -0.6, 0.34, 0.05)
}
