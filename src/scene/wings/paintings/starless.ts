import { blob, box, branches, disc, glow, hsl, line, type Motif, shape, wash } from '../pen'

/** A sky whose sun has gone black: only its rim is left; one window still waits under it. */
export const starless: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.mid, ink.soft, ink.mid, ink.deep, hsl(232, 40, 6))
  glow(pen, -0.52, 0.14, 0.66, 44, 40, 80, 0.55)
  disc(pen, ink.pale, -0.52, 0.14, 0.27)
  disc(pen, hsl(232, 40, 3), -0.525, 0.135, 0.235)
  blob(pen, ink.soft, [
    [-1.2, -0.4],
    [-0.5, -0.3],
    [0.2, -0.42],
    [1.2, -0.28],
    [1.2, -1],
    [-1.2, -1],
  ])
  blob(pen, ink.deep, [
    [-1.2, -0.5],
    [-0.4, -0.46],
    [0.4, -0.52],
    [1.2, -0.42],
    [1.2, -1],
    [-1.2, -1],
  ])
  shape(pen, ink.dark, [
    [0.28, -0.5],
    [0.28, -0.08],
    [0.24, -0.08],
    [0.52, 0.22],
    [0.82, -0.08],
    [0.78, -0.08],
    [0.78, -0.5],
  ])
  box(pen, ink.dark, 0.62, 0.04, 0.7, 0.28)
  glow(pen, 0.42, -0.24, 0.16, 42, 90, 70, 0.5)
  box(pen, ink.pale, 0.35, -0.32, 0.5, -0.15)
  line(pen, ink.dark, 0.016, [
    [0.425, -0.32],
    [0.425, -0.15],
  ])
  line(pen, ink.dark, 0.016, [
    [0.35, -0.235],
    [0.5, -0.235],
  ])
  // Its light on the snow before it.
  shape(pen, ink.light, [
    [0.34, -0.52],
    [0.5, -0.52],
    [0.44, -0.72],
    [0.2, -0.72],
  ])
  branches(pen, ink.dark, -0.36, -0.5, 1.7, 0.17, 0.04, ink.random, 2)
}
