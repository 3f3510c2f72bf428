/**
 * Drawing in the field's own units: x −1 to 1 across the pair of wings with the body at 0, y −0.75
 * to 0.75 upward. The subject of a painting belongs at |x| 0.3 to 0.75: the body and the notch
 * between the wings swallow the middle.
 */
import type { Random } from '../../dream/random'

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
export type At = readonly [x: number, y: number]

/** The colours of one painting, dark to light, and one that stands against them. */
export interface Ink {
  dark: string
  deep: string
  mid: string
  soft: string
  light: string
  pale: string
  accent: string
  random: Random
}

export type Motif = (pen: Pen, ink: Ink) => void

export const hsl = (hue: number, saturation: number, lightness: number, alpha = 1) =>
  `hsl(${hue.toFixed(1)} ${saturation.toFixed(1)}% ${lightness.toFixed(1)}% / ${alpha.toFixed(3)})`

/** Lays a path through these places. */
export function trace(pen: Pen, points: readonly At[], smooth: boolean, closed: boolean) {
  pen.beginPath()
  if (!smooth) {
    points.forEach(([x, y], i) => {
      if (i === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    })
    if (closed) pen.closePath()
    return
  }
  const n = points.length
  const mid = (a: At, b: At): At => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  if (closed) {
    const start = mid(points[n - 1], points[0])
    pen.moveTo(start[0], start[1])
    for (let i = 0; i < n; i++) {
      const end = mid(points[i], points[(i + 1) % n])
      pen.quadraticCurveTo(points[i][0], points[i][1], end[0], end[1])
    }
    pen.closePath()
    return
  }
  pen.moveTo(points[0][0], points[0][1])
  for (let i = 1; i < n - 1; i++) {
    const end = i === n - 2 ? points[n - 1] : mid(points[i], points[i + 1])
    pen.quadraticCurveTo(points[i][0], points[i][1], end[0], end[1])
  }
}

/** A filled polygon. */
export function shape(pen: Pen, colour: string, points: readonly At[]) {
  pen.fillStyle = colour
  trace(pen, points, false, true)
  pen.fill()
}

/** A filled polygon whose colour turns from `from` to `to`, from one place to another. */
export function shade(
  pen: Pen,
  from: string,
  to: string,
  [x0, y0]: At,
  [x1, y1]: At,
  points: readonly At[],
) {
  const g = pen.createLinearGradient(x0, y0, x1, y1)
  g.addColorStop(0, from)
  g.addColorStop(1, to)
  pen.fillStyle = g
  trace(pen, points, false, true)
  pen.fill()
}

/** A filled closed curve that rounds every corner. */
export function blob(pen: Pen, colour: string, points: readonly At[]) {
  pen.fillStyle = colour
  trace(pen, points, true, true)
  pen.fill()
}

export function line(
  pen: Pen,
  colour: string,
  width: number,
  points: readonly At[],
  smooth = false,
) {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  trace(pen, points, smooth && points.length > 2, false)
  pen.stroke()
}

export function disc(
  pen: Pen,
  colour: string,
  x: number,
  y: number,
  rx: number,
  ry = rx,
  turn = 0,
) {
  pen.fillStyle = colour
  pen.beginPath()
  pen.ellipse(x, y, rx, ry, turn, 0, 7)
  pen.fill()
}

export const box = (pen: Pen, colour: string, x0: number, y0: number, x1: number, y1: number) =>
  shape(pen, colour, [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ])

/** Light that falls off round a place. */
export function glow(
  pen: Pen,
  x: number,
  y: number,
  r: number,
  hue: number,
  s: number,
  l: number,
  a = 1,
) {
  const g = pen.createRadialGradient(x, y, 0, x, y, r)
  g.addColorStop(0, hsl(hue, s, l, a))
  g.addColorStop(0.35, hsl(hue, s, l, a * 0.5))
  g.addColorStop(1, hsl(hue, s, l, 0))
  pen.fillStyle = g
  pen.fillRect(x - r, y - r, 2 * r, 2 * r)
}

/** Fills from `y0` up to `y1` with colours from the bottom to the top. */
export function wash(pen: Pen, y0: number, y1: number, ...colours: string[]) {
  const g = pen.createLinearGradient(0, y0, 0, y1)
  colours.forEach((colour, i) => {
    g.addColorStop(i / Math.max(1, colours.length - 1), colour)
  })
  pen.fillStyle = g
  pen.fillRect(-1.1, y0, 2.2, y1 - y0)
}

/** A limb or stem that thins from `w0` to `w1`. */
export function limb(pen: Pen, colour: string, points: readonly At[], w0: number, w1: number) {
  pen.fillStyle = colour
  const left: At[] = []
  const right: At[] = []
  points.forEach(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)]
    const [bx, by] = points[Math.min(points.length - 1, i + 1)]
    const l = Math.hypot(bx - ax, by - ay) || 1
    const w = (w0 + ((w1 - w0) * i) / (points.length - 1)) / 2
    left.push([x - ((by - ay) / l) * w, y + ((bx - ax) / l) * w])
    right.unshift([x + ((by - ay) / l) * w, y - ((bx - ax) / l) * w])
  })
  shape(pen, colour, [...left, ...right])
  disc(pen, colour, points[0][0], points[0][1], w0 / 2)
  disc(pen, colour, points[points.length - 1][0], points[points.length - 1][1], w1 / 2)
}

/** A bare branching from a root; `down` thins it. */
export function branches(
  pen: Pen,
  colour: string,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  random: Random,
  depth = 0,
) {
  const bend = random.range(-0.25, 0.25)
  const ex = x + Math.cos(angle) * length
  const ey = y + Math.sin(angle) * length
  limb(
    pen,
    colour,
    [
      [x, y],
      [x + Math.cos(angle + bend) * length * 0.5, y + Math.sin(angle + bend) * length * 0.5],
      [ex, ey],
    ],
    width,
    width * 0.62,
  )
  if (depth >= 5 || length < 0.03) return
  const count = depth === 0 ? 3 : 2
  for (let i = 0; i < count; i++) {
    const spread = (i / (count - 1) - 0.5) * random.range(1, 1.5)
    branches(
      pen,
      colour,
      ex,
      ey,
      angle + spread + random.range(-0.15, 0.15),
      length * random.range(0.62, 0.8),
      width * 0.6,
      random,
      depth + 1,
    )
  }
}
