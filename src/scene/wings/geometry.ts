/** Many fliers as one merged mesh: two wings of a few strips each, the body between them, and dust. */
import { BufferGeometry, Float32BufferAttribute } from 'three'
import type { Random } from '../../dream/random'

/** Strips from the body to the tip, and from hind edge to front: near ones bend, small ones are small. */
const NEAR = [8, 6] as const
const SMALL = [2, 1] as const
/** Across the body: it stands out round between the wings. */
const BODY = [-0.4, -0.17, -0.12, -0.06, 0, 0.06, 0.12, 0.17, 0.4]
const BODY_SMALL = [-0.4, 0.4]

/** What a corner belongs to. */
const WING = 0
const BODY_PART = 1
const HALO = 2
const MOTE = 3
const THREAD = 4
const BLADE = 5
/** Pieces of each thread, and of a blade. */
const PIECES = 88
const JOINTS = 32

/** What only shines: where there are motes each flier has a halo too, each near one so many motes, those that come nearest more; sparks are halos of no flier. */
export interface Dust {
  motes: number
  sparks: number
  /** Threads of light on the way of the small ones, behind them all. */
  threads: number
  /** Blades of grass before the one that comes nearest. */
  blades: number
  random: Random
  /** Which of the near ones come nearest: they are drawn over the others. */
  nearest(i: number): boolean
}

/**
 * `near` fliers in full and `small` ones in few corners. position.xy lies in the plane of the wings,
 * position.z is the number of the flier. `part` is what it belongs to, and two random numbers.
 * With dust they go from far to near, halos before them and dust after, so that depth need not be kept.
 */
export function createFliers(near: number, small: number, dust?: Dust): BufferGeometry {
  const position: number[] = []
  const part: number[] = []
  const index: number[] = []
  const patch = (i: number, xs: readonly number[], ys: readonly number[], ...of: number[]) => {
    const base = position.length / 3
    for (const y of ys)
      for (const x of xs) {
        position.push(x, y, i)
        part.push(of[0], of[1] ?? 0, of[2] ?? 0)
      }
    const n = xs.length
    for (let y = 0; y < ys.length - 1; y++)
      for (let x = 0; x < n - 1; x++) {
        const a = base + y * n + x
        index.push(a, a + 1, a + n, a + 1, a + n + 1, a + n)
      }
  }
  const steps = (from: number, to: number, count: number) =>
    Array.from({ length: count + 1 }, (_, k) => from + ((to - from) * k) / count)
  const ends = [-1, 1]
  const count = near + small
  const order = Array.from({ length: count }, (_, i) => i)
  if (dust) {
    const rank = (i: number) => (i >= near ? 0 : dust.nearest(i) ? 2 : 1)
    order.sort((a, b) => rank(a) - rank(b) || a - b)
    for (let i = 0; i < dust.threads; i++)
      patch(near, steps(0, 1, PIECES), ends, THREAD, i / dust.threads)
    if (dust.sparks > 0) for (const i of order) if (i >= near) patch(i, ends, ends, HALO)
  }
  for (const i of order) {
    if (dust && dust.motes > 0 && i < near) patch(i, ends, ends, HALO)
    const [along, across] = i < near ? NEAR : SMALL
    patch(i, steps(-1, 0, along), steps(-0.75, 0.75, across), WING)
    patch(i, steps(0, 1, along), steps(-0.75, 0.75, across), WING)
    patch(i, i < near ? BODY : BODY_SMALL, steps(-0.66, 0.75, i < near ? 4 : 1), BODY_PART)
  }
  if (dust) {
    for (let i = 0; i < dust.blades; i++)
      patch(near, steps(0, 1, JOINTS), ends, BLADE, (i + 0.5) / dust.blades, dust.random.next())
    for (let i = 0; i < dust.sparks; i++) patch(count + i, ends, ends, HALO, 1)
    for (let i = 0; i < near; i++)
      for (let k = 0; k < dust.motes * (dust.nearest(i) ? 2.4 : 0.4); k++)
        patch(i, ends, ends, MOTE, dust.random.next(), dust.random.next())
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('part', new Float32BufferAttribute(part, 3))
  geometry.setIndex(index)
  return geometry
}
