import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defaultParameters } from '../../src/dream/parameters'
import { BEFORE, setParameter, useStore } from '../../src/store'
import { carryInAddress, linkHere } from '../../src/studio/address'
import { parseAddress } from '../../src/visitor/address'

let written: string[]

beforeEach(() => {
  vi.useFakeTimers()
  written = []
  vi.stubGlobal('location', { href: 'http://here/?seed=heron&studio' })
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, address: string) => written.push(address),
  })
  useStore.setState({ ...BEFORE }, true)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('the address carries the numbers once they have come to rest', () => {
  const stop = carryInAddress()
  setParameter('exposure', 1.2)
  vi.advanceTimersByTime(500)
  setParameter('exposure', 1.3)
  vi.advanceTimersByTime(500)
  expect(written).toEqual([])
  vi.advanceTimersByTime(500)
  expect(written).toEqual(['http://here/?seed=heron&studio&preset=exposure_1.3'])
  stop()
  expect(written).toHaveLength(1)
})

it('a panel that is closed sooner does not lose the last change', () => {
  const stop = carryInAddress()
  setParameter('exposure', 1.4)
  stop()
  vi.advanceTimersByTime(2000)
  expect(written).toEqual(['http://here/?seed=heron&studio&preset=exposure_1.4'])
})

it('the link carries seed and numbers there and back, and begins at the beginning', () => {
  const parameters = { ...defaultParameters(), exposure: 1.25, hueShift: -12, reverb: 0 }
  useStore.setState({ seed: 'willow', parameters })
  location.href = 'http://here/?seed=heron&act=dawn&at=3&mute&studio'
  const { search } = new URL(linkHere())
  expect(search).toContain('mute')
  const { settings, notices } = parseAddress(search)
  expect(notices).toEqual([])
  expect(settings).toMatchObject({ seed: 'willow', act: 'arrival', at: 0, studio: false })
  expect(settings.preset).toEqual({ parameters })
})
