/**
 * A moth’s pair of wings as a lantern of paper: what she speaks of stands dark before a light, and
 * toward the hem the paper turns to bark and dusk. And the same picture by itself, as
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
  ['#1c1118', '#7a5a4c', '#e3a862', '#fff1cc'],
  ['#1f1216', '#7d5448', '#dd9468', '#ffe8cc'],
  ['#171418', '#6f645e', '#cdb49a', '#fff0d6'],
  ['#15151a', '#6a6858', '#d3bd86', '#fff4d2'],
  ['#15161f', '#5f6273', '#b4b6bf', '#f6f2ea'],
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
  layForewing(pen, copy, outline, width, { breadth: 0.035, colour: hsl(24, 40, 18, 0.4) })
  trim(pen, outline, 'fore', dusk)
  // Dust-soft dark beside the body.
  pen.globalCompositeOperation = 'multiply'
  const g = pen.createRadialGradient(0, 0.04, 0, 0, 0.04, 0.3)
  g.addColorStop(0, hsl(26, 34, 22, 0.85))
  g.addColorStop(1, hsl(26, 34, 22, 0))
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
    // Paper that darkens to its edge, banded as bark is.
    for (const [inset, w, a, colour] of [
      [0.97, 0.17, 0.2, shade],
      [0.985, 0.1, 0.3, shade],
      [0.995, 0.05, 0.38, night],
      [0.84, 0.026, 0.34, shade],
      [0.815, 0.008, 0.42, night],
      [0.9, 0.018, 0.3, pale],
      [0.935, 0.007, 0.3, night],
    ] as const) {
      hem(side, inset, inset < 0.95 ? 0.012 : 0)
      pen.globalAlpha = a
      pen.lineWidth = w
      pen.strokeStyle = colour
      pen.stroke()
    }
    // Veins no more than seen through it.
    for (const [a, b, c] of veins) {
      pen.beginPath()
      pen.moveTo(side * a[0], a[1])
      pen.quadraticCurveTo(side * b[0], b[1], side * c[0], c[1])
      pen.globalAlpha = 0.2
      pen.lineWidth = 0.007
      pen.strokeStyle = night
      pen.stroke()
    }
    // A fringe of down along the hem.
    pen.lineWidth = 0.005
    for (let i = first; i < last; i++)
      for (let k = 0; k < 4; k++) {
        const t = k / 4
        const x = contour[i][0] + (contour[i + 1][0] - contour[i][0]) * t
        const y = contour[i][1] + (contour[i + 1][1] - contour[i][1]) * t
        const dx = x - middle[0]
        const dy = y - middle[1]
        pen.globalAlpha = 0.3 + 0.3 * ((i * 7 + k * 3) % 5) * 0.25
        pen.strokeStyle = (i + k) % 3 ? pale : shade
        pen.beginPath()
        pen.moveTo(side * (x - 0.07 * dx), y - 0.07 * dy)
        pen.lineTo(side * (x + 0.03 * dx), y + 0.03 * dy)
        pen.stroke()
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
        [0.07, 0.35, shade],
        [0.03, 0.4, night],
        [0.01, 0.4, pale],
      ] as const) {
        pen.globalAlpha = alpha
        pen.lineWidth = w
        pen.strokeStyle = colour
        pen.stroke()
      }
    }
  pen.globalAlpha = 1
}
