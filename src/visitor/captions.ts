/**
 * Captions: what is said, shown until it can be read twice, and what is heard, each sound only
 * once in a while. Times are the dream's own, so that a pause holds a caption where it is.
 */
import type { Side } from '../dream/bearing'
import { ambience, captionOf } from '../dream/captions'
import type { Dream } from '../dream/dream'
import type { DreamEvent } from '../dream/events'
import { addCaption, type Caption, fill, live, say, useStore } from '../store'
import { heardIn, lineIn, storyIn } from './languages'

/** Characters read in a second, unhurried. */
const READING = 15
/** Seconds. */
const LEAST = 3.5
const MOST = 9
const HEARD = 4.5
/** Between two captions of sounds, so that they do not chatter. */
const QUIET = 2.6
/** Between two of the weather. */
const WEATHER = 12

export const secondsFor = (text: string): number =>
  Math.min(MOST, Math.max(LEAST, 2 + text.length / READING))

/** What somebody says in an event, and in which voice; null when nothing is said. */
export function saidIn(event: DreamEvent): { kind: Caption['kind']; text: string } | null {
  const { language } = useStore.getState()
  switch (event.type) {
    case 'word':
      return { kind: 'said', text: lineIn(language, event.line) }
    case 'memory':
      return { kind: 'memory', text: lineIn(language, event.line) }
    case 'gift':
      return event.story < 0 ? null : { kind: 'story', text: storyIn(language, event.story) }
    default:
      return null
  }
}

/** Adds where a sound comes from to what it is. */
type Place = (what: string, side: Side) => string
type Translate = (key: string, params?: Record<string, string | number>) => string

/** Turns events into captions. `show` is called with each that is worth showing. */
export function createCaptioner(
  show: (caption: Omit<Caption, 'id'>) => void,
  translate: Translate,
  place: Place = (what) => what,
) {
  const lastAt = new Map<string, number>()
  let dream: Dream | null = null
  let heardAt = Number.NEGATIVE_INFINITY
  let weatherAt = 0

  const hear = (key: string, rest: number, text: string, now: number) => {
    const last = lastAt.get(key)
    if (last !== undefined && now - last < rest) return
    if (now - heardAt < QUIET) return
    lastAt.set(key, now)
    heardAt = now
    show({ kind: 'heard', text, bornAt: now, stays: HEARD })
  }

  return (event: DreamEvent, now: Dream): void => {
    const { time } = now.state
    if (dream !== now) {
      dream = now
      lastAt.clear()
      heardAt = Number.NEGATIVE_INFINITY
      weatherAt = time + WEATHER / 2
    }
    const said = saidIn(event)
    if (said) {
      show({ ...said, bornAt: time, stays: secondsFor(said.text) })
      return
    }
    const heard = captionOf(event, now.state)
    if (heard) {
      const what = translate(heard.key, heard.params)
      hear(heard.key, heard.rest, heard.side ? place(what, heard.side) : what, time)
    }
    if (!heard && time - weatherAt > WEATHER) {
      weatherAt = time
      const weather = ambience(now.mood)
      hear(weather.key, weather.rest, translate(weather.key, weather.params), time)
    }
  }
}

/** A sound’s caption in the language of the interface. */
export const translateHeard: Translate = (key, params) =>
  fill(heardIn(useStore.getState().language, key), params)

/** “a drum, far away · left”, in the language of the interface. */
export const placeHeard: Place = (what, side) => say('heardFrom', { what, where: say(side) })

/** Captions the dream that is played. Returns what stops it. */
export function captionDream(): () => void {
  const caption = createCaptioner(addCaption, translateHeard, placeHeard)
  const listener: Parameters<typeof live.listeners.add>[0] = (event, dream) => {
    // Behind the title nothing is said.
    if (useStore.getState().started) caption(event, dream)
  }
  live.listeners.add(listener)
  return () => live.listeners.delete(listener)
}
