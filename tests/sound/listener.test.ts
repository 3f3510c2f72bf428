import { describe, expect, it } from 'vitest'
import { captionOf } from '../../src/dream/captions'
import { createDream } from '../../src/dream/dream'
import type { DreamEvent } from '../../src/dream/events'
import { tellStory } from '../../src/dream/words'
import type { Note } from '../../src/sound/dsp/instrument'
import { FOLLOWED } from '../../src/sound/dsp/orchestra'
import { travel } from '../../src/sound/journey'
import { createListener, follow } from '../../src/sound/listener'
import { bearing } from '../../src/sound/voices/voice'

const heard = (event: DreamEvent, prepare?: (dream: ReturnType<typeof createDream>) => void) => {
  const dream = createDream({ seed: 'willow' })
  prepare?.(dream)
  const notes: (Note & { group: string })[] = []
  createListener((group, note) => notes.push({ ...note, group })).hear(event, dream, 2)
  return notes
}

describe('the listener', () => {
  it('hears what is on the right on the right, wherever one looks', () => {
    const { state } = createDream({ seed: 'willow' })
    state.visitor.x = 0
    state.visitor.z = 0
    state.visitor.yaw = 0
    expect(bearing(state, 10, 0).pan).toBeGreaterThan(0.7)
    expect(bearing(state, -10, 0).pan).toBeLessThan(-0.7)
    state.visitor.yaw = Math.PI / 2
    expect(Math.abs(bearing(state, 10, 0).pan)).toBeLessThan(0.01)
    expect(bearing(state, 3, 4).distance).toBeCloseTo(5)
  })

  it('turns a chime into a strike of the same pitch at the given moment', () => {
    const [note] = heard({ type: 'chime', x: 4, y: 9, z: -20, leaf: 0.5, pitch: 81, velocity: 0.6 })
    expect(note).toMatchObject({ group: 'crystals', voice: 'chime', pitch: 81, at: 2 })
  })

  it('ends each word of hers in wings', () => {
    const notes = heard({ type: 'word', moth: 3, line: tellStory('willow').words[3].line })
    expect(notes.map((note) => note.voice)).toEqual(['murmur', 'moth'])
    expect(notes[1].at).toBeGreaterThan(notes[0].at)
  })

  it('plays what the artist turns down softer, and nothing of what is turned off', () => {
    const event: DreamEvent = { type: 'thunder', distance: 90, strength: 0.8 }
    const velocity = (level: number) =>
      heard(event, (dream) => dream.setParameters({ thunderLevel: level }))[0].velocity
    expect(velocity(0.5)).toBeCloseTo(0.5 * velocity(1))
    expect(velocity(0)).toBe(0)
  })

  it('follows every number a group asks for', () => {
    const dream = createDream({ seed: 'willow' })
    const values: Record<string, number> = {}
    follow(dream, values)
    for (const key of FOLLOWED) expect(values[key], key).toBeTypeOf('number')
  })
})

describe('a journey', () => {
  const journey = travel({ seed: 'willow', seconds: 420, after: 10 })
  const all = Object.values(journey.notes).flat()

  it('comes to its end', () => {
    expect(journey.acts.map(({ act }) => act)).toContain('after')
    expect(journey.seconds).toBeGreaterThan(200)
    expect(journey.seconds).toBeLessThan(420)
  })

  it('has every voice in it, each with sound numbers', () => {
    const voices = new Set(all.map((note) => note.voice))
    for (const voice of ['chime', 'melody', 'pluck', 'bowed', 'thunder', 'moth', 'murmur'])
      expect(voices, voice).toContain(voice)
    for (const voice of ['butterfly', 'visitor', 'wisp', 'string', 'memory', 'pad', 'lub', 'dub'])
      expect(voices, voice).toContain(voice)
    for (const note of all) {
      for (const key of ['at', 'pitch', 'velocity', 'pan', 'distance', 'seconds'] as const)
        expect(Number.isFinite(note[key]), `${note.voice} ${key}`).toBe(true)
      expect(Math.abs(note.pan)).toBeLessThanOrEqual(1)
      expect(note.velocity).toBeGreaterThanOrEqual(0)
      expect(note.velocity).toBeLessThanOrEqual(1.2)
    }
  })

  it('is the same for the same seed', () => {
    expect(travel({ seed: 'willow', seconds: 40 })).toEqual(travel({ seed: 'willow', seconds: 40 }))
  })
})

describe('captions', () => {
  it('say how far her heart is', () => {
    const { state } = createDream({ seed: 'willow' })
    const beat = (distance: number): DreamEvent => ({
      type: 'heartbeat',
      x: 0,
      z: 0,
      distance,
      strength: 1,
      second: false,
    })
    expect(captionOf(beat(150), state)?.key).toBe('a drum, far away')
    expect(captionOf(beat(2), state)?.key).toBe('her heart, close')
  })
})
