/**
 * A moth’s pair of wings as a window at night: what she speaks of stands dark before a light, the
 * veins are its leading, and toward the hem it sinks into dusk. And the same picture by itself, as
 * it is woven into the cloth.
 */
import { fork, type Random } from '../../dream/random'
import type { SadMotif } from '../../dream/wings'
import { GRIEFS } from './griefs'
import type { Dusk } from './griefs/tools'
import { spillLight } from './light'
import { createOutline, type Outline } from './outline'
import { type At, hsl, type Pen } from './pen'
import {
  ASPECT,
  intoField,
  layForewing,
  type MakeSheet,
  type Painted,
  penOf,
  softMask,
} from './sheet'

/** The light of an evening, from its night to its lamp. */
const DUSKS: readonly (readonly [night: string, shade: string, glow: string, pale: string])[] = [
  ['#0d0920', '#55305f', '#e8a04e', '#fff1cc'],
  ['#120822', '#63305f', '#e08a68', '#ffe8cc'],
  ['#0a0a24', '#3d3f86', '#c9a49a', '#fff0d6'],
  ['#071122', '#2b5674', '#d6b878', '#fff4d2'],
  ['#0a0d28', '#34518e', '#8fb4d8', '#f4f4ff'],
]
/** In the cloth all are of one evening. */
const WOVEN = ['#1a0c24', '#a4553f', '#e8a254', '#ffedc4'] as const

/** Where a picture stands on a wing, and half its height: of the field. */
const ON_WING = { x: 0.43, y: 0.07, half: 0.43 } as const
const IN_CLOTH = 0.6

const duskOf = (
  stops: readonly [string, string, string, string],
  earth: number,
  random: Random,
): Dusk => ({
  night: stops[0],
  shade: stops[1],
  glow: stops[2],
  pale: stops[3],
  earth,
  random,
})

/** Light that is palest at (x, y) and has sunk to night at `reach`. */
function glowing(
  pen: Pen,
  { night, shade, glow, pale }: Dusk,
  x: number,
  y: number,
  reach: number,
) {
  const g = pen.createRadialGradient(x, y, 0, x, y, reach)
  g.addColorStop(0, pale)
  g.addColorStop(0.16, pale)
  g.addColorStop(0.46, glow)
  g.addColorStop(0.78, shade)
  g.addColorStop(1, night)
  pen.fillStyle = g
}

/** The mottling of what is dyed by hand: broad, faint strokes that turn about (x, y). */
function mottle(pen: Pen, random: Random, x: number, y: number, count: number) {
  pen.lineCap = 'round'
  for (let i = 0; i < count; i++) {
    const a = random.range(0, 6.283)
    const r = 0.06 + 0.9 * random.next() ** 0.7
    pen.beginPath()
    pen.arc(x, y, r, a, a + random.range(0.04, 0.3))
    pen.lineWidth = random.range(0.004, 0.03)
    pen.strokeStyle = random.chance(0.5) ? hsl(42, 90, 84, 0.07) : hsl(280, 50, 18, 0.08)
    pen.stroke()
  }
}

export function* paintMoth(
  motif: SadMotif,
  seed: string,
  width: number,
  make: MakeSheet,
): Generator<void, Painted> {
  const height = Math.round(width * ASPECT)
  const random = fork(seed, 'wing')
  const draw = GRIEFS[motif]

  // As it is woven.
  const panel = penOf(make(width, height))
  const woven = duskOf(WOVEN, 0.66, fork(seed, 'woven'))
  intoField(panel, width)
  glowing(panel, { ...woven, night: woven.shade }, 0, 0.04, 1.2)
  panel.fillRect(-1, -ASPECT, 2, 2 * ASPECT)
  mottle(panel, fork(seed, 'mottle'), 0, 0.04, 260)
  panel.transform(IN_CLOTH, 0, 0, IN_CLOTH, 0, 0)
  draw(panel, woven)
  yield
  const picture = panel.getImageData(0, 0, width, height)
  yield* spillLight(picture.data, width, height, 0.8)

  // As it is worn.
  const sheet = make(width, height)
  const pen = penOf(sheet)
  const dusk = duskOf(random.pick(DUSKS), 0.62, random)
  const outline = createOutline('moth', random)
  intoField(pen, width)
  for (const side of [1, -1]) {
    pen.save()
    pen.beginPath()
    pen.rect(side > 0 ? 0 : -1, -ASPECT, 1, 2 * ASPECT)
    pen.clip()
    const { x, y, half } = ON_WING
    glowing(pen, dusk, side * x, y, 0.74)
    pen.fillRect(-1, -ASPECT, 2, 2 * ASPECT)
    mottle(pen, fork(seed, 'mottle'), side * x, y, 200)
    pen.transform(side * half, 0, 0, half, side * x, y)
    draw(pen, { ...dusk, random: fork(seed, 'drawn') })
    pen.restore()
  }
  yield
  const lit = pen.getImageData(0, 0, width, height)
  yield* spillLight(lit.data, width, height, 0.6)
  pen.putImageData(lit, 0, 0)
  intoField(pen, width)
  const copy = make(width, height)
  penOf(copy).drawImage(sheet as CanvasImageSource, 0, 0)
  yield
  trim(pen, outline, 'hind', dusk)
  // The forewing lies over it, and what it covers is a little darker.
  layForewing(pen, copy, outline, width, { breadth: 0.035, colour: hsl(255, 40, 20, 0.34) })
  trim(pen, outline, 'fore', dusk)
  // Dust-soft dark beside the body.
  pen.globalCompositeOperation = 'multiply'
  const g = pen.createRadialGradient(0, 0.04, 0, 0, 0.04, 0.3)
  g.addColorStop(0, hsl(252, 40, 16, 0.95))
  g.addColorStop(1, hsl(252, 40, 16, 0))
  pen.fillStyle = g
  pen.fillRect(-0.3, -0.6, 0.6, 1.2)
  pen.globalCompositeOperation = 'source-over'
  yield
  const wing = pen.getImageData(0, 0, width, height).data
  softMask(wing, outline, width, make)
  return { wing, picture: picture.data }
}

/** Its hem in bands, as a moth’s is: dusk, a pale wavering line, and dusk again; then its veins. */
function trim(pen: Pen, outline: Outline, which: 'fore' | 'hind', { night, shade, pale }: Dusk) {
  const contour = outline[which]
  const [first, last] = which === 'fore' ? outline.foreMargin : outline.hindMargin
  const veins = which === 'fore' ? outline.foreVeins : outline.hindVeins
  const middle: At = which === 'fore' ? [0.3, 0.16] : [0.3, -0.16]
  /** The outer margin drawn in toward the middle by a share. */
  const hem = (side: number, inset: number, wave = 0) => {
    pen.beginPath()
    for (let i = first; i <= last; i++) {
      const k = inset + wave * Math.sin((i - first) * 1.05)
      const x = middle[0] + (contour[i][0] - middle[0]) * k
      const y = middle[1] + (contour[i][1] - middle[1]) * k
      if (i === first) pen.moveTo(side * x, y)
      else pen.lineTo(side * x, y)
    }
  }
  pen.lineJoin = 'round'
  for (const side of [1, -1]) {
    for (const [w, a] of [
      [0.2, 0.16],
      [0.13, 0.24],
      [0.07, 0.4],
    ]) {
      hem(side, 1)
      pen.globalAlpha = a
      pen.lineWidth = w
      pen.strokeStyle = night
      pen.stroke()
    }
    for (const [inset, w, a, colour] of [
      [0.86, 0.02, 0.5, shade],
      [0.885, 0.009, 0.55, pale],
      [0.955, 0.006, 0.5, pale],
      [0.995, 0.01, 0.5, pale],
    ] as const) {
      hem(side, inset, inset < 0.9 ? 0.014 : 0)
      pen.globalAlpha = a
      pen.lineWidth = w
      pen.strokeStyle = colour
      pen.stroke()
    }
    // The leading: each vein dark, with a thread of light along it.
    for (const [a, b, c] of veins) {
      for (const [w, alpha, colour, off] of [
        [0.0085, 0.62, night, 0],
        [0.003, 0.4, pale, 0.006],
      ] as const) {
        pen.beginPath()
        pen.moveTo(side * a[0], a[1] + off)
        pen.quadraticCurveTo(side * b[0], b[1] + off, side * c[0], c[1] + off)
        pen.globalAlpha = alpha
        pen.lineWidth = w
        pen.strokeStyle = colour
        pen.stroke()
      }
    }
  }
  // The stiff leading edge.
  if (which === 'fore')
    for (const side of [1, -1]) {
      pen.beginPath()
      for (let i = 0; i <= first; i++) {
        const [x, y] = contour[i]
        if (i === 0) pen.moveTo(side * x, y - 0.008)
        else pen.lineTo(side * x, y - 0.008)
      }
      for (const [w, alpha, colour] of [
        [0.05, 0.4, night],
        [0.016, 0.7, shade],
        [0.006, 0.6, pale],
      ] as const) {
        pen.globalAlpha = alpha
        pen.lineWidth = w
        pen.strokeStyle = colour
        pen.stroke()
      }
    }
  pen.globalAlpha = 1
}
