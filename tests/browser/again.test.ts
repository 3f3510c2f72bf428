/** One dream after another in the same page leaves nothing behind. */
import { describe, expect, it } from 'vitest'
import { open, waitForData, withBrowser } from './page'

withBrowser()

/** What WebGL holds: each kind of object made and not deleted; and how many programs were linked. */
const countObjects = () => {
  const held: Record<string, number> = {}
  Object.assign(globalThis, { __held: held, __linked: 0 })
  const link = WebGL2RenderingContext.prototype.linkProgram
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    ;(globalThis as unknown as { __linked: number }).__linked++
    link.call(this, program)
  }
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>
  for (const kind of [
    'Buffer',
    'Framebuffer',
    'Program',
    'Renderbuffer',
    'Shader',
    'Texture',
    'VertexArray',
  ]) {
    held[kind] = 0
    const make = gl[`create${kind}`] as (...all: unknown[]) => unknown
    const drop = gl[`delete${kind}`] as (...all: unknown[]) => unknown
    gl[`create${kind}`] = function (this: unknown, ...all: unknown[]) {
      held[kind]++
      return make.apply(this, all)
    }
    gl[`delete${kind}`] = function (this: unknown, ...all: unknown[]) {
      if (all[0]) held[kind]--
      return drop.apply(this, all)
    }
  }
}

describe('another dream, again and again', () => {
  it('begun from `after` ten times holds no more than the first did', async () => {
    // All that comes late in a dream is held in sight, so that each dream makes it anew.
    const { page, faults, close } = await open(
      'seed=heron&act=after&at=3&play=auto&quality=low&mute&lang=en&only=moths,butterflies,wisps,pool&mood.pool=1&mood.wisps=1&mood.ring=1&mood.moths=1&mood.butterflies=1',
      { before: [countObjects], width: 96, height: 54 },
    )
    await waitForData(page, 'dream', 'ready')
    // What is grown beside the first frames is not yet held before it is there.
    await waitForData(page, 'grown', 'true')
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const press = (action: string) =>
      page.waitForFunction(
        (name) => {
          const button = document.querySelector<HTMLElement>(`[data-action="${name}"]`)
          button?.click()
          return button !== null
        },
        action,
        { timeout: 120_000, polling: 50 },
      )
    const another = async () => {
      await press('pause')
      await press('other')
      // Until the new one has been drawn a few times.
      await page.evaluate(async () => {
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
      })
    }
    /** Everything grown, and drawn a few times: growing sooner or later must not be counted as a leak. */
    const grown = async () => {
      await waitForData(page, 'grown', 'true')
      await page.evaluate(async () => {
        for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame)
      })
    }
    const held = async () => {
      await grown()
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
      return {
        objects: await page.evaluate(() => ({
          ...(globalThis as unknown as { __held: Record<string, number> }).__held,
        })),
        nodes: value('Nodes'),
        listeners: value('JSEventListeners'),
        heap: value('JSHeapUsedSize'),
      }
    }
    await another()
    const first = await held()
    for (let i = 0; i < 10; i++) await another()
    const last = await held()
    // One whole dream, and another: the shaders of the first serve the second.
    const linked = async () => {
      await grown()
      return page.evaluate(() => (globalThis as unknown as { __linked: number }).__linked)
    }
    const once = await linked()
    await another()
    const twice = await linked()
    await close()
    expect(once).toBeGreaterThan(0)
    expect(twice).toBe(once)
    expect(first.objects.Texture).toBeGreaterThan(0)
    for (const [kind, count] of Object.entries(last.objects))
      expect(count, kind).toBeLessThanOrEqual(first.objects[kind])
    // A caption more or less may be shown.
    expect(last.nodes).toBeLessThanOrEqual(first.nodes + 24)
    expect(last.listeners).toBeLessThanOrEqual(first.listeners + 4)
    expect(last.heap).toBeLessThan(first.heap + 3e6)
    expect(faults).toEqual([])
  }, 600_000)
})
