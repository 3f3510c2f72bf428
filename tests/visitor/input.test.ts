import { describe, expect, it } from 'vitest'
import { createIntent } from '../../src/dream/intent'
import { addPad, createPadPresses, DEAD, type Pad, stick } from '../../src/visitor/input/gamepad'
import { createKeys } from '../../src/visitor/input/keyboard'
import { createPointers, HOLD, type Press, REST } from '../../src/visitor/input/pointers'

const STEP = 1 / 60
const press = (changes: Partial<Press> = {}): Press => ({
  id: 1,
  touch: true,
  button: 0,
  x: 100,
  y: 200,
  width: 800,
  ...changes,
})
const wants = (
  from: { add(intent: ReturnType<typeof createIntent>, now: number): void },
  now = 0,
) => {
  const intent = createIntent()
  from.add(intent, now)
  return intent
}

describe('keys', () => {
  it('walk, turn and reach, and cancel each other out', () => {
    const keys = createKeys()
    expect(keys.down('KeyX')).toBe(false)
    for (const code of ['KeyW', 'KeyD', 'ArrowLeft', 'Space']) expect(keys.down(code)).toBe(true)
    expect(wants(keys, STEP)).toMatchObject({ forward: 1, right: 1, reach: true })
    expect(wants(keys, STEP).yaw).toBeLessThan(0)
    keys.down('KeyS')
    keys.down('KeyE')
    expect(wants(keys, STEP)).toMatchObject({ forward: 0, yaw: 0 })
    keys.up('Space')
    expect(wants(keys, STEP).reach).toBe(false)
    keys.release()
    expect(keys.any).toBe(false)
    expect(wants(keys, STEP)).toEqual(createIntent())
  })
})

describe('pointers', () => {
  it('reach when held still, not when tapped', () => {
    const pointers = createPointers()
    pointers.down(press(), 0)
    expect(wants(pointers, HOLD - 1).reach).toBe(false)
    expect(wants(pointers, HOLD).reach).toBe(true)
    pointers.up(1)
    expect(wants(pointers, HOLD + 1).reach).toBe(false)
  })

  it('a finger on the left walks, further is faster, up to full pace', () => {
    const pointers = createPointers()
    pointers.down(press(), 0)
    pointers.move(1, 100, 168, 20)
    const half = wants(pointers, 500)
    expect(half.forward).toBeCloseTo(0.5)
    expect(half.reach).toBe(false)
    pointers.move(1, 300, 0, 40)
    const full = wants(pointers, 600)
    expect(Math.hypot(full.forward, full.right)).toBeCloseTo(1)
    expect(full.right).toBeGreaterThan(0)
    expect(full.yaw).toBe(0)
  })

  it('a finger on the right looks, once for each movement, and reaches when it rests', () => {
    const pointers = createPointers()
    pointers.down(press({ x: 600 }), 0)
    pointers.move(1, 640, 180, 30)
    const looked = wants(pointers, 40)
    expect(looked.yaw).toBeLessThan(0)
    expect(looked.pitch).toBeLessThan(0)
    expect(looked).toMatchObject({ forward: 0, right: 0, reach: false })
    expect(wants(pointers, 50).yaw).toBe(0)
    expect(wants(pointers, 30 + REST).reach).toBe(true)
  })

  it('one can look while reaching', () => {
    const pointers = createPointers()
    pointers.down(press(), 0)
    wants(pointers, HOLD)
    pointers.move(1, 140, 200, HOLD + 10)
    const both = wants(pointers, HOLD + 20)
    expect(both.reach).toBe(true)
    expect(both.forward).toBe(0)
    expect(both.yaw).not.toBe(0)
  })

  it('walks and looks with two fingers, and a second on the same half reaches at once', () => {
    const pointers = createPointers()
    pointers.down(press(), 0)
    pointers.move(1, 100, 120, 10)
    pointers.down(press({ id: 2, x: 600 }), 20)
    pointers.move(2, 560, 200, 30)
    const both = wants(pointers, 40)
    expect(both.forward).toBe(1)
    expect(both.yaw).toBeGreaterThan(0)
    pointers.down(press({ id: 3, x: 60 }), 50)
    expect(wants(pointers, 51).reach).toBe(true)
  })

  it('the right mouse button only looks, the middle one does nothing', () => {
    const pointers = createPointers()
    pointers.down(press({ touch: false, button: 1 }), 0)
    expect(pointers.any).toBe(false)
    pointers.down(press({ touch: false, button: 2 }), 0)
    expect(wants(pointers, 5000).reach).toBe(false)
    pointers.release()
    expect(pointers.any).toBe(false)
  })
})

const pad = (axes: number[], down: number[] = []): Pad => ({
  axes,
  buttons: Array.from({ length: 17 }, (_, i) => ({
    pressed: down.includes(i),
    value: down.includes(i) ? 1 : 0,
  })),
})

describe('gamepads', () => {
  it('have a dead zone and reach full tilt', () => {
    expect(stick(DEAD * 0.7, DEAD * 0.7)).toEqual([0, 0])
    expect(stick(0, -1)[1]).toBeCloseTo(-1)
    expect(Math.hypot(...stick(1, 1))).toBeCloseTo(1)
    expect(stick(Number.NaN, 0)).toEqual([0, 0])
  })

  it('walk, look and reach', () => {
    const intent = createIntent()
    expect(addPad(pad([0, -1, 1, 0], [7]), intent, STEP)).toBe(true)
    expect(intent.forward).toBeCloseTo(1)
    expect(intent.yaw).toBeGreaterThan(0)
    expect(intent.reach).toBe(true)
    expect(addPad(pad([0.05, 0.1, 0, 0]), createIntent(), STEP)).toBe(false)
    expect(addPad({ axes: [], buttons: [] }, createIntent(), STEP)).toBe(false)
  })

  it('a press counts once', () => {
    const pressesOf = createPadPresses()
    expect(pressesOf(pad([0, 0], [0]))).toEqual(['accept'])
    expect(pressesOf(pad([0, 0], [0]))).toEqual([])
    expect(pressesOf(pad([0, 1], []))).toEqual(['next'])
    expect(pressesOf(pad([0, 0], [0, 9]))).toEqual(['accept', 'menu'])
  })
})
