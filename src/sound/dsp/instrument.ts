/**
 * What everything that sounds has in common. Plain classes over Float32Array: the same code runs
 * in an AudioWorklet, in an offline render and in a unit test.
 */

/** Samples rendered at a time, at most. */
export const BLOCK = 128

/** One thing to be played. Plain numbers, so that it crosses to the audio thread cheaply. */
export interface Note {
  /** Seconds on the clock of the audio context. */
  at: number
  /** Which voice of the group plays it. */
  voice: string
  /** MIDI note number, 0 where it means nothing. */
  pitch: number
  /** 0 to 1. */
  velocity: number
  /** −1 left to 1 right. */
  pan: number
  /** Radians to the right of where the listener looks; behind is ±π. */
  turn: number
  /** Metres from the ear. */
  distance: number
  seconds: number
  /** Which one of several: a wisp, a moth. Also seeds what is random in it. */
  index: number
}

/** Dry left, dry right, and what is sent to the room, left and right. All are added to. */
export type Bus = readonly [Float32Array, Float32Array, Float32Array, Float32Array]

export interface Instrument<P extends string = string> {
  play(note: Note): void
  /** What the feeling of the dream asks of it now; called before each block. */
  set(values: Readonly<Record<P, number>>): void
  /** Adds samples [from, to) to the bus. */
  render(bus: Bus, from: number, to: number): void
  /** True when it would add nothing, now and until it is played or set. */
  readonly resting?: boolean
}

export const createBus = (size = BLOCK): Bus => [
  new Float32Array(size),
  new Float32Array(size),
  new Float32Array(size),
  new Float32Array(size),
]

export const hertz = (pitch: number): number => 440 * 2 ** ((pitch - 69) / 12)

/** Gain of what is `metres` away, 1 within arm's length: half at `half` metres. */
export const reach = (metres: number, half = 14): number => 1 / (1 + metres / half)

/** Equal power: gain of the left ear for a pan from −1 to 1. */
export const left = (pan: number): number => Math.cos((pan + 1) * (Math.PI / 4))
export const right = (pan: number): number => Math.sin((pan + 1) * (Math.PI / 4))
