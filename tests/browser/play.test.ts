/** The whole dream, from the title to the end, by each way a person may live it. */
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import { open, type Watched, waitForData, withBrowser } from './page'

withBrowser(['--autoplay-policy=no-user-gesture-required'])

/** Keeps the list of acts as they came, and a made-up gamepad. */
const remember = () => {
  const acts: string[] = []
  Object.assign(globalThis, { __acts: acts })
  new MutationObserver(() => {
    const act = document.documentElement?.dataset.act
    if (act && acts.at(-1) !== act) acts.push(act)
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-act'] })
}

const fakePad = () => {
  const button = () => ({ pressed: false, touched: false, value: 0 })
  const pad = {
    id: 'made up',
    index: 0,
    connected: true,
    mapping: 'standard',
    timestamp: 0,
    axes: [0, 0, 0, 0],
    buttons: Array.from({ length: 17 }, button),
  }
  Object.assign(globalThis, { __pad: pad })
  navigator.getGamepads = () => [pad as unknown as Gamepad, null, null, null]
}

const press = (page: Page, index: number, pressed: boolean) =>
  page.evaluate(
    ([i, down]) => {
      const { __pad } = globalThis as unknown as {
        __pad: { buttons: { pressed: boolean; value: number }[] }
      }
      __pad.buttons[i as number].pressed = down as boolean
      __pad.buttons[i as number].value = down ? 1 : 0
    },
    [index, pressed] as const,
  )

const WHOLE = 'seed=heron&speed=20&quality=low&lang=en'
/**
 * The story is the same with little of its picture, and lived much sooner; once it is drawn whole.
 * Without it, a dream waits for time alone; all are lived side by side.
 */
const ADDRESS = `${WHOLE}&only=sky`
async function live(watched: Watched, act: () => Promise<void>) {
  const { page, faults, close } = watched
  await waitForData(page, 'dream', 'ready')
  await act()
  await waitForData(page, 'act', 'after', 270_000)
  const acts = await page.evaluate(() => (globalThis as unknown as { __acts: string[] }).__acts)
  await close()
  // Behind the title the dream may go on by itself; with *begin* it begins again.
  expect(acts.slice(acts.lastIndexOf('arrival'))).toEqual([...ACT_NAMES])
  expect(faults).toEqual([])
}

describe('the whole dream', () => {
  it.concurrent('is lived by keyboard alone', async () => {
    const watched = await open(ADDRESS, { before: [remember] })
    const { page } = watched
    await live(watched, async () => {
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => !document.querySelector('[data-action="begin"]'))
      await page.keyboard.down('KeyW')
      await page.keyboard.down('Space')
    })
  })

  it.concurrent('is lived by touch alone', async () => {
    const watched = await open(ADDRESS, { before: [remember], hasTouch: true, isMobile: true })
    const { page } = watched
    await live(watched, async () => {
      await page.tap('[data-action="begin"]')
      const session = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove', points: [number, number][]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([x, y], id) => ({ x, y, id })),
        })
      await touch('touchStart', [[40, 80]])
      await touch('touchMove', [[40, 20]])
      await touch('touchStart', [
        [40, 20],
        [150, 60],
      ])
    })
  })

  it.concurrent('is lived by gamepad alone', async () => {
    const watched = await open(ADDRESS, { before: [remember, fakePad] })
    const { page } = watched
    await live(watched, async () => {
      await press(page, 0, true)
      await page.waitForFunction(() => !document.querySelector('[data-action="begin"]'))
      await press(page, 0, false)
      await page.evaluate(() => {
        ;(globalThis as unknown as { __pad: { axes: number[] } }).__pad.axes[1] = -1
      })
      await press(page, 0, true)
    })
  })

  it.concurrent('carries one who does nothing', async () => {
    const watched = await open(ADDRESS, { before: [remember] })
    await live(watched, () => watched.page.click('[data-action="begin"]'))
  })

  it.concurrent('is lived by the autopilot', async () => {
    const watched = await open(`${WHOLE}&play=auto`, { before: [remember] })
    await live(watched, async () => {})
  })
})
