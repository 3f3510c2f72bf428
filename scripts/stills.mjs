/** npm run stills: the key pictures as PNG, and one contact sheet. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArguments, readChoice, readSeed, readSize, refuse } from './arguments.mjs'
import { build } from './build.mjs'
import { launch } from './chromium.mjs'
import { PICTURES } from './pictures.mjs'
import { drawSeries, LONGEST } from './series.mjs'
import { serve } from './serve.mjs'
import { readSource } from './source.mjs'

const asked = readArguments({
  seed: 'willow',
  size: '1280x720',
  quality: 'high',
  acts: '',
  out: 'out/stills',
})
const { tidySeed } = await readSource('src/dream/seed.ts')
const { QUALITY_CHOICES } = await readSource('src/store.ts')
const { width, height } = readSize(asked.size)
const seed = readSeed('seed', asked.seed, tidySeed)
const quality = readChoice('quality', asked.quality, QUALITY_CHOICES, 'high')
const names = asked.acts.split(',').filter(Boolean)
const known = (name) => PICTURES.some((picture) => picture.name === name || picture.act === name)
for (const name of names.filter((name) => !known(name))) {
  const list = PICTURES.map((picture) => picture.name).join(', ')
  console.error(`There is no picture “${name}”; it is left out. There are: ${list}`)
}
const wanted = names.filter(known)
const pictures = PICTURES.filter(
  (picture) => names.length === 0 || wanted.includes(picture.name) || wanted.includes(picture.act),
)
if (pictures.length === 0) refuse('There is no picture to be drawn.')

build()
const out = resolve(asked.out)
mkdirSync(out, { recursive: true })
const site = await serve()
const browser = await launch()
const done = []
const stills = pictures.map(({ name, act, at, view }) => {
  const address = new URL(site.url)
  for (const [key, value] of Object.entries({ seed, act, at, quality })) {
    address.searchParams.set(key, value)
  }
  if (view) address.searchParams.set('view', view)
  address.searchParams.set('still', '')
  return { name, address: address.href, file: join(out, `${name}.png`) }
})
const newPage = () => browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
const failed = await drawSeries(newPage, stills, (still, seconds) => {
  done.push(still)
  console.log(`${still.file}  ${seconds.toFixed(1)} s`)
})

if (done.length > 1) {
  const sheet = await browser.newPage({ viewport: { width: 1292, height: 400 } })
  const cells = done.map(({ name, file }) => {
    const data = readFileSync(file).toString('base64')
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`
  })
  await sheet.setContent(`<style>
    body { margin: 0; padding: 8px; background: #0b0a1c; display: grid; gap: 8px;
      grid-template-columns: repeat(3, 1fr); font: 13px Georgia, serif; color: #cfc8ee }
    figure { margin: 0 } img { width: 100%; display: block } figcaption { padding: 4px 2px }
  </style>${cells.join('')}`)
  const file = join(out, 'contact-sheet.png')
  writeFileSync(file, await sheet.screenshot({ fullPage: true, timeout: LONGEST }))
  console.log(file)
}
await browser.close()
await site.close()
if (failed.length > 0) {
  console.error(`${failed.length} of ${pictures.length} could not be drawn:`)
  for (const { name, reason } of failed) console.error(`  ${name}: ${reason}`)
}
process.exit(failed.length > 0 ? 1 : 0)
