/** Her words: the seed tells one grief from beginning to end, as somebody would tell it. */
import { fork, type Random } from './random'
import { BRIGHT_MOTIFS, SAD_MOTIFS } from './wings'
import { FAR } from './words/far'
import { KIN } from './words/kin'
import type { Line, Loss } from './words/loss'
import { NEAR } from './words/near'
import { STORIES } from './words/others'

export interface Story {
  /** What kind of grief, in a word or two: "a mother". */
  name: string
  /** What was lost, in one sentence. */
  loss: string
  /** What she says, 12 to 16 short lines in order; each becomes a moth. No motif comes twice. */
  words: { text: string; motif: string }[]
  /** What is given back, 9 or 10, each a butterfly. No motif comes twice. */
  memories: { text: string; motif: string }[]
  /** One sentence for each of the others who may tell one, in seeded order. */
  stories: string[]
}

export const LOSSES: readonly Loss[] = [...KIN, ...NEAR, ...FAR]

/** Which grief a seed tells. */
export const lossOf = (seed: string): Loss => fork(seed, 'loss').pick(LOSSES)

export function tellStory(seed: string): Story {
  const grief = lossOf(seed)
  const random = fork(seed, 'words')
  const things = Object.fromEntries(
    Object.entries(grief.things).map(([name, choices]) => [name, random.pick(choices)]),
  )
  const lines = [
    ...some(grief.first, 1, random),
    ...some(grief.arrival, 2 + random.int(2), random),
    ...some(grief.remains, 4 + random.int(2), random),
    ...some(grief.unsaid, 3 + random.int(2), random),
    ...some(grief.opening, 1 + random.int(2), random),
    ...some(grief.last, 1, random),
  ]
  const memories = some(grief.memories, 9 + random.int(2), fork(seed, 'memories'))
  return {
    name: grief.name,
    loss: grief.loss,
    words: paint(lines, SAD_MOTIFS, things, random),
    memories: paint(memories, BRIGHT_MOTIFS, things, fork(seed, 'memory words')),
    stories: fork(seed, 'stories').shuffle(STORIES),
  }
}

/** Any `count` of a list, in the list’s own order. */
function some(lines: readonly Line[], count: number, random: Random): Line[] {
  const places = random.shuffle(lines.map((_, place) => place)).slice(0, count)
  return places.sort((a, b) => a - b).map((place) => lines[place])
}

/** Speaks each line and gives it a wing that no other line has. */
function paint(
  lines: readonly Line[],
  motifs: readonly string[],
  things: Readonly<Record<string, string>>,
  random: Random,
): { text: string; motif: string }[] {
  const wings = matchMotifs(
    lines.map(([, wishes]) => wishes.split(' ')),
    random.shuffle(motifs),
  )
  return lines.map(([text], i) => ({ text: speak(text, things, random), motif: wings[i] }))
}

/** Fills `$things` and `{one|of|these}`, and begins sentences with a capital. */
export function speak(text: string, things: Readonly<Record<string, string>>, random: Random) {
  const spoken = text
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/\$(\w+)/g, (_, name: string) => things[name] ?? name)
  return spoken
    .replace(/([.?!])\./g, '$1')
    .replace(/\s+([,.])/g, '$1')
    .replace(
      /(^|[.?!]\s+)(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
}

/**
 * One motif for each line, all different, as many as can be among those the line wishes for
 * (augmenting paths: H. W. Kuhn’s matching); the rest take whatever is left.
 */
function matchMotifs(wishes: readonly string[][], motifs: readonly string[]): string[] {
  const ownerOf = new Map<string, number>()
  const seek = (line: number, seen: Set<string>): boolean => {
    for (const motif of wishes[line]) {
      if (seen.has(motif) || !motifs.includes(motif)) continue
      seen.add(motif)
      const owner = ownerOf.get(motif)
      if (owner === undefined || seek(owner, seen)) {
        ownerOf.set(motif, line)
        return true
      }
    }
    return false
  }
  wishes.forEach((_, line) => {
    seek(line, new Set())
  })
  const wings = new Array<string>(wishes.length).fill('')
  for (const [motif, line] of ownerOf) wings[line] = motif
  const left = motifs.filter((motif) => !ownerOf.has(motif))
  return wings.map((wing) => wing || (left.shift() as string))
}
