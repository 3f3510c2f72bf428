/** Which trees are drawn, how, and what light runs in them now. */
import type { Grove, Tree } from '../../dream/grove'
import type { GrownTree } from '../../dream/grow/tree-grow'
import { CLUSTERS } from '../../dream/grow/tree-leaves'
import { shared } from '../uniforms'
import { clear, createFar, createNear, publish, put, type Stand } from './geometry'

/** Crystal trees tower: whatever the grove says of their size, they keep within this, metres. */
const LOWEST = 12
const HIGHEST = 25
/** The trees in view are listed anew after this many metres, or radians. */
const STRIDE = 3
const GLANCE = 0.2
/** No crown reaches farther from its foot, metres. */
const CROWN = 14
/** A pulse of pain runs to its tree, metres a second (as in lib/veins), and shines there, seconds. */
const PULSE_SPEED = 7
const PULSE_SHINE = 5

export interface Reach {
  /** Metres at which the near tree begins to give way, and is gone. */
  from: number
  to: number
  /** Metres to the last tree. */
  horizon: number
}

export class Forest {
  readonly near: Stand[]
  readonly far: Stand
  private readonly found: Tree[] = []
  private x = Infinity
  private z = Infinity
  private yaw = Infinity
  private half = 0
  private lit = false

  constructor(
    private readonly grove: Grove,
    private readonly trees: GrownTree[],
    private readonly reach: Reach,
    leaves: number,
    /** Whether near trees are listed among the far ones too: small water shows all trees as far ones. */
    private readonly all = false,
  ) {
    this.near = trees.map((tree) => createNear(tree, 10, leaves))
    this.far = createFar(180, leaves)
  }

  /** Lists the trees in a wedge of `half` radians to each side of `yaw`, when the eye has moved on. */
  look(x: number, z: number, yaw: number, half: number) {
    const turned = Math.abs(Math.atan2(Math.sin(yaw - this.yaw), Math.cos(yaw - this.yaw)))
    const widened = half - this.half
    if (Math.hypot(x - this.x, z - this.z) < STRIDE && turned + widened < GLANCE) return
    this.x = x
    this.z = z
    this.yaw = yaw
    this.half = half
    for (const one of this.near) clear(one)
    clear(this.far)
    const { from, to, horizon } = this.reach
    const count = this.grove.treesAround(x, z, horizon, this.found)
    // Near ones first, so that what they hide is not shaded.
    const away2 = (tree: Tree) => (tree.x - x) ** 2 + (tree.z - z) ** 2
    const near = this.found.slice(0, count).sort((a, b) => away2(a) - away2(b))
    for (const tree of near) {
      const dx = tree.x - x
      const dz = tree.z - z
      const away = Math.hypot(dx, dz)
      const nearest = away - STRIDE
      if (nearest > CROWN) {
        const off = Math.atan2(dx, -dz) - yaw
        const wide = Math.atan2(Math.sin(off), Math.cos(off))
        if (Math.abs(wide) > half + GLANCE + Math.asin(CROWN / nearest)) continue
      }
      const tall = this.trees[tree.form].height
      const scale = Math.min(HIGHEST / tall, Math.max(LOWEST / tall, tree.scale))
      const { y, seed, form } = tree
      if (away < to + STRIDE) put(this.near[form], tree.x, y, tree.z, scale, tree.yaw, seed, form)
      if (this.all || away > from - STRIDE)
        put(this.far, tree.x, y, tree.z, scale, tree.yaw, seed, form)
    }
    for (const one of this.near) publish(one)
    publish(this.far)
    this.lit = false
  }

  /** Brings the light of chimes and pulses into the trees; silent frames cost nothing. */
  light() {
    let any = false
    for (const chime of shared.chimes.value) if (chime.w > 0) any = true
    if (shared.pulseCount.value > 0) any = true
    if (!any && !this.lit) return
    this.lit = any
    for (const one of this.near) illuminate(one)
    illuminate(this.far)
  }

  /** Middle of the cluster that `leaf` names in the tree at (x, z), to `out`; false: no such tree. */
  cluster(x: number, z: number, leaf: number, out: { x: number; y: number; z: number }): boolean {
    for (let form = 0; form < this.near.length; form++) {
      const { place, turn, count } = this.near[form]
      for (let i = 0; i < count; i++) {
        if (Math.abs(place.getX(i) - x) > 0.6 || Math.abs(place.getZ(i) - z) > 0.6) continue
        const { clusters } = this.trees[form]
        const k = clusterOf(leaf, clusters.length / 3) * 3
        const s = place.getW(i)
        const c = turn.getX(i)
        const n = turn.getY(i)
        out.x = place.getX(i) + s * (c * clusters[k] + n * clusters[k + 2])
        out.y = place.getY(i) + s * clusters[k + 1]
        out.z = place.getZ(i) + s * (c * clusters[k + 2] - n * clusters[k])
        return true
      }
    }
    return false
  }

  dispose() {
    for (const one of this.near) one.geometry.dispose()
    this.far.geometry.dispose()
  }
}

const clusterOf = (leaf: number, count: number) => Math.min(count - 1, Math.floor(leaf * count))

function illuminate({ place, turn, ring, count }: Stand) {
  const chimes = shared.chimes.value
  const pulses = shared.pulses.value
  const trees = shared.pulseTrees.value
  for (let i = 0; i < count; i++) {
    const x = place.getX(i)
    const z = place.getZ(i)
    let first = -1
    let firstLight = 0
    let second = -1
    let secondLight = 0
    for (let k = 0; k < chimes.length; k++) {
      const chime = chimes[k]
      if (chime.w <= 0 || Math.abs(chime.x - x) > 0.6 || Math.abs(chime.y - z) > 0.6) continue
      const cluster = (clusterOf(chime.z, CLUSTERS) + 0.5) / CLUSTERS
      if (chime.w > firstLight) {
        second = first
        secondLight = firstLight
        first = cluster
        firstLight = chime.w
      } else if (chime.w > secondLight) {
        second = cluster
        secondLight = chime.w
      }
    }
    let glow = 0
    for (let k = 0; k < shared.pulseCount.value; k++) {
      if (Math.abs(trees[k].x - x) > 0.6 || Math.abs(trees[k].y - z) > 0.6) continue
      const way = Math.hypot(pulses[k].x - x, pulses[k].y - z)
      const age = pulses[k].z - way / PULSE_SPEED
      if (age < 0) continue
      const u = age / PULSE_SHINE
      if (u < 1) glow += pulses[k].w * Math.min(1, age * 1.5) * (1 - u) ** 2
    }
    ring.setXYZW(i, first, firstLight, second, secondLight)
    turn.setW(i, Math.min(1.5, glow))
  }
  if (count > 0) {
    ring.needsUpdate = true
    turn.needsUpdate = true
  }
}
