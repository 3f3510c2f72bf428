/** What empty rooms are made of. */
import { type At, type Ink, line, type Pen, shade, shape, wash } from '../pen'

/** An empty room seen from its middle: back wall, side walls, boards; light dies toward us. */
export function chamber(pen: Pen, ink: Ink, floor = -0.16) {
  wash(pen, -0.75, 0.75, ink.deep, ink.mid)
  shade(
    pen,
    ink.soft,
    ink.mid,
    [-0.3, floor],
    [0.3, 0.42],
    [
      [-0.34, floor],
      [0.34, floor],
      [0.34, 0.42],
      [-0.34, 0.42],
    ],
  )
  for (const [side, far] of [
    [-1, ink.deep],
    [1, ink.soft],
  ] as const)
    shade(
      pen,
      far,
      side < 0 ? ink.dark : ink.deep,
      [side * 0.34, 0],
      [side, 0],
      [
        [side, -0.75],
        [side * 0.34, floor],
        [side * 0.34, 0.42],
        [side, 0.75],
      ],
    )
  shade(
    pen,
    ink.deep,
    ink.dark,
    [0, 0.42],
    [0, 0.6],
    [
      [-1, 0.75],
      [-0.34, 0.42],
      [0.34, 0.42],
      [1, 0.75],
    ],
  )
  shade(
    pen,
    ink.mid,
    ink.dark,
    [0, floor],
    [0, -0.75],
    [
      [-1, -0.75],
      [-0.34, floor],
      [0.34, floor],
      [1, -0.75],
    ],
  )
  for (let i = -6; i <= 6; i++)
    line(pen, ink.dark, 0.01, [
      [i * 0.06, floor],
      [i * 0.2, -0.75],
    ])
  // The board along the foot of the walls, and the corners.
  line(pen, ink.soft, 0.02, [
    [-1, -0.72],
    [-0.34, floor + 0.02],
    [0.34, floor + 0.02],
    [1, -0.72],
  ])
  for (const x of [-0.34, 0.34])
    line(pen, ink.deep, 0.008, [
      [x, floor],
      [x, 0.42],
    ])
}

/** A window with its bars, in a plane that may lean: the four corners from the lower left. */
export function pane(pen: Pen, ink: Ink, a: At, b: At, c: At, d: At, bars = 2) {
  shape(pen, ink.pale, [a, b, c, d])
  const between = (p: At, q: At, t: number): At => [
    p[0] + (q[0] - p[0]) * t,
    p[1] + (q[1] - p[1]) * t,
  ]
  for (let i = 1; i < bars; i++) {
    line(pen, ink.dark, 0.022, [between(a, b, i / bars), between(d, c, i / bars)])
  }
  line(pen, ink.dark, 0.018, [between(a, d, 0.5), between(b, c, 0.5)])
  line(pen, ink.dark, 0.035, [a, b, c, d, a])
}

export function chair(pen: Pen, colour: string, x: number, y: number, s: number) {
  const at = (px: number, py: number): At => [x + px * s, y + py * s]
  line(pen, colour, 0.09 * s, [at(-0.4, -0.05), at(-0.36, 1.6)])
  line(pen, colour, 0.09 * s, [at(0.28, 0.08), at(0.3, 1.6)])
  line(pen, colour, 0.1 * s, [at(-0.14, -0.22), at(-0.16, 0.72)])
  line(pen, colour, 0.1 * s, [at(0.52, -0.14), at(0.5, 0.72)])
  shape(pen, colour, [at(-0.42, 0.86), at(0.3, 0.92), at(0.56, 0.68), at(-0.22, 0.62)])
  for (const h of [1.06, 1.3, 1.54]) line(pen, colour, 0.09 * s, [at(-0.38, h), at(0.3, h)])
}

export function star(pen: Pen, colour: string, x: number, y: number, r: number) {
  const points: At[] = []
  for (let i = 0; i < 10; i++) {
    const a = Math.PI / 2 + (i * Math.PI) / 5
    const q = i % 2 ? r * 0.45 : r
    points.push([x + Math.cos(a) * q, y + Math.sin(a) * q])
  }
  shape(pen, colour, points)
}
