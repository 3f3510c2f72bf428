import { box, disc, glow, hsl, line, type Motif, shape } from '../pen'
import { chamber } from './furniture'

/** A door left ajar: all the light there is comes through it, and nobody does. */
export const door: Motif = (pen, ink) => {
  chamber(pen, ink)
  shape(pen, hsl(30, 20, 5, 0.62), [
    [-1, -0.75],
    [1, -0.75],
    [1, 0.75],
    [-1, 0.75],
  ])
  glow(pen, 0.42, 0.05, 0.8, 44, 80, 74, 0.45)
  box(pen, ink.soft, 0.2, -0.4, 0.84, 0.56)
  box(pen, ink.pale, 0.25, -0.4, 0.79, 0.5)
  // The leaf, turned into the light and dark against it.
  shape(pen, ink.dark, [
    [0.79, -0.4],
    [0.79, 0.5],
    [0.53, 0.4],
    [0.53, -0.56],
  ])
  for (const [y0, y1] of [
    [-0.42, -0.12],
    [-0.02, 0.3],
  ])
    shape(pen, ink.deep, [
      [0.58, y0 + 0.02],
      [0.74, y0 + 0.08],
      [0.74, y1 + 0.06],
      [0.58, y1],
    ])
  disc(pen, ink.accent, 0.565, -0.08, 0.03)
  shape(pen, ink.pale, [
    [0.25, -0.4],
    [0.52, -0.4],
    [0.3, -0.75],
    [-0.5, -0.75],
  ])
  // Where a picture hung, the wall is paler.
  box(pen, ink.mid, -0.76, -0.02, -0.36, 0.42)
  box(pen, ink.soft, -0.73, 0.01, -0.39, 0.39)
  line(pen, ink.dark, 0.014, [
    [-0.56, 0.52],
    [-0.56, 0.46],
  ])
}
