/** The measure by which a walk is held to be without pops. */
import { describe, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { changed, jumps } from '../scripts/jumps.mjs'

const picture = (at: (x: number, y: number) => number) => {
  const pixels = new Uint8ClampedArray(64 * 36 * 4)
  for (let y = 0; y < 36; y++)
    for (let x = 0; x < 64; x++) pixels.fill(at(x, y), 4 * (y * 64 + x), 4 * (y * 64 + x) + 4)
  return pixels
}

/** A field of stripes that goes by, one pixel a frame; in frame `odd` a tree is there at once. */
const walk = (odd: number) =>
  Array.from({ length: 40 }, (_, frame) =>
    picture((x, y) => {
      if (frame >= odd && x > 20 && x < 27 && y > 10 && y < 30) return 255
      return (x + frame) % 9 < 2 ? 120 : 40
    }),
  )
const shares = (frames: Uint8ClampedArray[]): number[] =>
  frames.slice(1).map((frame, i) => changed(frames[i], frame))

describe('a pop', () => {
  it('is not what moves', () => {
    expect(Math.min(...shares(walk(99)))).toBeGreaterThan(0.1)
    expect(Math.max(...jumps(shares(walk(99))))).toBeLessThan(0.02)
  })

  it('is what stands there all at once, in the frame in which it does', () => {
    const over = jumps(shares(walk(17)))
    expect(Math.max(...over)).toBeGreaterThan(0.02)
    expect(over.indexOf(Math.max(...over))).toBe(16)
  })
})
