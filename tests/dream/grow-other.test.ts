import { describe, expect, it } from 'vitest'
import { BUILDS, buildOf } from '../../src/dream/grow/other'
import { FIGURES, paintOther } from '../../src/dream/grow/other-figures'
import { growOther } from '../../src/dream/grow/other-threads'
import { fork } from '../../src/dream/random'

describe('the others', () => {
  it('are of different ages and heights, and no two neighbours are alike', () => {
    const heights = BUILDS.map(({ tall }) => tall)
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.5)
    heights.forEach((height, i) => {
      expect(Math.abs(height - heights[(i + 1) % heights.length])).toBeGreaterThan(0.05)
    })
  })

  it('are all unlike each other where the ends of their row are seen at once', () => {
    for (let count = 8; count <= 15; count++)
      for (let turn = 0; turn < 8; turn++) {
        const row = Array.from({ length: count }, (_, i) => buildOf(i, count, turn))
        expect(new Set([...row.slice(0, 4), ...row.slice(-4)]).size).toBe(8)
        row.forEach((which, i) => {
          expect(which).not.toBe(row[(i + 1) % count])
        })
      }
  })

  it('cost little where little is asked', () => {
    const count = (share: number) => {
      const each = BUILDS.map((build) => growOther(build, share))
      return each.reduce((sum, one) => sum + one.strands.index.length / 3, 0) / each.length
    }
    expect(count(0.25)).toBeLessThan(160)
    expect(count(1)).toBeLessThan(600)
  })

  it('have a picture each', () => {
    expect(FIGURES.length).toBe(BUILDS.length)
  })

  BUILDS.forEach((build, i) => {
    it(`${build.name}: sparks about its feet`, () => {
      const { strands } = growOther(build, 0.4)
      for (const array of [strands.position, strands.tangent, strands.normal, strands.ribbon])
        expect(array.every((v) => Number.isFinite(v))).toBe(true)
      expect(strands.index.every((k) => k < strands.position.length / 3)).toBe(true)
      for (let k = 1; k < strands.position.length; k += 3)
        expect(strands.position[k]).toBeLessThan(0.5 * build.tall)
    })

    it(`${build.name}: its picture has body, light, skin and glow, and is cut nowhere`, () => {
      const [width, height] = [72, 96]
      const pixels = paintOther(i, width, height, fork('others', build.name))
      const most = [0, 0, 0, 0]
      let edge = 0
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          for (let k = 0; k < 4; k++) {
            const v = pixels[4 * (y * width + x) + k]
            most[k] = Math.max(most[k], v)
            if (k === 3 && (x === 0 || x === width - 1 || y === height - 1))
              edge = Math.max(edge, v)
          }
      expect(Math.min(...most)).toBeGreaterThan(90)
      expect(edge).toBeLessThan(8)
    })

    it(`${build.name}: its threads come from beside its heart`, () => {
      const [[left], [right]] = build.hands
      expect(left).toBeLessThan(right)
      for (const [, up] of build.hands) {
        expect(up).toBeGreaterThan(0.3)
        expect(up).toBeLessThan(1)
      }
    })
  })
})
