/**
 * npm run flashes: draws each act in a Chromium at exactly 60 frames a second of the dream's time,
 * and gives every frame to the flash meter. Fails if a picture would harm the eyes, or if anything
 * at all flashes in a gentle dream.
 */
import {
  readArguments,
  readChoice,
  readList,
  readNumber,
  readSeeds,
  readSize,
} from './arguments.mjs'
import { drawHeld, withDream } from './held.mjs'
import { readSource } from './source.mjs'

const { ACT_NAMES } = await readSource('src/dream/acts.ts')
const { createFlashMeter, tileColours } = await readSource('src/dream/flash.ts')
const { LATEST } = await readSource('src/dream/runTo.ts')
const { tidySeed } = await readSource('src/dream/seed.ts')
const { QUALITY_CHOICES } = await readSource('src/store.ts')
const COLUMNS = 16
const ROWS = 9

const asked = readArguments({
  seeds: 'willow',
  acts: ACT_NAMES.join(','),
  // Later, and `meeting` would be over before the frames are.
  at: '8',
  seconds: '3',
  // Smaller, and single blades of grass make a tile of the meter.
  size: '480x270',
  quality: 'low',
})

const { width, height } = readSize(asked.size)
const seeds = readSeeds('seeds', asked.seeds, tidySeed)
const acts = readList('acts', asked.acts, ACT_NAMES)
const at = readNumber('at', asked.at, 8, [0, LATEST])
const quality = readChoice('quality', asked.quality, QUALITY_CHOICES, 'low')
const wanted = Math.round(readNumber('seconds', asked.seconds, 3, [0.1, 600]) * 60)
let failed = false

await withDream(async (url, browser) => {
  for (const seed of seeds) {
    for (const act of acts) {
      for (const gentle of [false, true]) {
        const query = `seed=${encodeURIComponent(seed)}&act=${act}&at=${at}&quality=${quality}&play=auto&mute`
        const meter = createFlashMeter(COLUMNS, ROWS)
        let seen = 0
        await drawHeld(
          browser,
          `${url}?${query}${gentle ? '&gentle' : ''}`,
          { width, height, wanted },
          (pixels, across, down) =>
            meter.add(tileColours(pixels, across, down, COLUMNS, ROWS), seen++ / 60),
        )
        const { safe, frames, general, red, flashArea, strobingArea, flashes, faults } =
          meter.verdict()
        const fine = safe && (!gentle || flashes.length === 0)
        failed ||= !fine
        const row = {
          seed,
          act,
          gentle,
          frames,
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
})
process.exit(failed ? 1 : 0)
