/** What the conductor writes of the lights that stay where they are, among the feelings that travel. */
import { readFileSync } from 'node:fs'
import { PerspectiveCamera } from 'three'
import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, STEP } from '../../src/dream/dream'
import { createFlashMeter, FLASHES_PER_SECOND } from '../../src/dream/flash'
import { createIntent } from '../../src/dream/intent'
import { runTo } from '../../src/dream/runTo'
import { NEVER } from '../../src/dream/state'
import { advance, writeFlash, writeGentle, writeUniforms } from '../../src/scene/conductor'
import { frame } from '../../src/scene/uniforms'

describe('the light of the cloth and of the circle', () => {
  it('comes and goes softly, however many feelings cross', () => {
    const dream = createDream({ seed: 'heron' })
    const autopilot = createAutopilot('heron')
    const intent = createIntent()
    const camera = new PerspectiveCamera()
    runTo(dream, 'reaching', 0)
    const { state } = dream
    let before = 0
    let brightest = 0
    let steepest = 0
    let crowded = 0
    while (state.act !== 'dawn') {
      autopilot(dream, intent)
      dream.step(intent)
      writeUniforms(dream, camera)
      let light = 0
      for (let i = 0; i < frame.waveCount.value; i++) {
        // What travels has set out with a radius.
        const held = frame.waves.value[i].z === 0
        if (held) light += Math.max(...frame.waveColours.value[i].toArray())
      }
      steepest = Math.max(steepest, Math.abs(light - before))
      brightest = Math.max(brightest, light)
      before = light
      if (state.waves.every(({ bornAt }) => bornAt !== NEVER)) crowded++
    }
    expect(brightest).toBeGreaterThan(1.5)
    // It is no test of a dream in which there is room.
    expect(crowded).toBeGreaterThan(100)
    expect(steepest).toBeLessThan(0.05)
  })

  it('has room in the shaders', () => {
    const chunk = readFileSync('shaders/lib/waves.glsl', 'utf8')
    const room = Number(/#define WAVE_COUNT (\d+)/.exec(chunk)?.[1])
    expect(frame.waves.value).toHaveLength(room)
    expect(frame.waveColours.value).toHaveLength(room)
  })
})

describe('lightning', () => {
  it.each([1, 4, 8, 20])('swings no more than thrice a second at speed %i', (speed) => {
    const most = { lightningRate: 2, paceOfStory: 0.5 }
    const dream = createDream({ seed: 'salt', parameters: most })
    const read = createAutopilot('salt')
    const meter = createFlashMeter(1, 1)
    runTo(dream, 'crossing', 0)
    let seconds = 0
    let brightest = 0
    while (seconds < 60 && /crossing|meeting/.test(dream.state.act)) {
      seconds += STEP
      advance(dream, STEP, speed, read)
      writeFlash(dream, false, 16 / 9, STEP)
      const light = frame.flash.value.x
      brightest = Math.max(brightest, light)
      meter.add([light, light, light], seconds)
    }
    expect(brightest).toBeGreaterThan(0.3)
    expect(meter.verdict().general).toBeLessThanOrEqual(FLASHES_PER_SECOND)
  })
})

describe('what goes slower in a gentle dream', () => {
  const paced = (dream: ReturnType<typeof createDream>, time: number, gentle: boolean) => {
    frame.time.value = time
    writeGentle(dream, gentle)
    return time - 0.4 * frame.gentled.value
  }

  it('goes on from where it is when the dream is made gentle or no more', () => {
    const dream = createDream({ seed: 'willow' })
    let before = paced(dream, 300, false)
    let gentle = false
    for (let n = 1; n < 3600; n++) {
      const until = gentle
      if (n % 420 === 0) gentle = !gentle
      const now = paced(dream, 300 + n * STEP, gentle)
      expect(now - before).toBeCloseTo(until ? 0.6 * STEP : STEP, 6)
      before = now
    }
  })

  it.each([true, false])(
    'is where its moment has it in a dream of its own, gentle: %s',
    (gentle) => {
      const changed = createDream({ seed: 'willow' })
      paced(changed, 200, !gentle)
      paced(changed, 250, gentle)
      paced(createDream({ seed: 'willow' }), 300, gentle)
      expect(frame.gentled.value).toBe(gentle ? 300 : 0)
    },
  )
})
