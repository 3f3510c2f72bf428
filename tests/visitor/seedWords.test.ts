import { describe, expect, it } from 'vitest'
import { tidySeed } from '../../src/dream/seed'
import { freshSeed, SEED_WORDS } from '../../src/visitor/seedWords'

describe('fresh seeds', () => {
  it('are made of some four hundred plain words', () => {
    expect(SEED_WORDS.length).toBeGreaterThan(380)
    for (const word of SEED_WORDS) expect(word).toMatch(/^[a-z]+$/)
  })

  it('can stand in an address as they are', () => {
    for (let i = 0; i < 300; i++) {
      const seed = freshSeed((out) => out.set([i * 7919, i * 104729]))
      expect(tidySeed(seed)).toBe(seed)
      expect(encodeURIComponent(seed)).toBe(seed)
    }
    expect(freshSeed()).not.toBe(freshSeed())
  })
})
