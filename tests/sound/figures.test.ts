/**
 * Three seconds of each act, kept as notes, against the figures kept with them, and what the dream of
 * now plays in each act against what it played then: neither how it sounds nor what sounds changes
 * unheard. After a change that is meant, listen, look at a spectrogram, then write them anew:
 * UPDATE_FIGURES=1 npx vitest run --project unit tests/sound/figures.test.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { travel } from '../../src/sound/journey'
import { measure, read, take, write } from './excerpts'

const FILE = new URL('excerpts.txt', import.meta.url)
const now = take(travel({ seed: 'willow', after: 30 }))
if (process.env.UPDATE_FIGURES) {
  const none = { lufs: 0, truePeak: 0, faults: 0, centroid: 0, flatness: 0 }
  const taken = Object.entries(now)
  const text = write(
    Object.fromEntries(taken.map(([act, one]) => [act, { ...one, figures: none }])),
  )
  // Measured as it is read again: with its numbers shortened.
  const short = Object.entries(read(text)).map(([act, one]) => [
    act,
    { ...one, figures: measure(one) },
  ])
  writeFileSync(FILE, write(Object.fromEntries(short)))
}
const kept = read(readFileSync(FILE, 'utf8'))
const heard = Object.fromEntries(Object.entries(kept).map(([act, one]) => [act, measure(one)]))

describe.each(Object.keys(kept))('an excerpt of %s', (act) => {
  it('is clean and as it was when it was last listened to', () => {
    const is = heard[act]
    const was = kept[act].figures
    expect(is.faults).toBe(0)
    expect(is.truePeak).toBeLessThanOrEqual(-1)
    expect(Math.abs(is.lufs - was.lufs), `loudness ${is.lufs}`).toBeLessThanOrEqual(0.5)
    expect(Math.abs(is.centroid / was.centroid - 1), `centroid ${is.centroid}`).toBeLessThan(0.05)
    expect(Math.abs(is.flatness / was.flatness - 1), `flatness ${is.flatness}`).toBeLessThan(0.1)
  })

  it('plays as much as the dream plays in that act now', () => {
    // A note more or less is none that is heard.
    for (const [group, was] of Object.entries(kept[act].played)) {
      const is = now[act].played[group]
      expect(Math.abs(is - was), `${group} ${is}, was ${was}`).toBeLessThan(0.05 + 0.15 * was)
    }
  })
})

it('there is one of each act, and every group of notes is in it', () => {
  expect(Object.keys(kept)).toEqual(Object.keys(now))
  for (const act of Object.keys(now))
    expect(Object.keys(kept[act].played)).toEqual(Object.keys(now[act].played))
})

it('the storm is loud and full of noise, the dawn has hardly any', () => {
  const { meeting, arrival, dawn, reaching } = heard
  expect(Math.max(meeting.lufs, reaching.lufs)).toBeGreaterThan(arrival.lufs + 4)
  expect(Math.min(meeting.flatness, reaching.flatness)).toBeGreaterThan(10 * dawn.flatness)
})
