/**
 * How long after the audio thread’s “now” a sample is really heard. A browser renders a buffer at a
 * time and hands it to a device that has buffers of its own; `outputLatency` tells only of the last,
 * and not everywhere. What is being heard at this moment is told by the output’s timestamp, in
 * steps of a buffer, so the distance is followed slowly.
 */

/** Seconds in which a change of the device is followed. */
const FOLLOW = 0.8
/** No device is later than this; what says so has only just begun. */
const MOST = 0.5

export interface Sounding {
  readonly currentTime: number
  readonly outputLatency?: number
  getOutputTimestamp?(): AudioTimestamp
}

export interface Lag {
  /** Once a frame; `now` in milliseconds of `performance`. */
  see(now: number): void
  /** Seconds. */
  readonly value: number
}

export function createLag(context: Sounding): Lag {
  let value = Number.NaN
  let last = 0
  return {
    see(now) {
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {}
      const passed = Math.max(0, now - last) / 1000
      last = now
      if (!(contextTime > 0 && performanceTime > 0)) return
      const measured = context.currentTime - contextTime - (now - performanceTime) / 1000
      if (!(measured >= 0 && measured < MOST)) return
      if (Number.isNaN(value)) value = measured
      else value += (measured - value) * Math.min(1, passed / FOLLOW)
    },
    get value() {
      return Number.isNaN(value) ? (context.outputLatency ?? 0) : value
    },
  }
}
