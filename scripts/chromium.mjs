/** Finds a Chromium to draw with, and gets one where there is none. */
import { existsSync } from 'node:fs'
import { run, runTool } from './install.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const onPath = () => {
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? '').split(':')) {
      if (folder && existsSync(`${folder}/${name}`)) return `${folder}/${name}`
    }
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return existsSync(mac) ? mac : null
}

const playwrights = async () => {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

/** Path of a Chromium that is there; else Playwright’s; else Debian’s; else a clear error. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`)
  }
  const found = onPath() ?? (await playwrights())
  if (found) return found

  console.log('No Chromium here; asking Playwright for one …')
  const { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: _, ...env } = process.env
  runTool('playwright', ['install', '--with-deps', 'chromium'], {
    timeout: 180_000,
    env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
  const fetched = await playwrights()
  if (fetched) return fetched

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright has none for this machine; asking Debian for its own …')
    run('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const debians = onPath()
    if (debians) return debians
  }
  throw new Error(
    'No Chromium could be found or installed. Install Chromium or Chrome, or say where one is: ' +
      'CHROMIUM_PATH=/path/to/chromium npm test',
  )
}

/** What Chromium is told: WebGL2 without a GPU, and no network of its own. */
export const CHROMIUM_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--mute-audio',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A running Chromium (Playwright’s Browser). */
export async function launch(options = {}) {
  const { chromium } = await import('playwright')
  const { args = [], ...rest } = options
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGS, ...args],
    ...rest,
  })
}
