/**
 * The events the score sends. A fixed number of each, taken in turn and written over: what is
 * sent is good for this step only, and a whole evening allocates nothing.
 */
import type { DreamEvent } from '../events'

type Of<T extends DreamEvent['type']> = Extract<DreamEvent, { type: T }>

const ring = <T>(count: number, make: () => T) => {
  const all = Array.from({ length: count }, make)
  let next = 0
  return () => {
    next = (next + 1) % count
    return all[next]
  }
}

/** The next free event of each kind. */
export const createCast = () => ({
  chime: ring<Of<'chime'>>(48, () => ({
    type: 'chime',
    x: 0,
    y: 0,
    z: 0,
    leaf: 0,
    pitch: 0,
    velocity: 0,
  })),
  melody: ring<Of<'melody'>>(16, () => ({
    type: 'melody',
    x: 0,
    y: 0,
    z: 0,
    leaf: 0,
    pitch: 0,
    velocity: 0,
    seconds: 0,
  })),
  sung: ring<Of<'sung'>>(24, () => ({ type: 'sung', wisp: 0, pitch: 0, velocity: 0, seconds: 0 })),
  bar: ring<Of<'bar'>>(4, () => ({
    type: 'bar',
    mode: 0,
    inner: 0,
    upper: 0,
    seconds: 0,
  })),
})
export type Cast = ReturnType<typeof createCast>

export type Emit = (event: DreamEvent) => void
