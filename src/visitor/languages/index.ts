/** The languages of the interface. Her own words are English for now. */
import { LANGUAGES, type LanguageCode, useStore } from '../../store'
import { ar } from './ar'
import { de } from './de'
import { en, type Words } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export const WORDS: Record<LanguageCode, Words> = { en, es, fr, de, ja, ar }

/** Each language's own name for itself. */
export const NAMES: Record<LanguageCode, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ja: '日本語',
  ar: 'العربية',
}

export const directionOf = (language: LanguageCode): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr'

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

export const setLanguage = (language: LanguageCode): void =>
  useStore.setState({ language, words: WORDS[language] })
