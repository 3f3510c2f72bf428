import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGrove, type Tree } from '../../src/dream/grove'
import { createLand } from '../../src/dream/land'
import { createPlace } from '../../src/dream/place'

const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const seeds = ['willow', 'ember', 'fox']

describe('the land', () => {
  it('is finite, gentle and continuous as far as a thousand kilometres away', () => {
    const land = createLand('willow')
    const normal: [number, number, number] = [0, 0, 0]
    fc.assert(
      fc.property(anywhere, anywhere, (x, z) => {
        const h = land.height(x, z)
        expect(Math.abs(h)).toBeLessThan(40)
        expect(Math.abs(land.height(x + 0.01, z) - h)).toBeLessThan(0.02)
        expect(Math.abs(land.height(x, z + 0.01) - h)).toBeLessThan(0.02)
        land.normal(x, z, normal)
        expect(Math.hypot(...normal)).toBeCloseTo(1, 6)
        expect(normal[1]).toBeGreaterThan(0.5)
        for (const share of [land.clump(x, z), land.patch(x, z)]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('lifts the visitor over the meadow at the start, and is level where the circle will be', () => {
    for (const seed of seeds) {
      const land = createLand(seed)
      const { stormX, stormZ } = createPlace(seed)
      const middle = land.height(stormX, stormZ)
      for (let a = 0; a < 6.3; a += 0.4) {
        const h = land.height(stormX + 15.9 * Math.sin(a), stormZ + 15.9 * Math.cos(a))
        expect(Math.abs(h - middle)).toBeLessThan(0.01)
      }
    }
  })
})

describe('the grove', () => {
  const around = (seed: string, x: number, z: number, radius: number): Tree[] => {
    const out: Tree[] = []
    const count = createGrove(seed, createLand(seed)).treesAround(x, z, radius, out)
    return out.slice(0, count)
  }

  it('stands the same wherever one asks from', () => {
    const key = (tree: Tree) => `${tree.x.toFixed(6)} ${tree.z.toFixed(6)} ${tree.form}`
    const wide = new Set(around('willow', 0, 0, 260).map(key))
    for (const tree of around('willow', 90, -60, 120)) expect(wide.has(key(tree))).toBe(true)
  })

  it('leaves the way and the circle open, and is there all the same', () => {
    for (const seed of seeds) {
      const { stormX, stormZ } = createPlace(seed)
      const trees = around(seed, stormX / 2, stormZ / 2, 300)
      expect(trees.length).toBeGreaterThan(40)
      for (const { x, z, y, form } of trees) {
        expect(Math.hypot(x - stormX, z - stormZ)).toBeGreaterThan(24)
        expect(Number.isFinite(y)).toBe(true)
        expect(form).toBeGreaterThanOrEqual(0)
        expect(form).toBeLessThan(5)
        const t = Math.min(1, Math.max(0, (x * stormX + z * stormZ) / (stormX ** 2 + stormZ ** 2)))
        expect(Math.hypot(x - t * stormX, z - t * stormZ)).toBeGreaterThanOrEqual(6)
      }
    }
    expect(around('willow', 4e5, -7e5, 200).length).toBeGreaterThan(5)
  })
})
