import { describe, expect, it } from 'vitest'
import { fork } from '../../src/dream/random'
import { BRIGHT_MOTIFS, SAD_MOTIFS } from '../../src/dream/wings'
import { griefOf, PLACES, tellStory } from '../../src/dream/words'
import { chooseWays, FREE, multiply, WAYS } from '../../src/dream/words/code'
import { GRIEF_NAMES, GRIEFS, PARTS, STORY_COUNT } from '../../src/dream/words/griefs'

const seeds = Array.from({ length: 300 }, (_, i) => `seed-${i}`)
const stories = seeds.map(tellStory)

describe('her words', () => {
  it('are the same for the same seed', () => {
    expect(tellStory('willow')).toEqual(tellStory('willow'))
  })

  it('are 12 to 16 lines of one grief, with at least 8 memories and a story for every wisp', () => {
    for (const story of stories) {
      expect(story.words.length).toBeGreaterThanOrEqual(12)
      expect(story.words.length).toBeLessThanOrEqual(16)
      expect(story.memories.length).toBeGreaterThanOrEqual(8)
      expect([...story.stories].sort((a, b) => a - b)).toEqual(
        Array.from({ length: STORY_COUNT }, (_, i) => i),
      )
    }
  })

  it('are told in order, no line twice', () => {
    for (const { words } of stories) {
      const order = words.map(({ line }) => 100 * PARTS.indexOf(line.part) + line.index)
      for (let i = 1; i < order.length; i++) expect(order[i]).toBeGreaterThan(order[i - 1])
      expect(words[0].line.part).toBe('first')
      expect(words.at(-1)?.line.part).toBe('last')
    }
  })

  it('have a place for every line of every grief', () => {
    for (const name of GRIEF_NAMES)
      for (const part of PARTS.filter((one) => one !== 'memories')) {
        const there = PLACES.filter((place) => place.part === part)
        const count = there.reduce((sum, place) => sum + place.count, 0)
        expect(GRIEFS[name][part], `${name} ${part}`).toHaveLength(count)
      }
  })

  it('wish for paintings that exist, and nearly always get one they wish for', () => {
    for (const name of GRIEF_NAMES)
      for (const part of PARTS) {
        const motifs: readonly string[] = part === 'memories' ? BRIGHT_MOTIFS : SAD_MOTIFS
        for (const wishes of GRIEFS[name][part])
          for (const wish of wishes.split(' ')) expect(motifs, `${name} ${part}`).toContain(wish)
      }
    const winged = stories.flatMap(({ words }) => words)
    const granted = winged.filter(({ line: { grief, part, index }, motif }) =>
      GRIEFS[grief][part][index].split(' ').includes(motif),
    )
    expect(granted.length / winged.length).toBeGreaterThan(0.9)
  })

  it('give every moth and every butterfly a wing of its own', () => {
    for (const { words, memories } of stories) {
      expect(new Set(words.map((word) => word.motif)).size).toBe(words.length)
      expect(new Set(memories.map((memory) => memory.motif)).size).toBe(memories.length)
    }
  })

  it('tell at least eight griefs, each often', () => {
    expect(GRIEF_NAMES.length).toBeGreaterThanOrEqual(8)
    for (const name of GRIEF_NAMES)
      expect(seeds.filter((seed) => griefOf(seed) === name).length).toBeGreaterThan(10)
  })
})

describe('the code of tellings', () => {
  it('multiplies as a field does', () => {
    for (let a = 1; a < WAYS; a++) {
      const row = Array.from({ length: WAYS }, (_, b) => multiply(a, b))
      expect(new Set(row).size).toBe(WAYS)
      for (let b = 0; b < WAYS; b++)
        for (let c = 0; c < WAYS; c++)
          expect(multiply(a, b ^ c)).toBe(multiply(a, b) ^ multiply(a, c))
    }
  })

  it('lets two tellings agree in fewer places than it is free in', () => {
    const all = Array.from({ length: 1500 }, (_, i) => chooseWays(15, fork(`${i}`, 'code')))
    let most = 0
    for (let i = 0; i < all.length; i++)
      for (let j = 0; j < i; j++) {
        const alike = all[i].filter((way, place) => way === all[j][place]).length
        // Chance may bring the very same telling, once in a million pairs.
        if (alike < 15) most = Math.max(most, alike)
      }
    expect(most).toBe(FREE - 1)
  })
})
