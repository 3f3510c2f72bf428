/** Where parts of her are, as she stands, bows or sits: a moth is born at her lips. */
import type { Mood } from './mood'
import type { DreamState } from './state'
import { smooth, wrapped } from './world'

export interface Spot {
  x: number
  y: number
  z: number
}

/** Heights over the ground of one who stands upright, metres, and how far all sinks to sit. */
const LIPS = 1.46
const SHOULDER = 1.33
const SEAT_DROP = 0.765
/** How far she turns to her right to look after her moths, radians. */
const AFTER = 1.45
/** How far her head sinks and comes forward when it is bowed, metres. */
const BOW_SINK = 0.05
const BOW_FORWARD = 0.09
/** Half the breadth of her shoulders, metres. */
const SHOULDER_OUT = 0.14

/** How far she has sunk, metres: sitting down begins and ends softly. */
export const sunk = (mood: Mood) => SEAT_DROP * mood.sit * mood.sit * (3 - 2 * mood.sit)

export function lipsOf({ woman }: DreamState, mood: Mood, out: Spot): Spot {
  // She looks after what she says, to her right.
  const yaw = woman.yaw + woman.headYaw + (AFTER - woman.headYaw) * Math.min(1, 2 * mood.speak)
  const forward = 0.1 + BOW_FORWARD * mood.bow
  out.x = woman.x + Math.sin(yaw) * forward
  out.z = woman.z - Math.cos(yaw) * forward
  out.y = woman.y + LIPS - sunk(mood) - BOW_SINK * mood.bow
  return out
}

/** Her left (−1) or right (+1) shoulder, where a butterfly may settle. */
export function shoulderOf({ woman }: DreamState, mood: Mood, side: number, out: Spot): Spot {
  out.x = woman.x + Math.cos(woman.yaw) * SHOULDER_OUT * side
  out.z = woman.z + Math.sin(woman.yaw) * SHOULDER_OUT * side
  out.y = woman.y + SHOULDER - sunk(mood) + 0.05
  return out
}

/** So near the line from one to her the sun is behind her, radians. */
const BEHIND_HER = 0.34
/** While it comes out from there on the other side her face follows it, radians. */
const CHANGES_SIDE = 0.3
/** How far before her face the sun stands, and how far round her one goes for its sake at most, radians. */
const BEFORE_FACE = 0.155
const ROUND_HER = 0.85

/** How far the sun is to her right from behind her, radians. */
const sunOff = ({ woman, place }: DreamState) => wrapped(place.sunAzimuth - woman.yaw - Math.PI)

/** On which side of her the sun is for one who sees her against it: to her left (−1) or right (+1). */
export function sunSide(state: DreamState): number {
  const off = sunOff(state)
  // Nearly behind her it has the side on which it is for one who comes by the way.
  return (Math.abs(off) < BEHIND_HER ? state.place.sunAzimuth : off) < 0 ? -1 : 1
}

/** The same where she turns on her heel, and her face goes from one side over to the other, −1 to 1. */
function sunSideTurning(state: DreamState): number {
  const own = state.place.sunAzimuth < 0 ? -1 : 1
  return own * (1 - 2 * smooth(BEHIND_HER, BEHIND_HER + CHANGES_SIDE, -own * sunOff(state)))
}

/** How far round her, from her front to her right, one stands who sees her against the sun, radians. */
export function againstSun(state: DreamState): number {
  const seen = sunOff(state) - sunSideTurning(state) * BEFORE_FACE
  return Math.max(-ROUND_HER, Math.min(ROUND_HER, seen))
}
/** While she remembers the sun stands so far beside her, radians: next to her head, and not behind it. */
const SUN_BESIDE = 0.118
/** Where one sits who has her against the sun, `metres` from her. */
export function seatAgainstSun({ woman, place }: DreamState, metres: number, out: Spot): Spot {
  const toward = place.sunAzimuth - Math.sign(place.sunAzimuth) * SUN_BESIDE
  out.x = woman.x - Math.sin(toward) * metres
  out.y = woman.y
  out.z = woman.z + Math.cos(toward) * metres
  return out
}
/** How far her face goes round to the sun for one who stands there: it is seen from the side, radians. */
const PROFILE = 1.36
/** Turn of her face from her front to her left, radians, once she is mended. */
export function sunward(state: DreamState): number {
  return sunSideTurning(state) * PROFILE - againstSun(state)
}
