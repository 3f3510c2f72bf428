import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { awaitGrown, growApart } from '../../src/scene/growApart'

const report = vi.fn()
const take = vi.fn()
const worker = { terminate: vi.fn(), postMessage: vi.fn() } as unknown as Worker
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const grow = (signal: AbortSignal) => growApart<string>(worker, 'seed', signal, 'It is not grown')

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('reportError', report)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

it('hands on what has grown', async () => {
  awaitGrown(grow, take)
  worker.onmessage?.({ data: 'grown' } as MessageEvent)
  await settled()
  expect(take).toHaveBeenCalledExactlyOnceWith('grown')
  expect(report).not.toHaveBeenCalled()
})

it('reports a growth that fails, where a kiosk hears of it', async () => {
  awaitGrown(grow, take)
  worker.onerror?.({ message: 'no memory' } as ErrorEvent)
  await settled()
  expect(take).not.toHaveBeenCalled()
  expect(report.mock.calls[0][0].message).toBe('It is not grown: no memory')
})

it('says nothing of what nobody waits for any more', async () => {
  awaitGrown(grow, take)()
  worker.onerror?.({ message: 'no memory' } as ErrorEvent)
  await settled()
  expect(take).not.toHaveBeenCalled()
  expect(report).not.toHaveBeenCalled()
})
