/** What the lens takes in, as a visitor sees it: wide in the open, near while one listens. */
import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, STEP } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'
import { fieldOfView, REST_FOV } from '../../src/dream/lens'
import { runTo } from '../../src/dream/runTo'

/** No faster than this does the picture grow or shrink, degrees a second. */
const UNSEEN = 2
const WIDE = 16 / 9

describe('the lens', () => {
  it('is at rest on the way to her and at the end, and near while she speaks', () => {
    const dream = createDream({ seed: 'heron' })
    const intent = createIntent()
    const lead = createAutopilot('heron')
    const widest: Record<string, number> = {}
    const narrowest: Record<string, number> = {}
    let fastest = 0
    let before = fieldOfView(dream.mood.close, WIDE)
    while (dream.state.act !== 'after' && dream.state.time < 420) {
      lead(dream, intent)
      dream.step(intent)
      const fov = fieldOfView(dream.mood.close, WIDE)
      const { act } = dream.state
      widest[act] = Math.max(widest[act] ?? 0, fov)
      narrowest[act] = Math.min(narrowest[act] ?? Infinity, fov)
      fastest = Math.max(fastest, Math.abs(fov - before) / STEP)
      before = fov
    }
    for (const act of ['arrival', 'call', 'crossing', 'meeting'])
      expect(narrowest[act], act).toBeCloseTo(REST_FOV, 3)
    expect(narrowest.telling).toBeLessThan(38)
    expect(before).toBeCloseTo(REST_FOV, 1)
    expect(fastest).toBeLessThan(UNSEEN)
  })

  it('goes back to rest where she is too far to be looked at', () => {
    const dream = createDream({ seed: 'heron' })
    runTo(dream, 'telling', 15)
    expect(fieldOfView(dream.mood.close, WIDE)).toBeLessThan(38)
    const { visitor, woman } = dream.state
    visitor.x = woman.x + 30
    visitor.z = woman.z
    const intent = createIntent()
    for (let t = 0; t < 15; t += STEP) dream.step(intent)
    expect(Math.hypot(visitor.x - woman.x, visitor.z - woman.z)).toBeGreaterThan(12)
    expect(fieldOfView(dream.mood.close, WIDE)).toBeGreaterThan(REST_FOV - 1)
  })
})
