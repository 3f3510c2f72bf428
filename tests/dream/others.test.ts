import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import { createDream, type Dream } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'
import { NEVER } from '../../src/dream/state'

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

  it('go on at their own pace while an artist turns their speed; who sets out later takes the new one', () => {
    const dream = calling('willow')
    const { wisps } = dream.state
    const turns = [0.5, 2, 1]
    let farthest = 0
    for (let i = 0; i < 60 * 60 && wisps.some((wisp) => wisp.arrivedAt === NEVER); i++) {
      if (i % 240 === 239) dream.setParameters({ wispSpeed: turns[Math.floor(i / 240) % 3] })
      const before = wisps.map(({ x, z, setsOutAt }) => ({ x, z, waits: setsOutAt === NEVER }))
      dream.step(intent)
      wisps.forEach(({ x, z }, k) => {
        if (!before[k].waits)
          farthest = Math.max(farthest, Math.hypot(x - before[k].x, z - before[k].z))
      })
    }
    // Metres in one step.
    expect(farthest).toBeGreaterThan(0.1)
    expect(farthest).toBeLessThan(0.6)
    const takes = wisps.map((wisp) => wisp.arrivedAt - wisp.setsOutAt)
    expect(Math.max(...takes) / Math.min(...takes)).toBeGreaterThan(2)
  })
})
