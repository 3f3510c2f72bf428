/** What makes a painting nocturnal: one hue of its own, smoke toward the margin, a fringe of hair. */
import type { Random } from '../../dream/random'
import type { Outline } from './outline'
import { hsl, type Pen } from './pen'

/** Hues a moth may have: indigo, teal, plum, silver-blue, violet, sea. */
const HUES = [242, 188, 296, 218, 266, 203]
/** How much of the painting's own colours gives way to the hue. */
const SHARE = 0.66
/** Hairs along each side of each wing's margin, and their reach, field units. */
const HAIRS = 620
const REACH = 0.052

type Rgb = readonly [number, number, number]

function rgb(hue: number, saturation: number, light: number): Rgb {
  const a = saturation * Math.min(light, 1 - light)
  const at = (n: number) => {
    const k = (n + hue / 30) % 12
    return 255 * (light - a * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return [at(0), at(8), at(4)]
}

/** Splits the tones of straight-alpha RGBA between night, a hue and silver. */
export function nightfall(pixels: Uint8ClampedArray, width: number, random: Random): void {
  const hue = random.pick(HUES) + random.range(-7, 7)
  const stops = [
    rgb((hue + 14) % 360, 0.5, 0.03),
    rgb(hue, 0.36, 0.23),
    rgb((hue + 346) % 360, 0.26, 0.54),
    rgb((hue + 330) % 360, 0.34, 0.9),
  ]
  const height = pixels.length / 4 / width
  for (let i = 0; i < pixels.length; i += 4) {
    const l = (0.3 * pixels[i] + 0.55 * pixels[i + 1] + 0.15 * pixels[i + 2]) / 255
    const tone = Math.min(2.999, 3 * l ** 1.12)
    const from = Math.floor(tone)
    const t = tone - from
    const x = ((i / 4) % width) / width - 0.5
    const y = (Math.floor(i / 4 / width) / height - 0.5) * 0.75
    // Smoke toward the margin.
    const smoke = 1 - 0.42 * Math.min(1, Math.max(0, (Math.hypot(x, y) - 0.3) / 0.2))
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
  for (const contour of [outline.fore, outline.hind])
    for (let i = 0; i < HAIRS; i++) {
      const at = random.range(0, contour.length - 1.001)
      const [ax, ay] = contour[Math.floor(at)]
      const [bx, by] = contour[Math.floor(at) + 1]
      const t = at - Math.floor(at)
      const x = ax + (bx - ax) * t
      const y = ay + (by - ay) * t
      const away = Math.hypot(x, y)
      if (away < 0.4 || (contour === outline.hind && y > -0.05)) continue
      const angle = Math.atan2(y, x) + random.normal() * 0.22
      const reach = REACH * random.range(0.25, 1) * Math.min(1, (away - 0.34) / 0.3)
      hairs.push([
        x - Math.cos(angle) * 0.012,
        y - Math.sin(angle) * 0.012,
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        random.range(0.004, 0.009),
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
      pen.strokeStyle = mask ? '#fff' : hsl(222, 24, 26 + 46 * l * l, 0.75)
      pen.stroke()
    }
}
