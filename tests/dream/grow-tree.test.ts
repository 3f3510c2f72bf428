import { describe, expect, it } from 'vitest'
import { TREE_FORMS } from '../../src/dream/grow/tree'
import { FAR_SLOTS } from '../../src/dream/grow/tree-far'
import { type GrownTree, growTree } from '../../src/dream/grow/tree-grow'
import { CLUSTERS } from '../../src/dream/grow/tree-leaves'

const forest = (seed: string) =>
  Array.from({ length: TREE_FORMS }, (_, form) => growTree(seed, form))
const willow = forest('willow')
const grown: [string, GrownTree][] = [...willow, ...forest('ember')].map((tree, i) => [
  `${i < TREE_FORMS ? 'willow' : 'ember'} ${tree.name}`,
  tree,
])

/** Twice the area of a triangle, square metres. */
function doubleArea({ position, index }: GrownTree['near'], at: number) {
  const [a, b, c] = [index[at] * 3, index[at + 1] * 3, index[at + 2] * 3]
  const u = [0, 1, 2].map((k) => position[b + k] - position[a + k])
  const v = [0, 1, 2].map((k) => position[c + k] - position[a + k])
  return Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
}

describe.each(grown)('%s', (_, tree) => {
  it('towers 12 to 25 m', () => {
    let top = 0
    for (let i = 1; i < tree.near.position.length; i += 3)
      top = Math.max(top, tree.near.position[i])
    expect(top).toBeGreaterThan(12)
    expect(top).toBeLessThan(26)
    expect(tree.height).toBeGreaterThanOrEqual(12)
    expect(tree.height).toBeLessThanOrEqual(25)
  })

  it('is made of numbers', () => {
    for (const list of [tree.near.position, tree.near.hook, tree.far, tree.clusters]) {
      expect(list.every(Number.isFinite)).toBe(true)
    }
  })

  it('has no triangle without an area', () => {
    const { index } = tree.near
    let flat = 0
    for (let i = 0; i < index.length; i += 3) {
      if (doubleArea(tree.near, i) < 1e-7) flat++
    }
    expect(flat).toBe(0)
  })

  it('keeps to the budget and names every vertex it uses', () => {
    expect(tree.near.index.length / 3).toBeLessThan(26_000)
    const vertices = tree.near.position.length / 3
    expect(tree.near.index.every((i) => i < vertices)).toBe(true)
    expect(tree.far.length).toBe(FAR_SLOTS * 8)
    expect(tree.clusters.length).toBe(CLUSTERS * 3)
  })

  it('stands on the ground, roots below it', () => {
    let lowest = 0
    for (let i = 1; i < tree.near.position.length; i += 3) {
      lowest = Math.min(lowest, tree.near.position[i])
    }
    expect(lowest).toBeLessThan(-0.3)
    expect(lowest).toBeGreaterThan(-3)
  })
})

describe('a seed', () => {
  it('always grows the same trees', () => {
    const again = growTree('willow', 2)
    const bytes = ({ buffer }: { buffer: ArrayBufferLike }) => Buffer.from(buffer as ArrayBuffer)
    for (const key of ['position', 'normal', 'hook', 'info', 'edge', 'index'] as const) {
      expect(bytes(again.near[key]).equals(bytes(willow[2].near[key]))).toBe(true)
    }
    expect(again.far).toEqual(willow[2].far)
    expect(again.clusters).toEqual(willow[2].clusters)
  })

  it('grows other trees than another seed, and five unlike each other', () => {
    expect(growTree('ember', 2).clusters).not.toEqual(willow[2].clusters)
    const spans = willow.map((tree) => {
      let wide = 0
      const { position } = tree.near
      for (let i = 0; i < position.length; i += 3) {
        wide = Math.max(wide, Math.hypot(position[i], position[i + 2]))
      }
      return wide / tree.height
    })
    expect(new Set(willow.map((tree) => tree.name)).size).toBe(TREE_FORMS)
    expect(Math.max(...spans) / Math.min(...spans)).toBeGreaterThan(1.3)
  })
})
