/**
 * npm run hearing -- [--seeds a,b,c] [--launches 3] [--live 300] [--out docs/sound]
 *                     [--only mixes|stems|live]
 *
 * Everything that docs/sound.md says of the sound, measured anew: whole dreams of several seeds in
 * the browser's offline audio with all their stems, the same samples over three launches of the
 * first two, five minutes of real time, stalls, chimes against their flashes, how soon a mood is heard. Writes a
 * table (.md) and the figures (.json). Takes about half an hour; live figures are worth most on a
 * machine that does nothing else.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readArguments, readList, readNumber, readSeeds } from './arguments.mjs'
import { answers, evening, flashes, stalls } from './audio/live.mjs'
import { summary } from './audio/report.mjs'
import { round } from './audio/spectrum.mjs'
import { load, say, withPage } from './audio/studio.mjs'
import { build } from './build.mjs'
import { serve } from './serve.mjs'
import { readSource } from './source.mjs'

/** The stems that have tones. */
const TONAL = ['crystals', 'voices', 'strings']
const PARTS = ['mixes', 'stems', 'live']

const render = (page, options) => page.evaluate((wish) => window.soundtrack.render(wish), options)
const measure = (page, about, sum = false) =>
  page.evaluate(([told, add]) => window.soundtrack.measure(told, add), [about, sum])

/** Processor seconds that this Chromium has used so far, all its processes together. */
async function processor(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

/** A whole dream in so many launches; `tell` is called whenever there is something more. */
async function mixes(site, seed, launches, tell) {
  const told = { launches: [], timesRealTime: [], processor: [], load: [] }
  for (let n = 0; n < launches; n++) {
    await withPage(site, [], async (page, browser) => {
      const before = await processor(browser)
      const rendered = await render(page, { seed })
      told.processor.push(round(rendered.seconds / ((await processor(browser)) - before)))
      told.timesRealTime.push(round(rendered.seconds / rendered.took))
      told.load.push(load())
      told.launches.push(await page.evaluate(() => window.soundtrack.hash()))
      told.mix ??= await measure(page, rendered)
    })
    say(`${seed}: ${told.mix.lufs} LUFS, ${told.timesRealTime}×, load ${told.load}`)
    tell(told)
  }
  return told
}

/** The stems of a whole dream, and those with tones together, to what is told of the mix. */
async function stems(site, seed, tell) {
  const told = { stems: {} }
  await withPage(site, [], async (page) => {
    let stem
    for (const only of await page.evaluate(() => window.soundtrack.groups)) {
      stem = await render(page, { seed, only })
      told.stems[only] = await measure(page, stem, TONAL.includes(only))
      say(`${seed}: ${only}`)
      tell(told)
    }
    told.tonal = await page.evaluate((wish) => window.soundtrack.measureSum(wish), stem)
    tell(told)
  })
}

/** The storm’s first half minute in other ways: another rate, by night, panned only. */
async function variants(site, seed) {
  const out = {}
  await withPage(site, [], async (page) => {
    for (const [name, options] of [
      ['asMeant', {}],
      ['rate44100', { rate: 44100 }],
      ['night', { levels: { night: 1 } }],
      ['panned', { binaural: false }],
    ]) {
      const wish = { seed, from: 'meeting', seconds: 30, ...options }
      out[name] = await measure(page, await render(page, wish))
      say(`${seed}, ${name}: ${out[name].lufs} LUFS`)
    }
  })
  return out
}

async function main() {
  const wish = readArguments({
    seeds: 'willow,ember,heron,quartz,lantern',
    launches: '3',
    live: '300',
    out: 'docs/sound',
    only: '',
  })
  const { tidySeed } = await readSource('src/dream/seed.ts')
  const seeds = readSeeds('seeds', wish.seeds, tidySeed)
  const launches = readNumber('launches', wish.launches, 3, [1, 100])
  const live = readNumber('live', wish.live, 300, [10, 86_400])
  const only = wish.only ? readList('only', wish.only, PARTS) : PARTS
  const path = resolve(wish.out)
  const wants = (part) => only.includes(part)
  build()
  const site = await serve()
  // What is not measured this time is kept as it was.
  const report = existsSync(`${path}.json`) ? JSON.parse(readFileSync(`${path}.json`, 'utf8')) : {}
  const keep = () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 1)}\n`)
    writeFileSync(`${path}.md`, summary(report))
  }
  try {
    if (wants('live')) {
      report.stalls = await stalls(site, seeds[0])
      report.flashes = await flashes(site, seeds[0], 48000)
      report.answers = await answers(site, seeds[0])
      keep()
      report.live = await evening(site, seeds[0], live, 48000)
      report.live44100 = await evening(site, seeds[0], 30, 44100)
      keep()
    }
    report.offline ??= {}
    const keepAs = (seed) => (told) => {
      report.offline[seed] = { ...report.offline[seed], ...told }
      keep()
    }
    // How fast it goes is asked first, one seed after another, before the long work of the stems.
    if (wants('mixes'))
      for (const [i, seed] of seeds.entries())
        await mixes(site, seed, i < 2 ? launches : 1, keepAs(seed))
    if (wants('stems')) {
      for (const seed of seeds) await stems(site, seed, keepAs(seed))
      report.variants = await variants(site, seeds[0])
      keep()
    }
    console.log(`${path}.md`)
  } finally {
    await site.close()
  }
}

await main()
