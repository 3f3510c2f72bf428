/** Draws every act, and so every element; fails on any shader or GL error. */
import { describe, expect, it } from 'vitest'
import { open, still, withBrowser } from './page'

withBrowser()

/** Every act, and every element at a tier with the composer and at the one without. */
const MOMENTS = [
  'act=arrival&at=6&quality=low',
  'act=arrival&at=6&quality=medium',
  'act=call&at=12&quality=medium',
  'act=crossing&at=38&view=back&quality=low',
  'act=meeting&at=12&quality=low',
  'act=meeting&at=12&quality=high',
  'act=reaching&at=14&quality=medium',
  'act=telling&at=20&quality=low',
  'act=telling&at=20&quality=medium',
  'act=weaving&at=18&quality=low',
  'act=remembering&at=19&quality=medium',
  'act=gathering&at=28&quality=low',
  'act=dawn&at=28&quality=medium',
  'act=after&at=14&view=circle&quality=low',
  'act=after&at=14&view=circle&quality=high',
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

describe('every element', () => {
  for (const moment of MOMENTS) {
    it(`is drawn without an error: ${moment}`, async () => {
      const { page, faults, close } = await open(`seed=fern&${moment}&still&samples=1`, {
        before: [countErrors],
        width: 160,
        height: 90,
      })
      const pixels = await still(page)
      const errors = await page.evaluate(
        () => (globalThis as unknown as { __glErrors: number[] }).__glErrors,
      )
      await close()
      expect(faults).toEqual([])
      expect(errors).toEqual([])
      // Not one flat colour: something is there.
      const lights = new Set<number>()
      for (let i = 0; i < pixels.length; i += 4 * 37)
        lights.add(pixels[i] + pixels[i + 1] + pixels[i + 2])
      expect(lights.size).toBeGreaterThan(25)
    })
  }

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
