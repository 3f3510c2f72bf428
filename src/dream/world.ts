/** What the parts of one dream share while it is stepped. */
import type { DreamEvent } from './events'
import type { Grove } from './grove'
import type { Land } from './land'
import type { Mood } from './mood'
import type { Parameters } from './parameters'
import type { DreamState } from './state'

export interface World {
  readonly seed: string
  /** No flashes, no whirling. */
  gentle: boolean
  readonly state: DreamState
  readonly mood: Mood
  readonly land: Land
  readonly grove: Grove
  parameters: Parameters
  emit(event: DreamEvent): void
  /** How firmly the dream carries the visitor, 0 to 1, and how near to her. */
  carry: number
  carryTo: number
  /** The dream lifts the visitor’s hands. */
  lift: boolean
  /** Seconds since the visitor last walked, last looked around. */
  stoodFor: number
  gazedFor: number
  /** Metres from the visitor to her. */
  distance: number
  /** Where the visitor’s head is turning to; it follows a little later. */
  readonly gaze: { yaw: number; pitch: number }
}

export const clamp = (value: number, low: number, high: number) =>
  Math.min(high, Math.max(low, value))

/** Length of (x, z); Math.hypot is many times slower. */
export const length = (x: number, z: number) => Math.sqrt(x * x + z * z)

/** Hermite step from 0 at `low` to 1 at `high`. */
export const smooth = (low: number, high: number, value: number) => {
  const t = clamp((value - low) / (high - low), 0, 1)
  return t * t * (3 - 2 * t)
}

/** Share of the way that an exponential approach goes in `dt` with time constant `tau`, seconds. */
export const ease = (dt: number, tau: number) => 1 - Math.exp(-dt / tau)

/** The same angle between −π and π. */
export const wrapped = (angle: number) => {
  const a = angle % (2 * Math.PI)
  return a > Math.PI ? a - 2 * Math.PI : a < -Math.PI ? a + 2 * Math.PI : a
}

/** Yaw of the direction (x, z). */
export const yawOf = (x: number, z: number) => Math.atan2(x, -z)
