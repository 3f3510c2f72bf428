import { describe, expect, it } from 'vitest'
import { FACE_MAP, growFace, HORIZONS } from '../../src/dream/grow/figure-face'
import { headShape, headY, headZ } from '../../src/dream/grow/figure-form'
import { growHair } from '../../src/dream/grow/figure-hair'
import { type Bearing, pose } from '../../src/dream/grow/figure-pose'
import { STRAND_KINDS, weave } from '../../src/dream/grow/strands'
import { fork } from '../../src/dream/random'

const { width, height, wide, low, high } = FACE_MAP

describe('the map of her face', () => {
  const { relief, horizon } = growFace()
  /** Texel of a place on her left half, metres of the head’s frame. */
  const texel = (x: number, y: number) => {
    const j = Math.round(((y - low) / (high - low)) * (height - 1))
    return j * width + Math.round((x / wide) * (width - 1))
  }
  it('is finite, and lies on the form', () => {
    expect(relief.every(Number.isFinite) && horizon.every(Number.isFinite)).toBe(true)
    for (const [x, y] of [
      [0, 0.05],
      [0.03, -0.03],
      [0, -0.03],
      [0.012, -0.08],
    ])
      expect(Math.abs(headShape(x, y, relief[texel(x, y) * 4 + 3]))).toBeLessThan(0.0015)
  })
  it('has the tip of the nose foremost', () => {
    let best = 0
    for (let t = 0; t < width * height; t++) if (relief[t * 4 + 3] > relief[best * 4 + 3]) best = t
    const y = low + (Math.floor(best / width) / (height - 1)) * (high - low)
    expect(best % width).toBeLessThan(4)
    expect(y).toBeGreaterThan(-0.036)
    expect(y).toBeLessThan(-0.02)
  })
  it('knows that a brow is more open to the sky than the corner of an eye', () => {
    expect(relief[texel(0.02, 0.06) * 4 + 2]).toBeGreaterThan(relief[texel(0.014, 0) * 4 + 2] + 0.1)
  })
  it('sees the same on both sides of the middle', () => {
    for (let j = 0; j < height; j += 7)
      for (let k = 0; k < HORIZONS; k++)
        expect(horizon[j * 2 * width * 4 + k]).toBeCloseTo(horizon[(j * 2 + 1) * width * 4 + k], 4)
  })
})

/** How long a strand is from its root to its end, metres. */
function long(points: ArrayLike<number>): number {
  let sum = 0
  for (let i = 3; i < points.length; i += 3)
    sum += Math.hypot(...[0, 1, 2].map((k) => points[i + k] - points[i + k - 3]))
  return sum
}

describe('her hair', () => {
  for (const seed of ['willow', 'ember', 'heron', 'quartz', 'lantern'])
    it(`of ${seed} is rooted on the head, at rest and in the wind alike`, () => {
      for (const { points, blown, normals } of growHair(fork(seed, 'her hair'), 1)) {
        expect(blown?.length).toBe(points.length)
        expect(normals.length).toBe(points.length)
        const [x, y, z] = points
        expect(headShape(x, headY(y, z), headZ(y, z))).toBeLessThan(0.03)
        const apart = Math.hypot(...[0, 1, 2].map((k) => points[k] - (blown?.[k] ?? 0)))
        expect(apart).toBeLessThan(0.03)
      }
    })
  it('streams out to the lee, her left', () => {
    // What is long enough to: down and the curls at her temples stay where they are.
    const hair = growHair(fork('willow', 'her hair'), 1).filter(({ points }) => long(points) > 0.3)
    expect(hair.length).toBeGreaterThan(200)
    let far = 0
    for (const { points, blown } of hair) {
      const end = points.length - 3
      far += ((blown?.[end] ?? 0) - points[end]) / hair.length
    }
    // Some of it is too heavy for any wind, and falls over her nape.
    expect(far).toBeGreaterThan(0.17)
  })
  it('is woven with what hides the rest in front', () => {
    const hair = growHair(fork('willow', 'her hair'), 0.3)
    const ranked = [
      ...hair.filter((s) => s.kind === STRAND_KINDS.hair),
      ...hair.filter((s) => s.kind !== STRAND_KINDS.hair),
    ]
    const mesh = weave(ranked)
    const quads = ranked.filter((s) => s.kind === STRAND_KINDS.hair)
    expect(mesh.hairIndices).toBe(quads.reduce((n, s) => n + s.segments * 6, 0))
  })
  it('is nowhere seen to be made of straight pieces, her head turned far aside', () => {
    const hair = growHair(fork('lantern', 'her hair'), 1)
    const mesh = weave(hair.filter((s) => s.kind === STRAND_KINDS.hair))
    const mended = {
      time: 3,
      bow: 0,
      gaze: 0.4,
      sit: 1,
      speak: 0,
      tremble: 0,
      warmth: 1,
      headYaw: 0,
    }
    for (const sunward of [-0.9, 0.9]) {
      const bones = new Float32Array(192)
      pose({ ...mended, sunward } satisfies Bearing, bones)
      const place = (v: number) => {
        const p = mesh.position.subarray(v * 3, v * 3 + 3)
        const [first, second, weight] = mesh.bones.subarray(v * 3, v * 3 + 3)
        return [0, 1, 2].map((k) => {
          const by = (bone: number) =>
            bones[bone * 16 + 12 + k] +
            [0, 1, 2].reduce((n, j) => n + bones[bone * 16 + 4 * j + k] * p[j], 0)
          return (1 - weight) * by(first) + weight * by(second)
        })
      }
      const turns: number[] = []
      for (let v = 0; v + 4 < mesh.ribbon.length / 4; v += 2) {
        // Another strand begins.
        if (mesh.ribbon[(v + 2) * 4] === 0 || mesh.ribbon[(v + 4) * 4] === 0) continue
        const [a, b, c] = [place(v), place(v + 2), place(v + 4)]
        const [from, to] = [b.map((x, k) => x - a[k]), c.map((x, k) => x - b[k])]
        const cos =
          from.reduce((n, x, k) => n + x * to[k], 0) / (Math.hypot(...from) * Math.hypot(...to))
        turns.push((Math.acos(Math.min(cos, 1)) * 180) / Math.PI)
      }
      turns.sort((a, b) => a - b)
      expect(turns.length).toBeGreaterThan(7000)
      expect(turns[Math.floor(0.99 * turns.length)]).toBeLessThan(26)
      expect(turns[turns.length - 1]).toBeLessThan(45)
    }
  })
})
