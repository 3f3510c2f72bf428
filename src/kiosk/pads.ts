/** Whether somebody is at a gamepad: pads send no events of their own. */

/** What is read of a gamepad. */
export interface LookedAt {
  index: number
  connected: boolean
  mapping: string
  axes: readonly number[]
  buttons: readonly { pressed: boolean }[]
}

/** An axis nearer to its rest is nobody's. */
const LEAST_TILT = 0.4

/**
 * Looks at the pads with the standard mapping; on others an axis may be a trigger that rests at its
 * end. For the same reason an axis counts only as it moves.
 */
export function createPadTouch(): (pads: readonly (LookedAt | null)[]) => boolean {
  let before = new Map<number, readonly number[]>()
  return (pads) => {
    const now = new Map<number, readonly number[]>()
    let touched = false
    for (const pad of pads) {
      if (!pad?.connected || pad.mapping !== 'standard') continue
      const { index, axes, buttons } = pad
      const was = before.get(index) ?? axes
      now.set(index, [...axes])
      const moved = (axis: number, i: number) => Math.abs(axis) > LEAST_TILT && axis !== was[i]
      if (buttons.some(({ pressed }) => pressed) || axes.some(moved)) touched = true
    }
    before = now
    return touched
  }
}
