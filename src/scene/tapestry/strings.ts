/** Every thread outside the cloth as one mesh of thin ribbons. */
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { fork } from '../../dream/random'

/**
 * Kind of thread, how many, and of how many pieces each. First what lies behind all others: the air
 * about the cloth, one single square. Then those it hangs by, and the fringe of bare warp below, a few with a
 * spark at their end; those that draw a moth into it (strings.vert.glsl numbers them); and the glow in the
 * visitor’s hand, a square too.
 */
const KINDS = [
  { kind: 4, count: 1, pieces: 1 },
  { kind: 0, count: 18, pieces: 5 },
  { kind: 5, count: 22, pieces: 11 },
  { kind: 1, count: 4, pieces: 44 },
  { kind: 3, count: 1, pieces: 1 },
] as const
const DRAWS = 1
const HANGS = 5
const SPARK = 6
/** Kinds that are spread over the whole width of the cloth. */
const SPREAD: readonly number[] = [0, HANGS]

export function createStrings(): BufferGeometry {
  const random = fork('tapestry', 'strings')
  const position: number[] = []
  const nature: number[] = []
  const index: number[] = []
  const ribbon = (kind: number, pieces: number, number: number, own: number) => {
    for (let j = 0; j <= pieces; j++) {
      const base = position.length / 3
      for (const side of [-1, 1]) {
        position.push(j / pieces, side, own)
        nature.push(kind, number)
      }
      if (j > 0) index.push(base - 2, base - 1, base, base - 1, base + 1, base)
    }
  }
  for (const { kind, count, pieces } of KINDS)
    for (let i = 0; i < count; i++) {
      const own = random.next()
      const spread = SPREAD.includes(kind) ? 0.9 * (random.next() - 0.5) : 0
      const number = kind === DRAWS ? i : (i + 0.5 + spread) / count
      ribbon(kind, pieces, number, own)
      if (kind === HANGS && i % 11 === 4) ribbon(SPARK, 1, number, own)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('nature', new Float32BufferAttribute(nature, 2))
  geometry.setIndex(index)
  return geometry
}

/** The lower edge is ragged: so far, as a share of the height. */
const RAGGED = 0.018
/** And so far over its upper edge the ends of its warp stand up. */
const ABOVE = 0.05

/** The sheet of the cloth, position.xy 0–1 from the upper left, and what is ragged below it. */
export function createSheet(across: number, down: number): BufferGeometry {
  const position: number[] = []
  const index: number[] = []
  for (let y = 0; y <= down; y++)
    for (let x = 0; x <= across; x++) {
      position.push(x / across, -ABOVE + ((ABOVE + 1 + RAGGED) * y) / down, 0)
      if (x === across || y === down) continue
      const a = y * (across + 1) + x
      index.push(a, a + across + 1, a + 1, a + 1, a + across + 1, a + across + 2)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setIndex(index)
  return geometry
}
