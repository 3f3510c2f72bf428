import type { Language } from '../language'
import { country, future, house, voice } from './far'
import { heard } from './heard'
import { words } from './interface'
import { brother, father, mother } from './kin'
import { child, friend, love } from './near'
import { stories } from './others'

export const ar: Language = {
  words,
  heard,
  griefs: { mother, brother, father, child, friend, love, country, house, voice, future },
  stories,
}
