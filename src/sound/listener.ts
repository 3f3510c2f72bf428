/**
 * Hears the dream: turns its events into notes for the groups and its mood into the numbers the
 * groups follow. Used as it is by the live sound, by the soundtrack and by tests.
 */
import type { Dream } from '../dream/dream'
import type { DreamEvent } from '../dream/events'
import type { Parameters } from '../dream/parameters'
import type { GroupName } from './dsp/groups'
import type { Note } from './dsp/instrument'
import { noteLevel } from './levels'
import { VOICES } from './voices/all'
import type { Ear, Send } from './voices/voice'

export type Deliver = (group: GroupName, note: Note) => void

/** Value of each of `FOLLOWED` at this moment, into `out`. */
export function follow({ mood, state, parameters }: Dream, out: Record<string, number>): void {
  out.wind = Math.min(1, mood.wind * parameters.windLevel)
  out.gust = state.gust
  out.storm = mood.storm
  out.rain = Math.min(1, mood.rain * parameters.rainLevel)
  out.drizzle = Math.min(1, mood.drizzle * parameters.rainLevel)
  out.calm = mood.calm
  out.birds = Math.min(1, mood.birds * parameters.birdLevel)
  out.tapestry = mood.tapestry
  out.love = mood.love
  out.chorus = mood.chorus
  out.heart = mood.heart
  out.space = Math.min(
    1,
    Math.max(0, 0.45 - 0.4 * mood.storm + 0.3 * mood.dawn + 0.25 * mood.chorus),
  )
}

export function createListener(deliver: Deliver) {
  let mode = 1
  let inner = 65
  let upper = 72
  let now = 0
  let parameters: Parameters | null = null
  const send: Send = (group, { at = 0, velocity = 0, ...note }) =>
    deliver(group, {
      pitch: 0,
      velocity: parameters ? velocity * noteLevel(note.voice, parameters) : velocity,
      pan: 0,
      turn: 0,
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
      parameters = dream.parameters
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
