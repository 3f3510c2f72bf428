import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import {
  askHint,
  FIRST_HESITATION,
  freshHint,
  HESITATION,
  type HintState,
  hintFor,
  SHOWN,
  stepHint,
} from '../../src/visitor/hint'
import { words as en } from '../../src/visitor/languages/en/interface'

const wait = (state: HintState, seconds: number, act: HintState['act'] = state.act) => {
  let now = state
  for (let t = 0; t < seconds; t += 0.5) {
    now = stepHint(now, { act, progress: state.progress, trying: false, seconds: 0.5 })
  }
  return now
}

describe('hints', () => {
  it('come only to one who hesitates', () => {
    expect(wait(freshHint(), FIRST_HESITATION - 1).shown).toBe(false)
    expect(wait(freshHint(), FIRST_HESITATION).shown).toBe(true)
    const later = stepHint(freshHint(), {
      act: 'reaching',
      progress: 0,
      trying: false,
      seconds: 0.5,
    })
    expect(wait(later, HESITATION - 1, 'reaching').shown).toBe(false)
    expect(wait(later, HESITATION, 'reaching').shown).toBe(true)
  })

  it('go when something goes on, or after a while', () => {
    const shown = wait(freshHint(), FIRST_HESITATION)
    const glance = { act: 'arrival', progress: 0, trying: false, seconds: 0.5 } as const
    expect(stepHint(shown, { ...glance, trying: true }).shown).toBe(false)
    expect(stepHint(shown, { ...glance, progress: 0.1 }).shown).toBe(false)
    expect(stepHint(shown, { ...glance, act: 'call' }).shown).toBe(false)
    expect(wait(shown, SHOWN + 1).shown).toBe(false)
  })

  it('come at once when asked for', () => {
    expect(askHint(freshHint()).shown).toBe(true)
  })

  it('say what and how for every act and device, in words there are', () => {
    for (const act of ACT_NAMES) {
      for (const device of ['keys', 'mouse', 'touch', 'pad'] as const) {
        const hint = hintFor(act, device)
        if (act === 'dawn' || act === 'after') expect(hint).toBeNull()
        else {
          expect(en).toHaveProperty([hint?.what ?? ''])
          expect(en).toHaveProperty([hint?.how ?? ''])
        }
      }
    }
  })
})
