/** What makes a painting nocturnal: one hue of its own, smoke toward the margin, a fringe of hair. */
import type { Random } from '../../dream/random'
import type { Outline } from './outline'
import { hsl, type Pen } from './pen'

/**
 * The four values of a moth, from its night to its light: one hue of evening in the shade, and a
 * lamp somewhere in it. Gamma-encoded, 0 to 255.
 */
const DUSKS: readonly (readonly [Rgb, Rgb, Rgb, Rgb])[] = [
  // Indigo under a lamp.
  [
    [10, 9, 34],
    [52, 52, 122],
    [164, 138, 172],
    [255, 234, 188],
  ],
  // Deep teal and candle.
  [
    [5, 16, 30],
    [28, 76, 98],
    [128, 162, 160],
    [255, 238, 194],
  ],
  // Plum and old rose.
  [
    [22, 8, 30],
    [98, 46, 88],
    [196, 132, 140],
    [255, 230, 204],
  ],
  // Umber and gold.
  [
    [20, 10, 16],
    [104, 62, 46],
    [206, 152, 92],
    [255, 238, 190],
  ],
  // Slate and silver.
  [
    [8, 12, 28],
    [46, 66, 98],
    [140, 164, 186],
    [250, 246, 230],
  ],
]
/** How much of the painting's own colours gives way to them. */
const SHARE = 0.36
/** Hairs along each side of each wing's margin, and their reach, field units. */
const HAIRS = 900
const REACH = 0.034

type Rgb = readonly [number, number, number]

/** Contrast around the middle: a painting must be told apart at the size of a hand. */
const contrast = (l: number) => {
  const c = Math.min(1, Math.max(0, (l - 0.06) / 0.9))
  return 0.45 * c + 0.55 * c * c * (3 - 2 * c)
}

/** Brings straight-alpha RGBA down to four values of dusk. */
export function nightfall(pixels: Uint8ClampedArray, width: number, random: Random): void {
  const stops = random.pick(DUSKS)
  const height = pixels.length / 4 / width
  for (let i = 0; i < pixels.length; i += 4) {
    const l = (0.3 * pixels[i] + 0.55 * pixels[i + 1] + 0.15 * pixels[i + 2]) / 255
    const tone = Math.min(2.999, 3 * contrast(l))
    const from = Math.floor(tone)
    const t = tone - from
    const x = ((i / 4) % width) / width - 0.5
    const y = (Math.floor(i / 4 / width) / height - 0.5) * 0.75
    // Smoke toward the margin.
    const smoke = 1 - 0.3 * Math.min(1, Math.max(0, (Math.hypot(x, y) - 0.34) / 0.16))
    for (let k = 0; k < 3; k++) {
      const c = stops[from][k] + (stops[from + 1][k] - stops[from][k]) * t
      pixels[i + k] = (pixels[i + k] * (1 - SHARE) + c * SHARE) * smoke
    }
  }
}

/** One stroke of hair: from, to, breadth, light 0–1. */
export type Hair = readonly [x: number, y: number, tx: number, ty: number, w: number, l: number]

/** Hairs that stand out from the outer margin; the root has none. */
export function growFringe(outline: Outline, random: Random): Hair[] {
  const hairs: Hair[] = []
  for (const [contour, [first, last]] of [
    [outline.fore, outline.foreMargin],
    [outline.hind, outline.hindMargin],
  ] as const)
    for (let i = 0; i < HAIRS; i++) {
      const at = random.range(first, last - 0.001)
      const [ax, ay] = contour[Math.floor(at)]
      const [bx, by] = contour[Math.floor(at) + 1]
      const t = at - Math.floor(at)
      const x = ax + (bx - ax) * t
      const y = ay + (by - ay) * t
      // Under the forewing none is seen.
      if (contour === outline.hind && y > -0.16) continue
      const away = Math.hypot(x, y)
      const angle = Math.atan2(y, x) + random.normal() * 0.22
      const reach = REACH * random.range(0.35, 1) * Math.min(1, Math.max(0.3, (away - 0.3) / 0.3))
      hairs.push([
        x - Math.cos(angle) * 0.012,
        y - Math.sin(angle) * 0.012,
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        random.range(0.002, 0.0042),
        random.next(),
      ])
    }
  return hairs
}

/** Draws the fringe on both sides: as colour, or all white as a mask. */
export function drawFringe(pen: Pen, hairs: readonly Hair[], mask: boolean): void {
  pen.lineCap = 'round'
  for (const side of [1, -1])
    for (const [x, y, tx, ty, w, l] of hairs) {
      pen.beginPath()
      pen.moveTo(side * x, y)
      pen.lineTo(side * tx, ty)
      pen.lineWidth = w
      pen.strokeStyle = mask
        ? hsl(0, 0, 100, 0.62)
        : hsl(l > 0.6 ? 40 : 250, 30, 26 + 58 * l * l, 0.5)
      pen.stroke()
    }
}
