/**
 * The faces of the languages, from this site alone and only those that are needed: after the first
 * picture, and then as each language is shown. Until they are there the system's serif stands in.
 */
import { type LanguageCode, useStore } from '../store'
import { shownLanguage } from './languages'

const latin = () =>
  Promise.all([
    import('@fontsource/eb-garamond/latin-400.css'),
    import('@fontsource/eb-garamond/latin-400-italic.css'),
  ])

const FACES: Record<LanguageCode, () => Promise<unknown>> = {
  en: latin,
  es: latin,
  fr: latin,
  de: latin,
  // In a hundred parts by the range of their letters; the browser takes those that are shown.
  ja: () => import('@fontsource/shippori-mincho/400.css'),
  ar: () => Promise.all([latin(), import('@fontsource/amiri/arabic-400.css')]),
}

/** Loads the faces of whatever language is shown. Returns what stops it. */
export function followFonts(): () => void {
  const asked = new Set<LanguageCode>()
  const look = () => {
    const { loading, language } = useStore.getState()
    const shown = shownLanguage(language)
    if (loading !== 'ready' || asked.has(shown)) return
    asked.add(shown)
    FACES[shown]().catch((error) => {
      asked.delete(shown)
      console.warn(`The face for ${shown} could not be loaded; the system's stands in.`, error)
    })
  }
  look()
  return useStore.subscribe(look)
}
