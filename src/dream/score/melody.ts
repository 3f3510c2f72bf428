/**
 * The melody of the trees: the motif, then a long rest, then the motif a little changed. Storm
 * thins it to a few notes that nearly drown; dawn answers it with itself, in canon.
 */
import type { Mood } from '../mood'
import type { Random } from '../random'
import type { Cast, Emit } from './cast'
import type { Chimes } from './chimes'
import { pitchOf } from './modes'
import { type Motif, TREE_TURNS, type Turn, turned } from './motif'

export function createMelody(random: Random, motif: Motif, cast: Cast) {
  let turn: Turn = TREE_TURNS[0]
  let note = 0
  /** Dream time of the next note. */
  let due = 3
  let loud = 0.6
  /** The answering voice: which note, when, how many degrees higher. */
  let echo = -1
  let echoDue = 0

  const say = (
    chimes: Chimes,
    mode: number,
    index: number,
    octave: number,
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
    event.pitch = pitchOf(mode, turned(motif, turn, index)) + 12 * octave
    event.velocity = velocity
    event.seconds = motif.beats[turn.from + index] * turn.stretch * motif.beat
    emit(event)
  }

  return {
    step(time: number, mood: Mood, mode: number, chimes: Chimes, emit: Emit) {
      // A jump in time: begin again from here, after a breath.
      if (due < time - 0.5) due = time + 1
      if (time >= due) {
        if (note === 0) {
          const fierce = Math.max(mood.rain, mood.storm * 0.8)
          const plain = random.chance(0.4)
          turn = fierce > 0.7 ? TREE_TURNS[1] : plain ? TREE_TURNS[0] : random.pick(TREE_TURNS)
          loud = (0.5 + 0.14 * random.next()) * (1 - 0.4 * fierce) * (1 + 0.25 * mood.chorus)
          if (mood.chorus > 0.4) {
            echo = 0
            echoDue = time + 4 * motif.beat
          }
        }
        // The first and the last of a phrase lean in; the middle passes.
        const weight = note === 0 || note === turn.count - 1 ? 1 : 0.8
        say(chimes, mode, note, 0, loud * weight, false, emit)
        due += motif.beats[turn.from + note] * turn.stretch * motif.beat
        note++
        if (note >= turn.count) {
          note = 0
          const rest = 4 * motif.beat * (mood.chorus > 0.4 ? 1 : 1 + random.int(3) + 2 * mood.storm)
          due += rest
        }
      }
      if (echo >= 0 && time >= echoDue) {
        if (echo >= turn.count) echo = -1
        else {
          say(chimes, mode, echo, 1, loud * 0.6, true, emit)
          echoDue += motif.beats[turn.from + echo] * turn.stretch * motif.beat
          echo++
        }
      }
    },
  }
}
