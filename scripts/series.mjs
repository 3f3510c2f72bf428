/** One still after another. What goes wrong with one takes no other with it. */

/** A still of the heaviest act without a GPU takes about a minute. */
export const LONGEST = 300_000

/** Runs in the page: whether the still is there, or never will be. */
const outcome = () => {
  const { still, dream } = document.documentElement.dataset
  if (dream === 'failed') return 'failed'
  return still === 'ready' ? 'ready' : false
}

/**
 * Draws `stills` (a name, an address and the file it goes into, each); `drawn` is told of each that is
 * there. Returns those that are not, each with its reason.
 */
export async function drawSeries(newPage, stills, drawn) {
  const failed = []
  let page = null
  let fault = ''
  const open = async () => {
    const fresh = await newPage()
    const hear = (text) => {
      // One that was given up may still complain: that is no reason of the next still.
      if (fresh !== page) return
      fault = text.slice(0, 500)
      console.error(`  ${fault}`)
    }
    fresh.on('pageerror', (error) => hear(String(error)))
    fresh.on('console', (message) => {
      if (message.type() === 'error') hear(message.text())
    })
    return fresh
  }
  for (const still of stills) {
    const from = Date.now()
    fault = ''
    try {
      // The page follows its address, so that what has grown need not grow again.
      if (page) {
        await page.evaluate((href) => {
          history.pushState(null, '', href)
          dispatchEvent(new PopStateEvent('popstate'))
        }, still.address)
      } else {
        page = await open()
        await page.goto(still.address)
      }
      const options = { timeout: LONGEST, polling: 250 }
      const ended = await (await page.waitForFunction(outcome, null, options)).jsonValue()
      if (ended === 'failed') throw new Error('the dream could not begin.')
      await page.screenshot({ path: still.file, timeout: LONGEST })
      drawn(still, (Date.now() - from) / 1000)
    } catch (error) {
      const reason = [String(error.message ?? error), fault]
        .map((text) => text.split('\n')[0].trim())
        .join(' ')
        .trim()
      failed.push({ name: still.name, reason })
      console.error(`${still.name} could not be drawn: ${reason}`)
      // Whatever became of this page, the next still has one of its own; one that crashed may never close.
      page?.close().catch(() => {})
      page = null
    }
  }
  page?.close().catch(() => {})
  return failed
}
