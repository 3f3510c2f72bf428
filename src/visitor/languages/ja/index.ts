import type { Language } from '../language'
import { heard } from './heard'
import { words } from './interface'

export const ja: Language = { words, heard, griefs: {}, stories: null }
