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
  const full = Math.max(w * (straight ? 1.06 : 1.3), h * (straight ? 0.5 : 0.46))
  return [
    [-0.02, x + 1.15 * sway, h * 1.05, h * 1.05],
    [0.08, x + 0.82 * sway + 0.3 * hip, h * 0.92, h * 0.92],
    [0.2, x + 0.45 * sway + 0.6 * hip, h * 0.74, h * 0.74],
    [0.36, x + 0.14 * sway + hip, h * 0.56, h * 0.56],
    [0.5, x + hip, full, full],
    [0.62, x + 0.5 * hip, w, w],
    [0.72, x, (w + s) * 0.52, (w + s) * 0.52],
    [top - 0.05, x, s * 0.98, s * 0.98],
    [top - 0.024, x, s * 0.86, s * 0.86],
    [top - 0.006, x, s * 0.56, s * 0.56],
    [top + 0.008, x, s * 0.26, s * 0.26],
  ]
}

/** Up to this height it is lost thread by thread. */
export const ENDS = 0.36
