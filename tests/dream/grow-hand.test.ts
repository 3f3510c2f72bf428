import { describe, expect, it } from 'vitest'
import { growHand, handShape } from '../../src/dream/grow/hand'
import {
  bentFingers,
  fingertips,
  type HandForm,
  SEEN_FORMS,
  type Side,
  thumbOf,
} from '../../src/dream/grow/hand-bones'
import { CLOTH, inSleeve } from '../../src/dream/grow/hand-sleeve'
import { growHandStrands } from '../../src/dream/grow/hand-strands'

const SIDES: Side[] = ['left', 'right']
const flesh = { left: growHand('left', 0.0042), right: growHand('right', 0.0042) }
const strands = { left: growHandStrands('left', 1), right: growHandStrands('right', 1) }

/** How far a finger is bent in all, radians, from its first phalanx to its last. */
const bend = (form: HandForm, finger: number) => {
  const [a, b, c, d] = bentFingers(form)[finger].joints
  const way = (p: number[], q: number[]) => q.map((v, i) => v - p[i])
  const [u, v] = [way(a, b), way(c, d)]
  const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2]
  return Math.acos(dot / (Math.hypot(...u) * Math.hypot(...v)))
}

describe('the hands at ease', () => {
  it('bend more from finger to finger, and no finger of the two alike', () => {
    for (const side of SIDES) {
      expect(bend(side, 1)).toBeGreaterThan(bend(side, 0))
      expect(bend(side, 2)).toBeGreaterThan(bend(side, 1))
    }
    for (let i = 0; i < 4; i++)
      expect(Math.abs(bend('left', i) - bend('right', i))).toBeGreaterThan(0.01)
  })
  it('differ in form by more than a mirror could hide', () => {
    const tips = SIDES.map((side) => fingertips(side))
    const apart = tips[0].map((tip, i) => Math.hypot(...tip.map((v, k) => v - tips[1][i][k])))
    expect(Math.max(...apart)).toBeGreaterThan(0.01)
    expect(flesh.left.position).not.toEqual(flesh.right.position)
  })
  it('hold a thread between forefinger and thumb, and the others ease from it in a fan', () => {
    const [thumb, index, ...others] = fingertips('weaving')
    // The pads touch: two radii apart.
    expect(Math.hypot(...thumb.map((v, k) => v - index[k]))).toBeLessThan(0.013)
    for (const [finger, tip] of others.entries()) {
      expect(tip[1]).toBeGreaterThan(index[1] + 0.02)
      expect(bend('weaving', finger + 1)).toBeLessThan(bend('weaving', finger))
    }
  })
  it('have their bones inside and their fingertips at the skin', () => {
    for (const side of SIDES) {
      const { sdf } = handShape(side)
      const rays = [thumbOf(side), ...bentFingers(side).map(({ joints }) => joints)]
      for (const [a, b] of rays.flatMap((ray) => ray.slice(1).map((b, i) => [ray[i], b])))
        for (const t of [0.3, 0.7]) {
          const [x, y, z] = a.map((v, i) => v + (b[i] - v) * t)
          expect(sdf(x, y, z)).toBeLessThan(0)
        }
      for (const [x, y, z] of fingertips(side)) expect(Math.abs(sdf(x, y, z))).toBeLessThan(0.01)
    }
  })
})

describe('the threads of the hands', () => {
  for (const side of SIDES) {
    const { position, tangent, normal, look, nature, index } = strands[side]
    it(`${side}: finite, inside their arrays, unit tangents and normals`, () => {
      for (const array of [position, tangent, normal, look, nature])
        expect(array.every((v) => Number.isFinite(v))).toBe(true)
      expect(index.every((i) => i < position.length / 3)).toBe(true)
      for (let i = 0; i < position.length; i += 3) {
        expect(Math.hypot(tangent[i], tangent[i + 1], tangent[i + 2])).toBeCloseTo(1, 3)
        expect(Math.hypot(normal[i], normal[i + 1], normal[i + 2])).toBeCloseTo(1, 3)
      }
    })
    it(`${side}: lie on the skin where they are not loose`, () => {
      const { sdf } = handShape(side)
      let off = 0
      let all = 0
      for (let i = 0; i < position.length / 3; i += 2) {
        if (nature[i * 2] > 0.001) continue
        all++
        const d = sdf(position[i * 3], position[i * 3 + 1], position[i * 3 + 2])
        if (d < -0.002 || d > 0.004) off++
      }
      expect(all).toBeGreaterThan(1000)
      expect(off / all).toBeLessThan(0.02)
    })
    it(`${side}: some leave the fingertips`, () => {
      let beyond = 0
      for (let i = 0; i < position.length / 3; i += 2)
        if (nature[i * 2] > 0.3 && position[i * 3 + 1] > 0.05) beyond++
      expect(beyond).toBeGreaterThan(30)
    })
  }
  it('are the same each time, and fewer of the same when thinned', () => {
    expect(growHandStrands('left', 1).position).toEqual(strands.left.position)
    const thin = growHandStrands('left', 0.3)
    expect(thin.position).toEqual(strands.left.position.slice(0, thin.position.length))
    expect(strands.left.position).not.toEqual(strands.right.position)
  })
  it('keep to the budget: both hands 70,000 triangles at high, 25,000 at low', () => {
    const count = (cell: number, share: number) =>
      SIDES.reduce(
        (sum, side) =>
          sum +
          (inSleeve(growHand(side, cell), side, cell).index.length +
            growHandStrands(side, share).index.length) /
            3,
        0,
      )
    expect(count(0.0034, 1)).toBeLessThan(70_000)
    expect(count(0.0058, 0.42)).toBeLessThan(25_000)
  })
})

describe('the sleeves', () => {
  for (const form of SEEN_FORMS) {
    const bare = form === 'left' || form === 'right' ? flesh[form] : growHand(form, 0.0042)
    const { position, normal, flow, finger, across, index, palmFrom } = inSleeve(bare, form, 0.0042)
    const count = position.length / 3
    const cloth = Array.from({ length: count }, (_, v) => v).filter(
      (v) => finger[v * 3] >= CLOTH.outer,
    )
    it(`${form}: is one with the hand, finite, the palm still last`, () => {
      for (const array of [position, normal, flow, finger])
        expect(array.length === count * 3 && array.every((v) => Number.isFinite(v))).toBe(true)
      expect(across.length).toBe(count)
      expect(index.every((v) => v < count)).toBe(true)
      expect(index.slice(palmFrom)).toEqual(bare.index.slice(bare.palmFrom))
      expect(cloth.length).toBeGreaterThan(1000)
    })
    it(`${form}: hides where the arm ends, and leaves the hand bare`, () => {
      const { sdf } = handShape(form)
      const at = cloth.map((v) => [...position.slice(v * 3, v * 3 + 3)])
      const ends = Math.min(...Array.from(bare.position).filter((_, i) => i % 3 === 1))
      expect(Math.min(...at.map(([, y]) => y))).toBeLessThan(ends - 0.3)
      expect(Math.max(...at.map(([, y]) => y))).toBeLessThan(0.02)
      // Over the arm and never in it.
      for (const [x, y, z] of at) if (y < -0.01 && y > ends) expect(sdf(x, y, z)).toBeGreaterThan(0)
    })
    it(`${form}: its walls look out and in as their faces do`, () => {
      let wrong = 0
      for (let i = 0; i < index.length; i += 3) {
        const [a, b, c] = index.slice(i, i + 3)
        if (finger[a * 3] < CLOTH.outer) continue
        const e = [0, 1, 2].map((k) => position[b * 3 + k] - position[a * 3 + k])
        const f = [0, 1, 2].map((k) => position[c * 3 + k] - position[a * 3 + k])
        const n = [0, 1, 2].map((k) => normal[a * 3 + k])
        const face =
          n[0] * (e[1] * f[2] - e[2] * f[1]) +
          n[1] * (e[2] * f[0] - e[0] * f[2]) +
          n[2] * (e[0] * f[1] - e[1] * f[0])
        if (face < 0) wrong++
      }
      expect(wrong / (index.length / 3)).toBeLessThan(0.01)
    })
  }
})
