/**
 * Griefs are drawn as what stands before a light: dark shapes of one evening, so that each is known
 * at a glance, on a wing as in the cloth. The field of each is −1 to 1 both ways.
 */
import { type At, disc, hsl, line, type Pen, shade, shape } from '../pen'

/** The light of one evening: what stands before it, what it falls on, what it comes from. */
export interface Dusk {
  night: string
  shade: string
  glow: string
  pale: string
  /** How dark the ground is before it, 0 to 1. */
  earth: number
  random: { range(from: number, to: number): number }
}

export type Grief = (pen: Pen, dusk: Dusk) => void

/** Ground from `y` down, dark toward us and thin at its sides, its upper edge a little uneven. */
export function ground(pen: Pen, { night, earth }: Dusk, y: number, rise = 0) {
  const points: At[] = []
  for (let i = 0; i <= 24; i++) {
    const x = -2.4 + i * 0.2
    points.push([x, y + rise * Math.cos(x * 1.3) + 0.015 * Math.sin(7 * x)])
  }
  for (const [alpha, thin] of [
    [0.55, 0],
    [0.6, 1],
  ]) {
    pen.globalAlpha = alpha * earth
    shade(
      pen,
      night,
      thin ? `${night}00` : night,
      [0, y],
      [0, y - 0.75],
      [...points, [2.4, -2], [-2.4, -2]],
    )
  }
  pen.globalAlpha = 1
}

/** Light that falls over the ground toward us, from `a`–`b` at the foot of what it comes through. */
export function beam(pen: Pen, { pale, glow }: Dusk, a: At, b: At, lean: number, down = -1.15) {
  const wide = 0.3
  shade(
    pen,
    pale,
    glow,
    [0, a[1]],
    [0, down],
    [a, b, [b[0] + lean + wide, down], [a[0] + lean - wide, down]],
  )
}

/** What a lamp or a moon puts round itself. */
export function halo(pen: Pen, x: number, y: number, r: number, a = 0.8) {
  const g = pen.createRadialGradient(x, y, 0, x, y, r)
  for (const [at, share] of [
    [0, 1],
    [0.25, 0.62],
    [0.55, 0.24],
    [1, 0],
  ])
    g.addColorStop(at, hsl(44, 100, 90, a * share))
  pen.fillStyle = g
  pen.fillRect(x - r, y - r, 2 * r, 2 * r)
}

/** A bare tree from its root: it forks, and forks again. */
export function bare(
  pen: Pen,
  { night, random }: Pick<Dusk, 'night' | 'random'>,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  depth = 0,
) {
  const ex = x + Math.cos(angle) * length
  const ey = y + Math.sin(angle) * length
  const bend = random.range(-0.12, 0.12) * length
  line(
    pen,
    night,
    width,
    [
      [x, y],
      [(x + ex) / 2 + bend, (y + ey) / 2],
      [ex, ey],
    ],
    true,
  )
  if (depth > 4) return
  for (const turn of depth === 0 ? [-0.6, 0, 0.62] : [-0.4, 0.45])
    bare(
      pen,
      { night, random },
      ex,
      ey,
      angle + turn + random.range(-0.18, 0.18),
      length * random.range(0.6, 0.76),
      width * 0.6,
      depth + 1,
    )
}

export const at =
  (x: number, y: number, s: number) =>
  (px: number, py: number): At => [x + px * s, y + py * s]

/** A mullioned window full of light. */
export function lights(
  pen: Pen,
  { night, pale }: Dusk,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  across = 2,
  bar = 0.04,
) {
  shape(pen, pale, [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ])
  for (let i = 0; i <= across; i++) {
    const x = x0 + ((x1 - x0) * i) / across
    line(pen, night, i % across ? bar : bar * 1.5, [
      [x, y0],
      [x, y1],
    ])
    const y = y0 + ((y1 - y0) * i) / across
    line(pen, night, i % across ? bar : bar * 1.5, [
      [x0, y],
      [x1, y],
    ])
  }
}

/** The moon or a low sun, with what it puts round itself. */
export function lamp(pen: Pen, { pale }: Dusk, x: number, y: number, r: number, wide = 2.6) {
  halo(pen, x, y, r * wide)
  disc(pen, pale, x, y, r)
}
