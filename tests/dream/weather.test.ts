import { describe, expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'

/** Bolts of chance while one stands still and waits; those that belong to the story come anyway. */
function bolts(lightningRate: number, seeds: string[]): number {
  let count = 0
  for (const seed of seeds) {
    const dream = createDream({ seed, parameters: { lightningRate, patience: 3 } })
    const intent = createIntent()
    for (let act = 0; act < 3; act++) dream.advance()
    for (let i = 0; i < 60 * 60; i++) {
      dream.step(intent)
      count += dream.events.filter(({ type }) => type === 'lightning').length
    }
    expect(dream.state.act).toBe('meeting')
    count -= lightningRate > 0 ? 2 : 0
  }
  return count
}

describe('lightning', () => {
  it('comes as often as its slider says', () => {
    const seeds = ['willow', 'ember', 'heron', 'salt']
    const whole = bolts(1, seeds)
    // Two are never close upon one another, so that half as many chances are a little more than half.
    expect(bolts(0.5, seeds) / whole).toBeGreaterThan(0.42)
    expect(bolts(0.5, seeds) / whole).toBeLessThan(0.7)
    expect(bolts(0, ['willow'])).toBe(0)
  })
})
