/** What the hands are drawn with: two grown forms, the ribbons’ strips, and motes. */
import { BufferAttribute, BufferGeometry } from 'three'
import type { HandMesh } from '../../dream/grow/hand'
import type { HandStrands } from '../../dream/grow/hand-strands'
import { fork } from '../../dream/random'

export interface GrownHand {
  flesh: HandMesh
  strands: HandStrands
}

export function handGeometry(hand: HandMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(hand.position, 3))
  geometry.setAttribute('normal', new BufferAttribute(hand.normal, 3))
  geometry.setAttribute('flow', new BufferAttribute(hand.flow, 2))
  geometry.setAttribute('finger', new BufferAttribute(hand.finger, 2))
  geometry.setIndex(new BufferAttribute(hand.index, 1))
  // The palm has a shader of its own: the crack, what springs from it.
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

/** Half width of a veil and of the thickest thread where it begins, metres. */
const VEIL = 0.055
const THREAD = 0.0022
/** Where among the bundles a thread flies, 0 to 1: two of them, and a few threads between. */
const BUNDLES = [0.3, 0.74, 0.36, 0.68, 0.5]

/**
 * What leaves the hands: sheer veils out of the palms, and single threads, most of them from the
 * fingertips. `segments`: quads along one.
 */
export function ribbonGeometry(
  seed: string,
  segments: number,
  threads: number,
  veils: number,
): BufferGeometry {
  const random = fork(seed, 'ribbons')
  const each = threads + veils
  const count = each * 2
  const strand = new Float32Array(count * (segments + 1) * 2 * 4)
  const nature = new Float32Array(count * (segments + 1) * 2 * 3)
  const index = new Uint32Array(count * segments * 6)
  let v = 0
  let t = 0
  for (let n = 0; n < count; n++) {
    const hand = n < each ? -1 : 1
    const k = n % each
    const veil = k < veils
    const own = random.next()
    const u = (veil ? BUNDLES[k % 2] : BUNDLES[k % BUNDLES.length]) + random.range(-0.05, 0.05)
    const thick = random.next()
    const width = veil ? -VEIL * random.range(0.7, 1) : THREAD * (0.3 + 0.7 * thick ** 3)
    // Two of three begin at a fingertip; none at the thumb’s, whose way would lie across the hand.
    const from = veil || k % 3 === 0 ? 0 : 2 + (k % 4)
    for (let i = 0; i <= segments; i++) {
      for (const side of [-1, 1]) {
        nature.set([width, own, from], v * 3)
        strand.set([i / segments, side, u, hand], v++ * 4)
      }
      if (i === segments) continue
      const p = v - 2
      index.set([p, p + 1, p + 2, p + 1, p + 3, p + 2], t)
      t += 6
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(nature, 3))
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
