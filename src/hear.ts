/** Joins sound to the dream, after the first picture: the same events, the same mood. */
import { live, useStore } from './store'

type Soundscape = import('./sound/Soundscape').Soundscape

/** So long a context may sleep, milliseconds, before it is said that the browser holds it back. */
const HELD_BACK = 2500

/** Whether there is something to hear: however the dream began. */
const due = ({ started, muted }: ReturnType<typeof useStore.getState>) => started && !muted

/** Begins to listen; sound itself begins with the first gesture, or at once where that is allowed. */
export function hear(): () => void {
  let sound: Soundscape | null = null
  let making: Promise<void> | null = null
  let frame = 0
  let ended = false
  /** Since when it sleeps although the page is seen; 0 while it does not. */
  let asleep = 0

  const tell = () => {
    if (!sound) return
    const { state } = sound
    const now = performance.now()
    asleep = state === 'suspended' && !document.hidden ? asleep || now : 0
    const held = state === 'refused' || (asleep > 0 && now - asleep > HELD_BACK)
    const audio = state === 'running' ? 'running' : held ? 'refused' : 'waiting'
    if (useStore.getState().audio !== audio) useStore.setState({ audio })
  }

  const settle = () => {
    const { muted, volume, mono, night, paused, loading, still } = useStore.getState()
    sound?.setMuted(muted || still || (paused && loading === 'ready'))
    sound?.setVolume(volume)
    sound?.setMono(mono)
    sound?.setNight(night)
  }

  const make = async () => {
    try {
      const { createSoundscape } = await import('./sound/Soundscape')
      const made = await createSoundscape({ seed: useStore.getState().seed })
      if (ended) made.dispose()
      else sound = made
      settle()
    } catch (error) {
      // The dream goes on with captions and a button to try again.
      console.warn('There is no sound here.', error)
      useStore.setState({ audio: 'refused' })
    }
  }

  const start = () => {
    making ??= make().finally(() => {
      if (!sound) making = null
    })
    making
      .then(() => sound?.resume())
      .then(tell)
      .catch(() => useStore.setState({ audio: 'refused' }))
  }
  live.startSound = start

  const deliver: Parameters<typeof live.listeners.add>[0] = (event, dream) =>
    sound?.handle(event, dream)
  live.listeners.add(deliver)

  let seed = useStore.getState().seed
  const stop = useStore.subscribe((now, before) => {
    settle()
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
    sound?.dispose()
  }
}
