import { type At, glow, hsl, line, type Motif, shade, shape } from '../pen'
import { chair, chamber, pane } from './furniture'

/** A room at evening, a tall window, and a chair nobody sits in, in the light that falls through it. */
export const room: Motif = (pen, ink) => {
  chamber(pen, ink, -0.2)
  shape(pen, hsl(240, 40, 5, 0.34), [
    [-1, -0.75],
    [1, -0.75],
    [1, 0.75],
    [-1, 0.75],
  ])
  const low: At = [-0.84, -0.2]
  pane(pen, ink, low, [-0.4, -0.1], [-0.4, 0.42], [-0.84, 0.6], 3)
  // What the evening is like outside.
  shade(
    pen,
    hsl(34, 96, 66, 0.75),
    hsl(46, 90, 90, 0),
    [-0.6, -0.16],
    [-0.6, 0.3],
    [low, [-0.4, -0.1], [-0.4, 0.42], [-0.84, 0.6]],
  )
  pane(pen, { ...ink, pale: 'transparent' }, low, [-0.4, -0.1], [-0.4, 0.42], [-0.84, 0.6], 3)
  glow(pen, -0.6, 0.2, 0.8, 40, 80, 72, 0.4)
  // Through the air, and on the boards, barred as the window is.
  shade(
    pen,
    hsl(42, 80, 84, 0.34),
    hsl(42, 80, 84, 0),
    [-0.5, 0.2],
    [0.55, -0.4],
    [
      [-0.4, 0.42],
      [0.96, -0.34],
      [0.2, -0.7],
      [-0.4, -0.1],
    ],
  )
  const mat: At[] = [
    [0.14, -0.3],
    [0.62, -0.24],
    [0.98, -0.62],
    [0.2, -0.72],
  ]
  shape(pen, hsl(44, 88, 86), mat)
  for (const [x0, x1] of [
    [0.29, 0.44],
    [0.46, 0.71],
  ])
    line(pen, ink.mid, 0.03, [
      [x0, -0.28],
      [x1, -0.68],
    ])
  line(pen, ink.mid, 0.03, [
    [0.17, -0.48],
    [0.8, -0.42],
  ])
  // The chair's shadow runs away from the window.
  shape(pen, hsl(255, 40, 8, 0.72), [
    [0.4, -0.58],
    [0.62, -0.54],
    [1, -0.62],
    [0.84, -0.72],
  ])
  chair(pen, ink.dark, 0.47, -0.52, 0.5)
}
