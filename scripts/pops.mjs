/**
 * npm run pops: walks through the meadow in a Chromium at exactly 60 frames a second of the dream’s
 * time and holds neighbouring frames against each other. Fails where more than a fiftieth of the
 * picture changes at once that motion does not explain. Lightning is not a pop: the dream is gentle.
 * Far out and back (forward one comes up against her at once): --act after --at 14 --key KeyS --back KeyW --pass 29 --seconds 50 --strip walk.png
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
import { changed, judge } from './jumps.mjs'
import { readSource } from './source.mjs'
import { drawStrip } from './strip.mjs'

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
  // And another from half way on: KeyS walks backward.
  back: '',
  // A long walk is looked at for a second, and then passes by unseen for so many.
  pass: '0',
  // A picture of every so many frames (of each look, where most passes by), beside one another.
  strip: '',
  every: '10',
})
const { ACT_NAMES } = await readSource('src/dream/acts.ts')
const { LATEST } = await readSource('src/dream/runTo.ts')
const { tidySeed } = await readSource('src/dream/seed.ts')
const { QUALITY_CHOICES } = await readSource('src/store.ts')
const { width, height } = readSize(asked.size)
const SECOND = 60
const seeds = readSeeds('seeds', asked.seeds, tidySeed)
const qualities = readList('quality', asked.quality, QUALITY_CHOICES)
const act = readChoice('act', asked.act, ACT_NAMES, 'crossing')
const at = readNumber('at', asked.at, 4, [0, LATEST])
const wanted = Math.round(readNumber('seconds', asked.seconds, 10, [0.1, 3600]) * SECOND)
const rest = Math.round(readNumber('pass', asked.pass, 0, [0, 600]) * 4)
const look = rest > 0 ? SECOND : wanted
const every = rest > 0 ? look : Math.round(readNumber('every', asked.every, 10, [1, 3600]))
let failed = false

await withDream(async (url, browser) => {
  for (const seed of seeds) {
    for (const quality of qualities) {
      const query = `seed=${encodeURIComponent(seed)}&act=${act}&at=${at}&quality=${quality}&mute&gentle${asked.key ? '' : '&play=auto'}`
      // One list for each look: what has passed by between two of them is no pop.
      const looks = []
      const strip = []
      let before = null
      let seen = 0
      const { key: held, back } = asked
      const heap = await drawHeld(
        browser,
        `${url}?${query}`,
        { width, height, wanted, held, back, look, rest },
        (pixels, across, down) => {
          if (seen % look === 0) {
            looks.push([])
            before = null
          }
          if (before) looks.at(-1).push(changed(before, pixels))
          if (asked.strip && seen % every === 0) strip.push({ pixels, across, down })
          before = pixels
          seen++
        },
      )
      const shares = looks.flat()
      const { fine, worst, frame, pops } = judge(looks, MOST)
      failed ||= !fine
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
      const row = {
        seed,
        act,
        quality,
        frames: seen,
        changes: Number(mean.toFixed(4)),
        pop: Number(worst.toFixed(4)),
        frame,
        pops,
        heapMb: [heap.before, heap.after].map((bytes) => Math.round(bytes / 1e6)),
      }
      console.log(`${fine ? 'fine ' : 'FAULT'} ${JSON.stringify(row)}`)
      if (asked.strip) await drawStrip(browser, strip, asked.strip)
    }
  }
})
process.exit(failed ? 1 : 0)
