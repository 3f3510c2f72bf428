import { glow, hsl, type Motif, shape } from '../pen'
import { chair, chamber, pane } from './furniture'

/** A dark room, a tall window, and a chair nobody sits in, in the light that falls through it. */
export const room: Motif = (pen, ink) => {
  chamber(pen, ink)
  shape(pen, hsl(30, 20, 6, 0.5), [
    [-1, -0.75],
    [1, -0.75],
    [1, 0.75],
    [-1, 0.75],
  ])
  pane(pen, ink, [-0.84, -0.12], [-0.36, -0.04], [-0.36, 0.46], [-0.84, 0.6], 3)
  glow(pen, -0.6, 0.22, 0.75, 44, 70, 82, 0.4)
  // Its light on the boards, barred as the window is.
  shape(pen, ink.pale, [
    [0.16, -0.2],
    [0.66, -0.14],
    [0.96, -0.66],
    [0.14, -0.74],
  ])
  for (const [x0, x1] of [
    [0.32, 0.4],
    [0.49, 0.67],
  ])
    shape(pen, ink.mid, [
      [x0, -0.18],
      [x0 + 0.03, -0.18],
      [x1 + 0.05, -0.72],
      [x1, -0.72],
    ])
  shape(pen, ink.mid, [
    [0.16, -0.42],
    [0.8, -0.37],
    [0.82, -0.41],
    [0.16, -0.46],
  ])
  shape(pen, hsl(255, 30, 8, 0.8), [
    [0.36, -0.56],
    [0.6, -0.52],
    [0.98, -0.66],
    [0.76, -0.74],
  ])
  chair(pen, ink.dark, 0.47, -0.5, 0.47)
}
