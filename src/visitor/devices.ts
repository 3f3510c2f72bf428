/**
 * Keyboard, mouse, fingers and gamepads, all into one intent. `listen` begins; the conductor calls
 * `readDevices` once for every step of the dream.
 */
import { STEP } from '../dream/dream'
import { createIntent, type Intent } from '../dream/intent'
import { wrapped, yawOf } from '../dream/world'
import { live, pause, recentre, takeOver, toggleMute, togglePause, useStore } from '../store'
import { walkMenu } from './focus'
import { addPad, createPadPresses, type Pad, type PadPress } from './input/gamepad'
import { createKeys } from './input/keyboard'
import { createPointers } from './input/pointers'

export type Device = 'keys' | 'mouse' | 'touch' | 'pad'

const keys = createKeys()
const pointers = createPointers()
let device: Device = 'keys'
let hintWanted: (() => void) | null = null

/** The device that was used last. */
export const lastDevice = (): Device => device
/** Called when the visitor asks for a hint. */
export const onHint = (show: (() => void) | null): void => {
  hintWanted = show
}

/** Radians a second at which "look ahead" turns. */
const RECENTRE = 2.2
/** The same in a gentle dream: what sweeps past in the picture flickers. */
const RECENTRE_GENTLE = 0.25
const clamp = (value: number) => Math.min(1, Math.max(-1, value))

/** Those whose axes are known: on others the one that looks around may be a trigger at rest. */
function pads(): Pad[] {
  const list = typeof navigator === 'undefined' ? [] : (navigator.getGamepads?.() ?? [])
  return [...list].filter(
    (pad): pad is Gamepad => pad?.connected === true && pad.mapping === 'standard',
  )
}

/** Turns a little toward where the story goes on, and level. */
function addRecentre(intent: Intent): void {
  const { dream } = live
  if (!dream) return
  const { visitor, woman } = dream.state
  // What is still to be asked for: the head itself comes later, and would be sent past.
  const { yaw, pitch } = dream.gaze
  const away = wrapped(yawOf(woman.x - visitor.x, woman.z - visitor.z) - yaw)
  const most = (dream.gentle ? RECENTRE_GENTLE : RECENTRE) * STEP
  intent.yaw += Math.min(most, Math.max(-most, away))
  intent.pitch += Math.min(most, Math.max(-most, -pitch))
  if (Math.abs(away) < 0.01 && Math.abs(pitch) < 0.01) live.wish.recentre = false
}

/** What the visitor wants in one step of the dream, from every device at once. */
export function readDevices(intent: Intent): void {
  intent.right = 0
  intent.forward = 0
  intent.yaw = 0
  intent.pitch = 0
  intent.reach = false
  const { started, paused, still } = useStore.getState()
  if (!started || paused || still) return
  const { wish } = live
  keys.add(intent, STEP)
  pointers.add(intent, performance.now())
  for (const pad of padsNow) {
    if (addPad(pad, intent, STEP)) device = 'pad'
  }
  if (wish.reach > 0) {
    wish.reach -= STEP
    intent.reach = true
  }
  if (wish.forward > 0) {
    wish.forward -= STEP
    intent.forward += 1
  }
  if (wish.recentre) {
    if (intent.yaw !== 0) wish.recentre = false
    else addRecentre(intent)
  }
  intent.right = clamp(intent.right)
  intent.forward = clamp(intent.forward)
}

/** Read once a frame, because asking the browser makes new objects. */
let padsNow: Pad[] = []

export function releaseAll(): void {
  keys.release()
  pointers.release()
  live.wish.reach = 0
  live.wish.forward = 0
}

/** Where typing and choosing happen; keys pressed there do not walk. */
const busy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, select, textarea, dialog, [contenteditable], [data-panel]') !== null
const onButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null

/** Begins to listen, with `element` as the picture. Returns what stops it. */
export function listen(element: HTMLElement): () => void {
  const off = new AbortController()
  const { signal } = off
  if (device === 'keys' && window.matchMedia?.('(pointer: coarse)').matches) device = 'touch'
  const used = (one: Device) => {
    device = one
    takeOver()
  }

  window.addEventListener(
    'keydown',
    (event) => {
      const { code } = event
      if (event.ctrlKey || event.metaKey || event.altKey || busy(event.target)) return
      const presses = code === 'Space' || code.endsWith('Enter')
      if (presses && onButton(event.target)) return
      const { started, paused } = useStore.getState()
      if (started && !paused && keys.down(code)) {
        event.preventDefault()
        if (!event.repeat) used('keys')
        return
      }
      if (event.repeat) return
      // The same press would at once close the menu that it opens; one that is open it is to close.
      if (code === 'Escape' && !document.querySelector('dialog[open]')) event.preventDefault()
      if (code === 'KeyM') toggleMute()
      else if (code === 'KeyP' || code === 'Escape') togglePause()
      else if (code === 'KeyR' && started) recentre()
      else if (code === 'KeyH' && started) hintWanted?.()
      else return
      device = 'keys'
    },
    { signal },
  )
  window.addEventListener('keyup', ({ code }) => keys.up(code), { signal })
  // Also beside the picture: a phone's first press is on *begin*.
  window.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      device = pointerType === 'mouse' ? 'mouse' : 'touch'
    },
    { signal, capture: true },
  )

  element.addEventListener(
    'pointerdown',
    (event) => {
      const touch = event.pointerType !== 'mouse'
      used(touch ? 'touch' : 'mouse')
      const box = element.getBoundingClientRect()
      const { pointerId: id, button, clientX, clientY } = event
      const press = { id, touch, button, x: clientX - box.left, y: clientY - box.top }
      pointers.down({ ...press, width: box.width }, performance.now())
      // A press on the picture takes the focus from a button, so that Space reaches again.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      try {
        element.setPointerCapture(id)
      } catch {
        // The pointer is already gone.
      }
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      const box = element.getBoundingClientRect()
      const { pointerId, clientX, clientY } = event
      pointers.move(pointerId, clientX - box.left, clientY - box.top, performance.now())
    },
    { signal },
  )
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    element.addEventListener(type, ({ pointerId }) => pointers.up(pointerId), { signal })
  }
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })

  window.addEventListener('blur', releaseAll, { signal })
  document.addEventListener('visibilitychange', () => document.hidden && releaseAll(), { signal })
  const stopStore = useStore.subscribe((now, before) => {
    if (now.paused !== before.paused || now.generation !== before.generation) releaseAll()
  })

  const stopPads = watchPads(() => used('pad'))
  const touchAction = element.style.touchAction
  element.style.touchAction = 'none'
  live.readIntent = readDevices
  return () => {
    off.abort()
    stopStore()
    stopPads()
    releaseAll()
    element.style.touchAction = touchAction
    if (live.readIntent === readDevices) live.readIntent = null
  }
}

/** Looks at gamepads once a frame, only while there is one. */
function watchPads(used: () => void): () => void {
  const pressesOf = new Map<number, (pad: Pad) => PadPress[]>()
  /** Pads held since before the dream was led, as by the press that chose it; they take nothing over. */
  const held = new Set<number>()
  const wanted = createIntent()
  let frame = 0
  const look = () => {
    padsNow = pads()
    frame = padsNow.length > 0 ? requestAnimationFrame(look) : 0
    for (let i = 0; i < padsNow.length; i++) {
      const { started, paused, playAuto } = useStore.getState()
      if (!addPad(padsNow[i], wanted, STEP)) held.delete(i)
      else if (!started || paused || !playAuto) held.add(i)
      else if (!held.has(i)) used()
      if (!pressesOf.has(i)) pressesOf.set(i, createPadPresses())
    }
    for (const press of padsNow.flatMap((pad, i) => pressesOf.get(i)?.(pad) ?? [])) {
      device = 'pad'
      const { started, paused } = useStore.getState()
      if (press === 'menu' && started) togglePause()
      else if (press === 'back' && paused) pause(false)
      else if (!started || paused) walkMenu(press)
    }
  }
  const start = () => {
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  window.addEventListener('gamepadconnected', start)
  if (pads().length > 0) start()
  return () => {
    window.removeEventListener('gamepadconnected', start)
    cancelAnimationFrame(frame)
    padsNow = []
  }
}
