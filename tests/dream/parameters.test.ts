import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeParameters,
  defaultParameters,
  encodeParameters,
  PARAMETER_NAMES,
  PARAMETERS,
  parametersSchema,
  parseParameters,
} from '../../src/dream/parameters'

describe('parameters', () => {
  it('have a default within their range, a unit and a sentence', () => {
    for (const name of PARAMETER_NAMES) {
      const { min, max, default: first, what } = PARAMETERS[name]
      expect(min, name).toBeLessThan(max)
      expect(first, name).toBeGreaterThanOrEqual(min)
      expect(first, name).toBeLessThanOrEqual(max)
      expect(what, name).toMatch(/^[A-Z].*\.$/)
    }
    expect(parametersSchema.safeParse(defaultParameters()).success).toBe(true)
  })

  it('come whole out of anything, and what was wrong is named', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { parameters } = parseParameters(value)
        expect(parametersSchema.safeParse(parameters).success).toBe(true)
      }),
      { numRuns: 2000 },
    )
    const { parameters, problems } = parseParameters({ walkSpeed: 99, exposure: 'x', colour: 1 })
    expect(parameters.walkSpeed).toBe(PARAMETERS.walkSpeed.max)
    expect(parameters.exposure).toBe(1)
    const { min, max } = PARAMETERS.walkSpeed
    expect(problems).toEqual([
      { word: 'clamped', values: { key: 'walkSpeed', min, max, used: max } },
      { word: 'notNumber', values: { key: 'exposure' } },
      { word: 'notParameter', values: { key: 'colour' } },
    ])
    expect(parseParameters([1]).problems).toEqual([{ word: 'notPreset', values: {} }])
  })

  it('go through an address and back', () => {
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            PARAMETER_NAMES.map((name) => {
              const { min, max } = PARAMETERS[name]
              return [
                name,
                fc.integer({ min: 0, max: 100 }).map((i) => min + ((max - min) * i) / 100),
              ]
            }),
          ),
          { requiredKeys: [] },
        ),
        (some) => {
          const text = encodeParameters(some)
          expect(text).toBe(encodeURIComponent(text))
          const { parameters, problems } = decodeParameters(text)
          expect(problems).toEqual([])
          for (const [name, value] of Object.entries(some)) {
            expect(parameters[name as keyof typeof parameters]).toBeCloseTo(value as number, 3)
          }
        },
      ),
    )
    expect(encodeParameters(defaultParameters())).toBe('')
    expect(decodeParameters('walkSpeed_3~nonsense~exposure_').problems).toEqual([
      { word: 'notParameter', values: { key: 'nonsense' } },
      { word: 'notParameter', values: { key: 'exposure_' } },
    ])
    fc.assert(fc.property(fc.string(), (text) => void decodeParameters(text)))
  })
})
