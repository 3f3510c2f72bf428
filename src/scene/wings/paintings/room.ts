import { glow, hsl, type Motif, shape } from '../pen'
import { chair, chamber, pane } from './furniture'

export const room: Motif = (pen, ink) => {
  chamber(pen, ink)
  pane(pen, ink, [-0.82, 0.02], [-0.5, 0.06], [-0.5, 0.44], [-0.82, 0.54])
  glow(pen, -0.66, 0.28, 0.6, 215, 60, 85, 0.35)
  shape(pen, ink.pale, [
    [0.24, -0.3],
    [0.68, -0.26],
    [0.84, -0.62],
    [0.26, -0.66],
  ])
  shape(pen, ink.soft, [
    [0.4, -0.29],
    [0.43, -0.29],
    [0.5, -0.65],
    [0.46, -0.65],
  ])
  shape(pen, ink.soft, [
    [0.24, -0.46],
    [0.76, -0.43],
    [0.77, -0.46],
    [0.24, -0.49],
  ])
  shape(pen, hsl(255, 40, 12, 0.75), [
    [0.4, -0.5],
    [0.64, -0.48],
    [0.92, -0.62],
    [0.7, -0.7],
  ])
  chair(pen, ink.dark, 0.5, -0.45, 0.36)
}
