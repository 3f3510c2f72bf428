/**
 * Her words: the seed tells one grief from beginning to end, as somebody would tell it. The dream
 * knows which line is said and in which of its ways; the text is looked up by whoever shows it, so
 * no language changes the dream.
 */
import { fork, type Random } from './random'
import { BRIGHT_MOTIFS, SAD_MOTIFS } from './wings'
import { chooseWays, WAYS } from './words/code'
import { GRIEF_NAMES, GRIEFS, type GriefName, type Part, STORY_COUNT } from './words/griefs'

/** A line of a grief, in one of its ways. */
export interface Line {
  grief: GriefName
  part: Part
  /** Which line of the part. */
  index: number
  /** In which of `choices` ways it is said; different ways are different texts. */
  choice: number
  choices: number
  /** The whole telling’s own number, 32 bits: what is chosen once a story is chosen by it. */
  telling: number
}

/** A line and the painting on the wing that carries it. */
export interface WingedLine {
  line: Line
  motif: string
}

export interface Story {
  grief: GriefName
  /** What she says, 13 to 15 short lines in order; each becomes a moth. No motif comes twice. */
  words: WingedLine[]
  /** What is given back, 9 or 10, each a butterfly. No motif comes twice. */
  memories: WingedLine[]
  /** Which stories the others tell, in seeded order. */
  stories: number[]
}

/** A place in the story: one of `count` lines of a part, from `from` on, is said there. */
interface Place {
  part: Part
  from: number
  count: number
}

const places = (part: Part, ...counts: number[]): Place[] => {
  let from = 0
  return counts.map((count) => {
    from += count
    return { part, from: from - count, count }
  })
}
const ARRIVAL = places('arrival', 2, 2, 2)
const REMAINS = places('remains', 2, 2, 2, 2, 2)
export const PLACES: readonly Place[] = [
  ...places('first', 3),
  ...ARRIVAL,
  ...REMAINS,
  ...places('unsaid', 3, 2, 2),
  ...places('opening', 2, 2),
  ...places('last', 3),
]

/** Ways in which each memory can be said. */
const MEMORY_WAYS = 4

/** Which grief a seed tells. */
export const griefOf = (seed: string): GriefName => fork(seed, 'loss').pick(GRIEF_NAMES)

export function tellStory(seed: string): Story {
  const grief = griefOf(seed)
  const random = fork(seed, 'words')
  const telling = random.int(0x100000000)
  const ways = chooseWays(PLACES.length, random)
  // Some tell a little less of how it came, or of what is left.
  const untold = [
    random.chance(0.5) ? random.pick(ARRIVAL) : null,
    random.chance(0.5) ? random.pick(REMAINS) : null,
  ]
  const words = PLACES.flatMap((place, i): Line[] => {
    if (untold.includes(place)) return []
    const { part, from, count } = place
    return [
      {
        grief,
        part,
        index: from + (ways[i] % count),
        choice: Math.floor(ways[i] / count),
        choices: Math.ceil(WAYS / count),
        telling,
      },
    ]
  })
  const given = fork(seed, 'memories')
  const all = GRIEFS[grief].memories.map((_, index) => index)
  const memories = some(all, 9 + given.int(2), given).map(
    (index): Line => ({
      grief,
      part: 'memories',
      index,
      choice: given.int(MEMORY_WAYS),
      choices: MEMORY_WAYS,
      telling,
    }),
  )
  return {
    grief,
    words: paint(words, SAD_MOTIFS, random),
    memories: paint(memories, BRIGHT_MOTIFS, fork(seed, 'memory words')),
    stories: fork(seed, 'stories').shuffle(Array.from({ length: STORY_COUNT }, (_, i) => i)),
  }
}

/** The fewest moths a dream may have; the most is as many as there are paintings. */
const FEWEST_MOTHS = 8

/**
 * What each moth carries when there are `more` (or fewer) of them than the story has words: those
 * beyond it say a word again, on a painting that no other has.
 */
export function tellMoths(seed: string, more = 0): WingedLine[] {
  const { words } = tellStory(seed)
  const wanted = Math.round(words.length + more)
  const count = Math.min(SAD_MOTIFS.length, Math.max(FEWEST_MOTHS, wanted))
  const free = SAD_MOTIFS.filter((motif) => words.every((word) => word.motif !== motif))
  const spare = fork(seed, 'more moths').shuffle(free)
  return Array.from({ length: count }, (_, i) =>
    i < words.length ? words[i] : { ...words[i % words.length], motif: spare[i - words.length] },
  )
}

/** Any `count` of a list, in the list’s own order. */
function some<T>(list: readonly T[], count: number, random: Random): T[] {
  const picked = random.shuffle(list.map((_, place) => place)).slice(0, count)
  return picked.sort((a, b) => a - b).map((place) => list[place])
}

/** Gives each line a wing that no other line has. */
function paint(
  lines: readonly Line[],
  motifs: readonly string[],
  random: Random,
): { line: Line; motif: string }[] {
  const wings = matchMotifs(
    lines.map(({ grief, part, index }) => GRIEFS[grief][part][index].split(' ')),
    random.shuffle(motifs),
  )
  return lines.map((line, i) => ({ line, motif: wings[i] }))
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
