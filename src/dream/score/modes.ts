/**
 * The plan of the harmony. One tonic, D, for the whole dream; the feeling chooses the mode. The
 * modes stand in order of brightness, so that neighbours differ by one accidental and a change of
 * feeling is always a chain of single steps.
 */
import type { Mood } from '../mood'

export const MODES = [
  { name: 'phrygian', steps: [0, 1, 3, 5, 7, 8, 10] },
  { name: 'aeolian', steps: [0, 2, 3, 5, 7, 8, 10] },
  { name: 'dorian', steps: [0, 2, 3, 5, 7, 9, 10] },
  { name: 'mixolydian', steps: [0, 2, 4, 5, 7, 9, 10] },
  { name: 'major', steps: [0, 2, 4, 5, 7, 9, 11] },
  { name: 'lydian', steps: [0, 2, 4, 6, 7, 9, 11] },
] as const

/** D4 as a MIDI note number. */
export const TONIC = 62

/** The five degrees of each mode that sound well in any order, so that chance cannot hurt. */
const GENTLE = [
  [0, 2, 3, 4, 6],
  [0, 2, 3, 4, 6],
  [0, 1, 2, 4, 6],
  [0, 1, 2, 4, 5],
  [0, 1, 2, 4, 5],
  [0, 1, 2, 4, 5],
] as const

/** MIDI note of a degree of the scale; degree 0 is the tonic above middle C, 7 an octave higher. */
export function pitchOf(mode: number, degree: number): number {
  const octave = Math.floor(degree / 7)
  return TONIC + 12 * octave + MODES[mode].steps[degree - 7 * octave]
}

/** As `pitchOf`, counted in the five gentle degrees: 5 is an octave. */
export function gentlePitch(mode: number, degree: number): number {
  const octave = Math.floor(degree / 5)
  return TONIC + 12 * octave + MODES[mode].steps[GENTLE[mode][degree - 5 * octave]]
}

/** True when a MIDI note belongs to a mode on D. */
export function belongs(mode: number, pitch: number): boolean {
  const step = (((pitch - TONIC) % 12) + 12) % 12
  return (MODES[mode].steps as readonly number[]).includes(step)
}

/** How bright the feeling is, on the scale of `MODES`: 0 phrygian … 5 lydian, not yet rounded. */
export function brightness(mood: Mood): number {
  return (
    1.5 +
    1.5 * mood.hope +
    0.6 * mood.love +
    0.2 * mood.calm +
    1.6 * mood.renewal -
    mood.sadness -
    0.7 * mood.distress -
    0.3 * mood.storm
  )
}

/**
 * The mode of the next bar: at most one step from this one, and only when the feeling has gone
 * clearly beyond the border, so that it does not flicker between two.
 */
export function nextMode(mode: number, bright: number): number {
  const clear = 0.56
  if (bright > mode + clear && mode < MODES.length - 1) return mode + 1
  if (bright < mode - clear && mode > 0) return mode - 1
  return mode
}
