/** What the others wear, and what each of them is to whoever paints. */
import type { Row, Sheet } from './other-brush'

export interface Figure {
  paint(on: Sheet): void
}

interface Robe {
  shoulders: number
  waist: number
  hem: number
  top?: number
  /** To which side the hem is blown, and the hips are put. */
  sway?: number
  hip?: number
  x?: number
  /** Of one without hips. */
  straight?: boolean
}

/** A robe from the neck to the grass, into which it is lost. */
export const robe = ({
  shoulders: s,
  waist: w,
  hem: h,
  top = 0.835,
  sway = 0,
  hip = 0,
  x = 0,
  straight = false,
}: Robe): Row[] => {
  const full = Math.max(w * (straight ? 1.08 : 1.3), h * (straight ? 0.5 : 0.46))
  // Its weight is on one hip: that side is fuller, the chest leans back over it, a shoulder is lower.
  const way = Math.sign(hip || sway || 1)
  const bend = hip || 0.012 * way
  const row = (y: number, at: number, half: number, more = 0): Row => [
    y,
    x + at,
    half * (1 - more * way),
    half * (1 + more * way),
  ]
  return [
    row(-0.02, 1.15 * sway, h * 1.05, -0.1),
    row(0.08, 0.8 * sway + 0.2 * bend, h * 0.88, -0.08),
    row(0.2, 0.4 * sway + 0.6 * bend, h * 0.68, -0.04),
    row(0.34, 0.08 * sway + bend, h * 0.53, 0.06),
    row(0.48, 1.2 * bend, full * 0.96, 0.1),
    row(0.6, 0.6 * bend, w * 0.98, 0.03),
    row(0.7, -0.4 * bend, (w + s) * 0.48),
    row(top - 0.1, -0.7 * bend, s * 0.9, -0.03),
    row(top - 0.066, -0.7 * bend, s * 0.82, -0.05),
    row(top - 0.036, -0.6 * bend, s * 0.62, -0.06),
    row(top - 0.012, -0.4 * bend, s * 0.38, -0.04),
    row(top + 0.012, 0, s * 0.22),
  ]
}

/** Up to this height it is lost thread by thread: hardly higher than the grass that grows over it. */
export const ENDS = 0.13
