import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultParameters,
  PARAMETER_NAMES,
  PARAMETERS,
  type Problem,
} from '../../src/dream/parameters'
import {
  BUILT_IN,
  findPreset,
  keep,
  type Preset,
  readPreset,
  type Shelf,
  shelved,
  tidyName,
  writePreset,
} from '../../src/dream/presets'

const shelf = (text = ''): Shelf & { kept: Record<string, string> } => ({
  kept: text ? { 'threadlight.presets': text } : {},
  getItem(key) {
    return this.kept[key] ?? null
  },
  setItem(key, value) {
    this.kept[key] = value
  },
})
const forbidden: Shelf = {
  getItem: () => {
    throw new Error('denied')
  },
  setItem: () => {
    throw new Error('denied')
  },
}
const parameters = { ...defaultParameters(), exposure: 1.3, mothCount: 4 }

describe('presets', () => {
  it('come back from a file as they were', () => {
    const preset = { name: 'blue hour', parameters }
    expect(readPreset(writePreset(preset))).toEqual({ preset, problems: [] })
  })

  it.each([
    ['', 'notJson'],
    ['{', 'notJson'],
    ['null', 'notPreset'],
    ['[]', 'notPreset'],
    ['{"kind":"other","parameters":{}}', 'notPreset'],
    ['{"kind":"threadlight-preset","parameters":7}', 'notPreset'],
    [' '.repeat(70_000), 'tooLarge'],
  ])('are refused when broken: %.40s', (text, why) => {
    expect(readPreset(text)).toEqual({ refused: why })
  })

  it('name what is odd and use the rest', () => {
    const text =
      '{"kind":"threadlight-preset","name":"x","parameters":{"exposure":99,"sparkle":1,"reverb":"a"}}'
    const { preset, problems } = readPreset(text) as { preset: Preset; problems: Problem[] }
    expect(preset.parameters).toEqual({
      ...defaultParameters(),
      exposure: PARAMETERS.exposure.max,
    })
    expect(problems.map(({ values }) => values.key)).toEqual(['exposure', 'sparkle', 'reverb'])
  })

  it('never throw and are always in range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), odd), (text) => {
        const { preset } = readPreset(text)
        for (const key of PARAMETER_NAMES) {
          if (!preset) continue
          expect(preset.parameters[key]).toBeGreaterThanOrEqual(PARAMETERS[key].min)
          expect(preset.parameters[key]).toBeLessThanOrEqual(PARAMETERS[key].max)
        }
      }),
    )
  })

  it('are kept, replaced and found', () => {
    const place = shelf()
    expect(keep(place, { name: 'mine', parameters })).toBe(true)
    expect(keep(place, { name: 'mine', parameters: defaultParameters() })).toBe(true)
    expect(keep(place, { name: 'ink', parameters })).toBe(true)
    expect(shelved(place).map(({ name }) => name)).toEqual(['mine', 'ink'])
    expect(findPreset(place, 'ink')?.parameters).toEqual(parameters)
    expect(findPreset(null, 'ink')).toBe(BUILT_IN.find(({ name }) => name === 'ink'))
    expect(findPreset(place, 'none')).toBeNull()
  })

  it('leave what cannot be read where it is', () => {
    const later = { kind: 'threadlight-preset', version: 9, name: 'later', hues: [1] }
    const odd = [1, null, later, 'mine']
    const place = shelf(
      JSON.stringify([...odd, JSON.parse(writePreset({ name: 'a', parameters }))]),
    )
    const list = () => JSON.parse(place.kept['threadlight.presets'])
    expect(keep(place, { name: 'a', parameters: defaultParameters() })).toBe(true)
    expect(keep(place, { name: 'b', parameters })).toBe(true)
    expect(list().slice(0, 4)).toEqual(odd)
    expect(shelved(place).map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('leave the numbers of another preset as they were written, whatever is understood of them', () => {
    const later = {
      kind: 'threadlight-preset',
      name: 'later',
      parameters: { glimmer: 2, reverb: 9 },
    }
    const place = shelf(JSON.stringify([later]))
    keep(place, { name: 'mine', parameters })
    expect(JSON.parse(place.kept['threadlight.presets'])[0]).toEqual(later)
  })

  it.each(['{oops', '{"a":1}', '7'])(
    'put a shelf that is no list aside before it is written: %s',
    (text) => {
      const place = shelf(text)
      expect(keep(place, { name: 'mine', parameters })).toBe(true)
      expect(place.kept['threadlight.presets.broken']).toBe(text)
      expect(shelved(place).map(({ name }) => name)).toEqual(['mine'])
      const full: Shelf = {
        ...shelf(text),
        setItem: () => {
          throw new Error('full')
        },
      }
      expect(keep(full, { name: 'mine', parameters })).toBe(false)
    },
  )

  it('live with a shelf that is broken or forbidden', () => {
    expect(shelved(shelf('{oops'))).toEqual([])
    expect(shelved(shelf('[1,null,{"kind":"threadlight-preset"}]'))).toEqual([])
    expect(shelved(forbidden)).toEqual([])
    expect(keep(forbidden, { name: 'x', parameters })).toBe(false)
    expect(keep(null, { name: 'x', parameters })).toBe(false)
  })

  it('are kept once, also by a name that is not tidy', () => {
    const there = shelf()
    for (let i = 0; i < 2; i++) keep(there, { name: 'o_brien', parameters })
    expect(shelved(there).map(({ name }) => name)).toEqual(['o brien'])
  })

  it('have tidy names, and the ones always there are in range', () => {
    expect(tidyName('  a\n~b_c  ')).toBe('a b c')
    expect(tidyName('x'.repeat(99))).toHaveLength(40)
    for (const preset of BUILT_IN) {
      expect(readPreset(writePreset(preset))).toEqual({ preset, problems: [] })
      expect(tidyName(preset.name)).toBe(preset.name)
    }
  })
})

const odd = fc
  .dictionary(
    fc.constantFrom(...PARAMETER_NAMES, '__proto__', 'x'),
    fc.oneof(fc.double(), fc.string()),
  )
  .map((value) => JSON.stringify({ kind: 'threadlight-preset', name: 'n', parameters: value }))
