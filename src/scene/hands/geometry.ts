/** What the hands are drawn with: grown forms, the ribbons’ strips, and motes. */
import { BufferAttribute, BufferGeometry } from 'three'
import type { HandMesh } from '../../dream/grow/hand'
import type { SeenForm } from '../../dream/grow/hand-bones'
import type { HandStrands } from '../../dream/grow/hand-strands'
import { fork } from '../../dream/random'

export interface GrownHand {
  form: SeenForm
  flesh: HandMesh
  strands: HandStrands
}

export function handGeometry(hand: HandMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(hand.position, 3))
  geometry.setAttribute('normal', new BufferAttribute(hand.normal, 3))
  geometry.setAttribute('flow', new BufferAttribute(hand.flow, 3))
  geometry.setAttribute('finger', new BufferAttribute(hand.finger, 3))
  geometry.setAttribute('across', new BufferAttribute(hand.across, 1))
  geometry.setAttribute('lit', new BufferAttribute(hand.lit, 1))
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

/** Half width of the thickest filament, metres. */
const FILAMENT = 0.0009
/** How many of them are cords, and how much thicker. */
const CORDS = 0.07
const CORDED = 3

/** What a strip is: a filament of a stream, or the sheer veil they lie in. */
const STRIP = { filament: 0, veil: 1 } as const

/** The two streams that leave the hands, every other strip of the left one. `segments`: quads along one strip. */
export function ribbonGeometry(
  seed: string,
  segments: number,
  filaments: number,
  veils: number,
): BufferGeometry {
  const random = fork(seed, 'ribbons')
  const count = filaments + veils
  const strand = new Float32Array(count * (segments + 1) * 2 * 4)
  const nature = new Float32Array(count * (segments + 1) * 2 * 3)
  const index = new Uint32Array(count * segments * 6)
  let v = 0
  let t = 0
  for (let n = 0; n < count; n++) {
    const kind = n < veils ? STRIP.veil : STRIP.filament
    const hand = n % 2
    const own = random.next()
    // Evenly over the band, none in its place: whole numbers are the hand, the rest where across.
    const place = kind === STRIP.veil ? (n + 0.5) / veils : (n - veils + 0.5) / filaments
    const u = hand + Math.min(0.99, Math.max(0, place + random.range(-0.6, 0.6) / filaments))
    // A few are cords.
    const width = FILAMENT * (0.3 + 0.7 * random.next() ** 3 + (random.next() < CORDS ? CORDED : 0))
    for (let i = 0; i <= segments; i++) {
      for (const side of [-1, 1]) {
        nature.set([width, own, 0], v * 3)
        // Closer together by the hand, where a strip is near and bends most in the picture.
        strand.set([(i / segments) ** 1.4, side, u, kind], v++ * 4)
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
  // The soft lights about the hands, at her heart, and under her hand.
  for (let i = 0; i < 6; i++) seeds[i * 4] = -1 - i
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3))
  geometry.setAttribute('seed4', new BufferAttribute(seeds, 4))
  return geometry
}
