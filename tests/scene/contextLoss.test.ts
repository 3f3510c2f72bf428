/** A lost context, with a plain event target for the canvas. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchContext } from '../../src/scene/useContextLoss'
import { BEFORE, useStore } from '../../src/store'

const canvas = new EventTarget()
const doc = Object.assign(new EventTarget(), { hidden: false })
const lower = vi.fn()
const loadAgain = vi.fn()
let stop: () => void

const lose = () => canvas.dispatchEvent(new Event('webglcontextlost'))
const restore = () => canvas.dispatchEvent(new Event('webglcontextrestored'))
const hide = (hidden: boolean) => {
  doc.hidden = hidden
  doc.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('document', doc)
  doc.hidden = false
  useStore.setState({ ...BEFORE }, true)
  stop = watchContext(canvas, lower, loadAgain)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('a lost context', () => {
  it('is waited for, then the page is loaded again', () => {
    lose()
    expect(useStore.getState().picture).toBe('lost')
    vi.advanceTimersByTime(2900)
    expect(loadAgain).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(loadAgain).toHaveBeenCalledOnce()
  })

  it('that comes back is drawn on; at the second loss a tier lower', () => {
    lose()
    restore()
    expect(useStore.getState().picture).toBe('drawing')
    expect(lower).not.toHaveBeenCalled()
    lose()
    restore()
    expect(lower).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(10_000)
    expect(loadAgain).not.toHaveBeenCalled()
  })

  it.each([1, 3])('unseen (%s times) is waited for again when somebody looks', (losses) => {
    hide(true)
    for (let i = 0; i < losses; i++) lose()
    vi.advanceTimersByTime(60_000)
    expect(loadAgain).not.toHaveBeenCalled()
    hide(false)
    vi.advanceTimersByTime(2900)
    expect(loadAgain).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(loadAgain).toHaveBeenCalledOnce()
  })

  it('unseen that comes back when somebody looks is not loaded again', () => {
    hide(true)
    lose()
    vi.advanceTimersByTime(60_000)
    hide(false)
    restore()
    hide(true)
    hide(false)
    vi.advanceTimersByTime(60_000)
    expect(loadAgain).not.toHaveBeenCalled()
  })
})
