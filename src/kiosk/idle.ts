/**
 * What an unattended dream does, as a plain state: it shows its title, dreams by itself, belongs to
 * whoever touches it, asks after a while whether anybody is there, and goes back to its loop; and
 * it rests outside its hours. No clock here: seconds are handed in.
 */
import type { Intent } from '../dream/intent'
import type { DreamStore } from '../store'

export type Phase = 'attract' | 'dreaming' | 'visited' | 'warning' | 'resting'

export interface KioskState {
  phase: Phase
  /** Seconds in this phase; in `visited`, since the last sign of life. */
  seconds: number
  /** Grows whenever everything must be as after a fresh load. */
  fresh: number
  /** Which dream of the loop, from 0. */
  turn: number
}

export interface KioskTimes {
  /** Seconds of title before the dream begins by itself. */
  attractSeconds: number
  /** Seconds without a sign of life before it asks. */
  idleSeconds: number
  /** Seconds the question stays. */
  warnSeconds: number
  /** Seconds the loop stays in the last act. */
  afterSeconds: number
}

export type KioskEvent =
  | {
      type: 'tick'
      seconds: number
      /** The loop’s dream has been in its last act so long. */
      after: number
      open: boolean
      /** The visitor's hand is held, see `isHeld`. */
      held: boolean
    }
  | { type: 'touch' }
  /** The visitor asks for the loop, or the dream has failed. */
  | { type: 'leave' }

export const firstKiosk = (): KioskState => ({ phase: 'attract', seconds: 0, fresh: 0, turn: 0 })

/** Everything as after a fresh load, with the next dream of the loop. */
const anew = (state: KioskState, phase: Phase): KioskState => ({
  phase,
  seconds: 0,
  fresh: state.fresh + 1,
  turn: state.turn + 1,
})
const to = (state: KioskState, phase: Phase): KioskState => ({ ...state, phase, seconds: 0 })

export function stepKiosk(state: KioskState, event: KioskEvent, times: KioskTimes): KioskState {
  switch (event.type) {
    case 'touch':
      return touched(state)
    case 'leave':
      return state.phase === 'resting' ? state : anew(state, 'attract')
    case 'tick':
      return ticked(state, event, times)
  }
}

function touched(state: KioskState): KioskState {
  switch (state.phase) {
    case 'attract':
    case 'dreaming':
      // A visitor gets a dream from its beginning, not the middle of the loop.
      return anew(state, 'visited')
    case 'visited':
    case 'warning':
      return to(state, 'visited')
    case 'resting':
      return state
  }
}

function ticked(
  state: KioskState,
  { seconds, after, open, held }: Extract<KioskEvent, { type: 'tick' }>,
  times: KioskTimes,
): KioskState {
  const { phase } = state
  if (phase === 'resting') return open ? anew(state, 'attract') : state
  if (held && (phase === 'visited' || phase === 'warning')) return to(state, 'visited')
  // Whoever is there at closing time may finish.
  if (!open && (phase === 'attract' || phase === 'dreaming')) return to(state, 'resting')

  const now = { ...state, seconds: state.seconds + Math.max(0, seconds) }
  if (phase === 'attract' && now.seconds >= times.attractSeconds) return to(now, 'dreaming')
  if (phase === 'dreaming' && after >= times.afterSeconds) return anew(now, 'attract')
  if (phase === 'visited' && now.seconds >= times.idleSeconds) return to(now, 'warning')
  if (phase === 'warning' && now.seconds >= times.warnSeconds) return anew(now, 'attract')
  return now
}

/** Whole seconds left before the loop takes over. */
export const secondsLeft = ({ seconds }: KioskState, { warnSeconds }: KioskTimes): number =>
  Math.max(0, Math.ceil(warnSeconds - seconds))

/** A stick hardly off its rest is nobody's. */
const LEAST_WALK = 0.3

/**
 * Whether somebody holds a gesture: a hand held still sends no events, and is the dream's own one. What
 * leads the dream writes the same intent; and while the dream stands still, that of its last step stays.
 */
export const isHeld = (
  { reach, forward, right }: Intent,
  { playAuto, paused, picture }: Pick<DreamStore, 'playAuto' | 'paused' | 'picture'>,
): boolean =>
  !playAuto &&
  !paused &&
  picture === 'drawing' &&
  (reach || Math.hypot(forward, right) > LEAST_WALK)
