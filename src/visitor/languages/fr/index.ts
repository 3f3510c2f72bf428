import { en } from '../en'
import type { Language } from '../language'
import { heard } from './heard'
import { words } from './interface'

export const fr: Language = { words, heard, griefs: en.griefs, stories: en.stories }
