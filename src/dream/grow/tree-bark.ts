/** Skins the boughs: tubes that follow each bough from its fork to its tip, and roots in the ground. */
import type { Random } from '../random'
import type { Skeleton } from './tree'
import { KIND, type MeshBuilder } from './tree-mesh'

type Vector = [number, number, number]

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const unit = (v: Vector): Vector => {
  const l = Math.hypot(v[0], v[1], v[2]) || 1
  return [v[0] / l, v[1] / l, v[2] / l]
}

export interface Joint {
  p: Vector
  radius: number
  /** Metres along the wood. */
  length: number
  /** 0 stiff to 1 free. */
  sway: number
}

const sidesOf = (radius: number) =>
  radius > 0.28 ? 12 : radius > 0.11 ? 7 : radius > 0.045 ? 5 : 3

/** How deep the flutes of the trunk are, share of its radius. */
const FLUTE = 0.15
/** How much wider the trunk is where it stands, share of its radius, and how soon that is gone, metres. */
const FLARE = 0.85
const FLARED = 1.3

function tube(mesh: MeshBuilder, joints: Joint[], phase: number) {
  const sides = sidesOf(joints[Math.min(1, joints.length - 1)].radius)
  let across: Vector = [1, 0, 0]
  let previous = -1
  for (let i = 0; i < joints.length; i++) {
    const from = joints[Math.max(0, i - 1)].p
    const to = joints[Math.min(joints.length - 1, i + 1)].p
    const along = unit([to[0] - from[0], to[1] - from[1], to[2] - from[2]])
    // Carried along the bough, so that the veins do not twist at every joint.
    const side = unit(
      cross(along, Math.abs(along[1]) > 0.98 && i === 0 ? [1, 0, 0] : cross(across, along)),
    )
    const other = cross(along, side)
    across = side
    const { p, radius, length, sway } = joints[i]
    const first = mesh.vertices
    const deep = FLUTE * Math.min(1, Math.max(0, (radius - 0.1) / 0.25))
    for (let k = 0; k <= sides; k++) {
      const turn = (k % sides) / sides
      const a = turn * 2 * Math.PI
      const flute =
        1 + deep * (Math.cos(3 * a + phase + 0.32 * length) + 0.6 * Math.cos(5 * a - 0.21 * length))
      const n: Vector = [
        Math.cos(a) * side[0] + Math.sin(a) * other[0],
        Math.cos(a) * side[1] + Math.sin(a) * other[1],
        Math.cos(a) * side[2] + Math.sin(a) * other[2],
      ]
      const r = radius * flute
      mesh.vertex(
        [p[0] + n[0] * r, p[1] + n[1] * r, p[2] + n[2] * r],
        n,
        [k / sides, length, radius, 0],
        [0, 0, sway * 255, KIND.bark],
        [0, 0, 0, 0],
      )
    }
    if (previous >= 0) {
      for (let k = 0; k < sides; k++) {
        mesh.triangle(previous + k, first + k, previous + k + 1)
        mesh.triangle(previous + k + 1, first + k, first + k + 1)
      }
    }
    previous = first
  }
}

function roots(mesh: MeshBuilder, random: Random, wood: Skeleton) {
  const base = wood.habit.girth * wood.height
  const count = 5 + random.int(3)
  const start = random.range(0, 2 * Math.PI)
  for (let i = 0; i < count; i++) {
    const angle = start + ((i + random.range(-0.3, 0.3)) / count) * 2 * Math.PI
    const reach = base * random.range(3.2, 5)
    const bend = random.range(-0.5, 0.5)
    const joints: Joint[] = []
    for (let s = 0; s <= 7; s++) {
      const u = s / 7
      const a = angle + bend * u * u
      const away = base * 0.5 + reach * u ** 1.25
      joints.push({
        p: [
          Math.cos(a) * away,
          2.1 * base * (1 - u) ** 3.2 - 0.12 - 0.5 * u * u,
          Math.sin(a) * away,
        ],
        radius: base * (0.42 * (1 - u) ** 1.5 + 0.12),
        length: -reach * u,
        sway: 0,
      })
    }
    tube(mesh, joints, angle)
  }
}

/** Adds trunk, boughs and roots to the mesh, thick ones first. */
export function skin(mesh: MeshBuilder, random: Random, wood: Skeleton, finest: number) {
  const { count, parent, heir, radius, height } = wood
  const flared = (i: number, r: number) =>
    r > 0.2 ? r * (1 + FLARE * Math.exp(-Math.max(0, wood.y[i]) / FLARED)) : r
  const joint = (i: number, r: number): Joint => ({
    p: [wood.x[i], wood.y[i], wood.z[i]],
    radius: flared(i, r),
    length: wood.length[i],
    sway:
      Math.min(1, Math.max(0, 1 - radius[i] / 0.3)) * Math.min(1, Math.max(0, wood.y[i] / height)),
  })
  roots(mesh, random, wood)
  const starts: number[] = [0]
  for (let i = 1; i < count; i++) if (heir[parent[i]] !== i) starts.push(i)
  starts.sort((a, b) => radius[b] - radius[a])
  for (const start of starts) {
    if (start > 0 && radius[start] < finest) continue
    let joints: Joint[] = []
    const p = parent[start]
    // It begins inside the wood that bears it, so that a fork shows no ledge.
    if (p >= 0) joints.push(joint(p, Math.min(radius[p] * 0.8, radius[start] * 1.3)))
    let skipped = 0
    for (let i = start; i >= 0; i = heir[i]) {
      const last = heir[i] < 0
      const thin = radius[i] < 0.06
      // Thin wood needs fewer rings.
      if (thin && !last && skipped < 2 && joints.length > 1) {
        skipped++
        continue
      }
      skipped = 0
      joints.push(joint(i, last ? radius[i] * 0.4 : radius[i]))
      const next = heir[i]
      if (next >= 0 && sidesOf(radius[next]) < sidesOf(radius[i]) && joints.length > 1) {
        tube(mesh, joints, 0)
        joints = [joint(i, radius[i])]
      }
    }
    if (joints.length > 1) tube(mesh, joints, 0)
  }
}
