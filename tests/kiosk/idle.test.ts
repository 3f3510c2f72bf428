import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIntent } from '../../src/dream/intent'
import {
  firstKiosk,
  isHeld,
  type KioskEvent,
  type KioskState,
  secondsLeft,
  stepKiosk,
} from '../../src/kiosk/idle'
import { KIOSK_DEFAULTS } from '../../src/kiosk/settings'
import { BEFORE } from '../../src/store'

const times = KIOSK_DEFAULTS
const tick = (changes: Partial<Extract<KioskEvent, { type: 'tick' }>> = {}): KioskEvent => ({
  type: 'tick',
  seconds: 0.5,
  after: 0,
  open: true,
  held: false,
  ...changes,
})
const wait = (state: KioskState, seconds: number, event = tick()): KioskState => {
  let now = state
  for (let t = 0; t < seconds; t += 0.5) now = stepKiosk(now, event, times)
  return now
}
const touch = (state: KioskState) => stepKiosk(state, { type: 'touch' }, times)

describe('an unattended dream', () => {
  it('shows its title, then dreams, then the next dream', () => {
    const title = wait(firstKiosk(), times.attractSeconds - 0.5)
    expect(title.phase).toBe('attract')
    const dreaming = wait(title, 0.5)
    expect(dreaming.phase).toBe('dreaming')
    expect(wait(dreaming, 600).phase).toBe('dreaming')
    const next = stepKiosk(dreaming, tick({ after: times.afterSeconds }), times)
    expect(next).toMatchObject({ phase: 'attract', seconds: 0, turn: 1, fresh: 1 })
  })

  it.each(['attract', 'dreaming'] as const)('a touch while %s begins afresh', (phase) => {
    const before = { ...firstKiosk(), phase }
    expect(touch(before)).toMatchObject({ phase: 'visited', fresh: 1, turn: 1, seconds: 0 })
  })

  it('asks after a while, counts down, and goes back as after a fresh load', () => {
    const visited = touch(firstKiosk())
    const still = wait(visited, times.idleSeconds - 0.5)
    expect(still.phase).toBe('visited')
    const warned = wait(still, 0.5)
    expect(warned.phase).toBe('warning')
    expect(secondsLeft(warned, times)).toBe(10)
    const late = wait(warned, times.warnSeconds - 0.5)
    expect(secondsLeft(late, times)).toBe(1)
    const gone = wait(late, 0.5)
    expect(gone).toMatchObject({ phase: 'attract', seconds: 0, fresh: visited.fresh + 1 })
  })

  it('a touch keeps the visitor’s own dream', () => {
    const warned = wait(touch(firstKiosk()), times.idleSeconds)
    const kept = touch(warned)
    expect(kept).toMatchObject({ phase: 'visited', seconds: 0, fresh: warned.fresh })
    const busy = touch(wait(kept, 30))
    expect(wait(busy, times.idleSeconds - 0.5).phase).toBe('visited')
  })

  it('leaves whoever holds a gesture their dream, as long as it is held', () => {
    const held = tick({ held: true })
    const visited = touch(firstKiosk())
    const late = wait(visited, times.idleSeconds * 3, held)
    expect(late).toMatchObject({ phase: 'visited', fresh: visited.fresh })
    const warned = wait(visited, times.idleSeconds)
    expect(wait(warned, 0.5, held).phase).toBe('visited')
    expect(wait(late, times.idleSeconds).phase).toBe('warning')
    // The loop reaches out by itself; that is nobody's hand.
    expect(wait(firstKiosk(), times.attractSeconds + 5, held).phase).toBe('dreaming')
  })

  it('knows a held gesture from a stick that is not quite at rest', () => {
    expect(isHeld(createIntent(), BEFORE)).toBe(false)
    expect(isHeld({ ...createIntent(), reach: true }, BEFORE)).toBe(true)
    expect(isHeld({ ...createIntent(), forward: -1 }, BEFORE)).toBe(true)
    expect(isHeld({ ...createIntent(), right: 0.05, forward: 0.05 }, BEFORE)).toBe(false)
  })

  it('takes nobody for a visitor when the dream is led or stands still', () => {
    const intent = { ...createIntent(), reach: true, forward: 1 }
    expect(isHeld(intent, { ...BEFORE, playAuto: true })).toBe(false)
    expect(isHeld(intent, { ...BEFORE, paused: true })).toBe(false)
    expect(isHeld(intent, { ...BEFORE, picture: 'lost' })).toBe(false)
  })

  it('rests outside its hours, but not in the middle of a visit', () => {
    const closed = tick({ open: false })
    const resting = stepKiosk(firstKiosk(), closed, times)
    expect(resting.phase).toBe('resting')
    expect(touch(resting).phase).toBe('resting')
    expect(wait(resting, 50, closed).phase).toBe('resting')
    expect(stepKiosk(resting, tick(), times)).toMatchObject({ phase: 'attract', fresh: 1 })
    const visited = touch(firstKiosk())
    expect(stepKiosk(visited, closed, times).phase).toBe('visited')
    expect(wait(visited, times.idleSeconds + times.warnSeconds + 1, closed).phase).toBe('resting')
  })

  it('can be left at any time', () => {
    expect(stepKiosk(touch(firstKiosk()), { type: 'leave' }, times).phase).toBe('attract')
  })

  it('always comes back to its loop when nobody is there', () => {
    const event = fc.oneof(
      fc.constant<KioskEvent>({ type: 'touch' }),
      fc.constant<KioskEvent>({ type: 'leave' }),
      fc
        .record({ seconds: fc.double({ noNaN: true, min: -5, max: 90 }), after: fc.nat(90) })
        .map((changes) => tick(changes)),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = firstKiosk()
        for (const one of events) {
          const next = stepKiosk(state, one, times)
          expect(next.fresh).toBeGreaterThanOrEqual(state.fresh)
          expect(next.turn).toBe(next.fresh)
          state = next
        }
        const later = wait(state, times.idleSeconds + times.warnSeconds + times.attractSeconds + 2)
        expect(['attract', 'dreaming']).toContain(later.phase)
      }),
    )
  })
})
