/**
 * The same tree from far away: so few slots that a whole forest is one draw. A slot is a length of
 * wood or a spray of crystals, both turned to the eye by the shader; two texels each.
 */
import type { Random } from '../random'
import type { Skeleton } from './tree'
import { CLUSTERS, type Crown } from './tree-leaves'

export const FAR_WOOD = 120
export const FAR_SPRAYS = 230
export const FAR_SLOTS = FAR_WOOD + FAR_SPRAYS

/** Two RGBA texels a slot. Wood: x y z radius, twice. Spray: x y z half size; cluster, outside, random, 1. */
export function farTree(random: Random, wood: Skeleton, crown: Crown): Float32Array {
  const out = new Float32Array(FAR_SLOTS * 8)
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
    out.set([wood.x[a], wood.y[a], wood.z[a], from], i * 8)
    out.set([wood.x[b], wood.y[b], wood.z[b], wood.radius[b]], i * 8 + 4)
  })
  const order = random.shuffle(crown.hosts.map((_, i) => i))
  for (let s = 0; s < FAR_SPRAYS; s++) {
    const h = order[s % order.length]
    const joint = crown.hosts[h]
    const half = wood.habit.leaf * random.range(1.7, 2.7)
    const x = wood.x[joint]
    const y = wood.y[joint] - half * (0.2 + 0.35 * wood.habit.strands)
    const z = wood.z[joint]
    const away = Math.hypot(x - crown.middle[0], y - crown.middle[1], z - crown.middle[2])
    out.set([x, y, z, half], (FAR_WOOD + s) * 8)
    out.set(
      [
        (crown.cluster[h] + 0.5) / CLUSTERS,
        Math.min(1, 0.3 + (0.65 * away) / crown.reach),
        random.next(),
        1,
      ],
      (FAR_WOOD + s) * 8 + 4,
    )
  }
  return out
}
