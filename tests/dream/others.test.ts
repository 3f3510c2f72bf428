import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import { createDream, type Dream } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'

const calling = (seed: string): Dream => {
  const dream = createDream({ seed })
  for (let act = 0; act < ACT_NAMES.indexOf('gathering'); act++) dream.advance()
  return dream
}
const intent = { ...createIntent(), reach: true }

describe('the others', () => {
  it('are announced from where they come', () => {
    const dream = calling('willow')
    const { wisps } = dream.state
    let announced = 0
    while (dream.state.act === 'gathering' && announced < wisps.length) {
      dream.step(intent)
      for (const event of dream.events) {
        if (event.type !== 'wisp') continue
        const { x, z } = wisps[event.wisp]
        expect(Math.hypot(event.x - x, event.z - z)).toBeLessThan(0.01)
        announced++
      }
    }
    expect(announced).toBe(wisps.length)
  })
})
