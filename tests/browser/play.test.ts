/** The whole dream, from the title to the end, by each way a person may live it. */
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { ACT_NAMES, type ActName } from '../../src/dream/acts'
import { open, type Watched, waitForData, withBrowser } from './page'

withBrowser(['--autoplay-policy=no-user-gesture-required'])

type Lengths = Partial<Record<ActName, number>>

const SPEED = 20

/** Keeps the list of acts as they came, and the second of the dream at which each did. */
const remember = `(() => {
  const acts = (globalThis.__acts = [])
  let seconds = 0
  let last = 0
  const count = (now) => {
    // As the dream itself counts: a long frame does not make it run to catch up.
    seconds += Math.min((now - last) / 1000, 0.25) * ${SPEED}
    last = now
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  new MutationObserver(() => {
    const act = document.documentElement?.dataset.act
    if (act && acts.at(-1)?.[0] !== act) acts.push([act, seconds])
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-act'] })
})()`

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

const WHOLE = `seed=heron&speed=${SPEED}&quality=low&lang=en`
/**
 * The story is the same with little of its picture, and lived much sooner; once it is drawn whole.
 * Without it, a dream waits for time alone; all are lived side by side.
 */
const ADDRESS = `${WHOLE}&only=sky`
async function live(watched: Watched, act: () => Promise<void>): Promise<Lengths> {
  const { page, faults, close } = watched
  await waitForData(page, 'dream', 'ready')
  await act()
  await waitForData(page, 'act', 'after', 270_000)
  const acts = await page.evaluate(
    () => (globalThis as unknown as { __acts: [ActName, number][] }).__acts,
  )
  await close()
  // Behind the title the dream may go on by itself; with *begin* it begins again.
  const lived = acts.slice(acts.findLastIndex(([act]) => act === 'arrival'))
  expect(lived.map(([act]) => act)).toEqual([...ACT_NAMES])
  expect(faults).toEqual([])
  return Object.fromEntries(lived.slice(1).map(([, at], i) => [lived[i][0], at - lived[i][1]]))
}

/**
 * One who does nothing is carried to the end as well: only by how soon is it seen that a device was
 * heeded. Seconds of the dream: whoever walks is across in 33 to 51, else in 84; whoever reaches out has
 * called the others in 29, else in 44. So it is whenever either begins; a slow frame is up to 5.
 */
const WALKED = 68
const REACHED = 37
function expectHeeded({ crossing, gathering }: Lengths) {
  expect(crossing).toBeLessThan(WALKED)
  expect(gathering).toBeLessThan(REACHED)
}

describe('the whole dream', () => {
  it.concurrent('is lived by keyboard alone', async () => {
    const watched = await open(ADDRESS, { before: [remember] })
    const { page } = watched
    const lengths = await live(watched, async () => {
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => !document.querySelector('[data-action="begin"]'))
      await page.keyboard.down('KeyW')
      await page.keyboard.down('Space')
    })
    expectHeeded(lengths)
  })

  it.concurrent('is lived by touch alone', async () => {
    const watched = await open(ADDRESS, { before: [remember], hasTouch: true, isMobile: true })
    const { page } = watched
    const lengths = await live(watched, async () => {
      await page.tap('[data-action="begin"]')
      await page.waitForFunction(() => !document.querySelector('[data-action="begin"]'))
      const session = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove', points: [number, number][]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([x, y], id) => ({ x, y, id })),
        })
      // At once: a finger that rests for a slow frame is one that reaches, as the second is to.
      const second: [number, number] = [150, 60]
      await Promise.all([
        touch('touchStart', [[40, 80], second]),
        touch('touchMove', [[40, 20], second]),
      ])
    })
    expectHeeded(lengths)
  })

  it.concurrent('is lived by gamepad alone', async () => {
    const watched = await open(ADDRESS, { before: [remember, fakePad] })
    const { page } = watched
    const lengths = await live(watched, async () => {
      await press(page, 0, true)
      await page.waitForFunction(() => !document.querySelector('[data-action="begin"]'))
      await press(page, 0, false)
      await page.evaluate(() => {
        ;(globalThis as unknown as { __pad: { axes: number[] } }).__pad.axes[1] = -1
      })
      await press(page, 0, true)
    })
    expectHeeded(lengths)
  })

  it.concurrent('carries one who does nothing', async () => {
    const watched = await open(ADDRESS, { before: [remember] })
    const lengths = await live(watched, () => watched.page.click('[data-action="begin"]'))
    expect(lengths.crossing).toBeGreaterThan(WALKED)
    expect(lengths.gathering).toBeGreaterThan(REACHED)
  })

  it.concurrent('is lived by the autopilot', async () => {
    const watched = await open(`${WHOLE}&play=auto`, { before: [remember] })
    await live(watched, async () => {})
  })
})
