/** A page of the site in a real Chromium, that remembers everything that went wrong in it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, inject } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { launch } from '../../scripts/chromium.mjs'

export interface Watched {
  page: Page
  /** Console errors, uncaught exceptions, failed requests, and requests to any other host. */
  faults: string[]
  close(): Promise<void>
}

let browser: Browser
export const withBrowser = (args: string[] = []) => {
  beforeAll(async () => {
    browser = await launch({ args })
  })
  afterAll(() => browser?.close())
}

interface Options extends BrowserContextOptions {
  width?: number
  height?: number
  /** Runs in the page before any of its own code. */
  before?: ((() => void) | string)[]
  /** Answers of the site that are replaced, by the end of their path. */
  routes?: Record<string, string>
}

/** Opens `address` (a query, without “?”) on a small canvas. */
export async function open(address: string, options: Options = {}): Promise<Watched> {
  const { width = 192, height = 108, before = [], routes = {}, ...rest } = options
  const context = await browser.newContext({ viewport: { width, height }, ...rest })
  const page = await context.newPage()
  for (const script of before) await page.addInitScript(script)
  for (const [path, body] of Object.entries(routes)) {
    await page.route(`**/${path}`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    )
  }
  const site = inject('site')
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.stack ?? error}`))
  page.on('requestfailed', (request) => faults.push(`request failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob):/.test(url) && !url.startsWith(site)) faults.push(`another host: ${url}`)
  })
  await page.goto(`${site}?${address}`)
  return { page, faults, close: () => context.close() }
}

/** Waits until `<html data-NAME>` has the value. */
export const waitForData = (page: Page, name: string, value: string, timeout = 120_000) =>
  page.waitForFunction(
    ([key, wanted]) => document.documentElement.dataset[key] === wanted,
    [name, value],
    { timeout, polling: 200 },
  )

/** The still’s pixels, as a PNG decoded to RGBA in the page. */
export async function still(page: Page, timeout = 180_000): Promise<Uint8ClampedArray> {
  await waitForData(page, 'still', 'ready', timeout)
  const text = await page.evaluate(() => {
    const sheet = document.querySelector<HTMLCanvasElement>('canvas[data-sheet]')
    const data = sheet
      ?.getContext('2d', { willReadFrequently: true })
      ?.getImageData(0, 0, sheet.width, sheet.height).data
    if (!data) return ''
    let out = ''
    for (let i = 0; i < data.length; i += 8192) {
      out += String.fromCharCode(...data.subarray(i, i + 8192))
    }
    return btoa(out)
  })
  return new Uint8ClampedArray(Buffer.from(text, 'base64'))
}

/**
 * One page that draws one still after another, as the back button does: what has grown need not
 * grow again. `draw` takes a query without “still” and “samples”.
 */
export function walk(options: Options & { samples?: number } = {}) {
  const { samples = 1, ...rest } = options
  let watched: Watched | null = null
  return {
    async draw(address: string): Promise<Uint8ClampedArray> {
      const query = `${address}&still&samples=${samples}`
      if (!watched) watched = await open(query, rest)
      else
        await watched.page.evaluate((search) => {
          history.pushState(null, '', search)
          dispatchEvent(new PopStateEvent('popstate'))
        }, `?${query}`)
      return still(watched.page)
    },
    /** The window gets another size; the still that is drawn in it. */
    async resize(width: number, height: number): Promise<Uint8ClampedArray> {
      if (!watched) throw new Error('nothing is drawn yet')
      const { page } = watched
      await page.setViewportSize({ width, height })
      const fits = (width: number) =>
        document.documentElement.dataset.still === 'ready' &&
        document.querySelector('canvas[data-sheet]')?.clientWidth === width
      await page.waitForFunction(fits, width, { timeout: 60_000, polling: 200 })
      return still(page)
    },
    evaluate: <T>(what: () => T): Promise<T> => {
      if (!watched) throw new Error('nothing is drawn yet')
      return watched.page.evaluate(what) as Promise<T>
    },
    /** What went wrong since this was asked last. */
    faults: (): string[] => watched?.faults.splice(0) ?? [],
    async close() {
      await watched?.close()
      watched = null
    },
  }
}

/** What is on the screen now, decoded to RGBA. */
export async function pixelsOf(
  page: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<Uint8ClampedArray> {
  const png = await page.screenshot({ clip, timeout: 120_000 })
  const values = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const sheet = document.createElement('canvas')
    sheet.width = image.width
    sheet.height = image.height
    const context = sheet.getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])]
  }, png.toString('base64'))
  return new Uint8ClampedArray(values)
}

/** Share of pixels, 0 to 1, in which any channel differs by more than `tolerance` of 255. */
export function difference(a: Uint8ClampedArray, b: Uint8ClampedArray, tolerance = 3): number {
  if (a.length !== b.length || a.length === 0) return 1
  let count = 0
  for (let i = 0; i < a.length; i += 4) {
    const most = Math.max(
      Math.abs(a[i] - b[i]),
      Math.abs(a[i + 1] - b[i + 1]),
      Math.abs(a[i + 2] - b[i + 2]),
    )
    if (most > tolerance) count++
  }
  return count / (a.length / 4)
}
