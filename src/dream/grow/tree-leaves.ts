/** The leaves: long cut crystals that grow out of the twigs as quartz does, or hang from them in strands. */
import type { Random } from '../random'
import type { Skeleton } from './tree'
import { KIND, type MeshBuilder } from './tree-mesh'

type Vector = [number, number, number]

const sub = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const unit = (v: Vector): Vector => {
  const l = Math.hypot(v[0], v[1], v[2]) || 1
  return [v[0] / l, v[1] / l, v[2] / l]
}

/** Clusters of a tree: what one chime lights. */
export const CLUSTERS = 40

export interface Crown {
  /** Joints that bear leaves. */
  hosts: number[]
  /** Cluster of each host. */
  cluster: Uint8Array
  /** Middle of each cluster, x y z. */
  centres: Float32Array
  middle: Vector
  /** Largest distance of a host from the middle, metres. */
  reach: number
}

/** Divides the thin wood of a tree into clusters. */
export function crownOf(random: Random, wood: Skeleton): Crown {
  const hosts: number[] = []
  for (let i = 0; i < wood.count; i++) {
    if (wood.tips[i] <= 3 && wood.y[i] > wood.height * 0.24) hosts.push(i)
  }
  const at = (i: number): Vector => [wood.x[i], wood.y[i], wood.z[i]]
  const middle: Vector = [0, 0, 0]
  for (const i of hosts) for (let k = 0; k < 3; k++) middle[k] += at(i)[k] / hosts.length
  // Farthest-point sampling: every next cluster begins where no other is near.
  const away = new Float32Array(hosts.length).fill(Infinity)
  const cluster = new Uint8Array(hosts.length)
  const centres = new Float32Array(CLUSTERS * 3)
  let next = random.int(hosts.length)
  for (let c = 0; c < CLUSTERS; c++) {
    const centre = at(hosts[next])
    centres.set(centre, c * 3)
    let far = 0
    for (let h = 0; h < hosts.length; h++) {
      const d = Math.hypot(...sub(at(hosts[h]), centre))
      if (d < away[h]) {
        away[h] = d
        cluster[h] = c
      }
      if (away[h] > far) {
        far = away[h]
        next = h
      }
    }
  }
  let reach = 0
  for (const i of hosts) reach = Math.max(reach, Math.hypot(...sub(at(i), middle)))
  return { hosts, cluster, centres, middle, reach }
}

/** Longest crystal and widest half width that the bytes of a vertex can say, metres. */
export const LONGEST = 4
export const WIDEST = 0.4

/** Half width of the thread that a strand's stones hang on, metres. */
const THREAD = 0.009

interface Shard {
  hook: Vector
  from: Vector
  along: Vector
  length: number
  /** Half width, metres. */
  wide: number
  rand: number
  cluster: number
  outside: number
}

/** The side that a crystal's outline is laid out on at rest; the shader finds the same from its axis. */
const restSide = (along: Vector): Vector =>
  unit(cross(along, Math.abs(along[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]))

/** Outlines from the root to the point: place along, half width as a share. */
const LARGE = [
  [0.1, 0.74],
  [0.74, 1],
] as const
const SMALL = [[0.36, 1]] as const

/**
 * One crystal as its outline alone. The shader turns it about its own axis to the eye and cuts its
 * facets, so that a stone of eighteen faces costs two to four triangles.
 */
function outline(mesh: MeshBuilder, shard: Shard) {
  const { from, along, length, wide } = shard
  const large = length > 0.62 && wide > THREAD
  const side = restSide(along)
  const put = (t: number, across: number) =>
    mesh.vertex(
      [0, 1, 2].map((k) => from[k] + along[k] * t * length + side[k] * across * wide) as Vector,
      along,
      [shard.hook[0], shard.hook[1], shard.hook[2], shard.rand],
      [
        ((shard.cluster + 0.5) / CLUSTERS) * 255,
        shard.outside * 255,
        (length / LONGEST) * 255,
        KIND.crystal,
      ],
      [(across * 0.5 + 0.5) * 255, t * 255, (wide / WIDEST) * 255, large ? 255 : 0],
    )
  const root = put(0, 0)
  let left = root
  let right = root
  for (const [t, share] of large ? LARGE : SMALL) {
    const l = put(t, -share)
    const r = put(t, share)
    if (left === root) mesh.triangle(root, l, r)
    else {
      mesh.triangle(left, l, right)
      mesh.triangle(right, l, r)
    }
    left = l
    right = r
  }
  mesh.triangle(left, put(1, 0), right)
}

/**
 * Hangs `count` crystals in the crown, strand by strand and tuft by tuft in random order, so that a
 * prefix is a thinned crown in which nothing hangs in the air.
 */
export function hangLeaves(
  mesh: MeshBuilder,
  random: Random,
  wood: Skeleton,
  crown: Crown,
  count: number,
) {
  const { habit } = wood
  const at = (i: number): Vector => [wood.x[i], wood.y[i], wood.z[i]]
  const tufts: Shard[][] = []
  let hanging = 0
  const add = (
    hook: Vector,
    from: Vector,
    along: Vector,
    length: number,
    slim: number,
    h: number,
    outside: number,
  ) => {
    const wide = Math.min(WIDEST, length * slim * habit.slim * random.range(0.8, 1.25))
    const l = Math.min(LONGEST, length)
    const rand = random.next()
    tufts[tufts.length - 1].push({
      hook,
      from,
      along,
      length: l,
      wide,
      rand,
      cluster: crown.cluster[h],
      outside,
    })
    hanging++
  }
  while (hanging < count) {
    tufts.push([])
    const h = random.int(crown.hosts.length)
    const joint = crown.hosts[h]
    const here = at(joint)
    const below = at(wood.parent[joint])
    const twig = unit(sub(here, below))
    const out = unit(sub(here, crown.middle))
    const outside = Math.min(
      1,
      0.35 + 0.65 * (Math.hypot(...sub(here, crown.middle)) / crown.reach),
    )
    if (random.chance(habit.strands)) {
      // A pendant: leaves to either side of a thread, as a willow's, and a long one last.
      const length = habit.strand * random.range(0.3, 1) ** 1.2
      const x = here[0] + random.range(-0.06, 0.06)
      const z = here[2] + random.range(-0.06, 0.06)
      for (let y = 0; y < length; y += LONGEST) {
        const reach = Math.min(LONGEST, length - y)
        add(here, [x, here[1] - y, z], [0, -1, 0], reach, THREAD / reach / habit.slim, h, outside)
      }
      let hung = 0.05
      let turn = random.range(0, 2 * Math.PI)
      while (hung < length) {
        const last = hung + habit.leaf * 0.7 >= length
        const l = habit.leaf * (last ? random.range(1.1, 1.5) : random.range(0.75, 1.15))
        const tilt = last ? 0.05 : random.range(0.3, 0.6)
        turn += Math.PI + random.range(-0.5, 0.5)
        const along = unit([Math.cos(turn) * tilt, -1, Math.sin(turn) * tilt])
        add(here, [x, here[1] - hung, z], along, l, last ? 1 : 1.35, h, outside)
        hung += l * 0.55
      }
    } else {
      // A spray: pairs of leaves along the twig, nearly in one plane, closer and steeper toward its end,
      // where the longest carries it on.
      const behind = at(wood.parent[wood.parent[joint]])
      const axis = unit([
        twig[0] + out[0] * 0.35,
        twig[1] + out[1] * 0.2 + habit.rise * 0.8,
        twig[2] + out[2] * 0.35,
      ])
      const flat = unit(cross(axis, Math.abs(axis[1]) > 0.95 ? [1, 0, 0] : [0, 1, 0]))
      const roll = random.range(-0.5, 0.5)
      const over = cross(flat, axis)
      const side = [0, 1, 2].map((k) => flat[k] * Math.cos(roll) + over[k] * Math.sin(roll))
      const n = 7 + random.int(4)
      const size = habit.leaf * random.range(0.85, 1.2)
      for (let k = 0; k < n; k++) {
        const u = 1 - k / n
        const open =
          k === 0 ? 0 : (k % 2 ? 1 : -1) * (0.42 + 0.75 * (1 - u) + random.range(-0.12, 0.12))
        const along = unit(
          [0, 1, 2].map(
            (i) => axis[i] * Math.cos(open) + side[i] * Math.sin(open) + random.range(-0.07, 0.07),
          ) as Vector,
        )
        along[1] -= k === 0 ? 0 : 0.1
        const l = size * (k === 0 ? 1.7 : (0.75 + 0.6 * u) * random.range(0.9, 1.12))
        const [a, b, t] = u > 0.5 ? [below, here, u * 2 - 1] : [behind, below, u * 2]
        const from = [0, 1, 2].map((i) => a[i] + (b[i] - a[i]) * t) as Vector
        add(from, from, unit(along), l, k === 0 ? 1 : 1.25, h, outside)
      }
    }
  }
  for (const i of random.shuffle(tufts.map((_, i) => i)))
    for (const shard of tufts[i]) outline(mesh, shard)
}
