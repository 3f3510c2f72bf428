/**
 * One pair of wings, painted: the motif, brushed over, then what makes it a wing: veins, scales, a
 * broken luminous border, and the outline as alpha. Colour goes on beyond the outline, so that no
 * edge ever shows a foreign colour, however small it is drawn.
 */
import { fork } from '../../dream/random'
import { BRIGHT_MOTIFS, type Motif as MotifName } from '../../dream/wings'
import { paintBody } from './body'
import { brushOver } from './brush'
import { drawFringe, growFringe, nightfall } from './dusk'
import { spillLight } from './light'
import { MOTIFS } from './motifs'
import { createOutline, type Outline, tracePair } from './outline'
import { hsl, type Ink, type Pen } from './pen'

export type Sheet = HTMLCanvasElement | OffscreenCanvas
export type MakeSheet = (width: number, height: number) => Sheet

/** What is on one layer of the atlas. */
export interface Wing {
  /** A painting, or the two bodies. */
  motif: MotifName | 'mothBody' | 'butterflyBody'
  /** Its own stream of random numbers. */
  seed: string
}

/** Height of a painting over its width. */
export const ASPECT = 0.75

const isBright = (motif: string) => (BRIGHT_MOTIFS as readonly string[]).includes(motif)

/** Five weathers of grief: hue of the dark, hue of the light, hue of the accent. */
const GRIEFS: readonly (readonly [dark: number, light: number, accent: number])[] = [
  [226, 44, 18],
  [238, 46, 350],
  [206, 52, 28],
  [26, 44, 200],
  [210, 40, 8],
  [346, 36, 20],
]

function mixInk(wing: Wing): Ink {
  const random = fork(wing.seed, 'ink')
  const [dark, light, accent] = random.pick(GRIEFS)
  const h = dark + random.range(-9, 9)
  const l = light + random.range(-10, 10)
  return {
    dark: hsl(h + 6, 50, 10),
    deep: hsl(h, 46, 25),
    mid: hsl(h - 4, 40, 42),
    soft: hsl(h - 10, 38, 62),
    light: hsl((h + l) / 2, 40, 77),
    pale: hsl(l, 62, 89),
    accent: hsl(accent + random.range(-8, 8), 52, 54),
    random,
  }
}

function penOf(sheet: Sheet): Pen {
  const pen = sheet.getContext('2d', { willReadFrequently: true }) as Pen | null
  if (!pen) throw new Error('There is no 2D canvas to paint the wings on.')
  return pen
}

/** Field units: x to the right, y up, the middle of the sheet at 0. */
function intoField(pen: Pen, width: number) {
  pen.setTransform(width / 2, 0, 0, -width / 2, width / 2, (width * ASPECT) / 2)
}

/** What is painted: straight-alpha RGBA, row by row. */
export interface Painted {
  wing: Uint8ClampedArray
  /** Of a moth: the picture by itself, as it hangs in the cloth, without what makes it a wing. */
  picture: Uint8ClampedArray | null
}

/** Paints a wing `width` pixels wide, a piece at a time. */
export function* paintWing(wing: Wing, width: number, make: MakeSheet): Generator<void, Painted> {
  const height = Math.round(width * ASPECT)
  const sheet = make(width, height)
  const pen = penOf(sheet)
  intoField(pen, width)
  if (wing.motif === 'mothBody' || wing.motif === 'butterflyBody') {
    paintBody(pen, wing.motif === 'mothBody', fork(wing.seed, 'body'))
    return { wing: bleed(pen.getImageData(0, 0, width, height).data), picture: null }
  }
  const bright = isBright(wing.motif)
  const ink = mixInk(wing)
  const random = fork(wing.seed, 'wing')
  if (random.chance(0.5)) pen.scale(-1, 1)
  if (!bright) {
    // Swept wings end lower: the picture is drawn to fit them.
    pen.fillStyle = ink.dark
    pen.fillRect(-1, -ASPECT, 2, 2 * ASPECT)
    pen.transform(0.94, 0, 0, 0.84, 0, -0.085)
  }
  MOTIFS[wing.motif](pen, ink)
  yield
  const picture = pen.getImageData(0, 0, width, height)
  yield* brushOver(picture.data, width, height, random)
  yield* spillLight(picture.data, width, height, bright ? 0.3 : 1)
  pen.putImageData(picture, 0, 0)
  intoField(pen, width)
  const outline = createOutline(bright ? 'butterfly' : 'moth', random)
  const copy = make(width, height)
  if (bright) penOf(copy).drawImage(sheet as CanvasImageSource, 0, 0)
  else {
    onEach(penOf(copy), sheet, width, ink)
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.drawImage(copy as CanvasImageSource, 0, 0)
    intoField(pen, width)
  }
  yield
  edge(pen, outline.hind, outline.hindVeins, outline.hindMargin, bright, ink)
  // The forewing lies over it: its shadow, then its own picture.
  pen.globalCompositeOperation = 'multiply'
  for (const [w, a] of [
    [0.06, 0.16],
    [0.025, 0.3],
  ]) {
    tracePair(pen, outline.fore)
    pen.lineWidth = w
    pen.strokeStyle = hsl(250, 40, 20, a)
    pen.stroke()
  }
  pen.globalCompositeOperation = 'source-over'
  pen.save()
  tracePair(pen, outline.fore)
  pen.clip()
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.drawImage(copy as CanvasImageSource, 0, 0)
  pen.restore()
  intoField(pen, width)
  edge(pen, outline.fore, outline.foreVeins, outline.foreMargin, bright, ink)
  yield
  scales(pen, bright, ink)
  yield
  const graded = pen.getImageData(0, 0, width, height)
  const hairs = bright ? [] : growFringe(outline, random)
  if (!bright) {
    nightfall(graded.data, width, fork(wing.seed, 'night'))
    pen.putImageData(graded, 0, 0)
    drawFringe(pen, hairs, false)
    yield
  }
  const result = bright ? graded.data : pen.getImageData(0, 0, width, height).data
  const mask = penOf(copy)
  mask.clearRect(0, 0, width, height)
  intoField(mask, width)
  mask.fillStyle = '#fff'
  for (const contour of [outline.fore, outline.hind]) {
    tracePair(mask, contour)
    mask.fill()
  }
  drawFringe(mask, hairs, true)
  const alpha = mask.getImageData(0, 0, width, height).data
  for (let i = 3; i < result.length; i += 4) result[i] = alpha[i]
  return { wing: result, picture: bright ? null : picture.data }
}

/** Where a picture stands on a forewing, and how large: of the field. */
const SCENE = { x: 0.46, y: 0.27, scale: 0.62 } as const
/** What of the field a motif of grief is drawn to: over and under the middle. */
const SKY = 0.54
const FLOOR = -0.71

/** The whole picture once on each forewing, lit, as a window is in the dark of the wing. */
function onEach(pen: Pen, picture: Sheet, width: number, ink: Ink) {
  const height = width * ASPECT
  intoField(pen, width)
  pen.fillStyle = ink.dark
  pen.fillRect(-1, -ASPECT, 2, 2 * ASPECT)
  const { x, y, scale } = SCENE
  const lower = y + scale * FLOOR
  const upper = y + scale * SKY
  for (const side of [1, -1]) {
    // Below it, on the hind wing, it lies mirrored as in dark water.
    for (const [flip, least, most] of [
      [1, lower, upper],
      [-1, 2 * lower - upper, lower],
    ]) {
      pen.save()
      pen.beginPath()
      pen.rect(side > 0 ? 0 : -1, least, 1, most - least)
      pen.clip()
      const middle = flip > 0 ? y : 2 * lower - y
      pen.setTransform(
        side * scale,
        0,
        0,
        flip * scale,
        (1 + side * x) * (width / 2),
        height / 2 - middle * (width / 2),
      )
      pen.globalAlpha = flip > 0 ? 1 : 0.45
      pen.drawImage(picture as CanvasImageSource, -width / 2, -height / 2)
      pen.restore()
    }
    pen.save()
    pen.beginPath()
    pen.rect(side > 0 ? 0 : -1, -ASPECT, 1, 2 * ASPECT)
    pen.clip()
    const dark = pen.createRadialGradient(side * x, 0.2, 0.34, side * x, 0.2, 0.74)
    dark.addColorStop(0, hsl(246, 40, 8, 0))
    dark.addColorStop(1, hsl(246, 40, 8, 0.8))
    pen.fillStyle = dark
    pen.fillRect(-1, -ASPECT, 2, 2 * ASPECT)
    pen.restore()
  }
  pen.setTransform(1, 0, 0, 1, 0, 0)
}

/** Veins, the darkened margin, and the light in it. */
function edge(
  pen: Pen,
  contour: Outline['fore'],
  veins: Outline['foreVeins'],
  margin: Outline['foreMargin'],
  bright: boolean,
  ink: Ink,
) {
  const { random } = ink
  const dark = bright ? hsl(20, 55, 14, 0.5) : hsl(246, 36, 14, 0.3)
  const shine = bright ? (a: number) => hsl(46, 100, 84, a) : (a: number) => hsl(38, 40, 86, a)
  for (const side of [1, -1])
    for (const [a, b, c] of veins) {
      pen.beginPath()
      pen.moveTo(side * a[0], a[1])
      pen.quadraticCurveTo(side * b[0], b[1], side * c[0], c[1])
      pen.lineWidth = bright ? 0.009 : 0.006
      pen.globalCompositeOperation = 'multiply'
      pen.strokeStyle = dark
      pen.stroke()
      pen.lineWidth = 0.003
      pen.globalCompositeOperation = 'screen'
      pen.strokeStyle = shine(bright ? 0.28 : 0.22)
      pen.stroke()
    }
  pen.globalCompositeOperation = 'multiply'
  for (const [w, a] of bright ? BRIGHT_MARGIN : DUSK_MARGIN) {
    tracePair(pen, contour)
    pen.lineWidth = w
    // Only the outer margin darkens: an edge across the middle would cut the picture in two.
    const g = pen.createRadialGradient(0, 0, 0.36, 0, 0, 0.78)
    const hue = bright ? 14 : 246
    g.addColorStop(0, hsl(hue, bright ? 62 : 30, 22, a * 0.1))
    g.addColorStop(1, hsl(hue, bright ? 62 : 30, 22, a))
    pen.strokeStyle = g
    pen.stroke()
  }
  pen.globalCompositeOperation = 'screen'
  pen.lineCap = 'round'
  if (bright) pearls(pen, contour, veins, ink, shine)
  // A moth's wavering line, pale and powdery, and a thinner one inside it.
  else
    for (const side of [1, -1])
      for (const [inset, w, a] of [
        [0.94, 0.011, 0.2],
        [0.895, 0.006, 0.14],
      ])
        for (let i = margin[0]; i < margin[1]; i++) {
          const wave = (k: number) => inset + 0.012 * Math.sin(k * 1.9)
          const [x, y] = contour[i]
          const [qx, qy] = contour[i + 1]
          pen.beginPath()
          pen.moveTo(side * x * wave(i), y * wave(i))
          pen.lineTo(side * qx * wave(i + 1), qy * wave(i + 1))
          pen.lineWidth = w * random.range(0.6, 1.3)
          pen.strokeStyle = shine(a * random.range(0.5, 1))
          pen.stroke()
        }
  pen.globalCompositeOperation = 'source-over'
}

/** Breadth and strength of the strokes that darken a margin, field units. */
const BRIGHT_MARGIN = [
  [0.14, 0.22],
  [0.06, 0.24],
  [0.02, 0.2],
]
const DUSK_MARGIN = [
  [0.12, 0.3],
  [0.05, 0.5],
]

/** A broken line of light a little inside the margin, and pearls between the veins. */
function pearls(
  pen: Pen,
  contour: Outline['fore'],
  veins: Outline['foreVeins'],
  { random }: Ink,
  shine: (a: number) => string,
) {
  for (const side of [1, -1]) {
    const n = contour.length
    for (let i = 0; i < n - 1; i++) {
      const [x, y] = contour[i]
      const [qx, qy] = contour[i + 1]
      const out = Math.min(1, Math.max(0, (Math.hypot(x, y) - 0.42) / 0.3))
      if (out <= 0 || random.chance(0.18)) continue
      const inset = 0.968 + random.range(-0.004, 0.004)
      pen.beginPath()
      pen.moveTo(side * x * inset, y * inset)
      pen.lineTo(side * qx * inset, qy * inset)
      pen.lineWidth = 0.003 + random.next() ** 2 * 0.008
      pen.strokeStyle = shine(out * random.range(0.1, 0.62))
      pen.stroke()
    }
    for (let i = 0; i + 1 < veins.length; i++) {
      const x = (veins[i][2][0] + veins[i + 1][2][0]) * 0.5 * 0.945
      const y = (veins[i][2][1] + veins[i + 1][2][1]) * 0.5 * 0.945
      if (Math.hypot(x, y) < 0.5) continue
      pen.beginPath()
      pen.ellipse(side * x, y, 0.013, 0.009, Math.atan2(y, side * x), 0, 7)
      pen.fillStyle = shine(random.range(0.35, 0.8))
      pen.fill()
    }
  }
}

/** Scales in rows round the root, and the dust-soft dark beside the body. */
function scales(pen: Pen, bright: boolean, { random }: Ink) {
  pen.globalCompositeOperation = 'overlay'
  pen.lineCap = 'round'
  for (let i = 0; i < 2600; i++) {
    const x = random.range(-0.97, 0.97)
    const y = random.range(-0.7, 0.68)
    const a = Math.atan2(y - 0.05, x) + random.range(-0.15, 0.15)
    const l = random.range(0.006, 0.016)
    pen.beginPath()
    pen.moveTo(x, y)
    pen.lineTo(x + Math.cos(a) * l, y + Math.sin(a) * l)
    pen.lineWidth = 0.0055
    pen.strokeStyle = random.chance(0.5) ? hsl(45, 60, 92, 0.32) : hsl(250, 60, 10, 0.3)
    pen.stroke()
  }
  pen.globalCompositeOperation = 'multiply'
  const g = pen.createRadialGradient(0, 0, 0, 0, 0, 0.26)
  g.addColorStop(0, bright ? hsl(18, 50, 18, 0.9) : hsl(250, 40, 14, 0.9))
  g.addColorStop(1, hsl(250, 40, 14, 0))
  pen.fillStyle = g
  pen.fillRect(-0.26, -0.6, 0.52, 1.2)
  pen.globalCompositeOperation = 'source-over'
}

/** Fills what is transparent with the mean colour of what is not, keeping its alpha. */
function bleed(pixels: Uint8ClampedArray): Uint8ClampedArray {
  const sum = [0, 0, 0, 0]
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] < 200) continue
    for (let k = 0; k < 3; k++) sum[k] += pixels[i + k]
    sum[3]++
  }
  const mean = sum.slice(0, 3).map((s) => s / Math.max(1, sum[3]))
  for (let i = 0; i < pixels.length; i += 4)
    if (pixels[i + 3] < 24) for (let k = 0; k < 3; k++) pixels[i + k] = mean[k]
  return pixels
}
