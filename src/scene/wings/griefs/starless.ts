import { blob, disc, line, shape } from '../pen'
import { form, mix, pool } from './form'
import { bare, type Grief, ground, halo } from './tools'

/** A sun that has gone black, its crown of light over a lake, and one small house. */
export const starless: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low, zenith, random } = dusk
  const [x, y] = [-0.2, 0.36]
  halo(pen, dusk, x, y, 1.25, 0.9)
  // Its crown streams out.
  pen.globalCompositeOperation = 'screen'
  for (let i = 0; i < 90; i++) {
    const a = random.range(0, 6.283)
    const r = 0.42 + 0.5 * random.next() ** 2.2
    line(pen, mix(glow, pale, random.next(), random.range(0.1, 0.35)), random.range(0.012, 0.04), [
      [x + 0.36 * Math.cos(a), y + 0.36 * Math.sin(a)],
      [x + r * Math.cos(a + 0.1), y + r * Math.sin(a + 0.1)],
    ])
  }
  pen.globalCompositeOperation = 'source-over'
  disc(pen, pale, x, y, 0.42)
  disc(pen, mix(night, zenith, 0.25), x + 0.014, y - 0.01, 0.385)
  ground(pen, dusk, -0.38, 0.02)
  // The lake holds the ring.
  blob(pen, mix(low, glow, 0.35), [
    [-1.3, -0.5],
    [-0.4, -0.44],
    [0.5, -0.5],
    [0.62, -0.66],
    [-0.2, -0.78],
    [-1.4, -0.7],
  ])
  blob(pen, mix(zenith, low, 0.35, 0.7), [
    [-1.3, -0.58],
    [-0.4, -0.5],
    [0.4, -0.56],
    [0.5, -0.66],
    [-0.2, -0.75],
    [-1.4, -0.7],
  ])
  for (let i = 0; i < 7; i++) {
    const w = 0.1 + 0.16 * random.next()
    line(pen, mix(glow, pale, 0.6, 0.8), 0.02, [
      [x - w, -0.5 - i * 0.036],
      [x + w, -0.5 - i * 0.036],
    ])
  }
  form(pen, dusk, mix(far, night, 0.4), [
    [0.4, -0.58],
    [0.4, -0.34],
    [0.55, -0.2],
    [0.7, -0.34],
    [0.7, -0.6],
  ])
  form(pen, dusk, mix(far, night, 0.2), [
    [0.36, -0.34],
    [0.55, -0.15],
    [0.84, -0.19],
    [0.98, -0.36],
    [0.72, -0.36],
    [0.55, -0.22],
  ])
  shape(pen, mix(night, far, 0.3), [
    [0.7, -0.36],
    [0.94, -0.36],
    [0.94, -0.56],
    [0.7, -0.6],
  ])
  pool(pen, '#ffb050', 0.55, -0.42, 0.24, 0.24, 0.8)
  shape(pen, '#ffe2a0', [
    [0.5, -0.5],
    [0.6, -0.5],
    [0.6, -0.38],
    [0.5, -0.38],
  ])
  bare(pen, dusk, -0.94, -0.8, 1.5, 0.36, 0.07, 0)
}
