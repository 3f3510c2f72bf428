/** Where parts of her are, as she stands, bows or sits: a moth is born at her lips. */
import type { Mood } from './mood'
import type { DreamState } from './state'

export interface Spot {
  x: number
  y: number
  z: number
}

/** Heights over the ground, metres: standing upright, and seated in the grass. */
const LIPS = { standing: 1.44, seated: 0.675 }
const SHOULDER = { standing: 1.33, seated: 0.565 }
/** How far her head sinks and comes forward when it is bowed, metres. */
const BOW_SINK = 0.09
const BOW_FORWARD = 0.11
/** Half the breadth of her shoulders, metres. */
const SHOULDER_OUT = 0.165

export function lipsOf({ woman }: DreamState, mood: Mood, out: Spot): Spot {
  const yaw = woman.yaw + woman.headYaw
  const forward = 0.1 + BOW_FORWARD * mood.bow
  out.x = woman.x + Math.sin(yaw) * forward
  out.z = woman.z - Math.cos(yaw) * forward
  out.y = woman.y + LIPS.standing + (LIPS.seated - LIPS.standing) * mood.sit - BOW_SINK * mood.bow
  return out
}

/** Her left (−1) or right (+1) shoulder, where a butterfly may settle. */
export function shoulderOf({ woman }: DreamState, mood: Mood, side: number, out: Spot): Spot {
  out.x = woman.x + Math.cos(woman.yaw) * SHOULDER_OUT * side
  out.z = woman.z + Math.sin(woman.yaw) * SHOULDER_OUT * side
  out.y = woman.y + SHOULDER.standing + (SHOULDER.seated - SHOULDER.standing) * mood.sit + 0.05
  return out
}
