import { describe, expect, it } from 'vitest'
import { ACT_NAMES } from '../../src/dream/acts'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, STEP } from '../../src/dream/dream'
import type { DreamEvent } from '../../src/dream/events'
import { createIntent } from '../../src/dream/intent'
import { LATEST, runTo } from '../../src/dream/runTo'
import { NEVER } from '../../src/dream/state'
import { wrapped, yawOf } from '../../src/dream/world'
import { play, unsound } from './walkthrough'

describe('a dream led by the autopilot', () => {
  it('tells all its words, weaves all moths, gives back all memories, gathers all the others', () => {
    const events: DreamEvent[] = []
    const dream = play(createDream({ seed: 'willow' }), 400, undefined, (event) =>
      events.push({ ...event }),
    )
    const count = (type: DreamEvent['type']) => events.filter((e) => e.type === type).length
    const { state } = dream
    expect(count('word')).toBe(state.moths.length)
    expect(count('woven')).toBe(state.moths.length)
    expect(count('memory')).toBe(state.butterflies.length)
    expect(count('touch')).toBe(state.butterflies.length)
    expect(count('gift')).toBe(state.wisps.length)
    expect(count('ring')).toBe(3)
    expect(count('flower')).toBeGreaterThan(200)
    expect(new Set(state.moths.map((moth) => moth.panel)).size).toBe(state.moths.length)
    const away = Math.hypot(state.visitor.x - state.woman.x, state.visitor.z - state.woman.z)
    expect(away).toBeGreaterThan(2.3)
    expect(away).toBeLessThan(2.9)
    expect(unsound(state)).toEqual([])
  })

  it('runs at least 200 times as fast as it is dreamt', () => {
    play(createDream({ seed: 'warm' }), 400)
    // Processor time, not the clock: other programs may be running.
    const before = process.cpuUsage()
    const dream = play(createDream({ seed: 'quick' }), 400)
    const used = process.cpuUsage(before)
    expect(dream.state.time / ((used.user + used.system) / 1e6)).toBeGreaterThan(200)
  })

  it('repeats to the bit, and differs from seed to seed', () => {
    const hashes = ['willow', 'willow', 'ember'].map((seed) =>
      play(createDream({ seed }), 400).hash(),
    )
    expect(hashes[0]).toBe(hashes[1])
    expect(hashes[0]).not.toBe(hashes[2])
  })

  it('has late thunder, and lightning that is never quicker than 1.2 s', () => {
    const at: number[] = []
    const rolls: number[] = []
    const dream = createDream({ seed: 'storm', parameters: { lightningRate: 2 } })
    play(dream, 400, undefined, (event) => {
      if (event.type === 'lightning') at.push(dream.state.time)
      if (event.type === 'thunder') rolls.push(event.distance)
    })
    expect(at.length).toBeGreaterThan(4)
    expect(rolls.length).toBe(at.length)
    for (let i = 1; i < at.length; i++) expect(at[i] - at[i - 1]).toBeGreaterThan(1.2 - STEP)
  })

  it('turns the eye slowly when it is gentle', () => {
    const fastest = (gentle: boolean) => {
      const dream = createDream({ seed: 'storm', gentle, parameters: { paceOfStory: 2 } })
      const lead = createAutopilot('storm')
      let before = dream.state.visitor.yaw
      let most = 0
      play(dream, 900, (now, intent) => {
        lead(now, intent)
        most = Math.max(most, Math.abs(now.state.visitor.yaw - before) * 60)
        before = now.state.visitor.yaw
      })
      expect(dream.state.act).toBe('after')
      return most
    }
    expect(fastest(true)).toBeLessThan(0.21)
    expect(fastest(false)).toBeGreaterThan(0.4)
  })

  it('has no lightning at all when it is gentle, and the same story', () => {
    const types = new Set<string>()
    const dream = createDream({ seed: 'storm', gentle: true })
    play(dream, 400, undefined, (event) => types.add(event.type))
    expect(types.has('lightning')).toBe(false)
    expect(dream.state.act).toBe('after')
  })
})

describe('a visitor', () => {
  it('who does nothing is carried to the end', () => {
    const dream = play(createDream({ seed: 'still' }), 1500, () => {})
    expect(dream.state.act).toBe('after')
    const { visitor, woman } = dream.state
    expect(Math.hypot(visitor.x - woman.x, visitor.z - woman.z)).toBeLessThan(4)
  })

  it.each([
    [1, 0],
    [0, 1],
    [-1, 0],
  ])(
    'who walks on for ever while looking about is brought there: forward %f, right %f',
    (forward, right) => {
      for (const seed of ['willow', 'heron', 'a']) {
        let step = 0
        const dream = play(createDream({ seed }), 2500, (_, intent) => {
          intent.forward = forward
          intent.right = right
          // Eyes that never rest are never turned toward her.
          intent.yaw = step++ % 2 ? 2e-4 : -2e-4
        })
        expect(dream.state.act).toBe('after')
      }
    },
  )

  it('who runs away for good is brought back', () => {
    const dream = play(createDream({ seed: 'away' }), 3600, (_, intent) => {
      intent.forward = -1
    })
    expect(dream.state.act).toBe('after')
  })

  it('may walk on in `after` for ever, and never through her', () => {
    const dream = play(createDream({ seed: 'on' }), 400)
    const intent = createIntent()
    const { visitor, woman } = dream.state
    let nearest = Infinity
    for (let i = 0; i < 60 * 60; i++) {
      intent.forward = 1
      dream.step(intent)
      nearest = Math.min(nearest, Math.hypot(visitor.x - woman.x, visitor.z - woman.z))
    }
    expect(nearest).toBeGreaterThan(1.19)
    expect(Math.hypot(visitor.x - woman.x, visitor.z - woman.z)).toBeGreaterThan(100)
    expect(dream.state.act).toBe('after')
  })

  it('never has the eye inside a trunk, walk on or into one as one may', () => {
    const dream = play(createDream({ seed: 'trunks' }), 400)
    const intent = createIntent()
    const { visitor } = dream.state
    const tree = { x: 0, z: 0 }
    let nearest = Infinity
    for (let i = 0; i < 60 * 240; i++) {
      intent.forward = 1
      dream.grove.nearest(visitor.x, visitor.z, tree)
      // Every other minute one steers for whatever tree is nearest.
      const to = yawOf(tree.x - visitor.x, tree.z - visitor.z)
      intent.yaw = i % 7200 < 3600 ? 0.02 * wrapped(to - visitor.yaw) : 0
      dream.step(intent)
      nearest = Math.min(nearest, Math.hypot(visitor.x - tree.x, visitor.z - tree.z))
    }
    expect(nearest).toBeGreaterThan(1.75)
    expect(nearest).toBeLessThan(1.85)
  })

  it('leaves a flower with each step', () => {
    const dream = createDream({ seed: 'steps' })
    const intent = createIntent()
    intent.forward = 1
    for (let i = 0; i < 600; i++) dream.step(intent)
    const open = dream.state.flowers.filter((flower) => flower.bornAt !== NEVER).length
    expect(open).toBeGreaterThan(20)
    expect(Math.abs(open - dream.state.visitor.walked / 0.72)).toBeLessThan(2)
  })
})

describe('runTo', () => {
  it('reaches each act, even a moment that lies after its end', () => {
    for (const act of ACT_NAMES) {
      const dream = createDream({ seed: 'willow' })
      runTo(dream, act, 500)
      expect(dream.state.act).toBe(act)
    }
  }, 120_000)

  it('stands at the second that was asked for', () => {
    const dream = createDream({ seed: 'willow' })
    runTo(dream, 'crossing', 12)
    expect(dream.state.act).toBe('crossing')
    expect(dream.state.actTime).toBeCloseTo(12, 1)
    runTo(createDream({ seed: 'willow' }), 'dawn', Number.NaN)
    const late = createDream({ seed: 'willow' })
    runTo(late, 'after', LATEST)
    expect(late.state.actTime).toBeCloseTo(LATEST, 1)
  })
})

describe('advance', () => {
  it('goes through every act to `after` and stays there, sound', () => {
    const dream = createDream({ seed: 'hop' })
    const intent = createIntent()
    for (let i = 0; i < 20; i++) {
      dream.advance()
      for (let k = 0; k < 40; k++) dream.step(intent)
    }
    expect(dream.state.act).toBe('after')
    expect(unsound(dream.state)).toEqual([])
    expect(dream.state.moths.every((moth) => moth.wovenAt !== NEVER)).toBe(true)
  })
})
