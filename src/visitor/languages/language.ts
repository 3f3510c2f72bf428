/** What a language must bring: everything that is shown, and the faces it is set in. */
import type { GriefName, Part } from '../../dream/words/griefs'
import type { Words } from './en/interface'
import type { Heard } from './heard'

/**
 * How one grief is told. The lines of a part stand in the order of `GRIEFS`. In a line `{a|b|c}` is
 * one of these, chosen by the line’s own number; `$name` is one of `things`, chosen once for the
 * whole story, so that the kitchen of the first line is still the kitchen of the last.
 */
export type Telling = { things: Readonly<Record<string, readonly string[]>> } & Readonly<
  Record<Part, readonly string[]>
>

export interface Language {
  words: Words
  /** Captions of sounds; null where they are their own keys. */
  heard: Readonly<Record<Heard, string>> | null
  griefs: Readonly<Record<GriefName, Telling>>
  /** What the others tell, one sentence each. */
  stories: readonly string[]
  /** A last touch to a spoken line: spaces before signs, and the like. */
  typeset?: (text: string) => string
}
