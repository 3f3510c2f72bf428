/**
 * The billows of the storm, as a small texture: periodic both ways, heaped like a cauliflower.
 * R height of the heaps, round above and creased between them; G soft value noise that knows
 * nothing of them; B and A slope of the heaps along u and v (0.5 is level).
 */
import { fork } from '../../dream/random'
import { mix, NOISE_SIZE, stretch, withSlope } from './noise'

/** Heaps across the texture, octave by octave, and how much each adds. */
const HEAPS = [6, 13, 29, 61]
const HIGH = [1, 0.52, 0.27, 0.13]
const SOFT = [6, 12, 24, 48]
/** Texels each way over which the slope is taken, and its strength. */
const REACH = 1
const SLOPE = 5

/** RGBA, 8 bit, `NOISE_SIZE` square. */
export function growBillows(seed: string): Uint8Array<ArrayBuffer> {
  const random = fork(seed, 'storm-billow')
  const size = NOISE_SIZE
  const heaps = new Float32Array(size * size)
  HEAPS.forEach((cells, octave) => {
    addHeaps(heaps, size, cells, HIGH[octave], random.next)
  })
  const soft = new Float32Array(size * size)
  SOFT.forEach((cells, octave) => {
    addSoft(soft, size, cells, 0.55 ** octave, random.next)
  })
  stretch(heaps)
  stretch(soft)
  return withSlope(heaps, soft, REACH, SLOPE)
}

/** One point in each cell; a heap stands on it and reaches as far as the next. */
function addHeaps(
  into: Float32Array,
  size: number,
  cells: number,
  high: number,
  next: () => number,
): void {
  const points = Float32Array.from({ length: cells * cells * 3 }, next)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const px = (x / size) * cells
      const py = (y / size) * cells
      const cx = Math.floor(px)
      const cy = Math.floor(py)
      let top = 0
      for (let j = cy - 1; j <= cy + 1; j++)
        for (let i = cx - 1; i <= cx + 1; i++) {
          const p = (((j + cells) % cells) * cells + ((i + cells) % cells)) * 3
          const dx = i + 0.1 + 0.8 * points[p] - px
          const dy = j + 0.1 + 0.8 * points[p + 1] - py
          top = Math.max(top, (0.75 + 0.25 * points[p + 2]) * (1 - (dx * dx + dy * dy) / 1.1))
        }
      into[y * size + x] += high * top
    }
}

function addSoft(
  into: Float32Array,
  size: number,
  cells: number,
  gain: number,
  next: () => number,
): void {
  const lattice = Float32Array.from({ length: cells * cells }, next)
  for (let y = 0; y < size; y++) {
    const py = (y / size) * cells
    const cy = Math.floor(py)
    const fy = fade(py - cy)
    const row0 = cy * cells
    const row1 = ((cy + 1) % cells) * cells
    for (let x = 0; x < size; x++) {
      const px = (x / size) * cells
      const cx = Math.floor(px)
      const fx = fade(px - cx)
      const nx = (cx + 1) % cells
      const a = mix(lattice[row0 + cx], lattice[row0 + nx], fx)
      const b = mix(lattice[row1 + cx], lattice[row1 + nx], fx)
      into[y * size + x] += gain * mix(a, b, fy)
    }
  }
}

const fade = (t: number) => t * t * (3 - 2 * t)
