/** Her form as triangles: closed pieces that overlap where they meet, and the sheet of the gown. */
import {
  ARMS,
  type Arm,
  armShape,
  armWeight,
  body,
  FINGERS,
  foreWeight,
  hairCap,
  headY,
  headZ,
  inHand,
  palmShape,
  trunk,
} from './figure-form'
import type { Gown } from './figure-gown'
import { armSkin, BONES, groundSkin, type Skin, trunkSkin } from './figure-threads'
import { lerp, type Sdf } from './sdf'
import { type Box, type Mesh, surfaceNets } from './surface-nets'

export const PARTS = { trunk: 0, face: 1, cap: 2, arm: 3, hand: 4, gown: 5 } as const

export interface FormMesh {
  position: Float32Array
  normal: Float32Array
  /** Place and normal when she sits; only the gown’s differ. */
  seat: Float32Array
  seatNormal: Float32Array
  bones: Float32Array
  /** Part, fold (gown) or 1, weight of the limb’s own threads, distance along the limb. */
  detail: Float32Array
  /** Across the limb, two coordinates in metres: threads run where their angle is constant. */
  ring: Float32Array
  index: Uint32Array
}

interface Piece {
  mesh: Mesh
  part: number
  skin: (x: number, y: number, z: number) => Skin
  ring?: (x: number, y: number, z: number) => readonly [number, number, number, number]
}

type V3 = [number, number, number]
const sub = (a: readonly number[], b: readonly number[]): V3 => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
]
const dot = (a: readonly number[], b: readonly number[]) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const unit = (a: readonly number[]): V3 => {
  const l = Math.hypot(a[0], a[1], a[2])
  return [a[0] / l, a[1] / l, a[2] / l]
}
const cross = (a: readonly number[], b: readonly number[]): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const off = (a: readonly number[], n: readonly number[]): V3 => {
  const d = dot(a, n)
  return unit([a[0] - n[0] * d, a[1] - n[1] * d, a[2] - n[2] * d])
}

/** Coordinates across and along an arm; the frame is carried over the elbow without twist. */
function armRing(a: Arm) {
  const u = unit(sub(a.elbow, a.shoulder))
  const f = unit(sub(a.wrist, a.elbow))
  const hinge = unit(cross(u, f))
  const u2 = cross(u, hinge)
  const f2 = cross(f, hinge)
  const length = Math.hypot(...sub(a.elbow, a.shoulder))
  return (x: number, y: number, z: number) => {
    const w = foreWeight(x, y, z, a)
    const p = sub([x, y, z], a.shoulder)
    const q = sub([x, y, z], a.elbow)
    return [
      lerp(dot(p, hinge), dot(q, hinge), w),
      lerp(dot(p, u2), dot(q, f2), w),
      lerp(dot(p, u), length + dot(q, f), w),
      armWeight(x, y, z),
    ] as const
  }
}

/** Swept tube along `path` with radius by `radius(t)`, closed at both ends. */
export function tube(path: V3[], radius: (t: number) => number, side: V3, sides: number): Mesh {
  const mesh: Mesh = { position: [], normal: [], index: [] }
  const last = path.length - 1
  for (let i = 0; i <= last; i++) {
    const t = unit(sub(path[Math.min(i + 1, last)], path[Math.max(i - 1, 0)]))
    const e1 = off(side, t)
    const e2 = cross(t, e1)
    const r = radius(i / last)
    for (let k = 0; k < sides; k++) {
      const c = Math.cos((k / sides) * 2 * Math.PI)
      const s = Math.sin((k / sides) * 2 * Math.PI)
      const n: V3 = [e1[0] * c + e2[0] * s, e1[1] * c + e2[1] * s, e1[2] * c + e2[2] * s]
      mesh.position.push(path[i][0] + n[0] * r, path[i][1] + n[1] * r, path[i][2] + n[2] * r)
      mesh.normal.push(...(i === last ? unit([n[0] + t[0], n[1] + t[1], n[2] + t[2]]) : n))
      if (i === last) continue
      const a = i * sides + k
      const b = i * sides + ((k + 1) % sides)
      mesh.index.push(a, b, a + sides, b, b + sides, a + sides)
    }
  }
  const start = unit(sub(path[0], path[1]))
  const end = unit(sub(path[last], path[last - 1]))
  const first = mesh.position.length / 3
  mesh.position.push(...path[0])
  mesh.normal.push(...start)
  const r = radius(1)
  mesh.position.push(
    path[last][0] + end[0] * r * 0.55,
    path[last][1] + end[1] * r * 0.55,
    path[last][2] + end[2] * r * 0.55,
  )
  mesh.normal.push(...end)
  for (let k = 0; k < sides; k++) {
    const b = (k + 1) % sides
    mesh.index.push(first, b, k, first + 1, last * sides + k, last * sides + b)
  }
  return mesh
}

function fingers(a: Arm, sides: number): Piece[] {
  const place = (hx: number, hy: number, hz: number): V3 => [
    a.wrist[0] + a.thumb[0] * hx + a.along[0] * hy + a.back[0] * hz,
    a.wrist[1] + a.thumb[1] * hx + a.along[1] * hy + a.back[1] * hz,
    a.wrist[2] + a.thumb[2] * hx + a.along[2] * hy + a.back[2] * hz,
  ]
  const bone = a.side > 0 ? BONES.foreLeft : BONES.foreRight
  const pieces: Piece[] = []
  const add = (path: V3[], r0: number, r1: number) => {
    const mesh = tube(
      path,
      (t) => lerp(r0, r1, t) * (t > 0.97 ? 0.55 : 1) * (1 + 0.07 * Math.cos(t * 18)),
      a.thumb as V3,
      sides,
    )
    const middle = path[path.length >> 1]
    pieces.push({
      mesh,
      part: PARTS.hand,
      skin: () => [bone, bone, 0],
      ring: (x, y, z) => {
        const [hx, hy, hz] = inHand(x, y, z, a)
        const [mx, , mz] = inHand(...middle, a)
        return [hx - mx, hz - mz, hy, 1]
      },
    })
  }
  FINGERS.forEach(([fx, fy, r, length, curl]) => {
    const path: V3[] = []
    let y = fy - 0.022
    let z = 0
    let angle = 0.02
    const n = 10
    for (let i = 0; i < n; i++) {
      const t = i / (n - 1)
      path.push(place(lerp(0.86 * fx, fx * (1 + 0.16 * t), t), y, z))
      angle += (curl + 0.07) / 3.2
      const step = (length + 0.022) / (n - 1)
      y += Math.cos(angle) * step
      z -= Math.sin(angle) * step
    }
    add(path, r * 1.06, r * 0.7)
  })
  const path: V3[] = []
  for (let i = 0; i < 9; i++) {
    const t = i / 8
    path.push(
      place(
        lerp(0.022, 0.047, t) + 0.006 * Math.sin(t * 3.1),
        lerp(0.026, 0.096, t),
        lerp(-0.005, -0.013, t),
      ),
    )
  }
  add(path, 0.0112, 0.0066)
  return pieces
}

/** `coarse` scales every cell: 1 for the full form, 2 for a quarter of its triangles. */
export function growForm(gown: Gown, coarse: number): FormMesh {
  const pieces: Piece[] = []
  const nets = (sdf: Sdf, box: Box, cell: number, shape: Sdf = body) =>
    surfaceNets(sdf, box, cell * coarse, shape)
  const ringOfTrunk = (x: number, y: number, z: number) => armRing(ARMS[x > 0 ? 0 : 1])(x, y, z)

  // Without the forearms before the breast, and without the jaw, which turns with the head.
  const stub: Sdf = (x, y, z) => {
    const d = y < 1.2 || z > 0.075 ? trunk(x, y, z) : body(x, y, z)
    return y < 1.34 ? d : Math.max(d, Math.min(headZ(y, z) - 0.022, headY(y, z) + 0.112))
  }
  pieces.push({
    mesh: nets(stub, { min: [-0.26, 1.03, -0.16], max: [0.26, 1.437, 0.16] }, 0.0165),
    part: PARTS.trunk,
    skin: trunkSkin,
    ring: ringOfTrunk,
  })
  const behind: Sdf = (x, y, z) => Math.max(trunk(x, y, z), headZ(y, z) - 0.022)
  pieces.push({
    mesh: nets(behind, { min: [-0.1, 1.41, -0.14], max: [0.1, 1.66, 0.12] }, 0.0105, trunk),
    part: PARTS.face,
    skin: trunkSkin,
  })
  const face: Sdf = (x, y, z) => Math.max(trunk(x, y, z), 0.016 - headZ(y, z), -0.118 - headY(y, z))
  pieces.push({
    mesh: nets(face, { min: [-0.09, 1.36, 0], max: [0.09, 1.62, 0.19] }, 0.0055, trunk),
    part: PARTS.face,
    skin: trunkSkin,
  })
  pieces.push({
    mesh: nets(hairCap, { min: [-0.11, 1.36, -0.16], max: [0.11, 1.69, 0.15] }, 0.014, hairCap),
    part: PARTS.cap,
    skin: () => [BONES.head, BONES.head, 0],
  })
  for (const a of ARMS) {
    const arm: Sdf = (x, y, z) =>
      Math.max(armShape(x, y, z, a), y - 1.236, inHand(x, y, z, a)[1] - 0.006)
    const low = Math.min(a.elbow[1], a.wrist[1]) - 0.05
    const box: Box =
      a.side > 0
        ? { min: [0.01, low, -0.05], max: [0.22, 1.24, 0.22] }
        : { min: [-0.22, low, -0.05], max: [-0.01, 1.24, 0.24] }
    pieces.push({
      mesh: nets(arm, box, 0.0115, (x, y, z) => armShape(x, y, z, a)),
      part: PARTS.arm,
      skin: armSkin,
      ring: armRing(a),
    })
    const palm: Sdf = (x, y, z) => Math.max(palmShape(x, y, z, a), -0.014 - inHand(x, y, z, a)[1])
    const bone = a.side > 0 ? BONES.foreLeft : BONES.foreRight
    const w = a.wrist
    pieces.push({
      mesh: nets(
        palm,
        {
          min: [w[0] - 0.1, w[1] - 0.05, w[2] - 0.07],
          max: [w[0] + 0.1, w[1] + 0.12, w[2] + 0.07],
        },
        0.0078,
        (x, y, z) => palmShape(x, y, z, a),
      ),
      part: PARTS.hand,
      skin: () => [bone, bone, 0],
      ring: (x, y, z) => {
        const [hx, hy] = inHand(x, y, z, a)
        // A palm is flat: its threads lie side by side, not round an axis.
        return [0.02 * Math.sin(hx / 0.012), 0.02 * Math.cos(hx / 0.012), hy, 1]
      },
    })
    pieces.push(...fingers(a, coarse > 1.3 ? 5 : 8))
  }
  return join(pieces, gown, Math.round(92 / coarse ** 0.8), Math.round(24 / coarse ** 0.8))
}

function join(pieces: Piece[], gown: Gown, around: number, down: number): FormMesh {
  const sheet = (around + 1) * (down + 1)
  const count = pieces.reduce((n, p) => n + p.mesh.position.length / 3, sheet)
  const indices = pieces.reduce((n, p) => n + p.mesh.index.length, around * down * 6)
  const form: FormMesh = {
    position: new Float32Array(count * 3),
    normal: new Float32Array(count * 3),
    seat: new Float32Array(count * 3),
    seatNormal: new Float32Array(count * 3),
    bones: new Float32Array(count * 3),
    detail: new Float32Array(count * 4),
    ring: new Float32Array(count * 3),
    index: new Uint32Array(indices),
  }
  let v = 0
  let t = 0
  for (const { mesh, part, skin, ring } of pieces) {
    form.index.set(
      mesh.index.map((i) => i + v),
      t,
    )
    t += mesh.index.length
    form.position.set(mesh.position, v * 3)
    form.normal.set(mesh.normal, v * 3)
    form.seat.set(mesh.position, v * 3)
    form.seatNormal.set(mesh.normal, v * 3)
    for (let i = 0; i < mesh.position.length; i += 3, v++) {
      const [x, y, z] = [mesh.position[i], mesh.position[i + 1], mesh.position[i + 2]]
      form.bones.set(skin(x, y, z), v * 3)
      const r = ring?.(x, y, z) ?? [x, z, y, 0]
      form.ring.set([r[0], r[1], r[2]], v * 3)
      form.detail.set([part, 1, r[3], r[2]], v * 4)
    }
  }
  const first = v
  for (let j = 0; j <= down; j++)
    for (let i = 0; i <= around; i++, v++) {
      const turn = (i / around) * 2 * Math.PI
      const fall = j / down
      const p = gown.standing(turn, fall)
      form.position.set(p, v * 3)
      form.seat.set(gown.seated(turn, fall), v * 3)
      form.bones.set(groundSkin(), v * 3)
      form.detail.set([PARTS.gown, gown.fold(turn, fall), turn, fall], v * 4)
      form.ring.set([Math.sin(turn), Math.cos(turn), fall], v * 3)
      if (i === around || j === down) continue
      const a = first + j * (around + 1) + i
      const b = a + around + 1
      form.index.set([a, b, a + 1, a + 1, b, b + 1], t)
      t += 6
    }
  sheetNormals(form.position, form.normal, first, around, down)
  sheetNormals(form.seat, form.seatNormal, first, around, down)
  return form
}

function sheetNormals(
  p: Float32Array,
  out: Float32Array,
  first: number,
  around: number,
  down: number,
) {
  const at = (i: number, j: number) => {
    const k = (first + j * (around + 1) + ((i + around) % around)) * 3
    return [p[k], p[k + 1], p[k + 2]]
  }
  for (let j = 0; j <= down; j++)
    for (let i = 0; i <= around; i++) {
      const a = sub(at(i + 1, j), at(i - 1, j))
      const b = sub(at(i, Math.min(j + 1, down)), at(i, Math.max(j - 1, 0)))
      out.set(unit(cross(b, a)), (first + j * (around + 1) + i) * 3)
    }
}
