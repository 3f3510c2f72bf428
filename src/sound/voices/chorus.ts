import { pitchOf, TONIC } from '../../dream/score/modes'
import type { Send, Voice } from './voice'

/** How loud the trees hold each tone of it, low to high. */
const LOUD = [0.52, 0.54, 0.66, 0.64, 0.7, 0.68, 0.68, 0.6, 0.46, 0.4]

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
  bar: ({ mode, inner, upper, seconds }, { mood, state }, send) => {
    const long = seconds * 0.98
    const count = Math.round(state.time / seconds)
    // A voice that never rests is not listened to: of eight bars, three have none of it.
    const rests = mood.chorus < 0.3 && (count % 8 === 2 || count % 8 > 5)
    const calm = 0.1 * mood.calm * (1 - mood.storm) + 0.06 * mood.hope
    if (calm > 0.02 && state.time > 1 && !rests) {
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
      // Two tones too near each other, of bowed glass: it swells, it stops, it comes again.
      const cry = mood.storm * mood.distress
      if (cry > 0.4 && count % 4 < 2)
        for (const [i, pitch] of [TONIC, pitchOf(mode, 1)].entries())
          bow(send, pitch, 0.2 * cry, long * 0.8, 3 + i)
    }
    if (mood.love > 0.15) {
      // When it is over it is only remembered.
      const warm = 0.34 * mood.love * (1 - 0.6 * mood.birds)
      for (const [i, pitch] of [HELD[0], HELD[1], inner, upper].entries())
        send('strings', { voice: 'pad', pitch, velocity: warm, seconds: long, index: i })
    }
    if (mood.chorus > 0.05) {
      const sing = mood.chorus * (mood.chorus > 0.5 ? 1 : 0.6) * (1 - 0.65 * mood.birds)
      const chord = [
        HELD[0],
        HELD[1],
        inner,
        TONIC,
        upper,
        TONIC + 7,
        inner + 12,
        upper + 12,
        TONIC + 24,
        inner + 24,
      ]
      for (const [i, pitch] of chord.entries()) bow(send, pitch, sing * LOUD[i] * 0.29, long, i + 2)
      // Light runs up through the crowns at each bar line: the chord once more, in glints.
      const glints = Math.round(9 * sing * (count % 2 ? 1 : 0.6))
      for (let i = 0; i < glints; i++)
        send('crystals', {
          at: 0.06 + seconds * 0.5 * (i / 9) ** 1.3 + 0.03 * (i % 3),
          voice: 'glint',
          pitch: chord[2 + ((i * 2) % 5)] + (i < 4 ? 12 : 24),
          velocity: sing * (0.5 - 0.03 * i),
          pan: 0.9 * Math.sin(i * 2.4 + count),
          distance: 4 + i,
          index: i,
        })
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
      voice: bright ? 'melody' : 'bell',
      pitch: bright ? upper : inner - 12,
      velocity: 0.2 * strength,
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
