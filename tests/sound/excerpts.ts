/**
 * A few seconds of each act: the notes and feelings as a list, rendered without a browser, and
 * what can be measured of the sound.
 */
// @ts-expect-error plain JavaScript, shared with the commands
import { hear } from '../../scripts/audio/hear.mjs'
import type { GroupName } from '../../src/sound/dsp/groups'
import type { Note } from '../../src/sound/dsp/instrument'
import { type Journey, MOOD_RATE } from '../../src/sound/journey'
import { render } from '../../src/sound/render'

/** Seconds before the excerpt, so that what rings into it rings, and of the excerpt itself. */
const BEFORE = 2
const LASTS = 3
const SEED = 'willow'

export interface Figures {
  lufs: number
  truePeak: number
  /** Clicks, dropouts, clipped and broken samples. */
  faults: number
  centroid: number
  flatness: number
}
export interface Excerpt {
  notes: Journey['notes']
  /** What the groups follow, in the middle of the excerpt. */
  values: Record<string, number>
  /** How much each group plays in the whole act: velocities of its notes, summed, a second. */
  played: Record<string, number>
}

/** Notes and moods of [from, from + seconds), counted from nought. */
export function cut(journey: Journey, from: number, seconds: number): Journey {
  const notes = {} as Journey['notes']
  for (const [group, list] of Object.entries(journey.notes))
    notes[group as GroupName] = list
      .filter(({ at }) => at >= from && at < from + seconds)
      .map((note) => ({ ...note, at: note.at - from }))
  const curves = Object.fromEntries(
    Object.entries(journey.curves).map(([key, curve]) => [
      key,
      curve.slice(Math.floor(from * MOOD_RATE), Math.ceil((from + seconds) * MOOD_RATE)),
    ]),
  )
  return { seconds, notes, curves, acts: [] }
}

/** The middle of each act. */
export function take(journey: Journey): Record<string, Excerpt> {
  const out: Record<string, Excerpt> = {}
  journey.acts.forEach(({ act, at }, i) => {
    const to = journey.acts[i + 1]?.at ?? journey.seconds
    const part = cut(journey, Math.max(0, (at + to) / 2 - BEFORE), BEFORE + LASTS)
    const values = Object.fromEntries(
      Object.entries(part.curves).map(([key, curve]) => [key, curve[curve.length >> 1]]),
    )
    const played = Object.fromEntries(
      Object.entries(journey.notes).map(([group, list]) => [
        group,
        list.reduce((sum, note) => sum + (note.at >= at && note.at < to ? note.velocity : 0), 0) /
          (to - at),
      ]),
    )
    out[act] = { notes: part.notes, values, played }
  })
  return out
}

const NUMBERS = ['at', 'pitch', 'velocity', 'pan', 'turn', 'distance', 'seconds', 'index'] as const

/** As text, a note a line: group, voice, then its numbers. */
export function write(kept: Record<string, Excerpt & { figures: Figures }>): string {
  const short = (value: number) => String(Number(value.toFixed(3)))
  const pairs = (record: object) =>
    Object.entries(record).map(([key, value]) => `${key}=${short(value)}`)
  return Object.entries(kept)
    .flatMap(([act, { notes, values, played, figures }]) => [
      `act ${act}`,
      `figures ${pairs({ ...figures, flatness: 1000 * figures.flatness }).join(' ')}`,
      `values ${pairs(values).join(' ')}`,
      `played ${pairs(played).join(' ')}`,
      ...Object.entries(notes).flatMap(([group, list]) =>
        list.map((note) =>
          [group, note.voice, ...NUMBERS.map((key) => short(note[key]))].join(' '),
        ),
      ),
      '',
    ])
    .join('\n')
}

export function read(text: string): Record<string, Excerpt & { figures: Figures }> {
  const out: Record<string, Excerpt & { figures: Figures }> = {}
  let act = ''
  const record = (words: string[]) =>
    Object.fromEntries(words.map((word) => word.split('=')).map(([k, v]) => [k, Number(v)]))
  for (const line of text.split('\n')) {
    const [first, ...words] = line.split(' ')
    if (first === '') continue
    if (first === 'act') {
      act = words[0]
      const notes = { crystals: [], air: [], voices: [], strings: [], heart: [] }
      out[act] = { notes, values: {}, played: {}, figures: {} as Figures }
    } else if (first === 'figures') {
      const { flatness, ...figures } = record(words)
      out[act].figures = { ...figures, flatness: flatness / 1000 } as Figures
    } else if (first === 'values' || first === 'played') out[act][first] = record(words)
    else {
      const numbers = NUMBERS.map((key, i) => [key, Number(words[i + 1])])
      const note = { voice: words[0], ...Object.fromEntries(numbers) } as Note
      out[act].notes[first as GroupName].push(note)
    }
  }
  return out
}

export function measure({ notes, values }: Excerpt): Figures {
  const curves = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, new Float32Array(2).fill(value)]),
  )
  const journey: Journey = { seconds: BEFORE + LASTS, notes, curves, acts: [] }
  const { left, right } = render(journey, { seed: SEED, tail: 0 })
  const ears = [left, right].map((x) => x.slice(BEFORE * 48000))
  const heard = hear(ears, 48000, [{ act: '', at: 0 }], LASTS)
  return {
    lufs: heard.lufs,
    truePeak: heard.truePeak,
    faults: heard.clicks.length + heard.broken + heard.clipped + heard.dropouts,
    centroid: heard.acts[0].centroid,
    flatness: heard.acts[0].flatness,
  }
}
