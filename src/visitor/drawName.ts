/** Draws strands of the name onto canvases, a part at a time, so that it can be seen to be woven. */
import type { Strand } from './weave'

export interface Sheet {
  context: CanvasRenderingContext2D
  /** Pixels for one letter height, and where the baseline's beginning is. */
  scale: number
  x: number
  y: number
  /** Breadth of a strand, pixels. */
  breadth: number
  /** Factor on the light. */
  light: number
  /** Draw only every so many strands. */
  skip: number
}

const PALE = [255, 240, 205] as const
const AMBER = [255, 203, 110] as const

/** Draws what lies between two moments of the weaving, 0 to 1. */
export function drawName(sheet: Sheet, strands: readonly Strand[], from: number, to: number): void {
  const { context, scale, x, y, breadth, light, skip } = sheet
  context.globalCompositeOperation = 'lighter'
  context.lineCap = 'butt'
  for (let s = 0; s < strands.length; s += skip) {
    const strand = strands[s]
    const { data, count, hue } = strand
    const share = (t: number) =>
      Math.min(1, Math.max(0, (t - strand.from) / (strand.to - strand.from)))
    const first = Math.floor(share(from) * (count - 1))
    const last = Math.floor(share(to) * (count - 1))
    if (last <= first) continue
    const [r, g, b] = PALE.map((one, i) => Math.round(one + (AMBER[i] - one) * hue))
    context.strokeStyle = `rgb(${r} ${g} ${b})`
    for (let i = first; i < last; i++) {
      const k = 4 * i
      const alpha = data[k + 2] * light
      if (alpha < 0.01) continue
      context.globalAlpha = Math.min(1, alpha)
      context.lineWidth = data[k + 3] * breadth
      context.beginPath()
      context.moveTo(x + data[k] * scale, y - data[k + 1] * scale)
      // A little into the next piece, so that no seam shows.
      const over = i + 2 < count ? 0.15 : 0
      context.lineTo(
        x + (data[k + 4] + (over ? (data[k + 8] - data[k + 4]) * over : 0)) * scale,
        y - (data[k + 5] + (over ? (data[k + 9] - data[k + 5]) * over : 0)) * scale,
      )
      context.stroke()
    }
  }
}
