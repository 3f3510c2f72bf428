import type { Language } from '../language'
import { heard } from './heard'
import { words } from './interface'
import { brother, father, mother } from './kin'

export const ja: Language = { words, heard, griefs: { mother, brother, father }, stories: null }
