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

/** Points drawn in one go, with one light: seams of shorter runs show as beads. */
const RUN = 5

const PALE = [255, 240, 205] as const
const AMBER = [255, 203, 110] as const

const runs = (share: number, count: number) => Math.floor((share * (count - 1)) / RUN) * RUN

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
    const first = runs(share(from), count)
    const last = share(to) === 1 ? count - 1 : runs(share(to), count)
    if (last <= first) continue
    const [r, g, b] = PALE.map((one, i) => Math.round(one + (AMBER[i] - one) * hue))
    context.strokeStyle = `rgb(${r} ${g} ${b})`
    for (let i = first; i < last; i += RUN) {
      const end = Math.min(last, i + RUN)
      const middle = 4 * ((i + end) >> 1)
      const alpha = data[middle + 2] * light
      if (alpha < 0.008) continue
      context.globalAlpha = Math.min(1, alpha)
      context.lineWidth = data[middle + 3] * breadth
      context.beginPath()
      context.moveTo(x + data[4 * i] * scale, y - data[4 * i + 1] * scale)
      for (let k = 4 * (i + 1); k <= 4 * end; k += 4) {
        context.lineTo(x + data[k] * scale, y - data[k + 1] * scale)
      }
      context.stroke()
    }
  }
}
