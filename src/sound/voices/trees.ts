import { bearing, type Voice } from './voice'

/** The melody of the trees: a soft stroke with a breath of the bow under it. */
export const trees: Voice = {
  melody: ({ x, z, pitch, velocity, seconds }, { state }, send) =>
    send('crystals', {
      voice: 'melody',
      pitch,
      velocity,
      seconds: seconds * 0.8,
      ...bearing(state, x, z),
    }),
}
