/** A chime and its flash are one event: offline the sound begins on that very sample. */
import { describe, expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { AHEAD } from '../../src/dream/events'
import { fork } from '../../src/dream/random'
import { travel } from '../../src/sound/journey'
import { render } from '../../src/sound/render'
import { cut } from './excerpts'

describe.each([48000, 44100])('ten chimes picked at random, at %i Hz', (rate) => {
  const journey = travel({ seed: 'willow', seconds: 60 })
  const chimes = journey.notes.crystals.filter(({ voice }) => voice === 'chime' || voice === 'wet')
  const random = fork('moment', 'test')
  const picked = Array.from({ length: 10 }, () => chimes[random.int(chimes.length)])

  it.each(picked.map((note) => [note.at, note] as const))('at %f s', (at, note) => {
    const part = cut(journey, at - 0.05, 0.1)
    const begins = 0.05
    for (const group of Object.values(part.notes)) group.length = 0
    for (const curve of Object.values(part.curves)) curve.fill(0)
    part.notes.crystals.push({ ...note, at: begins })
    const { left, right } = render(part, { seed: 'willow', rate, tail: 0 })
    const first = left.findIndex((v, n) => Math.abs(v) + Math.abs(right[n]) > 1e-9)
    expect(first).toBe(Math.round(begins * rate))
  })
})

it('the flash waits for the sound by the very time the sound is told ahead', () => {
  const dream = createDream({ seed: 'willow' })
  const still = { right: 0, forward: 1, yaw: 0, pitch: 0, reach: false }
  let checked = 0
  for (let i = 0; i < 60 * 40 && checked < 10; i++) {
    dream.step(still)
    for (const event of dream.events) {
      if (event.type !== 'chime') continue
      const lit = dream.state.chimes.some(
        ({ x, z, at }) => x === event.x && z === event.z && at === dream.state.time + AHEAD,
      )
      expect(lit).toBe(true)
      checked++
    }
  }
  expect(checked).toBe(10)
})
