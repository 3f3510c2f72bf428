/** A series of stills: one that fails is named with its reason, and costs no other. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { drawSeries } from '../scripts/series.mjs'

/** What becomes of a still, by its address: it is there unless something else is said. */
let fates: Record<string, 'crash' | 'failed' | 'never'>
let opened = 0
let said = ''

/** Stands in for Playwright's page; once crashed it answers nothing more. */
class Page {
  at = ''
  crashed = false
  hearing: Record<string, (what: unknown) => void> = {}
  on(type: string, hear: (what: unknown) => void) {
    this.hearing[type] = hear
  }
  private check() {
    if (this.crashed) throw new Error('Target crashed\n  at much length')
  }
  async goto(address: string) {
    this.check()
    this.at = address
  }
  async evaluate(_: unknown, address: string) {
    this.check()
    this.at = address
  }
  async waitForFunction(outcome: () => unknown) {
    const fate = fates[this.at]
    if (fate === 'crash') this.crashed = true
    this.check()
    if (fate === 'never') throw new Error('Timeout 300000ms exceeded.')
    if (fate === 'failed') this.hearing.pageerror(new TypeError('no such shader'))
    const dataset = fate ? { dream: 'failed' } : { dream: 'ready', still: 'ready' }
    vi.stubGlobal('document', { documentElement: { dataset } })
    return { jsonValue: async () => outcome() }
  }
  async screenshot() {
    this.check()
  }
  close() {
    return this.crashed ? new Promise<void>(() => {}) : Promise.resolve()
  }
}

const draw = async () => {
  const drawn: string[] = []
  const stills = ['call', 'meeting', 'dawn'].map((name) => ({ name, address: name, file: name }))
  const newPage = async () => {
    opened++
    return new Page()
  }
  const failed = await drawSeries(newPage, stills, ({ name }: { name: string }) => drawn.push(name))
  return { drawn, failed }
}

beforeEach(() => {
  fates = {}
  opened = 0
  said = ''
  vi.spyOn(console, 'error').mockImplementation((line) => {
    said += `${line}\n`
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('is drawn on one page', async () => {
  expect(await draw()).toEqual({ drawn: ['call', 'meeting', 'dawn'], failed: [] })
  expect(opened).toBe(1)
})

it.each([
  ['crash', 'Target crashed'],
  ['failed', 'the dream could not begin. TypeError: no such shader'],
  ['never', 'Timeout 300000ms exceeded.'],
] as const)('goes on on a new page after one that ends so: %s', async (fate, reason) => {
  fates.meeting = fate
  expect(await draw()).toEqual({ drawn: ['call', 'dawn'], failed: [{ name: 'meeting', reason }] })
  expect(opened).toBe(2)
  expect(said).toContain(`meeting could not be drawn: ${reason}`)
})

it('names the fault that a still was seen to have, and none of a page that was given up', async () => {
  fates = { call: 'never', meeting: 'never' }
  const wait = Page.prototype.waitForFunction
  const spoilt: Page[] = []
  vi.spyOn(Page.prototype, 'waitForFunction').mockImplementation(function (this: Page, outcome) {
    spoilt.push(this)
    spoilt[0].hearing.pageerror(new TypeError(`at ${this.at}`))
    return wait.call(this, outcome)
  })
  const { failed } = await draw()
  const late = 'Timeout 300000ms exceeded.'
  expect(failed).toEqual([
    { name: 'call', reason: `${late} TypeError: at call` },
    { name: 'meeting', reason: late },
  ])
})

it('tells of each where no page opens at all', async () => {
  const stills = [{ name: 'call' }, { name: 'dawn' }]
  const failed = await drawSeries(
    () => Promise.reject(new Error('no browser')),
    stills,
    () => {},
  )
  expect(failed.map(({ name }: { name: string }) => name)).toEqual(['call', 'dawn'])
})
