import { describe, expect, it } from 'vitest'
import { growBolt, SEGMENTS, STRIDE } from '../../src/scene/storm/bolt'
import { growStormNoise, NOISE_SIZE } from '../../src/scene/storm/noise'

const top = { x: 3, y: 86, z: -2 }
const foot = { x: 21, y: -0.5, z: 9 }
const grow = (shape: number) => {
  const out = new Float32Array(SEGMENTS * STRIDE)
  return { out, count: growBolt(shape, top, foot, out) }
}

describe('a bolt', () => {
  it('is the same for the same shape, and another for another', () => {
    expect(grow(0.3)).toEqual(grow(0.3))
    expect(grow(0.3).out).not.toEqual(grow(0.4).out)
  })

  it('begins dark in the cloud and never stops in the air', () => {
    for (let shape = 0; shape < 1; shape += 0.05) {
      const { out, count } = grow(shape)
      expect(count).toBeGreaterThan(100)
      expect(count).toBeLessThanOrEqual(SEGMENTS)
      expect(out[8]).toBe(0)
      for (let i = 0; i < count; i++) {
        const end = out.subarray(i * STRIDE, (i + 1) * STRIDE)
        const goesOn =
          i + 1 < count && [0, 1, 2].every((c) => out[(i + 1) * STRIDE + c] === end[3 + c])
        const onGround = Math.abs(end[4] - foot.y) < 1e-4
        // Whatever ends above the ground has thinned out to nothing.
        if (!goesOn && !onGround && i + 1 < SEGMENTS) expect(end[7]).toBeLessThan(1e-6)
      }
    }
  })
})

describe('the grain of the storm', () => {
  it('has no seam either way', () => {
    const grain = growStormNoise('willow')
    const at = (x: number, y: number) => grain[(y * NOISE_SIZE + x) * 4]
    let seam = 0
    let within = 0
    for (let i = 0; i < NOISE_SIZE; i++) {
      seam +=
        Math.abs(at(0, i) - at(NOISE_SIZE - 1, i)) + Math.abs(at(i, 0) - at(i, NOISE_SIZE - 1))
      within += Math.abs(at(64, i) - at(63, i)) + Math.abs(at(i, 128) - at(i, 127))
    }
    expect(seam).toBeLessThan(within * 1.6)
    expect(Buffer.compare(growStormNoise('willow'), grain)).toBe(0)
    expect(Buffer.compare(growStormNoise('amber'), grain)).not.toBe(0)
  })
})
