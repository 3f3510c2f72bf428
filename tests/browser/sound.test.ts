/** Sound in a real browser: the worklets load, what is rendered is the same each time, live stays flat. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { flac } from '../../scripts/audio/flac.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { onsetNear } from '../../scripts/audio/onset.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { whole } from '../../scripts/audio/wav.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { launch } from '../../scripts/chromium.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { opus, record } from '../../scripts/soundtrack.mjs'
import type { SoundtrackPage } from '../../src/soundtrack'

declare const window: { soundtrack: SoundtrackPage }

const open = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage()
  await page.goto(`${inject('site')}soundtrack.html`)
  await page.waitForSelector('html[data-soundtrack=ready]', { state: 'attached' })
  return page
}

/** Samples that were handed over as base64. */
const floatsOf = (text: string): Float32Array => {
  const bytes = Buffer.from(text, 'base64')
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4).slice()
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

  it('plays on native nodes where the worklet does not arrive, and nothing is left uncaught', async () => {
    const uncaught: string[] = []
    const caught = (error: Error) => uncaught.push(error.message)
    page.on('pageerror', caught)
    const means = await page.evaluate(async () => {
      const { addModule } = AudioWorklet.prototype
      AudioWorklet.prototype.addModule = async () => {
        throw new Error('It did not arrive.')
      }
      const context = window.soundtrack.openContext()
      const sound = await window.soundtrack.createSoundscape({ seed: 'willow', context })
      AudioWorklet.prototype.addModule = addModule
      const { means } = sound
      sound.dispose()
      await new Promise((done) => setTimeout(done, 300))
      context.dispose()
      return means
    })
    page.off('pageerror', caught)
    expect(means).toBe('nodes')
    expect(uncaught).toEqual([])
  })

  for (const simple of [false, true]) {
    it(`plays ${simple ? 'on native nodes' : 'on worklets'}, turns down and ends`, async () => {
      const told = await page.evaluate(async (simply) => {
        const { openContext, createSoundscape, createDream } = window.soundtrack
        const context = openContext()
        const sound = await createSoundscape({ seed: 'willow', context, simple: simply })
        await context.resume()
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
        context.dispose()
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

  it('keeps one device open for dream after dream, and leaves nothing connected to it', async () => {
    const own = await browser.newPage()
    await own.addInitScript(() => {
      const opened: AudioContext[] = []
      const connected = new Set<AudioNode>()
      Object.assign(globalThis, { opened, connected })
      globalThis.AudioContext = class extends AudioContext {
        constructor(options?: AudioContextOptions) {
          super(options)
          opened.push(this)
        }
      }
      const { connect, disconnect } = AudioNode.prototype as unknown as Record<
        string,
        (...given: unknown[]) => unknown
      >
      Object.assign(AudioNode.prototype, {
        connect(this: AudioNode, ...given: unknown[]) {
          connected.add(this)
          return connect.apply(this, given)
        },
        disconnect(this: AudioNode, ...given: unknown[]) {
          connected.delete(this)
          return disconnect.apply(this, given)
        },
      })
    })
    await own.goto(`${inject('site')}soundtrack.html`)
    await own.waitForSelector('html[data-soundtrack=ready]', { state: 'attached' })
    const told = await own.evaluate(async () => {
      const { opened, connected } = globalThis as unknown as {
        opened: AudioContext[]
        connected: Set<AudioNode>
      }
      const pass = () => new Promise((done) => setTimeout(done, 300))
      const open = () => opened.filter(({ state }) => state !== 'closed').length
      const { openContext, createSoundscape } = window.soundtrack
      const context = openContext()
      await context.resume()
      // What Tone itself lays to the loudspeakers stays; the context it came with goes.
      void context.destination
      await pass()
      const before = connected.size
      const out: number[][] = []
      for (const simple of [false, false, true]) {
        const sound = await createSoundscape({ seed: 'willow', context, simple })
        sound.setMono(true)
        const during = connected.size - before
        sound.dispose()
        await pass()
        out.push([open(), Math.sign(during), connected.size - before])
      }
      context.dispose()
      await pass()
      return { out, end: open() }
    })
    await own.close()
    expect(told).toEqual({
      out: [
        [1, 1, 0],
        [1, 1, 0],
        [1, 1, 0],
      ],
      end: 0,
    })
  })

  // In real time, so that a moment in which the machine is needed elsewhere is lived again.
  it('answers a mood soon, loses nothing behind stalls, chimes as the leaf is lit, and ends', {
    retry: 2,
  }, async () => {
    const told = await page.evaluate(async () => {
      const rehearsal = await window.soundtrack.rehearse({ seed: 'willow', from: 'call' })
      await rehearsal.play(0.5)
      const stalled = await rehearsal.play(3.2, 150)
      await rehearsal.record()
      await rehearsal.play(5)
      await new Promise((done) => setTimeout(done, 300))
      const { at, samples } = rehearsal.recorded()
      const { flashes, rate } = rehearsal
      const answer = await rehearsal.answer('rain', 0.9)
      const { sound } = rehearsal
      const wide = rehearsal.ears()
      sound.setMono(true)
      await rehearsal.play(0.9)
      const mono = rehearsal.ears()
      // Nothing is heard of what is disposed of, not even its last room.
      sound.dispose()
      await new Promise((done) => setTimeout(done, 1200))
      const after = rehearsal.ears()
      rehearsal.stop()
      const { length } = samples
      const bytes = new Uint8Array(samples.buffer)
      let text = ''
      for (let i = 0; i < bytes.length; i += 8192)
        text += String.fromCharCode(...bytes.subarray(i, i + 8192))
      return {
        ...{ stalled, at, rate, flashes, answer, wide, mono, after, length },
        samples: btoa(text),
      }
    })
    expect(told.stalled.stalls).toBe(3)
    expect(told.stalled.late).toBe(0)
    // A machine with much else to do takes longer for the same code.
    expect(told.stalled.script).toBeLessThan(20)
    expect(told.answer).toBeLessThan(0.15)
    expect(told.wide.side).toBeGreaterThan(0.05 * told.wide.middle)
    expect(told.mono.middle).toBeGreaterThan(1e-3)
    expect(told.mono.side).toBeLessThan(1e-6)
    expect(told.after).toEqual({ middle: 0, side: 0 })
    const samples = floatsOf(told.samples)
    expect(samples.length).toBe(told.length)
    const apart: number[] = []
    for (const flash of told.flashes) {
      const near = told.flashes.some((o) => o !== flash && Math.abs(o.asked - flash.asked) < 0.12)
      const onset = near ? null : onsetNear(samples, told.rate, flash.asked - told.at)
      if (onset !== null) apart.push(1000 * Math.abs(onset + told.at - flash.asked))
    }
    // Some rang alone, or nothing was looked at.
    expect(apart.length).toBeGreaterThan(0)
    for (const ms of apart) expect(ms).toBeLessThan(30)
  })
})

describe('files', () => {
  it('hold what was rendered, as FLAC to the bit and as Opus to the sample', async () => {
    const browser: Browser = await launch()
    try {
      const page = await open(browser)
      const { floats, rate, frames } = await record(page, { seed: 'willow', seconds: 2 })
      const decode = (file: Buffer) =>
        page.evaluate(async (text) => {
          const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
          const context = new OfflineAudioContext(2, 1, 48000)
          const buffer = await context.decodeAudioData(bytes.buffer)
          const channels = [0, 1].map((c) => {
            const samples = new Uint8Array(buffer.getChannelData(c).slice().buffer)
            let out = ''
            for (let i = 0; i < samples.length; i += 8192)
              out += String.fromCharCode(...samples.subarray(i, i + 8192))
            return btoa(out)
          })
          return { length: buffer.length, channels }
        }, file.toString('base64'))

      const lossless = await decode(flac(floats, rate))
      expect(lossless.length).toBe(frames)
      const decoded = lossless.channels.map(floatsOf)
      const wanted = whole(floats) as Int32Array
      let apart = 0
      for (let n = 0; n < frames; n++)
        for (const c of [0, 1])
          apart = Math.max(apart, Math.abs(decoded[c][n] * 8388608 - wanted[2 * n + c]))
      expect(apart).toBeLessThan(0.5)

      const packed = await opus(page, { frames, tags: ['TITLE=test'] })
      // Chromium everywhere encodes Opus; where it does not, a WAV is written.
      if (!packed) return
      const lossy = await decode(packed)
      expect(lossy.length).toBe(frames)
      const left = floatsOf(lossy.channels[0])
      let error = 0
      let power = 0
      for (let n = 0; n < frames; n++) {
        error += (left[n] - floats[2 * n]) ** 2
        power += floats[2 * n] ** 2
      }
      expect(10 * Math.log10(power / error)).toBeGreaterThan(10)
    } finally {
      await browser.close()
    }
  })
})

describe('the score for the eyes', () => {
  it('is drawn where it is asked for, over the picture', async () => {
    const browser: Browser = await launch()
    try {
      const context = await browser.newContext({ viewport: { width: 192, height: 108 } })
      const page = await context.newPage()
      await page.addInitScript(() =>
        localStorage.setItem('threadlight.choices', '{"scoreShown":true}'),
      )
      await page.goto(`${inject('site')}?seed=willow&act=call&at=6&play=auto&quality=low`)
      await page.waitForSelector('.score i[data-mark]', { state: 'attached', timeout: 120_000 })
      const kept = await page.evaluate(() => localStorage.getItem('threadlight.choices'))
      expect(kept).toContain('"scoreShown":true')
    } finally {
      await browser.close()
    }
  })
})
