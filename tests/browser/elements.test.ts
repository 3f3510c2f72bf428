/** Draws every act, and so every element; fails on any shader or GL error. */
import { afterAll, describe, expect, it } from 'vitest'
import { open, still, waitForData, walk, withBrowser } from './page'

withBrowser()

/** Every act at the tier without a composer and at one with it, and the heaviest with all there is. */
const MOMENTS = [
  'act=arrival&at=6',
  'act=call&at=12',
  'act=crossing&at=22',
  'act=crossing&at=36&view=back',
  'act=meeting&at=12',
  'act=reaching&at=14',
  'act=telling&at=20',
  'act=weaving&at=18',
  'act=remembering&at=19',
  'act=gathering&at=28',
  'act=dawn&at=28',
  'act=after&at=14&view=circle',
]
const TIERS: [quality: string, moments: string[]][] = [
  ['low', MOMENTS],
  ['medium', MOMENTS],
  ['high', MOMENTS.filter((moment) => /meeting|gathering|after/.test(moment))],
]

/** Counts GL errors after each draw call is too slow; once a frame is enough. */
const countErrors = () => {
  const errors: number[] = []
  Object.assign(globalThis, { __glErrors: errors })
  const raf = requestAnimationFrame
  globalThis.requestAnimationFrame = (callback) =>
    raf((now) => {
      callback(now)
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-engine]')
      const error = canvas?.getContext('webgl2')?.getError()
      if (error) errors.push(error)
    })
}

/** Spoils one shader, to prove that the test would see it. */
const spoil = () => {
  const source = WebGL2RenderingContext.prototype.shaderSource
  let spoilt = false
  WebGL2RenderingContext.prototype.shaderSource = function (shader, text) {
    if (!spoilt && text.includes('outColour')) {
      spoilt = true
      return source.call(this, shader, `${text}\n;this is not GLSL;`)
    }
    return source.call(this, shader, text)
  }
}

/** Pages are slow to grow; all moments are drawn on one, tier after tier. */
describe('every element', () => {
  const gallery = walk({ before: [countErrors], width: 160, height: 90 })
  afterAll(() => gallery.close())

  for (const [quality, moments] of TIERS) {
    for (const moment of moments) {
      it(`is drawn without an error at ${quality}: ${moment}`, async () => {
        const pixels = await gallery.draw(`seed=fern&${moment}&quality=${quality}`)
        const errors = await gallery.evaluate(() =>
          (globalThis as unknown as { __glErrors: number[] }).__glErrors.splice(0),
        )
        expect(gallery.faults()).toEqual([])
        expect(errors).toEqual([])
        // Not one flat colour: something is there.
        const lights = new Set<number>()
        for (let i = 0; i < pixels.length; i += 4 * 37)
          lights.add(pixels[i] + pixels[i + 1] + pixels[i + 2])
        expect(lights.size).toBeGreaterThan(25)
      })
    }
  }

  it('stays whole while the tier changes under a dream', async () => {
    const address = 'seed=fern&act=gathering&at=28&play=auto&mute&lang=en&only=wisps'
    const { page, faults, close } = await open(`${address}&quality=low`, {
      before: [countErrors],
      width: 160,
      height: 90,
    })
    await waitForData(page, 'dream', 'ready')
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="pause"]')?.click())
    for (const quality of ['medium', 'low']) {
      await waitForData(page, 'grown', 'true')
      await page.selectOption('select[data-action="quality"]', quality)
      await waitForData(page, 'quality', quality)
      await page.evaluate(async () => {
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
      })
    }
    await waitForData(page, 'grown', 'true')
    const errors = await page.evaluate(
      () => (globalThis as unknown as { __glErrors: number[] }).__glErrors,
    )
    await close()
    expect(errors).toEqual([])
    expect(faults).toEqual([])
  })

  it('would fail on a broken shader', async () => {
    const { page, faults, close } = await open(
      'seed=fern&act=arrival&still&quality=high&only=sky,ground',
      {
        before: [spoil],
      },
    )
    await still(page)
    await close()
    expect(faults.join('\n')).toMatch(/shader|GLSL|syntax/i)
  })
})
