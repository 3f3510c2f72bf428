import { bearing, type Voice } from './voice'

/** Her words: murmured, then gone as wings. */
export const words: Voice = {
  word: ({ moth, text }, { state }, send) => {
    const { woman } = state
    const place = bearing(state, woman.x, woman.z)
    const seconds = 0.5 + Math.min(1.1, text.length * 0.045)
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
