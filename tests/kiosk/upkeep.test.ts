/** What a kiosk does about faults, with a clock and a site of the test's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beat, hadPicture, recover, waitBefore } from '../../src/kiosk/upkeep'
import { BEFORE, live, loadAgain, useStore } from '../../src/store'

const shelf = new Map<string, string>()
const page = { dataset: {} as Record<string, string> }
const site = { there: true, asked: 0 }
const reload = vi.fn()
const works = vi.fn(() => true)
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', { documentElement: page })
  vi.stubGlobal('location', { href: 'https://example.org/?kiosk', reload, replace: reload })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
  })
  vi.stubGlobal('fetch', async () => {
    site.asked++
    return { ok: site.there }
  })
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  Object.assign(site, { there: true, asked: 0 })
  useStore.setState({ ...BEFORE, kiosk: true }, true)
})
afterEach(() => {
  stop()
  shelf.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

describe('a kiosk that must be loaded again', () => {
  it('waits for its site, and longer each time', async () => {
    stop = recover(works)
    site.there = false
    loadAgain()
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(waitBefore(0) + waitBefore(1))
    expect(site.asked).toBe(2)
    expect(reload).not.toHaveBeenCalled()
    site.there = true
    await vi.advanceTimersByTimeAsync(waitBefore(2))
    expect(reload).toHaveBeenCalledOnce()
    stop()
    stop = recover(works)
    loadAgain()
    await vi.advanceTimersByTimeAsync(waitBefore(3) - 1)
    expect(reload).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1)
    expect(reload).toHaveBeenCalledTimes(2)
  })

  it('goes on where its context has come back meanwhile', async () => {
    stop = recover(works)
    useStore.setState({ picture: 'lost' })
    loadAgain()
    useStore.setState({ picture: 'drawing' })
    await vi.advanceTimersByTimeAsync(waitBefore(0))
    expect(reload).not.toHaveBeenCalled()
    useStore.setState({ picture: 'lost' })
    loadAgain()
    await vi.advanceTimersByTimeAsync(waitBefore(0))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('without a picture asks for one again, and is loaded when there is one', async () => {
    useStore.setState({ picture: 'none' })
    works.mockReturnValue(false)
    stop = recover(works)
    await vi.advanceTimersByTimeAsync(waitBefore(0) + waitBefore(1))
    expect(works).toHaveBeenCalledTimes(2)
    expect(reload).not.toHaveBeenCalled()
    works.mockReturnValue(true)
    await vi.advanceTimersByTimeAsync(waitBefore(2))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is nobody’s but its own: elsewhere the page is loaded at once', () => {
    expect(live.loadSafely).toBeNull()
    loadAgain()
    expect(reload).toHaveBeenCalledOnce()
  })
})

it('remembers a picture, so that without one its heart stands still', () => {
  expect(hadPicture()).toBe(false)
  useStore.setState({ picture: 'none' })
  stop = beat(() => useStore.getState().picture !== 'none' || !hadPicture())
  expect(page.dataset.heartbeat).toBe('1')
  hadPicture(true)
  vi.advanceTimersByTime(30_000)
  expect(page.dataset.heartbeat).toBe('1')
  useStore.setState({ picture: 'drawing' })
  vi.advanceTimersByTime(3000)
  expect(page.dataset.heartbeat).toBe('2')
})
