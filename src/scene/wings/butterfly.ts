/**
 * A butterfly’s pair of wings: a memory seen through glass that light comes through, gold at the
 * root and the colours of morning toward the hem, with fine dark veins and a fine dark border.
 */
import { fork, type Random } from '../../dream/random'
import type { BrightMotif } from '../../dream/wings'
import { brushOver } from './brush'
import { spillLight } from './light'
import { MOTIFS } from './motifs'
import { createOutline, type Outline } from './outline'
import { type At, hsl, type Ink, type Pen } from './pen'
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

type Rgb = readonly [number, number, number]

/** Mornings, by turns: at the root, in the middle, toward the hem, at the tips; and their dark. */
const MORNINGS: readonly (readonly [Rgb, Rgb, Rgb, Rgb, Rgb])[] = [
  // Rose.
  [
    [255, 238, 222],
    [255, 190, 186],
    [236, 118, 152],
    [176, 78, 148],
    [74, 22, 66],
  ],
  // Sky.
  [
    [248, 248, 236],
    [196, 228, 246],
    [110, 172, 240],
    [84, 106, 214],
    [24, 30, 92],
  ],
  // Gold.
  [
    [255, 246, 208],
    [255, 222, 140],
    [246, 170, 84],
    [204, 104, 92],
    [84, 34, 40],
  ],
  // White.
  [
    [255, 250, 238],
    [250, 244, 238],
    [226, 222, 244],
    [176, 172, 226],
    [66, 60, 116],
  ],
  // Lilac.
  [
    [255, 240, 230],
    [240, 206, 236],
    [190, 142, 232],
    [124, 108, 220],
    [48, 26, 92],
  ],
]
/** How much of a memory’s own colours is left in that light. */
const OWN = 0.15

export function* paintButterfly(
  motif: BrightMotif,
  seed: string,
  turn: number,
  ink: Ink,
  width: number,
  make: MakeSheet,
): Generator<void, Painted> {
  const height = Math.round(width * ASPECT)
  const random = fork(seed, 'wing')
  const first = fork(seed.slice(0, seed.indexOf('/')), 'mornings').int(MORNINGS.length)
  const morning = MORNINGS[(first + turn) % MORNINGS.length]
  const sheet = make(width, height)
  const pen = penOf(sheet)
  intoField(pen, width)
  if (random.chance(0.5)) pen.scale(-1, 1)
  MOTIFS[motif](pen, ink)
  yield
  const picture = pen.getImageData(0, 0, width, height)
  yield* brushOver(picture.data, width, height, random)
  throughGlass(picture.data, width, height, morning)
  yield* spillLight(picture.data, width, height, 0.5)
  pen.putImageData(picture, 0, 0)
  intoField(pen, width)
  const outline = createOutline('butterfly', random)
  const copy = make(width, height)
  penOf(copy).drawImage(sheet as CanvasImageSource, 0, 0)
  yield
  const dark = hsl(...hue(morning[4]), 0.9)
  trim(pen, outline, 'hind', dark, random)
  yield
  layForewing(pen, copy, outline, width, { breadth: 0.03, colour: hsl(300, 40, 30, 0.3) })
  yield
  trim(pen, outline, 'fore', dark, random)
  yield
  // Down beside the body.
  pen.globalCompositeOperation = 'multiply'
  const g = pen.createRadialGradient(0, 0.02, 0, 0, 0.02, 0.24)
  g.addColorStop(0, hsl(16, 50, 26, 0.8))
  g.addColorStop(1, hsl(16, 50, 26, 0))
  pen.fillStyle = g
  pen.fillRect(-0.3, -0.6, 0.6, 1.2)
  pen.globalCompositeOperation = 'source-over'
  yield
  const wing = pen.getImageData(0, 0, width, height).data
  softMask(wing, outline, width, make)
  return { wing, picture: null }
}

/** Hue, saturation and lightness of a colour. */
function hue([r, g, b]: Rgb): [number, number, number] {
  const most = Math.max(r, g, b)
  const least = Math.min(r, g, b)
  const d = most - least || 1
  const h =
    most === r ? (g - b) / d + (g < b ? 6 : 0) : most === g ? (b - r) / d + 2 : (r - g) / d + 4
  return [h * 60, (100 * d) / (most + least), (most + least) / 5.1]
}

const mix = (a: number, b: number, t: number) => a + (b - a) * t

/** The memory in the light of a morning: its shades are kept, its colours only in part. */
function throughGlass(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  morning: readonly [Rgb, Rgb, Rgb, Rgb, Rgb],
) {
  const dark = morning[4]
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const k = (j * width + i) * 4
      const x = Math.abs((i / width) * 2 - 1)
      const y = ASPECT * (1 - (2 * j) / height)
      const l = (0.3 * pixels[k] + 0.55 * pixels[k + 1] + 0.15 * pixels[k + 2]) / 255
      const t = Math.min(1, Math.max(0, (l - 0.2) / 0.55))
      const tone = t * t * (3 - 2 * t)
      const away = Math.min(2.999, Math.max(0, 3.1 * (Math.hypot(x, y * 1.06) - 0.12)))
      const from = Math.floor(away)
      for (let c = 0; c < 3; c++) {
        const glass = mix(morning[from][c], morning[from + 1][c], away - from)
        const lit = mix(mix(dark[c], glass, 0.52), glass, tone)
        pixels[k + c] = mix(lit, pixels[k + c], OWN * (1 - 0.4 * away * 0.33))
      }
    }
}

/** A fine dark border that widens to the tip, pearls of light in it, and the veins. */
function trim(pen: Pen, outline: Outline, which: 'fore' | 'hind', dark: string, random: Random) {
  const contour = outline[which]
  const veins = which === 'fore' ? outline.foreVeins : outline.hindVeins
  const [first, last] = which === 'fore' ? outline.foreMargin : outline.hindMargin
  const middle: At = which === 'fore' ? [0.3, 0.2] : [0.32, -0.2]
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  for (const side of [1, -1]) {
    const along = (inset: number) => {
      pen.beginPath()
      for (let i = first; i <= last; i++) {
        const x = middle[0] + (contour[i][0] - middle[0]) * inset
        const y = middle[1] + (contour[i][1] - middle[1]) * inset
        if (i === first) pen.moveTo(side * x, y)
        else pen.lineTo(side * x, y)
      }
    }
    pen.strokeStyle = dark
    // It darkens to its hem by degrees.
    for (let i = 0; i < 6; i++) {
      along(1)
      pen.globalAlpha = 0.09 + 0.055 * i
      pen.lineWidth = 0.24 - 0.037 * i
      pen.stroke()
    }
    // Rays of light from the root, between veins to which the membrane sinks.
    for (let i = 0; i < 44; i++) {
      const [ex, ey] = contour[first + random.int(last - first)]
      const [from, to] = [random.range(0.1, 0.35), random.range(0.5, 0.95)]
      pen.beginPath()
      pen.moveTo(side * ex * from, ey * from + 0.04)
      pen.lineTo(side * ex * to, ey * to + 0.04 * (1 - to))
      pen.globalAlpha = random.range(0.03, 0.1)
      pen.lineWidth = random.range(0.004, 0.02)
      pen.strokeStyle = random.chance(0.7) ? hsl(46, 100, 92) : dark
      pen.stroke()
    }
    sinkToVeins(pen, veins, side, dark, [
      [0.07, 0.05],
      [0.035, 0.08],
    ])
    for (const [a, b, c] of veins) {
      pen.beginPath()
      pen.moveTo(side * a[0], a[1])
      pen.quadraticCurveTo(side * b[0], b[1], side * c[0], c[1])
      pen.globalAlpha = 0.55
      pen.lineWidth = 0.006
      pen.strokeStyle = dark
      pen.stroke()
      pen.globalAlpha = 0.35
      pen.lineWidth = 0.002
      pen.strokeStyle = hsl(46, 100, 92)
      pen.stroke()
    }
    // Pearls between the veins.
    for (let i = 0; i + 1 < veins.length; i++) {
      const px = (veins[i][2][0] + veins[i + 1][2][0]) / 2
      const py = (veins[i][2][1] + veins[i + 1][2][1]) / 2
      const x = middle[0] + (px - middle[0]) * 0.965
      const y = middle[1] + (py - middle[1]) * 0.965
      pen.globalAlpha = random.range(0.3, 0.7)
      pen.fillStyle = hsl(40, 90, 93)
      pen.beginPath()
      pen.ellipse(side * x, y, 0.012, 0.008, Math.atan2(y, side * x), 0, 7)
      pen.fill()
    }
    // The leading edge.
    if (which === 'fore') {
      pen.beginPath()
      for (let i = 0; i <= first; i++) {
        const [x, y] = contour[i]
        if (i === 0) pen.moveTo(side * x, y)
        else pen.lineTo(side * x, y)
      }
      pen.strokeStyle = dark
      for (const [w, a] of [
        [0.05, 0.25],
        [0.024, 0.7],
      ]) {
        pen.globalAlpha = a
        pen.lineWidth = w
        pen.stroke()
      }
    }
  }
  pen.globalAlpha = 1
}
