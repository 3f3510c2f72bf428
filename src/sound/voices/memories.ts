import type { Voice } from './voice'

/** A memory is a wide warm chord around its own note, and wings; its touch is a small bell. */
export const memories: Voice = {
  memory: ({ butterfly, pitch }, { inner, upper }, send) => {
    const chord = [50, 57, pitch - 12, inner, upper]
    chord.forEach((note, i) => {
      const voice = 'memory'
      send('strings', {
        at: 0.07 * i,
        voice,
        pitch: note,
        velocity: 0.75,
        seconds: 5.2,
        index: butterfly + i,
      })
    })
    send('crystals', {
      at: 0.3,
      voice: 'melody',
      pitch: pitch + 12,
      velocity: 0.3,
      seconds: 2.4,
      distance: 5,
    })
    send('air', {
      at: 0.2,
      voice: 'butterfly',
      velocity: 0.8,
      seconds: 2.6,
      distance: 3,
      index: butterfly,
    })
  },
  touch: ({ butterfly }, { upper, inner }, send) => {
    const pitch = (butterfly % 2 ? upper : inner) + 12
    send('crystals', { voice: 'melody', pitch, velocity: 0.36, seconds: 3, distance: 3 })
    send('crystals', { at: 0.12, voice: 'pluck', pitch: pitch + 12, velocity: 0.35, distance: 3 })
  },
}
