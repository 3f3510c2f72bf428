/**
 * What changes slowly and what a person can choose. React subscribes to this; nothing is written
 * here inside a frame unless something discrete happened. The actions below are module functions:
 * they can be called from anywhere, and they are what moves the story on.
 */
import { create } from 'zustand'
import type { ActName } from './dream/acts'
import type { Dream } from './dream/dream'
import type { DreamEvent } from './dream/events'
import { createIntent, type Intent } from './dream/intent'
import {
  defaultParameters,
  type ParameterName,
  type Parameters,
  type Problem,
} from './dream/parameters'
import { LATEST } from './dream/runTo'

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'ja', 'ar'] as const
export type LanguageCode = (typeof LANGUAGES)[number]
export const QUALITY_CHOICES = ['auto', 'low', 'medium', 'high', 'ultra'] as const
export type QualityChoice = (typeof QUALITY_CHOICES)[number]
export type TierName = Exclude<QualityChoice, 'auto'>

/** Something a person must know; it stays until it is dismissed. */
export interface Notice {
  id: number
  text: string
  /** It holds for the page, whoever visits. */
  lasts: boolean
}

/** Something said or heard. Times are dream seconds, so that a pause holds it. */
export interface Caption {
  id: number
  kind: 'said' | 'memory' | 'story' | 'heard'
  text: string
  bornAt: number
  /** Seconds it stays. */
  stays: number
}

export interface DreamStore {
  // which dream, and where it begins
  seed: string
  /** The act that is played now; at first the one the address asks for. */
  act: ActName
  /** Seconds into the act at which the dream begins. */
  at: number
  /** The artist's numbers. */
  parameters: Parameters
  /** Grows by one whenever the dream must be made anew from `seed`, `beginAct` and `at`. */
  generation: number
  /** The act in which a new dream begins. */
  beginAct: ActName

  // the picture
  tier: TierName
  /** Share of the tier’s resolution that is drawn; `auto` gives it up before it lowers the tier. */
  resolutionScale: number
  qualityChoice: QualityChoice
  still: boolean
  /** Jittered frames that a still averages. */
  samples: number
  /** Interface over a still. */
  ui: boolean
  view: string
  gentle: boolean
  /** `lost`: the WebGL context is gone for now; `stopped`: every frame fails; `none`: no WebGL2. */
  picture: 'drawing' | 'lost' | 'stopped' | 'none'

  // how it runs
  loading: 'loading' | 'ready' | 'failed'
  /** The title has passed. */
  started: boolean
  paused: boolean
  playAuto: boolean
  /** Dream seconds a second. */
  speed: number
  kiosk: boolean
  /** A kiosk’s dream belongs to somebody. */
  visited: boolean
  /** A kiosk outside its hours: nothing is seen of the picture. */
  resting: boolean
  /** The artist's panel. */
  panelOpen: boolean

  // sound and words
  muted: boolean
  volume: number
  /** One loudspeaker: both sides in each. */
  mono: boolean
  /** Quieter and flatter, for a house that sleeps. */
  night: boolean
  /** `refused`: the browser waits for a gesture. */
  audio: 'waiting' | 'running' | 'refused'
  language: LanguageCode
  /** The interface's words in that language; the visitor's folder puts them here. */
  words: Readonly<Record<string, string>>
  captionsShown: boolean
  /** Rings and notes where each sound comes from, for the eyes. */
  scoreShown: boolean
  captions: readonly Caption[]
  notices: readonly Notice[]
  hint: string

  // for development and for artists
  /** Mount only these elements; all when empty. */
  only: string[]
  /** Mood numbers held at these values, and a fixed shader time. */
  override: Record<string, number> | null
  overrideTime: number | null
}

/** A fresh page, before the address is read. */
export const BEFORE: DreamStore = {
  seed: 'willow',
  act: 'arrival',
  at: 0,
  parameters: defaultParameters(),
  generation: 0,
  beginAct: 'arrival',
  tier: 'high',
  resolutionScale: 1,
  qualityChoice: 'auto',
  still: false,
  samples: 8,
  ui: false,
  view: '',
  gentle: false,
  picture: 'drawing',
  loading: 'loading',
  started: false,
  paused: false,
  playAuto: false,
  speed: 1,
  kiosk: false,
  visited: false,
  resting: false,
  panelOpen: false,
  muted: false,
  volume: 0.8,
  mono: false,
  night: false,
  audio: 'waiting',
  language: 'en',
  words: {},
  captionsShown: true,
  scoreShown: false,
  captions: [],
  notices: [],
  hint: '',
  only: [],
  override: null,
  overrideTime: null,
}

export const useStore = create<DreamStore>()(() => ({ ...BEFORE }))

/** What changes every frame: read with `live.x` in frame code, never through React. */
export const live = {
  dream: null as Dream | null,
  intent: createIntent(),
  listeners: new Set<(event: DreamEvent, dream: Dream) => void>(),
  /** Writes what the visitor wants in this one step; null until someone listens to devices. */
  readIntent: null as ((intent: Intent) => void) | null,
  /** Seconds for which a button keeps a gesture going (see `reachOut` and `walkOn`). */
  wish: { reach: 0, forward: 0, recentre: false },
  /** A fresh seed; the visitor's folder, which may ask the browser for chance, puts it here. */
  freshSeed: null as (() => string) | null,
  /** Changes the language of the interface; the visitor's folder puts it here. */
  chooseLanguage: null as ((language: LanguageCode) => void) | null,
  /** Asks for sound again, from within a gesture; whoever makes the sound puts it here. */
  startSound: null as (() => void) | null,
  /** Loads the page by the function that it is given, when that is wise; a kiosk puts it here. */
  loadSafely: null as ((load: () => void) => void) | null,
}

const { getState, setState } = useStore

/** Letters that are written from right to left. */
export const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * `text` with `{name}` replaced. Where directions meet, what is put in is isolated (U+2068 to
 * U+2069), lest it turn what stands beside it.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const meet = [text, ...Object.values(values)].some((part) => LEFTWARD.test(String(part)))
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole
    return meet ? `\u2068${values[name]}\u2069` : String(values[name])
  })
}

/** All that was wrong, as one part of a sentence. */
export const fillAll = (
  problems: readonly Problem[],
  words: Readonly<Record<string, string>>,
  language: LanguageCode,
): string =>
  new Intl.ListFormat(language).format(
    problems.map(({ word, values }) => fill(words[word] ?? word, values)),
  )

/** The words for `key`, filled. An unknown key shows itself. */
export const say = (key: string, values?: Readonly<Record<string, string | number>>): string =>
  fill(getState().words[key] ?? key, values)

/** `say` for components: it changes with the language. */
export function useSay(): typeof say {
  useStore((state) => state.words)
  return say
}

// ---- the story

/** Passes the title. A dream that has gone on by itself behind it begins again. */
export function begin(auto = false): void {
  const { started, beginAct, generation } = getState()
  if (started) return
  const dream = live.dream?.state
  const moved = dream !== undefined && (dream.act !== beginAct || dream.visitor.walked > 2)
  setState({
    started: true,
    paused: false,
    playAuto: auto,
    generation: moved ? generation + 1 : generation,
  })
  live.startSound?.()
}

export const watch = (): void => begin(true)

export function leadAuto(playAuto: boolean): void {
  // What the visitor wished before would come, unasked, when the dream is theirs again.
  if (playAuto) letGo()
  if (getState().playAuto !== playAuto) setState({ playAuto })
}

/** The visitor wants something: a dream that was led is theirs, but for a kiosk’s own loop. */
export function takeOver(): void {
  const { started, kiosk, visited } = getState()
  if (started && (visited || !kiosk)) leadAuto(false)
}

export function pause(paused: boolean): void {
  const { still, started } = getState()
  if (still || !started) return
  setState({ paused })
}
export const togglePause = (): void => pause(!getState().paused)

const letGo = () => {
  Object.assign(live.wish, { reach: 0, forward: 0, recentre: false })
}

/** The same dream from its beginning. */
export const restart = (): void => otherDream(getState().seed)

/** Another dream: `seed`, or a fresh one. */
export function otherDream(seed: string = live.freshSeed?.() ?? `${getState().seed}-`): void {
  letGo()
  setState(({ generation }) => ({
    seed,
    generation: generation + 1,
    act: 'arrival',
    beginAct: 'arrival',
    at: 0,
    paused: false,
    captions: [],
    hint: '',
  }))
}

/** The act has changed: called by whoever steps the dream. */
export function entered(act: ActName): void {
  if (getState().act !== act) setState({ act, hint: '' })
}

// What the buttons can do for those who cannot hold a key: wishes become intents.

/** Holds the hands out for some seconds. */
export const reachOut = (seconds = 4): void => {
  takeOver()
  live.wish.reach = Math.max(live.wish.reach, seconds)
}
/** Calls the others: one long reach. */
export const callOthers = (): void => reachOut(8)
/** Goes on walking for some seconds. */
export const walkOn = (seconds = 4): void => {
  takeOver()
  live.wish.forward = Math.max(live.wish.forward, seconds)
}
/** Turns level and toward where the story goes on. */
export const recentre = (): void => {
  takeOver()
  live.wish.recentre = true
}

// ---- choices

export const setMuted = (muted: boolean): void => setState({ muted })
export const toggleMute = (): void => setMuted(!getState().muted)
export const setVolume = (volume: number): void =>
  setState({ volume: Math.min(1, Math.max(0, Number.isFinite(volume) ? volume : BEFORE.volume)) })
export const setGentle = (gentle: boolean): void => setState({ gentle })
export const showCaptions = (captionsShown: boolean): void => setState({ captionsShown })
export const showScore = (scoreShown: boolean): void => setState({ scoreShown })
export const setMono = (mono: boolean): void => setState({ mono })
export const setNight = (night: boolean): void => setState({ night })
export const openPanel = (panelOpen: boolean): void => setState({ panelOpen })
export const setQuality = (qualityChoice: QualityChoice): void =>
  setState(
    qualityChoice === 'auto'
      ? { qualityChoice }
      : { qualityChoice, tier: qualityChoice, resolutionScale: 1 },
  )

/** One of the artist's numbers; clamped by `parseParameters` wherever it comes from outside. */
export function setParameter(key: ParameterName, value: number): void {
  const { parameters } = getState()
  if (!Number.isFinite(value) || parameters[key] === value) return
  setState({ parameters: { ...parameters, [key]: value } })
}
/** All of the artist's numbers at once. */
export const loadPreset = (parameters: Parameters): void =>
  setState({ parameters: { ...parameters } })

// ---- notices and captions

const MOST_NOTICES = 8
const MOST_CAPTIONS = 6
let nextId = 1

/** Tells it once: the same words twice are one notice. Returns its id. */
export function addNotice(text: string, lasts = false): number {
  const { notices } = getState()
  const same = notices.find((notice) => notice.text === text)
  if (same) {
    if (lasts && !same.lasts) {
      setState({ notices: notices.map((one) => (one === same ? { ...same, lasts } : one)) })
    }
    return same.id
  }
  const notice = { id: nextId++, text, lasts }
  setState({ notices: [...notices, notice].slice(-MOST_NOTICES) })
  return notice.id
}
/** All that do not last: for a kiosk’s next visitor. */
export const dropNotices = (): void =>
  setState(({ notices }) => ({ notices: notices.filter(({ lasts }) => lasts) }))
export const dismiss = (id: number): void =>
  setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))

export function addCaption(caption: Omit<Caption, 'id'>): void {
  setState(({ captions }) => ({
    captions: [...captions, { ...caption, id: nextId++ }].slice(-MOST_CAPTIONS),
  }))
}
/** Lets go of captions that have stayed long enough at dream time `now`, in seconds. */
export function expireCaptions(now: number): void {
  const { captions } = getState()
  const kept = captions.filter(({ bornAt, stays }) => now >= bornAt - 1 && now < bornAt + stays)
  if (kept.length !== captions.length) setState({ captions: kept })
}
export function setHint(hint: string): void {
  if (getState().hint !== hint) setState({ hint })
}

const safely = (load: () => void) => (live.loadSafely ? live.loadSafely(load) : load())

export const loadAfresh = (): void => safely(() => location.reload())

/** Loads the page again, at the same moment of the same dream. */
export const loadAgain = (): void => safely(loadMoment)

function loadMoment(): void {
  if (live.dream) location.replace(momentHere(live.dream))
  else location.reload()
}

/** The address of this moment of this dream. */
function momentHere(dream: Dream): URL {
  const address = new URL(location.href)
  address.searchParams.set('seed', dream.seed)
  address.searchParams.set('act', dream.state.act)
  const at = Math.min(LATEST, Math.max(0, Math.round(dream.state.actTime)))
  address.searchParams.set('at', String(at))
  // A kiosk leads its loop by itself.
  const { playAuto, kiosk } = getState()
  if (playAuto && !kiosk) address.searchParams.set('play', 'auto')
  else address.searchParams.delete('play')
  return address
}

/** The address before a moment was kept in it. */
let before: string | null = null

/** Whatever `loads` this page again, or may run it again, it begins at this moment of its dream. */
export function keepMoment(loads: boolean): void {
  const { started, still } = getState()
  if (!live.dream || !started || still) return
  before = loads ? null : (before ?? location.href)
  history.replaceState(history.state, '', momentHere(live.dream))
}

/** What was changed has been taken in: a reload minutes later is not to come back to that moment. */
export function dropMoment(): void {
  if (before !== null) history.replaceState(history.state, '', before)
  before = null
}
