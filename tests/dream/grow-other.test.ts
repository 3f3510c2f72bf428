import { describe, expect, it } from 'vitest'
import { BUILDS, headOf, otherShape } from '../../src/dream/grow/other'
import { growOther } from '../../src/dream/grow/other-threads'

describe('the others', () => {
  it('are of different ages and heights, and no two neighbours are alike', () => {
    const heights = BUILDS.map(({ tall }) => tall)
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.5)
    BUILDS.forEach((build, i) => {
      const next = BUILDS[(i + 1) % BUILDS.length]
      expect(Math.abs(build.tall - next.tall)).toBeGreaterThan(0.05)
    })
  })
  for (const build of BUILDS) {
    it(`${build.name}: a head over a body, grown within it, with threads on the skin`, () => {
      const sdf = otherShape(build)
      const [x, y, z] = headOf(build)
      expect(sdf(x, y, z)).toBeLessThan(0)
      expect(sdf(0, 0.7 * build.tall, build.stoop * 0.6)).toBeLessThan(0)
      expect(sdf(0, build.tall + 0.05, z)).toBeGreaterThan(0)
      const { form, strands } = growOther(build, 0.06, 0.4)
      for (const array of [form.position, form.normal, strands.position, strands.ribbon])
        expect(array.every((v) => Number.isFinite(v))).toBe(true)
      expect(strands.index.length / 3).toBeGreaterThan(300)
      expect(strands.index.every((i) => i < strands.position.length / 3)).toBe(true)
      let top = 0
      for (let i = 1; i < form.position.length; i += 3) top = Math.max(top, form.position[i])
      expect(Math.abs(top - build.tall)).toBeLessThan(0.06)
    })
  }
})
