/** Every thread outside the cloth as one mesh of thin ribbons. */
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { fork } from '../../dream/random'

/**
 * Kind of thread, how many, and of how many pieces each: those it hangs from, from the hand to a
 * moth, from the hand to the work; and two single squares: the glow where they leave the hand, and the
 * cloth's own about it.
 */
const KINDS = [
  { kind: 0, count: 13, pieces: 10 },
  { kind: 1, count: 2, pieces: 44 },
  { kind: 2, count: 3, pieces: 52 },
  { kind: 3, count: 1, pieces: 1 },
  { kind: 4, count: 1, pieces: 1 },
] as const

export function createStrings(): BufferGeometry {
  const random = fork('tapestry', 'strings')
  const position: number[] = []
  const nature: number[] = []
  const index: number[] = []
  for (const { kind, count, pieces } of KINDS) {
    for (let i = 0; i < count; i++) {
      const number = (i + 0.5) / count
      const own = random.next()
      for (let j = 0; j <= pieces; j++) {
        const base = position.length / 3
        for (const side of [-1, 1]) {
          position.push(j / pieces, side, own)
          nature.push(kind, number)
        }
        if (j > 0) index.push(base - 2, base - 1, base, base - 1, base + 1, base)
      }
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('nature', new Float32BufferAttribute(nature, 2))
  geometry.setIndex(index)
  return geometry
}

/** Below what is woven the warp hangs on: so far, as a share of the height. */
export const FRINGE = 0.13
/** And so far over its upper edge the warp goes up, to where it is lost in the air. */
const ABOVE = 0.11

/** The sheet of the cloth, position.xy 0–1 from the upper left, and the fringe below it. */
export function createSheet(across: number, down: number): BufferGeometry {
  const position: number[] = []
  const index: number[] = []
  for (let y = 0; y <= down; y++)
    for (let x = 0; x <= across; x++) {
      position.push(x / across, -ABOVE + ((ABOVE + 1 + FRINGE) * y) / down, 0)
      if (x === across || y === down) continue
      const a = y * (across + 1) + x
      index.push(a, a + across + 1, a + 1, a + 1, a + across + 1, a + across + 2)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setIndex(index)
  return geometry
}
