/** What may be missing or go wrong in a browser, and what a visitor then has. */
import { describe, expect, it } from 'vitest'
import { open, pixelsOf, waitForData, withBrowser } from './page'

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
    expect(await page.textContent('[data-action="pause"]')).toBe('pause')

    // Who reads again what was told is not pulled down by the next line.
    const told = () =>
      page.$eval('[data-no-picture]', (element) => ({
        lines: element.querySelectorAll('li').length,
        rest: element.scrollHeight - element.clientHeight - element.scrollTop,
        top: element.scrollTop,
      }))
    const followed = await told()
    expect(followed.top).toBeGreaterThan(0)
    expect(followed.rest).toBeLessThan(108)
    await page.$eval('[data-no-picture]', (element) => element.scrollTo(0, 0))
    const { lines } = await told()
    await page.waitForFunction(
      (before) => document.querySelectorAll('[data-no-picture] li').length > before + 1,
      lines,
      { timeout: 60_000 },
    )
    expect((await told()).top).toBe(0)

    expect(faults).toEqual([])

    await page.goto(page.url().replace(/\?.*/, '?seed=heron&act=weaving&at=4&lang=en&mute'))
    const first = page.locator('[data-no-picture] li').first()
    expect(await first.textContent()).toMatch(/^Golden threads/)
    await close()
    expect(faults.filter((fault) => fault.startsWith('exception'))).toEqual([])
  })

  it('that cannot draw after all says so, and as a kiosk tries again', async () => {
    const { page, close } = await open('kiosk&quality=low&lang=en&mute', {
      before: [
        () => {
          // The page's own question is answered; whoever then wants to draw gets nothing.
          const get = HTMLCanvasElement.prototype.getContext
          let asked = 0
          HTMLCanvasElement.prototype.getContext = function (
            this: HTMLCanvasElement,
            kind: string,
            ...rest: unknown[]
          ) {
            if (kind === 'webgl2' && ++asked > 1) return null
            return (get as (...all: unknown[]) => unknown).call(this, kind, ...rest)
          } as typeof get
        },
      ],
    })
    await Promise.all([
      page.waitForEvent('framenavigated', { timeout: 60_000 }),
      page.waitForSelector('[data-fault="failed"] [data-action="reload"]', { timeout: 30_000 }),
    ])
    await waitForData(page, 'dream', 'failed', 30_000)
    await close()
  })

  it('whose picture stops in the middle says so, and brings it back at the same moment', async () => {
    const { page, close } = await open(
      'seed=heron&quality=low&lang=en&mute&act=weaving&at=5&play=auto&only=sky',
    )
    await waitForData(page, 'dream', 'ready')
    // One frame that fails is no more than a stumble.
    await page.evaluate(() => {
      const draw = WebGL2RenderingContext.prototype.drawElements
      Object.assign(globalThis, { __fail: 1 })
      const count = globalThis as unknown as { __fail: number }
      WebGL2RenderingContext.prototype.drawElements = function (...given) {
        if (count.__fail-- > 0) throw new Error('This frame fails.')
        draw.apply(this, given)
      }
    })
    await page.waitForTimeout(3000)
    expect(await page.locator('[data-fault]').count()).toBe(0)
    await page.evaluate(() => Object.assign(globalThis, { __fail: Infinity }))
    await page.waitForSelector('[data-fault="stopped"]', { timeout: 60_000 })
    await Promise.all([
      page.waitForEvent('framenavigated'),
      page.click('[data-fault="stopped"] [data-action="reload"]'),
    ])
    await waitForData(page, 'dream', 'ready')
    expect(await page.evaluate(() => document.documentElement.dataset.act)).toBe('weaving')
    expect(new URL(page.url()).searchParams.get('seed')).toBe('heron')
    expect(await page.locator('[data-fault]').count()).toBe(0)
    await close()
  })

  it('that refuses sound still dreams', async () => {
    const { page, faults, close } = await open('seed=heron&quality=low&lang=en&only=sky', {
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

  it('that waits for a gesture says so to who only watches, and sounds from the first on', async () => {
    const { page, faults, close } = await open(
      'seed=heron&quality=low&lang=en&only=sky&play=auto',
      {
        width: 480,
        height: 270,
        before: [
          () => {
            // As WebKit has it: each context is to be woken within a gesture's own call.
            let within = false
            const begin = ({ isTrusted }: Event) => {
              within = isTrusted
              setTimeout(() => (within = false), 0)
            }
            addEventListener('click', begin, { capture: true })
            const woken = new WeakSet<AudioContext>()
            const opened: AudioContext[] = []
            Object.assign(globalThis, { opened })
            globalThis.AudioContext = class extends AudioContext {
              constructor(options?: AudioContextOptions) {
                super(options)
                opened.push(this)
              }
              override get state(): AudioContextState {
                const real = super.state
                return woken.has(this) || real === 'closed' ? real : 'suspended'
              }
              override resume() {
                if (within) woken.add(this)
                return woken.has(this) ? super.resume() : new Promise<void>(() => {})
              }
            }
          },
        ],
      },
    )
    const button = page.locator('[data-action="sound"]')
    await button.waitFor({ timeout: 60_000 })
    await button.click()
    await button.waitFor({ state: 'detached', timeout: 60_000 })
    // A dream that follows by itself, as in a kiosk, is heard without another gesture.
    for (const name of ['pause', 'other'])
      await page.waitForFunction(
        (action) => {
          const found = document.querySelector<HTMLElement>(`[data-action="${action}"]`)
          found?.click()
          return found !== null
        },
        name,
        { polling: 50 },
      )
    await page.waitForTimeout(1500)
    const states = await page.evaluate(() =>
      (globalThis as unknown as { opened: AudioContext[] }).opened
        .map(({ state }) => state)
        .filter((state) => state !== 'closed'),
    )
    await close()
    expect(states).toEqual(['running'])
    expect(faults).toEqual([])
  })

  it('that asks for less motion gets the gentle dream, and keeps it without its menu', {
    retry: 2,
  }, async () => {
    const { page, close } = await open('seed=heron&quality=low&mute&only=sky&act=call&lang=en', {
      reducedMotion: 'reduce',
    })
    await waitForData(page, 'dream', 'ready')
    expect(await page.evaluate(() => document.documentElement.dataset.gentle)).toBe('true')

    await page.waitForSelector('[data-overlay]')
    await page.route('**/Menu*.js', (route) => route.abort())
    await page.keyboard.press('Escape')
    await page.waitForSelector('[data-notice]', { timeout: 30_000 })
    expect(await page.textContent('[data-notice]')).toMatch(/could not be loaded/)
    expect(await page.locator('canvas[data-engine]').count()).toBe(1)
    await close()
  })

  it('that loses the WebGL context gets it back at the same moment', async () => {
    const { page, faults, close } = await open(
      'seed=heron&quality=low&mute&act=crossing&at=5&play=auto&only=sky,ground,meadow,storm',
    )
    await waitForData(page, 'dream', 'ready')
    /** Light and variety of the lower half, where everything must be drawn again. */
    const look = async () => {
      const pixels = await pixelsOf(page, { x: 0, y: 54, width: 192, height: 54 })
      const seen = new Set<number>()
      for (let i = 0; i < pixels.length; i += 4) seen.add(pixels[i] + pixels[i + 1] + pixels[i + 2])
      return seen.size
    }
    const before = await look()
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
    expect(await page.evaluate(() => document.documentElement.dataset.dream)).toBe('ready')
    expect(await look()).toBeGreaterThan(before * 0.5)
    await close()
    expect(faults.filter((fault) => !/context/i.test(fault))).toEqual([])
  })
})
