/** The languages: English at once, each other one when it is chosen. */
import type { Line } from '../../dream/words'
import { LANGUAGES, type LanguageCode, LEFTWARD, useStore } from '../../store'
import { en } from './en'
import type { Words } from './en/interface'
import type { Language } from './language'
import { tell } from './tell'

/** Each language's own name for itself. */
export const NAMES: Record<LanguageCode, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ja: '日本語',
  ar: 'العربية',
}

const LOADERS: Record<Exclude<LanguageCode, 'en'>, () => Promise<Language>> = {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  ja: async () => (await import('./ja')).ja,
  ar: async () => (await import('./ar')).ar,
}

const loaded: Partial<Record<LanguageCode, Language>> & { en: Language } = { en }
const loading = new Map<LanguageCode, Promise<Language>>()

/** The language’s tables; asked for once, and again only where that failed. */
export function loadLanguage(language: LanguageCode): Promise<Language> {
  const there = loaded[language]
  if (there || language === 'en') return Promise.resolve(there ?? en)
  const asked = loading.get(language)
  if (asked) return asked
  const answer = LOADERS[language]().then((table) => {
    loaded[language] = table
    return table
  })
  loading.set(language, answer)
  answer.catch(() => loading.delete(language))
  return answer
}

const tableOf = (language: LanguageCode): Language => loaded[language] ?? en

/** The interface’s words: English until the language is there. */
export const wordsOf = (language: LanguageCode): Words => tableOf(language).words

/** The language that is shown: the one chosen, or English until that is there. */
export const shownLanguage = (language: LanguageCode): LanguageCode =>
  loaded[language] ? language : 'en'

/** A line of hers, or of a memory, in the language that is shown. */
export const lineIn = (language: LanguageCode, line: Line): string => tell(tableOf(language), line)

/** The story of one of the others by its number; empty when there is none. */
export const storyIn = (language: LanguageCode, story: number): string =>
  tableOf(language).stories[story] ?? ''

/** A sound's caption in a language; as it was given where there is no translation. */
export function heardIn(language: LanguageCode, key: string): string {
  const table: Partial<Record<string, string>> = tableOf(language).heard ?? {}
  return (Object.hasOwn(table, key) && table[key]) || key
}

export const directionOf = (language: LanguageCode): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr'

/** The direction of what was filled, by its own words: what was put in is left out (see `fill`). */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const own = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')
  if (own !== text) return directionOfText(own)
  return LEFTWARD.test(text) ? 'rtl' : 'ltr'
}

/** The language a tag such as `pt-BR` or `FR` asks for, or null. */
export function matchLanguage(tag: string): LanguageCode | null {
  const code = tag.trim().toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === code) ?? null
}

/** The first of a person's preferred tags that we have; else English. */
export function preferredLanguage(tags: readonly string[]): LanguageCode {
  for (const tag of tags) {
    const language = matchLanguage(tag)
    if (language) return language
  }
  return 'en'
}

/** Chooses the language. Its words are shown as soon as they are there, English until then. */
export async function setLanguage(language: LanguageCode): Promise<void> {
  useStore.setState({ language, words: wordsOf(language) })
  try {
    await loadLanguage(language)
  } catch (error) {
    console.warn(`The language ${language} could not be loaded; it goes on in English.`, error)
  }
  // Another may have been chosen meanwhile.
  if (useStore.getState().language === language) useStore.setState({ words: wordsOf(language) })
}
