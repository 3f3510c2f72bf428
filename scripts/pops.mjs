/**
 * npm run pops: walks through the meadow in a Chromium at exactly 60 frames a second of the dream’s
 * time and holds neighbouring frames against each other. Fails where more than a fiftieth of the
 * picture changes at once that motion does not explain. Lightning is not a pop: the dream is gentle.
 */
import { readArguments, readSize } from './arguments.mjs'
import { drawHeld, withDream } from './held.mjs'
import { changed, jumps } from './jumps.mjs'

/** Share of the picture. */
const MOST = 0.02

const asked = readArguments({
  seeds: 'willow',
  act: 'crossing',
  at: '4',
  seconds: '10',
  size: '480x270',
  quality: 'low',
  // A key that is held all the while: KeyW walks straight on where the dream does not lead.
  key: '',
})
const { width, height } = readSize(asked.size)
const wanted = Math.round(Number(asked.seconds) * 60)
let failed = false

await withDream(async (url, browser) => {
  for (const seed of asked.seeds.split(',')) {
    for (const quality of asked.quality.split(',')) {
      const query = `seed=${seed}&act=${asked.act}&at=${asked.at}&quality=${quality}&mute&gentle${asked.key ? '' : '&play=auto'}`
      const shares = []
      let before = null
      await drawHeld(
        browser,
        `${url}?${query}`,
        { width, height, wanted, held: asked.key },
        (pixels) => {
          if (before) shares.push(changed(before, pixels))
          before = pixels
        },
      )
      const over = jumps(shares)
      const worst = Math.max(...over)
      const fine = worst <= MOST
      failed ||= !fine
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
      const row = {
        seed,
        act: asked.act,
        quality,
        frames: wanted,
        changes: Number(mean.toFixed(4)),
        pop: Number(worst.toFixed(4)),
        frame: over.indexOf(worst) + 1,
        pops: over.filter((share) => share > MOST).length,
      }
      console.log(`${fine ? 'fine ' : 'FAULT'} ${JSON.stringify(row)}`)
    }
  }
})
process.exit(failed ? 1 : 0)
