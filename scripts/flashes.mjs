/**
 * npm run flashes: draws each act in a Chromium at exactly 60 frames a second of the dream's time,
 * and gives every frame to the flash meter. Fails if a picture would harm the eyes, or if anything
 * at all flashes in a gentle dream.
 */
import { createServer } from 'vite'
import { readArguments, readSize } from './arguments.mjs'
import { drawHeld, withDream } from './held.mjs'

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

const { width, height } = readSize(asked.size)
const wanted = Math.round(Number(asked.seconds) * 60)
let failed = false

await withDream(async (url, browser) => {
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
  const { createFlashMeter, tileColours } = await vite.ssrLoadModule('/src/dream/flash.ts')
  for (const seed of asked.seeds.split(',')) {
    for (const act of asked.acts.split(',')) {
      for (const gentle of [false, true]) {
        const query = `seed=${seed}&act=${act}&at=${asked.at}&quality=${asked.quality}&play=auto&mute`
        const meter = createFlashMeter(COLUMNS, ROWS)
        let seen = 0
        await drawHeld(
          browser,
          `${url}?${query}${gentle ? '&gentle' : ''}`,
          { width, height, wanted },
          (pixels, across, down) =>
            meter.add(tileColours(pixels, across, down, COLUMNS, ROWS), seen++ / 60),
        )
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
  await vite.close()
})
process.exit(failed ? 1 : 0)
