/** The geometry of what whirls: motes, streaks, ribbons and sparks. Every list is drawn as a prefix. */
import { BufferAttribute, BufferGeometry } from 'three'
import { fork } from '../../dream/random'

/** At tier factor 1. */
export const MOTES = 20_000
export const STREAKS = 1000
export const RIBBONS = 44
/** By threes: one trunk and two that fork from it. */
export const SPARKS = 126
const RIBBON_STEPS = 120
const SPARK_STEPS = 28
const STREAK_STEPS = 7
const SPRAY_RINGS = 3
const SPRAY_STEPS = 72
/** Above this share of their height nothing is left of the plumes. */
const SPRAY_TOP = 0.78

/** Shares of dust, of specks, and of petals adrift in the eye. */
const KINDS = [0.9, 0.09, 0.01]
/** Shares of what whirls, of what is drawn in along the ground, and of tears. */
const WAYS = [0.8, 0.16, 0.04]

/** Draws the index of one of `shares`, which sum to 1. */
function pick(shares: number[], chance: number): number {
  let index = 0
  for (let left = chance; index < shares.length - 1 && left >= shares[index]; index++)
    left -= shares[index]
  return index
}

export function growMotes(seed: string, factor: number): BufferGeometry {
  const random = fork(seed, 'storm-motes')
  const count = Math.round(MOTES * factor)
  const seeds = new Float32Array(count * 4)
  const kinds = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 4; c++) seeds[i * 4 + c] = random.next()
    kinds[i] = pick(KINDS, random.next())
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3))
  geometry.setAttribute('seed', new BufferAttribute(seeds, 4))
  geometry.setAttribute('kind', new BufferAttribute(kinds, 1))
  return geometry
}

/** Strips from head to tail, so that they may bend with the whirl. */
export function growStreaks(seed: string, factor: number): BufferGeometry {
  const random = fork(seed, 'storm-streaks')
  const count = Math.round(STREAKS * factor)
  const vertices = count * (STREAK_STEPS + 1) * 2
  const strip = new Float32Array(vertices * 3)
  const seeds = new Float32Array(vertices * 4)
  let v = 0
  for (let streak = 0; streak < count; streak++) {
    const own = [random.next(), random.next(), random.next(), random.next()]
    const way = pick(WAYS, random.next())
    for (let i = 0; i <= STREAK_STEPS; i++)
      for (const side of [-1, 1]) {
        strip.set([i / STREAK_STEPS, side, way], v * 3)
        seeds.set(own, v * 4)
        v++
      }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(vertices * 3), 3))
  geometry.setAttribute('seed', new BufferAttribute(seeds, 4))
  geometry.setAttribute('strip', new BufferAttribute(strip, 3))
  geometry.setIndex(stripIndex(count, STREAK_STEPS))
  return geometry
}

/** Quads between `steps + 1` pairs of vertices, for each of `count` strips. */
function stripIndex(count: number, steps: number): BufferAttribute {
  const index = new Uint16Array(count * steps * 6)
  let at = 0
  for (let strip = 0; strip < count; strip++)
    for (let i = 0; i < steps; i++) {
      const a = (strip * (steps + 1) + i) * 2
      for (const corner of [a, a + 1, a + 2, a + 2, a + 1, a + 3]) index[at++] = corner
    }
  return new BufferAttribute(index, 1)
}

export function growRibbons(seed: string, factor: number): BufferGeometry {
  const random = fork(seed, 'storm-ribbons')
  const count = Math.round(RIBBONS * factor)
  const vertices = count * (RIBBON_STEPS + 1) * 2
  const strip = new Float32Array(vertices * 2)
  const seeds = new Float32Array(vertices * 4)
  let v = 0
  for (let ribbon = 0; ribbon < count; ribbon++) {
    const own = [random.next(), random.next(), random.next(), random.next()]
    for (let i = 0; i <= RIBBON_STEPS; i++)
      for (const side of [-1, 1]) {
        strip.set([i / RIBBON_STEPS, side], v * 2)
        seeds.set(own, v * 4)
        v++
      }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(vertices * 3), 3))
  geometry.setAttribute('strip', new BufferAttribute(strip, 2))
  geometry.setAttribute('seed', new BufferAttribute(seeds, 4))
  geometry.setIndex(stripIndex(count, RIBBON_STEPS))
  return geometry
}

/** Upright rings about the foot, the nearest to the eye of the storm last. */
export function growSprayRings(factor: number): BufferGeometry {
  const rings = factor < 0.5 ? SPRAY_RINGS - 1 : SPRAY_RINGS
  const ring = new Float32Array(rings * (SPRAY_STEPS + 1) * 2 * 3)
  let v = 0
  for (let number = rings - 1; number >= 0; number--)
    for (let i = 0; i <= SPRAY_STEPS; i++)
      for (const up of [0, SPRAY_TOP]) ring.set([i / SPRAY_STEPS, up, number], v++ * 3)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(ring.length), 3))
  geometry.setAttribute('ring', new BufferAttribute(ring, 3))
  geometry.setIndex(stripIndex(rings, SPRAY_STEPS))
  return geometry
}

export function growSparks(factor: number): BufferGeometry {
  const count = Math.round(SPARKS * factor)
  const vertices = count * (SPARK_STEPS + 1) * 2
  const strip = new Float32Array(vertices * 3)
  let v = 0
  for (let spark = 0; spark < count; spark++)
    for (let i = 0; i <= SPARK_STEPS; i++)
      for (const side of [-1, 1]) strip.set([i / SPARK_STEPS, side, spark], v++ * 3)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(vertices * 3), 3))
  geometry.setAttribute('strip', new BufferAttribute(strip, 3))
  geometry.setIndex(stripIndex(count, SPARK_STEPS))
  return geometry
}
