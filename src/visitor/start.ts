/** Opens the page: the address and what was chosen last time become the store's first state. */
import { findPreset, type Shelf } from '../dream/presets'
import { addNotice, BEFORE, fill, live, useStore } from '../store'
import {
  type AddressOptions,
  type AddressSettings,
  parseAddress,
  show,
  withParameters,
} from './address'
import {
  directionOf,
  loadLanguage,
  matchLanguage,
  setLanguage,
  shownLanguage,
  wordsOf,
} from './languages'
import { freshSeed } from './seedWords'

const CHOICES_KEY = 'threadlight.choices'

/** localStorage, or null where the browser does not allow it. */
export function openShelf(): (Shelf & { removeItem(key: string): void }) | null {
  try {
    const { localStorage } = window
    localStorage.getItem(CHOICES_KEY)
    return localStorage
  } catch {
    return null
  }
}

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined)

/** What is remembered, as it stands in the store, and how it is read back: undefined where it is odd. */
const REMEMBERED = {
  muted: flag,
  volume: (value: unknown) =>
    typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined,
  captionsShown: flag,
  scoreShown: flag,
  mono: flag,
  night: flag,
  gentle: flag,
  language: (value: unknown) => (typeof value === 'string' ? value : undefined),
}
type Chosen = keyof typeof REMEMBERED
type Choices = { [K in Chosen]?: Exclude<ReturnType<(typeof REMEMBERED)[K]>, undefined> }
const CHOSEN = Object.keys(REMEMBERED) as Chosen[]

/** What was chosen last time; anything odd is as if it had not been chosen. */
export function readChoices(text: string | null): Choices {
  try {
    const value = JSON.parse(text ?? '{}') as Record<string, unknown>
    if (typeof value !== 'object' || value === null) return {}
    const out: Choices = {}
    for (const key of CHOSEN) {
      const read = REMEMBERED[key](value[key])
      if (read !== undefined) Object.assign(out, { [key]: read })
    }
    return out
  } catch {
    return {}
  }
}

const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)')

/** Puts settings into the store. Used once at the start, and by a kiosk each time it begins anew. */
export function applySettings(settings: AddressSettings, choices: Choices): void {
  const { quality, still, samples, kiosk, mood } = settings
  const { language, ...chosen } = choices
  useStore.setState(({ generation, loading, picture, audio, tier, resolutionScale }) => ({
    ...BEFORE,
    ...chosen,
    generation,
    loading,
    picture,
    audio,
    seed: settings.seed,
    act: settings.act,
    beginAct: settings.act,
    at: settings.at,
    still,
    samples,
    ui: settings.ui,
    view: settings.view,
    kiosk,
    qualityChoice: quality,
    tier: quality === 'auto' ? tier : quality,
    resolutionScale: quality === 'auto' ? resolutionScale : 1,
    gentle: settings.gentle ?? chosen.gentle ?? wantsLessMotion().matches,
    muted: settings.mute || (chosen.muted ?? false),
    playAuto: settings.playAuto,
    started: !kiosk && (still || settings.playAuto || settings.atMoment),
    panelOpen: settings.studio && !still,
    speed: settings.speed,
    only: settings.only,
    override: Object.keys(mood).length > 0 ? { ...mood } : null,
    overrideTime: settings.time,
  }))
  const known = language ? matchLanguage(language) : null
  void setLanguage(settings.languageGiven || !known ? settings.language : known)
}

/**
 * Reads the address, writes the seed into it, and keeps the page in step with the store from then
 * on: address, language and direction, and what is remembered. Call once, before React begins.
 * Returns what undoes it.
 */
export function openAddress(known: Pick<AddressOptions, 'views' | 'elements'> = {}): () => void {
  const asked = { languages: navigator.languages ?? [navigator.language], ...known }
  const { search } = location
  const { settings } = parseAddress(search, asked)
  const remembers = !settings.still && !settings.kiosk
  const shelf = openShelf()
  live.freshSeed = freshSeed
  live.chooseLanguage = setLanguage
  applySettings(settings, remembers ? chosenLast(shelf) : {})

  const { preset } = settings
  const found = preset && 'name' in preset ? findPreset(shelf, preset.name) : null
  // Said in the language of the page, as soon as that is there; in the console where the picture
  // is to stand alone.
  const { language } = useStore.getState()
  const tell =
    settings.still && !settings.ui ? console.warn : (text: string) => addNotice(text, true)
  const sayWhatIsOdd = () => {
    const again = { ...asked, languages: [language], chooseSeed: () => settings.seed }
    for (const notice of parseAddress(search, again).notices) tell(notice)
    if (preset && 'name' in preset && !found) {
      const { presetUnknown } = wordsOf(language)
      tell(fill(presetUnknown, { name: show(preset.name) }))
    }
  }
  if (shownLanguage(language) === language) sayWhatIsOdd()
  else void loadLanguage(language).then(sayWhatIsOdd, sayWhatIsOdd)

  if (preset && 'parameters' in preset) useStore.setState({ parameters: preset.parameters })
  else if (found) useStore.setState({ parameters: found.parameters })
  if (settings.seedIsFresh) writeSeed(settings.seed)

  const page = document.documentElement
  const reflect = () => {
    const { act, tier, language } = useStore.getState()
    page.dataset.act = act
    page.dataset.quality = tier
    page.lang = shownLanguage(language)
    page.dir = directionOf(shownLanguage(language))
  }
  reflect()

  const motion = wantsLessMotion()
  const onMotion = () => {
    if (settings.gentle !== null || (remembers && chosenLast(shelf).gentle !== undefined)) return
    useStore.setState({ gentle: motion.matches })
  }
  motion.addEventListener('change', onMotion)

  const stop = useStore.subscribe((now, before) => {
    reflect()
    if (now.seed !== before.seed && !now.kiosk) writeSeed(now.seed)
    else if (now.generation !== before.generation && !now.still) forgetMoment()
    const changed = CHOSEN.filter((key) => now[key] !== before[key])
    if (remembers && changed.length > 0) remember(shelf, changed)
  })
  return () => {
    stop()
    motion.removeEventListener('change', onMotion)
  }
}

const MOMENT = { act: null, at: null }

const fromItsBeginning = () => {
  const { beginAct, at } = useStore.getState()
  return beginAct === 'arrival' && at === 0
}

/** Another dream has another address, and begins at its beginning. */
const writeSeed = (seed: string): void =>
  writeAddress({ seed, ...(fromItsBeginning() ? MOMENT : {}) })

/**
 * A page that is loaded again is to begin where its dream did. In a kiosk this is all that changes:
 * a fault may have put the moment there (see `loadAgain`), and each later one would go back to it.
 */
function forgetMoment(): void {
  const asked = new URLSearchParams(location.search)
  if (fromItsBeginning() && (asked.has('act') || asked.has('at'))) writeAddress(MOMENT)
}

function writeAddress(changes: Record<string, string | null>): void {
  const search = withParameters(location.search, changes)
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
  } catch {
    // Some embedding pages forbid it; the dream does not depend on it.
  }
}

function chosenLast(shelf: Shelf | null): Choices {
  try {
    return readChoices(shelf?.getItem(CHOICES_KEY) ?? null)
  } catch {
    return {}
  }
}

/** Only what has changed: what the address or the system asks for is not the visitor's choice. */
function remember(shelf: Shelf | null, changed: readonly Chosen[]): void {
  const state = useStore.getState()
  const choices: Choices = chosenLast(shelf)
  for (const key of changed) Object.assign(choices, { [key]: state[key] })
  // Whoever wants what the system asks for follows the system.
  if (changed.includes('gentle') && state.gentle === wantsLessMotion().matches)
    delete choices.gentle
  try {
    shelf?.setItem(CHOICES_KEY, JSON.stringify(choices))
  } catch {
    // Full or forbidden: the choice holds for this visit.
  }
}
