import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fill, fillAll, LANGUAGES, type LanguageCode } from '../../src/store'
import {
  directionOf,
  directionOfText,
  loadLanguage,
  matchLanguage,
  preferredLanguage,
} from '../../src/visitor/languages'
import { words as en, type Words } from '../../src/visitor/languages/en/interface'
import { HEARD_KEYS } from '../../src/visitor/languages/heard'

/** Each thing that may be odd in a preset, in words. */
const oddities = (words: Words, language: LanguageCode, key: string) =>
  fillAll(
    (['notParameter', 'notNumber', 'clamped'] as const).map((word) => ({
      word,
      values: { key, min: -0.5, max: 1.5, used: 0.25 },
    })),
    words,
    language,
  )

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('languages', () => {
  it.each(LANGUAGES)('%s says everything and keeps every {hole}', async (language) => {
    const { words, heard } = await loadLanguage(language)
    for (const [key, text] of Object.entries(en)) {
      const own = words[key as keyof typeof en]
      expect(own, key).toBeTruthy()
      expect(holes(own), key).toEqual(holes(text))
    }
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort())
    if (language === 'en') expect(heard).toBeNull()
    else expect(Object.keys(heard ?? {}).sort()).toEqual([...HEARD_KEYS].sort())
  })

  it.each(LANGUAGES)(
    '%s runs its own way in a notice, whatever is put into it',
    async (language) => {
      const { words } = await loadLanguage(language)
      for (const odd of ['act', 'حلم', '3']) {
        const values = { name: odd, value: odd, used: odd, seed: odd, key: odd, min: 0, max: 1 }
        const whys = [words.notJson, words.tooLarge, fill(words.kioskField, values)]
        for (const text of [
          ...['badValue', 'outOfRange', 'unknownName', 'given2', 'presetUnknown'].map((key) =>
            fill(words[key as keyof typeof en], values),
          ),
          ...whys.map((why) => fill(words.kioskBroken, { why })),
          ...whys.map((why) => fill(words.presetBroken, { name: odd, why })),
          fill(words.presetPartly, { name: odd, why: oddities(words, language, odd) }),
          words.tierLowered,
        ]) {
          expect(directionOfText(text), text).toBe(directionOf(language))
        }
      }
    },
  )

  it.each(LANGUAGES)('%s names all that is odd in a preset in one sentence', async (language) => {
    const { words } = await loadLanguage(language)
    const text = fill(words.presetPartly, { name: 'x', why: oddities(words, language, 'reverb') })
    const own = text.replace(/[\u2068\u2069]/g, '')
    for (const value of ['reverb', '-0.5', '1.5', '0.25']) expect(own).toContain(value)
    expect(own).not.toMatch(/[.。]\s*[.。]|[{}]/)
    if (language === 'en') {
      expect(own).toBe(
        'In the preset x: “reverb” is not a parameter, “reverb” is not a number, and “reverb” was ' +
          'outside -0.5 to 1.5, and 0.25 is used. Everything else is used.',
      )
    } else expect(own).not.toMatch(/ is | used| and /)
  })

  it('has no word that nothing asks for', () => {
    const root = new URL('../../src/', import.meta.url)
    const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/languages.(?!index)/.test(path))
      .map((path) => readFileSync(new URL(path, root), 'utf8'))
      .join('\n')
    const asked = new Set(source.match(/\w+/g))
    expect(Object.keys(en).filter((key) => !asked.has(key))).toEqual([])
  })

  it('finds a language by its tag', () => {
    expect(matchLanguage('FR-ca')).toBe('fr')
    expect(matchLanguage('zh')).toBeNull()
    expect(preferredLanguage(['zh', 'es_MX', 'de'])).toBe('es')
    expect(preferredLanguage([])).toBe('en')
    expect(directionOf('ar')).toBe('rtl')
  })

  it('knows every key that the interface, the studio and the kiosk ask for', () => {
    for (const folder of ['visitor', 'studio', 'kiosk']) {
      const path = new URL(`../../src/${folder}/`, import.meta.url)
      for (const file of readdirSync(path).filter((name) => /\.tsx?$/.test(name))) {
        const source = readFileSync(new URL(file, path), 'utf8')
        for (const [, key] of source.matchAll(/\bsay\(\s*'([^']+)'/g)) {
          expect(en, `${folder}/${file}`).toHaveProperty([key])
        }
      }
    }
  })
})
