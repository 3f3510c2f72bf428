import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import { MOOD_NUMBERS, type MoodNumber } from '../../src/dream/mood'
import { defaultParameters, PARAMETER_NAMES, PARAMETERS } from '../../src/dream/parameters'
import { LATEST } from '../../src/dream/runTo'
import { tidySeed } from '../../src/dream/seed'
import { LANGUAGES, QUALITY_CHOICES } from '../../src/store'
import { type AddressSettings, parseAddress, withParameters } from '../../src/visitor/address'
import { loadLanguage } from '../../src/visitor/languages'

const read = (search: string) => parseAddress(search, { chooseSeed: () => 'fresh' })

const expectValid = (settings: AddressSettings) => {
  expect(tidySeed(settings.seed)).toBe(settings.seed)
  expect(ACT_NAMES).toContain(settings.act)
  expect(settings.at).toBeGreaterThanOrEqual(0)
  expect(settings.at).toBeLessThanOrEqual(LATEST)
  expect(QUALITY_CHOICES).toContain(settings.quality)
  expect(LANGUAGES).toContain(settings.language)
  expect(settings.speed).toBeGreaterThan(0)
  expect(settings.speed).toBeLessThanOrEqual(20)
  expect([true, false, null]).toContain(settings.gentle)
  for (const [key, value] of Object.entries(settings.mood)) {
    const { min, max } = MOOD_NUMBERS[key as MoodNumber]
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
  }
  if (settings.preset && 'parameters' in settings.preset) {
    for (const name of PARAMETER_NAMES) {
      const value = settings.preset.parameters[name]
      expect(value).toBeGreaterThanOrEqual(PARAMETERS[name].min)
      expect(value).toBeLessThanOrEqual(PARAMETERS[name].max)
    }
  }
}

describe('the address', () => {
  it('is quiet about an empty one and chooses a fresh seed', () => {
    const { settings, notices } = read('')
    expect(notices).toEqual([])
    expect(settings).toMatchObject({
      seed: 'fresh',
      seedIsFresh: true,
      act: 'arrival',
      at: 0,
      atMoment: false,
      quality: 'auto',
      gentle: null,
      speed: 1,
      preset: null,
    })
  })

  it('reads all it knows', () => {
    const { settings, notices } = read(
      '?seed=willow&act=dawn&at=12.5&still&ui&view=her&play=auto&kiosk&studio&quality=LOW' +
        '&gentle=0&mute&lang=fr-CA&speed=2&preset=ink&only=sky,meadow&time=4&samples=2&mood.storm=.5',
    )
    expect(notices).toEqual([])
    expect(settings).toMatchObject({
      seed: 'willow',
      seedIsFresh: false,
      act: 'dawn',
      at: 12.5,
      atMoment: true,
      still: true,
      ui: true,
      view: 'her',
      playAuto: true,
      kiosk: true,
      studio: true,
      quality: 'low',
      gentle: false,
      mute: true,
      language: 'fr',
      speed: 2,
      preset: { name: 'ink' },
      only: ['sky', 'meadow'],
      time: 4,
      samples: 2,
      mood: { storm: 0.5 },
    })
  })

  it.each([
    ['act=nowhere', 'nowhere', { act: 'arrival' }],
    ['at=soon', 'soon', { at: 0 }],
    ['at=-3', '-3', { at: 0 }],
    ['at=1e999', '1e999', { at: LATEST }],
    ['samples=many', 'many', { samples: 8 }],
    ['samples=900', '900', { samples: 64 }],
    ['speed=0', 'speed', { speed: 0.05 }],
    ['speed=0x10', '0x10', { speed: 1 }],
    ['quality=best', 'best', { quality: 'auto' }],
    ['lang=tlh', 'tlh', { language: 'en' }],
    ['play=me', 'me', { playAuto: false }],
    ['still=perhaps', 'perhaps', { still: true }],
    ['seed=%3Cb%3E', '<b>', { seed: 'fresh', seedIsFresh: true }],
    ['seed=', 'seed', { seed: 'fresh' }],
    ['view=../x', '../x', { view: '' }],
    ['mood.sorrow=1', 'mood.sorrow', { mood: {} }],
    ['mood.storm=7', 'mood.storm=7', { mood: { storm: 1 } }],
    ['mood.storm=lots', 'lots', { mood: {} }],
    ['colour=red', 'colour', {}],
    ['act=dawn&act=call', 'act', { act: 'dawn' }],
  ])('names what is wrong in %s', (search, named, expected) => {
    const { settings, notices } = read(`?${search}`)
    expect(notices.length).toBeGreaterThan(0)
    expect(notices.join(' ')).toContain(named)
    expect(settings).toMatchObject(expected)
    expectValid(settings)
  })

  it('says that nothing is used where there is nothing to fall back on', () => {
    expect(read('?mood.storm=lots').notices).toEqual([
      '“mood.storm=lots” was not understood; nothing is used instead.',
    ])
  })

  it('speaks of it in the language that is asked for', async () => {
    await loadLanguage('de')
    expect(read('?lang=de&act=x').notices[0]).toContain('nicht verständlich')
    const { settings } = parseAddress('', { languages: ['pt-BR', 'ja-JP', 'en'] })
    expect(settings.language).toBe('ja')
    expect(settings.languageGiven).toBe(false)
  })

  it('knows only the views there are', () => {
    const options = { views: ['her', 'back'], chooseSeed: () => 'x' }
    expect(parseAddress('?view=back', options).settings.view).toBe('back')
    const wrong = parseAddress('?view=front', options)
    expect(wrong.settings.view).toBe('')
    expect(wrong.notices[0]).toContain('front')
  })

  it('knows only the elements there are, and draws them all where it was given no other', () => {
    const options = { elements: ['sky', 'pool'], chooseSeed: () => 'x' }
    const mixed = parseAddress('?only=Sky,skyy', options)
    expect(mixed.settings.only).toEqual(['sky'])
    expect(mixed.notices).toEqual(['“only=skyy” was not understood; sky is used instead.'])
    const wrong = parseAddress('?only=skyy', options)
    expect(wrong.settings.only).toEqual([])
    expect(wrong.notices).toEqual(['“only=skyy” was not understood; nothing is used instead.'])
  })

  it('keeps seeds in any script', () => {
    expect(tidySeed(' 夢 の 庭 ')).toBe('夢-の-庭')
    expect(tidySeed('o’brien_3.b')).toBe('o’brien_3.b')
    expect(tidySeed('حلم')).toBe('حلم')
    expect(tidySeed('a/b')).toBeNull()
    expect(tidySeed('x'.repeat(65))).toBeNull()
  })

  it('names what a broken preset says and uses the rest', () => {
    const { settings, notices } = read('?preset=exposure_1.2~nonsense_3~reverb_lots')
    expect(notices.join(' ')).toMatch(/nonsense/)
    expect(notices.join(' ')).toMatch(/reverb_lots/)
    expect(settings.preset).toEqual({ parameters: { ...defaultParameters(), exposure: 1.2 } })
  })

  it('speaks of a preset in the language that is asked for', async () => {
    await loadLanguage('de')
    expect(read('?lang=de&preset=exposure_9~nonsense_3').notices).toEqual([
      'In der Vorlage exposure_9~nonsense_3: „exposure“ lag nicht zwischen 0.5 und 1.6, nun gilt 1.6 und „nonsense“ ist kein Parameter. Alles Übrige gilt.',
    ])
  })

  it('changes only what it is told to', () => {
    expect(withParameters('?a=1&seed=x&still', { seed: 'a b' })).toBe('?a=1&still&seed=a%20b')
    expect(withParameters('?seed=x', { seed: null })).toBe('')
    expect(withParameters('', { still: '' })).toBe('?still')
  })

  it('never throws, whatever stands there', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'seed',
        'act',
        'at',
        'still',
        'view',
        'play',
        'quality',
        'gentle',
        'lang',
        'speed',
        'preset',
        'only',
        'time',
        'mood.storm',
        'mood.heartRate',
        'mood.__proto__',
        '__proto__',
        'constructor',
        'mood.',
      ),
      fc.string(),
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.constantFrom('exposure_9e9', '~~~', '_', 'NaN', '-0', '%', '\u0000', 'toString_1'),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, value), { maxLength: 12 }),
        fc.boolean(),
        (pairs, raw) => {
          const search = raw
            ? `?${pairs.map((pair) => pair.join('=')).join('&')}`
            : `?${pairs.map((pair) => pair.map(encodeSafe).join('=')).join('&')}`
          const { settings, notices } = parseAddress(search)
          expectValid(settings)
          for (const notice of notices) {
            expect(notice.length).toBeLessThan(9000)
            expect(notice).not.toMatch(/\{(name|value|used|min|max)\}/)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

const encodeSafe = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '?'))
