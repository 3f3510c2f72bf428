/** Every word a moth, every moth a panel, whatever happens in between. */
import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, type Dream, STEP } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'
import { fork } from '../../src/dream/random'
import { runTo } from '../../src/dream/runTo'
import { NEVER } from '../../src/dream/state'

interface Count {
  words: Set<number>
  woven: number[]
  /** An act was ended before it was done: then words come and are woven without being told one by one. */
  skipped: boolean
}

const isWoven = ({ state }: Dream) =>
  ['remembering', 'gathering', 'dawn', 'after'].includes(state.act)

/** Leads `dream` on to the remembering, as restless as `seed` says. */
function lead(dream: Dream, seed: string, count: Count): void {
  const random = fork(seed, 'restless')
  const pilot = createAutopilot(seed)
  const intent = createIntent()
  const skips = random.chance(0.4)
  let stays = 0
  let held = false
  for (let i = 0; i < 60 * 900 && !isWoven(dream); i++) {
    pilot(dream, intent)
    const late = dream.state.act === 'telling' || dream.state.act === 'weaving'
    if (late) {
      if (stays-- <= 0) {
        stays = random.int(240)
        held = random.chance(0.5)
        if (random.chance(0.1)) dream.setGentle(random.chance(0.5))
        if (random.chance(0.1)) dream.setParameters({ paceOfStory: random.range(0.5, 2) })
        // The artist’s panel ends an act in its middle.
        if (skips && random.chance(0.06)) {
          dream.advance()
          count.skipped = true
        }
      }
      intent.reach = held
      intent.yaw += random.range(-0.02, 0.02)
      if (random.chance(0.02)) intent.forward = -1
    }
    dream.step(intent)
    for (const event of dream.events) {
      if (event.type === 'word') count.words.add(event.moth)
      if (event.type === 'woven') count.woven.push(event.moth)
    }
  }
}

function expectWhole(dream: Dream, name: string, { words, woven, skipped }: Count, told = true) {
  const { moths } = dream.state
  const all = moths.map((_, i) => i)
  expect(isWoven(dream), name).toBe(true)
  expect(
    moths.filter((moth) => moth.bornAt === NEVER || moth.wovenAt === NEVER),
    name,
  ).toEqual([])
  expect(
    moths.map((moth) => moth.panel).sort((a, b) => a - b),
    name,
  ).toEqual(all)
  expect(new Set(moths.map((moth) => moth.motif)).size, name).toBe(moths.length)
  // None twice, and none that is not there.
  expect(new Set(woven).size, name).toBe(woven.length)
  for (const i of [...words, ...woven]) expect(all, name).toContain(i)
  if (skipped || !told) return
  expect(words.size, name).toBe(moths.length)
  expect(woven.length, name).toBe(moths.length)
}

const nothing = (): Count => ({ words: new Set(), woven: [], skipped: false })

describe('as many panels as moths as words', () => {
  it('in whatever order they are woven, and however often one turns away', () => {
    for (let i = 0; i < 12; i++) {
      const seed = `order ${i}`
      const dream = createDream({ seed, parameters: { mothCount: (i % 13) - 4 } })
      runTo(dream, 'telling', 0)
      const count = nothing()
      lead(dream, seed, count)
      expectWhole(dream, seed, count)
    }
  })

  it('when it begins again in the middle, or at any moment of it', () => {
    for (let i = 0; i < 5; i++) {
      const seed = `again ${i}`
      const at = 7 * i
      const first = createDream({ seed })
      runTo(first, i % 2 ? 'telling' : 'weaving', at)
      // What a lost page or a restart makes of it: the same seed from the same moment.
      const second = createDream({ seed })
      runTo(second, i % 2 ? 'telling' : 'weaving', at)
      expect(second.hash(), seed).toBe(first.hash())
      for (const dream of [first, second]) {
        const count = nothing()
        lead(dream, seed, count)
        expectWhole(dream, seed, count, false)
      }
      expect(second.hash(), seed).toBe(first.hash())
    }
  })
})

describe('the beat of a moth', () => {
  it('goes on from where it is as one looks at it and away: slower, but it neither leaps nor races', () => {
    const dream = createDream({ seed: 'willow' })
    runTo(dream, 'telling', 20)
    const pilot = createAutopilot('willow')
    const intent = createIntent()
    const beats = () => dream.state.moths.map(({ rested }) => dream.state.time - rested)
    let before = beats()
    let [least, most] = [1, 1]
    for (let i = 0; dream.state.act !== 'remembering'; i++) {
      pilot(dream, intent)
      intent.yaw += 0.02 * Math.sin(i / 40)
      if (i % 97 === 0) dream.setGentle(i % 2 === 0)
      dream.step(intent)
      const now = beats()
      for (const [index, beat] of now.entries()) {
        const went = (beat - before[index]) / STEP
        least = Math.min(least, went)
        most = Math.max(most, went)
      }
      before = now
    }
    expect(least).toBeCloseTo(0.45, 3)
    expect(most).toBeCloseTo(1, 3)
  })
})
