/**
 * What a visitor wants in one step. Keys, touch, gamepad and the autopilot all write this and
 * nothing else; the dream clamps whatever it is given.
 */
export interface Intent {
  /** Strafe, −1 (left) to 1 (right). */
  right: number
  /** Walk, −1 (back) to 1 (forward). */
  forward: number
  /** Turn of the head in this step, radians, positive to the right. */
  yaw: number
  /** Tilt of the head in this step, radians, positive up. */
  pitch: number
  /** The one gesture: holding to reach out. */
  reach: boolean
}

export const createIntent = (): Intent => ({ right: 0, forward: 0, yaw: 0, pitch: 0, reach: false })
