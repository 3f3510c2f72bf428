import { bearing, type Voice } from './voice'

/** Thunder, from where the storm is. The dream has already waited for it to arrive. */
export const thunder: Voice = {
  thunder: ({ distance, strength }, { state }, send) =>
    send('air', {
      voice: 'thunder',
      velocity: strength,
      pan: bearing(state, state.place.stormX, state.place.stormZ).pan,
      distance,
    }),
}
