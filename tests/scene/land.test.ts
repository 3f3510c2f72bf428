import fc from 'fast-check'
import { DataUtils } from 'three'
import { describe, expect, it } from 'vitest'
import { createLand } from '../../src/dream/land'
import { createLandMap, LAND_SIZE } from '../../src/scene/ground/LandMap'
import { createTerrain, showSectors } from '../../src/scene/ground/terrain'
import { createPatch, RINGS } from '../../src/scene/meadow/patches'
import { MOST_THREADS, spinWeb } from '../../src/scene/threads/web'

const EVERYTHING = 1 << 20
const TEXELS = 512
const METRES = LAND_SIZE / TEXELS

const heightIn = (data: Uint16Array, x: number, z: number) => {
  const wrap = (metres: number) => ((Math.floor(metres / METRES) % TEXELS) + TEXELS) % TEXELS
  return DataUtils.fromHalfFloat(data[(wrap(z) * TEXELS + wrap(x)) * 4])
}

describe('the baked land', () => {
  it('says what the visitor walks on, at the start and after a walk', () => {
    const map = createLandMap('willow')
    const land = createLand('willow')
    const data = map.texture.image.data as unknown as Uint16Array
    const looks = (x0: number, z0: number) => {
      for (let i = 0; i < 400; i++) {
        // Middles of texels within 470 m.
        const x = (Math.floor((x0 + Math.sin(i * 2.4) * i * 1.17) / METRES) + 0.5) * METRES
        const z = (Math.floor((z0 + Math.cos(i * 2.4) * i * 1.17) / METRES) + 0.5) * METRES
        expect(heightIn(data, x, z)).toBeCloseTo(land.height(x, z), 1)
      }
    }
    expect(map.update(0, 0, EVERYTHING)).toBe(true)
    looks(0, 0)
    // A walk, a few rows at each step as in the frame, far beyond one window.
    for (let step = 0; step < 800; step++) map.update(step * 2, -step * 1.5, 64)
    expect(map.update(1600, -1200, EVERYTHING)).toBe(true)
    looks(1600, -1200)
  })

  it('is right under the visitor’s feet from the first frame on, wherever one stands', () => {
    const land = createLand('willow')
    for (let i = 0; i < 24; i++) {
      const map = createLandMap('willow')
      const data = map.texture.image.data as unknown as Uint16Array
      const x = 400 * Math.sin(2.4 * i)
      const z = 31 * i
      map.update(x, z, 4 * 32)
      for (let k = 0; k < 40; k++) {
        const at = (from: number, off: number) => (Math.floor((from + off) / METRES) + 0.5) * METRES
        const px = at(x, 28 * Math.sin(k))
        const pz = at(z, 28 * Math.cos(1.7 * k))
        expect(heightIn(data, px, pz)).toBeCloseTo(land.height(px, pz), 1)
      }
    }
  })

  it('is rough but never flat before it is finished', () => {
    const map = createLandMap('ember')
    const land = createLand('ember')
    expect(map.update(0, 0, 1)).toBe(false)
    const data = map.texture.image.data as unknown as Uint16Array
    let worst = 0
    for (let i = 0; i < 200; i++) {
      const x = Math.sin(i * 7.1) * 300 + 1
      const z = Math.cos(i * 5.3) * 300 + 1
      worst = Math.max(worst, Math.abs(heightIn(data, x, z) - land.height(x, z)))
    }
    expect(worst).toBeLessThan(1.5)
  })
})

describe('the meadow', () => {
  it('of a lower tier is a prefix of the higher one', () => {
    const ring = RINGS[0]
    const few = createPatch('willow', ring, '0', 0.3).getAttribute('root').array
    const many = createPatch('willow', ring, '0', 1).getAttribute('root').array
    expect(Array.from(many.slice(0, few.length))).toEqual(Array.from(few))
  })
})

describe('the terrain', () => {
  it('is one mesh of four levels within its budget', () => {
    const { geometry } = createTerrain(56)
    const drawn = geometry.groups.reduce((sum, group) => sum + group.count, 0)
    expect(drawn / 3).toBeLessThan(30_000)
  })

  it('draws every triangle that a lens may see, whichever way it looks', () => {
    const terrain = createTerrain(32)
    const { geometry } = terrain
    const index = geometry.index?.array ?? []
    const position = geometry.getAttribute('position')
    const [, far] = geometry.groups
    const all = new Set<string>()
    const key = (i: number) => `${index[i]} ${index[i + 1]} ${index[i + 2]}`
    for (let i = far.start; i < far.start + far.count; i += 3) all.add(key(i))
    fc.assert(
      fc.property(
        fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
        fc.double({ min: 0.2, max: 1.2, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (middle, half, dx, dz) => {
          showSectors(terrain, { middle, half })
          const shown = new Set<string>()
          for (let i = far.start; i < far.start + far.count; i += 3) shown.add(key(i))
          for (const triangle of all) {
            if (shown.has(triangle)) continue
            // No corner of one that is left out lies in view, wherever the eye stands in its cell.
            for (const v of triangle.split(' ').map(Number)) {
              const way = Math.atan2(position.getX(v) + dx, -(position.getZ(v) + dz))
              const off = Math.abs(Math.atan2(Math.sin(way - middle), Math.cos(way - middle)))
              if (off < half) throw new Error(`${triangle} lies in view`)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the web of threads', () => {
  it('is the same wherever one comes from, and never too large', () => {
    const from = new Float32Array(MOST_THREADS * 4)
    const to = new Float32Array(MOST_THREADS * 4)
    const again = new Float32Array(MOST_THREADS * 4)
    for (let cell = -6; cell < 6; cell++) {
      const count = spinWeb(77, cell, 3 - cell, () => 0, from, to)
      expect(count).toBeGreaterThan(20)
      expect(count).toBeLessThanOrEqual(MOST_THREADS)
      spinWeb(77, cell, 3 - cell, () => 0, again, to)
      expect(again).toEqual(from)
    }
  })
})
