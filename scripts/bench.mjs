/**
 * npm run bench: what a frame costs at each tier, as a table and as JSON. Counts beyond the budget
 * fail; times are only reported.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readArguments, readSize } from './arguments.mjs'
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { install } from './install.mjs'
import { clear, hooks } from './measure.mjs'
import { serve } from './serve.mjs'

/** Per frame, the most there may be (draw calls, triangles, full-size passes). */
export const BUDGET = {
  low: { draws: 40, triangles: 160_000, passes: 2 },
  medium: { draws: 60, triangles: 350_000, passes: 4 },
  high: { draws: 80, triangles: 700_000, passes: 6 },
  ultra: { draws: 100, triangles: 1_500_000, passes: 8 },
}
const FIRST_LOAD = 450_000

const asked = readArguments({
  seed: 'willow',
  size: '1280x720',
  tiers: 'low,medium,high,ultra',
  acts: 'arrival,meeting,telling,gathering,after',
  seconds: '8',
  out: 'out/bench.json',
})
const { width, height } = readSize(asked.size)
install()
build()
const site = await serve()
const browser = await launch({
  args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
})
const rows = []
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

for (const tier of asked.tiers.split(',').filter((tier) => tier in BUDGET)) {
  for (const act of asked.acts.split(',')) {
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
    const at = act === 'arrival' ? 6 : 20
    await page.goto(
      `${site.url}?seed=${asked.seed}&act=${act}&at=${at}&quality=${tier}&play=auto&mute`,
    )
    await page.waitForFunction(() => globalThis.__counted.firstPicture > 0, null, {
      timeout: 120_000,
    })
    first = true
    const firstPicture = await page.evaluate(() => globalThis.__counted.firstPicture)
    await page.waitForTimeout(12_000)
    const heap = () =>
      page.evaluate(() => {
        globalThis.gc?.()
        return performance.memory.usedJSHeapSize
      })
    const before = await heap()
    await page.evaluate(clear)
    await page.waitForTimeout(Number(asked.seconds) * 1000)
    const counted = await page.evaluate(() => globalThis.__counted)
    const after = await heap()
    const per = (value) => value / Math.max(1, counted.frames)
    const row = {
      tier,
      act,
      draws: Math.round(per(counted.draws)),
      triangles: Math.round(per(counted.triangles)),
      points: Math.round(per(counted.points)),
      passes: Math.round(per(counted.passes)),
      scriptMs: Number(middle(counted.script).toFixed(2)),
      frameMs: Math.round((Number(asked.seconds) * 1000) / Math.max(1, counted.frames)),
      heapKbPerFrame: Number(((after - before) / 1024 / Math.max(1, counted.frames)).toFixed(1)),
      firstKb: Math.round(bytes / 1024),
      firstPictureMs: Math.round(firstPicture),
    }
    const budget = BUDGET[tier]
    row.over = ['draws', 'triangles', 'passes'].filter((key) => row[key] > budget[key])
    if (bytes > FIRST_LOAD) row.over.push('bytes')
    rows.push(row)
    console.log(JSON.stringify(row))
    await page.close()
  }
}
await browser.close()
await site.close()

const out = resolve(asked.out)
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, `${JSON.stringify({ width, height, seed: asked.seed, rows }, null, 2)}\n`)
console.table(rows.map(({ over, ...row }) => ({ ...row, over: over.join(' ') || '—' })))
console.log(`Written to ${out}. Counts over the budget fail; times are this machine’s.`)
process.exit(rows.some((row) => row.over.length > 0) ? 1 : 0)
