/**
 * The name as woven light: every stroke of the pen becomes a bundle of fine strands that turn
 * around each other, thick and thin, some broken, some leaving into the air. A pure function of
 * the seed.
 */
import { fork } from '../dream/random'
import { type Point, type Stroke, writeName } from './letters'

export interface Strand {
  /** x, y, light (0 to 1), width (1 is usual), one after the other; units of `letters`. */
  data: Float32Array
  count: number
  /** When it is drawn, 0 to 1 of the whole weaving. */
  from: number
  to: number
  /** 0 pale gold, 1 amber. */
  hue: number
}

/** Spacing of points along a strand, in letter heights. */
const SPACING = 0.035
/** Half the width of a bundle. */
const BUNDLE = 0.072
const STRANDS = 16

interface Line {
  x: Float32Array
  y: Float32Array
  /** Normal. */
  nx: Float32Array
  ny: Float32Array
  count: number
}

/** Centripetal Catmull-Rom (alpha 0.5: no loops, no cusps) through the points, evenly spaced. */
export function smooth(points: readonly Point[], spacing: number): Line {
  const dense: number[] = []
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))]
  for (let i = 0; i < points.length - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const knot = (a: Point, b: Point) => Math.max(1e-3, Math.hypot(b[0] - a[0], b[1] - a[1]) ** 0.5)
    const t1 = knot(p0, p1)
    const t2 = t1 + knot(p1, p2)
    const t3 = t2 + knot(p2, p3)
    const mix = (a: number, b: number, ta: number, tb: number, t: number) =>
      (a * (tb - t) + b * (t - ta)) / (tb - ta)
    for (let k = 0; k < 16; k++) {
      const t = t1 + ((t2 - t1) * k) / 16
      for (const axis of [0, 1] as const) {
        const a1 = mix(p0[axis], p1[axis], 0, t1, t)
        const a2 = mix(p1[axis], p2[axis], t1, t2, t)
        const a3 = mix(p2[axis], p3[axis], t2, t3, t)
        dense.push(mix(mix(a1, a2, 0, t2, t), mix(a2, a3, t1, t3, t), t1, t2, t))
      }
    }
  }
  const last = at(points.length - 1)
  dense.push(last[0], last[1])

  const lengths = [0]
  for (let i = 2; i < dense.length; i += 2) {
    const step = Math.hypot(dense[i] - dense[i - 2], dense[i + 1] - dense[i - 1])
    lengths.push(lengths[lengths.length - 1] + step)
  }
  const whole = lengths[lengths.length - 1]
  const count = Math.max(8, Math.round(whole / spacing))
  const line: Line = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    nx: new Float32Array(count),
    ny: new Float32Array(count),
    count,
  }
  for (let i = 0, j = 0; i < count; i++) {
    const want = (whole * i) / (count - 1)
    while (j < lengths.length - 2 && lengths[j + 1] < want) j++
    const part = (want - lengths[j]) / Math.max(1e-6, lengths[j + 1] - lengths[j])
    line.x[i] = dense[2 * j] + (dense[2 * j + 2] - dense[2 * j]) * part
    line.y[i] = dense[2 * j + 1] + (dense[2 * j + 3] - dense[2 * j + 1]) * part
  }
  for (let i = 0; i < count; i++) {
    const a = Math.max(0, i - 2)
    const b = Math.min(count - 1, i + 2)
    const dx = line.x[b] - line.x[a]
    const dy = line.y[b] - line.y[a]
    const length = Math.max(1e-6, Math.hypot(dx, dy))
    line.nx[i] = -dy / length
    line.ny[i] = dx / length
  }
  return line
}

const ease = (t: number) => {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/** All strands of the name. */
export function weaveName(seed: string): Strand[] {
  const random = fork(seed, 'title')
  const strokes = writeName()
  const strands: Strand[] = []
  for (const stroke of strokes) {
    const line = smooth(stroke.points, SPACING)
    for (let k = 0; k < STRANDS; k++) strands.push(strand(stroke, line, k, random))
  }
  return strands
}

function strand(
  { loose, order }: Stroke,
  line: Line,
  k: number,
  random: ReturnType<typeof fork>,
): Strand {
  const { count } = line
  // Half of them wind one way and half the other: that is what makes a weave of a bundle.
  const way = k % 2 === 0 ? 1 : -1
  const turns = (way * 2 * Math.PI) / random.range(0.75, 1.5)
  const phase = random.range(0, 2 * Math.PI)
  const stray = k >= STRANDS - 4
  const reach = BUNDLE * (stray ? random.range(1.6, 2.6) : random.range(0.25, 1.05))
  const weight = stray ? 0.55 : random.range(0.7, 1.35) * (k < 3 ? 1.5 : 1)
  const drift = random.range(-1, 1)
  const driftTurns = random.range(0.35, 0.8)
  const breaks = stray ? random.range(0.5, 0.8) : 0
  const data = new Float32Array(count * 4)
  const late = random.range(0, 0.12)
  for (let i = 0; i < count; i++) {
    const along = i * SPACING
    const left = (count - 1 - i) * SPACING
    const apartAt = (length: number, from: number) => (length > 0 ? 1 - from / length : 0)
    const apart = ease(Math.max(apartAt(loose[0], along), apartAt(loose[1], left)))
    const angle = along * turns + phase
    const wander = Math.sin(along * driftTurns + phase * 1.7) * drift
    const offset =
      Math.sin(angle) * reach * (1 - 0.6 * apart) +
      wander * (0.012 + apart * 0.55) +
      Math.sin(along * 7.3 + phase) * 0.006
    // In front it is bright and broad, behind it is thin and dark.
    const front = 0.5 + 0.5 * Math.cos(angle)
    const gap = breaks > 0 ? ease((Math.sin(along * 1.9 + phase * 3) + breaks) * 3) : 1
    const tip = ease(Math.min(i, count - 1 - i) / 10)
    const fade = 1 - apart * (0.45 + 0.55 * apart)
    data[4 * i] = line.x[i] + line.nx[i] * offset
    data[4 * i + 1] = line.y[i] + line.ny[i] * offset
    data[4 * i + 2] = (0.18 + 0.82 * front * front) * gap * tip * fade * Math.min(1, weight)
    data[4 * i + 3] = weight * (0.55 + 0.75 * front) * (1 - 0.4 * apart)
  }
  const from = [0, 0.2, 0.26, 0.86, 0.8][order] + late * 0.5
  const to = Math.min(1, [0.42, 0.36, 0.9, 0.93, 1][order] + late * 0.5)
  return { data, count, from, to, hue: random.next() }
}
