/** How a moth beats its wings: hurriedly, and held still where its painting is to be seen. */
import { type DreamState, type MothState, NEVER } from './state'
import { smooth } from './world'

/** Seconds from being caught by a thread to being part of the cloth. */
export const WEAVE_SECONDS = 1.6
/** How far it has faded into the cloth as it comes there. */
export const COMES = 0.92
/** One this near to the eye, metres, holds itself still enough for its painting to be made out. */
const STILL_WITHIN = 1.45
/** So much slower beats one that holds itself still, and a gentle dream's. */
const STILL = 0.55
const GENTLE = 0.5

/** How far a thread has drawn it to the cloth, 0 to 1. */
export const drawnOf = ({ caughtAt }: MothState, time: number): number =>
  caughtAt === NEVER ? 0 : smooth(0, WEAVE_SECONDS, time - caughtAt)

/** How much it shows itself to the visitor, 0 to 1. */
export function shownOf(moth: MothState, { visitor, time }: DreamState): number {
  const dx = moth.x - visitor.x
  const dy = moth.y - visitor.y
  const dz = moth.z - visitor.z
  const far = Math.sqrt(dx * dx + dy * dy + dz * dz)
  return (1 - smooth(0, 0.8, far - STILL_WITHIN)) * (1 - drawnOf(moth, time))
}

/**
 * Seconds of its beat that it loses in `dt`: added up, so that its wings go on from where they are.
 * (The shader goes by the dream's time, less what it lost being gentle and this.)
 */
export function restIn(moth: MothState, state: DreamState, gentle: boolean, dt: number): number {
  const { time } = state
  // On its way into the cloth it shows itself, too (`comes` in the shader).
  const comes = smooth(0, 0.35, COMES * drawnOf(moth, time))
  const still = Math.max(moth.attention, shownOf(moth, state), comes)
  return STILL * still * (gentle ? 1 - GENTLE : 1) * dt
}
