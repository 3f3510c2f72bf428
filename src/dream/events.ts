/**
 * What happens at one instant. Scene and sound hear the same events, so what rings is what lights.
 * Positions in metres; `strength`, `velocity` 0 to 1; `pitch` as a MIDI note number.
 */
import type { ActName } from './acts'
import type { Emotion } from './mood'

/**
 * Seconds by which the score announces what it plays (`chime`, `melody`, `sung`, `bar`). A sound
 * can only be on time if it is known beforehand; the leaf's light waits for it, so that both come
 * together however unevenly the frames do. Everything else is told when it happens.
 */
export const AHEAD = 0.3
/** Whether an event is announced. */
export const announced = ({ type }: DreamEvent): boolean =>
  type === 'chime' || type === 'melody' || type === 'sung' || type === 'bar'

import type { Line } from './words'

export type DreamEvent =
  | { type: 'act'; act: ActName }
  /** A crystal leaf is struck. `leaf` 0 to 1 says which cluster of that tree. */
  | {
      type: 'chime'
      x: number
      y: number
      z: number
      leaf: number
      pitch: number
      velocity: number
    }
  /** A note of the melody of the trees. */
  | {
      type: 'melody'
      x: number
      y: number
      z: number
      leaf: number
      pitch: number
      velocity: number
      seconds: number
    }
  | { type: 'heartbeat'; x: number; z: number; distance: number; strength: number; second: boolean }
  | { type: 'footstep'; x: number; z: number; left: boolean; pitch: number }
  /** A flower opens; `index` in `state.flowers`. */
  | { type: 'flower'; index: number; x: number; z: number }
  /** A feeling sets out across the meadow; `index` in `state.waves`. */
  | { type: 'wave'; index: number; emotion: Emotion; x: number; z: number; strength: number }
  /** A bolt; the thunder is heard distance / 343 m/s later. */
  | { type: 'lightning'; x: number; z: number; distance: number; strength: number; shape: number }
  | { type: 'thunder'; distance: number; strength: number }
  /** She says a word; it becomes moth `moth`. */
  | { type: 'word'; moth: number; line: Line }
  /** A moth is caught by a thread and woven into the cloth. */
  | { type: 'woven'; moth: number; panel: number; pitch: number }
  /** A memory leaves the cloth as a butterfly. */
  | { type: 'memory'; butterfly: number; line: Line; pitch: number }
  /** A butterfly touches her (or the visitor’s hand). */
  | { type: 'touch'; butterfly: number; hand: boolean }
  /** A tear, drop or a moth’s dust meets the ground; `index` in `state.pulses`. */
  | { type: 'pulse'; index: number; x: number; z: number; strength: number }
  | { type: 'wisp'; wisp: number; x: number; z: number }
  /** A wisp gives its gift; `story` is the number of the story it tells, −1 if none. */
  | { type: 'gift'; wisp: number; gift: 'song' | 'warmth' | 'story'; story: number; pitch: number }
  /** A note sung by a wisp (a cell of the motif) or by the visitor’s own voice. */
  | { type: 'sung'; wisp: number; pitch: number; velocity: number; seconds: number }
  /** The circle pulses outward; `index` in `state.waves`. */
  | { type: 'ring'; index: number; strength: number }
  /** A bar begins: its mode (index into `MODES`), the two voices that move, its length. */
  | { type: 'bar'; mode: number; inner: number; upper: number; seconds: number }
  /** Something is to be captioned that has no event of its own ("rain thins"). */
  | { type: 'heard'; caption: string }
