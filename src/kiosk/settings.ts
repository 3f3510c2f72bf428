/** kiosk.json: optional settings of an installation. What is wrong is named, the default is used. */
import { tidySeed } from '../dream/seed'
import { LANGUAGES, type LanguageCode, QUALITY_CHOICES, type QualityChoice } from '../store'
import type { KioskTimes } from './idle'

/** From and to, in minutes of the day; `to` may be past midnight (`from` greater than `to`). */
export type Hours = readonly [from: number, to: number]

export interface KioskSettings extends KioskTimes {
  /** The dreams of the loop in order, and of whoever asks for another; empty: always a fresh one. */
  seeds: readonly string[]
  /** null: as the address or the browser says. */
  language: LanguageCode | null
  quality: QualityChoice | null
  volume: number | null
  muted: boolean | null
  /** One loudspeaker; quieter and flatter, for a house that sleeps. */
  mono: boolean
  night: boolean
  /** When it dreams; empty: always. */
  hours: readonly Hours[]
}

export const KIOSK_DEFAULTS: KioskSettings = {
  seeds: [],
  attractSeconds: 14,
  idleSeconds: 60,
  warnSeconds: 10,
  afterSeconds: 45,
  language: null,
  quality: null,
  volume: null,
  muted: null,
  mono: false,
  night: false,
  hours: [],
}

/** What was wrong, as a key of the interface’s words and what is to be put into it. */
export interface Problem {
  word: 'notJson' | 'kioskField' | 'tooLarge' | 'notParameter'
  values: Record<string, string | number>
}

const LONGEST = 65_536

type Field = { [K in keyof KioskSettings]: (value: unknown) => KioskSettings[K] | undefined }

const seconds =
  (min: number, max: number) =>
  (value: unknown): number | undefined =>
    typeof value === 'number' && value >= min && value <= max ? value : undefined

const FIELDS: Field = {
  seeds: (value) => {
    if (!Array.isArray(value) || value.length > 1000) return undefined
    const seeds = value.map((seed) => (typeof seed === 'string' ? tidySeed(seed) : null))
    return seeds.every((seed) => seed !== null) ? seeds : undefined
  },
  attractSeconds: seconds(2, 3600),
  idleSeconds: seconds(5, 3600),
  warnSeconds: seconds(3, 120),
  afterSeconds: seconds(5, 3600),
  language: (value) => LANGUAGES.find((code) => code === value),
  quality: (value) => QUALITY_CHOICES.find((choice) => choice === value),
  volume: seconds(0, 1),
  muted: (value) => (typeof value === 'boolean' ? value : undefined),
  mono: (value) => (typeof value === 'boolean' ? value : undefined),
  night: (value) => (typeof value === 'boolean' ? value : undefined),
  hours: (value) => {
    if (!Array.isArray(value) || value.length > 24) return undefined
    const hours = value.map(parseHours)
    return hours.every((one) => one !== null) ? hours : undefined
  },
}

/** `09:00-18:30` as minutes of the day, or null. */
export function parseHours(value: unknown): Hours | null {
  const match = /^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/.exec(String(value))
  if (!match) return null
  const [h1, m1, h2, m2] = match.slice(1).map(Number)
  const from = h1 * 60 + m1
  const to = h2 * 60 + m2
  return m1 < 60 && m2 < 60 && from <= 1440 && to <= 1440 && from !== to ? [from, to] : null
}

/** Whether a minute of the day is within the hours. */
export const isOpen = (hours: readonly Hours[], minute: number): boolean =>
  hours.length === 0 ||
  hours.some(([from, to]) =>
    from < to ? minute >= from && minute < to : minute >= from || minute < to,
  )

/** The dream of the list, which is not empty, that comes after `seed`. */
export function dreamAfter(seeds: readonly string[], seed: string): string {
  const at = seeds.indexOf(seed)
  const onward = [...seeds.slice(at + 1), ...seeds.slice(0, at + 1)]
  return onward.find((one) => one !== seed) ?? seeds[0]
}

/** The next opening after a minute of the day, as `09:00`; '' when it is always open. */
export function nextOpening(hours: readonly Hours[], minute: number): string {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const [from] of hours) {
    const wait = (from - minute + 1440) % 1440
    if (wait < least) {
      least = wait
      best = from
    }
  }
  const two = (n: number) => String(n).padStart(2, '0')
  return best < 0 ? '' : `${two(Math.floor(best / 60) % 24)}:${two(best % 60)}`
}

const shown = (value: unknown): string => {
  const text = Array.isArray(value) && value.length === 0 ? '[]' : JSON.stringify(value)
  return text === undefined || text === 'null' ? '–' : text
}

export function parseKiosk(text: string): { settings: KioskSettings; problems: Problem[] } {
  const settings: KioskSettings = { ...KIOSK_DEFAULTS }
  if (text.length > LONGEST) return { settings, problems: [{ word: 'tooLarge', values: {} }] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { settings, problems: [{ word: 'notJson', values: {} }] }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { settings, problems: [{ word: 'notJson', values: {} }] }
  }
  const problems: Problem[] = []
  for (const [key, given] of Object.entries(value)) {
    if (!Object.hasOwn(FIELDS, key)) {
      problems.push({ word: 'notParameter', values: { key: key.slice(0, 40) } })
      continue
    }
    const known = key as keyof KioskSettings
    const read = FIELDS[known](given)
    if (read === undefined) {
      const used = shown(KIOSK_DEFAULTS[known])
      problems.push({ word: 'kioskField', values: { key, used } })
    } else Object.assign(settings, { [known]: read })
  }
  return { settings, problems }
}
