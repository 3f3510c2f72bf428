/** What is heard and what is seen keep together also where the dream goes faster or slower. */
import { expect, it, vi } from 'vitest'
import { createDream, STEP } from '../../src/dream/dream'
import { AHEAD } from '../../src/dream/events'
import { createIntent } from '../../src/dream/intent'
import { createSoundscape, type SoundscapeOptions } from '../../src/sound/Soundscape'

vi.mock('../../src/sound/context', () => ({}))
vi.mock('../../src/sound/fallback', () => ({
  createFallback: () => ({ output: { connect() {} }, params: new Map(), setLevels() {} }),
}))
vi.mock('tone', () => ({
  Gain: class {
    gain = { cancelScheduledValues() {}, setTargetAtTime() {} }
    toDestination() {}
  },
  Mono: class {},
}))

/** Chimes with the audio time at which each is to be heard and that of the first frame that shows it. */
async function play(speed: number, seconds: number) {
  const context = { currentTime: 7, state: 'running', rawContext: {} }
  const sound = await createSoundscape({
    ...{ seed: 'willow', simple: true },
    context: context as unknown as SoundscapeOptions['context'],
  })
  sound.setSpeed(speed)
  const dream = createDream({ seed: 'willow' })
  const intent = { ...createIntent(), forward: 1 }
  const chimes: { at: number; heard: number; seen: number }[] = []
  let owed = 0
  for (let shown = 0; shown < seconds; shown += 1 / 60) {
    context.currentTime = 7 + shown
    for (owed += speed / 60; owed >= STEP; owed -= STEP) {
      dream.step(intent)
      for (const event of dream.events) {
        if (event.type !== 'chime') continue
        const { time } = dream.state
        chimes.push({ at: time + AHEAD, heard: sound.when(event, time), seen: Number.NaN })
      }
    }
    sound.update(dream)
    for (const chime of chimes) {
      if (Number.isNaN(chime.seen) && chime.at <= dream.state.time) chime.seen = 7 + shown
    }
  }
  return chimes.filter(({ seen }) => !Number.isNaN(seen))
}

it.each([1, 2, 0.5, 0.05, 5])('at speed %s each chime is heard as it is seen', async (speed) => {
  const chimes = await play(speed, 30 / speed)
  expect(chimes.length).toBeGreaterThan(4)
  // A frame, and a step of the dream: no eye can tell more.
  const exact = 0.001 + 1 / 60 + STEP / speed
  for (const { heard, seen } of chimes) expect(Math.abs(heard - seen)).toBeLessThan(exact)
})
