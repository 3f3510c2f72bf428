import type { Language } from '../language'
import { heard } from './heard'
import { words } from './interface'
import { brother, father, mother } from './kin'
import { child, friend, love } from './near'

export const ar: Language = {
  words,
  heard,
  griefs: { mother, brother, father, child, friend, love },
  stories: null,
}
