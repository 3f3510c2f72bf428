/**
 * npm run flashes: draws each act in a Chromium at exactly 60 frames a second of the dream's time,
 * and gives every frame to the flash meter. Fails if a picture would harm the eyes, or if anything
 * at all flashes in a gentle dream.
 */
import { createServer } from 'vite'
import { readArguments, readSize } from './arguments.mjs'
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { install } from './install.mjs'
import { serve } from './serve.mjs'

const ACTS =
  'arrival,call,crossing,meeting,reaching,telling,weaving,remembering,gathering,dawn,after'
const COLUMNS = 16
const ROWS = 9

const asked = readArguments({
  seeds: 'willow',
  acts: ACTS,
  at: '10',
  seconds: '3',
  // Smaller, and single blades of grass make a tile of the meter.
  size: '480x270',
  quality: 'low',
})

/** Runs in the page before its own code: from `hold` on, time goes by in whole frames. */
function holdTime() {
  const request = globalThis.requestAnimationFrame.bind(globalThis)
  const clock = performance.now.bind(performance)
  const state = { held: false, now: 0, frames: [], wanted: 0 }
  Object.assign(globalThis, { __held: state })
  performance.now = () => (state.held ? state.now : clock())
  const sheet = document.createElement('canvas')
  let stamp = -1
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      if (state.held && time !== stamp) state.now += 1000 / 60
      if (!state.held) state.now = time
      callback(state.held ? state.now : time)
      const canvas = document.querySelector('canvas[data-engine]')
      if (state.held && canvas && time !== stamp && state.frames.length < state.wanted) {
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
      stamp = time
    })
}

install()
build()
const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
const { createFlashMeter, tileColours } = await vite.ssrLoadModule('/src/dream/flash.ts')
const site = await serve()
const browser = await launch()
const { width, height } = readSize(asked.size)
const wanted = Math.round(Number(asked.seconds) * 60)
let failed = false

for (const seed of asked.seeds.split(',')) {
  for (const act of asked.acts.split(',')) {
    for (const gentle of [false, true]) {
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
      await page.addInitScript(holdTime)
      const query = `seed=${seed}&act=${act}&at=${asked.at}&quality=${asked.quality}&play=auto&mute`
      await page.goto(`${site.url}?${query}${gentle ? '&gentle' : ''}`)
      const ready = () => document.documentElement.dataset.dream === 'ready'
      await page.waitForFunction(ready, null, { timeout: 300_000 })
      // What is loaded and grown after the first picture.
      const grown = () => document.documentElement.dataset.grown === 'true'
      await page.waitForFunction(grown, null, { timeout: 300_000 })
      await page.waitForTimeout(2000)
      await page.evaluate(
        (frames) => Object.assign(globalThis.__held, { held: true, wanted: frames }),
        wanted,
      )
      const meter = createFlashMeter(COLUMNS, ROWS)
      for (let seen = 0; seen < wanted; ) {
        await page.waitForTimeout(500)
        const frames = await page.evaluate((from) => globalThis.__held.frames.slice(from), seen)
        for (const frame of frames) {
          const pixels = Buffer.from(frame.data, 'base64')
          meter.add(tileColours(pixels, frame.width, frame.height, COLUMNS, ROWS), seen++ / 60)
        }
      }
      await page.close()
      const { safe, general, red, flashArea, strobingArea, flashes, faults } = meter.verdict()
      const fine = safe && (!gentle || flashes.length === 0)
      failed ||= !fine
      const row = {
        seed,
        act,
        gentle,
        frames: wanted,
        general,
        red,
        flashArea,
        strobingArea,
        flashes: flashes.map(({ tile, time }) => ({
          column: tile % COLUMNS,
          row: Math.floor(tile / COLUMNS),
          time: Number(time.toFixed(2)),
        })),
        faults,
      }
      console.log(`${fine ? 'fine ' : 'FAULT'} ${JSON.stringify(row)}`)
    }
  }
}
await browser.close()
await site.close()
await vite.close()
process.exit(failed ? 1 : 0)
