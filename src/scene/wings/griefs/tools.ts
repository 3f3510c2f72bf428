/**
 * Griefs are drawn as what stands before a light: dark shapes of one evening, so that each is known
 * at a glance, on a wing as in the cloth. The field of each is −1 to 1 both ways.
 */
import { type At, disc, hsl, line, type Pen, shade, shape } from '../pen'

/** One evening: its sky from overhead to the horizon, its land, what stands before the light, and the light. */
export interface Dusk {
  zenith: string
  high: string
  low: string
  /** Land far off, and near. */
  far: string
  shade: string
  night: string
  glow: string
  pale: string
  /** Under the sky, not in a room. */
  outdoors: boolean
  random: { range(from: number, to: number): number }
}

export type Grief = (pen: Pen, dusk: Dusk) => void

/**
 * Ground from `y` down: under a sky with ridges behind it, each paler than the one before it, and
 * lit where the light comes over it toward us.
 */
export function ground(pen: Pen, dusk: Dusk, y: number, rise = 0) {
  const { night, shade: near, far, low, glow, outdoors, random } = dusk
  const edge = (at: number, height: number, wave: number, turn: number) => {
    const points: At[] = []
    for (let i = 0; i <= 60; i++) {
      const x = -4 + i * 0.13
      points.push([
        x,
        at + height * (Math.sin(wave * x + turn) + 0.5 * Math.sin(2.3 * wave * x + 2 * turn)),
      ])
    }
    return points
  }
  const down: At[] = [
    [4, -2.6],
    [-4, -2.6],
  ]
  if (outdoors) {
    for (const [k, over] of [0.3, 0.17, 0.07].entries()) {
      pen.globalAlpha = 0.5 + 0.18 * k
      const points = edge(y + over, 0.07 - 0.018 * k, 1.3 + 0.6 * k, random.range(0, 6))
      // Its foot is lost in mist.
      shade(pen, far, low, [0, y + over + 0.05], [0, y - 0.04], [...points, ...down])
    }
    pen.globalAlpha = 1
  }
  shade(
    pen,
    near,
    night,
    [0, y],
    [0, y - 0.85],
    [...(outdoors ? edge(y, 0.014 + rise * 0.5, 1.5, 1.2) : edge(y, 0, 1, 0)), ...down],
  )
  // Light lies on it.
  const g = pen.createRadialGradient(0, 0, 0, 0, 0, 1)
  g.addColorStop(0, `${glow}b0`)
  g.addColorStop(0.5, `${glow}44`)
  g.addColorStop(1, `${glow}00`)
  pen.save()
  pen.beginPath()
  pen.rect(-4, y - 3, 8, 3)
  pen.clip()
  pen.transform(1.25, 0, 0, 0.42, 0, y)
  pen.fillStyle = g
  pen.fillRect(-1, -1, 2, 2)
  pen.restore()
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
