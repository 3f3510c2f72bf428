import { describe, expect, it } from 'vitest'
import { ARMS } from '../../src/dream/grow/figure-form'
import { BONE_COUNT, pose } from '../../src/dream/grow/figure-pose'

/** Where a wrist comes to be while her cloth is there, `cloth` 0–1, on her left (1) or right (−1). */
function wristOf(i: 0 | 1, cloth: number, side: 1 | -1, emerald = 0): number[] {
  const m = pose(
    {
      time: 2,
      bow: 0.3,
      gaze: 0.7,
      sit: 0,
      speak: 0,
      tremble: 0,
      warmth: 0.1,
      headYaw: 0,
      sunward: 1,
      cloth,
      clothward: 0.5 * side,
      emerald,
    },
    new Float32Array(BONE_COUNT * 16),
  ).subarray((10 + i) * 16)
  const [x, y, z] = ARMS[i].wrist
  return [0, 1, 2].map((r) => m[r] * x + m[4 + r] * y + m[8 + r] * z + m[12 + r])
}

describe('her hand while her cloth is woven', () => {
  for (const [side, near, far] of [
    [1, 0, 1],
    [-1, 1, 0],
  ] as const)
    it(`is lifted on the cloth’s side (${side}), and the other is on her breast`, () => {
      const [rests, lifted] = [wristOf(near, 0, side), wristOf(near, 1, side)]
      expect(lifted[1]).toBeGreaterThan(rests[1] + 0.08)
      expect(side * (lifted[0] - rests[0])).toBeGreaterThan(0.12)
      const [held, lies] = [wristOf(far, 0, side), wristOf(far, 1, side)]
      // The right lies there before; the left had hold of the arm that is lifted.
      if (far === 1) expect(Math.hypot(...lies.map((c, k) => c - held[k]))).toBeLessThan(0.02)
      else expect(lies[1]).toBeGreaterThan(held[1] + 0.05)
    })
  it('comes up and sinks without a jump', () => {
    let last = wristOf(0, 0, 1)
    for (let cloth = 0.02; cloth <= 1; cloth += 0.02) {
      const now = wristOf(0, cloth, 1)
      expect(Math.hypot(...now.map((c, k) => c - last[k]))).toBeLessThan(0.03)
      last = now
    }
  })
})

describe('her hand while emerald is given her', () => {
  it('is held out to receive it without a jump, and the other lies on her breast', () => {
    const first = wristOf(1, 0, 1)
    let last = first
    for (let emerald = 0.02; emerald <= 1; emerald += 0.02) {
      const now = wristOf(1, 0, 1, emerald)
      expect(Math.hypot(...now.map((c, k) => c - last[k]))).toBeLessThan(0.03)
      last = now
    }
    expect(last[0]).toBeLessThan(first[0] - 0.15)
    expect(wristOf(0, 0, 1, 1)[1]).toBeGreaterThan(wristOf(0, 0, 1)[1] + 0.05)
  })
})
