/** What somebody has left in a room. */
import { type At, blob, box, disc, line, shade, shape } from '../pen'
import { type Grief, ground, halo, lamp } from './tools'

/** A cradle under a thing of stars that nobody sets turning. */
export const cradle: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.66)
  lamp(pen, dusk, 0, 0.2, 0.5, 2)
  const { night } = dusk
  // A hood, the body, and rockers.
  blob(pen, night, [
    [-0.72, -0.02],
    [-0.74, 0.46],
    [-0.44, 0.5],
    [-0.26, 0.22],
    [-0.24, -0.02],
  ])
  shape(pen, night, [
    [-0.76, 0.04],
    [0.7, 0.04],
    [0.56, -0.46],
    [-0.6, -0.46],
  ])
  for (let i = 0; i < 5; i++)
    line(pen, dusk.glow, 0.022, [
      [-0.3 + i * 0.2, -0.02],
      [-0.26 + i * 0.17, -0.4],
    ])
  line(
    pen,
    night,
    0.075,
    [
      [-0.82, -0.5],
      [-0.4, -0.66],
      [0.4, -0.66],
      [0.8, -0.5],
    ],
    true,
  )
  for (const [x, y] of [
    [-0.05, 0.46],
    [0.25, 0.6],
    [0.52, 0.42],
  ]) {
    line(pen, night, 0.014, [
      [x, 1],
      [x, y],
    ])
    const points: At[] = []
    for (let k = 0; k < 10; k++) {
      const a = Math.PI / 2 + (k * Math.PI) / 5
      const r = k % 2 ? 0.05 : 0.12
      points.push([x + Math.cos(a) * r, y - 0.1 + Math.sin(a) * r])
    }
    shape(pen, night, points)
  }
}

/** A piano with its lid up, and no one on the stool. */
export const piano: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.68)
  halo(pen, 0, 0.2, 1.25, 0.75)
  const { night } = dusk
  // The wing of the lid, and its stay.
  shade(
    pen,
    night,
    dusk.shade,
    [-0.5, 0],
    [0.6, 0.9],
    [
      [-0.5, 0.06],
      [-0.42, 0.62],
      [-0.1, 0.8],
      [0.3, 0.74],
      [0.62, 0.5],
      [0.9, 0.06],
    ],
  )
  line(pen, dusk.glow, 0.024, [
    [-0.42, 0.62],
    [-0.1, 0.8],
    [0.3, 0.74],
    [0.62, 0.5],
  ])
  line(pen, dusk.glow, 0.022, [
    [0.5, 0.04],
    [0.34, 0.62],
  ])
  blob(pen, night, [
    [-0.72, 0.08],
    [0.94, 0.08],
    [0.92, -0.16],
    [0.4, -0.2],
    [-0.72, -0.2],
  ])
  shape(pen, night, [
    [-0.86, -0.02],
    [-0.5, -0.02],
    [-0.5, -0.2],
    [-0.86, -0.2],
  ])
  line(pen, dusk.pale, 0.05, [
    [-0.84, -0.01],
    [-0.56, -0.01],
  ])
  for (const [x, to] of [
    [-0.6, -0.62],
    [0.16, 0.16],
    [0.76, 0.8],
  ])
    line(pen, night, 0.075, [
      [x, -0.16],
      [to, -0.78],
    ])
  // The stool.
  box(pen, night, -1.08, -0.42, -0.78, -0.33)
  line(pen, night, 0.05, [
    [-0.93, -0.4],
    [-0.93, -0.8],
  ])
  line(pen, night, 0.045, [
    [-1.06, -0.8],
    [-0.93, -0.7],
    [-0.8, -0.8],
  ])
}

/** Somebody’s coat on its hook. */
export const coat: Grief = (pen, dusk) => {
  halo(pen, 0, 0.1, 1.15, 0.85)
  const { night } = dusk
  line(pen, night, 0.09, [
    [-1.3, 0.82],
    [1.3, 0.82],
  ])
  for (const x of [-0.72, 0, 0.72])
    line(
      pen,
      night,
      0.05,
      [
        [x, 0.82],
        [x, 0.66],
        [x + 0.09, 0.66],
        [x + 0.1, 0.74],
      ],
      true,
    )
  blob(pen, night, [
    [-0.1, 0.68],
    [-0.42, 0.52],
    [-0.52, 0.3],
    [-0.5, -0.5],
    [-0.56, -0.84],
    [0, -0.92],
    [0.56, -0.84],
    [0.5, -0.5],
    [0.52, 0.3],
    [0.42, 0.52],
    [0.1, 0.68],
  ])
  // Sleeves that hang, a collar, one row of buttons.
  for (const side of [-1, 1])
    blob(pen, night, [
      [side * 0.38, 0.54],
      [side * 0.62, 0.34],
      [side * 0.74, -0.34],
      [side * 0.56, -0.4],
      [side * 0.4, 0.1],
    ])
  for (const side of [-1, 1])
    line(pen, dusk.glow, 0.026, [
      [0, 0.22],
      [side * 0.17, 0.46],
      [side * 0.1, 0.62],
    ])
  line(pen, dusk.glow, 0.024, [
    [0, 0.22],
    [0.02, -0.88],
  ])
  for (const y of [0.1, -0.12, -0.34]) disc(pen, dusk.glow, 0.09, y, 0.032)
}
