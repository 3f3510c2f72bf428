/**
 * A voice says which events it answers and with which notes. Pure: events in, notes out. It does
 * not know whether it is heard now or rendered into a file.
 */
import { bearingTo } from '../../dream/bearing'
import type { DreamEvent } from '../../dream/events'
import type { Mood } from '../../dream/mood'
import type { DreamState } from '../../dream/state'
import type { GroupName } from '../dsp/groups'
import type { Note } from '../dsp/instrument'

/** What the ear knows when it hears something. */
export interface Ear {
  state: DreamState
  mood: Mood
  /** The harmony of this bar: mode, and its two moving voices as MIDI notes. */
  mode: number
  inner: number
  upper: number
}

/** Sends a note; what is left out is nought, and `at` is counted from the event. */
export type Send = (group: GroupName, note: Partial<Note> & { voice: string }) => void

type Hears = {
  [T in DreamEvent['type']]?: (
    event: Extract<DreamEvent, { type: T }>,
    ear: Ear,
    send: Send,
  ) => void
}
export type Voice = Hears

/**
 * Where (x, z) is heard from: −1 left to 1 right (for two loudspeakers, where behind and ahead
 * sound alike), radians to the right of the gaze, and metres.
 */
export function bearing(
  state: DreamState,
  x: number,
  z: number,
): { pan: number; turn: number; distance: number } {
  const { turn, distance } = bearingTo(state, x, z)
  // What is at one's feet is in the middle, whatever its side.
  const width = 0.85 * Math.min(1, distance / 3)
  return { pan: width * Math.sin(turn), turn: turn * Math.min(1, distance), distance }
}
