import { describe, expect, it } from 'vitest'
import { BUILDS } from '../../src/dream/grow/other'
import { topOf } from '../../src/dream/grow/other-robe'
import { growOther } from '../../src/dream/grow/other-threads'

describe('the others', () => {
  it('are of different ages and heights, and no two neighbours are alike', () => {
    const heights = BUILDS.map(topOf)
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.5)
    heights.forEach((height, i) => {
      expect(Math.abs(height - heights[(i + 1) % heights.length])).toBeGreaterThan(0.05)
    })
  })

  it('cost little where little is asked', () => {
    const count = (share: number) => {
      const each = BUILDS.map((build) => growOther(build, share))
      return each.reduce((sum, one) => sum + one.strands.index.length / 3, 0) / each.length
    }
    expect(count(0.25)).toBeLessThan(800)
    expect(count(1)).toBeLessThan(3200)
  })

  for (const build of BUILDS) {
    it(`${build.name}: threads from the grass to the shoulders, and hands to hold`, () => {
      const { strands, heart, hands } = growOther(build, 0.4)
      for (const array of [strands.position, strands.tangent, strands.normal, strands.ribbon])
        expect(array.every((v) => Number.isFinite(v))).toBe(true)
      expect(strands.index.length / 3).toBeGreaterThan(300)
      expect(strands.index.every((i) => i < strands.position.length / 3)).toBe(true)
      const top = topOf(build)
      let high = 0
      let low = 1
      for (let i = 1; i < strands.position.length; i += 3) {
        high = Math.max(high, strands.position[i])
        low = Math.min(low, strands.position[i])
      }
      expect(high).toBeGreaterThan(0.6 * top)
      expect(high).toBeLessThan(top)
      expect(Math.abs(low)).toBeLessThan(0.25)
      for (const height of [heart, ...hands.map(([, y]) => y)]) {
        expect(height).toBeGreaterThan(0.1)
        expect(height).toBeLessThan(top)
      }
    })
  }
})
