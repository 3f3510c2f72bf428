/**
 * The score for the eyes: which sounds leave a mark, of what shape, where on the ring around the
 * visitor, how large and for how long. Plain numbers; Score.tsx draws them.
 */
import { bearingTo, sourceOf } from '../dream/bearing'
import { AHEAD, announced, type DreamEvent } from '../dream/events'
import type { DreamState } from '../dream/state'

export type Shape = 'chime' | 'note' | 'heart' | 'roll' | 'voice' | 'string' | 'wing' | 'bell'

export interface Mark {
  shape: Shape
  /** Radians to the right of the gaze. */
  turn: number
  /** How far from the ring, as a share of it: high notes outside, low ones inside. */
  lift: number
  /** A factor; what is near and loud is larger. */
  size: number
  /** Seconds until it is heard, and that it stays after. */
  wait: number
  stays: number
}

/** What is not announced is heard a little after it is told, seconds (`BEHIND` in the sound). */
const BEHIND = 0.18
/** Of what has no place of its own: straight ahead, within. */
const HERE = { x: 0, z: 0 }

interface Kind {
  shape: Shape
  /** Seconds it stays. */
  stays: number
  size: number
  /** Metres at which it is half as large. */
  half: number
}

const KINDS: { [T in DreamEvent['type']]?: Kind } = {
  chime: { shape: 'chime', stays: 1.5, size: 1, half: 40 },
  melody: { shape: 'note', stays: 2.6, size: 1, half: 90 },
  heartbeat: { shape: 'heart', stays: 0.9, size: 1, half: 120 },
  thunder: { shape: 'roll', stays: 4, size: 1, half: 200 },
  word: { shape: 'wing', stays: 2.6, size: 0.9, half: 30 },
  woven: { shape: 'string', stays: 3.2, size: 1, half: 60 },
  memory: { shape: 'bell', stays: 4, size: 0.9, half: 60 },
  gift: { shape: 'bell', stays: 2.6, size: 0.8, half: 40 },
  sung: { shape: 'voice', stays: 1.6, size: 1, half: 40 },
  ring: { shape: 'bell', stays: 5, size: 1.7, half: 90 },
  wisp: { shape: 'note', stays: 1.8, size: 0.8, half: 60 },
}

/** Middle of the range of pitches, and semitones that make a tenth of the ring. */
const MIDDLE = 74
const TENTH = 12

const loudness = (event: DreamEvent): number =>
  'velocity' in event ? event.velocity : 'strength' in event ? event.strength : 0.7

/** `speed`: dream seconds a second. */
export function markOf(event: DreamEvent, state: DreamState, speed = 1): Mark | null {
  const kind = KINDS[event.type]
  if (!kind) return null
  // The dub is the lub's own shadow; a leaf that only whispers leaves no mark.
  if (event.type === 'heartbeat' && event.second) return null
  const loud = loudness(event)
  if (event.type === 'chime' && loud < 0.18) return null
  const from = sourceOf(event, state)
  const { turn, distance } = from ? bearingTo(state, from.x, from.z) : { turn: HERE.x, distance: 0 }
  const pitch = 'pitch' in event ? event.pitch : MIDDLE
  const lasts = 'seconds' in event ? 0.5 * event.seconds : 0
  const near = 1 / (1 + distance / kind.half)
  return {
    shape: kind.shape,
    turn: distance < 1 ? HERE.x : turn,
    lift: Math.max(-0.2, Math.min(0.2, (0.1 * (pitch - MIDDLE)) / TENTH)),
    size: kind.size * (0.45 + 0.55 * Math.min(1, loud * 1.4)) * (0.55 + 0.45 * near),
    wait: announced(event) ? AHEAD / speed : BEHIND,
    stays: (kind.stays + lasts) / speed,
  }
}

/** Place on the screen, in percent of its width and height: ahead above, behind below. */
export function spotOf({ turn, lift }: Pick<Mark, 'turn' | 'lift'>): { x: number; y: number } {
  const far = 1 + lift
  return { x: 50 + 40 * far * Math.sin(turn), y: 44 - 32 * far * Math.cos(turn) }
}
