import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFlashLimiter, createFlashMeter, tileColours } from '../../src/dream/flash'

type Colour = (tile: number, time: number) => [number, number, number]

/** Three seconds at 60 Hz over a grid. */
function watch(columns: number, rows: number, colour: Colour, seconds = 3) {
  const meter = createFlashMeter(columns, rows)
  const frame = new Float32Array(columns * rows * 3)
  for (let i = 0; i < seconds * 60; i++) {
    for (let tile = 0; tile < columns * rows; tile++) frame.set(colour(tile, i / 60), tile * 3)
    meter.add(frame, i / 60)
  }
  return meter.verdict()
}

const strobe = (time: number, hertz: number, low: number, high: number) =>
  (time * hertz) % 1 < 0.5 ? high : low
const grey = (v: number): [number, number, number] => [v, v, v]

describe('the meter', () => {
  it('fails a strobe of five a second', () => {
    const verdict = watch(12, 9, (_, t) => grey(strobe(t, 5, 0.05, 0.6)))
    expect(verdict.safe).toBe(false)
    expect(verdict.strobingArea).toBe(1)
    expect(verdict.faults.join()).toContain('flashes a second')
  })

  it('fails a local strobe that fills more than a quarter of ten degrees', () => {
    // A tile of 4 × 3 is half of such a window; a tile of 12 × 9 is a twelfth.
    const local = (tile: number, t: number) => grey(tile === 5 ? strobe(t, 6, 0, 1) : 0.1)
    expect(watch(4, 3, local).safe).toBe(false)
    const small = watch(12, 9, local)
    expect(small.safe).toBe(true)
    expect(small.general).toBeGreaterThan(3)
  })

  it('fails a red strobe whose luminance hardly changes', () => {
    const verdict = watch(6, 6, (_, t) => [strobe(t, 5, 0.02, 0.3), 0.01, 0.01])
    expect(verdict.red).toBeGreaterThan(3)
    expect(verdict.general).toBe(0)
    expect(verdict.safe).toBe(false)
  })

  it('fails a single flash over the whole picture, and passes it in a corner', () => {
    const once = (t: number) => (t > 1 && t < 1.1 ? 0.6 : 0.05)
    expect(watch(8, 8, (_, t) => grey(once(t))).faults.join()).toContain('quarter of the picture')
    expect(watch(8, 8, (tile, t) => grey(tile < 12 ? once(t) : 0.05)).safe).toBe(true)
  })

  it('tells a single flash of a tenth of the picture, but not of a light that flies by', () => {
    const once = (t: number) => (t > 1 && t < 1.2 ? 0.6 : 0.05)
    // Six of the twelve tiles of one third by third.
    const there = (tile: number) => tile % 12 < 3 && tile >= 36 && tile < 60
    const flash = watch(12, 9, (tile, t) => grey(there(tile) ? once(t) : 0.05))
    expect(flash.safe).toBe(true)
    expect(flash.flashes).toHaveLength(1)
    expect(flash.flashes[0].time).toBeCloseTo(1.2, 1)
    const moth = watch(12, 9, (tile, t) => grey(tile === Math.floor(t * 8) + 48 ? 0.6 : 0.05), 1.4)
    expect(moth.flashArea).toBeGreaterThan(0)
    expect(moth.flashes).toEqual([])
  })

  it('passes slow changes, small ones, and those among bright light', () => {
    expect(watch(8, 6, (_, t) => grey(0.5 + 0.45 * Math.sin(t * 0.8)), 20).safe).toBe(true)
    expect(watch(8, 6, (_, t) => grey(strobe(t, 10, 0.1, 0.19))).general).toBe(0)
    expect(watch(8, 6, (_, t) => grey(strobe(t, 10, 0.82, 0.99))).safe).toBe(true)
  })

  it('allows three flashes a second in part of the picture', () => {
    const verdict = watch(12, 9, (tile, t) => grey(tile < 24 ? strobe(t, 2.9, 0, 0.5) : 0.1))
    expect(verdict.general).toBeLessThanOrEqual(3)
    expect(verdict.safe).toBe(true)
  })

  it('reads tiles of captured pictures', () => {
    const pixels = new Uint8ClampedArray(8 * 4 * 4)
    for (let y = 0; y < 4; y++)
      for (let x = 4; x < 8; x++) pixels.set([255, 0, 188, 255], (y * 8 + x) * 4)
    const tiles = tileColours(pixels, 8, 4, 2, 1)
    expect([...tiles.slice(0, 4)]).toEqual([0, 0, 0, 1])
    expect(tiles[5]).toBeCloseTo(0.503, 2)
  })
})

describe('the limiter', () => {
  /** Most changes of a tenth within any second. */
  const verdictOf = (values: number[]) => {
    const meter = createFlashMeter(3, 3)
    for (const [i, v] of values.entries()) meter.add(new Float32Array(27).fill(v), i / 60)
    return meter.verdict()
  }

  it('lets a single flash through unchanged', () => {
    const limiter = createFlashLimiter()
    const asked = [0, 0.9, 0.6, 0.3, 0.1, 0]
    expect(asked.map((v, i) => limiter.limit(v, i / 60))).toEqual(asked)
  })

  it('keeps whatever is asked to three flashes a second', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -0.5, max: 1.5 }), { maxLength: 400 }), (asked) => {
        const limiter = createFlashLimiter()
        const drawn = asked.map((v, i) => limiter.limit(v, i / 60))
        for (const v of drawn) expect(v >= 0 && v <= 1).toBe(true)
        expect(verdictOf(drawn).strobingArea).toBe(0)
      }),
    )
  })

  it('never brightens, gives the same for the same, and begins anew when time goes back', () => {
    const asked = Array.from({ length: 240 }, (_, i) => strobe(i / 60, 9, 0, 1))
    const run = () => {
      const limiter = createFlashLimiter()
      return asked.map((v, i) => limiter.limit(v, i / 60))
    }
    expect(run()).toEqual(run())
    for (const [i, v] of run().entries()) expect(v).toBeLessThanOrEqual(Math.max(asked[i], 0.0951))
    const limiter = createFlashLimiter()
    for (const [i, v] of asked.entries()) limiter.limit(v, 100 + i / 60)
    expect(limiter.limit(1, 3)).toBe(1)
    expect(limiter.limit(Number.NaN, 3.1)).toBe(0)
  })
})
