/**
 * npm run soundtrack -- --seed willow --out willow.wav [--stems DIR] [--format wav|flac|opus]
 *                       [--report FILE.json] [--from dawn] [--seconds 60] [--rate 44100]
 *
 * The whole dream's sound as the autopilot dreams it, rendered by the browser's own offline audio
 * with the very worklets one hears live: 48 kHz, stereo, 24 bit. The same seed gives the same
 * samples each time. `--stems` writes each group by itself as well, with its share of the room.
 * `--report` writes what can be measured of it (loudness, peak, clicks, spectra by act) as JSON;
 * with stems, of them too.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { readArguments, readSeed } from './arguments.mjs'
import { flac } from './audio/flac.mjs'
import { hear } from './audio/hear.mjs'
import { ogg } from './audio/ogg.mjs'
import { wav } from './audio/wav.mjs'
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { serve } from './serve.mjs'
import { readSource } from './source.mjs'

const FORMATS = ['wav', 'flac', 'opus']
/** Bits a second: transparent for music such as this. */
const OPUS_RATE = 160_000

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

/** What was rendered last in the page as an Ogg Opus file; null where the browser has no encoder. */
export async function opus(page, { frames, tags }) {
  const encoded = await page.evaluate((rate) => window.soundtrack.opus(rate), OPUS_RATE)
  if (!encoded) return null
  const packets = encoded.packets.map(([data, samples]) => ({
    data: Buffer.from(data, 'base64'),
    samples,
  }))
  return ogg(packets, { skip: encoded.skip, frames, tags })
}

/** Opens the page that renders. */
export async function openStudio(browser, url) {
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`${url}soundtrack.html`)
  await page.waitForSelector('html[data-soundtrack=ready]', { state: 'attached' })
  return page
}

/** The two ears of an interleaved recording. */
export const apart = (floats) =>
  [0, 1].map((c) => Float32Array.from({ length: floats.length / 2 }, (_, n) => floats[2 * n + c]))

/**
 * What was asked for as options of a rendering; names what it does not understand. `acts`, `tidy` and
 * `longest` are the dream's own.
 */
export function readWish(wish, acts, tidy, longest) {
  const options = { seed: readSeed('seed', wish.seed, tidy) }
  if (wish.from) {
    if (acts.includes(wish.from)) options.from = wish.from
    else console.error(`There is no act “${wish.from}”; the whole dream is rendered.`)
  }
  for (const key of ['seconds', 'after']) {
    if (wish[key] === '') continue
    const number = Number(wish[key])
    if (number > longest)
      console.error(
        `--${key} ${wish[key]} is more than the ${longest} s a soundtrack may last; ${longest} is used.`,
      )
    if (number > 0) options[key] = Math.min(number, longest)
    else console.error(`--${key} ${wish[key]} is not a number of seconds; it is ignored.`)
  }
  if (wish.rate === '44100') options.rate = 44100
  else if (wish.rate !== '48000')
    console.error(`--rate ${wish.rate} is neither 44100 nor 48000; 48000 is used.`)

  // The name of the file says its format, unless --format does.
  const ending = extname(wish.out).slice(1).toLowerCase().replace('ogg', 'opus')
  let format = wish.format || (FORMATS.includes(ending) ? ending : 'wav')
  if (!FORMATS.includes(format)) {
    console.error(`--format ${format} is none of ${FORMATS.join(', ')}; wav is used.`)
    format = 'wav'
  }
  if (format === 'opus' && options.rate) {
    console.error('Opus is always 48 kHz; --rate is ignored.')
    delete options.rate
  }
  if (ending && ending !== format)
    console.error(`--out ${wish.out} is written as ${format}, whatever its name says.`)
  return { options, format }
}

/** Says how much of the last act a journey has room for, where more was asked for. */
export function sayWhatIsCut({ acts, seconds }, { after, seconds: most }) {
  const stays = Math.round(seconds - acts.at(-1).at)
  if (!after || most || stays >= Math.floor(after)) return
  const minutes = Math.round(seconds / 60)
  console.error(
    `--after ${after} is too long: a soundtrack ends at ${minutes} min, ${stays} s into the last act.`,
  )
}

async function main() {
  const wish = readArguments({
    seed: 'willow',
    out: '',
    stems: '',
    format: '',
    report: '',
    from: '',
    seconds: '',
    after: '',
    rate: '48000',
  })
  const { ACT_NAMES } = await readSource('src/dream/acts.ts')
  const { tidySeed } = await readSource('src/dream/seed.ts')
  const { LONGEST, travel } = await readSource('src/sound/journey.ts')
  const { options, format } = readWish(wish, ACT_NAMES, tidySeed, LONGEST)
  if (options.after) sayWhatIsCut(travel(options), options)
  const { seed } = options
  const name = seed.replace(/[^\w-]+/g, '_')
  const out = resolve(wish.out || `out/${name}.${format}`)

  build()
  const site = await serve()
  const browser = await launch()
  const report = { seed, files: {} }
  try {
    const page = await openStudio(browser, site.url)
    const write = async (path, only) => {
      const told = await record(page, { ...options, only })
      const { floats, rate, sha256, took, seconds, acts, frames } = told
      mkdirSync(dirname(path), { recursive: true })
      let file = null
      let written = path
      if (format === 'flac') file = flac(floats, rate)
      if (format === 'opus') {
        const tags = [`TITLE=Threadlight: ${seed}${only ? ` (${only})` : ''}`]
        file = await opus(page, { frames, tags })
        if (!file) {
          written = `${path.replace(/\.(opus|ogg)$/i, '')}.wav`
          console.error(`This browser has no Opus encoder; ${written} is written instead.`)
        }
      }
      writeFileSync(written, file ?? wav(floats, rate))
      const speed = (seconds / took).toFixed(1)
      console.log(
        `${written}  ${seconds.toFixed(1)} s in ${took.toFixed(1)} s (${speed}×)  ${sha256}`,
      )
      if (wish.report) {
        const about = hear(apart(floats), rate, acts, seconds)
        report.files[only ?? 'mix'] = { sha256, timesRealTime: Number(speed), ...about }
      }
      return acts
    }
    const acts = await write(out)
    console.log(acts.map(({ act, at }) => `${act} ${at.toFixed(0)}`).join('  '))
    if (wish.stems) {
      const groups = await page.evaluate(() => window.soundtrack.groups)
      for (const group of groups)
        await write(join(resolve(wish.stems), `${group}.${format}`), group)
    }
    if (wish.report) {
      const path = resolve(wish.report)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `${JSON.stringify(report, null, 1)}\n`)
      console.log(path)
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

if (process.argv[1]?.endsWith('soundtrack.mjs')) await main()
