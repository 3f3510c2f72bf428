import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dreamAfter,
  isOpen,
  KIOSK_DEFAULTS,
  nextOpening,
  parseHours,
  parseKiosk,
} from '../../src/kiosk/settings'
import { waitBefore } from '../../src/kiosk/upkeep'
import { words as en } from '../../src/visitor/languages/en/interface'

describe('kiosk.json', () => {
  it('the example that is shipped is right', () => {
    const path = new URL('../../public/kiosk.example.json', import.meta.url)
    const { settings, problems } = parseKiosk(readFileSync(path, 'utf8'))
    expect(problems).toEqual([])
    expect(settings.seeds.length).toBeGreaterThan(1)
    expect(settings.hours).toEqual([[540, 1110]])
    expect(settings.idleSeconds).toBe(60)
  })

  it.each(['', '{', '[]', 'null', '3'])('%s is named as broken', (text) => {
    const { settings, problems } = parseKiosk(text)
    expect(settings).toEqual(KIOSK_DEFAULTS)
    expect(problems).toEqual([{ word: 'notJson', values: {} }])
  })

  it('has another dream for a visitor from the list that was chosen', () => {
    const seeds = ['heron', 'heron', 'fern', 'quartz']
    expect(dreamAfter(seeds, 'heron')).toBe('fern')
    expect(dreamAfter(seeds, 'fern')).toBe('quartz')
    expect(dreamAfter(seeds, 'quartz')).toBe('heron')
    expect(dreamAfter(seeds, 'from-the-address')).toBe('heron')
    // Who shows one dream shows that.
    expect(dreamAfter(['heron'], 'heron')).toBe('heron')
  })

  it('names each field that is wrong and keeps the others', () => {
    const { settings, problems } = parseKiosk(
      JSON.stringify({
        seeds: ['ok', '<b>'],
        idleSeconds: -3,
        language: 'xx',
        quality: 'best',
        volume: '1',
        muted: 1,
        mono: 'yes',
        hours: ['9-5'],
        colour: 'red',
        warnSeconds: 20,
      }),
    )
    expect(settings).toEqual({ ...KIOSK_DEFAULTS, warnSeconds: 20 })
    expect(problems.map(({ values }) => values.key)).toEqual([
      'seeds',
      'idleSeconds',
      'language',
      'quality',
      'volume',
      'muted',
      'mono',
      'hours',
      'colour',
    ])
    for (const { word } of problems) expect(en).toHaveProperty([word])
  })

  it('names the dreams as an address would', () => {
    const text = JSON.stringify({ seeds: [' first snow', 'cafe\u0301'] })
    expect(parseKiosk(text).settings.seeds).toEqual(['first-snow', 'caf\u00e9'])
  })

  it('never throws', () => {
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc.dictionary(fc.string(), fc.anything()).map(text),
    )
    fc.assert(
      fc.property(value, (given) => {
        const { settings } = parseKiosk(given)
        expect(Object.keys(settings)).toEqual(Object.keys(KIOSK_DEFAULTS))
      }),
    )
  })

  it('knows the hours, also past midnight', () => {
    expect(parseHours('09:00-18:30')).toEqual([540, 1110])
    expect(parseHours('9:00 – 9:00')).toBeNull()
    expect(parseHours('25:00-26:00')).toBeNull()
    expect(parseHours(7)).toBeNull()
    expect(isOpen([], 0)).toBe(true)
    expect(isOpen([[540, 600]], 540)).toBe(true)
    expect(isOpen([[540, 600]], 600)).toBe(false)
    const night = [[1320, 120]] as const
    expect(isOpen(night, 1400)).toBe(true)
    expect(isOpen(night, 60)).toBe(true)
    expect(isOpen(night, 720)).toBe(false)
    expect(
      nextOpening(
        [
          [540, 600],
          [900, 960],
        ],
        700,
      ),
    ).toBe('15:00')
    expect(nextOpening([[540, 600]], 700)).toBe('09:00')
    expect(nextOpening([], 700)).toBe('')
  })

  it('waits longer before each reload, but not for ever', () => {
    expect(waitBefore(0)).toBe(2000)
    expect(waitBefore(3)).toBe(16_000)
    expect(waitBefore(1e9)).toBe(300_000)
  })
})

const text = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
