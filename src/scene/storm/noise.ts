/**
 * The small texture the storm is made of: periodic both ways, so that it can turn without a seam.
 * R sum of value noise, G ridged sum, B and A slope of R along u and v (0.5 is level): light and
 * shade of a cloud come free with the same tap.
 */
import { fork } from '../../dream/random'

export const NOISE_SIZE = 256
/** Cells of each octave; all divide the size. */
const OCTAVES = [4, 8, 16, 32, 64]
const GAIN = 0.55
/** Texels each way over which the slope is taken, and its strength. */
const REACH = 2
const SLOPE = 4.5

/** RGBA, 8 bit, `NOISE_SIZE` square. */
export function growStormNoise(seed: string): Uint8Array<ArrayBuffer> {
  const random = fork(seed, 'storm-noise')
  const size = NOISE_SIZE
  const fbm = new Float32Array(size * size)
  const ridged = new Float32Array(size * size)
  let gain = 1
  for (const cells of OCTAVES) {
    const lattice = [0, 1].map(() => Float32Array.from({ length: cells * cells }, random.next))
    const [soft, sharp] = lattice
    const step = size / cells
    for (let y = 0; y < size; y++) {
      const cy = Math.floor(y / step)
      const fy = fade(y / step - cy)
      const row0 = cy * cells
      const row1 = ((cy + 1) % cells) * cells
      for (let x = 0; x < size; x++) {
        const cx = Math.floor(x / step)
        const nx = (cx + 1) % cells
        const fx = fade(x / step - cx)
        const a = mix(
          mix(soft[row0 + cx], soft[row0 + nx], fx),
          mix(soft[row1 + cx], soft[row1 + nx], fx),
          fy,
        )
        const b = mix(
          mix(sharp[row0 + cx], sharp[row0 + nx], fx),
          mix(sharp[row1 + cx], sharp[row1 + nx], fx),
          fy,
        )
        fbm[y * size + x] += gain * a
        ridged[y * size + x] += gain * (1 - Math.abs(2 * b - 1))
      }
    }
    gain *= GAIN
  }
  stretch(fbm)
  stretch(ridged)
  return withSlope(fbm, ridged, REACH, SLOPE)
}

/**
 * RGBA, 8 bit, `NOISE_SIZE` square: R `height`, G `other`, B and A slope of `height` along u and v
 * over `reach` texels each way, `strength` times (0.5 is level). Both lists 0 to 1, row by row.
 */
export function withSlope(
  height: Float32Array,
  other: Float32Array,
  reach: number,
  strength: number,
): Uint8Array<ArrayBuffer> {
  const size = NOISE_SIZE
  const out = new Uint8Array(size * size * 4)
  const at = (x: number, y: number) => height[((y + size) % size) * size + ((x + size) % size)]
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const i = y * size + x
      out[i * 4] = 255 * height[i]
      out[i * 4 + 1] = 255 * other[i]
      out[i * 4 + 2] = byte(0.5 + 0.5 * strength * (at(x + reach, y) - at(x - reach, y)))
      out[i * 4 + 3] = byte(0.5 + 0.5 * strength * (at(x, y + reach) - at(x, y - reach)))
    }
  return out
}

const fade = (t: number) => t * t * t * (t * (6 * t - 15) + 10)
export const mix = (a: number, b: number, t: number) => a + (b - a) * t
const byte = (v: number) => Math.min(255, Math.max(0, v * 255))

/** Linearly, so that the least is 0 and the most 1. */
export function stretch(values: Float32Array): void {
  let low = Infinity
  let high = -Infinity
  for (const v of values) {
    low = Math.min(low, v)
    high = Math.max(high, v)
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] - low) / (high - low)
}
