/** What docs/sound.md says of the sound in real time, measured in a Chromium that plays it. */
import { onsetNear } from './onset.mjs'
import { round } from './spectrum.mjs'
import { load, say, withPage } from './studio.mjs'

const LIVE = ['--autoplay-policy=no-user-gesture-required']

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
export async function evening(site, seed, seconds, rate) {
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
export async function stalls(site, seed) {
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
export async function flashes(site, seed, rate) {
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

export async function answers(site, seed) {
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
