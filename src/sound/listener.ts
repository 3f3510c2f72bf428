/**
 * Hears the dream: turns its events into notes for the groups and its mood into the numbers the
 * groups follow. Used as it is by the live sound, by the soundtrack and by tests.
 */
import type { Dream } from '../dream/dream'
import type { DreamEvent } from '../dream/events'
import { GROUP_NAMES, GROUPS, type GroupName } from './dsp/groups'
import type { Note } from './dsp/instrument'
import { VOICES } from './voices/all'
import type { Ear, Send } from './voices/voice'

export type Deliver = (group: GroupName, note: Note) => void

/** What the groups follow continuously, all of it 0 to 1. */
export const FOLLOWED = [...new Set(GROUP_NAMES.flatMap((name) => GROUPS[name].params))].sort()

/** Value of each of `FOLLOWED` at this moment, into `out`. */
export function follow({ mood, state }: Dream, out: Record<string, number>): void {
  out.wind = mood.wind
  out.gust = state.gust
  out.storm = mood.storm
  out.rain = mood.rain
  out.drizzle = mood.drizzle
  out.calm = mood.calm
  out.birds = mood.birds
  out.tapestry = mood.tapestry
  out.love = mood.love
  out.chorus = mood.chorus
  out.heart = mood.heart
}

export function createListener(deliver: Deliver) {
  let mode = 1
  let inner = 65
  let upper = 72
  let now = 0
  const send: Send = (group, { at = 0, ...note }) =>
    deliver(group, {
      pitch: 0,
      velocity: 0,
      pan: 0,
      distance: 0,
      seconds: 0,
      index: 0,
      ...note,
      at: now + at,
    })

  /** Keeps the harmony in mind, also of what is not heard. */
  const remember = (event: DreamEvent) => {
    if (event.type !== 'bar') return
    mode = event.mode
    inner = event.inner
    upper = event.upper
  }

  return {
    remember,
    /** `at`: seconds on the clock of the audio context at which the event sounds. */
    hear(event: DreamEvent, dream: Dream, at: number): void {
      now = at
      remember(event)
      const ear: Ear = { state: dream.state, mood: dream.mood, mode, inner, upper }
      for (const voice of VOICES) {
        const hears = voice[event.type] as
          | ((event: DreamEvent, ear: Ear, send: Send) => void)
          | undefined
        hears?.(event, ear, send)
      }
    },
  }
}
export type Listener = ReturnType<typeof createListener>
