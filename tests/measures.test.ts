/** A measure that has seen nothing does not pass. */
import { describe, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { hear } from '../scripts/audio/hear.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { overBudget } from '../scripts/budget.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { drawHeld } from '../scripts/held.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { judge } from '../scripts/jumps.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { actLengths, momentOf } from '../scripts/moments.mjs'
import { ACT_NAMES } from '../src/dream/acts'
import { createFlashMeter } from '../src/dream/flash'
import { travel } from '../src/sound/journey'
import { SLOWEST } from '../src/visitor/address'

describe('nothing seen', () => {
  it('is not safe for the eyes', () => {
    const meter = createFlashMeter(4, 3)
    expect(meter.verdict()).toMatchObject({ safe: false, frames: 0 })
    expect(meter.verdict().faults.join()).toContain('no picture')
    meter.add(new Float32Array(36), 0)
    expect(meter.verdict()).toMatchObject({ safe: true, frames: 1, faults: [] })
  })

  it('is not a walk without pops', () => {
    for (const looks of [[], [[]], [[0.01]]]) expect(judge(looks, 0.02).fine).toBe(false)
    const calm = judge([Array(30).fill(0.1)], 0.02)
    expect(calm).toMatchObject({ fine: true, worst: 0, pops: 0 })
    const pop = judge([Array(30).fill(0.1), [...Array(9).fill(0.1), 0.4, 0.1]], 0.02)
    expect(pop).toMatchObject({ fine: false, frame: 40, pops: 1 })
    expect(pop.worst).toBeCloseTo(0.3)
  })

  it('is not within the budget', () => {
    const row = { tier: 'low', frames: 60, draws: 40, triangles: 1000, passes: 2 }
    expect(overBudget(row, 1000)).toEqual([])
    expect(overBudget({ ...row, frames: 0, draws: 0 }, 1000)).toEqual(['frames'])
    expect(overBudget({ ...row, draws: 0 }, 1000)).toEqual(['draws'])
    expect(overBudget({ ...row, draws: 41, passes: 3 }, 1e9)).toEqual(['draws', 'passes', 'bytes'])
  })

  it('is not asked for', async () => {
    for (const wanted of [Number.NaN, 0, -60]) {
      await expect(drawHeld(null, '', { wanted }, () => {})).rejects.toThrow(RangeError)
    }
  })
})

describe('a measure of an act', () => {
  it('begins and ends in it, also in the shortest', () => {
    const lengths: Record<string, number> = actLengths(travel({ seed: 'willow', after: 60 }))
    expect(Object.keys(lengths)).toEqual([...ACT_NAMES])
    for (const act of ACT_NAMES) {
      for (const lasts of [13, 20, 132]) {
        const { at, speed } = momentOf(lengths[act], lasts, SLOWEST)
        // Something is left over, for the frames before the first picture is there.
        expect(at, `${act} for ${lasts} s`).toBeGreaterThan(0.15 * lengths[act])
        expect(at + speed * lasts, `${act} for ${lasts} s`).toBeLessThan(0.85 * lengths[act])
        expect(speed).toBeGreaterThanOrEqual(SLOWEST)
      }
    }
  })
})

describe('a silence', () => {
  const tone = Float32Array.from({ length: 48000 }, (_, n) => 0.1 * Math.sin(n / 20))
  const none = new Float32Array(48000)

  it.each([
    ['neither ear', none, none, 1],
    ['the left ear', tone, none, 0],
    ['the right ear', none, tone, 0],
    ['both ears', tone, tone, 0],
  ])('is told by both ears, with sound in %s', (_, left, right, silences) => {
    expect(hear([left, right], 48000).silences).toBe(silences)
  })
})
