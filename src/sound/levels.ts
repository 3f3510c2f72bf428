/** The artist's numbers as what the desk turns. */
import { PARAMETERS, type Parameters } from '../dream/parameters'
import type { Levels } from './dsp/mixdown'

export const levelsOf = (parameters: Parameters, night = false): Levels => ({
  crystals: parameters.chimeLevel,
  air: parameters.weatherLevel,
  voices: parameters.voiceLevel,
  strings: 1,
  heart: parameters.heartLevel,
  room: parameters.reverb,
  // As it is meant to be at the number that stands there at first.
  master: (parameters.masterVolume / PARAMETERS.masterVolume.default) ** 2,
  night: night ? 1 : 0,
})
