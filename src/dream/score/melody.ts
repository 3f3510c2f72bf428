/**
 * The melody of the trees: phrases made of the motif, as the form has them for each act, begun on
 * bar lines, with rests between. At dawn a second tree answers in canon, an octave higher.
 */
import type { ActName } from '../acts'
import type { Mood } from '../mood'
import type { Random } from '../random'
import type { Cast, Emit } from './cast'
import type { Chimes } from './chimes'
import { FORM, STATEMENT } from './form'
import { pitchOf } from './modes'
import { type Motif, type Turn, turned } from './motif'

export function createMelody(random: Random, motif: Motif, cast: Cast) {
  let act: ActName | null = null
  /** Phrases of this act so far, and bars until the next. */
  let phrase = 0
  let wait = 0
  let turn: Turn = STATEMENT
  /** Note of the phrase, −1 while it rests, and dream time of that note. */
  let note = -1
  let due = 0
  let loud = 0.6
  let octave = 0
  /** The answering voice: its phrase, which note (−1: none), when. */
  let echoTurn: Turn = STATEMENT
  let echo = -1
  let echoDue = 0

  const lasts = (of: Turn, index: number) => motif.beats[of.from + index] * of.stretch * motif.beat

  const say = (
    chimes: Chimes,
    mode: number,
    of: Turn,
    index: number,
    up: number,
    velocity: number,
    far: boolean,
    emit: Emit,
  ) => {
    const tree = far ? chimes.second() : chimes.nearest()
    if (!tree) return
    const event = cast.melody()
    event.x = tree.x
    event.y = tree.y
    event.z = tree.z
    event.leaf = ((index * 2 + 1) % 9) / 9
    event.pitch = pitchOf(mode, turned(motif, of, index)) + 12 * up
    event.velocity = velocity
    event.seconds = lasts(of, index)
    emit(event)
  }

  return {
    /** A bar begins: a phrase, or one bar less of rest? */
    bar(time: number, now: ActName) {
      const verse = FORM[now]
      if (now !== act) {
        act = now
        phrase = 0
        wait = verse.lead
      }
      // A phrase that still sounds is sung to its end.
      if (note >= 0 || wait-- > 0) return
      const { phrases } = verse
      const past = phrase - phrases.length
      turn = phrases[past < 0 ? phrase : phrases.length - 1 - (past % 2 === 0 ? 1 : 0)]
      phrase++
      note = 0
      due = time
      octave = verse.octave
      loud = verse.loud * (0.94 + 0.12 * random.next())
      wait = verse.rest + (verse.rest > 1 && random.chance(0.35) ? 1 : 0)
      if (verse.canon > 0 && echo < 0) {
        echo = 0
        echoTurn = turn
        echoDue = time + verse.canon * motif.beat
      }
    },

    step(time: number, mood: Mood, mode: number, chimes: Chimes, emit: Emit) {
      if (note >= 0 && time >= due) {
        // A jump in time: what was begun is left.
        if (note >= turn.count || time > due + 2) note = -1
        else {
          // The first and the last of a phrase lean in; the middle passes.
          const weight = note === 0 || note === turn.count - 1 ? 1 : 0.82
          say(chimes, mode, turn, note, octave, loud * weight, false, emit)
          due += lasts(turn, note)
          note++
          if (note >= turn.count) note = -1
        }
      }
      if (echo >= 0 && time >= echoDue) {
        if (echo >= echoTurn.count || time > echoDue + 2 || mood.chorus < 0.3) echo = -1
        else {
          say(chimes, mode, echoTurn, echo, octave + 1, loud * 0.5, true, emit)
          echoDue += lasts(echoTurn, echo)
          echo++
        }
      }
    },
  }
}
