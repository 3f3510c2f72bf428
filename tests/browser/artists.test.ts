/** What an artist does: turn, save, load, share. */
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { open, pixelsOf, waitForData, withBrowser } from './page'

withBrowser()

const SIZE = { width: 900, height: 600 }
/** Small things only, so that turning is quick without a GPU. */
const ADDRESS = 'seed=heron&quality=low&mute&lang=en&studio&only=sky'

const turn = async (page: Page, parameter: string, value: number) => {
  const field = page.locator(`[data-studio] input[id$="${parameter}"]`).first()
  await field.fill(String(value))
  await field.press('Enter')
}
const shownValue = (page: Page, parameter: string) =>
  page.locator(`[data-studio] input[id$="${parameter}"]`).first().inputValue()

const brightness = async (page: Page) => {
  const pixels = await pixelsOf(page, { x: 0, y: 0, width: 300, height: 200 })
  let sum = 0
  for (let i = 0; i < pixels.length; i += 4) sum += pixels[i] + pixels[i + 1] + pixels[i + 2]
  return sum / (pixels.length / 4)
}

describe('the studio', () => {
  it('changes the picture at once, carries it in the address, and keeps it over a reload', async () => {
    const { page, faults, close } = await open(ADDRESS, SIZE)
    await waitForData(page, 'dream', 'ready')
    await page.waitForSelector('[data-studio] input')
    await page.waitForTimeout(1500)
    const before = await brightness(page)
    await turn(page, 'exposure', 0.5)
    await page.waitForTimeout(2500)
    expect(await brightness(page)).toBeLessThan(before * 0.85)
    await page.waitForFunction(() => location.search.includes('preset='))

    const link = await page.evaluate(() => location.search.slice(1))
    await page.reload()
    await page.waitForSelector('[data-studio] input')
    expect(Number(await shownValue(page, 'exposure'))).toBeCloseTo(0.5)
    await close()

    // Another browser, with nothing stored.
    const other = await open(link, SIZE)
    await other.page.waitForSelector('[data-studio] input')
    expect(Number(await shownValue(other.page, 'exposure'))).toBeCloseTo(0.5)
    await other.close()
    expect([...faults, ...other.faults]).toEqual([])
  })

  it('names and refuses a broken preset file, and loses nothing', async () => {
    const { page, close } = await open(ADDRESS, SIZE)
    await page.waitForSelector('[data-studio] input')
    await turn(page, 'exposure', 0.7)
    await page.setInputFiles('[data-action="preset-file"]', {
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{ "kind": "threadlight-preset", '),
    })
    await page.waitForSelector('[data-notice]')
    expect(await page.textContent('[data-notice]')).toContain('broken.json')
    expect(Number(await shownValue(page, 'exposure'))).toBeCloseTo(0.7)
    await close()
  })
})
