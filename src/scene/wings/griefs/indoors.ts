/** What a room is made of. */
import { type At, disc, line, type Pen, shade, shape, trace } from '../pen'
import { mix, pool } from './form'
import type { Dusk } from './tools'

/** A table's top, seen a little from above, its edge toward us. */
export const table = (pen: Pen, dusk: Dusk, y: number) => {
  const { low, glow, far, night, lamp, shade: near } = dusk
  const g = pen.createRadialGradient(lamp[0], y, 0, lamp[0], y, 1.9)
  g.addColorStop(0, mix(low, glow, 0.5))
  g.addColorStop(0.4, mix(far, near, 0.3))
  g.addColorStop(1, mix(night, near, 0.4))
  pen.fillStyle = g
  pen.fillRect(-4, y - 0.4, 8, 0.4)
  shade(
    pen,
    mix(night, far, 0.4),
    night,
    [0, y - 0.4],
    [0, y - 0.55],
    [
      [-4, y - 0.4],
      [4, y - 0.4],
      [4, -3],
      [-4, -3],
    ],
  )
  line(pen, mix(low, glow, 0.6, 0.8), 0.02, [
    [-4, y - 0.4],
    [4, y - 0.4],
  ])
}

/** The floor of a room from `y` down, its boards running toward one place, and a wall to one side. */
export function chamber(pen: Pen, dusk: Dusk, y: number, corner = 9, side = 1) {
  const { lamp, far, shade: near, night, low, glow, high, zenith, random } = dusk
  const g = pen.createRadialGradient(lamp[0], y + 0.1, 0, lamp[0], y + 0.1, 2)
  g.addColorStop(0, mix(far, glow, 0.62))
  g.addColorStop(0.28, mix(far, near, 0.35))
  g.addColorStop(0.62, near)
  g.addColorStop(1, night)
  pen.fillStyle = g
  pen.fillRect(-4, -3, 8, 3 + y)
  const vanish = 0.4 * lamp[0]
  for (let i = -16; i <= 16; i++) {
    const x = i * 0.2 + random.range(-0.02, 0.02)
    line(pen, mix(night, i % 3 ? night : low, 0.5, random.range(0.12, 0.4)), 0.014, [
      [vanish + x, y],
      [vanish + x * 3.4, -1.7],
    ])
  }
  // Where floor and wall meet.
  shade(
    pen,
    mix(night, low, 0.35, 0.75),
    mix(night, far, 0.4, 0.6),
    [lamp[0], y],
    [lamp[0] + 2, y],
    [
      [-4, y],
      [4, y],
      [4, y + 0.075],
      [-4, y + 0.075],
    ],
  )
  line(pen, mix(low, glow, 0.4, 0.5), 0.012, [
    [-4, y + 0.08],
    [4, y + 0.08],
  ])
  if (Math.abs(corner) > 3) return
  const x = corner + side * 4
  shade(
    pen,
    mix(zenith, high, 0.45),
    night,
    [corner, 0],
    [corner + side * 0.75, 0],
    [
      [corner, y],
      [corner, 2],
      [x, 3],
      [x, y - 2.2],
    ],
  )
  line(pen, mix(low, glow, 0.3, 0.45), 0.014, [
    [corner, y],
    [corner, 2],
  ])
}

/** A window: the evening behind it, its bars, and what falls from it into the room. */
export function pane(
  pen: Pen,
  dusk: Dusk,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  across = 2,
  down = 2,
) {
  const { night, glow, pale, low, far } = dusk
  const w = x1 - x0
  pool(pen, glow, (x0 + x1) / 2, (y0 + y1) / 2, w * 1.5, (y1 - y0) * 1.2, 0.5)
  // The depth of the wall.
  shape(pen, mix(night, far, 0.5), [
    [x0 - 0.07, y0 - 0.09],
    [x1 + 0.07, y0 - 0.09],
    [x1 + 0.07, y1 + 0.07],
    [x0 - 0.07, y1 + 0.07],
  ])
  shape(pen, mix(low, pale, 0.4), [
    [x0 - 0.07, y0 - 0.09],
    [x1 + 0.07, y0 - 0.09],
    [x1, y0],
    [x0, y0],
  ])
  const panes: At[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
  shade(pen, mix(glow, pale, 0.35), mix(low, glow, 0.35), [0, y0], [0, y1 + 0.2], panes)
  pen.save()
  trace(pen, panes, false, true)
  pen.clip()
  pool(pen, pale, x0 + w * 0.5, y0 + (y1 - y0) * 0.4, w * 0.7, (y1 - y0) * 0.6, 1, 'source-over')
  // Hills, and a tree somebody used to look at.
  pen.globalAlpha = 0.5
  disc(pen, mix(far, low, 0.5), x0 + w * 0.2, y0 - 0.06, w * 0.7, (y1 - y0) * 0.26)
  disc(pen, mix(far, low, 0.3), x0 + w * 0.95, y0 - 0.06, w * 0.6, (y1 - y0) * 0.2)
  pen.globalAlpha = 1
  pen.restore()
  for (let i = 1; i < across; i++)
    line(pen, mix(night, far, 0.3), 0.034, [
      [x0 + (w * i) / across, y0],
      [x0 + (w * i) / across, y1],
    ])
  for (let i = 1; i < down; i++)
    line(pen, mix(night, far, 0.3), 0.03, [
      [x0, y0 + ((y1 - y0) * i) / down],
      [x1, y0 + ((y1 - y0) * i) / down],
    ])
}
