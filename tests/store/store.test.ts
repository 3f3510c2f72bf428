import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { defaultParameters } from '../../src/dream/parameters'
import { LATEST } from '../../src/dream/runTo'
import {
  addCaption,
  addNotice,
  BEFORE,
  begin,
  callOthers,
  dismiss,
  dropMoment,
  dropNotices,
  entered,
  expireCaptions,
  fill,
  keepMoment,
  leadAuto,
  live,
  loadAgain,
  loadPreset,
  otherDream,
  pause,
  reachOut,
  recentre,
  restart,
  say,
  setParameter,
  setQuality,
  setVolume,
  takeOver,
  toggleMute,
  togglePause,
  useStore,
  walkOn,
  watch,
} from '../../src/store'

const now = () => useStore.getState()

beforeEach(() => {
  useStore.setState({ ...BEFORE }, true)
  live.dream = null
  live.freshSeed = null
  Object.assign(live.wish, { reach: 0, forward: 0, recentre: false })
})

describe('the store', () => {
  it('begins once, by oneself or led', () => {
    begin()
    expect(now()).toMatchObject({ started: true, playAuto: false, generation: 0 })
    watch()
    expect(now().playAuto).toBe(false)
    leadAuto(true)
    expect(now().playAuto).toBe(true)
  })

  it('gives a led dream to whoever wants something, but the loop of a kiosk to its visitor only', () => {
    watch()
    takeOver()
    expect(now().playAuto).toBe(false)
    useStore.setState({ kiosk: true, playAuto: true })
    takeOver()
    expect(now().playAuto).toBe(true)
    useStore.setState({ visited: true })
    takeOver()
    expect(now().playAuto).toBe(false)
  })

  it('begins anew when the dream has gone on behind the title', () => {
    live.dream = createDream({ seed: 'willow' })
    live.dream.state.act = 'call'
    begin()
    expect(now().generation).toBe(1)
  })

  it('is loaded again led as it was, at a moment that an address may name', () => {
    const replace = vi.fn()
    const again = (href: string) => {
      vi.stubGlobal('location', { href, replace })
      loadAgain()
      vi.unstubAllGlobals()
      return Object.fromEntries(new URL(replace.mock.lastCall?.[0] ?? href).searchParams)
    }
    live.dream = createDream({ seed: 'heron' })
    Object.assign(live.dream.state, { act: 'after', actTime: 4000 })
    watch()
    const led = again('https://example.org/?lang=de')
    expect(led).toEqual({
      lang: 'de',
      seed: 'heron',
      act: 'after',
      at: String(LATEST),
      play: 'auto',
    })
    leadAuto(false)
    const own = again('https://example.org/?play=auto')
    expect(own).toEqual({ seed: 'heron', act: 'after', at: String(LATEST) })
    useStore.setState({ kiosk: true, playAuto: true })
    expect(again('https://example.org/?kiosk')).not.toHaveProperty('play')
  })

  it('stays at its moment when something else loads the page again', () => {
    const page = { href: 'https://example.org/?lang=de' }
    const replaceState = (_: unknown, __: string, address: string | URL) => {
      page.href = String(address)
    }
    vi.stubGlobal('location', page)
    vi.stubGlobal('history', { state: null, replaceState })
    live.dream = createDream({ seed: 'heron' })
    Object.assign(live.dream.state, { act: 'telling', actTime: 12 })
    const there = 'https://example.org/?lang=de&seed=heron&act=telling&at=12'
    keepMoment(true)
    expect(page.href).toBe('https://example.org/?lang=de')
    begin()
    // What it could take in is no reason to come back to this moment later.
    for (let i = 0; i < 2; i++) keepMoment(false)
    expect(page.href).toBe(there)
    dropMoment()
    expect(page.href).toBe('https://example.org/?lang=de')
    keepMoment(false)
    keepMoment(true)
    dropMoment()
    vi.unstubAllGlobals()
    expect(page.href).toBe(there)
  })

  it('pauses only what runs', () => {
    togglePause()
    expect(now().paused).toBe(false)
    begin()
    togglePause()
    expect(now().paused).toBe(true)
    pause(false)
    useStore.setState({ still: true })
    togglePause()
    expect(now().paused).toBe(false)
  })

  it('begins again from the beginning and keeps what was chosen', () => {
    useStore.setState({ act: 'dawn', beginAct: 'dawn', at: 9, paused: true, volume: 0.3 })
    reachOut()
    restart()
    expect(now()).toMatchObject({
      act: 'arrival',
      beginAct: 'arrival',
      at: 0,
      paused: false,
      generation: 1,
      volume: 0.3,
      seed: 'willow',
    })
    expect(live.wish.reach).toBe(0)
  })

  it('goes to another dream, named or fresh', () => {
    otherDream('heron')
    expect(now()).toMatchObject({ seed: 'heron', generation: 1 })
    live.freshSeed = () => 'fresh'
    otherDream()
    expect(now()).toMatchObject({ seed: 'fresh', generation: 2 })
  })

  it('turns buttons into wishes', () => {
    reachOut(2)
    callOthers()
    reachOut(1)
    walkOn(3)
    recentre()
    expect(live.wish).toEqual({ reach: 8, forward: 3, recentre: true })
  })

  it('writes an act only when it changes', () => {
    let writes = 0
    const stop = useStore.subscribe(() => writes++)
    entered('arrival')
    entered('call')
    entered('call')
    stop()
    expect(writes).toBe(1)
    expect(now().act).toBe('call')
  })

  it('keeps parameters whole', () => {
    setParameter('exposure', 1.2)
    setParameter('reverb', Number.NaN)
    expect(now().parameters).toEqual({ ...defaultParameters(), exposure: 1.2 })
    loadPreset(defaultParameters())
    expect(now().parameters).toEqual(defaultParameters())
  })

  it('keeps choices in their range', () => {
    setVolume(4)
    expect(now().volume).toBe(1)
    setVolume(Number.NaN)
    expect(now().volume).toBe(BEFORE.volume)
    setQuality('low')
    expect(now()).toMatchObject({ qualityChoice: 'low', tier: 'low' })
    setQuality('auto')
    expect(now()).toMatchObject({ qualityChoice: 'auto', tier: 'low' })
    toggleMute()
    expect(now().muted).toBe(true)
  })

  it('tells a notice once, and lets it be dismissed', () => {
    const first = addNotice('a')
    expect(addNotice('a')).toBe(first)
    addNotice('b')
    dismiss(first)
    expect(now().notices.map(({ text }) => text)).toEqual(['b'])
    for (let i = 0; i < 30; i++) addNotice(`n${i}`)
    expect(now().notices.length).toBeLessThanOrEqual(8)
  })

  it('drops what was told to one visitor, and keeps what holds for the page', () => {
    addNotice('of the visit')
    addNotice('of the address', true)
    addNotice('both')
    addNotice('both', true)
    dropNotices()
    expect(now().notices.map(({ text }) => text)).toEqual(['of the address', 'both'])
  })

  it('lets captions go in the dream’s own time', () => {
    addCaption({ kind: 'said', text: 'x', bornAt: 10, stays: 4 })
    expireCaptions(13.9)
    expect(now().captions).toHaveLength(1)
    expireCaptions(14)
    expect(now().captions).toHaveLength(0)
    addCaption({ kind: 'said', text: 'from a dream that is over', bornAt: 200, stays: 4 })
    expireCaptions(3)
    expect(now().captions).toHaveLength(0)
  })

  it('fills words, and an unknown key shows itself', () => {
    expect(fill('{a} and {b} and {toString}', { a: 1 })).toBe('1 and {b} and {toString}')
    useStore.setState({ words: { hello: 'hello {name}' } })
    expect(say('hello', { name: 'you' })).toBe('hello you')
    expect(say('nothing')).toBe('nothing')
  })

  it('keeps what it puts in apart where directions meet', () => {
    expect(fill('{a} غير مفهوم', { a: 'act' })).toBe('\u2068act\u2069 غير مفهوم')
    expect(fill('“{a}” is odd', { a: 'حلم' })).toBe('“\u2068حلم\u2069” is odd')
    expect(fill('“{a}” is odd', { a: 'act' })).toBe('“act” is odd')
  })
})
