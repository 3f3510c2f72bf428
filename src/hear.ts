/** Joins sound to the dream, after the first picture: the same events, the same mood. */

import { openDevice } from './sound/device'
import { keepAwake } from './sound/wake'
import { live, useStore } from './store'

type Sounds = typeof import('./sound/Soundscape')
type Soundscape = import('./sound/Soundscape').Soundscape

/** So long a context may sleep, milliseconds, before it is said that the browser holds it back. */
const HELD_BACK = 2500
/** So long one waits for a context to wake, milliseconds: some leave it open for ever. */
const WAKING = 1500
/** After this long, milliseconds, the last fade is over. */
const FADED = 300

/** Whether there is something to hear: however the dream began. */
const due = ({ started, muted, loading }: ReturnType<typeof useStore.getState>) =>
  started && !muted && loading === 'ready'

/** Begins to listen; sound itself begins with the first gesture, or at once where that is allowed. */
export function hear(): () => void {
  /** One for all dreams: what was woken by a gesture stays awake, where another would not wake. */
  let device: AudioContext | null = null
  let waking: ReturnType<typeof keepAwake> | null = null
  let context: ReturnType<Sounds['openContext']> | null = null
  let sound: Soundscape | null = null
  let making: Promise<void> | null = null
  let frame = 0
  let refused = false
  /** The dream is not seen; then it is not heard. */
  let away = false
  let ended = false
  /** Since when it sleeps although the page is seen; 0 while it does not. */
  let asleep = 0

  const tell = () => {
    if (!sound) return
    const { state } = sound
    const now = performance.now()
    asleep = state === 'suspended' && !document.hidden && !away ? asleep || now : 0
    const held = refused || (asleep > 0 && now - asleep > HELD_BACK)
    const audio = state === 'running' ? 'running' : held ? 'refused' : 'waiting'
    if (useStore.getState().audio !== audio) useStore.setState({ audio })
  }

  const settle = () => {
    const { muted, volume, mono, night, speed, paused, loading, still } = useStore.getState()
    sound?.setMuted(muted || still || away || (paused && loading === 'ready'))
    sound?.setVolume(volume)
    sound?.setMono(mono)
    sound?.setNight(night)
    sound?.setSpeed(speed)
  }

  const fail = (error: unknown) => {
    // The dream goes on with captions and a button to try again.
    console.warn('There is no sound here.', error)
    useStore.setState({ audio: 'refused' })
  }

  const open = () => {
    const opened = openDevice()
    waking = keepAwake(opened, {
      wanted: () => !refused,
      resting: () => useStore.getState().resting,
      hidden(now) {
        away = now
        settle()
      },
    })
    return opened
  }

  const make = async (on: AudioContext) => {
    try {
      const { createSoundscape, openContext } = await import('./sound/Soundscape')
      if (ended) return
      context ??= openContext(on)
      // Another dream may have begun by the time its sound is there.
      while (!sound && !ended) {
        const { seed } = useStore.getState()
        const made = await createSoundscape({ seed, context })
        if (ended || useStore.getState().seed !== seed) made.dispose()
        else sound = made
      }
      settle()
    } catch (error) {
      fail(error)
    }
  }

  const start = () => {
    let woken: Promise<void>
    try {
      device ??= open()
      // Here and now: WebKit lets nothing sound that was not woken within the gesture itself.
      woken = device.resume()
    } catch (error) {
      fail(error)
      return
    }
    const awake = Promise.race([woken, new Promise((done) => setTimeout(done, WAKING))]).then(
      () => {
        refused = false
      },
      () => {
        refused = true
      },
    )
    // After the first picture, so that nothing delays it.
    if (useStore.getState().loading !== 'ready') return
    making ??= make(device).finally(() => {
      if (!sound) making = null
    })
    void Promise.all([making, awake]).then(tell)
  }
  live.startSound = start

  const deliver: Parameters<typeof live.listeners.add>[0] = (event, dream) =>
    sound?.handle(event, dream)
  live.listeners.add(deliver)

  let seed = useStore.getState().seed
  const stop = useStore.subscribe((now, before) => {
    settle()
    if (now.resting !== before.resting) waking?.look()
    if (due(now) && !due(before)) start()
    if (now.seed !== seed) {
      seed = now.seed
      // Another dream has another motif and other bells.
      if (sound) {
        sound.dispose()
        sound = null
        making = null
        start()
      }
    }
  })

  let looked = 0
  const update = (now: number) => {
    frame = requestAnimationFrame(update)
    if (!sound || !live.dream) return
    sound.update(live.dream)
    if (now - looked > 500) {
      looked = now
      tell()
    }
  }
  frame = requestAnimationFrame(update)
  // One may be in the midst of a dream by now, led or from an address.
  if (due(useStore.getState())) start()

  return () => {
    ended = true
    stop()
    cancelAnimationFrame(frame)
    live.listeners.delete(deliver)
    live.startSound = null
    waking?.stop()
    sound?.dispose()
    setTimeout(() => {
      if (context) context.dispose()
      else void device?.close().catch(() => {})
    }, FADED)
  }
}
