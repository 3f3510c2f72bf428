/**
 * Paints a flat drawing over with a brush: strokes along its contours, from broad to fine, each of
 * several bristles, with the relief of the paint lit from above left. Works on plain arrays, a
 * piece at a time, so that it can run in a worker or between frames.
 */
import type { Random } from '../../dream/random'

const BRISTLES = 9

interface Layer {
  /** Of a picture 512 wide, pixels. */
  length: number
  width: number
  /** How often the picture is covered. */
  cover: number
  alpha: number
  /** Jitter of the colour, of 255. */
  jitter: number
  /** 0: avoids edges, 1: seeks them. */
  edges: number
}

const LAYERS: readonly Layer[] = [
  { length: 52, width: 15, cover: 2.6, alpha: 0.85, jitter: 17, edges: 0 },
  { length: 28, width: 7.5, cover: 2.6, alpha: 0.82, jitter: 14, edges: 0.4 },
  { length: 15, width: 3.4, cover: 2.2, alpha: 0.85, jitter: 10, edges: 0.8 },
]

/** Box blur, twice along each axis: near enough to a Gaussian. */
export function blur(
  field: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  let from: Float32Array = field
  let to: Float32Array = new Float32Array(field.length)
  const pass = (count: number, lines: number, step: number, stride: number) => {
    for (let l = 0; l < lines; l++) {
      const base = l * stride
      let sum = 0
      const at = (i: number) => from[base + Math.min(count - 1, Math.max(0, i)) * step]
      for (let i = -radius; i <= radius; i++) sum += at(i)
      for (let i = 0; i < count; i++) {
        to[base + i * step] = sum / (2 * radius + 1)
        sum += at(i + radius + 1) - at(i - radius)
      }
    }
    const swap: Float32Array = from === field ? new Float32Array(field.length) : from
    from = to
    to = swap
  }
  for (let i = 0; i < 2; i++) {
    pass(width, height, 1, width)
    pass(height, width, width, 1)
  }
  return from
}

/** `pixels` is RGBA, `width` × `height`; it is painted over in place. */
export function* brushOver(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  random: Random,
): Generator<void> {
  const scale = width / 512
  const count = width * height
  const source = new Uint8ClampedArray(pixels)
  const grey = new Float32Array(count)
  for (let i = 0; i < count; i++)
    grey[i] = 0.3 * source[i * 4] + 0.55 * source[i * 4 + 1] + 0.15 * source[i * 4 + 2]
  const soft = blur(grey, width, height, Math.max(1, Math.round(1.6 * scale)))
  yield
  // The structure tensor, smoothed, gives the way a contour runs even near it.
  let xx: Float32Array = new Float32Array(count)
  let xy: Float32Array = new Float32Array(count)
  let yy: Float32Array = new Float32Array(count)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const gx = soft[i + 1] - soft[i - 1]
      const gy = soft[i + width] - soft[i - width]
      xx[i] = gx * gx
      xy[i] = gx * gy
      yy[i] = gy * gy
    }
  const reach = Math.max(1, Math.round(4 * scale))
  xx = blur(xx, width, height, reach)
  yield
  xy = blur(xy, width, height, reach)
  yield
  yy = blur(yy, width, height, reach)
  yield
  const p = [random.range(0, 6), random.range(0, 6), random.range(3, 6), random.range(3, 6)]
  const angleAt = (i: number) => {
    const strength = xx[i] + yy[i]
    if (strength > 6) return 0.5 * Math.atan2(2 * xy[i], xx[i] - yy[i]) + Math.PI / 2
    const u = (i % width) / width
    const v = Math.floor(i / width) / width
    return (
      0.5 * Math.sin(p[2] * u + p[0] + 2 * Math.sin(p[3] * v)) + 0.4 * Math.sin(p[3] * v + p[1])
    )
  }
  const relief = new Float32Array(count)
  const heights = new Float32Array(BRISTLES)
  const ends = new Float32Array(BRISTLES)
  for (const layer of LAYERS) {
    const strokes = Math.round((layer.cover * 512 * 384) / (layer.length * layer.width))
    const halfLength = (layer.length * scale) / 2
    const halfWidth = (layer.width * scale) / 2
    const box = Math.ceil(Math.hypot(halfLength, halfWidth * 2))
    for (let s = 0; s < strokes; s++) {
      if (s % 220 === 219) yield
      const cx = Math.floor(random.next() * width)
      const cy = Math.floor(random.next() * height)
      const i = cy * width + cx
      const edge = Math.min(1, (xx[i] + yy[i]) / 420)
      const keep =
        layer.edges + (1 - layer.edges) * (1 - edge) - (layer.edges > 0.5 ? 0.5 * (1 - edge) : 0)
      if (random.next() > keep) continue
      const angle = angleAt(i) + random.range(-0.14, 0.14)
      const long = halfLength * random.range(0.7, 1.15) * (1 - 0.5 * edge)
      const wide = halfWidth * random.range(0.75, 1.2) * (1 - 0.35 * edge)
      const bend = random.range(-0.5, 0.5) / long
      const tone = random.range(-layer.jitter, layer.jitter)
      const warm = random.range(-layer.jitter, layer.jitter) * 0.5
      const red = source[i * 4] + tone + warm
      const green = source[i * 4 + 1] + tone
      const blue = source[i * 4 + 2] + tone - warm
      for (let b = 0; b < BRISTLES; b++) {
        heights[b] = random.next()
        ends[b] = random.range(0.66, 1)
      }
      const c = Math.cos(angle)
      const d = Math.sin(angle)
      const y0 = Math.max(0, cy - box)
      const y1 = Math.min(height - 1, cy + box)
      const x0 = Math.max(0, cx - box)
      const x1 = Math.min(width - 1, cx + box)
      for (let y = y0; y <= y1; y++) {
        for (let x = x0; x <= x1; x++) {
          const dx = x - cx
          const dy = y - cy
          const u = (dx * c + dy * d) / long
          if (u > 1 || u < -1) continue
          const v = (dy * c - dx * d - bend * u * u * long * long * 0.3) / wide
          if (v >= 1 || v <= -1) continue
          const b = Math.floor((v + 1) * 0.5 * BRISTLES)
          const along = Math.abs(u)
          if (along > ends[b]) continue
          const h = heights[b]
          const side = 1 - v * v * v * v
          const a = layer.alpha * side * (0.62 + 0.38 * h) * Math.min(1, (ends[b] - along) * 6)
          const j = y * width + x
          const k = j * 4
          const lit = (h - 0.5) * 12
          pixels[k] += (red + lit - pixels[k]) * a
          pixels[k + 1] += (green + lit - pixels[k + 1]) * a
          pixels[k + 2] += (blue + lit - pixels[k + 2]) * a
          relief[j] += (h * side + 0.25 * u - relief[j]) * a
        }
      }
    }
    yield
  }
  // Where a contour is sharp the drawing shows through a little: the picture must stay legible.
  for (let y = 1; y < height - 1; y++) {
    if (y % 96 === 0) yield
    for (let x = 1; x < width - 1; x++) {
      const j = y * width + x
      const shade = (relief[j] - relief[j - width - 1]) * -18
      const edge = 0.34 * Math.min(1, (xx[j] + yy[j]) / 500)
      for (let k = j * 4; k < j * 4 + 3; k++) pixels[k] += (source[k] - pixels[k]) * edge + shade
    }
  }
}
