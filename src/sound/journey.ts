/**
 * A whole dream as the autopilot dreams it, written down for the sound: every note with its time,
 * and the feelings twenty times a second. From this a soundtrack is rendered.
 */

import { ACT_NAMES, type ActName } from '../dream/acts'
import { createAutopilot } from '../dream/autopilot'
import { createDream, STEP } from '../dream/dream'
import { AHEAD, announced } from '../dream/events'
import { createIntent } from '../dream/intent'
import { LATEST } from '../dream/runTo'
import type { GroupName } from './dsp/groups'
import type { Note } from './dsp/instrument'
import { FOLLOWED } from './dsp/orchestra'
import { createListener, follow } from './listener'

/** Steps of the dream between two readings of its mood. */
const EVERY = 3
export const MOOD_RATE = 1 / (EVERY * STEP)

/** Seconds that are written down at most. */
export const LONGEST = LATEST

export interface Journey {
  seconds: number
  notes: Record<GroupName, Note[]>
  /** One curve for each of `FOLLOWED`, `MOOD_RATE` values a second. */
  curves: Record<string, Float32Array>
  /** When each act began. */
  acts: { act: ActName; at: number }[]
}

export interface JourneyOptions {
  seed: string
  /** Begin at this act (the dream before it is dreamt, but not written down). */
  from?: ActName
  /** Write down at most so many seconds. */
  seconds?: number
  /** How long to stay in the last act. */
  after?: number
}

export function travel({ seed, from, seconds = LONGEST, after = 30 }: JourneyOptions): Journey {
  const dream = createDream({ seed })
  const autopilot = createAutopilot(seed)
  const intent = createIntent()
  const notes: Journey['notes'] = { crystals: [], air: [], voices: [], strings: [], heart: [] }
  const listener = createListener((group, note) => {
    notes[group].push(note)
  })
  const values: Record<string, number> = {}
  const lists = Object.fromEntries(FOLLOWED.map((key) => [key, [] as number[]]))
  const acts: Journey['acts'] = []
  const begins = from ? ACT_NAMES.indexOf(from) : 0

  let steps = 0
  // An hour: no dream is longer, and a fault must not run for ever.
  for (let i = 0; i < 3600 / STEP; i++) {
    const { state } = dream
    const unheard = ACT_NAMES.indexOf(state.act) < begins
    const at = steps * STEP
    if (at >= seconds || (state.act === 'after' && state.actTime > after)) break
    autopilot(dream, intent)
    dream.step(intent)
    if (unheard) {
      // Only the harmony is followed.
      for (const event of dream.events) listener.remember(event)
      continue
    }
    if (acts.length === 0 || acts[acts.length - 1].act !== state.act)
      acts.push({ act: state.act, at })
    for (const event of dream.events)
      listener.hear(event, dream, announced(event) ? at + AHEAD : at)
    if (steps % EVERY === 0) {
      follow(dream, values)
      for (const key of FOLLOWED) lists[key].push(values[key])
    }
    steps++
  }
  for (const name of Object.keys(notes) as GroupName[]) notes[name].sort((a, b) => a.at - b.at)
  const curves = Object.fromEntries(FOLLOWED.map((key) => [key, Float32Array.from(lists[key])]))
  return { seconds: steps * STEP, notes, curves, acts }
}
