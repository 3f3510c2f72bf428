/**
 * The address of the page, read and written. A public contract: artists link with it, kiosks and
 * films are steered by it. Whatever stands there, the settings are valid and nothing throws; what
 * was not understood is named in a notice together with what is used instead.
 *
 * Besides the parameters everybody uses there are four for artists at work: `only=sky,meadow`
 * mounts only those elements, `time=12` holds the time of the shaders, `mood.storm=1` holds a
 * number of the mood, and `samples=1` makes a quick still, `samples=32` a fine one.
 */
import { ACT_NAMES, type ActName } from '../dream/acts'
import { MOOD_NUMBERS, type MoodNumber } from '../dream/mood'
import { decodeParameters, type Parameters } from '../dream/parameters'
import { LATEST } from '../dream/runTo'
import { tidySeed } from '../dream/seed'
import { fill, fillAll, type LanguageCode, QUALITY_CHOICES, type QualityChoice } from '../store'
import { matchLanguage, preferredLanguage, shownLanguage, wordsOf } from './languages'
import type { Word } from './languages/en/interface'
import { freshSeed } from './seedWords'

export interface AddressSettings {
  seed: string
  /** The address named no seed (or none that can be used): `seed` was chosen now. */
  seedIsFresh: boolean
  act: ActName
  /** Seconds into the act. */
  at: number
  /** The address asks for a moment of its own, so there is no title before it. */
  atMoment: boolean
  still: boolean
  /** Jittered frames that a still averages. */
  samples: number
  ui: boolean
  view: string
  playAuto: boolean
  kiosk: boolean
  studio: boolean
  quality: QualityChoice
  /** null: as the system asks. */
  gentle: boolean | null
  mute: boolean
  language: LanguageCode
  /** Whether the address itself chose the language. */
  languageGiven: boolean
  speed: number
  /** A preset by its name, its numbers themselves, or none. */
  preset: { name: string } | { parameters: Parameters } | null
  only: string[]
  time: number | null
  mood: Partial<Record<MoodNumber, number>>
}

export interface AddressOptions {
  /** The browser's languages, best first. */
  languages?: readonly string[]
  chooseSeed?: () => string
  /** The views there are; any name of the right form when not given. */
  views?: readonly string[]
  /** The elements of the picture; any name of the right form when not given. */
  elements?: readonly string[]
}

export const SLOWEST = 0.05
const FASTEST = 20
const MOST_SAMPLES = 64
const KNOWN = [
  'seed',
  'act',
  'at',
  'still',
  'samples',
  'ui',
  'view',
  'play',
  'kiosk',
  'studio',
  'quality',
  'gentle',
  'mute',
  'lang',
  'speed',
  'preset',
  'only',
  'time',
] as const

const TRUE = ['', '1', 'true', 'yes', 'on']
const FALSE = ['0', 'false', 'no', 'off']
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** For a notice: one line, not too long. */
export const show = (text: string): string => {
  const line = [...text.replace(/[\p{C}\s]+/gu, ' ')]
  return line.length > 40 ? `${line.slice(0, 39).join('')}…` : line.join('')
}

export function parseAddress(
  search: string,
  { languages = [], chooseSeed = freshSeed, views, elements }: AddressOptions = {},
): { settings: AddressSettings; notices: string[] } {
  const query = new URLSearchParams(search)
  const notices: string[] = []
  const asked = query.get('lang')
  const language = (asked !== null && matchLanguage(asked)) || preferredLanguage(languages)
  const words = wordsOf(language)
  const note = (word: Word, values: Record<string, string | number>) =>
    notices.push(fill(words[word], values))
  const bad = (name: string, value: string, used: string | number) =>
    note('badValue', { name: show(name), value: show(value), used })

  const flag = <T>(name: string, absent: T): boolean | T => {
    const value = query.get(name)
    if (value === null) return absent
    const low = value.trim().toLowerCase()
    if (TRUE.includes(low)) return true
    if (FALSE.includes(low)) return false
    bad(name, value, words.on)
    return true
  }
  const number = (name: string, absent: number, min: number, max: number): number => {
    const value = query.get(name)
    if (value === null) return absent
    const given = NUMBER.test(value.trim()) ? Number(value) : Number.NaN
    if (Number.isNaN(given)) {
      bad(name, value, Number.isNaN(absent) ? words.nothing : absent)
      return absent
    }
    const used = Math.min(max, Math.max(min, given))
    if (used !== given) note('outOfRange', { name: show(name), value: show(value), min, max, used })
    return used
  }
  const choice = <T extends string>(name: string, absent: T, choices: readonly T[]): T => {
    const value = query.get(name)
    if (value === null) return absent
    const found = choices.find((one) => one === value.trim().toLowerCase())
    if (found === undefined) bad(name, value, absent)
    return found ?? absent
  }

  const wordGiven = query.get('seed')
  const seedGiven = wordGiven === null ? null : tidySeed(wordGiven)
  const seed = seedGiven ?? chooseSeed()
  if (wordGiven !== null && seedGiven === null) {
    bad('seed', wordGiven, fill(words.freshSeed, { seed }))
  }
  if (asked !== null && matchLanguage(asked) === null) bad('lang', asked, language)

  const settings: AddressSettings = {
    seed,
    seedIsFresh: seedGiven === null,
    act: choice('act', 'arrival', ACT_NAMES),
    at: number('at', 0, 0, LATEST),
    atMoment: query.has('act') || query.has('at'),
    still: flag('still', false),
    samples: Math.round(number('samples', 8, 1, MOST_SAMPLES)),
    ui: flag('ui', false),
    view: '',
    playAuto: choice('play', 'visitor', ['visitor', 'auto']) === 'auto',
    kiosk: flag('kiosk', false),
    studio: flag('studio', false),
    quality: choice('quality', 'auto', QUALITY_CHOICES),
    gentle: flag('gentle', null),
    mute: flag('mute', false),
    language,
    languageGiven: asked !== null && matchLanguage(asked) !== null,
    speed: number('speed', 1, SLOWEST, FASTEST),
    preset: null,
    only: [],
    time: query.has('time') ? number('time', 0, 0, 86_400) : null,
    mood: {},
  }

  const view = query.get('view')
  if (view) {
    const name = view.trim().toLowerCase()
    const known = views ? views.includes(name) : /^[a-z0-9]{1,20}$/.test(name)
    if (known) settings.view = name
    else bad('view', view, words.nothing)
  }

  const others: string[] = []
  for (const name of query.get('only')?.split(',') ?? []) {
    const element = name.trim().toLowerCase()
    const known = elements ? elements.includes(element) : /^[a-z0-9-]{1,24}$/.test(element)
    if (known) settings.only.push(element)
    else if (element) others.push(name)
  }
  for (const name of others) bad('only', name, settings.only.join(',') || words.nothing)

  const preset = query.get('preset')
  if (preset?.includes('_')) {
    const { parameters, problems } = decodeParameters(preset)
    settings.preset = { parameters }
    if (problems.length > 0) {
      const why = fillAll(problems, words, shownLanguage(language))
      note('presetPartly', { name: show(preset), why })
    }
  } else if (preset) {
    settings.preset = { name: preset }
  }

  for (const name of new Set(query.keys())) {
    if (query.getAll(name).length > 1) note('given2', { name: show(name) })
    if (name.startsWith('mood.')) {
      const key = name.slice(5)
      if (!Object.hasOwn(MOOD_NUMBERS, key)) note('unknownName', { name: show(name) })
      else {
        const { min, max } = MOOD_NUMBERS[key as MoodNumber]
        const value = number(name, Number.NaN, min, max)
        if (!Number.isNaN(value)) settings.mood[key as MoodNumber] = value
      }
    } else if (!(KNOWN as readonly string[]).includes(name)) {
      note('unknownName', { name: show(name) })
    }
  }
  return { settings, notices }
}

/**
 * `search` with some parameters set, or taken out (null). What else stands there stays as it was
 * written.
 */
export function withParameters(search: string, changes: Record<string, string | null>): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !Object.hasOwn(changes, nameOf(part)))
  for (const [name, value] of Object.entries(changes)) {
    if (value !== null) kept.push(value === '' ? name : `${name}=${encodeURIComponent(value)}`)
  }
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

const nameOf = (part: string): string => [...new URLSearchParams(part).keys()][0] ?? ''
