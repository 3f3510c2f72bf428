/**
 * npm run bench: what a frame costs at each tier, as a table and as JSON, and how long she takes to
 * grow. Counts beyond the budget fail; times are only reported.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readArguments, readList, readNumber, readSeed, readSize } from './arguments.mjs'
import { BUDGET, overBudget } from './budget.mjs'
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { clear, hooks } from './measure.mjs'
import { actLengths, momentOf } from './moments.mjs'
import { serve } from './serve.mjs'
import { readSource } from './source.mjs'

/** Seconds until all that grows and is compiled is there. */
const WARM_UP = 12

const asked = readArguments({
  seed: 'willow',
  size: '1280x720',
  tiers: Object.keys(BUDGET).join(','),
  acts: 'arrival,meeting,telling,gathering,after',
  seconds: '8',
  out: 'out/bench.json',
})
const { ACT_NAMES } = await readSource('src/dream/acts.ts')
const { growFigure } = await readSource('src/dream/grow/figure.ts')
const { tidySeed } = await readSource('src/dream/seed.ts')
const { travel } = await readSource('src/sound/journey.ts')
const { SLOWEST } = await readSource('src/visitor/address.ts')
const { width, height } = readSize(asked.size)
const seed = readSeed('seed', asked.seed, tidySeed)
const tiers = readList('tiers', asked.tiers, Object.keys(BUDGET))
const acts = readList('acts', asked.acts, ACT_NAMES)
const seconds = readNumber('seconds', asked.seconds, 8, [1, 120])
const lengths = actLengths(travel({ seed, after: 60 }))
// In full, as a worker grows her: the first time nothing is compiled yet.
const growMs = [0, 1, 2].map(() => {
  const from = performance.now()
  growFigure(seed, 1)
  return Math.round(performance.now() - from)
})
build()
const site = await serve()
const browser = await launch({
  args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
})
const rows = []
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

for (const tier of tiers) {
  for (const act of acts) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
    await page.addInitScript(hooks)
    let bytes = 0
    let first = false
    page.on('response', async (response) => {
      if (first) return
      try {
        bytes += gzipSync(await response.body()).length
      } catch {
        // A response without a body weighs nothing.
      }
    })
    const { at, speed } = momentOf(lengths[act], WARM_UP + seconds, SLOWEST)
    const moment = `act=${act}&at=${at.toFixed(2)}&speed=${speed.toFixed(3)}`
    await page.goto(
      `${site.url}?seed=${encodeURIComponent(seed)}&${moment}&quality=${tier}&play=auto&mute`,
    )
    await page.waitForFunction(() => globalThis.__counted.firstPicture > 0, null, {
      timeout: 120_000,
    })
    first = true
    const firstPicture = await page.evaluate(() => globalThis.__counted.firstPicture)
    await page.waitForTimeout(WARM_UP * 1000)
    const heap = () =>
      page.evaluate(() => {
        globalThis.gc?.()
        return performance.memory.usedJSHeapSize
      })
    const before = await heap()
    await page.evaluate(clear)
    await page.waitForTimeout(seconds * 1000)
    const counted = await page.evaluate(() => globalThis.__counted)
    const after = await heap()
    const seen = await page.evaluate(() => document.documentElement.dataset.act)
    const per = (value) => value / Math.max(1, counted.frames)
    const row = {
      tier,
      act,
      frames: counted.frames,
      draws: Math.round(per(counted.draws)),
      triangles: Math.round(per(counted.triangles)),
      points: Math.round(per(counted.points)),
      passes: Math.round(per(counted.passes)),
      scriptMs: Number(middle(counted.script).toFixed(2)),
      frameMs: Math.round((seconds * 1000) / Math.max(1, counted.frames)),
      heapKbPerFrame: Number(((after - before) / 1024 / Math.max(1, counted.frames)).toFixed(1)),
      firstKb: Math.round(bytes / 1024),
      firstPictureMs: Math.round(firstPicture),
    }
    row.over = overBudget(row, bytes)
    if (seen !== act) row.over.push('act')
    rows.push(row)
    console.log(JSON.stringify(row))
    await page.close()
  }
}
await browser.close()
await site.close()

const out = resolve(asked.out)
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, `${JSON.stringify({ width, height, seed, growMs, rows }, null, 2)}\n`)
console.table(rows.map(({ over, ...row }) => ({ ...row, over: over.join(' ') || '—' })))
console.log(`She grew in ${growMs[0]} ms at first, then in ${Math.min(...growMs.slice(1))} ms.`)
console.log(`Written to ${out}. Counts over the budget fail; times are this machine’s.`)
process.exit(rows.length === 0 || rows.some((row) => row.over.length > 0) ? 1 : 0)
