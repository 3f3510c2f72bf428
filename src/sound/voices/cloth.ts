import { bearing, type Voice } from './voice'

/** Weaving: each thread a string that stays in the chord, spread from left to right as it hangs. */
export const cloth: Voice = {
  woven: ({ moth, panel, pitch }, { state }, send) => {
    const { distance } = bearing(state, state.woman.x, state.woman.z)
    const pan = 0.7 * Math.sin(panel * 2.399)
    send('strings', {
      voice: 'string',
      pitch,
      velocity: 0.8,
      pan,
      distance: Math.min(6, distance),
      index: moth,
    })
    send('strings', {
      at: 0.09,
      voice: 'string',
      pitch: pitch + 12,
      velocity: 0.32,
      pan: -pan,
      distance: 6,
      index: moth,
    })
  },
}
