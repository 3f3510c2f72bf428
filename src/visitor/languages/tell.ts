/** Puts a line of the dream into words. */
import { hashText } from '../../dream/random'
import type { Line } from '../../dream/words'
import type { Language } from './language'

/** Whole numbers below `count` that depend on nothing but the telling and a name. */
const choose = (telling: number, name: string, count: number): number =>
  hashText(`${telling}/${name}`) % count

/**
 * The text of a line. Among all that its slots can say it takes one of those that belong to its
 * choice, so that two choices are never the same text as long as there are enough.
 */
export function tell(language: Language, line: Line): string {
  const { grief, part, index, choice, choices, telling } = line
  const { things, ...parts } = language.griefs[grief]
  const template = parts[part][index]
  const slots = [...template.matchAll(SLOT)].map(([, inside]) => inside.split('|'))
  const total = slots.reduce((product, slot) => product * slot.length, 1)
  const first = choice % total
  const turns = Math.ceil((total - first) / choices)
  let left = first + choices * choose(telling, `${part} ${index}`, Math.max(1, turns))
  let slot = 0
  const text = template
    .replace(SLOT, () => {
      const options = slots[slot++]
      const option = options[left % options.length]
      left = Math.floor(left / options.length)
      return option
    })
    .replace(/\$(\w+)/g, (_, name: string) => {
      const named = things[name]
      return named ? named[choose(telling, name, named.length)] : name
    })
  const spoken = clean(text)
  return language.typeset ? language.typeset(spoken) : spoken
}

const SLOT = /\{([^{}]*)\}/g

/** No two stops in a row, no space before one, and a capital where a sentence begins. */
const clean = (text: string): string =>
  text
    .replace(/([.?!])\./g, '$1')
    .replace(/\s+([,.])/g, '$1')
    .replace(
      /(^|[.?!]\s+)([«„“¿¡]?)(\p{Ll})/gu,
      (_, before: string, sign: string, letter: string) => before + sign + letter.toUpperCase(),
    )
