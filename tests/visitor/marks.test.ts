import { describe, expect, it, vi } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream } from '../../src/dream/dream'
import { AHEAD, type DreamEvent } from '../../src/dream/events'
import { createIntent } from '../../src/dream/intent'
import { LANGUAGES, useStore } from '../../src/store'
import { createCaptioner, placeHeard } from '../../src/visitor/captions'
import { loadLanguage, setLanguage } from '../../src/visitor/languages'
import { type Mark, markOf, spotOf } from '../../src/visitor/marks'
import { letGo } from '../../src/visitor/Score'

const here = () => {
  const dream = createDream({ seed: 'willow' })
  Object.assign(dream.state.visitor, { x: 0, z: 0, yaw: 0 })
  return dream
}
const chime = (x: number, z: number, more = {}): DreamEvent => ({
  type: 'chime',
  x,
  y: 8,
  z,
  leaf: 0.5,
  pitch: 80,
  velocity: 0.7,
  ...more,
})
const spot = (event: DreamEvent, yaw = 0) => {
  const { state } = here()
  state.visitor.yaw = yaw
  return spotOf(markOf(event, state) as Mark)
}

describe('the score for the eyes', () => {
  it('stands where the sound comes from: ahead above, behind below', () => {
    expect(spot(chime(0, -10)).y).toBeLessThan(20)
    expect(spot(chime(0, 10)).y).toBeGreaterThan(70)
    expect(spot(chime(10, 0)).x).toBeGreaterThan(85)
    expect(spot(chime(-10, 0)).x).toBeLessThan(15)
    // Turned to the right, what was on the right is ahead.
    expect(spot(chime(10, 0), Math.PI / 2).y).toBeLessThan(20)
  })

  it('comes at the moment of the sound, larger when it is near, higher when it is high', () => {
    const { state } = here()
    const mark = (event: DreamEvent) => markOf(event, state) as Mark
    expect(mark(chime(3, -3)).wait).toBe(AHEAD)
    const thunder: DreamEvent = { type: 'thunder', distance: 90, strength: 1 }
    expect(mark(thunder).wait).toBeGreaterThan(0)
    // Of a faster dream the leaf is lit sooner; what is not announced is heard as late as ever.
    expect(markOf(chime(3, -3), state, 2)?.wait).toBe(AHEAD / 2)
    expect(markOf(thunder, state, 2)?.wait).toBe(mark(thunder).wait)
    expect(mark(chime(3, -3)).size).toBeGreaterThan(1.3 * mark(chime(60, -60)).size)
    expect(mark(chime(3, -3, { pitch: 96 })).lift).toBeGreaterThan(mark(chime(3, -3)).lift)
  })

  it('stays until it has faded, not only until its string has trembled out', () => {
    const removeAttribute = vi.fn()
    const ended = (pseudoElement: string) =>
      letGo({ pseudoElement, currentTarget: { removeAttribute } } as unknown as AnimationEvent)
    ended('::before')
    expect(removeAttribute).not.toHaveBeenCalled()
    ended('')
    expect(removeAttribute).toHaveBeenCalledWith('data-mark')
  })

  it('shows every voice of a whole dream, all of it on the screen, and does not crowd', () => {
    const dream = createDream({ seed: 'ember' })
    const autopilot = createAutopilot('ember')
    const intent = createIntent()
    const shapes = new Set<string>()
    let count = 0
    let second = 0
    let most = 0
    for (let i = 0; i < 60 * 420 && dream.state.act !== 'after'; i++) {
      autopilot(dream, intent)
      dream.step(intent)
      if (i % 60 === 0) {
        most = Math.max(most, second)
        second = 0
      }
      for (const event of dream.events) {
        const mark = markOf(event, dream.state)
        if (!mark) continue
        shapes.add(mark.shape)
        count++
        second++
        const { x, y } = spotOf(mark)
        expect(x).toBeGreaterThan(1)
        expect(x).toBeLessThan(99)
        expect(y).toBeGreaterThan(2)
        expect(y).toBeLessThan(90)
      }
    }
    expect([...shapes].sort()).toEqual(
      ['bell', 'chime', 'heart', 'note', 'roll', 'string', 'voice', 'wing'].sort(),
    )
    expect(count / dream.state.time).toBeLessThan(6)
    expect(most).toBeLessThan(24)
  })
})

describe('captions of sounds', () => {
  it('say from which side, in every language', async () => {
    const dream = here()
    const sides: string[] = []
    const texts: string[] = []
    for (const language of LANGUAGES) {
      await loadLanguage(language)
      await setLanguage(language)
      for (const [x, z] of [
        [0, -9],
        [9, 0],
        [0, 9],
        [-9, 0],
      ]) {
        const caption = createCaptioner(
          ({ text }) => texts.push(text),
          (key) => key,
          (what, side) => {
            sides.push(side)
            return placeHeard(what, side)
          },
        )
        caption(chime(x, z), dream)
      }
    }
    await setLanguage('en')
    expect(sides.slice(0, 4)).toEqual(['ahead', 'right', 'behind', 'left'])
    expect(texts[3]).toBe('crystal leaves chime close by · left')
    expect(texts).toHaveLength(4 * LANGUAGES.length)
    expect(new Set(texts).size).toBe(texts.length)
    expect(useStore.getState().language).toBe('en')
  })

  it('say no side where there is none', () => {
    const dream = here()
    const texts: string[] = []
    const caption = createCaptioner(
      ({ text }) => texts.push(text),
      (key) => key,
      (what) => `${what} somewhere`,
    )
    caption({ type: 'ring', index: 0, strength: 1 }, dream)
    expect(texts).toEqual(['a deep bell goes out across the meadow'])
  })
})
