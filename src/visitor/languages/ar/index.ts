import type { Language } from '../language'
import { heard } from './heard'
import { words } from './interface'

export const ar: Language = { words, heard, griefs: {}, stories: null }
