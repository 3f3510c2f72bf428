import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '../../src/dream/parameters'
import { BRIGHT_MOTIFS, SAD_MOTIFS, WING_MOTIFS } from '../../src/dream/wings'
import { tellMoths, tellStory } from '../../src/dream/words'

describe('the paintings of the wings', () => {
  it('are enough that none comes twice in one cloth', () => {
    expect(SAD_MOTIFS.length).toBeGreaterThanOrEqual(16)
    expect(BRIGHT_MOTIFS.length).toBeGreaterThanOrEqual(10)
    expect(new Set(WING_MOTIFS).size).toBe(SAD_MOTIFS.length + BRIGHT_MOTIFS.length)
  })

  it('are all different within any cloth, with as many moths as an artist may ask for', () => {
    const { min, max } = PARAMETERS.mothCount
    fc.assert(
      fc.property(fc.string(), fc.double({ min, max, noNaN: true }), (seed, more) => {
        const moths = tellMoths(seed, more)
        expect(new Set(moths.map(({ motif }) => motif)).size).toBe(moths.length)
        const words = tellStory(seed).words.slice(0, moths.length)
        expect(moths.slice(0, words.length)).toEqual(words)
      }),
      { numRuns: 400 },
    )
  })
})
