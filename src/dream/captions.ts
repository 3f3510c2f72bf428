/**
 * What is heard, in words, for those who do not hear it. A caption is a key (its English text) and
 * what is to be put into it; the interface translates and shows it.
 */
import { bearingTo, type Side, sideOf, sourceOf } from './bearing'
import type { DreamEvent } from './events'
import type { Mood } from './mood'
import { MODES } from './score/modes'
import type { DreamState } from './state'

export interface Caption {
  key: string
  params?: Record<string, string | number>
  /** Seconds before the same caption is worth showing again. */
  rest: number
  /** Where it comes from, when it comes from somewhere. */
  side?: Side
}

const say = (key: string, rest: number, params?: Caption['params']): Caption =>
  params ? { key, rest, params } : { key, rest }

/** Metres within which a sound is here, is near, is not far. */
const HERE = 1.2
const NEAR = 26
const FAR = 80

const CAPTIONS: {
  [T in DreamEvent['type']]?: (
    event: Extract<DreamEvent, { type: T }>,
    state: DreamState,
  ) => Caption | null
} = {
  chime: (event, { visitor }) =>
    event.velocity < 0.55
      ? null
      : Math.hypot(event.x - visitor.x, event.z - visitor.z) < NEAR
        ? say('crystal leaves chime close by', 14)
        : say('crystal leaves chime, far off', 20),
  melody: () => say('the trees hum their five notes', 40),
  heartbeat: ({ distance, second }) =>
    second
      ? null
      : distance > FAR
        ? say('a drum, far away', 24)
        : distance > NEAR
          ? say('a drum, nearer: a heart', 24)
          : say('her heart, close', 24),
  footstep: () => say('your steps pluck soft notes', 60),
  flower: () => say('a soft note as a flower opens', 30),
  thunder: ({ distance }) =>
    distance > FAR ? say('thunder rolls, far off', 8) : say('thunder, overhead', 8),
  word: () => say('she murmurs; wings flutter', 6),
  woven: () => say('a thread is plucked, and keeps sounding', 8),
  memory: () => say('a warm chord, and wings', 8),
  gift: ({ gift }) =>
    gift === 'song'
      ? say('a voice joins the song', 5)
      : gift === 'warmth'
        ? say('a low, warm hum', 5)
        : say('someone tells a story without words', 5),
  sung: ({ wisp }) =>
    wisp < 0
      ? say('you sing without words; the leaves answer', 16)
      : say('voices sing parts of one melody', 20),
  touch: () => say('wings settle: a small bell', 8),
  wisp: () => say('one of the others comes: a clear note', 12),
  // What her heart and the circle send out is told as a heart and as a ring.
  wave: ({ emotion }, { act }) =>
    emotion === 'distress' || act === 'gathering'
      ? null
      : say('a note: a feeling crosses the meadow', 40),
  pulse: () => say('a drop rings in the ground', 45),
  ring: () => say('a deep bell goes out across the meadow', 6),
  heard: ({ caption }) => say(caption, 1),
}

/** The caption of an event, or null when it needs none. */
export function captionOf(event: DreamEvent, state: DreamState): Caption | null {
  const caption = CAPTIONS[event.type] as
    | ((event: DreamEvent, state: DreamState) => Caption | null)
    | undefined
  const heard = caption ? caption(event, state) : null
  const from = heard ? sourceOf(event, state) : null
  if (!heard || !from) return heard
  const { turn, distance } = bearingTo(state, from.x, from.z)
  // What is within arm's reach is here, on no side.
  return distance < HERE ? heard : { ...heard, side: sideOf(turn) }
}

/** What goes on sounding while nothing happens: the weather, the chorus, the birds. */
export function ambience(mood: Mood): Caption {
  if (mood.chorus > 0.6) return say('the trees sing, all of them', 30)
  if (mood.birds > 0.5) return say('birds of glass; long rests', 30)
  if (mood.rain > 0.45) return say('rain, and a hard wind', 30)
  if (mood.rain > 0.12) return say('first drops of rain', 30)
  if (mood.drizzle > 0.35) return say('drizzle on grass', 30)
  if (mood.wind > 0.6) return say('wind over the meadow', 30)
  return say('a light wind in the grass', 40)
}

/** The name of the key, for the artist: "D lydian". */
export const keyName = (mode: number): string => `D ${MODES[mode]?.name ?? 'aeolian'}`
