import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepAwake, type Wakeable } from '../../src/sound/wake'

/** A context that does as it is told, and the page around it. */
function setUp() {
  const listeners = new Map<string, () => void>()
  const page = { visibilityState: 'visible' }
  const on = (name: string) => ({
    addEventListener: (type: string, listener: () => void) => listeners.set(name + type, listener),
    removeEventListener: (type: string) => listeners.delete(name + type),
  })
  vi.stubGlobal('document', Object.assign(page, on('document ')))
  vi.stubGlobal('window', on('window '))
  vi.stubGlobal('navigator', { mediaDevices: on('devices ') })
  const raw = {
    state: 'running',
    currentTime: 1,
    resumed: 0,
    async resume() {
      raw.state = 'running'
      raw.resumed++
    },
    async suspend() {
      raw.state = 'suspended'
    },
    ...on('context '),
  }
  const heard = { away: false, wanted: true, resting: false }
  const { look, stop } = keepAwake(raw as unknown as Wakeable, {
    wanted: () => heard.wanted,
    resting: () => heard.resting,
    hidden: (away) => {
      heard.away = away
    },
  })
  return {
    listeners,
    page,
    raw,
    heard,
    look,
    stop,
    tell: (name: string) => listeners.get(name)?.(),
  }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the context', () => {
  it('sleeps with a hidden page, after the fade, and wakes with it', async () => {
    const { page, raw, heard, tell } = setUp()
    page.visibilityState = 'hidden'
    tell('document visibilitychange')
    expect(heard.away).toBe(true)
    expect(raw.state).toBe('running')
    await vi.advanceTimersByTimeAsync(2000)
    expect(raw.state).toBe('suspended')
    // Not woken by what happens while nobody looks.
    tell('context statechange')
    expect(raw.state).toBe('suspended')
    page.visibilityState = 'visible'
    tell('document visibilitychange')
    expect(raw.state).toBe('running')
    expect(heard.away).toBe(false)
  })

  it('sleeps while the dream rests, too, and not by whoever touches the dark', async () => {
    const { raw, heard, look, tell } = setUp()
    heard.resting = true
    look()
    expect(heard.away).toBe(true)
    await vi.advanceTimersByTimeAsync(2000)
    tell('window pointerdown')
    expect(raw.state).toBe('suspended')
    heard.resting = false
    look()
    expect(raw.state).toBe('running')
    expect(heard.away).toBe(false)
  })

  it('goes on after an interruption, at the latest with the next gesture', () => {
    const { raw, tell } = setUp()
    raw.state = 'interrupted'
    tell('context statechange')
    expect(raw.state).toBe('running')
    raw.state = 'suspended'
    tell('window pointerdown')
    expect(raw.state).toBe('running')
  })

  it('is left alone until sound is wanted, and when it is closed', () => {
    const { raw, heard, tell } = setUp()
    heard.wanted = false
    raw.state = 'suspended'
    tell('window keydown')
    expect(raw.resumed).toBe(0)
    heard.wanted = true
    raw.state = 'closed'
    tell('context statechange')
    expect(raw.resumed).toBe(0)
  })

  it('is started anew when its device is gone and its clock stands still', async () => {
    const { raw, tell } = setUp()
    tell('devices devicechange')
    raw.currentTime = 2
    await vi.advanceTimersByTimeAsync(1000)
    expect(raw.resumed).toBe(0)
    tell('devices devicechange')
    await vi.advanceTimersByTimeAsync(1000)
    expect(raw.resumed).toBe(1)
  })

  it('leaves nothing behind', () => {
    const { listeners, stop } = setUp()
    expect(listeners.size).toBeGreaterThan(4)
    stop()
    expect(listeners.size).toBe(0)
  })
})
