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

/** `pixels` is RGBA, `width` × `height`; it is lit in place, by `share` of all this. */
export function* spillLight(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  share = 1,
): Generator<void> {
  const count = width * height
  const bright = [new Float32Array(count), new Float32Array(count), new Float32Array(count)]
  for (let i = 0; i < count; i++) {
    const k = i * 4
    const l = (0.3 * pixels[k] + 0.55 * pixels[k + 1] + 0.15 * pixels[k + 2]) / 255
    const t = Math.min(1, Math.max(0, (l - 0.42) / 0.44))
    const held = t * t * (3 - 2 * t)
    // Warmer than what it comes from.
    bright[0][i] = pixels[k] * held * 1.06
    bright[1][i] = pixels[k + 1] * held * 0.94
    bright[2][i] = pixels[k + 2] * held * 0.74
  }
  yield
  const spilt = [new Float32Array(count), new Float32Array(count), new Float32Array(count)]
  for (const { reach, strength } of SPILLS)
    for (let c = 0; c < 3; c++) {
      const soft = blur(bright[c], width, height, Math.max(1, Math.round(reach * width)))
      for (let i = 0; i < count; i++) spilt[c][i] += soft[i] * strength * share
      yield
    }
  for (let y = 0; y < height; y++) {
    if (y % 96 === 95) yield
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const u = (x / width) * 2 - 1
      const v = (y / height) * 2 - 1
      const corner = 1 - share * CORNERS * Math.min(1, Math.max(0, (u * u + v * v - 0.5) / 1.1))
      for (let c = 0; c < 3; c++) {
        const k = i * 4 + c
        // Screened over it, so that what is pale already does not burn out.
        const own = pixels[k] * corner
        pixels[k] = own + spilt[c][i] * (1 - own / 255)
      }
    }
  }
}
