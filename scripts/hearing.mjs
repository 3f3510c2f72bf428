/**
 * npm run hearing -- [--seeds a,b,c] [--launches 3] [--live 300] [--out docs/sound]
 *                     [--only offline|live]
 *
 * Everything that docs/sound.md says of the sound, measured anew: whole dreams of several seeds in
 * the browser's offline audio with all their stems, the same samples over three launches of the
 * first two, five minutes of real time, stalls, chimes against their flashes, how soon a mood is heard. Writes a
 * table (.md) and the figures (.json). Takes about half an hour; live figures are worth most on a
 * machine that does nothing else.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname, resolve } from 'node:path'
import { readArguments } from './arguments.mjs'
import { onsetNear } from './audio/onset.mjs'
import { summary } from './audio/report.mjs'
import { round } from './audio/spectrum.mjs'
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { serve } from './serve.mjs'
import { openStudio } from './soundtrack.mjs'

/** The stems that have tones. */
const TONAL = ['crystals', 'voices', 'strings']

const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)}  ${text}`)
const load = () => round(loadavg()[0], 1)

async function withPage(site, args, use) {
  const browser = await launch({ args })
  try {
    return await use(await openStudio(browser, site.url), browser)
  } finally {
    await browser.close()
  }
}

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

/** A whole dream and its stems; `tell` is called whenever there is something more. */
async function offline(site, seed, launches, tell) {
  const told = { stems: {}, launches: [], timesRealTime: [], processor: [], load: [] }
  /** Renders the mix once, and how much of real time and of a processor that took. */
  const perform = async (page, browser) => {
    const before = await processor(browser)
    const rendered = await render(page, { seed })
    told.processor.push(round(rendered.seconds / ((await processor(browser)) - before)))
    told.timesRealTime.push(round(rendered.seconds / rendered.took))
    told.load.push(load())
    told.launches.push(await page.evaluate(() => window.soundtrack.hash()))
    return rendered
  }
  await withPage(site, [], async (page, browser) => {
    const about = await perform(page, browser)
    told.mix = await measure(page, about)
    say(`${seed}: ${told.mix.lufs} LUFS, ${told.timesRealTime}×, load ${told.load}`)
    tell(told)
    for (const only of await page.evaluate(() => window.soundtrack.groups)) {
      const stem = await render(page, { seed, only })
      told.stems[only] = await measure(page, stem, TONAL.includes(only))
      say(`${seed}: ${only}`)
      tell(told)
    }
    told.tonal = await page.evaluate((wish) => window.soundtrack.measureSum(wish), about)
    tell(told)
  })
  for (let n = 1; n < launches; n++) {
    await withPage(site, [], perform)
    say(`${seed}: ${new Set(told.launches).size} hash over ${n + 1} launches`)
    tell(told)
  }
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

/** Nodes and render capacity as Chromium itself counts them. */
async function watch(page) {
  const session = await page.context().newCDPSession(page)
  const told = { nodes: 0, id: null }
  session.on('WebAudio.contextCreated', ({ context }) => {
    if (context.contextType === 'realtime') told.id = context.contextId
  })
  session.on('WebAudio.audioNodeCreated', () => told.nodes++)
  session.on('WebAudio.audioNodeWillBeDestroyed', () => told.nodes--)
  await session.send('WebAudio.enable')
  await session.send('Performance.enable')
  return {
    nodes: () => told.nodes,
    capacity: async () => {
      const { realtimeData } = await session.send('WebAudio.getRealtimeData', {
        contextId: told.id,
      })
      return realtimeData.renderCapacity
    },
    script: async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'ScriptDuration').value
    },
    collect: () => session.send('HeapProfiler.collectGarbage').catch(() => {}),
  }
}

const middle = (list) => list.slice().sort((a, b) => a - b)[list.length >> 1]

/** Real time, from before the storm on: nodes, capacity, underruns, script. */
async function evening(site, seed, seconds, rate) {
  return withPage(site, LIVE, async (page) => {
    const eye = await watch(page)
    await page.evaluate(
      async (options) => {
        window.rehearsal = await window.soundtrack.rehearse(options)
      },
      { seed, rate, from: 'call' },
    )
    const out = { rate: await page.evaluate(() => window.rehearsal.rate), minutes: [] }
    const begun = await eye.script()
    const parts = Math.max(1, Math.round(seconds / 30))
    for (let part = 0; part < parts; part++) {
      const playing = page.evaluate((s) => window.rehearsal.play(s), seconds / parts)
      const capacities = []
      for (let k = 0; k < Math.floor(seconds / parts); k++) {
        await new Promise((done) => setTimeout(done, 900))
        capacities.push(await eye.capacity())
      }
      const played = await playing
      await eye.collect()
      out.minutes.push({
        act: await page.evaluate(() => window.rehearsal.dream.state.act),
        nodes: eye.nodes(),
        capacity: round(middle(capacities), 4),
        leastCapacity: round(Math.min(...capacities), 4),
        script: round(played.script, 2),
        late: played.late,
        frames: played.frames,
        longest: Math.round(played.longest),
        underruns: played.underruns,
        load: load(),
      })
      say(`live ${(part + 1) * 30} s: ${JSON.stringify(out.minutes.at(-1))}`)
    }
    out.pageScript = round((((await eye.script()) - begun) * 1000) / seconds, 2)
    await page.evaluate(() => window.rehearsal.stop())
    return out
  })
}

/** Ten stalls of 150 ms in the densest places. */
async function stalls(site, seed) {
  const out = {}
  for (const from of ['crossing', 'gathering']) {
    out[from] = await withPage(site, LIVE, (page) =>
      page.evaluate(
        async (options) => {
          const rehearsal = await window.soundtrack.rehearse(options)
          await rehearsal.play(2)
          const played = await rehearsal.play(10.6, 150)
          rehearsal.stop()
          return played
        },
        { seed, from },
      ),
    )
    say(`stalls in ${from}: ${JSON.stringify(out[from])}`)
  }
  return out
}

/** Ten chimes: the frame that lights the leaf against what comes out of the loudspeaker. */
async function flashes(site, seed, rate) {
  return withPage(site, LIVE, async (page) => {
    const told = await page.evaluate(
      async (options) => {
        const rehearsal = await window.soundtrack.rehearse(options)
        await rehearsal.record()
        await rehearsal.play(45)
        await new Promise((done) => setTimeout(done, 300))
        const { at, samples } = rehearsal.recorded()
        const bytes = new Uint8Array(samples.buffer)
        let text = ''
        for (let i = 0; i < bytes.length; i += 0x8000)
          text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
        const { flashes: list, rate: hz } = rehearsal
        rehearsal.stop()
        return { at, list, hz, samples: btoa(text) }
      },
      { seed, rate, from: 'arrival' },
    )
    const bytes = Buffer.from(told.samples, 'base64')
    const samples = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
    const found = []
    // A chime that another covers cannot be told apart: those that ring alone are looked at.
    const alone = told.list.filter(
      (one) => !told.list.some((o) => o !== one && Math.abs(o.asked - one.asked) < 0.12),
    )
    for (const flash of alone) {
      const onset = onsetNear(samples, told.hz, flash.asked - told.at)
      if (onset === null) continue
      const late = (onset + told.at - flash.asked) * 1000
      found.push({
        /** Onset in what comes out against the moment asked for, ms. */
        onset: round(late, 2),
        /** Heard against the frame that first shows it, ms; positive: the sound is later. */
        apart: round(flash.heard + late - flash.seen, 1),
      })
    }
    // Ten at random, by a fixed rule.
    const picked = found.filter((_, i) => (i * 7919) % found.length < 10).slice(0, 10)
    say(`flashes: ${JSON.stringify(picked)}`)
    return { rate: told.hz, heard: told.list.length, alone: found.length, picked, load: load() }
  })
}

async function answers(site, seed) {
  const told = await withPage(site, LIVE, (page) =>
    page.evaluate(
      async (options) => {
        const rehearsal = await window.soundtrack.rehearse(options)
        const out = []
        for (const [key, to] of [
          ['rain', 0.9],
          ['wind', 1],
          ['rain', 0.9],
          ['wind', 1],
          ['rain', 1],
        ])
          out.push([key, Math.round(1000 * (await rehearsal.answer(key, to)))])
        rehearsal.stop()
        return out
      },
      { seed, from: 'arrival' },
    ),
  )
  say(`mood to sound: ${JSON.stringify(told)} ms`)
  return told
}

const LIVE = ['--autoplay-policy=no-user-gesture-required']

async function main() {
  const wish = readArguments({
    seeds: 'willow,ember,heron,quartz,lantern',
    launches: '3',
    live: '300',
    out: 'docs/sound',
    only: '',
  })
  const seeds = wish.seeds.split(',').filter(Boolean)
  const path = resolve(wish.out)
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
    if (wish.only !== 'offline') {
      report.stalls = await stalls(site, seeds[0])
      report.flashes = await flashes(site, seeds[0], 48000)
      report.answers = await answers(site, seeds[0])
      keep()
      report.live = await evening(site, seeds[0], Number(wish.live) || 300, 48000)
      report.live44100 = await evening(site, seeds[0], 30, 44100)
      keep()
    }
    if (wish.only !== 'live') {
      report.offline ??= {}
      for (const [i, seed] of seeds.entries())
        await offline(site, seed, i < 2 ? Number(wish.launches) || 1 : 1, (told) => {
          report.offline[seed] = told
          keep()
        })
      report.variants = await variants(site, seeds[0])
      keep()
    }
    console.log(`${path}.md`)
  } finally {
    await site.close()
  }
}

await main()
