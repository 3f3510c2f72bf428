import { describe, expect, it } from 'vitest'
import { writeName } from '../../src/visitor/letters'
import { smooth, weaveName } from '../../src/visitor/weave'

describe('the woven name', () => {
  it('is the same for a seed and another for another', () => {
    const sum = (seed: string) =>
      weaveName(seed).reduce((all, { data }) => all + data.reduce((a, b) => a + b, 0), 0)
    expect(sum('willow')).toBe(sum('willow'))
    expect(sum('willow')).not.toBe(sum('heron'))
  })

  it('has finite points, light from 0 to 1, and is woven from beginning to end', () => {
    for (const { data, count, from, to } of weaveName('moss')) {
      expect(data.length).toBe(count * 4)
      expect(from).toBeLessThan(to)
      expect(to).toBeLessThanOrEqual(1)
      let odd = 0
      for (let i = 0; i < count; i++) {
        const [x, y, light, width] = data.subarray(4 * i, 4 * i + 4)
        if (!(Number.isFinite(x + y) && light >= 0 && light <= 1 && width > 0)) odd++
      }
      expect(odd).toBe(0)
    }
  })

  it('follows the pen', () => {
    for (const { points } of writeName()) {
      const line = smooth(points, 0.03)
      for (const [x, y] of points) {
        let nearest = Number.POSITIVE_INFINITY
        for (let i = 0; i < line.count; i++) {
          nearest = Math.min(nearest, Math.hypot(line.x[i] - x, line.y[i] - y))
        }
        expect(nearest).toBeLessThan(0.04)
      }
    }
  })
})
