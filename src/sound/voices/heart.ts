import { bearing, type Voice } from './voice'

/** A1: the tonic's fifth, low enough for the chest. */
const PITCH = 33

/** Her heart; how far it is makes it a drum or a heart. */
export const heart: Voice = {
  heartbeat: ({ x, z, distance, strength, second }, { state, mood }, send) =>
    send('heart', {
      voice: second ? 'dub' : 'lub',
      pitch: PITCH,
      // As she grows calm it is felt rather than heard.
      velocity: (0.35 + 0.65 * strength) * (0.55 + 0.45 * Math.min(1, 1.4 * mood.distress)),
      ...bearing(state, x, z),
      distance,
    }),
}
