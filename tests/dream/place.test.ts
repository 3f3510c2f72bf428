import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stormStature } from '../../src/dream/place'

describe('the storm', () => {
  it('never looks smaller to one who comes nearer, and has its whole size when one is there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        fc.double({ min: 25, max: 400, noNaN: true }),
        (much, away) => {
          const seen = stormStature(much, away) / away
          expect(stormStature(much, away - 0.5) / (away - 0.5)).toBeGreaterThanOrEqual(seen)
          expect(stormStature(much, 25)).toBe(1)
        },
      ),
    )
  })
})
