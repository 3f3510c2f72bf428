/**
 * The form of the whole: what the trees make of the motif in each act. It is stated, torn by the
 * storm, remembered in pieces, and comes home; each act has its register, its rests and its way
 * with the five notes.
 */
import type { ActName } from '../acts'
import type { Turn } from './motif'

const turn = (more: Partial<Turn> = {}): Turn => ({
  mirror: 1,
  shift: 0,
  stretch: 1,
  from: 0,
  count: 5,
  ...more,
})

/** The five notes as they are. */
export const STATEMENT = turn()
/** The same, a third higher: what answers. */
const ANSWER = turn({ shift: 2 })
/** Upside down. */
const MIRROR = turn({ mirror: -1, shift: 4 })
/** Its head alone: three notes that break off. */
const HEAD = turn({ count: 3 })
/** The head, turned down where it went up. */
const FALLEN = turn({ mirror: -1, count: 3 })
/** Its last notes, slow. */
const TAIL = turn({ stretch: 2, from: 3, count: 2 })
/** Without its first note, lower: half remembered. */
const HALF = turn({ shift: -2, from: 1, count: 4 })
/** All of it, half as fast again: for the end. */
const BROAD = turn({ stretch: 1.5 })

/** How the melody of an act goes. */
export interface Verse {
  /** Bars before its first phrase, counted from the bar line after the act begins. */
  lead: number
  /** Its phrases in order; the last two then take turns. */
  phrases: readonly Turn[]
  /** Bars of rest after a phrase; one more now and then. */
  rest: number
  /** Octaves up or down. */
  octave: number
  /** Loudness. */
  loud: number
  /** An answering voice this many beats later, an octave higher; 0 none. */
  canon: number
}

const verse = (
  lead: number,
  rest: number,
  octave: number,
  loud: number,
  phrases: readonly Turn[],
  canon = 0,
): Verse => ({ lead, rest, octave, loud, phrases, canon })

export const FORM: Record<ActName, Verse> = {
  arrival: verse(1, 1, 0, 0.62, [STATEMENT, ANSWER, STATEMENT]),
  call: verse(0, 2, 0, 0.5, [STATEMENT, HEAD]),
  // The storm takes the register, then the end of the phrase, then nearly all of it.
  crossing: verse(1, 2, -1, 0.46, [HEAD, FALLEN, HALF, FALLEN]),
  meeting: verse(1, 2, -1, 0.36, [FALLEN, HEAD]),
  // The visitor has the melody here; the trees only end it.
  reaching: verse(3, 3, -1, 0.34, [TAIL, FALLEN]),
  telling: verse(1, 3, 0, 0.36, [TAIL, HALF, HEAD]),
  weaving: verse(1, 2, 0, 0.46, [HALF, MIRROR, ANSWER]),
  remembering: verse(0, 1, 0, 0.54, [STATEMENT, ANSWER, MIRROR]),
  // Here the others sing it.
  gathering: verse(2, 3, 0, 0.44, [TAIL, ANSWER]),
  dawn: verse(0, 0, 1, 0.74, [STATEMENT, ANSWER, STATEMENT, BROAD], 4),
  after: verse(2, 3, 1, 0.46, [BROAD, TAIL, STATEMENT]),
}
