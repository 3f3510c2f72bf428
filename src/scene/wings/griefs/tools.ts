/**
 * Griefs are drawn as what stands before a light: dark shapes of one evening, so that each is known
 * at a glance, on a wing as in the cloth. The field of each is −1 to 1 both ways.
 */
import { type At, disc, line, type Pen, shade } from '../pen'
import { mix } from './form'

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
  /** Where its light is. */
  lamp: At
  /** Its middle, where there is room for no more of it than that. */
  focus: At
  random: { next(): number; range(from: number, to: number): number }
}

export type Grief = (pen: Pen, dusk: Dusk) => void

/**
 * Ground from `y` down: under a sky with ridges behind it, each paler than the one before it, and
 * lit where the light comes over it toward us.
 */
export function ground(pen: Pen, dusk: Dusk, y: number, rise = 0) {
  const { night, shade: near, far, low, glow, outdoors, random, lamp } = dusk
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
  pen.transform(1.25, 0, 0, 0.42, lamp[0], y)
  pen.fillStyle = g
  pen.fillRect(-1, -1, 2, 2)
  pen.restore()
}

/** What a lamp or a moon puts round itself. */
export function halo(pen: Pen, { pale, glow }: Dusk, x: number, y: number, r: number, a = 0.8) {
  const g = pen.createRadialGradient(x, y, 0, x, y, r)
  for (const [at, share] of [
    [0, 1],
    [0.25, 0.62],
    [0.55, 0.24],
    [1, 0],
  ])
    g.addColorStop(at, mix(pale, glow, at * 2.2, a * share * 0.999))
  pen.fillStyle = g
  pen.fillRect(x - r, y - r, 2 * r, 2 * r)
}

/** A bare tree from its root: it forks, and forks again. */
export function bare(
  pen: Pen,
  dusk: Pick<Dusk, 'night' | 'random'> & Partial<Dusk>,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  depth = 0,
) {
  const ex = x + Math.cos(angle) * length
  const ey = y + Math.sin(angle) * length
  const { night, random, glow, lamp } = dusk
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
  // Light along the side toward the lamp.
  if (glow && lamp && depth < 4) {
    const o = width * 0.3 * Math.sign(lamp[0] - x)
    line(pen, mix(night, glow, 0.75, 0.8), width * 0.26, [
      [x + o, y],
      [(x + ex) / 2 + bend + o, (y + ey) / 2],
      [ex + o * 0.6, ey],
    ])
  }
  if (depth > 4) return
  for (const turn of depth === 0 ? [-0.6, 0, 0.62] : [-0.4, 0.45])
    bare(
      pen,
      dusk,
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

/** The moon or a low sun, with what it puts round itself. */
export function lamp(pen: Pen, dusk: Dusk, x: number, y: number, r: number, wide = 2.6) {
  halo(pen, dusk, x, y, r * wide)
  disc(pen, dusk.pale, x, y, r)
}
