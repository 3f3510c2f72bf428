import { describe, expect, it } from 'vitest'
import { createLag } from '../../src/sound/lag'

/** A context whose clock moves a buffer at a time and is heard `late` seconds afterwards. */
const device = (buffer: number, late: number) => {
  let now = 0
  return {
    at(ms: number) {
      now = ms
    },
    get currentTime() {
      return Math.floor(now / 1000 / buffer) * buffer + buffer
    },
    outputLatency: 0.014,
    getOutputTimestamp: () => ({
      contextTime: Math.max(0, now / 1000 - late),
      performanceTime: now,
    }),
  }
}

describe('the lag of a loudspeaker', () => {
  it('is what the browser says until something is heard', () => {
    expect(createLag({ currentTime: 0, outputLatency: 0.02 }).value).toBe(0.02)
    expect(createLag({ currentTime: 0 }).value).toBe(0)
  })

  it.each([
    [0.01, 0.02],
    [0.04, 0.05],
    [0.04, 0.2],
  ])(
    'is found behind a clock that moves in steps of %s s and is heard %s s late',
    (buffer, late) => {
      const one = device(buffer, late)
      const lag = createLag(one)
      let sum = 0
      let count = 0
      for (let ms = 0; ms < 6000; ms += 1000 / 60) {
        one.at(ms)
        lag.see(ms)
        if (ms < 3000) continue
        sum += lag.value
        count++
      }
      // The clock is half a buffer ahead of the true time on the whole.
      expect(Math.abs(sum / count - (late + buffer / 2))).toBeLessThan(0.004)
    },
  )

  it('is not led astray by nonsense', () => {
    const one = device(0.01, 0.03)
    const lag = createLag(one)
    for (let ms = 0; ms < 3000; ms += 16) {
      one.at(ms)
      lag.see(ms)
    }
    const before = lag.value
    const broken = createLag({
      ...one,
      currentTime: 99,
      getOutputTimestamp: () => ({ contextTime: 1, performanceTime: 1 }),
    })
    broken.see(2)
    expect(broken.value).toBe(0.014)
    expect(before).toBeGreaterThan(0.02)
  })
})
