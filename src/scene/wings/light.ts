/**
 * The light of a painting: what is pale spills over what lies round it, warm and wide, and corners
 * sink into dark. A flat drawing gets its depth by it. Works on plain arrays, a piece at a time.
 */
import { blur } from './brush'

/** Reach of the two spills, as a share of the width, and how strong each is. */
const SPILLS = [
  { reach: 0.028, strength: 0.3 },
  { reach: 0.1, strength: 0.5 },
] as const
/** How dark the corners of a picture are. */
const CORNERS = 0.34
/** Of the light’s red, green and blue. */
const WARMTH = [1.06, 0.94, 0.74] as const
const CELL = 4

/** `pixels` is RGBA, `width` × `height`; it is lit in place, by `share` of all this. */
export function* spillLight(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  share = 1,
): Generator<void> {
  // Found at a quarter of the size: it is soft anyway.
  const w = Math.ceil(width / CELL)
  const h = Math.ceil(height / CELL)
  const bright = [0, 1, 2].map(() => new Float32Array(w * h))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const k = (y * width + x) * 4
      const l = (0.3 * pixels[k] + 0.55 * pixels[k + 1] + 0.15 * pixels[k + 2]) / 255
      const t = Math.min(1, Math.max(0, (l - 0.42) / 0.44))
      const held = (t * t * (3 - 2 * t)) / (CELL * CELL)
      const i = Math.floor(y / CELL) * w + Math.floor(x / CELL)
      // Warmer than what it comes from.
      for (let c = 0; c < 3; c++) bright[c][i] += pixels[k + c] * held * WARMTH[c]
    }
  yield
  const spilt = bright.map((from) => {
    const sum = new Float32Array(w * h)
    for (const { reach, strength } of SPILLS) {
      const soft = blur(from, w, h, Math.max(1, Math.round((reach * width) / CELL)))
      for (let i = 0; i < sum.length; i++) sum[i] += soft[i] * strength * share
    }
    return sum
  })
  yield
  for (let y = 0; y < height; y++) {
    if (y % 96 === 95) yield
    const fy = Math.min(h - 1, Math.max(0, (y + 0.5) / CELL - 0.5))
    const y0 = Math.min(h - 2, Math.floor(fy))
    const ty = fy - y0
    for (let x = 0; x < width; x++) {
      const fx = Math.min(w - 1, Math.max(0, (x + 0.5) / CELL - 0.5))
      const x0 = Math.min(w - 2, Math.floor(fx))
      const tx = fx - x0
      const i = y0 * w + x0
      const u = (x / width) * 2 - 1
      const v = (y / height) * 2 - 1
      const corner = 1 - share * CORNERS * Math.min(1, Math.max(0, (u * u + v * v - 0.5) / 1.1))
      for (let c = 0; c < 3; c++) {
        const k = (y * width + x) * 4 + c
        const soft = spilt[c]
        const light =
          (soft[i] * (1 - tx) + soft[i + 1] * tx) * (1 - ty) +
          (soft[i + w] * (1 - tx) + soft[i + w + 1] * tx) * ty
        // Screened over it, so that what is pale already does not burn out.
        const own = pixels[k] * corner
        pixels[k] = own + light * (1 - own / 255)
      }
    }
  }
}
