/**
 * A moth’s pair of wings as a lantern of paper: what she speaks of stands dark before a light, and
 * toward the hem the paper turns to bark and dusk. And the same picture by itself, as
 * it is woven into the cloth.
 */
import { fork, type Random } from '../../dream/random'
import type { SadMotif } from '../../dream/wings'
import { duskOf, paintAir, paintBeside, paintFore } from './evening'
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
import { sinkToVeins } from './vault'

/** Where a picture stands on a wing, and half its height: of the field. */
const ON_WING = { x: 0.43, y: 0.1, half: 0.47 } as const
/** Where the other wing is, in the picture’s own field. */
const BESIDE = (-2 * ON_WING.x) / ON_WING.half
/** So large, or smaller. */
const IN_CLOTH = 0.74

export function* paintMoth(
  motif: SadMotif,
  seed: string,
  width: number,
  make: MakeSheet,
): Generator<void, Painted> {
  const height = Math.round(width * ASPECT)
  const random = fork(seed, 'wing')
  const draw = GRIEFS[motif]

  // As it is woven: nearer or farther, and as often as not the other way round.
  const woven = make(width, height)
  const panel = penOf(woven)
  const dusk = duskOf(motif, fork(seed, 'evening'), fork(seed, 'drawn'))
  const grass = dusk.outdoors && motif !== 'boat' && motif !== 'suitcase' && motif !== 'bench'
  intoField(panel, width)
  const scale = IN_CLOTH * random.range(0.88, 1)
  const way = motif !== 'letter' && random.chance(0.5) ? -1 : 1
  panel.transform(scale * way, 0, 0, scale, 0, 0)
  paintAir(panel, dusk, fork(seed, 'air'))
  yield
  draw(panel, dusk)
  yield
  paintFore(panel, dusk, fork(seed, 'grass'), grass)
  yield
  const picture = panel.getImageData(0, 0, width, height)
  yield* spillLight(picture.data, width, height, 0.6)
  panel.putImageData(picture, 0, 0)

  // As it is worn: that picture on one wing, and on the other what lies beside it.
  const sheet = make(width, height)
  const pen = penOf(sheet)
  const outline = createOutline('moth', random)
  intoField(pen, width)
  const { x, y, half } = ON_WING
  pen.transform(half, 0, 0, half, x, y)
  paintAir(pen, dusk, fork(seed, 'air'), 40)
  paintBeside(pen, dusk, fork(seed, 'beside'), BESIDE, motif !== 'boat')
  yield
  paintFore(pen, dusk, fork(seed, 'grass'), grass)
  yield
  fadeOut(panel)
  const w = (width * half) / scale
  const [fx, fy] = dusk.focus
  const middle = ((x - fx * half + 1) * width) / 2
  pen.setTransform(way, 0, 0, 1, middle, (height - (y - fy * half) * width) / 2)
  pen.drawImage(woven as CanvasImageSource, -w / 2, (-w * ASPECT) / 2, w, w * ASPECT)
  intoField(pen, width)
  const copy = make(width, height)
  penOf(copy).drawImage(sheet as CanvasImageSource, 0, 0)
  yield
  trim(pen, outline, 'hind', dusk, fork(seed, 'hind'))
  yield
  // The forewing lies over it, and what it covers is a little darker.
  layForewing(pen, copy, outline, width, { breadth: 0.05, colour: hsl(282, 40, 24, 0.34) })
  yield
  trim(pen, outline, 'fore', dusk, fork(seed, 'fore'))
  yield
  // Plush beside the body, and its shade.
  pen.globalCompositeOperation = 'multiply'
  const g = pen.createRadialGradient(0, 0.06, 0, 0, 0.06, 0.2)
  g.addColorStop(0, hsl(270, 30, 34, 0.8))
  g.addColorStop(1, hsl(270, 30, 34, 0))
  pen.fillStyle = g
  pen.fillRect(-0.3, -0.6, 0.6, 1.2)
  pen.globalCompositeOperation = 'source-over'
  yield
  const wing = pen.getImageData(0, 0, width, height).data
  softMask(wing, outline, width, make)
  return { wing, picture: picture.data }
}

/** A picture’s sides are lost in what is round it. */
function fadeOut(pen: Pen) {
  const { width, height } = pen.canvas
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.globalCompositeOperation = 'destination-out'
  for (const [x0, y0, x1, y1] of [
    [0, 0, 0.18 * width, 0],
    [width, 0, 0.82 * width, 0],
    [0, 0, 0, 0.12 * height],
    [0, height, 0, 0.8 * height],
  ]) {
    const g = pen.createLinearGradient(x0, y0, x1, y1)
    g.addColorStop(0, '#000f')
    g.addColorStop(1, '#0000')
    pen.fillStyle = g
    pen.fillRect(0, 0, width, height)
  }
  pen.globalCompositeOperation = 'source-over'
}

/**
 * Light runs out from its root in rays, as silk takes it; toward its hem it sinks into dusk, and along the
 * hem itself lies a thread of light with down on it. Then its veins.
 */
function trim(pen: Pen, outline: Outline, which: 'fore' | 'hind', dusk: Dusk, random: Random) {
  const { night, zenith, pale, glow } = dusk
  const contour = outline[which]
  const [first, last] = which === 'fore' ? outline.foreMargin : outline.hindMargin
  const veins = which === 'fore' ? outline.foreVeins : outline.hindVeins
  const middle: At = which === 'fore' ? [0.3, 0.2] : [0.28, -0.12]
  const root: At = which === 'fore' ? [0.02, 0.12] : [0.02, 0]
  /** The outer margin drawn in toward the middle by a share. */
  const hem = (side: number, inset: number) => {
    pen.beginPath()
    for (let i = first; i <= last; i++) {
      const x = middle[0] + (contour[i][0] - middle[0]) * inset
      const y = middle[1] + (contour[i][1] - middle[1]) * inset
      if (i === first) pen.moveTo(side * x, y)
      else pen.lineTo(side * x, y)
    }
  }
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  for (const side of [1, -1]) {
    // Rays.
    for (let i = 0; i < 60; i++) {
      const [ex, ey] = contour[first + random.int(last - first)]
      const to = random.range(0.5, 1)
      const from = random.range(0.12, 0.4)
      pen.globalAlpha = random.range(0.03, 0.09)
      pen.lineWidth = random.range(0.004, 0.016)
      pen.strokeStyle = random.chance(0.6) ? pale : night
      pen.beginPath()
      pen.moveTo(side * (root[0] + (ex - root[0]) * from), root[1] + (ey - root[1]) * from)
      pen.quadraticCurveTo(
        side * (root[0] + (ex - root[0]) * 0.55),
        root[1] + (ey - root[1]) * 0.55 + 0.02,
        side * (root[0] + (ex - root[0]) * to),
        root[1] + (ey - root[1]) * to,
      )
      pen.stroke()
    }
    for (const [inset, w, a, colour] of [
      [0.96, 0.2, 0.1, zenith],
      [0.98, 0.13, 0.14, zenith],
      [0.99, 0.075, 0.2, night],
    ] as const) {
      hem(side, inset)
      pen.globalAlpha = a
      pen.lineWidth = w
      pen.strokeStyle = colour
      pen.stroke()
    }
    // Along the hem light comes and goes.
    for (let i = first; i < last; i++) {
      pen.beginPath()
      pen.moveTo(side * contour[i][0], contour[i][1])
      pen.lineTo(side * contour[i + 1][0], contour[i + 1][1])
      pen.globalAlpha = 0.16 * random.next() ** 2
      pen.lineWidth = 0.03
      pen.strokeStyle = glow
      pen.stroke()
    }
    // Two bands of dusk, as moths have them, the inner one wavy; powder lies thick toward the hem.
    for (const [inset, w, a, colour] of [
      [0.8, 0.012, 0.34, night],
      [0.775, 0.008, 0.4, pale],
      [0.9, 0.05, 0.2, night],
    ] as const) {
      pen.beginPath()
      for (let i = first; i <= last; i++) {
        const k = inset + 0.016 * Math.sin(1.05 * (i - first))
        const x = middle[0] + (contour[i][0] - middle[0]) * k
        const y = middle[1] + (contour[i][1] - middle[1]) * k
        if (i === first) pen.moveTo(side * x, y)
        else pen.lineTo(side * x, y)
      }
      pen.globalAlpha = a
      pen.lineWidth = w
      pen.strokeStyle = colour
      pen.stroke()
    }
    for (let i = 0; i < 420; i++) {
      const [ex, ey] = contour[first + random.int(last - first)]
      const k = 1 - 0.42 * random.next() ** 2
      const [x, y] = [middle[0] + (ex - middle[0]) * k, middle[1] + (ey - middle[1]) * k]
      pen.globalAlpha = random.range(0.1, 0.5) * k * k
      pen.fillStyle = random.chance(0.4) ? pale : night
      pen.fillRect(
        side * (x + random.range(-0.03, 0.03)),
        y + random.range(-0.03, 0.03),
        0.006,
        0.006,
      )
    }
    sinkToVeins(pen, veins, side, night, [
      [0.075, 0.04],
      [0.045, 0.06],
      [0.02, 0.09],
    ])
    // Veins: each a dark line with light along it.
    for (const [a, b, c] of veins)
      for (const [off, alpha, colour] of [
        [0, 0.22, night],
        [0.007, 0.5, pale],
      ] as const) {
        pen.beginPath()
        pen.moveTo(side * a[0], a[1] + off)
        pen.quadraticCurveTo(side * b[0], b[1] + off, side * c[0], c[1] + off)
        pen.globalAlpha = alpha
        pen.lineWidth = 0.0055
        pen.strokeStyle = colour
        pen.stroke()
      }
    // A fringe of down along the hem.
    pen.lineWidth = 0.0045
    for (let i = first; i < last; i++)
      for (let k = 0; k < 4; k++) {
        const t = k / 4
        const x = contour[i][0] + (contour[i + 1][0] - contour[i][0]) * t
        const y = contour[i][1] + (contour[i + 1][1] - contour[i][1]) * t
        const dx = x - middle[0]
        const dy = y - middle[1]
        pen.globalAlpha = random.range(0.03, 0.2)
        pen.strokeStyle = random.chance(0.7) ? pale : glow
        pen.beginPath()
        pen.moveTo(side * (x - 0.07 * dx), y - 0.07 * dy)
        pen.lineTo(side * (x + 0.03 * dx), y + 0.03 * dy)
        pen.stroke()
      }
  }
  // The stiff leading edge, in plush as the body is.
  if (which === 'fore')
    for (const side of [1, -1]) {
      pen.beginPath()
      for (let i = 0; i <= first; i++) {
        const [x, y] = contour[i]
        if (i === 0) pen.moveTo(side * x, y - 0.008)
        else pen.lineTo(side * x, y - 0.008)
      }
      for (const [w, alpha, colour] of [
        [0.1, 0.2, zenith],
        [0.05, 0.24, night],
        [0.012, 0.4, glow],
      ] as const) {
        pen.globalAlpha = alpha
        pen.lineWidth = w
        pen.strokeStyle = colour
        pen.stroke()
      }
    }
  pen.globalAlpha = 1
}
