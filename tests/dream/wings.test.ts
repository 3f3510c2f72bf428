import { describe, expect, it } from 'vitest'
import { BRIGHT_MOTIFS, SAD_MOTIFS, WING_MOTIFS } from '../../src/dream/wings'

describe('the paintings of the wings', () => {
  it('are enough that none comes twice in one cloth', () => {
    expect(SAD_MOTIFS.length).toBeGreaterThanOrEqual(16)
    expect(BRIGHT_MOTIFS.length).toBeGreaterThanOrEqual(10)
    expect(new Set(WING_MOTIFS).size).toBe(SAD_MOTIFS.length + BRIGHT_MOTIFS.length)
  })
})
