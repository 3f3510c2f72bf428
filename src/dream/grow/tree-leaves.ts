/** The leaves: cut crystals in sprays and hanging strands, and the finest ones as sprays on a card. */
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

interface Cut {
  hook: Vector
  from: Vector
  along: Vector
  length: number
  slim: number
  sides: number
  rand: number
  cluster: number
  outside: number
  turn: number
}

/** One cut crystal: a point, one or two girdles, a longer point; every facet flat. */
function crystal(mesh: MeshBuilder, cut: Cut) {
  const { from, along, length, sides } = cut
  const side = unit(cross(along, Math.abs(along[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]))
  const other = cross(along, side)
  const wide = length * cut.slim
  // Large stones have a belt of upright facets, small ones a single girdle.
  const belts =
    sides >= 6
      ? [
          [0.2, 0.82],
          [0.46, 1],
        ]
      : [[0.34, 1]]
  const point = (u: number, share: number, k: number): Vector => {
    const a = cut.turn + (k / sides) * 2 * Math.PI
    // Flatter one way: a blade has a face, a needle has none.
    const cx = Math.cos(a) * wide * share
    const cy = Math.sin(a) * wide * share * 0.62
    return [
      from[0] + along[0] * u * length + side[0] * cx + other[0] * cy,
      from[1] + along[1] * u * length + side[1] * cx + other[1] * cy,
      from[2] + along[2] * u * length + side[2] * cx + other[2] * cy,
    ]
  }
  let facet = 0
  const face = (a: Vector, ta: number, b: Vector, tb: number, c: Vector, tc: number) => {
    const n = unit(cross(sub(b, a), sub(c, a)))
    const r = (((cut.rand * 977 + facet++ * 61.7) % 1) + 1) % 1
    const put = (p: Vector, t: number, u: number, v: number) =>
      mesh.vertex(
        p,
        n,
        [cut.hook[0], cut.hook[1], cut.hook[2], cut.rand],
        [((cut.cluster + 0.5) / CLUSTERS) * 255, cut.outside * 255, 255, KIND.crystal],
        [u * 255, v * 255, t * 255, r * 255],
      )
    mesh.triangle(put(a, ta, 1, 0), put(b, tb, 0, 1), put(c, tc, 0, 0))
  }
  const head = point(0, 0, 0)
  const foot = point(1, 0, 0)
  for (let k = 0; k < sides; k++) {
    const [u0, w0] = belts[0]
    face(head, 0, point(u0, w0, k + 1), u0, point(u0, w0, k), u0)
    if (belts.length > 1) {
      const [u1, w1] = belts[1]
      const a = point(u0, w0, k)
      const b = point(u0, w0, k + 1)
      const c = point(u1, w1, k)
      const d = point(u1, w1, k + 1)
      face(a, u0, b, u0, d, u1)
      face(a, u0, d, u1, c, u1)
    }
    const [ul, wl] = belts[belts.length - 1]
    face(foot, 1, point(ul, wl, k), ul, point(ul, wl, k + 1), ul)
  }
}

/** Hangs `count` crystals in the crown, in random order, with `cards` sprays of fine ones among them. */
export function hangLeaves(
  mesh: MeshBuilder,
  random: Random,
  wood: Skeleton,
  crown: Crown,
  count: number,
  cards: number,
) {
  const { habit } = wood
  const at = (i: number): Vector => [wood.x[i], wood.y[i], wood.z[i]]
  const cuts: Cut[] = []
  const add = (
    hook: Vector,
    from: Vector,
    along: Vector,
    length: number,
    h: number,
    outside: number,
  ) => {
    const large = length > habit.leaf * 1.15
    cuts.push({
      hook,
      from,
      along,
      length,
      slim: habit.slim * random.range(0.85, 1.3) * (large ? 0.92 : 1),
      sides: large ? 6 : random.chance(0.3) ? 5 : 4,
      rand: random.next(),
      cluster: crown.cluster[h],
      outside,
      turn: random.range(0, 6.3),
    })
  }
  while (cuts.length < count) {
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
      let y = here[1]
      const length = habit.strand * random.range(0.3, 1) ** 1.4
      // A strand swings as one, from the twig it hangs on.
      const x = here[0] + random.range(-0.25, 0.25)
      const z = here[2] + random.range(-0.25, 0.25)
      let hung = 0
      while (hung < length) {
        const last = hung + habit.leaf * 0.9 >= length
        const l = habit.leaf * random.range(0.42, 0.85) * (last ? 1.7 : 1)
        const along = unit([random.range(-0.22, 0.22), -1, random.range(-0.22, 0.22)])
        add(here, [x, y, z], along, l, h, outside)
        y -= l * 0.98
        hung += l * 0.98
      }
    } else {
      const n = 4 + random.int(5)
      for (let k = 0; k < n; k++) {
        const spread = k === 0 ? 0.15 : 0.85
        const along = unit([
          out[0] * 0.6 + twig[0] * 0.5 + random.range(-spread, spread),
          out[1] * 0.35 + twig[1] * 0.4 - 0.4 + random.range(-spread, spread) * 0.8,
          out[2] * 0.6 + twig[2] * 0.5 + random.range(-spread, spread),
        ])
        const l = habit.leaf * (k === 0 ? random.range(1.1, 2) : random.range(0.45, 1.15))
        const u = k === 0 ? 1 : random.next()
        const from: Vector = [
          below[0] + (here[0] - below[0]) * u,
          below[1] + (here[1] - below[1]) * u,
          below[2] + (here[2] - below[2]) * u,
        ]
        add(from, from, along, l, h, outside)
      }
    }
  }
  const order = random.shuffle(cuts.map((_, i) => i).concat(Array(cards).fill(-1)))
  for (const i of order) {
    if (i >= 0) crystal(mesh, cuts[i])
    else card(mesh, random, wood, crown, habit.leaf * random.range(0.9, 1.6))
  }
}

function card(mesh: MeshBuilder, random: Random, wood: Skeleton, crown: Crown, half: number) {
  const h = random.int(crown.hosts.length)
  const joint = crown.hosts[h]
  const p: Vector = [
    wood.x[joint] + random.range(-0.3, 0.3),
    wood.y[joint] - half * 0.35,
    wood.z[joint] + random.range(-0.3, 0.3),
  ]
  const outside = Math.min(1, 0.3 + 0.6 * (Math.hypot(...sub(p, crown.middle)) / crown.reach))
  const n = unit(sub(p, crown.middle))
  const rand = random.next()
  const corner = (u: number, v: number) =>
    mesh.vertex(
      p,
      n,
      [p[0], p[1], p[2], rand],
      [((crown.cluster[h] + 0.5) / CLUSTERS) * 255, outside * 255, 255, KIND.spray],
      [u * 255, v * 255, half * 64, 0],
    )
  const a = corner(0, 0)
  const b = corner(1, 0)
  const c = corner(0, 1)
  const d = corner(1, 1)
  mesh.triangle(a, b, d)
  mesh.triangle(a, d, c)
}
