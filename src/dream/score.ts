/**
 * The music as a list of notes: what is struck, sung and held, when, and in which key. Pure and
 * seeded, so that picture and sound hear the same score and a seed always sounds the same.
 */
import type { Mood } from './mood'
import { fork } from './random'
import { createCast, type Emit } from './score/cast'
import { type Around, createChimes, someTrees } from './score/chimes'
import { createChoir } from './score/choir'
import { createMelody } from './score/melody'
import { brightness, gentlePitch, nextMode, pitchOf } from './score/modes'
import { createMotif, type Motif } from './score/motif'
import { COUNTS, type DreamState } from './state'

/** Beats in a bar, and the mode a dream begins in (aeolian). */
const BAR = 4
const FIRST_MODE = 1

export interface Score {
  readonly motif: Motif
  /** Index into `MODES` of the bar that sounds now. */
  readonly mode: number
  /** Sends what begins in this step. Events are written over later: read them at once. */
  step(state: DreamState, mood: Mood, emit: Emit, dt: number): void
  /** The pitch, in key, of the next thing of a kind: steps walk the motif, gifts are its notes. */
  pitchFor(kind: 'footstep' | 'woven' | 'memory' | 'gift', index: number): number
}

/** The tonic chord spread wide, in degrees: what the woven threads leave standing. */
const WOVEN = [0, 4, 7, 9, 11, 14, 16, 8, 12, 18]
const MEMORY = [2, 4, 7, 9, 6, 11, 8, 14]

/** `grove`: the trees in whose leaves the wind plays. */
export function createScore(seed: string, grove: Around = someTrees(seed)): Score {
  const motif = createMotif(fork(seed, 'score/motif'))
  const cast = createCast()
  const chimes = createChimes(seed, grove, cast)
  const melody = createMelody(fork(seed, 'score/melody'), motif, cast)
  const choir = createChoir(seed, motif, COUNTS.wisps, cast)
  const lines = fork(seed, 'score/lines')

  let mode = FIRST_MODE
  let barAt = 0
  let first = true
  /** Degrees of the two voices that move between the held tonic and fifth. */
  let inner = 2
  let upper = 6

  let bars = 0

  /** A step up, down or none, within its own third, so that no voice ever leaps. */
  const walk = (degree: number, low: number, high: number) => {
    const to = degree + lines.int(3) - 1
    return to < low || to > high ? degree : to
  }
  /** A step toward where it came from: three bars go out, the fourth comes home. */
  const home = (degree: number, to: number) => degree + Math.sign(to - degree)

  const bar = (state: DreamState, mood: Mood, emit: Emit) => {
    // The first bar already feels as the dream does, wherever it is entered.
    if (first) {
      mode = Math.round(Math.min(5, Math.max(0, brightness(mood))))
      first = false
    } else mode = nextMode(mode, brightness(mood))
    const out = bars++ % BAR !== BAR - 1
    const bright = mode > 2
    const nextInner = out ? walk(inner, 1, 3) : home(inner, 2)
    const nextUpper = out ? walk(upper, 5, 7) : home(upper, bright ? 7 : 6)
    // Two voices that walk side by side a fifth apart become one: then the lower one waits.
    const apart = (low: number, high: number) => (pitchOf(mode, high) - pitchOf(mode, low)) % 12
    const perfect = apart(nextInner, nextUpper) === 7 || apart(nextInner, nextUpper) === 0
    const together = nextInner !== inner && nextUpper !== upper
    upper = nextUpper
    if (!(perfect && together)) inner = nextInner
    const event = cast.bar()
    event.mode = mode
    event.inner = pitchOf(mode, inner)
    event.upper = pitchOf(mode, upper)
    event.seconds = BAR * motif.beat
    emit(event)
    choir.bar(state, mood)
    melody.bar(state.time, state.act)
  }

  return {
    motif,
    get mode() {
      return mode
    },
    step(state, mood, emit) {
      if (state.time >= barAt) {
        const length = BAR * motif.beat
        barAt = state.time - barAt > length ? state.time + length : barAt + length
        bar(state, mood, emit)
      }
      chimes.step(state, mood, mode, emit)
      melody.step(state.time, mood, mode, chimes, emit)
      choir.step(state, mood, mode, chimes, emit)
    },
    pitchFor(kind, index) {
      const i = Math.max(0, Math.floor(index))
      // The walk plays the motif, one note a step, an octave lower on the way back.
      if (kind === 'footstep') {
        const phrase = Math.floor(i / motif.degrees.length)
        return pitchOf(mode, motif.degrees[i % motif.degrees.length] - (phrase % 2 ? 7 : 0))
      }
      if (kind === 'woven') return pitchOf(mode, WOVEN[i % WOVEN.length] - 7)
      if (kind === 'memory') return pitchOf(mode, MEMORY[i % MEMORY.length])
      return gentlePitch(mode, (motif.degrees[i % motif.degrees.length] + i) % 10)
    },
  }
}
