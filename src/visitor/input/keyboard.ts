/** Keys as a small state: which are down, and what that means for walking, turning, reaching. */
import type { Intent } from '../../dream/intent'

/** Radians a second while a turning key is held. */
const TURN = 1.35

const FORWARD = ['KeyW', 'ArrowUp']
const BACK = ['KeyS', 'ArrowDown']
const LEFT = ['KeyA']
const RIGHT = ['KeyD']
const TURN_LEFT = ['KeyQ', 'ArrowLeft']
const TURN_RIGHT = ['KeyE', 'ArrowRight']
const REACH = ['Space', 'Enter', 'NumpadEnter']
const HELD = new Set([FORWARD, BACK, LEFT, RIGHT, TURN_LEFT, TURN_RIGHT, REACH].flat())

export interface Keys {
  /** True when the key is one of those that are held; it was not already down. */
  down(code: string): boolean
  up(code: string): void
  release(): void
  readonly any: boolean
  /** Adds what the keys want in a step of `seconds`. */
  add(intent: Intent, seconds: number): void
}

export function createKeys(): Keys {
  const pressed = new Set<string>()
  const has = (codes: string[]) => (codes.some((code) => pressed.has(code)) ? 1 : 0)
  return {
    down(code) {
      if (!HELD.has(code)) return false
      pressed.add(code)
      return true
    },
    up: (code) => {
      pressed.delete(code)
    },
    release: () => pressed.clear(),
    get any() {
      return pressed.size > 0
    },
    add(intent, seconds) {
      if (pressed.size === 0) return
      intent.forward += has(FORWARD) - has(BACK)
      intent.right += has(RIGHT) - has(LEFT)
      intent.yaw += (has(TURN_RIGHT) - has(TURN_LEFT)) * TURN * seconds
      if (has(REACH)) intent.reach = true
    },
  }
}
