import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { captionOf } from '../../src/dream/captions'
import { createDream, STEP } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'
import { VOICES } from '../../src/sound/voices/all'
import type { Caption } from '../../src/store'
import { createCaptioner, secondsFor } from '../../src/visitor/captions'
import { heardIn, loadLanguage } from '../../src/visitor/languages'
import { HEARD_KEYS } from '../../src/visitor/languages/heard'

describe('captions', () => {
  it('stay long enough to be read', () => {
    expect(secondsFor('No.')).toBe(3.5)
    expect(secondsFor('x'.repeat(60))).toBeCloseTo(6)
    expect(secondsFor('x'.repeat(600))).toBe(9)
  })

  it('are in the language of the interface, and never missing', async () => {
    // Until a language is there, English.
    expect(heardIn('de', 'drizzle on grass')).toBe('drizzle on grass')
    await Promise.all([loadLanguage('de'), loadLanguage('ja')])
    expect(heardIn('de', 'drizzle on grass')).toBe('Nieselregen im Gras')
    expect(heardIn('en', 'drizzle on grass')).toBe('drizzle on grass')
    expect(heardIn('ja', 'toString')).toBe('toString')
  })

  it('say all that is said in a whole dream, and do not chatter about sounds', () => {
    const shown: Omit<Caption, 'id'>[] = []
    const keys = new Set<string>()
    const caption = createCaptioner(
      (one) => shown.push(one),
      (key) => {
        keys.add(key)
        return key
      },
    )
    const dream = createDream({ seed: 'willow' })
    const autopilot = createAutopilot('willow')
    const intent = createIntent()
    let words = 0
    /** What is heard of a whole dream, but the chords of its bars, which are no event to the ear. */
    const sounds = new Set(VOICES.flatMap((voice) => Object.keys(voice)))
    sounds.delete('bar')
    const told = new Set<string>()
    for (let i = 0; i < 420 / STEP && dream.state.act !== 'after'; i++) {
      autopilot(dream, intent)
      dream.step(intent)
      for (const event of dream.events) {
        if (event.type === 'word') words++
        if (captionOf(event, dream.state)) told.add(event.type)
        caption(event, dream)
      }
    }
    expect([...sounds].filter((type) => !told.has(type))).toEqual([])
    for (const key of keys) expect(HEARD_KEYS).toContain(key)
    expect(words).toBeGreaterThan(5)
    expect(shown.filter(({ kind }) => kind === 'said')).toHaveLength(words)
    expect(shown.some(({ kind }) => kind === 'memory')).toBe(true)
    const heard = shown.filter(({ kind }) => kind === 'heard')
    expect(heard.length).toBeGreaterThan(15)
    for (let i = 1; i < heard.length; i++) {
      expect(heard[i].bornAt - heard[i - 1].bornAt).toBeGreaterThanOrEqual(2.6)
    }
  })
})
