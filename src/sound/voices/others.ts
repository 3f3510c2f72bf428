import { TONIC } from '../../dream/score/modes'
import { bearing, type Voice } from './voice'

/** Those who sing: the visitor from within, the others from where they stand. */
export const others: Voice = {
  sung: ({ wisp, pitch, velocity, seconds }, { state }, send) => {
    if (wisp < 0) {
      send('voices', { voice: 'visitor', pitch, velocity, seconds })
      return
    }
    const from = state.wisps[wisp]
    const place = from ? bearing(state, from.x, from.z) : { pan: 0, turn: 0, distance: 8 }
    send('voices', { voice: 'wisp', pitch, velocity, seconds, index: wisp, ...place })
  },
  gift: ({ wisp, gift, pitch }, { state, inner }, send) => {
    const from = state.wisps[wisp]
    const place = from ? bearing(state, from.x, from.z) : { pan: 0, turn: 0, distance: 6 }
    if (gift === 'song')
      send('voices', { voice: 'wisp', pitch, velocity: 0.8, seconds: 3, index: wisp, ...place })
    else if (gift === 'warmth') {
      for (const [i, note] of [50, 57, inner].entries())
        send('strings', {
          voice: 'memory',
          pitch: note,
          velocity: 0.6,
          seconds: 4,
          index: wisp + i,
        })
    } else
      send('voices', {
        voice: 'murmur',
        pitch: 52 + (wisp % 7),
        velocity: 0.55,
        seconds: 1.3,
        index: wisp,
        ...place,
      })
    send('crystals', { voice: 'bell', pitch: pitch + 12, velocity: 0.34, index: wisp, ...place })
  },
  // As they come, one after another, their greetings build the chord.
  wisp: ({ wisp, x, z }, { state, inner, upper }, send) =>
    send('crystals', {
      voice: 'melody',
      pitch: [TONIC, inner, TONIC + 7, upper, inner + 12][wisp % 5] + (wisp > 4 ? 12 : 0),
      velocity: 0.35,
      seconds: 2,
      index: wisp,
      ...bearing(state, x, z),
    }),
}
