/**
 * Presets: a name and the artist's numbers. As a file (JSON), on a shelf (whatever stores text by
 * key), and a few that are always there. A broken one is refused with the reason, and nothing that
 * was there is touched.
 */
import {
  defaultParameters,
  PARAMETER_NAMES,
  PARAMETERS,
  type Parameters,
  type Problem,
  parseParameters,
} from './parameters'

export interface Preset {
  name: string
  parameters: Parameters
}

/** Why a preset was refused; a key of the interface's words. */
export type Refusal = 'notJson' | 'notPreset' | 'tooLarge'
export type PresetRead =
  | { preset: Preset; problems: Problem[]; refused?: undefined }
  | { refused: Refusal; preset?: undefined }

const KIND = 'threadlight-preset'
const VERSION = 1
/** Characters; a whole preset has about 1,500. */
const LONGEST = 65_536
const LONGEST_NAME = 40

const made = (name: string, changes: Partial<Parameters>): Preset => ({
  name,
  parameters: { ...defaultParameters(), ...changes },
})

/** Always there, by these names. */
export const BUILT_IN: readonly Preset[] = [
  made('hush', {
    windStrength: 0.5,
    chimeRate: 0.6,
    lightningRate: 0.3,
    rainAmount: 0.6,
    paceOfStory: 0.8,
    bloomStrength: 0.85,
    tremble: 0.7,
  }),
  made('lantern', {
    speckBrightness: 1.6,
    grassGlow: 1.4,
    threadBrightness: 1.7,
    treeGlow: 1.5,
    mistAmount: 1.3,
    exposure: 0.92,
  }),
  made('tempest', {
    stormStrength: 1.3,
    windStrength: 1.8,
    rainAmount: 1.7,
    lightningRate: 1.6,
    weatherLevel: 1.3,
    saturation: 0.85,
  }),
  made('ink', { saturation: 0.25, exposure: 1.1, bloomStrength: 0.7, starBrightness: 1.4 }),
]

/** A name as it is kept: one line, trimmed, at most 40 characters; '' when nothing is left. */
export const tidyName = (name: string): string =>
  [
    ...name
      .normalize('NFC')
      .replace(/[\p{C}\s~_]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join('')

/** Only what differs from the defaults, so that later defaults can better it. */
function recordOf({ name, parameters }: Preset) {
  const changes: Partial<Parameters> = {}
  for (const key of PARAMETER_NAMES) {
    if (parameters[key] !== PARAMETERS[key].default) changes[key] = parameters[key]
  }
  return { kind: KIND, version: VERSION, name, parameters: changes }
}

/** The preset as a file. */
export const writePreset = (preset: Preset): string =>
  `${JSON.stringify(recordOf(preset), null, 2)}\n`

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fromRecord(value: unknown, fallbackName: string): PresetRead {
  if (!isRecord(value) || value.kind !== KIND || !isRecord(value.parameters)) {
    return { refused: 'notPreset' }
  }
  const { parameters, problems } = parseParameters(value.parameters)
  const name = tidyName(typeof value.name === 'string' ? value.name : fallbackName) || 'preset'
  return { preset: { name, parameters }, problems }
}

/** Reads a file's text; `fallbackName` when the file itself has no name. */
export function readPreset(text: string, fallbackName = 'preset'): PresetRead {
  if (text.length > LONGEST) return { refused: 'tooLarge' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { refused: 'notJson' }
  }
  return fromRecord(value, fallbackName)
}

/** Where presets are kept between visits; a browser's localStorage is one. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

const SHELF_KEY = 'threadlight.presets'

/** Where the text of a shelf goes that is no list, before a list takes its place. */
const BROKEN_KEY = `${SHELF_KEY}.broken`

/** The entries as they were written, or null where that is no list. */
function entriesOf(text: string | null): unknown[] | null {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}

const readEntry = (value: unknown): Preset | undefined => fromRecord(value, 'preset').preset

/** What is on the shelf. What cannot be read is left out here and left alone there. */
export function shelved(shelf: Shelf | null): Preset[] {
  try {
    const list = entriesOf(shelf?.getItem(SHELF_KEY) ?? null) ?? []
    return list.flatMap((value) => readEntry(value) ?? [])
  } catch {
    return []
  }
}

/** Puts a preset on the shelf in place of one of the same name; false when the shelf refuses. */
export function keep(shelf: Shelf | null, preset: Preset): boolean {
  try {
    if (!shelf) return false
    const text = shelf.getItem(SHELF_KEY)
    const list = entriesOf(text)
    if (!list && text) shelf.setItem(BROKEN_KEY, text)
    const name = tidyName(preset.name) || 'preset'
    const others = (list ?? []).filter((value) => readEntry(value)?.name !== name)
    shelf.setItem(SHELF_KEY, JSON.stringify([...others, recordOf({ ...preset, name })]))
    return true
  } catch {
    return false
  }
}

/** A preset by its name: one's own before those that are always there. */
export const findPreset = (shelf: Shelf | null, name: string): Preset | null =>
  [...shelved(shelf), ...BUILT_IN].find((preset) => preset.name === tidyName(name)) ?? null
