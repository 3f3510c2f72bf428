/**
 * The same tree from far away: so few slots that a whole forest is one draw. A slot is a length of
 * wood or a crystal, both turned to the eye by the shader; two texels each.
 */
import type { Random } from '../random'
import type { Skeleton } from './tree'
import { CLUSTERS, type Crown } from './tree-leaves'

export const FAR_WOOD = 120
export const FAR_SHARDS = 400
export const FAR_SLOTS = FAR_WOOD + FAR_SHARDS

/** Two RGBA texels a slot. Wood: x y z radius, twice. Crystal: x y z length; cluster, outside, random, axis. */
export function farTree(random: Random, wood: Skeleton, crown: Crown): Float32Array {
  const far = new Float32Array(FAR_SLOTS * 8)
  // Wood: joined over three joints at a time, the thickest lengths kept.
  const lengths: [number, number][] = []
  const walk = (from: number, first: number) => {
    let start = from
    let at = first
    let run = 0
    while (at >= 0) {
      run++
      const next = wood.heir[at]
      if (next < 0 || run >= 3) {
        lengths.push([start, at])
        start = at
        run = 0
      }
      at = next
    }
  }
  walk(0, wood.heir[0])
  for (let i = 1; i < wood.count; i++) if (wood.heir[wood.parent[i]] !== i) walk(wood.parent[i], i)
  lengths.sort((a, b) => wood.radius[b[1]] - wood.radius[a[1]])
  lengths.slice(0, FAR_WOOD).forEach(([a, b], i) => {
    const from = Math.min(wood.radius[a], wood.radius[b] * 1.5)
    far.set([wood.x[a], wood.y[a], wood.z[a], from], i * 8)
    far.set([wood.x[b], wood.y[b], wood.z[b], wood.radius[b]], i * 8 + 4)
  })
  const order = random.shuffle(crown.hosts.map((_, i) => i))
  const { habit } = wood
  for (let s = 0; s < FAR_SHARDS; s++) {
    const h = order[s % order.length]
    const joint = crown.hosts[h]
    const p = [wood.x[joint], wood.y[joint], wood.z[joint]]
    const out = p.map((value, k) => value - crown.middle[k])
    const away = Math.hypot(...out) || 1
    const hangs = random.chance(habit.strands)
    // One stands for a tuft of them, so it is longer and stouter than any near one.
    const length = habit.leaf * (hangs ? random.range(1.8, 3.4) : random.range(1.5, 2.9))
    const spread = hangs ? 0.14 : 0.75
    const axis = p.map(
      (_, k) => (hangs ? 0 : out[k] / away) + random.range(-spread, spread),
    ) as number[]
    axis[1] = hangs ? -1 : axis[1] * 0.8 + habit.rise
    const o = (FAR_WOOD + s) * 8
    far.set([p[0], p[1], p[2], length], o)
    const outside = Math.min(1, 0.3 + (0.65 * away) / crown.reach)
    far.set([(crown.cluster[h] + 0.5) / CLUSTERS, outside, random.next(), packAxis(axis)], o + 4)
  }
  return far
}

/** Steps to each side in which a direction is packed into one number. */
const AXIS_STEPS = 63

/** A direction in one number: octahedral (Cigolle et al. 2014), 64 steps each way. */
function packAxis([x, y, z]: number[]): number {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1
  let u = x / sum
  let v = z / sum
  if (y < 0) {
    const fold = (1 - Math.abs(v)) * (u < 0 ? -1 : 1)
    v = (1 - Math.abs(u)) * (v < 0 ? -1 : 1)
    u = fold
  }
  const step = (value: number) => Math.round((value * 0.5 + 0.5) * AXIS_STEPS)
  return step(u) * (AXIS_STEPS + 1) + step(v)
}
