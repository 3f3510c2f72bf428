/** What is chosen, and what is only asked for: with a stand-in for the browser. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  BEFORE,
  begin,
  otherDream,
  restart,
  setGentle,
  setMuted,
  setVolume,
  showCaptions,
  toggleMute,
  useStore,
} from '../../src/store'
import { loadLanguage, setLanguage } from '../../src/visitor/languages'
import { openAddress, readChoices } from '../../src/visitor/start'

const KEY = 'threadlight.choices'
const shelf = new Map<string, string>()
let motion: EventTarget & { matches: boolean }
let close = () => {}

/** Opens the page at `search`, where `chosen` is remembered. */
function open(search: string, chosen?: object): void {
  shelf.clear()
  if (chosen) shelf.set(KEY, JSON.stringify(chosen))
  vi.stubGlobal('location', { search, pathname: '/', hash: '' })
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, address: string) =>
      Object.assign(location, { search: new URL(address, 'http://here').search }),
  })
  close = openAddress()
}
const kept = () => JSON.parse(shelf.get(KEY) ?? 'null')
const notices = () => useStore.getState().notices.map(({ text }) => text)

beforeEach(() => {
  motion = Object.assign(new EventTarget(), { matches: false })
  const localStorage = {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => shelf.set(key, value),
    removeItem: (key: string) => shelf.delete(key),
  }
  vi.stubGlobal('window', { localStorage })
  vi.stubGlobal('navigator', { languages: ['en'] })
  vi.stubGlobal('matchMedia', () => motion)
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  useStore.setState({ ...BEFORE }, true)
})
afterEach(async () => {
  close()
  await setLanguage('en')
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('what was chosen last time', () => {
  it('is read back', () => {
    const text = '{"muted":true,"volume":0.3,"captionsShown":false,"gentle":true,"language":"ja"}'
    expect(readChoices(text)).toEqual(JSON.parse(text))
    const sound = '{"scoreShown":true,"mono":true,"night":false}'
    expect(readChoices(sound)).toEqual(JSON.parse(sound))
  })

  it.each([null, '', 'null', '[]', '7', '{', '{"volume":9,"muted":"yes","language":4}'])(
    'is nothing when it is %s',
    (text) => expect(readChoices(text)).toEqual({}),
  )
})

describe('what is remembered', () => {
  it('is what the visitor changed, not what the address or the browser said', () => {
    open('?seed=willow&lang=ar&gentle')
    expect(useStore.getState()).toMatchObject({ language: 'ar', gentle: true })
    setVolume(0.5)
    expect(kept()).toEqual({ volume: 0.5 })
    showCaptions(false)
    expect(kept()).toEqual({ volume: 0.5, captionsShown: false })
  })

  it('goes to what was there, whatever the address asks for this time', () => {
    open('?seed=willow&mute&lang=ar', { muted: false, language: 'fr', night: true })
    setVolume(0.5)
    expect(kept()).toEqual({ muted: false, language: 'fr', night: true, volume: 0.5 })
    close()
    open('?seed=willow&mute', { muted: true })
    setVolume(0.5)
    expect(kept()).toEqual({ muted: true, volume: 0.5 })
    setMuted(false)
    expect(kept()).toEqual({ muted: false, volume: 0.5 })
    toggleMute()
    expect(kept()).toEqual({ muted: true, volume: 0.5 })
  })

  it('is a language that is chosen', async () => {
    open('?seed=willow&lang=fr')
    await setLanguage('de')
    expect(kept()).toEqual({ language: 'de' })
  })

  it('is gentle only where the system does not ask for the same', () => {
    open('?seed=willow')
    setGentle(true)
    expect(kept()).toEqual({ gentle: true })
    setGentle(false)
    expect(kept()).toEqual({})
    motion.matches = true
    motion.dispatchEvent(new Event('change'))
    expect(useStore.getState().gentle).toBe(true)
    expect(kept()).toEqual({})
    close()
    open('?seed=willow', { gentle: true })
    motion.matches = false
    motion.dispatchEvent(new Event('change'))
    expect(useStore.getState().gentle).toBe(true)
    expect(kept()).toEqual({ gentle: true })
    motion.matches = true
    setVolume(0.5)
    expect(kept()).toEqual({ gentle: true, volume: 0.5 })
  })

  it('is nothing of a still or a kiosk', () => {
    for (const mode of ['still', 'kiosk']) {
      open(`?seed=willow&${mode}`, { volume: 0.1 })
      setVolume(0.7)
      expect(kept()).toEqual({ volume: 0.1 })
      close()
    }
  })
})

describe('the moment in the address', () => {
  const MOMENT = '?seed=willow&act=dawn&at=12&mute'

  it('is gone when the dream begins from its beginning, so that a reload does too', () => {
    open(MOMENT)
    expect(location.search).toBe(MOMENT)
    restart()
    expect(location.search).toBe('?seed=willow&mute')
  })

  it('stays as long as the dream begins there', () => {
    for (const search of ['?seed=willow&act=dawn&at=12', '?seed=willow&at=30', '?mute&at=30']) {
      open(search)
      useStore.setState(({ generation }) => ({ started: false, generation: generation + 1 }))
      begin()
      expect(location.search).toContain(search.slice(1))
      close()
    }
  })

  it('is in a kiosk that of its first dream alone, and the seed stays the one asked for', () => {
    open(`${MOMENT}&kiosk`)
    otherDream('heron')
    expect(location.search).toBe('?seed=willow&mute&kiosk')
  })

  it('is a still’s own', () => {
    open('?seed=willow&act=arrival&still')
    useStore.setState(({ generation }) => ({ generation: generation + 1 }))
    expect(location.search).toBe('?seed=willow&act=arrival&still')
  })
})

describe('what is odd in the address', () => {
  it('is said in the language chosen last time', async () => {
    await loadLanguage('de')
    open('?seed=willow&act=nowhere&lang=tlh&preset=lost', { language: 'de' })
    expect(notices()).toHaveLength(3)
    for (const notice of notices()) expect(notice).toMatch(/nicht|Traum/)
    expect(notices().join()).toContain('gilt de.')
  })

  it('is said in the console where the picture stands alone', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    open('?seed=a/b&still')
    expect(notices()).toEqual([])
    expect(warn.mock.calls.join()).toContain('a/b')
    close()
    open('?seed=a/b&still&ui')
    expect(notices()).toHaveLength(1)
  })
})
