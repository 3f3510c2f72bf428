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
    const count = (fine: number, share: number) => {
      const each = BUILDS.map((build) => growOther(build, fine, share))
      const mean = (part: 'form' | 'strands') =>
        each.reduce((sum, one) => sum + one[part].index.length / 3, 0) / each.length
      return mean('form') + mean('strands')
    }
    expect(count(0, 0.25)).toBeLessThan(1680)
    expect(count(1, 1)).toBeLessThan(6330)
  })

  for (const build of BUILDS) {
    it(`${build.name}: from the ground to the crown, outside turned outward`, () => {
      const { form, strands, heart, hands } = growOther(build, 0.2, 0.4)
      for (const array of [
        form.position,
        form.normal,
        form.spot,
        form.loose,
        strands.position,
        strands.ribbon,
      ])
        expect(array.every((v) => Number.isFinite(v))).toBe(true)
      expect(strands.index.length / 3).toBeGreaterThan(300)
      expect(strands.index.every((i) => i < strands.position.length / 3)).toBe(true)
      expect(form.index.every((i) => i < form.position.length / 3)).toBe(true)
      let top = 0
      let low = 1
      for (let i = 1; i < form.position.length; i += 3) {
        top = Math.max(top, form.position[i])
        low = Math.min(low, form.position[i])
      }
      expect(Math.abs(top - topOf(build))).toBeLessThan(0.02)
      expect(Math.abs(low)).toBeLessThan(0.02)
      for (const height of [heart, ...hands.map(([, y]) => y)]) {
        expect(height).toBeGreaterThan(0.1)
        expect(height).toBeLessThan(top * 1.1)
      }
      // The faces turn the same way as the normals.
      const at = (array: Float32Array, i: number) => [0, 1, 2].map((k) => array[i * 3 + k])
      let agree = 0
      let all = 0
      for (let t = 0; t < form.index.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => at(form.position, form.index[t + k]))
        const [ux, uy, uz] = [0, 1, 2].map((k) => b[k] - a[k])
        const [vx, vy, vz] = [0, 1, 2].map((k) => c[k] - a[k])
        const n = at(form.normal, form.index[t])
        const turn =
          (uy * vz - uz * vy) * n[0] + (uz * vx - ux * vz) * n[1] + (ux * vy - uy * vx) * n[2]
        if (Math.abs(turn) < 1e-9) continue
        all++
        if (turn > 0) agree++
      }
      expect(agree / all).toBeGreaterThan(0.95)
    })
  }
})
