/** English: always there, and what is shown while another language is on its way. */
import type { Language } from '../language'
import { country, future, house, voice } from './far'
import { words } from './interface'
import { brother, father, mother } from './kin'
import { child, friend, love } from './near'
import { stories } from './others'

export const en: Language = {
  words,
  heard: null,
  griefs: { mother, brother, father, child, friend, love, country, house, voice, future },
  stories,
}
