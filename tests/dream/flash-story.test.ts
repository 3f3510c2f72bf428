/** The flash meter over whole dreams, at 60 frames a second, by the model of what a bolt lights. */
import { PerspectiveCamera } from 'three'
import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, STEP } from '../../src/dream/dream'
import { AREA, createFlashLimiter, createFlashMeter, GENERAL_STEP } from '../../src/dream/flash'
import { createFlashField, FIELD_COLUMNS, FIELD_ROWS } from '../../src/dream/flashField'
import { createIntent } from '../../src/dream/intent'
import { createLens, eyeOf } from '../../src/dream/lens'
import type { Parameters } from '../../src/dream/parameters'
import { runTo } from '../../src/dream/runTo'
import { NEVER } from '../../src/dream/state'
import { writeFlash } from '../../src/scene/conductor'
import { frame } from '../../src/scene/uniforms'
import { placeCamera } from '../../src/scene/views'

const SEEDS = [
  'willow',
  'ember',
  'heron',
  'quartz',
  'lantern',
  'amber',
  'thistle',
  'harbour',
  'wren',
  'salt',
]
const TILES = FIELD_COLUMNS * FIELD_ROWS
const DECAY = 0.13

/** Plays a dream as the conductor would show it; `softened` without a limiter shows what it does. */
function watch(
  seed: string,
  { gentle = false, softened = true, parameters = {} as Partial<Parameters>, until = 'after' } = {},
) {
  const dream = createDream({ seed, gentle, parameters })
  const autopilot = createAutopilot(seed)
  const intent = createIntent()
  const meter = createFlashMeter(FIELD_COLUMNS, FIELD_ROWS)
  const limiter = createFlashLimiter()
  const field = createFlashField()
  const eye = createLens()
  const light = new Float32Array(TILES)
  const colours = new Float32Array(TILES * 3)
  const acts = new Set<string>()
  /** Acts in which a bolt of the story’s own was put to the meter. */
  const struck = new Set<string>()
  let brightest = 0
  while (dream.state.act !== until || dream.state.actTime < 8) {
    autopilot(dream, intent)
    dream.step(intent)
    const { state, mood } = dream
    acts.add(state.act)
    let asked = 0
    let strongest = 0
    let at = state.bolts[0]
    for (const bolt of state.bolts) {
      const age = state.time - bolt.bornAt
      if (bolt.bornAt === NEVER || gentle) continue
      const one = bolt.strength * Math.exp(-age / DECAY)
      asked += one
      if (one > strongest) {
        strongest = one
        at = bolt
      }
    }
    // Without a bolt the picture changes slowly: six times a second will do.
    const quiet = asked < 0.002
    if (quiet && Math.round(state.time * 60) % 10 !== 0) continue
    eyeOf(state, mood.close, 16 / 9, eye)
    field.look(state, mood, at.x, at.z, eye)
    const most = softened ? field.most(mood.exposure) : 1
    const flash = softened ? limiter.limit(asked, state.time, most) : Math.min(1, asked)
    brightest = Math.max(brightest, flash)
    if (at.strength === 1 && at.bornAt === state.time && flash > 0.3) struck.add(state.act)
    field.light(flash, mood.exposure, light)
    for (let i = 0; i < TILES; i++) colours.fill(light[i], i * 3, i * 3 + 3)
    meter.add(colours, state.time)
  }
  return { verdict: meter.verdict(), brightest, acts: acts.size, struck }
}

describe('a whole dream', { timeout: 300_000 }, () => {
  it('never flashes too often or too widely, in any of ten', () => {
    let flashes = 0
    for (const seed of SEEDS) {
      const { verdict, brightest, acts, struck } = watch(seed)
      expect(verdict.faults).toEqual([])
      expect(verdict.strobingArea).toBe(0)
      expect(verdict.flashArea).toBeLessThanOrEqual(0.25)
      expect(acts).toBe(11)
      expect([...struck]).toEqual(['call', 'crossing', 'meeting'])
      if (brightest > 0.3 && verdict.flashArea > 0) flashes++
    }
    // It is no test of a dream without lightning.
    expect(flashes).toBe(SEEDS.length)
  })

  it('has no flash at all when it is gentle', () => {
    for (const seed of SEEDS) {
      const { verdict, brightest } = watch(seed, {
        gentle: true,
        parameters: { paceOfStory: 2 },
      })
      expect(brightest).toBe(0)
      expect(verdict.flashArea).toBe(0)
      expect(verdict.flashes).toEqual([])
      expect(verdict.general).toBeLessThan(1)
    }
  })

  it('needs its limiter: the same lightning undamped flashes over more than a quarter', () => {
    const most = { parameters: { lightningRate: 2 }, until: 'reaching' }
    expect(watch('salt', { ...most, softened: false }).verdict.safe).toBe(false)
    expect(watch('salt', most).verdict.faults).toEqual([])
  })
  it.each(['ember', 'lantern'])(
    'flashes over no more than a quarter of an upright picture, as its own lens sees it: %s',
    (seed) => {
      const dream = createDream({ seed })
      const autopilot = createAutopilot(seed)
      const intent = createIntent()
      const camera = new PerspectiveCamera(50, 390 / 844)
      const field = createFlashField()
      const dark = new Float32Array(TILES)
      const lit = new Float32Array(TILES)
      let most = 0
      runTo(dream, 'crossing', 0)
      while (dream.state.act !== 'telling') {
        autopilot(dream, intent)
        dream.step(intent)
        const { state, mood } = dream
        placeCamera(camera, state, mood.close, 'eye')
        writeFlash(dream, false, camera.aspect, STEP)
        const { x: flash, y, z } = frame.flash.value
        if (flash < 0.05) continue
        const { fov, aspect, rotation } = camera
        field.look(state, mood, y, z, { fov, aspect, yaw: -rotation.y, pitch: rotation.x })
        field.light(0, mood.exposure, dark)
        field.light(flash, mood.exposure, lit)
        most = Math.max(most, lit.filter((light, i) => light - dark[i] >= GENERAL_STEP).length)
      }
      expect(most / TILES).toBeGreaterThan(0.1)
      expect(most / TILES).toBeLessThanOrEqual(AREA)
    },
  )
})
