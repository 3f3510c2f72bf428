import { describe, expect, it } from 'vitest'
import { ACT_NAMES, ACTS, type ActName } from '../../src/dream/acts'
import { createDream } from '../../src/dream/dream'
import type { DreamEvent } from '../../src/dream/events'
import { createScore } from '../../src/dream/score'
import { belongs, brightness, MODES, nextMode } from '../../src/dream/score/modes'

const DT = 1 / 60

/** What the score of a seed sends in `seconds` of one act, as copies. */
function play(seed: string, act: ActName, seconds: number): (DreamEvent & { at: number })[] {
  const score = createScore(seed)
  const { state } = createDream({ seed })
  state.act = act
  state.visitor.reach = 1
  for (const wisp of state.wisps) wisp.setsOutAt = 0
  const out: (DreamEvent & { at: number })[] = []
  const mood = ACTS[act].mood
  for (let i = 0; i < seconds * 60; i++) {
    state.time = i * DT
    state.gustX = state.time * 3
    state.gustZ = state.time
    score.step(state, mood, (event) => out.push({ ...event, at: state.time }), DT)
  }
  return out
}
const only = <T extends DreamEvent['type']>(events: (DreamEvent & { at: number })[], type: T) =>
  events.filter((event) => event.type === type) as (Extract<DreamEvent, { type: T }> & {
    at: number
  })[]

describe('harmony', () => {
  it('goes from phrygian to lydian one accidental at a time', () => {
    for (let i = 1; i < MODES.length; i++) {
      const changed = MODES[i].steps.filter((step, k) => step !== MODES[i - 1].steps[k])
      expect(changed).toHaveLength(1)
    }
    expect(nextMode(0, 5)).toBe(1)
    expect(nextMode(5, 0)).toBe(4)
  })

  it('has a mode for each act', () => {
    const name = (act: ActName) => MODES[Math.round(brightness(ACTS[act].mood))]?.name
    expect(name('arrival')).toBe('aeolian')
    expect(name('meeting')).toBe('phrygian')
    expect(name('telling')).toBe('aeolian')
    expect(name('weaving')).toBe('dorian')
    expect(name('gathering')).toBe('mixolydian')
    expect(name('dawn')).toBe('lydian')
    expect(name('after')).toBe('lydian')
  })

  it('never plays a note outside the mode of its bar', () => {
    for (const act of ACT_NAMES) {
      let mode = -1
      for (const event of play('willow', act, 90)) {
        if (event.type === 'bar') mode = event.mode
        // An answer of the leaves may come a moment after the bar has turned.
        if (event.type === 'melody' || event.type === 'sung')
          expect(belongs(mode, event.pitch), `${act} ${event.type} ${event.pitch}`).toBe(true)
      }
    }
  })

  it('moves the inner voices by two semitones at most', () => {
    const bars = only(play('moss', 'gathering', 300), 'bar')
    for (let i = 1; i < bars.length; i++) {
      expect(Math.abs(bars[i].inner - bars[i - 1].inner)).toBeLessThanOrEqual(2)
      expect(Math.abs(bars[i].upper - bars[i - 1].upper)).toBeLessThanOrEqual(2)
    }
  })
})

describe('score', () => {
  it('is the same for the same seed and another for another', () => {
    const a = play('willow', 'dawn', 60)
    expect(play('willow', 'dawn', 60)).toEqual(a)
    expect(play('heron', 'dawn', 60)).not.toEqual(a)
  })

  it('chimes often enough to live and seldom enough to rest', () => {
    for (const seed of ['willow', 'heron', 'ash']) {
      const chimes = only(play(seed, 'arrival', 240), 'chime')
      const rate = chimes.length / 240
      expect(rate).toBeGreaterThan(0.25)
      expect(rate).toBeLessThan(3)
      const rests = chimes.slice(1).map((chime, i) => chime.at - chimes[i].at)
      expect(Math.max(...rests)).toBeGreaterThan(2)
      for (const chime of chimes) {
        expect(chime.velocity).toBeGreaterThan(0)
        expect(chime.velocity).toBeLessThanOrEqual(1)
        expect(chime.pitch).toBeGreaterThan(60)
        expect(chime.pitch).toBeLessThan(110)
      }
    }
  })

  it('lets the melody rest longer than it sings', () => {
    const notes = only(play('willow', 'arrival', 300), 'melody')
    const sounding = notes.reduce((sum, note) => sum + note.seconds, 0)
    expect(notes.length).toBeGreaterThan(10)
    expect(sounding).toBeLessThan(240)
  })

  it('has at most four of the others singing at once', () => {
    const notes = only(play('willow', 'dawn', 200), 'sung').filter((note) => note.wisp >= 0)
    expect(notes.length).toBeGreaterThan(20)
    for (const note of notes) {
      const together = notes.filter((o) => o.at <= note.at && o.at + o.seconds > note.at + 0.01)
      expect(new Set(together.map((o) => o.wisp)).size).toBeLessThanOrEqual(4)
    }
  })

  it('answers the voice of the visitor with leaves an octave or two above', () => {
    const events = play('willow', 'reaching', 40)
    const voice = only(events, 'sung').filter((note) => note.wisp < 0)
    const chimes = only(events, 'chime')
    expect(voice.length).toBeGreaterThan(4)
    for (const note of voice.slice(0, 4))
      expect(
        chimes.some((c) => c.pitch === note.pitch + 24 && c.at > note.at && c.at < note.at + 2),
      ).toBe(true)
  })

  it('gives steps, threads, memories and gifts pitches in key', () => {
    const score = createScore('willow')
    for (const kind of ['footstep', 'woven', 'memory', 'gift'] as const)
      for (let i = 0; i < 40; i++) expect(belongs(score.mode, score.pitchFor(kind, i))).toBe(true)
  })
})
