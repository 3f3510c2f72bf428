/** What the hands are drawn with: two grown forms, the ribbons’ strips, and motes. */
import { BufferAttribute, BufferGeometry } from 'three'
import type { HandMesh } from '../../dream/grow/hand'
import type { HandStrands } from '../../dream/grow/hand-strands'
import { fork } from '../../dream/random'

export interface GrownHand {
  flesh: HandMesh
  strands: HandStrands
}

/**
 * What leaves each palm: two wide bands of silk, narrow ones beside them, and single threads.
 * Where among the bundle each flies, 0 to 1, and its share of the full width.
 */
const BANDS = [
  { at: 0.3, share: 1 },
  { at: 0.74, share: 0.82 },
  { at: 0.36, share: 0.3 },
  { at: 0.66, share: 0.36 },
  { at: 0.26, share: 0.05 },
  { at: 0.335, share: 0.04 },
  { at: 0.7, share: 0.04 },
  { at: 0.79, share: 0.05 },
] as const

export function handGeometry(hand: HandMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(hand.position, 3))
  geometry.setAttribute('normal', new BufferAttribute(hand.normal, 3))
  geometry.setAttribute('flow', new BufferAttribute(hand.flow, 3))
  geometry.setAttribute('finger', new BufferAttribute(hand.finger, 3))
  geometry.setIndex(new BufferAttribute(hand.index, 1))
  // The palm has a shader of its own: creases, the crack, what springs from it.
  geometry.addGroup(0, hand.palmFrom, 0)
  geometry.addGroup(hand.palmFrom, hand.index.length - hand.palmFrom, 1)
  return geometry
}

export function strandGeometry(strands: HandStrands): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(strands.position, 3))
  geometry.setAttribute('tangent3', new BufferAttribute(strands.tangent, 3))
  geometry.setAttribute('normal', new BufferAttribute(strands.normal, 3))
  geometry.setAttribute('look', new BufferAttribute(strands.look, 4))
  geometry.setAttribute('nature', new BufferAttribute(strands.nature, 2))
  geometry.setIndex(new BufferAttribute(strands.index, 1))
  return geometry
}

/** `segments`: quads along one. */
export function ribbonGeometry(seed: string, segments: number): BufferGeometry {
  const random = fork(seed, 'ribbons')
  const count = BANDS.length * 2
  const strand = new Float32Array(count * (segments + 1) * 2 * 4)
  const width = new Float32Array(count * (segments + 1) * 2 * 3)
  const index = new Uint32Array(count * segments * 6)
  let v = 0
  let t = 0
  for (let n = 0; n < count; n++) {
    const hand = n < BANDS.length ? -1 : 1
    const { at, share } = BANDS[n % BANDS.length]
    const u = at + random.range(-0.015, 0.015)
    for (let i = 0; i <= segments; i++) {
      for (const side of [-1, 1]) {
        width[v * 3] = share
        strand.set([i / segments, side, u, hand], v++ * 4)
      }
      if (i === segments) continue
      const p = v - 2
      index.set([p, p + 1, p + 2, p + 1, p + 3, p + 2], t)
      t += 6
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(width, 3))
  geometry.setAttribute('strand', new BufferAttribute(strand, 4))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}

export function emeraldMotes(seed: string, count: number): BufferGeometry {
  const random = fork(seed, 'emerald motes')
  const seeds = new Float32Array(count * 4)
  for (let i = 0; i < seeds.length; i++) seeds[i] = random.next()
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3))
  geometry.setAttribute('seed4', new BufferAttribute(seeds, 4))
  return geometry
}
