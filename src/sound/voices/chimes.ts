import { bearing, type Voice } from './voice'

/** Crystal leaves: the same event that makes them flash. */
export const chimes: Voice = {
  chime: ({ x, z, pitch, velocity, leaf }, { state }, send) =>
    send('crystals', {
      voice: 'chime',
      pitch,
      velocity,
      index: Math.floor(leaf * 97),
      ...bearing(state, x, z),
    }),
}
