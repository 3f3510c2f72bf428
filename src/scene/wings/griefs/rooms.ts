/** Rooms that somebody has left. */
import { type At, blob, box, disc, line, shape } from '../pen'
import { at, beam, type Grief, ground, halo, lights } from './tools'

/** A chair before a doorway full of light. */
export const room: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.5)
  halo(pen, 0, 0.3, 1.3, 0.5)
  beam(pen, dusk, [-0.5, -0.5], [0.5, -0.5], 0)
  shape(pen, dusk.pale, [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.62],
    [0.34, 0.84],
    [0, 0.95],
    [-0.34, 0.84],
    [-0.5, 0.62],
  ])
  const p = at(0, -0.66, 0.62)
  shape(pen, dusk.night, [p(-0.5, 0.66), p(0.36, 0.74), p(0.5, 0.58), p(-0.34, 0.5)])
  for (const [x, y, top] of [
    [-0.46, 0.02, 1.62],
    [0.3, 0.1, 1.66],
    [-0.3, -0.2, 0.56],
    [0.46, -0.1, 0.6],
  ])
    line(pen, dusk.night, 0.062, [p(x, y), p(x * 0.98, top)])
  for (const y of [1.02, 1.26, 1.5]) line(pen, dusk.night, 0.066, [p(-0.46, y), p(0.3, y + 0.05)])
  // Its shadow comes toward us.
  pen.globalAlpha = 0.55
  shape(pen, dusk.night, [p(-0.46, 0), p(0.46, -0.08), p(0.7, -0.8), p(-0.72, -0.8)])
  pen.globalAlpha = 1
}

/** A door left ajar: all the light there is comes through it, and nobody does. */
export const door: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.56)
  halo(pen, -0.1, 0.1, 1.1, 0.45)
  shape(pen, dusk.pale, [
    [-0.4, -0.56],
    [0.1, -0.56],
    [-0.5, -1.2],
    [-1.25, -1.2],
  ])
  box(pen, dusk.pale, -0.4, -0.56, 0.42, 0.82)
  line(
    pen,
    dusk.night,
    0.07,
    [
      [-0.42, -0.58],
      [-0.42, 0.84],
      [0.44, 0.84],
      [0.44, -0.58],
    ],
    false,
  )
  // The leaf stands toward us.
  shape(pen, dusk.night, [
    [0.42, -0.56],
    [0.42, 0.82],
    [0.02, 0.64],
    [0.02, -0.8],
  ])
  for (const [a, b] of [
    [-0.62, -0.12],
    [-0.02, 0.54],
  ])
    shape(pen, dusk.shade, [
      [0.09, a],
      [0.35, a + 0.14],
      [0.35, b + 0.12],
      [0.09, b],
    ])
  disc(pen, dusk.pale, 0.075, -0.07, 0.03)
}

/** A bed made up, nobody in it, under a window. */
export const bed: Grief = (pen, dusk) => {
  ground(pen, dusk, -0.6)
  halo(pen, 0.1, 0.4, 1, 0.5)
  lights(pen, dusk, -0.24, 0.06, 0.5, 0.9)
  const { night } = dusk
  // Iron bars of the head, high, and of the foot, low.
  for (const [x, top, bars] of [
    [-0.82, 0.42, 5],
    [0.66, 0.02, 4],
  ]) {
    for (let i = 0; i < bars; i++)
      line(pen, night, 0.034, [
        [x + i * 0.055, -0.7 + i * 0.03],
        [x + i * 0.055, top + 0.05 * Math.sin((i / (bars - 1)) * 3.14)],
      ])
    line(
      pen,
      night,
      0.055,
      [
        [x - 0.02, top],
        [x + 0.11, top + 0.09],
        [x + 0.055 * (bars - 1) + 0.02, top],
      ],
      true,
    )
  }
  blob(pen, night, [
    [-0.8, -0.42],
    [-0.72, -0.12],
    [-0.3, -0.16],
    [0.7, -0.22],
    [0.78, -0.5],
    [0.2, -0.56],
    [-0.6, -0.54],
  ])
  blob(pen, dusk.glow, [
    [-0.7, -0.1],
    [-0.56, 0.08],
    [-0.26, 0.03],
    [-0.24, -0.13],
    [-0.5, -0.15],
  ])
  line(
    pen,
    dusk.glow,
    0.024,
    [
      [-0.2, -0.16],
      [0.2, -0.15],
      [0.7, -0.22],
    ],
    true,
  )
}

/** Stairs to a door under which there is light. */
export const stairs: Grief = (pen, dusk) => {
  halo(pen, 0.55, 0.55, 1.2, 0.7)
  box(pen, dusk.pale, 0.36, 0.16, 0.78, 0.95)
  const steps: At[] = [[-1.05, -0.8]]
  const count = 7
  for (let i = 0; i < count; i++) {
    const x = -0.95 + i * 0.26
    const y = -0.8 + i * 0.15
    steps.push([x, y], [x, y + 0.15])
  }
  steps.push([2.4, 0.25], [2.4, -2], [-1.05, -2])
  shape(pen, dusk.night, steps)
  // Each step has a little of the light on it, and a banister goes up beside them.
  for (let i = 0; i < count; i++) {
    const x = -0.95 + i * 0.26
    const y = -0.65 + i * 0.15
    line(pen, dusk.glow, 0.022, [
      [x + 0.03, y],
      [x + 0.26, y],
    ])
    line(pen, dusk.night, 0.03, [
      [x + 0.1, y],
      [x + 0.1, y + 0.42],
    ])
  }
  line(pen, dusk.night, 0.06, [
    [-0.98, -0.32],
    [0.82, 0.72],
  ])
  line(pen, dusk.night, 0.09, [
    [-0.9, -0.8],
    [-0.9, -0.2],
  ])
  disc(pen, dusk.night, -0.9, -0.16, 0.075)
}
