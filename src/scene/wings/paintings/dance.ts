import { blob, disc, glow, hsl, line, type Motif, wash } from '../pen'
import { dressed, person } from './people'

export const dance: Motif = (pen, { random }) => {
  wash(pen, -0.75, 0.75, hsl(24, 60, 34), hsl(34, 82, 56), hsl(42, 92, 68), hsl(20, 70, 44))
  for (let i = 0; i < 9; i++) {
    const x = -0.9 + i * 0.225
    const y = 0.5 - 0.08 * Math.sin((i / 8) * Math.PI)
    disc(pen, hsl(48, 100, 85), x, y, 0.04)
    glow(pen, x, y, 0.15, 48, 100, 85, 0.7)
  }
  line(
    pen,
    hsl(20, 50, 20),
    0.01,
    [
      [-1, 0.57],
      [0, 0.46],
      [1, 0.57],
    ],
    true,
  )
  disc(pen, hsl(24, 60, 26, 0.6), 0, -0.6, 0.95, 0.1)
  const a = dressed(random)
  person(pen, {
    ...a,
    x: -0.5,
    y: -0.56,
    h: 0.94,
    lean: 0.16,
    hands: [
      [-0.26, 0.2],
      [0.3, 0.1],
    ],
    feet: [
      [-0.16, 0.06],
      [0.06, 0],
    ],
    skirt: true,
    cloth: hsl(350, 78, 50),
    longHair: -0.16,
  })
  blob(pen, hsl(350, 78, 50), [
    [-0.52, -0.02],
    [-0.3, -0.14],
    [-0.16, -0.36],
    [-0.5, -0.28],
    [-0.92, -0.42],
    [-0.78, -0.16],
  ])
  line(
    pen,
    hsl(20, 95, 72),
    0.022,
    [
      [-0.9, -0.4],
      [-0.52, -0.26],
      [-0.18, -0.34],
    ],
    true,
  )
  line(pen, hsl(350, 80, 36), 0.02, [
    [-0.5, -0.04],
    [-0.72, -0.3],
  ])
  line(pen, hsl(350, 80, 36), 0.02, [
    [-0.46, -0.04],
    [-0.34, -0.26],
  ])
  const b = dressed(random)
  person(pen, {
    ...b,
    x: 0.52,
    y: -0.56,
    h: 0.98,
    lean: -0.1,
    hands: [
      [-0.34, 0.08],
      [0.24, 0.22],
    ],
    feet: [
      [-0.08, 0],
      [0.16, 0.12],
    ],
    cloth: hsl(206, 62, 36),
  })
}
