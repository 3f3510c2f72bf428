/**
 * The form of a grief. A line is a text and the paintings that suit it, best first. In a text
 * `{a|b|c}` is chosen for that line alone, `$name` is chosen once for the whole story, so that the
 * kitchen of the first line is still the kitchen of the last.
 */
export type Line = readonly [text: string, motifs: string]

export interface Loss {
  /** One word or two: what kind of grief. */
  name: string
  /** What was lost, in one sentence. */
  loss: string
  /** Chosen once a story. */
  things: Readonly<Record<string, readonly string[]>>
  /** How it begins: one is taken. */
  first: readonly Line[]
  /** The loss arrives. Any of these, in this order. */
  arrival: readonly Line[]
  /** What remains. */
  remains: readonly Line[]
  /** What she cannot say, or says for the first time. */
  unsaid: readonly Line[]
  /** A first opening. */
  opening: readonly Line[]
  /** How it ends: one is taken. */
  last: readonly Line[]
  /** What is given back. */
  memories: readonly Line[]
}
