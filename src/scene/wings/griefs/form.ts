/**
 * Bodies in one light: each turns from what the lamp reaches to its own dark side, has a rim of light
 * toward the lamp and lays its shadow away from it. So a grief is a picture of a place, not a sign.
 */
import { type At, disc, line, type Pen, shade, trace } from '../pen'
import type { Dusk } from './tools'

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x))

/** From `a` to `b`, both #rrggbb. */
export function mix(a: string, b: string, t: number, alpha = 1): string {
  const k = clamp(t, 0, 1)
  const part = (i: number) => {
    const from = Number.parseInt(a.slice(i, i + 2), 16)
    return Math.round(from + (Number.parseInt(b.slice(i, i + 2), 16) - from) * k)
  }
  const [red, green, blue] = [part(1), part(3), part(5)]
  const hex = [red, green, blue].map((c) => c.toString(16).padStart(2, '0')).join('')
  return alpha < 1 ? `rgb(${red} ${green} ${blue} / ${alpha})` : `#${hex}`
}

/** A body of colour `own` (#rrggbb) as the lamp lights it. `rim`: breadth of the light along its edge. */
export function form(
  pen: Pen,
  { lamp, night, zenith, glow, pale }: Dusk,
  own: string,
  points: readonly At[],
  smooth = false,
  rim = 0.022,
) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const cx = (x0 + x1) / 2
  const cy = (y0 + y1) / 2
  const dx = lamp[0] - cx
  const dy = lamp[1] - cy
  const d = Math.hypot(dx, dy) || 1
  const near = clamp(1.25 - d / 2.6, 0.34, 1)
  const [ux, uy] = [dx / d, dy / d]
  const e = (Math.abs(ux) * (x1 - x0) + Math.abs(uy) * (y1 - y0)) / 2
  const across = () => pen.createLinearGradient(cx + ux * e, cy + uy * e, cx - ux * e, cy - uy * e)
  const body = across()
  body.addColorStop(0, mix(own, pale, 0.72 * near))
  body.addColorStop(0.22, mix(own, glow, 0.42 * near))
  body.addColorStop(0.5, mix(own, night, 0.34))
  body.addColorStop(0.84, mix(night, own, 0.24))
  // A little of the air comes back from behind.
  body.addColorStop(1, mix(night, zenith, 0.7))
  pen.fillStyle = body
  trace(pen, points, smooth, true)
  pen.fill()
  if (rim === 0) return
  const edge = across()
  edge.addColorStop(0, mix(pale, pale, 0, 0.95 * near))
  edge.addColorStop(0.35, mix(glow, glow, 0, 0.5 * near))
  edge.addColorStop(0.75, mix(glow, glow, 0, 0))
  pen.strokeStyle = edge
  pen.lineJoin = 'round'
  pen.lineWidth = 1.2 * rim
  pen.stroke()
}

/** A rod or a bar, round: dark, with light along the side toward the lamp. */
export function rod(
  pen: Pen,
  { lamp, night, glow, pale }: Dusk,
  own: string,
  width: number,
  points: readonly At[],
  smooth = false,
) {
  line(pen, mix(night, own, 0.35), width, points, smooth)
  const [mx, my] = points[Math.floor(points.length / 2)]
  const dx = lamp[0] - mx
  const dy = lamp[1] - my
  const d = Math.hypot(dx, dy) || 1
  const o = width * 0.24
  const moved = points.map(([x, y]): At => [x + (dx / d) * o, y + (dy / d) * o])
  const near = clamp(1.2 - d / 2.2, 0.3, 1)
  line(pen, mix(own, glow, 0.75, near), width * 0.46, moved, smooth)
  if (near > 0.6) line(pen, mix(pale, pale, 0, 0.7), width * 0.16, moved, smooth)
}

/** The shadow of what stands from `x0` to `x1` at `y`: it lies away from the lamp, toward us. */
export function cast(
  pen: Pen,
  { lamp, night }: Dusk,
  x0: number,
  x1: number,
  y: number,
  length = 0.5,
  a = 0.7,
) {
  const middle = (x0 + x1) / 2
  const dx = clamp((middle - lamp[0]) * 1.2, -1.3, 1.3) * length * 1.3
  for (const grow of [0, 0.05, 0.1])
    shade(
      pen,
      mix(night, night, 0, a * 0.5),
      mix(night, night, 0, 0),
      [middle, y],
      [middle + dx, y - length],
      [
        [x0 - grow * 0.4, y],
        [x1 + grow * 0.4, y],
        [x1 + dx + 0.08 + grow, y - length],
        [x0 + dx - 0.08 - grow, y - length],
      ],
    )
  disc(pen, mix(night, night, 0, a * 0.6), middle, y - 0.01, (x1 - x0) * 0.56, 0.045)
}

/** Light that stands in the air, from `a`–`b` to `c`–`d`, soft at its sides. */
export function shaft(pen: Pen, { glow, pale }: Dusk, a: At, b: At, c: At, d: At, strength = 0.4) {
  pen.globalCompositeOperation = 'screen'
  for (const grow of [0, 0.07, 0.15])
    shade(
      pen,
      mix(glow, pale, 0.4, strength * 0.4),
      mix(glow, glow, 0, 0),
      [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      [(c[0] + d[0]) / 2, (c[1] + d[1]) / 2],
      [
        a,
        b,
        [d[0] + Math.sign(d[0] - c[0]) * grow, d[1]],
        [c[0] - Math.sign(d[0] - c[0]) * grow, c[1]],
      ],
    )
  pen.globalCompositeOperation = 'source-over'
}

/** A pool of light or (with a dark colour) of shade, soft all round. */
export function pool(
  pen: Pen,
  colour: string,
  x: number,
  y: number,
  rx: number,
  ry: number,
  a = 0.6,
  how: GlobalCompositeOperation = 'screen',
) {
  pen.save()
  pen.globalCompositeOperation = how
  pen.transform(rx, 0, 0, ry, x, y)
  const g = pen.createRadialGradient(0, 0, 0, 0, 0, 1)
  g.addColorStop(0, mix(colour, colour, 0, a))
  g.addColorStop(0.4, mix(colour, colour, 0, a * 0.5))
  g.addColorStop(1, mix(colour, colour, 0, 0))
  pen.fillStyle = g
  pen.fillRect(-1, -1, 2, 2)
  pen.restore()
}

/** A round thing, turned. */
export const around = (x: number, y: number, rx: number, ry: number, turn: number): At[] =>
  Array.from({ length: 6 }, (_, i): At => {
    const a = (i / 6) * 6.283
    const [u, v] = [Math.cos(a) * rx, Math.sin(a) * ry]
    return [
      x + u * Math.cos(turn) - v * Math.sin(turn),
      y + u * Math.sin(turn) + v * Math.cos(turn),
    ]
  })
