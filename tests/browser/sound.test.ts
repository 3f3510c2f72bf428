/** Sound in a real browser: the worklets load, what is rendered is the same each time, live stays flat. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { launch } from '../../scripts/chromium.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { record } from '../../scripts/soundtrack.mjs'
import type { SoundtrackPage } from '../../src/soundtrack'

declare const window: { soundtrack: SoundtrackPage }

const open = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage()
  await page.goto(`${inject('site')}soundtrack.html`)
  await page.waitForSelector('html[data-soundtrack=ready]', { state: 'attached' })
  return page
}

/** A start of the browser, one rendering, an end. */
const once = async (options: object) => {
  const browser: Browser = await launch()
  try {
    return await record(await open(browser), options)
  } finally {
    await browser.close()
  }
}

describe('the soundtrack', () => {
  it('is the same over two starts, another for another seed, and clean', async () => {
    const excerpt = { seed: 'willow', seconds: 6 }
    const a = await once(excerpt)
    const b = await once(excerpt)
    const c = await once({ ...excerpt, seed: 'heron' })
    expect(a.sha256).toBe(b.sha256)
    expect(a.sha256).not.toBe(c.sha256)
    const floats = a.floats as Float32Array
    let peak = 0
    let energy = 0
    for (const v of floats) {
      peak = Math.max(peak, Math.abs(v))
      energy += v * v
    }
    expect(Number.isFinite(energy)).toBe(true)
    expect(peak).toBeLessThan(0.89)
    expect(Math.sqrt(energy / floats.length)).toBeGreaterThan(0.003)
  })
})

describe('live', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launch({ args: ['--autoplay-policy=no-user-gesture-required'] })
    page = await open(browser)
  })
  afterAll(() => browser?.close())

  for (const simple of [false, true]) {
    it(`plays ${simple ? 'on native nodes' : 'on worklets'}, turns down and ends`, async () => {
      const told = await page.evaluate(async (simply) => {
        const { createSoundscape, createDream } = window.soundtrack
        const sound = await createSoundscape({ seed: 'willow', simple: simply })
        await sound.resume()
        const dream = createDream({ seed: 'willow' })
        const still = { right: 0, forward: 1, yaw: 0, pitch: 0, reach: false }
        for (let i = 0; i < 240; i++) {
          dream.step(still)
          for (const event of dream.events) sound.handle(event, dream)
          sound.update(dream)
          if (i % 6 === 0) await new Promise((done) => setTimeout(done, 16))
        }
        const { state, means } = sound
        // The main thread stalls for 150 ms, four times; the dream catches up after each.
        for (let stall = 0; stall < 4; stall++) {
          const until = performance.now() + 150
          while (performance.now() < until);
          for (let i = 0; i < 9; i++) {
            dream.step(still)
            for (const event of dream.events) sound.handle(event, dream)
          }
          sound.update(dream)
          await new Promise((done) => setTimeout(done, 30))
        }
        const late = await sound.late()
        sound.setVolume(0.4)
        sound.setMono(true)
        sound.setMono(false)
        sound.setMuted(true)
        sound.setMuted(false)
        sound.dispose()
        sound.dispose()
        await new Promise((done) => setTimeout(done, 300))
        return { state, means, late, after: sound.state }
      }, simple)
      expect(told).toEqual({
        state: 'running',
        means: simple ? 'nodes' : 'worklets',
        late: 0,
        after: 'off',
      })
    })
  }
})
