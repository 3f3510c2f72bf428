/**
 * The life of an audio context in a browser: hidden tabs, interruptions (a telephone call), devices
 * that come and go, and browsers that wait for a gesture.
 */

/** What is asked of a context; also what a test gives. */
export interface Wakeable {
  readonly state: string
  readonly currentTime: number
  resume(): Promise<void>
  suspend(): Promise<void>
  addEventListener(type: 'statechange', listener: () => void): void
  removeEventListener(type: 'statechange', listener: () => void): void
}

export interface Waking {
  /** Whether sound is wanted at all: it has begun and was not refused. */
  wanted(): boolean
  /** Whether the dream rests behind the dark; when that changes, `look` is to be called. */
  resting(): boolean
  /** The dream went out of sight, or came back. */
  hidden(away: boolean): void
}

/** Milliseconds after which an unseen dream’s context sleeps: its fade is over, its battery lasts. */
const SLEEP = 1500
/** Milliseconds in which a clock must have moved, or its device is gone. */
const STUCK = 700

export function keepAwake(raw: Wakeable, { wanted, resting, hidden }: Waking) {
  const unseen = () => document.visibilityState === 'hidden' || resting()
  let away = unseen()
  let sleep: ReturnType<typeof setTimeout> | undefined
  let check: ReturnType<typeof setTimeout> | undefined

  const wake = () => {
    if (away || !wanted() || raw.state === 'running' || raw.state === 'closed') return
    // Refused until the next gesture, which comes here too.
    raw.resume().catch(() => {})
  }
  const look = () => {
    away = unseen()
    hidden(away)
    clearTimeout(sleep)
    if (away) sleep = setTimeout(() => void raw.suspend().catch(() => {}), SLEEP)
    else wake()
  }
  /** Another loudspeaker, or none: where the clock stands still it is started anew. */
  const moved = () => {
    const before = raw.currentTime
    clearTimeout(check)
    check = setTimeout(() => {
      if (away || !wanted() || raw.state !== 'running' || raw.currentTime > before) return
      raw
        .suspend()
        .then(() => raw.resume())
        .catch(() => {})
    }, STUCK)
  }

  const devices = navigator.mediaDevices as MediaDevices | undefined
  const gestures = ['pointerdown', 'keydown', 'touchend'] as const
  document.addEventListener('visibilitychange', look)
  raw.addEventListener('statechange', wake)
  devices?.addEventListener?.('devicechange', moved)
  for (const gesture of gestures) window.addEventListener(gesture, wake, { passive: true })

  const stop = () => {
    clearTimeout(sleep)
    clearTimeout(check)
    document.removeEventListener('visibilitychange', look)
    raw.removeEventListener('statechange', wake)
    devices?.removeEventListener?.('devicechange', moved)
    for (const gesture of gestures) window.removeEventListener(gesture, wake)
  }
  return { look, stop }
}
