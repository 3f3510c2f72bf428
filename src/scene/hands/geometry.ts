/** What the hands are drawn with: two grown forms, the ribbons’ strips, and motes. */
import { BufferAttribute, BufferGeometry } from 'three'
import type { HandMesh } from '../../dream/grow/hand'
import { fork } from '../../dream/random'

/** Ribbons that leave each palm, and quads along one. */
const RIBBONS = 6
const SEGMENTS = 150

export function handGeometry(hand: HandMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(hand.position, 3))
  geometry.setAttribute('normal', new BufferAttribute(hand.normal, 3))
  geometry.setAttribute('flow', new BufferAttribute(hand.flow, 4))
  geometry.setIndex(new BufferAttribute(hand.index, 1))
  return geometry
}

export function ribbonGeometry(seed: string): BufferGeometry {
  const random = fork(seed, 'ribbons')
  const count = RIBBONS * 2
  const strand = new Float32Array(count * (SEGMENTS + 1) * 2 * 4)
  const index = new Uint32Array(count * SEGMENTS * 6)
  let v = 0
  let t = 0
  for (let n = 0; n < count; n++) {
    const hand = n < RIBBONS ? -1 : 1
    const u = ((n % RIBBONS) + random.range(0.1, 0.9)) / RIBBONS
    for (let i = 0; i <= SEGMENTS; i++) {
      for (const side of [-1, 1]) strand.set([i / SEGMENTS, side, u, hand], v++ * 4)
      if (i === SEGMENTS) continue
      const p = v - 2
      index.set([p, p + 1, p + 2, p + 1, p + 3, p + 2], t)
      t += 6
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(v * 3), 3))
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
