/** What lightning does to the picture, as it is drawn: the model of src/dream/flashField.ts is held
 * against it, and so is the count of layers within the storm. */
import { afterAll, describe, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { countLayers } from '../../scripts/overdraw.mjs'
import type { ActName } from '../../src/dream/acts'
import { createDream } from '../../src/dream/dream'
import { AREA, GENERAL_STEP, tileColours } from '../../src/dream/flash'
import { createFlashField, FIELD_COLUMNS, FIELD_ROWS } from '../../src/dream/flashField'
import { createLens, eyeOf } from '../../src/dream/lens'
import { encodeParameters, type Parameters } from '../../src/dream/parameters'
import { runTo } from '../../src/dream/runTo'
import { open, still, walk, withBrowser } from './page'

withBrowser()

const SIZE = { width: 240, height: 135 }
const TILES = FIELD_COLUMNS * FIELD_ROWS

const sparks = walk(SIZE)
afterAll(() => sparks.close())

async function luminances(address: string): Promise<Float32Array> {
  const pixels = await sparks.draw(`${address}&quality=low`)
  expect(sparks.faults()).toEqual([])
  const height = Math.round(Math.sqrt(pixels.length / 4 / (16 / 9)))
  const width = pixels.length / 4 / height
  const colours = tileColours(pixels, width, height, FIELD_COLUMNS, FIELD_ROWS)
  return Float32Array.from({ length: TILES }, (_, i) => {
    const [r, g, b] = colours.subarray(i * 3, i * 3 + 3)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  })
}

describe('lightning', () => {
  // Seeds and seconds at which a bolt is a fiftieth of a second old.
  const BOLTS: [string, ActName, number, Partial<Parameters>?][] = [
    ['heron', 'call', 11.95],
    ['willow', 'crossing', 21.95],
    ['willow', 'meeting', 11.95],
    ['willow', 'meeting', 11.95, { stormStrength: 1.3 }],
  ]
  for (const [seed, act, at, parameters = {}] of BOLTS) {
    const preset = encodeParameters(parameters)
    it(`in the ${[act, preset].join(' ').trim()} lights as much of the picture as the model says, and not too much`, async () => {
      const address = `seed=${seed}&preset=${preset}&act=${act}&at=`
      const dark = await luminances(address + (at - 0.05))
      const lit = await luminances(address + (at + 0.03))

      const dream = createDream({ seed, parameters })
      runTo(dream, act, at + 0.03)
      const { state, mood } = dream
      const bolt = state.bolts.reduce((a, b) => (b.bornAt > a.bornAt ? b : a))
      expect(state.time - bolt.bornAt).toBeLessThan(0.08)
      const field = createFlashField()
      const eye = eyeOf(state, mood.close, 16 / 9, createLens())
      field.look(state, mood, bolt.x, bolt.z, eye)
      const asked = bolt.strength * Math.exp((bolt.bornAt - state.time) / 0.13)
      const flash = Math.min(asked, field.most(mood.exposure))
      const before = new Float32Array(TILES)
      const after = new Float32Array(TILES)
      field.light(0, mood.exposure, before)
      field.light(flash, mood.exposure, after)

      let drawn = 0
      let unforeseen = 0
      let off = 0
      for (let i = 0; i < TILES; i++) {
        const seen = lit[i] - dark[i]
        const told = after[i] - before[i]
        if (seen >= GENERAL_STEP) drawn++
        if (seen >= GENERAL_STEP && told < GENERAL_STEP / 2) unforeseen++
        off += Math.abs(seen - told) / TILES
      }
      expect(drawn / TILES).toBeLessThanOrEqual(AREA)
      expect(unforeseen / TILES).toBeLessThan(0.08)
      expect(off).toBeLessThan(0.05)
    })
  }
})

describe('within the storm', () => {
  it('no pixel is shaded more than six times on average', async () => {
    const { page, close } = await open('act=meeting&at=12&quality=high&still&samples=1', {
      // Large enough that few things are drawn wider than they are.
      width: 640,
      height: 360,
      before: [countLayers],
    })
    await still(page)
    const layers = await page.evaluate(
      () => (globalThis as unknown as { __layers: { all: number; blended: number } }).__layers,
    )
    await close()
    expect(layers.blended).toBeGreaterThan(1)
    expect(layers.all).toBeGreaterThan(layers.blended)
    expect(layers.all).toBeLessThanOrEqual(6)
  })
})
