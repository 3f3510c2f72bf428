/** The longest of the tests of the dream, in a file of its own so that it can run beside the others. */
import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream } from '../../src/dream/dream'
import { play } from './walkthrough'

describe('a dream led by the autopilot', () => {
  it('comes to its end in four to six minutes, for 200 seeds, every act in order', () => {
    for (let i = 0; i < 200; i++) {
      const seed = `seed ${i}`
      const acts = ['arrival']
      const dream = play(createDream({ seed }), 400, createAutopilot(seed), (event) => {
        if (event.type === 'act') acts.push(event.act)
      })
      expect(acts, seed).toEqual(ACT_NAMES)
      expect(dream.state.time, seed).toBeGreaterThanOrEqual(240)
      expect(dream.state.time, seed).toBeLessThanOrEqual(360)
    }
  }, 600_000)
})
