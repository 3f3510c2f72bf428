import { bearing, type Voice } from './voice'

/** Her words: murmured, then gone as wings. */
export const words: Voice = {
  word: ({ moth, line }, { state }, send) => {
    const { woman } = state
    const place = bearing(state, woman.x, woman.z)
    // As long as a short sentence under the breath; the same in every language.
    const seconds = 1.2 + 0.4 * (((5 * line.index + line.choice) % 8) / 7)
    send('voices', {
      voice: 'murmur',
      pitch: 55 + (moth % 3),
      velocity: 0.7,
      seconds,
      index: moth,
      ...place,
    })
    send('air', { at: seconds, voice: 'moth', velocity: 0.8, seconds: 1.8, index: moth, ...place })
  },
}
