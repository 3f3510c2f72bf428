/** Every voice there is. A new one is a file beside these and a line here. */
import { chimes } from './chimes'
import { chorus } from './chorus'
import { cloth } from './cloth'
import { heart } from './heart'
import { memories } from './memories'
import { others } from './others'
import { steps } from './steps'
import { thunder } from './thunder'
import { trees } from './trees'
import type { Voice } from './voice'
import { words } from './words'

export const VOICES: readonly Voice[] = [
  chimes,
  trees,
  heart,
  thunder,
  steps,
  words,
  cloth,
  memories,
  others,
  chorus,
]
