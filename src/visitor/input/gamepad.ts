/** Gamepads with the standard mapping: left stick walks, right stick looks, A or a trigger reaches. */
import type { Intent } from '../../dream/intent'

/** A stick at rest is never quite at rest. */
export const DEAD = 0.18
/** Radians a second at full tilt. */
const TURN = 1.7
const TILT = 1.1

/** What is read of a gamepad. */
export interface Pad {
  axes: readonly number[]
  buttons: readonly { pressed: boolean; value: number }[]
}

export const PAD = { a: 0, b: 1, trigger2: 6, trigger: 7, select: 8, start: 9 } as const
export const DPAD = { up: 12, down: 13, left: 14, right: 15 } as const

/** Beyond the dead zone from 0 to 1, along the direction the stick points to. */
export function stick(x: number, y: number): [number, number] {
  const length = Math.hypot(x, y)
  if (!(length > DEAD)) return [0, 0]
  const scaled = Math.min(1, (length - DEAD) / (1 - DEAD)) / length
  return [x * scaled, y * scaled]
}

const held = (pad: Pad, button: number): boolean => {
  const state = pad.buttons[button]
  return state !== undefined && (state.pressed || state.value > 0.4)
}

/** Adds what the pad wants in a step of `seconds`. Returns whether it wanted anything. */
export function addPad(pad: Pad, intent: Intent, seconds: number): boolean {
  const [right, back] = stick(pad.axes[0] ?? 0, pad.axes[1] ?? 0)
  const [yaw, down] = stick(pad.axes[2] ?? 0, pad.axes[3] ?? 0)
  const reach = held(pad, PAD.a) || held(pad, PAD.trigger) || held(pad, PAD.trigger2)
  const stepY = Number(held(pad, DPAD.up)) - Number(held(pad, DPAD.down))
  const stepX = Number(held(pad, DPAD.right)) - Number(held(pad, DPAD.left))
  intent.right += right + stepX
  intent.forward += stepY - back
  intent.yaw += yaw * Math.abs(yaw) * TURN * seconds
  intent.pitch -= down * Math.abs(down) * TILT * seconds
  if (reach) intent.reach = true
  return reach || right !== 0 || back !== 0 || yaw !== 0 || down !== 0 || stepX + stepY !== 0
}

export type PadPress = 'accept' | 'back' | 'menu' | 'next' | 'previous' | 'less' | 'more'

/** Finds presses: what is down now and was not at the last look. */
export function createPadPresses(): (pad: Pad) => PadPress[] {
  let before = new Set<PadPress>()
  return (pad) => {
    const now = new Set<PadPress>()
    const x = pad.axes[0] ?? 0
    const y = pad.axes[1] ?? 0
    if (held(pad, PAD.a)) now.add('accept')
    if (held(pad, PAD.b)) now.add('back')
    if (held(pad, PAD.start)) now.add('menu')
    if (held(pad, DPAD.down) || y > 0.6) now.add('next')
    if (held(pad, DPAD.up) || y < -0.6) now.add('previous')
    if (held(pad, DPAD.left) || x < -0.6) now.add('less')
    if (held(pad, DPAD.right) || x > 0.6) now.add('more')
    const presses = [...now].filter((press) => !before.has(press))
    before = now
    return presses
  }
}
