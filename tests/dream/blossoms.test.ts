import { describe, expect, it } from 'vitest'
import { growHair } from '../../src/dream/grow/figure-hair'
import { growBlossoms } from '../../src/dream/grow/hair-blossoms'
import { STRAND_KINDS, type Strand } from '../../src/dream/grow/strands'
import { fork } from '../../src/dream/random'

const hairOf = (seed: string) =>
  growHair(fork(seed, 'her hair'), 0.5).filter((s) => s.kind === STRAND_KINDS.hair)
const hairs = new Map(['willow', 'quartz'].map((seed) => [seed, hairOf(seed)]))
const grown = (seed: string, share: number) =>
  growBlossoms(fork(seed, 'her blossoms'), hairs.get(seed) ?? [], share)
const triangles = (strands: Strand[]) => strands.reduce((n, s) => n + 2 * s.segments, 0)

describe('the blossoms in her hair', () => {
  it('are few triangles, and fewer where the tier is low', () => {
    for (const seed of hairs.keys()) {
      expect(triangles(grown(seed, 1))).toBeLessThan(1000)
      expect(triangles(grown(seed, 0.2))).toBeLessThan(400)
    }
  })

  it('are the same for one seed and others for another', () => {
    const points = (seed: string) => grown(seed, 1).flatMap((s) => s.points)
    expect(points('willow')).toEqual(points('willow'))
    expect(points('willow')).not.toEqual(points('quartz'))
  })

  it('are closed in their hearts until she is mended', () => {
    for (const { kind, blown } of grown('willow', 1)) {
      expect(kind).toBe(STRAND_KINDS.bloom)
      const [x, y, z] = blown ?? []
      for (let i = 0; i < (blown?.length ?? 0); i += 3)
        expect(blown?.slice(i, i + 3)).toEqual([x, y, z])
    }
  })
})
