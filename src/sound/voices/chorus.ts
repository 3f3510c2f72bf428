import { TONIC } from '../../dream/score/modes'
import type { Send, Voice } from './voice'

/** What is held through the whole dream: tonic and fifth, spread wide. */
const HELD = [TONIC - 12, TONIC - 5]

const bow = (send: Send, pitch: number, velocity: number, seconds: number, index: number) =>
  send('crystals', {
    at: 0.02 + 0.05 * index,
    voice: 'bowed',
    pitch,
    velocity,
    seconds,
    index,
    pan: 0.75 * Math.sin(index * 2.4),
    distance: 10,
  })

/**
 * The chord of each bar. A thread of bowed glass under the quiet acts; warmth as love comes; at
 * dawn the trees themselves sing, in three octaves.
 */
export const chorus: Voice = {
  bar: ({ inner, upper, seconds }, { mood, state }, send) => {
    const long = seconds * 0.98
    const calm = 0.1 * mood.calm * (1 - mood.storm) + 0.06 * mood.hope
    if (calm > 0.02 && state.time > 1) {
      bow(send, HELD[1], calm, long, 0)
      bow(send, inner, calm * 0.8, long, 1)
    }
    // A low fifth without a third: what the storm leaves of a chord.
    if (mood.storm > 0.3) {
      send('strings', { voice: 'pad', pitch: 38, velocity: 0.4 * mood.storm, seconds, index: 5 })
      if (mood.distress > 0.5)
        send('strings', {
          voice: 'pad',
          pitch: upper - 24,
          velocity: 0.16 * mood.distress,
          seconds,
          index: 6,
        })
    }
    if (mood.love > 0.15) {
      const warm = 0.34 * mood.love
      for (const [i, pitch] of [HELD[0], HELD[1], inner, upper].entries())
        send('strings', { voice: 'pad', pitch, velocity: warm, seconds: long, index: i })
    }
    if (mood.chorus > 0.05) {
      const sing = mood.chorus * (mood.chorus > 0.5 ? 1 : 0.6)
      const chord = [HELD[0], HELD[1], inner, TONIC, upper, TONIC + 7, inner + 12, upper + 12]
      const loud = [0.7, 0.7, 0.8, 0.75, 0.75, 0.6, 0.5, 0.34]
      for (const [i, pitch] of chord.entries()) bow(send, pitch, sing * loud[i] * 0.6, long, i + 2)
      if (sing > 0.5)
        send('strings', { voice: 'pad', pitch: 38, velocity: 0.4 * sing, seconds: long, index: 7 })
    }
  },
  ring: ({ strength }, { inner }, send) => {
    for (const [i, pitch] of [TONIC - 12, TONIC - 5, inner].entries())
      send('crystals', {
        at: 0.03 * i,
        voice: 'bell',
        pitch,
        velocity: 0.7 * strength,
        distance: 6,
      })
  },
  wave: ({ strength, emotion }, { inner, upper }, send) => {
    const bright = emotion === 'hope' || emotion === 'love' || emotion === 'renewal'
    send('crystals', {
      voice: 'melody',
      pitch: bright ? upper : inner - 12,
      velocity: 0.22 * strength,
      seconds: 2.5,
      distance: 8,
    })
  },
  pulse: ({ index, strength }, { inner }, send) =>
    send('crystals', {
      voice: 'pluck',
      pitch: [TONIC + 12, inner + 12, TONIC + 19][index % 3],
      velocity: 0.22 * strength,
      distance: 4,
    }),
}
