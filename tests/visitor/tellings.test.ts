/** What is said in each language: whole, fitting, and another story for every seed. */
import { describe, expect, it } from 'vitest'
import { tellStory } from '../../src/dream/words'
import { GRIEF_NAMES, GRIEFS, PARTS, STORY_COUNT } from '../../src/dream/words/griefs'
import { LANGUAGES } from '../../src/store'
import { lineIn, loadLanguage, storyIn } from '../../src/visitor/languages'

const everyStory = Array.from({ length: 400 }, (_, i) => tellStory(`seed-${i}`))

/** Letters a line may have, so that it is said in one breath. */
const LONGEST = { en: 120, es: 140, fr: 140, de: 140, ja: 64, ar: 120 }

/** Runs of this many words (letters in Japanese) that no two lines of a story may share. */
const RUN = { en: 5, es: 5, fr: 5, de: 5, ja: 13, ar: 4 }

describe.each(LANGUAGES)('in %s', async (language) => {
  const { griefs, stories: others } = await loadLanguage(language)
  const told = everyStory.map(({ words }) => words.map(({ line }) => lineIn(language, line)))
  const given = everyStory.map(({ memories }) => memories.map(({ line }) => lineIn(language, line)))

  it('every grief has its lines', () => {
    for (const name of GRIEF_NAMES)
      for (const part of PARTS)
        expect(griefs[name][part], `${name} ${part}`).toHaveLength(GRIEFS[name][part].length)
  })

  it('lines name only things the grief knows, and close every slot', () => {
    for (const name of GRIEF_NAMES) {
      const { things, ...parts } = griefs[name]
      for (const text of Object.values(parts).flat()) {
        for (const [, thing] of text.matchAll(/\$(\w+)/g)) expect(things).toHaveProperty(thing)
        expect(text.split('{').length, text).toBe(text.split('}').length)
        expect(text, text).not.toMatch(/\{[^}]*\{/)
      }
    }
  })

  it('a line can be said in as many ways as there are choices', () => {
    const short: string[] = []
    for (const { words } of everyStory)
      for (const { line } of words) {
        const ways = Array.from({ length: line.choices }, (_, choice) =>
          lineIn(language, { ...line, choice }),
        )
        if (new Set(ways).size < ways.length)
          short.push(`${line.grief} ${line.part} ${line.index}: ${ways[0]}`)
      }
    expect([...new Set(short.map((one) => one.split(':')[0]))].sort()).toEqual([])
  })

  it('lines are spoken whole: nothing unfilled, an end, and short enough for a breath', () => {
    for (const text of [...told, ...given].flat()) {
      expect(text).toMatch(/[.?!。？！؟…」»“”]$/u)
      expect(text).not.toMatch(/[{}|$]|\.\.|\s\s|\s[.,]|[?!؟]\.|。。|、。|undefined/)
      if (['en', 'es', 'fr', 'de'].includes(language)) expect(text).toMatch(/^[«„“¿¡]?\p{Lu}/u)
      expect(text.length, text).toBeLessThanOrEqual(LONGEST[language])
    }
  })

  it('two seeds share fewer than a third of their lines, every pair of them', () => {
    let worst = 0
    for (let i = 0; i < told.length; i++) {
      const mine = new Set(told[i])
      for (let j = 0; j < i; j++) {
        const same = told[j].filter((text) => mine.has(text)).length
        worst = Math.max(worst, same / Math.min(mine.size, told[j].length))
        if (everyStory[i].grief !== everyStory[j].grief) expect(same).toBe(0)
      }
    }
    expect(worst).toBeLessThan(1 / 3)
  })

  it('a story does not say the same thing twice', () => {
    const run = RUN[language]
    const found = new Set<string>()
    told.forEach((lines, i) => {
      // What runs through the whole story by name is no repetition.
      const named = Object.values(griefs[everyStory[i].grief].things).flat()
      const seen = new Map<string, number>()
      lines.forEach((line, index) => {
        const text = named.reduce((rest, thing) => rest.replaceAll(thing, '1'), line)
        const parts =
          language === 'ja' ? [...text] : (text.toLowerCase().match(/[\p{L}\p{M}\d’]+/gu) ?? [])
        for (let i = 0; i + run <= parts.length; i++) {
          const key = parts.slice(i, i + run).join(' ')
          if (seen.has(key) && seen.get(key) !== index) found.add(key)
          seen.set(key, index)
        }
      })
    })
    expect([...found]).toEqual([])
  })

  it('the others have their stories, no two alike', () => {
    expect(others).toHaveLength(STORY_COUNT)
    expect(new Set(others).size).toBe(STORY_COUNT)
    for (let i = 0; i < STORY_COUNT; i++) expect(storyIn(language, i)).toMatch(/[.。؟?]$/u)
  })
})

describe('a language', () => {
  it('of its own shares no line with English', async () => {
    for (const language of LANGUAGES) {
      if (language === 'en') continue
      await loadLanguage(language)
      for (const { words, memories, stories: told } of everyStory.slice(0, 60)) {
        for (const { line } of [...words, ...memories])
          expect(lineIn(language, line)).not.toBe(lineIn('en', line))
        for (const story of told) expect(storyIn(language, story)).not.toBe(storyIn('en', story))
      }
    }
  })
})
