/**
 * Those who sing: the others, one cell of the motif each, entering bar by bar so that nine voices
 * are one piece; and the visitor, whose notes in `reaching` the nearest leaves answer.
 */
import type { Mood } from '../mood'
import { fork } from '../random'
import type { DreamState } from '../state'
import type { Cast, Emit } from './cast'
import type { Chimes } from './chimes'
import { pitchOf } from './modes'
import { type Motif, turned, WISP_TURNS } from './motif'

/** At most this many of the others sing at once, so that each is heard. */
const TOGETHER = 4
/** The visitor's voice in `sung` events. */
export const VISITOR = -1

export function createChoir(seed: string, motif: Motif, count: number, cast: Cast) {
  const random = fork(seed, 'score/choir')
  /** Note each wisp is at (−1: silent) and when it is due. */
  const at = new Int8Array(count).fill(-1)
  const due = new Float64Array(count)
  let next = 0
  let visitorNote = -1
  let visitorDue = 0
  /** Up to four answers of the leaves that are still to come. */
  const answerAt = new Float64Array(4).fill(-1)
  const answerPitch = new Float64Array(4)
  let answer = 0

  const sing = (wisp: number, pitch: number, velocity: number, seconds: number, emit: Emit) => {
    const event = cast.sung()
    event.wisp = wisp
    event.pitch = pitch
    event.velocity = velocity
    event.seconds = seconds
    emit(event)
  }

  return {
    /** Called when a bar begins: who enters? */
    bar(state: DreamState, mood: Mood) {
      if (mood.wisps < 0.3) return
      // After, one of them remembers a line of it, and then for a long while nobody.
      if (mood.birds > 0.4 && !random.chance(0.16)) return
      let singing = 0
      for (let i = 0; i < count; i++) if (at[i] >= 0) singing++
      const entries = mood.chorus > 0.5 && mood.birds < 0.4 ? 2 : 1
      for (let tried = 0, entered = 0; tried < count && entered < entries; tried++) {
        const i = next % Math.min(count, state.wisps.length)
        next++
        const wisp = state.wisps[i]
        const here = wisp.setsOutAt >= 0 && state.time > wisp.setsOutAt + 2
        if (!here || at[i] >= 0 || singing >= TOGETHER) continue
        if (mood.wisps < 0.5 && !random.chance(0.4)) continue
        at[i] = 0
        // The second of a pair comes two beats later: a canon, not a chord.
        due[i] = state.time + entered * 2 * motif.beat
        singing++
        entered++
      }
    },

    step(state: DreamState, mood: Mood, mode: number, chimes: Chimes, emit: Emit) {
      const { time } = state
      for (let i = 0; i < count; i++) {
        if (at[i] < 0 || time < due[i]) continue
        const turn = WISP_TURNS[i % WISP_TURNS.length]
        if (at[i] >= turn.count || mood.wisps < 0.2 || time > due[i] + 2) {
          at[i] = -1
          continue
        }
        const beats = motif.beats[turn.from + at[i]] * turn.stretch
        const octave = i % 3 === 2 ? -12 : 0
        const pitch = pitchOf(mode, turned(motif, turn, at[i])) + octave
        const soft = 1 - 0.4 * mood.birds
        sing(i, pitch, soft * (0.5 + 0.3 * random.next()), beats * motif.beat * 0.96, emit)
        due[i] += beats * motif.beat
        at[i]++
      }

      const voice = mood.hands > 0.4 && mood.emerald > 0.4 && state.visitor.reach > 0.25
      if (voice && visitorNote < 0 && time > visitorDue) {
        visitorNote = 0
        visitorDue = time + 0.35
      }
      if (visitorNote >= 0 && time >= visitorDue) {
        if (!voice || visitorNote >= motif.degrees.length) {
          visitorNote = -1
          visitorDue = time + (voice ? 3 : 1) * motif.beat
        } else {
          const seconds = motif.beats[visitorNote] * motif.beat
          const pitch = pitchOf(mode, motif.degrees[visitorNote])
          sing(VISITOR, pitch, 0.5 + 0.3 * state.visitor.reach, seconds, emit)
          answer = (answer + 1) % answerAt.length
          answerAt[answer] = time + Math.min(seconds, motif.beat) * random.range(0.55, 0.95)
          answerPitch[answer] = pitch + 24
          visitorDue += seconds
          visitorNote++
        }
      }
      for (let i = 0; i < answerAt.length; i++) {
        if (answerAt[i] < 0 || time < answerAt[i]) continue
        answerAt[i] = -1
        chimes.answer(answerPitch[i], 0.5 + 0.2 * random.next(), emit)
      }
    },
  }
}
