import { type At, blob, disc, glow, hsl, limb, line, type Motif, shade, shape, wash } from '../pen'
import { pane } from './furniture'

/** A vase by a window, and in it what was once given: it hangs its head, its petals on the table. */
export const wilted: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.mid, ink.soft, ink.mid, ink.deep)
  glow(pen, -0.5, 0.16, 0.72, 46, 60, 86, 0.85)
  pane(pen, ink, [0.3, -0.1], [0.76, -0.1], [0.76, 0.48], [0.3, 0.48])
  glow(pen, 0.53, 0.2, 0.6, 44, 60, 84, 0.5)
  shade(
    pen,
    ink.soft,
    ink.dark,
    [0, -0.36],
    [0, -0.72],
    [
      [-1, -0.75],
      [-1, -0.36],
      [1, -0.36],
      [1, -0.75],
    ],
  )
  line(pen, ink.pale, 0.012, [
    [-1, -0.36],
    [1, -0.36],
  ])
  const stem = hsl(140, 34, 16)
  const bloom = (points: At[], lean: number, s: number) => {
    limb(pen, stem, points, 0.036, 0.024)
    const [x, y] = points[points.length - 1]
    for (let i = 0; i < 9; i++) {
      const t = ((i * 4) % 9) / 8 - 0.5
      const l = ink.random.range(0.3, 0.38) * s
      const fall: At = [x + t * 0.56 * s + lean * 0.05, y - l * (1 - 0.5 * t * t)]
      blob(pen, hsl(350 + 22 * t, 62, 34 + 18 * Math.abs(t)), [
        [x + t * 0.1, y + 0.08 * s],
        [x + t * 0.52 * s - 0.06 * s, y - l * 0.4],
        fall,
        [x + t * 0.5 * s + 0.06 * s, y - l * 0.36],
      ])
      line(pen, hsl(345, 50, 18), 0.007, [[x + t * 0.1, y + 0.04], fall])
    }
    blob(pen, stem, [
      [x - 0.1 * s, y + 0.03 * s],
      [x, y + 0.15 * s],
      [x + 0.1 * s, y + 0.03 * s],
      [x, y - 0.02],
    ])
  }
  bloom(
    [
      [-0.46, -0.4],
      [-0.48, 0.1],
      [-0.52, 0.38],
      [-0.62, 0.44],
      [-0.72, 0.34],
      [-0.74, 0.22],
    ],
    -1,
    0.92,
  )
  bloom(
    [
      [-0.44, -0.4],
      [-0.42, -0.02],
      [-0.36, 0.18],
      [-0.28, 0.16],
      [-0.25, 0.06],
    ],
    1,
    0.68,
  )
  // A leaf that has let go, and the vase, glass with a little water.
  blob(pen, hsl(130, 30, 22), [
    [-0.47, -0.08],
    [-0.34, -0.12],
    [-0.27, -0.32],
    [-0.4, -0.22],
  ])
  const vase: At[] = [
    [-0.54, -0.14],
    [-0.37, -0.14],
    [-0.38, -0.22],
    [-0.31, -0.38],
    [-0.36, -0.54],
    [-0.55, -0.54],
    [-0.6, -0.38],
    [-0.53, -0.22],
  ]
  shade(pen, ink.pale, ink.deep, [-0.58, 0], [-0.32, 0], vase)
  shape(pen, hsl(210, 50, 30, 0.4), vase.slice(3, 7))
  disc(pen, ink.dark, -0.455, -0.14, 0.085, 0.018)
  line(pen, hsl(50, 60, 96), 0.014, [
    [-0.545, -0.3],
    [-0.55, -0.46],
  ])
  shape(pen, hsl(250, 40, 8, 0.5), [
    [-0.56, -0.54],
    [-0.36, -0.54],
    [-0.72, -0.68],
    [-0.94, -0.66],
  ])
  for (let i = 0; i < 9; i++)
    disc(
      pen,
      hsl(348, 60, ink.random.range(34, 52)),
      i < 5 ? ink.random.range(-0.86, -0.1) : ink.random.range(0.14, 0.7),
      ink.random.range(-0.64, -0.44),
      0.055,
      0.022,
      ink.random.range(-1, 1),
    )
}
