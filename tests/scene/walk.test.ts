/** A kilometre straight ahead and back: what stands where is a function of the place alone. */
import { PerspectiveCamera } from 'three'
import { describe, expect, it } from 'vitest'
import { createGrove } from '../../src/dream/grove'
import { type GrownTree, growTree } from '../../src/dream/grow/tree-grow'
import { createLand } from '../../src/dream/land'
import { hashText } from '../../src/dream/random'
import { TrailMap } from '../../src/scene/flowers/TrailMap'
import { createPatch, mostTiles, RINGS } from '../../src/scene/meadow/patches'
import { chooseTiles, lookThrough } from '../../src/scene/meadow/tiles'
import { MOST_THREADS, spinWeb } from '../../src/scene/threads/web'
import { Forest } from '../../src/scene/trees/forest'

const SEED = 'willow'
const KILOMETRE = 1000
/** Metres between looks. */
const STRIDE = 4
const land = createLand(SEED)
const grove = createGrove(SEED, land)
const trees: GrownTree[] = [0, 1, 2, 3, 4].map((form) => growTree(SEED, form))
const reach = { from: 47, to: 60, horizon: 280 }
const HALF_VIEW = 0.69

const camera = new PerspectiveCamera(50, 16 / 9, 0.1, 4000)
const stand = (z: number) => {
  camera.position.set(0, land.height(0, z) + 1.55, z)
  camera.updateMatrixWorld()
  lookThrough(camera)
}

const rings = RINGS.map((ring, i) => ({ ring, patch: createPatch(SEED, ring, String(i), 0.02) }))
const salt = hashText(`${SEED}/meadow`)

/** Tiles in view from (0, z), by ring. */
function tilesFrom(z: number): string[][] {
  stand(z)
  return rings.map(({ ring, patch }, i) => {
    const ground = land.height(0, z)
    const count = chooseTiles(patch, ring, 0, z, ground, land.height, salt + i * 2)
    expect(count).toBeLessThan(mostTiles(ring))
    const all = Array.from(patch.getAttribute('tile').array.slice(0, count * 4))
    return Array.from({ length: count }, (_, k) => all.slice(k * 4, k * 4 + 4).join(' '))
  })
}

/** Trees drawn from (0, z), each as its place, size and way of standing. */
function treesFrom(forest: Forest, z: number): string[] {
  forest.look(0, z, 0, HALF_VIEW)
  return [...forest.near, forest.far].map(({ place, turn, count, capacity }) => {
    expect(count).toBeLessThan(capacity)
    return [...place.array.slice(0, count * 4), ...turn.array.slice(0, count * 4)].join(' ')
  })
}

const way = Array.from({ length: KILOMETRE / STRIDE + 1 }, (_, i) => -i * STRIDE)

describe('a kilometre straight ahead and back', () => {
  it('meets the same grass on the way back, and no hole in it', () => {
    const there = way.map(tilesFrom)
    const back = [...way].reverse().map(tilesFrom).reverse()
    expect(back).toEqual(there)
    for (const [i, z] of way.entries()) {
      rings.forEach(({ ring }, k) => {
        const [from, , to] = ring.fade
        for (let a = -0.6; a <= 0.6; a += 0.3) {
          for (const away of [Math.max(1.5, from + 0.5), (from + to) / 2, to - 0.5]) {
            const cell = (metres: number) => (Math.floor(metres / ring.tile) + 0.5) * ring.tile
            const key = `${Math.fround(cell(Math.sin(a) * away))} ${Math.fround(cell(z - Math.cos(a) * away))} `
            expect(there[i][k].some((tile) => tile.startsWith(key))).toBe(true)
          }
        }
      })
    }
  })

  it('meets the same trees, in lists that never grow', () => {
    const forest = new Forest(grove, trees, reach, 1)
    const lists = [...forest.near, forest.far].map(({ place }) => place.array)
    const there = way.map((z) => treesFrom(forest, z))
    const back = [...way].reverse().map((z) => treesFrom(forest, z))
    expect(back.reverse()).toEqual(there)
    ;[...forest.near, forest.far].forEach(({ place }, i) => {
      expect(place.array).toBe(lists[i])
    })
    forest.dispose()
  })

  it('never lets a tree come or go where it can be seen', () => {
    // A tree that enters or leaves the list of near or far ones does so where it is drawn as nothing:
    // beyond the hand-over by more than a step, or lost in the air at the horizon.
    const forest = new Forest(grove, trees, reach, 1)
    const listed = (z: number) => {
      forest.look(0, z, 0, HALF_VIEW)
      const keys = ({ place, count }: Forest['far']) =>
        new Set(Array.from({ length: count }, (_, i) => `${place.getX(i)} ${place.getZ(i)}`))
      return { near: forest.near.map(keys), far: keys(forest.far) }
    }
    let before = listed(0)
    for (const z of way.slice(1)) {
      const now = listed(z)
      const changed = (a: Set<string>, b: Set<string>) => [...a].filter((key) => !b.has(key))
      for (const key of [...changed(before.far, now.far), ...changed(now.far, before.far)]) {
        const [x, tz] = key.split(' ').map(Number)
        const away = Math.hypot(x, tz - z)
        const beside = Math.abs(Math.atan2(x, z - tz)) > HALF_VIEW
        const unseen = away < reach.from + STRIDE || away > reach.horizon * 0.98 - STRIDE
        expect(unseen || beside, `${key} from ${z}`).toBe(true)
      }
      before = now
    }
    forest.dispose()
  })

  it('lists every tree among the far ones where small water shows them all so', () => {
    const forest = new Forest(grove, trees, reach, 1, true)
    for (const z of way.filter((_, i) => i % 40 === 0)) {
      forest.look(0, z, 0, HALF_VIEW)
      const keys = ({ place, count }: Forest['far']) =>
        Array.from({ length: count }, (_, i) => `${place.getX(i)} ${place.getZ(i)}`)
      const far = new Set(keys(forest.far))
      for (const near of forest.near)
        for (const key of keys(near)) expect(far.has(key), key).toBe(true)
    }
    forest.dispose()
  })

  it('leaves out no tree whose crown may reach into the picture', () => {
    // Beside one that lists them all around: what the first lacks is out of sight.
    const forest = new Forest(grove, trees, reach, 1)
    const whole = new Forest(grove, trees, reach, 1)
    const CROWN = 14
    for (const z of way.slice(0, 400)) {
      forest.look(0, z, 0, HALF_VIEW)
      whole.look(0, z, 0, Math.PI)
      const keys = ({ place, count }: Forest['far']) =>
        Array.from({ length: count }, (_, i) => [place.getX(i), place.getZ(i)])
      const listed = new Set(forest.near.flatMap(keys).map(String))
      for (const [x, tz] of whole.near.flatMap(keys)) {
        if (listed.has(String([x, tz]))) continue
        const away = Math.hypot(x, tz - z)
        if (away > reach.to) continue
        const off = Math.abs(Math.atan2(x, z - tz))
        expect(away, `${x} ${tz} from ${z}`).toBeGreaterThan(CROWN)
        expect(off - Math.asin(CROWN / away), `${x} ${tz} from ${z}`).toBeGreaterThan(HALF_VIEW)
      }
    }
    forest.dispose()
    whole.dispose()
  })

  it('meets the same threads', () => {
    const from = new Float32Array(MOST_THREADS * 4)
    const to = new Float32Array(MOST_THREADS * 4)
    const threads = (cell: number) => {
      const count = spinWeb(7, 0, cell, land.height, from, to)
      return [...from.slice(0, count * 4), ...to.slice(0, count * 4)].join(' ')
    }
    const cells = Array.from({ length: 17 }, (_, i) => -i)
    const there = cells.map(threads)
    expect(cells.reverse().map(threads).reverse()).toEqual(there)
  })

  it('finds its path of flowers as it left it', () => {
    const flowers = Array.from({ length: 200 }, (_, i) => ({
      x: i % 2 ? 0.2 : -0.2,
      y: 0,
      z: -i * 0.7,
      yaw: 0,
      bornAt: i * 0.5,
      hue: (i % 5) / 4,
      seed: (i * 0.618) % 1,
    }))
    const trail = new TrailMap()
    const data = trail.texture.image.data as Uint8Array
    trail.update(flowers, 0, -20, 200)
    const first = data.slice()
    expect(first.some((value) => value > 100)).toBe(true)
    for (const z of way) trail.update(flowers, 0, z, 200 - z)
    for (const z of [...way].reverse()) trail.update(flowers, 0, z, 1400 + z)
    trail.update(flowers, 0, -20, 1500)
    expect(Buffer.compare(data, first)).toBe(0)
    trail.dispose()
  })
})

describe('a patch of ten times the blades', () => {
  it('is drawn in as many calls: one a ring', () => {
    for (const ring of RINGS) {
      const few = createPatch(SEED, ring, '0', 0.1)
      const many = createPatch(SEED, ring, '0', 1)
      expect(many.getAttribute('root').count).toBeGreaterThan(8 * few.getAttribute('root').count)
      // One geometry without groups is one call, however many tiles of it are in view.
      expect(few.groups).toHaveLength(0)
      expect(many.groups).toHaveLength(0)
      expect(many.getAttribute('tile').count).toBe(few.getAttribute('tile').count)
    }
  })
})
