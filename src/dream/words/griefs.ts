import { FAR } from './forms/far'
import { KIN } from './forms/kin'
import { NEAR } from './forms/near'

/**
 * The form of each grief, without its words: for every line, in the order in which it would be
 * told, the paintings that suit it, best first. What the lines say stands in
 * `src/visitor/languages`, one folder a language, with as many lines in the same order.
 */
export type Part = 'first' | 'arrival' | 'remains' | 'unsaid' | 'opening' | 'last' | 'memories'
export const PARTS: readonly Part[] = [
  'first',
  'arrival',
  'remains',
  'unsaid',
  'opening',
  'last',
  'memories',
]

export const GRIEFS = { ...KIN, ...NEAR, ...FAR } as const satisfies Record<
  string,
  Record<Part, readonly string[]>
>

export type GriefName = keyof typeof GRIEFS
export const GRIEF_NAMES = Object.keys(GRIEFS) as GriefName[]

/** How many stories the others have to tell between them. */
export const STORY_COUNT = 46
