/** Between its veins the membrane of a wing is vaulted: it sinks to each of them. */
import type { At, Pen } from './pen'

/**
 * Soft shade along every vein, drawn with each of `strokes` (width in units of the wing, alpha) one
 * over another. `side`: 1 or −1, which wing of the pair.
 */
export function sinkToVeins(
  pen: Pen,
  veins: readonly (readonly [At, At, At])[],
  side: number,
  colour: string,
  strokes: readonly (readonly [width: number, alpha: number])[],
): void {
  for (const [a, b, c] of veins)
    for (const [width, alpha] of strokes) {
      pen.beginPath()
      pen.moveTo(side * a[0], a[1])
      pen.quadraticCurveTo(side * b[0], b[1], side * c[0], c[1])
      pen.globalAlpha = alpha
      pen.lineWidth = width
      pen.strokeStyle = colour
      pen.stroke()
    }
}
