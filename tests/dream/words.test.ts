import { describe, expect, it } from 'vitest'
import { BRIGHT_MOTIFS, SAD_MOTIFS } from '../../src/dream/wings'
import { LOSSES, lossOf, tellStory } from '../../src/dream/words'
import { STORIES } from '../../src/dream/words/others'

const seeds = Array.from({ length: 300 }, (_, i) => `seed-${i}`)
const stories = seeds.map(tellStory)
const spoken = (story: ReturnType<typeof tellStory>) => story.words.map((word) => word.text)

describe('her words', () => {
  it('are the same for the same seed', () => {
    expect(tellStory('willow')).toEqual(tellStory('willow'))
  })

  it('are 12 to 16 lines of one grief, with at least 8 memories and a story for every wisp', () => {
    for (const story of stories) {
      expect(story.words.length).toBeGreaterThanOrEqual(12)
      expect(story.words.length).toBeLessThanOrEqual(16)
      expect(story.memories.length).toBeGreaterThanOrEqual(8)
      expect(story.stories.length).toBeGreaterThanOrEqual(40)
    }
  })

  it('are spoken whole: nothing unfilled, a capital, an end, and short enough for a breath', () => {
    for (const story of stories)
      for (const { text } of [...story.words, ...story.memories]) {
        expect(text).toMatch(/^[\p{Lu}]/u)
        expect(text).toMatch(/[.?!]$/)
        expect(text).not.toMatch(/[{}|$]|\.\.|\s\s|\s[.,]|[?!]\./)
        expect(text.length, text).toBeLessThanOrEqual(120)
      }
  })

  it('name only things the grief knows', () => {
    for (const loss of LOSSES) {
      const all = [loss.first, loss.arrival, loss.remains, loss.unsaid, loss.opening, loss.last]
      for (const [text] of [...all.flat(), ...loss.memories]) {
        for (const [, name] of text.matchAll(/\$(\w+)/g)) expect(loss.things).toHaveProperty(name)
        expect(text.split('{').length, text).toBe(text.split('}').length)
      }
    }
  })

  it('wish for paintings that exist', () => {
    for (const loss of LOSSES) {
      const all = [loss.first, loss.arrival, loss.remains, loss.unsaid, loss.opening, loss.last]
      for (const [text, wishes] of all.flat())
        for (const wish of wishes.split(' ')) expect(SAD_MOTIFS, text).toContain(wish)
      for (const [text, wishes] of loss.memories)
        for (const wish of wishes.split(' ')) expect(BRIGHT_MOTIFS, text).toContain(wish)
    }
  })

  it('give every moth and every butterfly a wing of its own', () => {
    for (const { words, memories } of stories) {
      expect(new Set(words.map((word) => word.motif)).size).toBe(words.length)
      expect(new Set(memories.map((memory) => memory.motif)).size).toBe(memories.length)
    }
  })

  it('tell at least eight griefs, each often', () => {
    expect(LOSSES.length).toBeGreaterThanOrEqual(8)
    for (const loss of LOSSES)
      expect(seeds.filter((seed) => lossOf(seed) === loss).length).toBeGreaterThan(10)
  })

  it('differ: two seeds share fewer than a third of their lines, even of the same grief', () => {
    let pairs = 0
    let beyond = 0
    let alike = 0
    let shares = 0
    for (let i = 0; i < stories.length; i++) {
      const mine = new Set(spoken(stories[i]))
      for (let j = 0; j < i; j++) {
        const theirs = spoken(stories[j])
        const same = theirs.filter((text) => mine.has(text)).length
        const share = same / Math.min(mine.size, theirs.length)
        pairs++
        if (share >= 1 / 3) beyond++
        if (stories[i].name !== stories[j].name) expect(share).toBe(0)
        else {
          alike++
          shares += share
        }
      }
    }
    // Chance may bring two tellings of one grief nearer, once in thousands of pairs.
    expect(beyond / pairs).toBeLessThan(1 / 5000)
    expect(shares / alike).toBeLessThan(0.08)
  })
})

describe('the stories of the others', () => {
  it('are at least forty, no two alike, each one sentence', () => {
    expect(new Set(STORIES).size).toBeGreaterThanOrEqual(40)
    for (const text of STORIES) expect(text).toMatch(/^\p{Lu}.*[.]$/su)
  })
})
