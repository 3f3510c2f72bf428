/** Where things stand: chosen once by the seed, composed for the first picture. */
import { fork } from './random'
import type { Place } from './state'
import { clamp, smooth } from './world'

const degrees = Math.PI / 180

/** +1 or −1: half of all dreams are composed the other way round. */
export const sideOf = (seed: string): 1 | -1 => (fork(seed, 'side').next() < 0.5 ? 1 : -1)

/** Share of its size that a storm has while it is young and far; how much of a storm that is, and
 * from how many metres off. */
const SMALL = 0.5
const YOUNG = [0.1, 0.6] as const
const FAR = [90, 130] as const
/** A grown one is seen nearly whole as one walks to it, and towers as one comes near. From where it
 * is first seen it fills the sky as well: it never looks smaller for being nearer. */
const GROWN = 0.62
const LOOMS = [28, 60] as const
const CALLS = [90, 140] as const

/** From how far off its axis, in radii of its eye, it is seen as a room, and as a column. */
const ROOM = [2.12, 2.75] as const

/** How far one who is `away` metres from its axis sees it as a room: 1 within, 0 from outside. */
export const stormInside = (away: number, eyeRadius: number) =>
  1 - smooth(ROOM[0] * eyeRadius, ROOM[1] * eyeRadius, away)

/** Metres a storm bends over for each metre up, as seen from within, and radians to the side of her. */
const BEND = 1.8
export const BEND_ASIDE = 0.2
/** By what share less as seen through its wall: there one does not look up into it. */
const UPRIGHT = 0.72

/** Metres it bends over for each metre up, as who is `away` metres from its axis sees the room. */
export const stormBend = (away: number, eyeRadius: number) =>
  BEND * (1 - UPRIGHT * clamp((away / eyeRadius - 1) / (ROOM[0] - 1), 0, 1))

/** How far a storm `away` metres off looks young, 0 to 1, if it is `much` of one. */
export const stormYouth = (much: number, away: number) =>
  (1 - smooth(YOUNG[0], YOUNG[1], much)) * smooth(FAR[0], FAR[1], away)

/** The share of its size that it has. A near one is never small. */
export function stormStature(much: number, away: number): number {
  const seen = smooth(LOOMS[0], LOOMS[1], away) * (1 - 0.55 * smooth(CALLS[0], CALLS[1], away))
  const grown = 1 - (1 - GROWN) * seen
  return grown + (SMALL - grown) * stormYouth(much, away)
}

export function createPlace(seed: string): Place {
  const random = fork(seed, 'place')
  const side = sideOf(seed)
  const vary = (spread: number) => random.range(-spread, spread)
  const sunAzimuth = side * (-22 + vary(4)) * degrees
  const moonFromStorm = side * (22.5 + vary(1)) * degrees
  const stormAzimuth = vary(4) * degrees
  const stormDistance = random.range(165, 180)
  return {
    sunAzimuth,
    // Seen from all along the way, the column does not come before it.
    moonAzimuth: stormAzimuth + moonFromStorm,
    stormX: Math.sin(stormAzimuth) * stormDistance,
    stormZ: -Math.cos(stormAzimuth) * stormDistance,
    eyeRadius: 9.5,
    circleRadius: 4.2,
  }
}
