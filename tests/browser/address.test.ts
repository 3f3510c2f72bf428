/** Nothing in an address can break the page. */
import { describe, expect, it } from 'vitest'
import { open, waitForData, withBrowser } from './page'

withBrowser()

// Where the nonsense names no quality and no element, the page draws little: it is the words that are read.
/** What is said of each wrong value: what it was, and what is used instead. */
const NONSENSE: [string, string[]][] = [
  [
    'act=nowhere&at=-5&quality=bogus&mute&only=sky',
    [
      '“act=nowhere” was not understood; arrival is used instead.',
      '“at=-5” is outside 0 to 1200; 0 is used instead.',
      '“quality=bogus” was not understood; auto is used instead.',
    ],
  ],
  [
    'seed=%F0%9F%8C%99%00%20..%2F&view=%3Cscript%3E&lang=xx&speed=fast&quality=low&mute&only=sky',
    [
      '“seed=🌙 ../” was not understood; a fresh dream, SEED, is used instead.',
      '“lang=xx” was not understood; en is used instead.',
      '“speed=fast” was not understood; 1 is used instead.',
      '“view=<script>” was not understood; nothing is used instead.',
    ],
  ],
  [
    'at=1e99&act=after&speed=-1&preset=%7B%7D&mood.storm=NaN&quality=low&mute',
    [
      '“at=1e99” is outside 0 to 1200; 1200 is used instead.',
      '“speed=-1” is outside 0.05 to 20; 0.05 is used instead.',
      'There is no preset called “{}” here; the dream is as it always is.',
      '“mood.storm=NaN” was not understood; nothing is used instead.',
    ],
  ],
  [
    'unknown=1&still=maybe&only=castle&time=x&play=forever&mute',
    [
      '“unknown” is not something this address can say; it is ignored.',
      '“still=maybe” was not understood; on is used instead.',
      '“only=castle” was not understood; nothing is used instead.',
      '“time=x” was not understood; 0 is used instead.',
      '“play=forever” was not understood; visitor is used instead.',
    ],
  ],
]

describe('an address', () => {
  for (const [address, said] of NONSENSE) {
    it(`of nonsense ends in a running dream and a notice: ${address}`, async () => {
      const { page, faults, close } = await open(`${address}&ui`, { width: 320, height: 200 })
      await waitForData(page, 'dream', 'ready')
      await page.waitForSelector('[data-notice]')
      const seed = await page.evaluate(() => new URLSearchParams(location.search).get('seed'))
      const notices = (await page.locator('[data-notice] p').allTextContents()).sort()
      expect(notices).toEqual(said.map((one) => one.replace('SEED', String(seed))).sort())
      const act = await page.evaluate(() => document.documentElement.dataset.act)
      expect(act).toBeTruthy()
      // A notice can be put away.
      const count = await page.locator('[data-notice]').count()
      await page.locator('[data-action="dismiss"]').first().click()
      await page.waitForFunction(
        (n) => document.querySelectorAll('[data-notice]').length < n,
        count,
      )
      await close()
      expect(faults).toEqual([])
    })
  }

  it('without a seed gets a fresh word', async () => {
    const { page, close } = await open('quality=low&mute&only=sky')
    await waitForData(page, 'dream', 'ready')
    expect(await page.evaluate(() => new URLSearchParams(location.search).get('seed'))).toMatch(
      /\w{3,}/,
    )
    await close()
  })

  it('begins in any act, says which, and keeps its menu open while that is scrolled', async () => {
    const { page, close } = await open('seed=heron&act=weaving&at=5&quality=low&mute&only=sky')
    await waitForData(page, 'dream', 'ready')
    expect(await page.evaluate(() => document.documentElement.dataset.act)).toBe('weaving')
    expect(await page.evaluate(() => document.documentElement.dataset.quality)).toBe('low')

    // A click beside it closes it; a press alone may be the first of a swipe.
    const menu = page.locator('dialog[open]')
    await page.keyboard.press('Escape')
    await menu.waitFor()
    await page.mouse.move(5, 50)
    await page.mouse.wheel(0, 40)
    await expect.poll(() => menu.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
    await page.mouse.down()
    await page.waitForTimeout(300)
    expect(await menu.count()).toBe(1)
    await page.mouse.up()
    await menu.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.hover('dialog[open] .which')
    await page.mouse.down()
    await page.mouse.move(5, 50)
    await page.mouse.up()
    await page.waitForTimeout(300)
    expect(await menu.count()).toBe(1)
    await close()
  })
})
