/** A Chromium that plays or renders the sound, for what measures it. */
import { loadavg } from 'node:os'
import { launch } from '../chromium.mjs'
import { openStudio } from '../soundtrack.mjs'
import { round } from './spectrum.mjs'

export const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)}  ${text}`)
/** How many programs wanted a processor in the last minute. */
export const load = () => round(loadavg()[0], 1)

/** Opens the page of the soundtrack in a Chromium of its own, which is closed after `use`. */
export async function withPage(site, args, use) {
  const browser = await launch({ args })
  try {
    return await use(await openStudio(browser, site.url), browser)
  } finally {
    await browser.close()
  }
}
