/** A kiosk, unattended. */
import { describe, expect, it } from 'vitest'
import { open, waitForData, withBrowser } from './page'

withBrowser()

/** Counts what is drawn. */
const countDraws = () => {
  const { prototype } = WebGL2RenderingContext
  const { drawElements } = prototype
  Object.assign(globalThis, { __draws: 0 })
  prototype.drawElements = function (...args) {
    ;(globalThis as unknown as { __draws: number }).__draws++
    return drawElements.apply(this, args)
  }
}

describe('a kiosk', () => {
  it('returns from an idle visitor to the loop as a fresh load has it', async () => {
    const { page, faults, close } = await open('kiosk&quality=low&mute&lang=en&only=sky', {
      width: 320,
      height: 200,
      routes: {
        'kiosk.json': JSON.stringify({ seeds: ['heron', 'fern'], idleSeconds: 5, warnSeconds: 3 }),
      },
    })
    const look = () =>
      page.evaluate(() => ({
        phase: document.querySelector('.kiosk')?.getAttribute('data-phase'),
        cursor: getComputedStyle(document.body).cursor,
        title: document.querySelectorAll('[data-action="begin"]').length,
        menu: document.querySelectorAll('dialog').length,
        notices: document.querySelectorAll('[data-notice]').length,
        captions: document.querySelectorAll('[data-caption="said"]').length,
        act: document.documentElement.dataset.act,
      }))
    const inPhase = (phase: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector('.kiosk')?.getAttribute('data-phase') === wanted,
        phase,
        { timeout: 60_000 },
      )
    await waitForData(page, 'dream', 'ready')
    await inPhase('attract')
    const fresh = await look()
    expect(fresh.cursor).toBe('none')
    await page.waitForFunction(() => document.documentElement.dataset.heartbeat)

    await page.mouse.click(160, 100)
    await inPhase('visited')
    await inPhase('warning')
    expect(await page.textContent('[data-warning]')).toMatch(/\d/)
    await page.getByRole('alertdialog', { name: 'Are you still here?' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe(
      'stay',
    )
    // As a switch, a voice or a screen reader presses it: a click and nothing else.
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="stay"]')?.click())
    await inPhase('visited')
    await inPhase('warning')
    await inPhase('attract')
    expect(await look()).toEqual(fresh)
    await close()
    expect(faults).toEqual([])
  })

  it('that fails while its site is away waits for it, and only then loads the page again', async () => {
    const { page, close } = await open('kiosk&quality=low&mute&lang=en&only=sky', {
      width: 320,
      height: 200,
    })
    await waitForData(page, 'dream', 'ready')
    let asked = 0
    await page.route('**/*', (route) => {
      asked++
      return route.fulfill({ status: 502, body: 'away' })
    })
    let loads = 0
    page.on('framenavigated', () => loads++)
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('a fault')), 0))
    await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(0)
    await page.waitForTimeout(500)
    expect(loads).toBe(0)
    await page.unroute('**/*')
    await expect.poll(() => loads, { timeout: 60_000 }).toBe(1)
    await waitForData(page, 'dream', 'ready')
    await close()
  })

  it('names what is wrong in its settings and goes on; it draws nothing while it rests', async () => {
    const { page, close } = await open('kiosk&quality=low&mute&lang=en&only=sky', {
      routes: {
        'kiosk.json': '{ "idleSeconds": "soon", "castle": 1, "hours": ["09:00-11:00"] }',
      },
      before: [countDraws],
      width: 320,
      height: 200,
    })
    await waitForData(page, 'dream', 'ready')
    await page.waitForSelector('[data-notice]')
    expect((await page.locator('[data-notice]').allTextContents()).join(' ')).toMatch(/idle|castle/)

    const drawn = async () => {
      const count = () =>
        page.evaluate(() => (globalThis as unknown as { __draws: number }).__draws)
      const before = await count()
      await page.waitForTimeout(1000)
      return (await count()) - before
    }
    await page.clock.setFixedTime('2026-01-05T12:00:00')
    await page.waitForSelector('.kiosk[data-phase="resting"]')
    await expect.poll(drawn, { timeout: 20_000 }).toBe(0)
    const beats = () => page.evaluate(() => Number(document.documentElement.dataset.heartbeat))
    const beat = await beats()
    await expect.poll(beats, { timeout: 20_000 }).toBeGreaterThan(beat)
    await page.clock.setFixedTime('2026-01-05T10:00:00')
    await page.waitForSelector('.kiosk[data-phase="attract"]')
    await expect.poll(drawn, { timeout: 20_000 }).toBeGreaterThan(0)
    await close()
  })
})
