/** Pages whose time goes by in whole frames, sixty a second, however long each takes to draw. */
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { install } from './install.mjs'
import { serve } from './serve.mjs'

/** Milliseconds without a frame after which a page will draw no more. */
const SILENCE = 300_000

/** Runs in the page before its own code: from `hold` on, time goes by in whole frames. */
function holdTime() {
  const request = globalThis.requestAnimationFrame.bind(globalThis)
  const clock = performance.now.bind(performance)
  // Of the frames, `look` are handed over and then `rest` pass by unseen, a quarter second each.
  const state = { held: false, now: 0, frames: [], wanted: 0, look: Infinity, rest: 0, turn: 0 }
  Object.assign(globalThis, { __held: state })
  performance.now = () => (state.held ? state.now : clock())
  const sheet = document.createElement('canvas')
  let stamp = -1
  // A picture is there only in the callback that drew it: before it the canvas is empty again.
  let drawn = false
  let seen = true
  const { drawElements, drawElementsInstanced } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.drawElements = function (...given) {
    drawn = true
    drawElements.apply(this, given)
  }
  WebGL2RenderingContext.prototype.drawElementsInstanced = function (...given) {
    drawn = true
    drawElementsInstanced.apply(this, given)
  }
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      drawn = false
      if (state.held && time !== stamp) {
        seen = state.turn < state.look
        state.now += seen ? 1000 / 60 : 250
        state.turn = (state.turn + 1) % (state.look + state.rest)
      }
      stamp = time
      if (!state.held) state.now = time
      callback(state.held ? state.now : time)
      const canvas = document.querySelector('canvas[data-engine]')
      if (state.held && seen && canvas && drawn && state.frames.length < state.wanted) {
        sheet.width = canvas.width
        sheet.height = canvas.height
        const context = sheet.getContext('2d', { willReadFrequently: true })
        context.drawImage(canvas, 0, 0)
        const { data } = context.getImageData(0, 0, sheet.width, sheet.height)
        let text = ''
        for (let i = 0; i < data.length; i += 8192) {
          text += String.fromCharCode(...data.subarray(i, i + 8192))
        }
        state.frames.push({ width: sheet.width, height: sheet.height, data: btoa(text) })
      }
    })
}

const ready = () => document.documentElement.dataset.dream === 'ready'
// What is loaded and grown after the first picture.
const grown = () => document.documentElement.dataset.grown === 'true'

/** Builds the dream and serves it to `see`, which is given its address and a browser. */
export async function withDream(see) {
  install()
  build()
  const site = await serve()
  const browser = await launch({
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  })
  try {
    await see(site.url, browser)
  } finally {
    await browser.close()
    await site.close()
  }
}

/** Bytes of script memory that are in use once what nobody needs is let go of. */
const heap = () => {
  globalThis.gc?.()
  return performance.memory?.usedJSHeapSize ?? 0
}

/**
 * Opens `url` in a new page of `browser`, holds the key `held` down if there is one, and gives
 * `wanted` frames to `see`, one after another: RGBA pixels, width and height in pixels. Where `rest`
 * is given, `look` frames are seen and then so many pass by unseen, a quarter second each. Half way,
 * `back` is held instead, if given. Returns the bytes of script memory in use before and after.
 * Throws where time stands still for five minutes.
 */
export async function drawHeld(
  browser,
  url,
  { width, height, wanted, held, back, look = wanted, rest = 0 },
  see,
) {
  if (!(wanted > 0)) throw new RangeError(`${wanted} frames: nothing would be seen.`)
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
  await page.addInitScript(holdTime)
  await page.goto(url)
  await page.waitForFunction(ready, null, { timeout: 300_000 })
  await page.waitForFunction(grown, null, { timeout: 300_000 })
  await page.waitForTimeout(2000)
  if (held) await page.keyboard.down(held)
  const before = await page.evaluate(heap)
  let turned = !back
  await page.evaluate((given) => Object.assign(globalThis.__held, { held: true, ...given }), {
    wanted,
    look,
    rest,
  })
  for (let seen = 0, last = -1, heard = Date.now(); seen < wanted; ) {
    await page.waitForTimeout(500)
    // What has been handed over is let go of, lest a long walk fill the memory.
    const { frames, time } = await page.evaluate(() => {
      const { frames, now } = globalThis.__held
      const given = frames.filter(Boolean)
      frames.fill(null)
      return { frames: given, time: now }
    })
    if (time !== last) heard = Date.now()
    else if (Date.now() - heard > SILENCE)
      throw new Error(`${url} stopped drawing after ${seen} of ${wanted} frames.`)
    last = time
    for (const { data, width, height } of frames) {
      const pixels = Buffer.from(data, 'base64')
      if (!pixels.some((value, i) => i % 4 < 3 && value > 0)) {
        throw new Error(`${url} is black in frame ${seen}: nothing of it would be measured.`)
      }
      see(pixels, width, height)
      seen++
    }
    if (!turned && seen >= wanted / 2) {
      await page.keyboard.up(held)
      await page.keyboard.down(back)
      turned = true
    }
  }
  const after = await page.evaluate(heap)
  await page.close()
  return { before, after }
}
