/**
 * What light needs to know of her face and her triangles are too coarse to tell: a map over the front
 * of her head, straight from the form. Half of it is kept, the other is its mirror; x across from
 * the middle, y upward, metres of the head’s frame.
 */
import { headShape } from './figure-form'
import { hypot3 } from './sdf'

/** What the map covers: half its width, lowest and highest place, metres. */
export const FACE_MAP = { width: 76, height: 196, wide: 0.078, low: -0.108, high: 0.094 } as const
/** Turns of the light around the line of sight for which its height is known: up, aside, down. */
export const HORIZONS = 4

const TURNS = Array.from({ length: HORIZONS }, (_, k) => (k / HORIZONS) * Math.PI)
const ASIDE = TURNS.map((turn) => Math.sin(turn))
const UP = TURNS.map((turn) => Math.cos(turn))

export interface FaceMap {
  /** Four numbers a texel: normal x and y, openness to the sky 0–1, depth z; rows from below. */
  relief: Float32Array
  /** Four numbers a texel for each half, her right first: tangent of the height at which light from
   * straight up, then 45°, 90° and 135° round toward her left, comes over what stands before it. */
  horizon: Float32Array
}

const { width, height, wide, low, high } = FACE_MAP
const cellX = wide / (width - 1)
const cellY = (high - low) / (height - 1)

/** Depth of the face at each texel, by stepping inward from the neighbour’s. */
function depths(): Float32Array {
  const z = new Float32Array(width * height)
  for (let j = 0; j < height; j++) {
    const y = low + j * cellY
    let from = 0.13
    for (let i = 0; i < width; i++) {
      const x = i * cellX
      let at = Math.min(0.13, from + 0.004)
      for (let step = 0; step < 14; step++) {
        const d = headShape(x, y, at)
        if (Math.abs(d) < 0.00012) break
        at -= d * 0.92
        if (at < 0) break
      }
      z[j * width + i] = from = Math.max(at, 0)
    }
  }
  return z
}

export function growFace(): FaceMap {
  const z = depths()
  const relief = new Float32Array(width * height * 4)
  const horizon = new Float32Array(width * 2 * height * 4)
  // Columns left of the middle are the mirror’s.
  const at = (i: number, j: number) =>
    z[Math.min(Math.max(j, 0), height - 1) * width + Math.min(Math.abs(i), width - 1)]
  const smoothAt = (i: number, j: number) =>
    0.4 * at(i, j) + 0.15 * (at(i - 1, j) + at(i + 1, j) + at(i, j - 1) + at(i, j + 1))
  const reach = [1, 2, 3, 5, 7, 10, 14, 19, 26]
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const gx = (smoothAt(i + 1, j) - smoothAt(i - 1, j)) / (2 * cellX)
      const gy = (smoothAt(i, j + 1) - smoothAt(i, j - 1)) / (2 * cellY)
      const l = hypot3(gx, gy, 1)
      const here = at(i, j)
      let open = 0
      for (let half = 0; half < 2; half++)
        for (let k = 0; k < HORIZONS; k++) {
          // On her right half the same light comes from the other side of the mirror.
          const dx = ASIDE[k] * (half ? 1 : -1)
          const dy = UP[k] * (cellX / cellY)
          let rise = -1
          for (let n = 0; n < reach.length; n++) {
            const r = reach[n]
            const up = at(Math.round(i + dx * r), Math.round(j + dy * r)) - here
            rise = Math.max(rise, up / (r * cellX))
          }
          horizon[((j * 2 + half) * width + i) * 4 + k] = rise
          open += 1 / (1 + Math.max(rise, 0) ** 2 + 0.7 * Math.max(rise, 0))
        }
      relief.set([-gx / l, -gy / l, open / (2 * HORIZONS), here], (j * width + i) * 4)
    }
  return { relief, horizon }
}
