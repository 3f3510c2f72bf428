import { describe, expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { createPlace } from '../../src/dream/place'
import type { DreamState } from '../../src/dream/state'
import { growBolt, SEGMENTS, STRIDE } from '../../src/scene/storm/bolt'
import { growStormNoise, NOISE_SIZE } from '../../src/scene/storm/noise'
import { growMotes, growStreaks } from '../../src/scene/storm/particles'
import {
  createStormUniforms,
  seeStorm,
  setGrain,
  turnStorm,
} from '../../src/scene/storm/stormUniforms'

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

const texels = () => new Uint8Array(NOISE_SIZE * NOISE_SIZE * 4)
const grain = { noise: texels(), billows: texels() }

describe('a storm that is drawn before it has grown', () => {
  it('has another’s grain, and then its own', () => {
    const storm = createStormUniforms('amber', createPlace('amber'), grain)
    const { value: noise } = storm.vortexNoise
    expect(noise.image.data).toBe(grain.noise)
    const own = { noise: texels(), billows: texels() }
    const { version } = noise
    setGrain(storm, own)
    expect(noise.image.data).toBe(own.noise)
    expect(storm.vortexBillow.value.image.data).toBe(own.billows)
    expect(noise.version).toBeGreaterThan(version)
  })
})

describe('the way into the storm', () => {
  const storm = createStormUniforms('willow', createPlace('willow'), grain)
  const seen = (away: number) => {
    seeStorm(storm, 0, away, 0, 0, 9.5, 1)
    return { inside: storm.inside.value, bend: storm.bend.value.clone() }
  }

  it('is a column from afar and a room within, without a step between', () => {
    expect(seen(40).inside).toBe(0)
    expect(seen(40).bend.z).toBe(1)
    expect(Math.hypot(seen(40).bend.x, seen(40).bend.y)).toBe(0)
    expect(seen(6).inside).toBe(1)
    let last = seen(0)
    for (let away = 0.1; away < 20; away += 0.1) {
      const now = seen(away)
      expect(Math.abs(now.inside - last.inside)).toBeLessThan(0.04)
      expect(now.bend.distanceTo(last.bend)).toBeLessThan(0.15)
      last = now
    }
  })

  it('bends away from whoever comes in, and nowhere over the very middle', () => {
    const { bend } = seen(6)
    expect(bend.y).toBeLessThan(-1)
    expect(Math.abs(bend.x)).toBeLessThan(0.5)
    expect(Math.hypot(seen(0).bend.x, seen(0).bend.y)).toBe(0)
  })
})

describe('the turning of the storm', () => {
  const storm = createStormUniforms('willow', createPlace('willow'), grain)
  const at = (state: DreamState, time: number, gentle: boolean) => {
    turnStorm(storm, state, time, gentle)
    return storm.turn.value
  }
  const { state } = createDream({ seed: 'willow' })

  it('goes on from where it is, slower or faster, when the dream is made gentle or no more', () => {
    let before = at(state, 300, false)
    let gentle = false
    for (let time = 300; time < 420; time += 1 / 60) {
      if (Math.floor(time) % 7 === 0) gentle = !gentle
      const now = at(state, time, gentle)
      const step = (now - before + 1) % 1
      expect(step).toBeLessThan(0.001)
      before = now
    }
    const fast = at(state, 421, false) - at(state, 420, false)
    const slow = at(state, 422, true) - at(state, 421, true)
    expect(((slow + 1) % 1) / ((fast + 1) % 1)).toBeCloseTo(0.25)
  })

  it('is another dream’s by its moment alone', () => {
    const fresh = createDream({ seed: 'willow' }).state
    const alone = at(fresh, 300, true)
    at(state, 300, false)
    at(state, 300, true)
    expect(at(createDream({ seed: 'willow' }).state, 300, true)).toBe(alone)
  })
})

describe('what whirls', () => {
  it('is tens of thousands of things, each as the seed has it', () => {
    const all = [growMotes('willow', 1), growStreaks('willow', 1)]
    const [motes, streaks] = all.map((shape) => shape.getAttribute('position').count)
    expect(motes + streaks / 16).toBeGreaterThan(20_000)
    expect(growStreaks('willow', 1).getAttribute('seed').array).toEqual(
      all[1].getAttribute('seed').array,
    )
    for (const shape of all) shape.dispose()
  })
})
