import { bearing, type Voice } from './voice'

/** Crystal leaves: the same event that makes them flash. Rain on a leaf makes it heavy and dull. */
export const chimes: Voice = {
  chime: ({ x, z, pitch, velocity, leaf }, { state, mood }, send) =>
    send('crystals', {
      voice: (leaf * 13) % 1 < 1.5 * mood.rain + 0.2 * mood.drizzle - 0.1 ? 'wet' : 'chime',
      pitch,
      velocity,
      index: Math.floor(leaf * 97),
      ...bearing(state, x, z),
    }),
}
