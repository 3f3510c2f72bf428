/** What the commands make of what is asked of them: nothing is taken for something else unsaid. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  readArguments,
  readChoice,
  readList,
  readNumber,
  readSeed,
  readSize,
  // @ts-expect-error plain JavaScript, shared with the commands
} from '../scripts/arguments.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { readWish, sayWhatIsCut } from '../scripts/soundtrack.mjs'
import { tidySeed } from '../src/dream/seed'

let said: string
beforeEach(() => {
  said = ''
  vi.spyOn(console, 'error').mockImplementation((line) => {
    said += `${line}\n`
  })
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('arguments', () => {
  const defaults = { seed: 'willow', quality: 'high', stems: '' }

  it('are names and values', () => {
    const list = ['--seed', 'ember', '--quality=low']
    expect(readArguments(defaults, list)).toEqual({ seed: 'ember', quality: 'low', stems: '' })
    expect(said).toBe('')
  })

  it('never take a name for a value', () => {
    expect(readArguments(defaults, ['--seed', '--quality', 'low'])).toMatchObject({
      seed: 'willow',
      quality: 'low',
    })
    expect(said).toContain('--seed has no value; willow is used')
  })

  it.each([
    [['--colour', 'red'], '--colour'],
    [['--toString', 'x'], '--toString'],
    [['seed'], 'seed'],
    [['--seed='], '--seed has no value'],
    [['--seed'], '--seed has no value'],
  ])('%s is named and the default used', (list, named) => {
    expect(readArguments(defaults, list)).toEqual(defaults)
    expect(said).toContain(named)
  })

  it('may have an equals sign in the value', () => {
    expect(readArguments(defaults, ['--seed=--a=b']).seed).toBe('--a=b')
  })
})

describe('values', () => {
  it('that are no number are named with what is used instead', () => {
    expect(readNumber('seconds', '2.5', 3, [0.1, 600])).toBe(2.5)
    expect(said).toBe('')
    for (const wrong of ['3s', '', ' ', 'NaN', '-1', '1e9', 'Infinity']) {
      said = ''
      expect(readNumber('seconds', wrong, 3, [0.1, 600])).toBe(3)
      expect(said).toContain(`--seconds ${wrong} is not a number from 0.1 to 600; 3 is used.`)
    }
  })

  it('that are none of a few are named with what is used instead', () => {
    const tiers = ['low', 'high', 'ultra']
    expect(readChoice('quality', 'LOW', tiers, 'high')).toBe('low')
    expect(said).toBe('')
    expect(readChoice('quality', 'ulta', tiers, 'high')).toBe('high')
    expect(said).toMatch(/--quality ulta.*low, high, ultra.*high is used/)
  })

  it('of a list are all known, or nothing is measured', () => {
    expect(readList('tiers', 'low, high,', ['low', 'high'])).toEqual(['low', 'high'])
    expect(() => readList('tiers', 'low,hgih', ['low', 'high'])).toThrow('exit 1')
    expect(said).toMatch(/--tiers.*hgih.*low, high/)
    expect(() => readList('acts', ' ,', ['dawn'])).toThrow('exit 1')
  })

  it('of a size are width and height', () => {
    expect(readSize('480x270')).toEqual({ width: 480, height: 270 })
    expect(readSize('big')).toEqual({ width: 1280, height: 720 })
    expect(said).toContain('big')
  })
})

const WISH = {
  seed: 'willow',
  out: '',
  format: '',
  from: '',
  seconds: '',
  after: '',
  rate: '48000',
}

describe('a soundtrack', () => {
  const read = (wish: object) => readWish({ ...WISH, ...wish }, ['dawn'], tidySeed, 1200)

  it('is no longer than it may be, and says so', () => {
    expect(read({ after: '600' }).options.after).toBe(600)
    expect(said).toBe('')
    for (const key of ['after', 'seconds']) {
      said = ''
      expect(read({ [key]: '1800' }).options[key]).toBe(1200)
      expect(said).toContain(`--${key} 1800 is more than the 1200 s`)
      expect(said).toContain('1200 is used')
    }
  })

  it('says where the last act has no room for all that was asked for', () => {
    const acts = [{ at: 0 }, { at: 331.4 }]
    sayWhatIsCut({ acts, seconds: 932.4 }, { after: 600.5 })
    sayWhatIsCut({ acts, seconds: 900 }, { after: 1200, seconds: 900 })
    sayWhatIsCut({ acts, seconds: 1200 }, {})
    expect(said).toBe('')
    sayWhatIsCut({ acts, seconds: 1200 }, { after: 1200 })
    expect(said).toMatch(/--after 1200 .*20 min, 869 s/)
  })

  it('says where the name of its file promises another format', () => {
    for (const wish of [
      { out: 'a.flac' },
      { out: 'a.OGG', format: 'opus' },
      { out: 'take', format: 'flac' },
    ])
      read(wish)
    expect(said).toBe('')
    expect(read({ out: 'a.wav', format: 'flac' }).format).toBe('flac')
    expect(said).toContain('--out a.wav is written as flac')
    said = ''
    expect(read({ out: 'a.mp3' }).format).toBe('wav')
    expect(said).toContain('--out a.mp3 is written as wav')
  })
})

describe('a seed', () => {
  it('is the one that an address would make of it, and is named where it changes', () => {
    expect(readSeed('seed', 'willow', tidySeed)).toBe('willow')
    expect(said).toBe('')
    expect(readSeed('seed', 'first snow', tidySeed)).toBe('first-snow')
    expect(said).toMatch(/first snow.*first-snow/)
    expect(readSeed('seed', 'cafe\u0301', tidySeed)).toBe('caf\u00e9')
  })

  it('of a soundtrack is the same as of the pictures', () => {
    const wish = { ...WISH, seed: 'first snow', from: 'dawn' }
    expect(readWish(wish, ['dawn'], tidySeed, 1200)).toEqual({
      options: { seed: 'first-snow', from: 'dawn' },
      format: 'wav',
    })
  })

  it.each(['a/b', '', 'x'.repeat(65)])('“%s” is none, and nothing else is drawn', (text) => {
    expect(() => readSeed('seed', text, tidySeed)).toThrow('exit 1')
    expect(said).toContain('--seed')
  })
})
