/** Sparks that leave one of the others, and its heart. */
import { fork } from '../random'
import type { Build } from './other'

export interface Other {
  strands: {
    /** Middle of the thread, the way it runs, and the skin’s normal beneath it. */
    position: Float32Array
    tangent: Float32Array
    normal: Float32Array
    /** Along 0–1, side −1 or 1, half width in metres (negative: a mote, which rises), own number. */
    ribbon: Float32Array
    /** How far wind carries it. */
    flow: Float32Array
    index: Uint32Array
  }
}

/** Sparks of each at full density. */
const MOTES = 64

/** `share` is how many of all sparks there are. */
export function growOther({ name, tall, half }: Build, share: number): Other {
  const random = fork(`other ${name}`, 'motes')
  const position: number[] = []
  const tangent: number[] = []
  const normal: number[] = []
  const ribbon: number[] = []
  const flow: number[] = []
  const index: number[] = []
  for (let k = 0; k < Math.round(MOTES * share); k++) {
    const a = random.range(0, 2 * Math.PI)
    const out = half * random.range(0.25, 1.1)
    const [x, y, z] = [out * Math.sin(a), 0.3 * tall * random.next() ** 2, 0.5 * out * Math.cos(a)]
    const width = -random.range(0.003, 0.008)
    const own = random.next()
    ;[0, 0.004, 0.012].forEach((d, i) => {
      const base = position.length / 3
      for (const edge of [-1, 1]) {
        position.push(x, y + d, z)
        tangent.push(0, 0.01, 0)
        normal.push(Math.sin(a), 0, Math.cos(a))
        ribbon.push(i / 2, edge, width, own)
        flow.push(0.2)
      }
      if (i > 0) index.push(base - 2, base - 1, base, base - 1, base + 1, base)
    })
  }
  return {
    strands: {
      position: Float32Array.from(position),
      tangent: Float32Array.from(tangent),
      normal: Float32Array.from(normal),
      ribbon: Float32Array.from(ribbon),
      flow: Float32Array.from(flow),
      index: Uint32Array.from(index),
    },
  }
}
