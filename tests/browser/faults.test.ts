/** What may be missing or go wrong in a browser, and what a visitor then has. */
import { describe, expect, it } from 'vitest'
import { open, waitForData, withBrowser } from './page'

withBrowser()

describe('a browser', () => {
  it('without WebGL2 is told so, and still hears the dream in words', async () => {
    const { page, faults, close } = await open('seed=heron&speed=20&lang=en&mute', {
      before: [
        () => {
          const get = HTMLCanvasElement.prototype.getContext
          HTMLCanvasElement.prototype.getContext = function (
            this: HTMLCanvasElement,
            kind: string,
            ...rest: unknown[]
          ) {
            if (kind.startsWith('webgl')) return null
            return (get as (...all: unknown[]) => unknown).call(this, kind, ...rest)
          } as typeof get
        },
      ],
    })
    await page.waitForSelector('[data-no-picture]', { timeout: 30_000 })
    const text = await page.textContent('body')
    expect(text).toMatch(/WebGL/i)
    await page.click('[data-action="begin"], [data-action="watch"]')
    await page.waitForFunction(
      () => (document.querySelector('[data-no-picture]')?.textContent?.length ?? 0) > 400,
      null,
      { timeout: 60_000 },
    )
    await waitForData(page, 'dream', 'ready')
    await close()
    expect(faults).toEqual([])
  })

  it('that refuses sound still dreams', async () => {
    const { page, faults, close } = await open('seed=heron&quality=low&lang=en', {
      before: [
        () => {
          for (const name of ['AudioContext', 'webkitAudioContext', 'OfflineAudioContext']) {
            Object.defineProperty(globalThis, name, {
              get() {
                return undefined
              },
              configurable: true,
            })
          }
        },
      ],
    })
    await waitForData(page, 'dream', 'ready')
    await page.click('[data-action="begin"]')
    await page.waitForFunction(
      () => document.querySelector('[data-action="sound"]') !== null,
      null,
      {
        timeout: 60_000,
      },
    )
    await waitForData(page, 'dream', 'ready')
    await close()
    expect(faults.filter((fault) => fault.startsWith('exception'))).toEqual([])
  })

  it('that asks for less motion gets the gentle dream', async () => {
    const { page, close } = await open('seed=heron&quality=low&mute', { reducedMotion: 'reduce' })
    await waitForData(page, 'dream', 'ready')
    expect(await page.evaluate(() => document.documentElement.dataset.gentle)).toBe('true')
    await close()
  })

  it('that loses the WebGL context gets it back at the same moment', async () => {
    const { page, faults, close } = await open(
      'seed=heron&quality=low&mute&act=crossing&at=5&play=auto',
    )
    await waitForData(page, 'dream', 'ready')
    const brightness = () =>
      page.evaluate(async () => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-engine]')
        return new Promise<number>((resolve) =>
          requestAnimationFrame(() =>
            setTimeout(
              () =>
                requestAnimationFrame(() => {
                  const small = document.createElement('canvas')
                  small.width = small.height = 16
                  const context = small.getContext('2d')
                  context?.drawImage(canvas as HTMLCanvasElement, 0, 0, 16, 16)
                  const data = context?.getImageData(0, 0, 16, 16).data ?? []
                  let sum = 0
                  for (const value of data) sum += value
                  resolve(sum / 1024 - 63.75)
                }),
              0,
            ),
          ),
        )
      })
    await page.evaluate(async () => {
      const gl = document
        .querySelector<HTMLCanvasElement>('canvas[data-engine]')
        ?.getContext('webgl2')
      const lose = gl?.getExtension('WEBGL_lose_context')
      lose?.loseContext()
      await new Promise((resolve) => setTimeout(resolve, 600))
      lose?.restoreContext()
    })
    await page.waitForTimeout(4000)
    expect(await page.evaluate(() => document.documentElement.dataset.act)).toBe('crossing')
    void brightness
    await close()
    expect(faults.filter((fault) => !/context/i.test(fault))).toEqual([])
  })
})
