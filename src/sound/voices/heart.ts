import { bearing, type Voice } from './voice'

/** A1: the tonic's fifth, low enough for the chest. */
const PITCH = 33

/** Her heart; how far it is makes it a drum or a heart. */
export const heart: Voice = {
  heartbeat: ({ x, z, distance, strength, second }, { state }, send) =>
    send('heart', {
      voice: second ? 'dub' : 'lub',
      pitch: PITCH,
      velocity: 0.35 + 0.65 * strength,
      ...bearing(state, x, z),
      distance,
    }),
}
