import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, type Dream, STEP } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'
import {
  MOOD_COLOUR_KEYS,
  MOOD_COLOURS,
  MOOD_NUMBER_KEYS,
  MOOD_NUMBERS,
} from '../../src/dream/mood'
import { play, unsound } from './walkthrough'

/** What no sane device sends, and what one does. */
const wild = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e308, -1e308, 0, -0, 1, -1, 1e-320),
  fc.double({ min: -1, max: 1, noNaN: true }),
)
const intents = fc.array(
  fc.record({
    right: wild,
    forward: wild,
    yaw: wild,
    pitch: wild,
    reach: fc.boolean(),
    /** For so many steps. */
    steps: fc.integer({ min: 1, max: 24 }),
  }),
  { maxLength: 6 },
)

const numbers = new Float64Array(MOOD_NUMBER_KEYS.length)
const colours = new Float64Array(MOOD_COLOUR_KEYS.length * 3)

const remember = ({ mood }: Dream) => {
  MOOD_NUMBER_KEYS.forEach((key, i) => {
    numbers[i] = mood[key]
  })
  MOOD_COLOUR_KEYS.forEach((key, i) => {
    colours.set(mood[key], i * 3)
  })
}

/** Faults of the mood after a step: out of range, or faster than its slope. */
const faults = ({ mood }: Dream): string[] => {
  const out: string[] = []
  for (let i = 0; i < MOOD_NUMBER_KEYS.length; i++) {
    const key = MOOD_NUMBER_KEYS[i]
    const { min, max, slope } = MOOD_NUMBERS[key]
    const value = mood[key]
    if (!(value >= min && value <= max)) out.push(`${key} = ${value}`)
    if (Math.abs(value - numbers[i]) > slope * STEP + 1e-9) out.push(`${key} jumps`)
  }
  for (let i = 0; i < MOOD_COLOUR_KEYS.length; i++) {
    const key = MOOD_COLOUR_KEYS[i]
    for (let c = 0; c < 3; c++) {
      const value = mood[key][c]
      if (!(value >= 0 && value < 100)) out.push(`${key} = ${value}`)
      if (Math.abs(value - colours[i * 3 + c]) > MOOD_COLOURS[key].slope * STEP + 1e-9) {
        out.push(`${key} jumps`)
      }
    }
  }
  return out
}

describe('whatever a visitor does', () => {
  // One dream after another is led onward, so that every act meets wild streams of intents.
  it('the dream stays sound: 10,000 streams', () => {
    let round = 0
    let dream = createDream({ seed: 'fuzz 0' })
    let autopilot = createAutopilot('fuzz 0')
    let act = 0
    const intent = createIntent()
    const good = createIntent()
    const check = () => {
      const now = ACT_NAMES.indexOf(dream.state.act)
      const order = now === act || now === act + 1
      act = now
      return order
    }
    fc.assert(
      fc.property(intents, (stream) => {
        for (const { steps, ...wanted } of stream) {
          Object.assign(intent, wanted)
          for (let i = 0; i < steps; i++) {
            remember(dream)
            dream.step(intent)
            // An expectation costs more than a step.
            const wrong = faults(dream)
            if (wrong.length > 0) expect(wrong).toEqual([])
            if (!check()) expect.fail(`${dream.state.act} came out of order`)
          }
        }
        expect(unsound(dream.state)).toEqual([])
        for (let i = 0; i < 30; i++) {
          autopilot(dream, good)
          dream.step(good)
          if (!check()) expect.fail(`${dream.state.act} came out of order`)
        }
        if (dream.state.act === 'after' && dream.state.actTime > 8) {
          const seed = `fuzz ${++round}`
          dream = createDream({ seed })
          autopilot = createAutopilot(seed)
          act = 0
        }
      }),
      { numRuns: 10_000, endOnFailure: true },
    )
    // Wild as they were, dreams were dreamt to their end.
    expect(round).toBeGreaterThan(5)
  }, 600_000)

  it('whoever only creeps is carried there as well', () => {
    // Sideways and back for ever, a centimetre a second nearer: enough to look like headway. Found
    // by the test below.
    const stream = [
      { right: 1, pitch: -1 },
      { yaw: Infinity, reach: true },
      { yaw: -1e308 },
      { reach: true },
      { right: -Infinity },
    ]
    let step = 0
    const dream = play(createDream({ seed: 'stuck 7' }), 1500, (_, intent) => {
      Object.assign(intent, createIntent(), stream[Math.floor(step++ / 20) % stream.length])
    })
    expect(dream.state.act).toBe('after')
  })

  it('nobody is stuck: any stream, held or repeated for ever, ends in `after`', () => {
    fc.assert(
      fc.property(intents, fc.integer({ min: 0, max: 1e6 }), (stream, number) => {
        let step = 0
        const dream = play(createDream({ seed: `stuck ${number}` }), 4000, (_, intent) => {
          if (stream.length > 0)
            Object.assign(intent, stream[Math.floor(step++ / 20) % stream.length])
        })
        expect(dream.state.act).toBe('after')
        expect(unsound(dream.state)).toEqual([])
      }),
      { numRuns: 25, endOnFailure: true },
    )
  }, 600_000)
})
