/**
 * The boughs of a crystal tree, grown by space colonisation (Runions, Lane, Prusinkiewicz 2007):
 * points of light fill the crown, every one draws the nearest bough toward itself, and goes out when
 * it is reached. Pure: the same seed grows the same tree to the bit.
 */
import { fork, type Random } from '../random'
import { HABITS, type Habit, type Lobe } from './tree-habits'

/** Boughs as a list of joints, each after its parent. Metres; the foot of the trunk is at y = 0. */
export interface Skeleton {
  count: number
  x: Float32Array
  y: Float32Array
  z: Float32Array
  parent: Int32Array
  radius: Float32Array
  /** Metres along the wood from the root. */
  length: Float32Array
  /** The child that carries on the bough, or −1 at a tip. */
  heir: Int32Array
  /** Twig tips beyond this joint. */
  tips: Int32Array
  height: number
  habit: Habit
}

/** Metres grown in one round. */
const STEP = 0.46
/** A point of light draws boughs nearer than this. */
const INFLUENCE = 4.6
/** It goes out when a bough is as near as this. */
const KILL = 0.95
const INERTIA = 0.5
const JITTER = 0.24
const MOST_JOINTS = 1000
const TWIG_RADIUS = 0.01
/** How far a bough is pushed aside where another leaves it, metres; and how crooked it is anywhere. */
const KINK = 0.15
const CROOK = 0.05
/** Depth of the lowest joint under the ground, so that no slope shows the end of the trunk. */
const ROOT_DEPTH = 0.7

export const TREE_FORMS = HABITS.length

function scatter(random: Random, lobes: Lobe[], count: number): Float32Array {
  const weight = lobes.map((lobe) => lobe.radius * lobe.radius * lobe.half)
  const total = weight.reduce((a, b) => a + b, 0)
  const points = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) {
    let at = random.next() * total
    let k = 0
    while (k < lobes.length - 1 && at > weight[k]) at -= weight[k++]
    const lobe = lobes[k]
    // Toward the shell: light is what a crown grows to.
    const r = random.next() ** 0.42
    const up = random.range(-1, 1)
    const turn = random.range(0, 2 * Math.PI)
    const flat = Math.sqrt(1 - up * up)
    points[i * 3] = lobe.x + r * flat * Math.cos(turn) * lobe.radius
    // Flat below, domed above, as a pad of leaves is.
    points[i * 3 + 1] = lobe.y + r * up * lobe.half * (up < 0 ? 0.55 : 1)
    points[i * 3 + 2] = lobe.z + r * flat * Math.sin(turn) * lobe.radius
  }
  return points
}

class Joints {
  readonly x: number[] = []
  readonly y: number[] = []
  readonly z: number[] = []
  readonly parent: number[] = []
  readonly children: number[] = []
  get count() {
    return this.x.length
  }
  add(x: number, y: number, z: number, parent: number) {
    this.x.push(x)
    this.y.push(y)
    this.z.push(z)
    this.parent.push(parent)
    this.children.push(0)
    if (parent >= 0) this.children[parent]++
    return this.x.length - 1
  }
}

function trunk(random: Random, habit: Habit, height: number, joints: Joints) {
  const top = habit.fork * height
  const turn = random.range(0, 2 * Math.PI)
  const bend = habit.bend * height * 0.5
  const steps = Math.ceil((top + ROOT_DEPTH) / STEP)
  for (let i = 0; i <= steps; i++) {
    const y = -ROOT_DEPTH + ((top + ROOT_DEPTH) * i) / steps
    const u = Math.max(0, y / top)
    const s = bend * (Math.sin(u * 2.4) * u * 0.6)
    const w = 0.05 * height * Math.sin(u * 3.6 + turn) * u
    joints.add(
      habit.lean * height * u * u + s * Math.cos(turn),
      y,
      s * Math.sin(turn) + w * 0.5,
      i - 1,
    )
  }
}

function colonise(random: Random, lights: Float32Array, joints: Joints, level: number) {
  const count = lights.length / 3
  const nearest = new Int32Array(count).fill(-1)
  const distance = new Float32Array(count).fill(Infinity)
  const alive = new Uint8Array(count).fill(1)
  const see = (from: number) => {
    for (let j = from; j < joints.count; j++) {
      const x = joints.x[j]
      const y = joints.y[j]
      const z = joints.z[j]
      for (let i = 0; i < count; i++) {
        if (!alive[i]) continue
        const up = lights[i * 3 + 1] - y
        const d = Math.hypot(lights[i * 3] - x, up > 0 ? up * level : up, lights[i * 3 + 2] - z)
        if (d < distance[i]) {
          distance[i] = d
          nearest[i] = j
        }
        if (d < KILL) alive[i] = 0
      }
    }
  }
  see(0)
  for (let round = 0; round < 90 && joints.count < MOST_JOINTS; round++) {
    const reach = round < 14 ? Infinity : INFLUENCE
    const pulls = new Map<number, [number, number, number]>()
    for (let i = 0; i < count; i++) {
      const j = nearest[i]
      if (!alive[i] || j < 0 || distance[i] > reach) continue
      const pull = pulls.get(j) ?? [0, 0, 0]
      const d = Math.max(distance[i], 1e-6)
      pull[0] += (lights[i * 3] - joints.x[j]) / d
      pull[1] += (lights[i * 3 + 1] - joints.y[j]) / d
      pull[2] += (lights[i * 3 + 2] - joints.z[j]) / d
      pulls.set(j, pull)
    }
    const before = joints.count
    for (const [j, pull] of pulls) {
      if (joints.children[j] >= 3 || joints.count >= MOST_JOINTS) continue
      const p = joints.parent[j]
      const l = Math.hypot(...pull) || 1
      const along = (list: number[]) => (p < 0 ? 0 : (list[j] - list[p]) / STEP) * INERTIA
      let dx = pull[0] / l + along(joints.x) + random.range(-JITTER, JITTER)
      let dy = pull[1] / l + along(joints.y) + random.range(-JITTER, JITTER)
      let dz = pull[2] / l + along(joints.z) + random.range(-JITTER, JITTER)
      const step = (STEP * random.range(0.85, 1.15)) / (Math.hypot(dx, dy, dz) || 1)
      dx *= step
      dy *= step
      dz *= step
      joints.add(joints.x[j] + dx, joints.y[j] + dy, joints.z[j] + dz, j)
    }
    if (joints.count === before) break
    see(before)
  }
}

/** Boughs drawn by many lights wander; averaging makes them sweep. */
function smooth(joints: Joints, heir: Int32Array) {
  for (let pass = 0; pass < 3; pass++) {
    for (const list of [joints.x, joints.y, joints.z]) {
      const old = list.slice()
      for (let i = 1; i < list.length; i++) {
        const next = heir[i]
        if (next < 0) continue
        list[i] = old[i] * 0.5 + (old[joints.parent[i]] + old[next]) * 0.25
      }
    }
  }
}

/** But wood is no hose: where a bough leaves it, it gives way to the other side. */
function kink(random: Random, joints: Joints, heir: Int32Array, stem: number) {
  const lists = [joints.x, joints.y, joints.z]
  const aside = lists.map((list) => new Float64Array(list.length))
  for (let i = stem; i < joints.count; i++) {
    const p = joints.parent[i]
    for (const list of aside) list[i] += random.range(-CROOK, CROOK)
    if (heir[p] === i || p < stem) continue
    const away = lists.map((list) => list[i] - list[p])
    const l = Math.hypot(...away) || 1
    for (let k = 0; k < 3; k++) aside[k][p] -= (KINK * away[k]) / l
  }
  lists.forEach((list, k) => {
    for (let i = stem; i < list.length; i++) list[i] += aside[k][i]
  })
}

/** Grows the boughs of form `form` of this seed's trees. */
export function growBoughs(seed: string, form: number): Skeleton {
  const habit = HABITS[form % HABITS.length]
  const random = fork(seed, `tree-${form}-${habit.name}`)
  const height = random.range(habit.height[0], habit.height[1])
  const lobes = habit.lobes(random, height)
  const joints = new Joints()
  trunk(random, habit, height, joints)
  const stem = joints.count
  colonise(random, scatter(random, lobes, habit.lights), joints, habit.level)

  const count = joints.count
  const tips = new Int32Array(count)
  const load = new Int32Array(count).fill(1)
  const heir = new Int32Array(count).fill(-1)
  for (let i = count - 1; i >= 0; i--) {
    if (joints.children[i] === 0) tips[i] = 1
    const p = joints.parent[i]
    if (p < 0) continue
    tips[p] += tips[i]
    load[p] += load[i]
    if (heir[p] < 0 || tips[i] > tips[heir[p]]) heir[p] = i
  }
  smooth(joints, heir)
  kink(fork(seed, `tree-kinks-${form}`), joints, heir, stem)

  // Whatever the lights made of it, the tree is as tall as its habit says.
  let top = 0
  for (let i = 0; i < count; i++) top = Math.max(top, joints.y[i])
  const fit = (height - 0.4) / top
  // The pipe model: each bough is as thick as all it carries (Shinozaki 1964; Leonardo's rule). Its
  // own wood counts, so that it tapers between forks too.
  const base = habit.girth * height
  const power = Math.log(base / TWIG_RADIUS) / Math.log(load[0])
  const length = new Float32Array(count)
  const radius = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    joints.x[i] *= fit
    joints.z[i] *= fit
    if (joints.y[i] > 0) joints.y[i] *= fit
    const p = joints.parent[i]
    radius[i] = TWIG_RADIUS * load[i] ** power
    if (p < 0) continue
    length[i] =
      length[p] +
      Math.hypot(joints.x[i] - joints.x[p], joints.y[i] - joints.y[p], joints.z[i] - joints.z[p])
  }
  for (let i = 0; i < count; i++) {
    // A single trunk still tapers, and spreads where it meets the ground.
    const u = Math.min(1, Math.max(0, joints.y[i]) / (habit.fork * height))
    const thick = Math.min(1, radius[i] / base)
    radius[i] *=
      1 + thick ** 2 * (0.22 * (1 - u) + 0.55 * Math.exp(-Math.max(joints.y[i], 0) / 0.75))
  }
  return {
    count,
    x: Float32Array.from(joints.x),
    y: Float32Array.from(joints.y),
    z: Float32Array.from(joints.z),
    parent: Int32Array.from(joints.parent),
    radius,
    length,
    heir,
    tips,
    height,
    habit,
  }
}
