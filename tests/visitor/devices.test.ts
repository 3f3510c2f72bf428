/** Devices with a stand-in for the browser: plain event targets. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIntent } from '../../src/dream/intent'
import { BEFORE, begin, live, pause, reachOut, useStore } from '../../src/store'
import { lastDevice, listen, onHint, readDevices } from '../../src/visitor/devices'

class Plain extends EventTarget {
  style: Record<string, string> = {}
  inside = ''
  getBoundingClientRect = () => ({ left: 0, top: 0, width: 800, height: 600 })
  setPointerCapture() {}
  blur() {}
  closest(selector: string) {
    return this.inside && selector.includes(this.inside) ? this : null
  }
}

let page: EventTarget
let picture: Plain
let stop: () => void
let now = 0

const send = (target: EventTarget, type: string, values: object = {}) =>
  target.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), values))
const key = (type: 'keydown' | 'keyup', code: string, on?: Plain) => {
  const event = Object.assign(new Event(type, { cancelable: true }), { code })
  if (on) Object.defineProperty(event, 'target', { value: on })
  page.dispatchEvent(event)
  return event
}
const wants = () => {
  const intent = createIntent()
  readDevices(intent)
  return intent
}

beforeEach(() => {
  page = new EventTarget()
  const doc = Object.assign(new EventTarget(), { hidden: false, activeElement: null })
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', doc)
  vi.stubGlobal('Element', Plain)
  vi.stubGlobal('HTMLElement', Plain)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  useStore.setState({ ...BEFORE }, true)
  live.dream = null
  picture = new Plain()
  stop = listen(picture as unknown as HTMLElement)
  begin()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('devices', () => {
  it('become one intent together, never more than full pace', () => {
    key('keydown', 'KeyW')
    send(picture, 'pointerdown', {
      pointerType: 'touch',
      pointerId: 1,
      button: 0,
      clientX: 100,
      clientY: 300,
    })
    send(picture, 'pointermove', { pointerId: 1, clientX: 100, clientY: 200 })
    reachOut(1)
    expect(wants()).toMatchObject({ forward: 1, reach: true })
    expect(lastDevice()).toBe('touch')
    expect(live.readIntent).toBe(readDevices)
  })

  it('hold a wish only as long as it was wished for', () => {
    reachOut(1)
    for (let i = 0; i < 59; i++) expect(wants().reach).toBe(true)
    wants()
    wants()
    expect(wants().reach).toBe(false)
  })

  it('let go of everything when the page loses the focus, is hidden or pauses', () => {
    for (const letGo of [
      () => send(page, 'blur'),
      () => {
        Object.assign(document, { hidden: true })
        send(document, 'visibilitychange')
      },
      () => {
        pause(true)
        pause(false)
      },
    ]) {
      key('keydown', 'KeyW')
      key('keydown', 'Space')
      expect(wants()).toMatchObject({ forward: 1, reach: true })
      letGo()
      expect(wants()).toEqual(createIntent())
    }
  })

  it('hear nothing while the title is there or the dream is paused', () => {
    key('keydown', 'KeyW')
    useStore.setState({ paused: true })
    expect(wants()).toEqual(createIntent())
    useStore.setState({ ...BEFORE }, true)
    expect(wants()).toEqual(createIntent())
  })

  it('do not walk from within a field, and Space presses a button that has the focus', () => {
    const field = new Plain()
    field.inside = 'input'
    key('keydown', 'KeyW', field)
    const button = new Plain()
    button.inside = 'button'
    expect(key('keydown', 'Space', button).defaultPrevented).toBe(false)
    expect(wants()).toEqual(createIntent())
    key('keydown', 'KeyW', button)
    expect(wants().forward).toBe(1)
  })

  it('have keys for pause, sound, hint and looking ahead', () => {
    const hint = vi.fn()
    onHint(hint)
    key('keydown', 'KeyM')
    key('keydown', 'KeyH')
    key('keydown', 'KeyR')
    expect(useStore.getState().muted).toBe(true)
    expect(hint).toHaveBeenCalledOnce()
    expect(live.wish.recentre).toBe(true)
    expect(key('keydown', 'Escape').defaultPrevented).toBe(true)
    expect(useStore.getState().paused).toBe(true)
    key('keydown', 'KeyP')
    expect(useStore.getState().paused).toBe(false)
    onHint(null)
  })

  it('take over from the autopilot, except in a kiosk', () => {
    useStore.setState({ playAuto: true })
    key('keydown', 'KeyW')
    expect(useStore.getState().playAuto).toBe(false)
    useStore.setState({ playAuto: true, kiosk: true })
    key('keydown', 'KeyS')
    expect(useStore.getState().playAuto).toBe(true)
  })

  it('leave nothing behind when they stop listening', () => {
    stop()
    expect(live.readIntent).toBeNull()
    expect(picture.style.touchAction).toBeFalsy()
    key('keydown', 'KeyW')
    send(picture, 'pointerdown', {
      pointerType: 'mouse',
      pointerId: 1,
      button: 0,
      clientX: 1,
      clientY: 1,
    })
    now += 5000
    expect(wants()).toEqual(createIntent())
  })
})
