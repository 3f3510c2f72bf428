/** The artist's numbers as what the desk turns. */
import { PARAMETERS, type ParameterName, type Parameters } from '../dream/parameters'
import type { Levels } from './dsp/mixdown'

export const levelsOf = (parameters: Parameters, night = false): Levels => ({
  crystals: parameters.chimeLevel,
  air: parameters.weatherLevel,
  voices: parameters.voiceLevel,
  strings: parameters.stringLevel,
  heart: parameters.heartLevel,
  room: parameters.reverb,
  // As it is meant to be at the number that stands there at first.
  master: (parameters.masterVolume / PARAMETERS.masterVolume.default) ** 2,
  night: night ? 1 : 0,
})

/** Which of the artist's numbers a note's loudness follows, beside that of its group. */
const OF_NOTES: Readonly<Record<string, ParameterName>> = {
  melody: 'melodyLevel',
  bowed: 'chorusLevel',
  glint: 'chorusLevel',
  pluck: 'stepLevel',
  thunder: 'thunderLevel',
  murmur: 'wordLevel',
  moth: 'wordLevel',
  visitor: 'songLevel',
  wisp: 'songLevel',
  memory: 'memoryLevel',
  pad: 'memoryLevel',
  butterfly: 'memoryLevel',
}

/** What the velocity of a note is multiplied by. */
export function noteLevel(voice: string, parameters: Parameters): number {
  const name = OF_NOTES[voice]
  return name ? parameters[name] : 1
}
