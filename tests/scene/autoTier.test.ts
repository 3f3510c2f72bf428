import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAutoTier, LEVELS } from '../../src/scene/autoTier'
import { BEFORE } from '../../src/store'

type OfClock = (level: number, clock: number) => number

/**
 * Runs a machine whose frame time is a function of level and clock, before a display that shows a frame
 * every `interval` milliseconds at most; returns what happened.
 */
function run(seconds: number, cost: OfClock, interval: OfClock = () => 1000 / 60) {
  const auto = createAutoTier()
  const changes: number[] = []
  let clock = 0
  while (clock < seconds * 1000) {
    const time = Math.max(interval(auto.level, clock), cost(auto.level, clock))
    clock += time
    if (auto.frame(time)) changes.push(clock)
  }
  return { auto, changes }
}

const worstMinute = (changes: number[]) =>
  Math.max(0, ...changes.map((at) => changes.filter((t) => t >= at && t < at + 60_000).length))

describe('auto quality', () => {
  it('settles high on a fast machine within three seconds and stays', () => {
    const { auto, changes } = run(180, () => 8)
    expect(LEVELS[auto.level]).toEqual({ tier: 'high', scale: 1 })
    expect(Math.max(...changes)).toBeLessThanOrEqual(3000)
  })

  it('settles low on a slow machine within three seconds and stays', () => {
    const { auto, changes } = run(180, (level) => 60 + 60 * level)
    expect(LEVELS[auto.level].tier).toBe('low')
    expect(changes.filter((at) => at > 3000)).toHaveLength(0)
  })

  it('finds the level that a middling machine can hold', () => {
    const { auto } = run(120, (level) => [6, 9, 12, 16, 24, 33][level])
    expect(LEVELS[auto.level]).toEqual({ tier: 'medium', scale: 1 })
  })

  it('gives up resolution before features', () => {
    const { auto } = run(120, (level) => [6, 9, 12, 22, 30, 40][level])
    expect(LEVELS[auto.level]).toEqual({ tier: 'medium', scale: 0.75 })
  })

  it('changes at most once a minute after settling on an erratic machine', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 120 }), { minLength: 20 }), (times) => {
        const { changes } = run(200, (_, clock) => times[Math.floor(clock / 700) % times.length])
        expect(worstMinute(changes.filter((at) => at > 3000))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })

  it('judges what a page draws before anything is known', () => {
    const { tier, resolutionScale } = BEFORE
    expect(LEVELS[createAutoTier().level]).toEqual({ tier, scale: resolutionScale })
  })

  it('goes a tier lower than the one that is drawn when asked to', () => {
    for (const [drawn, left] of [
      ['ultra', 'high'],
      ['high', 'medium'],
      ['medium', 'low'],
      ['low', 'low'],
    ] as const) {
      const { auto } = run(10, () => 8)
      auto.lower(drawn)
      expect(LEVELS[auto.level].tier).toBe(left)
    }
  })

  it('comes back in a while from what a busy machine could not hold for a time', () => {
    const busy = (clock: number) => clock > 60_000 && clock < 300_000
    const { auto, changes } = run(3600, (_, clock) => (busy(clock) ? 40 : 8))
    expect(changes.some((at) => at > 60_000 && at < 300_000)).toBe(true)
    expect(LEVELS[auto.level]).toEqual({ tier: 'high', scale: 1 })
    expect(worstMinute(changes.filter((at) => at > 3000))).toBe(1)
  })

  it('tries ever less often what it cannot hold any more', () => {
    const { changes } = run(24 * 3600, (level, clock) => (clock > 60_000 && level > 4 ? 40 : 16))
    const tries = changes.filter((at) => at > 3000).length
    expect(tries).toBeGreaterThan(2)
    expect(tries).toBeLessThan(20)
  })

  it('gives way on a machine that takes two seconds a frame', () => {
    const { auto } = run(20, () => 2000)
    expect(LEVELS[auto.level].tier).toBe('low')
  })

  it.each([50, 48, 30, 25, 24])('is at its best before a display of %i Hz', (hertz) => {
    const { auto, changes } = run(
      1200,
      () => 8,
      () => 1000 / hertz,
    )
    expect(LEVELS[auto.level]).toEqual({ tier: 'high', scale: 1 })
    expect(Math.max(...changes)).toBeLessThanOrEqual(3000)
  })

  it('finds the level that a machine can hold before a slow display', () => {
    const { auto } = run(
      7200,
      (level) => [6, 8, 10, 14, 26, 40][level],
      () => 20,
    )
    expect(LEVELS[auto.level]).toEqual({ tier: 'medium', scale: 1 })
  })

  it('does not take a machine for a display that shows every second picture', () => {
    const costs = [6, 9, 12, 16, 24, 30]
    const { auto } = run(1200, (level) => (costs[level] > 1000 / 60 ? 1000 / 30 : 8))
    expect(LEVELS[auto.level]).toEqual({ tier: 'medium', scale: 1 })
  })

  it('goes down on a slow machine, however little some of it helps', () => {
    for (const costs of [
      [30, 31, 36, 40, 50, 60],
      [24, 26, 30, 36, 40, 46],
      [50, 50, 50, 50, 50, 50],
    ]) {
      const { auto } = run(1200, (level) => costs[level])
      expect(LEVELS[auto.level].tier).toBe('low')
    }
  })

  it('comes back from a display that shows less for a while', () => {
    const saves = (clock: number) => clock > 60_000 && clock < 900_000
    const slow = (_: number, clock: number) => (saves(clock) ? 1000 / 30 : 1000 / 60)
    const { auto, changes } = run(800, () => 8, slow)
    expect(LEVELS[auto.level]).toEqual({ tier: 'high', scale: 1 })
    expect(Math.max(...changes)).toBeLessThan(300_000)
    expect(worstMinute(changes.filter((at) => at > 3000))).toBe(1)
    // What was slow for that display is slow no more for a quick one.
    const busy = (level: number, clock: number) => (clock > 1000_000 && level > 3 ? 30 : 8)
    expect(LEVELS[run(1500, busy, slow).auto.level]).toEqual({ tier: 'medium', scale: 1 })
  })

  it('is not misled by a hidden tab or nonsense', () => {
    const { auto } = run(10, () => 8)
    const level = auto.level
    for (const time of [Number.NaN, -1, 0, 60_000, Number.POSITIVE_INFINITY]) auto.frame(time)
    expect(auto.level).toBe(level)
  })
})
