/** Devices with a stand-in for the browser: plain event targets. */
import { setMaxListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'
import { wrapped, yawOf } from '../../src/dream/world'
import { BEFORE, begin, leadAuto, live, pause, reachOut, recentre, useStore } from '../../src/store'
import { lastDevice, listen, onHint, readDevices } from '../../src/visitor/devices'
import { DPAD, PAD } from '../../src/visitor/input/gamepad'

// Node takes one signal for many listeners to be a leak; it is what ends them all.
setMaxListeners(40)

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
  const doc = Object.assign(new EventTarget(), {
    hidden: false,
    activeElement: null,
    querySelector: (): unknown => null,
  })
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

  it('are known from whatever is pressed, also beside the picture', () => {
    send(page, 'pointerdown', { pointerType: 'touch' })
    expect(lastDevice()).toBe('touch')
    send(page, 'pointerdown', { pointerType: 'mouse' })
    expect(lastDevice()).toBe('mouse')
    send(page, 'pointerdown', { pointerType: 'pen' })
    expect(lastDevice()).toBe('touch')
    expect(wants()).toEqual(createIntent())
    key('keydown', 'KeyW')
    expect(lastDevice()).toBe('keys')
  })

  it('begin as fingers where the screen is pressed with them', async () => {
    for (const coarse of [true, false]) {
      vi.resetModules()
      Object.assign(page, { matchMedia: (query: string) => ({ matches: coarse, media: query }) })
      const fresh = await import('../../src/visitor/devices')
      const stopFresh = fresh.listen(picture as unknown as HTMLElement)
      expect(fresh.lastDevice()).toBe(coarse ? 'touch' : 'keys')
      stopFresh()
    }
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

  it.each([
    [0.5, false],
    [1.5, false],
    [-1, false],
    [-1, true],
  ])('look ahead from %s rad aside without swinging past, gentle %s', (aside, gentle) => {
    const dream = createDream({ seed: 'willow', gentle })
    const { visitor, woman } = dream.state
    const off = () => wrapped(yawOf(woman.x - visitor.x, woman.z - visitor.z) - visitor.yaw)
    const turn = createIntent()
    for (let left = off() + aside; Math.abs(left) > 1e-6; left -= turn.yaw) {
      turn.yaw = Math.min(0.1, Math.max(-0.1, left))
      dream.step(turn)
    }
    for (let i = 0; i < 90; i++) dream.step(createIntent())
    expect(off()).toBeCloseTo(-aside, 1)
    live.dream = dream
    recentre()
    let fastest = 0
    for (let i = 0; i < 600; i++) {
      const before = visitor.yaw
      dream.step(wants())
      fastest = Math.max(fastest, 60 * Math.abs(visitor.yaw - before))
      expect(off() * Math.sign(-aside)).toBeGreaterThan(-0.02)
      if (!live.wish.recentre && i < 540) i = 540
    }
    expect(live.wish.recentre).toBe(false)
    expect(Math.abs(off())).toBeLessThan(0.02)
    if (gentle) expect(fastest).toBeLessThan(0.3)
    live.dream = null
  })

  it('leave Escape to the menu that is open, also before the dream has begun', () => {
    Object.assign(document, { querySelector: () => picture })
    useStore.setState({ started: false })
    expect(key('keydown', 'Escape').defaultPrevented).toBe(false)
  })

  it('take over from the autopilot, except in a kiosk', () => {
    useStore.setState({ playAuto: true })
    key('keydown', 'KeyW')
    expect(useStore.getState().playAuto).toBe(false)
    useStore.setState({ playAuto: true, kiosk: true })
    key('keydown', 'KeyS')
    expect(useStore.getState().playAuto).toBe(true)
  })

  it('let a button take over too, and no wish waits until the visitor leads', () => {
    for (const wish of [() => reachOut(), recentre]) {
      useStore.setState({ playAuto: true })
      wish()
      expect(useStore.getState().playAuto).toBe(false)
    }
    leadAuto(true)
    expect(live.wish).toEqual({ reach: 0, forward: 0, recentre: false })
    useStore.setState({ kiosk: true })
    reachOut()
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

describe('a gamepad beside a dream that is led', () => {
  const button = () => ({ pressed: false, value: 0 })
  const pad = {
    connected: true,
    mapping: 'standard',
    axes: [0, 0, 0, 0],
    buttons: Array.from({ length: 17 }, button),
  }
  let frames: (() => void)[] = []
  const look = () => {
    for (const frame of frames.splice(0)) frame()
  }
  const set = (index: number, pressed: boolean) => {
    pad.buttons[index] = { pressed, value: pressed ? 1 : 0 }
    look()
  }
  const press = (index: number) => {
    set(index, true)
    set(index, false)
  }
  const isLed = () => useStore.getState().playAuto

  beforeEach(() => {
    frames = []
    pad.axes.fill(0)
    pad.mapping = 'standard'
    pad.buttons = pad.buttons.map(button)
    vi.stubGlobal('navigator', { getGamepads: () => [pad] })
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
    stop()
    stop = listen(picture as unknown as HTMLElement)
    leadAuto(true)
    look()
  })

  it('pauses it and walks through the menu without ending that', () => {
    press(PAD.start)
    expect(useStore.getState().paused).toBe(true)
    press(DPAD.down)
    press(PAD.a)
    press(PAD.b)
    expect(useStore.getState().paused).toBe(false)
    expect(isLed()).toBe(true)
  })

  it.each([
    ['a trigger', () => set(PAD.trigger, true)],
    ['the right stick', () => void pad.axes.splice(2, 1, 0.5)],
    ['a gentle tilt', () => void pad.axes.splice(1, 1, -0.3)],
  ])('takes over with %s', (_, move) => {
    move()
    look()
    expect(isLed()).toBe(false)
    expect(lastDevice()).toBe('pad')
  })

  it('is nobody’s where the browser does not know it: an axis may be a trigger at rest', () => {
    pad.mapping = ''
    pad.axes[2] = -1
    look()
    expect(isLed()).toBe(true)
    leadAuto(false)
    expect(wants()).toEqual(createIntent())
  })

  it('does not take over with the very press that asked to be led', () => {
    leadAuto(false)
    set(PAD.a, true)
    leadAuto(true)
    look()
    expect(isLed()).toBe(true)
    set(PAD.a, false)
    set(PAD.a, true)
    expect(isLed()).toBe(false)
  })
})
