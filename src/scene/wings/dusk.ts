/** What makes a painting nocturnal: one hue of its own, smoke toward the margin, a fringe of hair. */
import type { Random } from '../../dream/random'
import type { Outline } from './outline'
import { hsl, type Pen } from './pen'

/**
 * The four values of a moth, from its night to its light: the greys and browns of bark, ash and bone,
 * cool in the shade, and one warm light. Gamma-encoded, 0 to 255.
 */
const DUSKS: readonly (readonly [Rgb, Rgb, Rgb, Rgb])[] = [
  // Umber, bone.
  [
    [16, 10, 12],
    [84, 60, 48],
    [166, 136, 108],
    [255, 236, 200],
  ],
  // Ash.
  [
    [12, 13, 20],
    [70, 72, 84],
    [150, 150, 156],
    [255, 244, 224],
  ],
  // Dusk blue under a lamp.
  [
    [8, 12, 28],
    [44, 62, 98],
    [124, 146, 178],
    [255, 232, 184],
  ],
  // Bark and old rose.
  [
    [20, 10, 14],
    [92, 58, 58],
    [178, 136, 122],
    [255, 228, 204],
  ],
  // Slate and silver.
  [
    [8, 16, 20],
    [48, 74, 80],
    [138, 164, 164],
    [244, 248, 236],
  ],
  // Sepia.
  [
    [18, 12, 6],
    [98, 72, 36],
    [184, 150, 92],
    [255, 238, 190],
  ],
]
/** How much of the painting's own colours gives way to them. */
const SHARE = 0.74
/** Hairs along each side of each wing's margin, and their reach, field units. */
const HAIRS = 1500
const REACH = 0.024

type Rgb = readonly [number, number, number]

/** Contrast around the middle: a painting must be told apart at the size of a hand. */
const contrast = (l: number) => {
  const c = Math.min(1, Math.max(0, (l - 0.08) / 0.78))
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
      const away = Math.hypot(x, y)
      const angle = Math.atan2(y, x) + random.normal() * 0.22
      const reach = REACH * random.range(0.35, 1) * Math.min(1, Math.max(0.3, (away - 0.3) / 0.3))
      hairs.push([
        x - Math.cos(angle) * 0.012,
        y - Math.sin(angle) * 0.012,
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        random.range(0.003, 0.006),
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
      pen.strokeStyle = mask ? '#fff' : hsl(30, 16, 16 + 44 * l * l, 0.55)
      pen.stroke()
    }
}
