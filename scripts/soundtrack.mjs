/**
 * npm run soundtrack -- --seed willow --out willow.wav [--stems DIR] [--from dawn] [--seconds 60]
 *
 * The whole dream's sound as the autopilot dreams it, rendered by the browser's own offline audio
 * with the very worklets one hears live: 48 kHz, stereo, 24 bit. The same seed gives the same
 * samples each time. `--stems` writes each group by itself as well, with its share of the room.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readArguments } from './arguments.mjs'
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { serve } from './serve.mjs'

const ACTS =
  'arrival call crossing meeting reaching telling weaving remembering gathering dawn after'.split(
    ' ',
  )

/** 32-bit floats (interleaved stereo) as a WAV file of 24-bit samples. */
export function wav(floats, rate) {
  const bytes = floats.length * 3
  const file = Buffer.alloc(44 + bytes)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + bytes, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(2, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate * 6, 28)
  file.writeUInt16LE(6, 32)
  file.writeUInt16LE(24, 34)
  file.write('data', 36)
  file.writeUInt32LE(bytes, 40)
  for (let i = 0; i < floats.length; i++) {
    const value = Math.max(-1, Math.min(1, floats[i])) || 0
    file.writeIntLE(Math.round(value * 8388607), 44 + i * 3, 3)
  }
  return file
}

/** Renders in an open page (soundtrack.html); returns the floats and what the page tells. */
export async function record(page, options) {
  const told = await page.evaluate((wish) => window.soundtrack.render(wish), options)
  const floats = new Float32Array(told.frames * 2)
  const bytes = new Uint8Array(floats.buffer)
  // In parts of about 5 MB: a message of a whole dream would be too long.
  const part = 1 << 19
  for (let from = 0; from < told.frames; from += part) {
    const to = Math.min(told.frames, from + part)
    const text = await page.evaluate(([a, b]) => window.soundtrack.read(a, b), [from, to])
    bytes.set(Buffer.from(text, 'base64'), from * 8)
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { floats, sha256, ...told }
}

async function main() {
  const wish = readArguments({
    seed: 'willow',
    out: '',
    stems: '',
    from: '',
    seconds: '',
    after: '',
  })
  const options = { seed: wish.seed }
  if (wish.from) {
    if (ACTS.includes(wish.from)) options.from = wish.from
    else console.error(`There is no act “${wish.from}”; the whole dream is rendered.`)
  }
  for (const key of ['seconds', 'after']) {
    if (wish[key] === '') continue
    const number = Number(wish[key])
    if (number > 0) options[key] = number
    else console.error(`--${key} ${wish[key]} is not a number of seconds; it is ignored.`)
  }
  const out = resolve(wish.out || `out/${wish.seed.replace(/[^\w-]+/g, '_')}.wav`)

  build()
  const site = await serve()
  const browser = await launch()
  try {
    const page = await browser.newPage()
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(`${site.url}soundtrack.html`)
    await page.waitForSelector('html[data-soundtrack=ready]', { state: 'attached' })
    const write = async (path, only) => {
      const { floats, rate, sha256, took, seconds, acts } = await record(page, { ...options, only })
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, wav(floats, rate))
      const speed = (seconds / took).toFixed(1)
      console.log(`${path}  ${seconds.toFixed(1)} s in ${took.toFixed(1)} s (${speed}×)  ${sha256}`)
      return acts
    }
    const acts = await write(out)
    console.log(acts.map(({ act, at }) => `${act} ${at.toFixed(0)}`).join('  '))
    if (wish.stems) {
      const groups = await page.evaluate(() => window.soundtrack.groups)
      for (const group of groups) await write(join(resolve(wish.stems), `${group}.wav`), group)
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

if (process.argv[1]?.endsWith('soundtrack.mjs')) await main()
