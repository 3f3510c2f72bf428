/** The visitor’s hands of light: pads, webs and flesh over the bones, as signed distances, metres. */
import {
  along,
  BONES,
  bentFingers,
  byArm,
  type Finger,
  type HandForm,
  knuckles,
  lampOf,
  plus,
  thumbOf,
  type V3,
} from './hand-bones'
import { ellipsoid, lerp, limb, type Sdf, smax, smin, smoothstep, sphere } from './sdf'
import { type Mesh, surfaceNets } from './surface-nets'

export interface HandMesh {
  position: Float32Array
  normal: Float32Array
  /** Distance from the wrist along the hand, openness to light 0–1, how thin it is there 0–1. */
  flow: Float32Array
  /** Where across the hand it is, metres: threads of the skin run where this is the same. */
  across: Float32Array
  /** How much of the light that the hand holds comes there past the hand itself, 0–1. */
  lit: Float32Array
  /** Nail 0–1, joints of its finger up to there, how far it is the palm’s side of it −1 to 1. */
  finger: Float32Array
  /** Triangles of the palm’s inner side come last, from this index on. */
  palmFrom: number
  index: Uint32Array
}

const rc = (x: number, y: number, z: number, a: V3, b: V3, ra: number, rb: number) =>
  limb(x, y, z, a[0], a[1], a[2], ra, b[0], b[1], b[2], rb)

function fingerShape(x: number, y: number, z: number, f: Finger): number {
  const [a, b, c, d] = f.joints
  const [r0, r1, r2, r3] = f.radii
  const [n0, n1, n2] = f.palmar
  const mid = along(a, d, 0.5)
  const rough = sphere(x - mid[0], y - mid[1], z - mid[2], 0.065)
  if (rough > 0.02) return rough
  // Slender between its joints, which stand out a little on all sides.
  let v = rc(x, y, z, a, b, 0.93 * r0, 0.885 * r1)
  v = smin(v, rc(x, y, z, b, c, 0.885 * r1, 0.885 * r2), 0.003)
  v = smin(v, rc(x, y, z, c, d, 0.88 * r2, 0.87 * r3), 0.003)
  // Pads on the palmar side; the gaps between them are the creases.
  v = smin(
    v,
    rc(
      x,
      y,
      z,
      plus(along(a, b, 0.34), n0, 0.0018),
      plus(along(a, b, 0.7), n0, 0.0015),
      0.86 * r0,
      0.85 * r1,
    ),
    0.003,
  )
  v = smin(
    v,
    rc(
      x,
      y,
      z,
      plus(along(b, c, 0.34), n1, 0.0017),
      plus(along(b, c, 0.66), n1, 0.0016),
      0.83 * r1,
      0.86 * r2,
    ),
    0.003,
  )
  v = smin(
    v,
    rc(
      x,
      y,
      z,
      plus(along(c, d, 0.36), n2, 0.0016),
      plus(along(c, d, 0.84), n2, 0.001),
      0.87 * r2,
      0.87 * r3,
    ),
    0.003,
  )
  const k1 = plus(b, n0, -0.0016)
  const k2 = plus(c, n1, -0.001)
  v = smin(v, sphere(x - k1[0], y - k1[1], z - k1[2], 0.91 * r1), 0.0045)
  return smin(v, sphere(x - k2[0], y - k2[1], z - k2[2], 0.89 * r2), 0.0045)
}

/** How far up the fingers the skin between them reaches, metres from the knuckle. */
const WEBS = [0.006, 0.012]

export function handShape(form: HandForm): { sdf: Sdf; fingers: Finger[]; thumb: V3[] } {
  const fingers = bentFingers(form)
  const roots = knuckles(form)
  const thumb = thumbOf(form)
  const webs = [0, 1, 2].flatMap((i) =>
    WEBS.map((far) => {
      const [a, b] = [i, i + 1].map((k) =>
        along(fingers[k].joints[0], fingers[k].joints[1], far / BONES[k].lengths[0]),
      )
      return [along(a, b, 0.28), along(a, b, 0.72)] as const
    }),
  )
  const pad: V3 = [-0.52, 0.05, 0.85]
  const palm: Sdf = (x, y, z) => {
    let d = limb(x, y, z, -0.008, 0.008, 0, 0.0134, 0.0088, 0.008, 0, 0.0138)
    for (const [mx, my, mz] of roots) {
      d = smin(d, limb(x, y, z, 0.42 * mx, 0.014, -0.001, 0.0138, mx, my, mz, 0.0108), 0.01)
      d = smin(d, sphere(x - mx, y - my, z - mz + 0.0035, 0.0085), 0.008)
      d = smin(d, sphere(x - mx, y - my - 0.006, z - mz - 0.0058, 0.0088), 0.008)
    }
    for (const [a, b] of webs) d = smin(d, rc(x, y, z, a, b, 0.0056, 0.0056), 0.008)
    d = smin(d, limb(x, y, z, 0.0165, 0.023, 0.0102, 0.0152, 0.0315, 0.05, 0.0132, 0.0125), 0.01)
    // The heel is full beside the wrist, and goes in again before the knuckle of the little finger.
    d = smin(d, limb(x, y, z, -0.0245, 0.023, 0.0062, 0.015, -0.029, 0.04, 0.0066, 0.0122), 0.014)
    d = smin(d, limb(x, y, z, -0.029, 0.04, 0.0066, 0.0108, -0.0305, 0.06, 0.0082, 0.0092), 0.008)
    const [lx, ly, lz] = roots[3]
    d = smin(d, sphere(x - lx + 0.0022, y - ly, z - lz + 0.0016, 0.0095), 0.008)
    d = smin(d, limb(x, y, z, 0.037, 0.05, 0.007, 0.0085, 0.031, 0.072, 0.003, 0.009), 0.012)
    return smax(d, -ellipsoid(x + 0.001, y - 0.052, z - 0.0262, 0.0165, 0.027, 0.0155), 0.012)
  }
  const forearm: Sdf = (x, y, z) => {
    let d = smin(
      limb(x, y, z, 0.0084, 0.002, -0.001, 0.0138, 0.0108, -0.09, -0.004, 0.0166),
      limb(x, y, z, -0.0088, 0.002, -0.001, 0.0135, -0.0108, -0.09, -0.004, 0.0164),
      0.012,
    )
    d = smin(d, limb(x, y, z, 0.0105, -0.045, -0.003, 0.0154, 0.017, -0.4, -0.012, 0.026), 0.006)
    d = smin(d, limb(x, y, z, -0.0105, -0.045, -0.003, 0.0152, -0.017, -0.4, -0.012, 0.026), 0.012)
    // Two cords under the skin of its inner side, and the knob of the bone beside the wrist.
    d = smin(d, limb(x, y, z, 0.0032, -0.004, 0.0116, 0.0032, 0.001, -0.14, 0.0065, 0.003), 0.005)
    d = smin(d, limb(x, y, z, 0.0112, -0.006, 0.0106, 0.0032, 0.0105, -0.12, 0.006, 0.003), 0.005)
    return smin(d, sphere(x + 0.0162, y + 0.013, z + 0.0085, 0.0078), 0.008)
  }
  const thumbShape: Sdf = (x, y, z) => {
    const [a, b, c, d] = thumb
    let v = rc(x, y, z, a, b, 0.0134, 0.0104)
    v = smin(v, rc(x, y, z, b, c, 0.0095, 0.0081), 0.006)
    v = smin(v, rc(x, y, z, c, d, 0.0076, 0.0044), 0.003)
    v = smin(
      v,
      rc(
        x,
        y,
        z,
        plus(along(b, c, 0.3), pad, 0.0022),
        plus(along(b, c, 0.72), pad, 0.0022),
        0.0076,
        0.0068,
      ),
      0.004,
    )
    v = smin(
      v,
      rc(
        x,
        y,
        z,
        plus(along(c, d, 0.3), pad, 0.0024),
        plus(along(c, d, 0.82), pad, 0.0014),
        0.0068,
        0.0045,
      ),
      0.004,
    )
    const kb = plus(b, pad, -0.003)
    const kc = plus(c, pad, -0.0012)
    v = smin(v, sphere(x - kb[0], y - kb[1], z - kb[2], 0.0086), 0.005)
    return smin(v, sphere(x - kc[0], y - kc[1], z - kc[2], 0.0071), 0.005)
  }
  const sdf: Sdf = (x, y, z) => {
    const [u, v, w] = byArm(form, [x, y, z], true)
    let d = forearm(u, v, w)
    if (v < -0.06) return d
    d = smin(d, palm(x, y, z), 0.012)
    let f = fingerShape(x, y, z, fingers[0])
    for (let i = 1; i < 4; i++) f = smin(f, fingerShape(x, y, z, fingers[i]), 0.0008)
    d = smin(d, f, 0.0055)
    return smin(d, thumbShape(x, y, z), 0.007)
  }
  return { sdf, fingers, thumb }
}

/** Where the palm’s inner side is, which carries the crack. */
const PALM = { low: -0.02, high: 0.1, deep: -0.012, facing: -0.15 }
/** A nail covers this much of the last bone. */
const NAIL = { from: 0.34, to: 0.94 }

/** How much a thread's place turns about a finger as one goes round it. */
const TURNS = 0.55

/**
 * What of a finger lies at a place of the skin: its nail, the joint, and which side of it. Returns
 * where across the hand it is, metres: over the palm in a fan from the wrist, in each finger along it.
 */
function fingerAt(rays: readonly Ray[], p: V3, n: V3, out: Float32Array, at: number): number {
  const fan = p[0] * lerp(1.6, 1, smoothstep(-0.02, 0.085, p[1])) + TURNS * p[2]
  let across = fan
  let best = Infinity
  let nail = 0
  let joint = 0
  let palmSide = 0
  for (const { joints, palmar } of rays) {
    for (let i = 0; i < joints.length - 1; i++) {
      const a = joints[i]
      const e = [0, 1, 2].map((k) => joints[i + 1][k] - a[k])
      const long = Math.hypot(e[0], e[1], e[2])
      const w = [0, 1, 2].map((k) => p[k] - a[k])
      const s = (w[0] * e[0] + w[1] * e[1] + w[2] * e[2]) / long
      const t = Math.min(1, Math.max(0, s / long))
      const d = Math.hypot(w[0] - e[0] * t, w[1] - e[1] * t, w[2] - e[2] * t)
      if (d >= best) continue
      best = d
      palmSide = n[0] * palmar[i][0] + n[1] * palmar[i][1] + n[2] * palmar[i][2]
      joint = i + t
      const m = palmar[i]
      const side =
        (w[0] * (e[1] * m[2] - e[2] * m[1]) +
          w[1] * (e[2] * m[0] - e[0] * m[2]) +
          w[2] * (e[0] * m[1] - e[1] * m[0])) /
        long
      const high = w[0] * m[0] + w[1] * m[1] + w[2] * m[2]
      const root = joints[0]
      const own = root[0] + TURNS * root[2] + side + TURNS * high
      const thumb = joints === rays[0].joints
      across = lerp(fan, own, thumb ? smoothstep(0.5, 1.4, joint) : smoothstep(0.02, 0.4, joint))
      nail =
        i === joints.length - 2
          ? smoothstep(0.5, 0.72, -palmSide) *
            smoothstep(NAIL.from, NAIL.from + 0.1, s / long) *
            smoothstep(NAIL.to + 0.12, NAIL.to, s / long)
          : 0
    }
  }
  const on = best < 0.02
  out[at] = on ? nail : 0
  out[at + 1] = on ? joint : 0
  out[at + 2] = palmSide
  return on ? across : fan
}
interface Ray {
  joints: readonly V3[]
  palmar: readonly V3[]
}

/** Half the breadth of the light a hand holds over how far off it is: how soft its shadows are. */
const SOFT = 0.16

/** How much of a light at `lamp` comes to a place of the skin, past fingers and palm. */
function litAt(sdf: Sdf, p: V3, n: V3, lamp: V3): number {
  const from = plus(p, n, 0.0022)
  const way = [0, 1, 2].map((k) => lamp[k] - from[k])
  const far = Math.hypot(way[0], way[1], way[2])
  let seen = 1
  let t = 0.0015
  for (let i = 0; i < 22 && t < far - 0.004; i++) {
    const s = t / far
    const d = sdf(from[0] + way[0] * s, from[1] + way[1] * s, from[2] + way[2] * s)
    seen = Math.min(seen, 0.5 + (0.5 * d) / (SOFT * t))
    if (seen <= 0) return 0
    t += Math.max(0.0018, Math.abs(d) * 0.8)
  }
  return smoothstep(0, 1, seen)
}

/** How far up the arm a hand is grown, metres from the wrist: the rest is in its sleeve. */
const ARM: Record<HandForm, number> = {
  left: -0.107,
  right: -0.167,
  weaving: -0.085,
  holding: -0.085,
}

/** Mesh of a hand with cells of `cell` metres, open where the arm ends. */
export function growHand(form: HandForm, cell: number): HandMesh {
  const { sdf, fingers, thumb } = handShape(form)
  const thumbPad: V3 = [-0.52, 0.05, 0.85]
  const rays: Ray[] = [{ joints: thumb, palmar: [thumbPad, thumbPad, thumbPad] }, ...fingers]
  const net = surfaceNets(sdf, { min: [-0.066, ARM[form], -0.074], max: [0.104, 0.2, 0.085] }, cell)
  const count = net.position.length / 3
  const flow = new Float32Array(count * 3)
  const finger = new Float32Array(count * 3)
  const across = new Float32Array(count)
  const lit = new Float32Array(count)
  const lamp = lampOf(form)
  for (let i = 0; i < count; i++) {
    const x = net.position[i * 3]
    const y = net.position[i * 3 + 1]
    const z = net.position[i * 3 + 2]
    const nx = net.normal[i * 3]
    const ny = net.normal[i * 3 + 1]
    const nz = net.normal[i * 3 + 2]
    // Light that reaches a place, from three looks outward.
    let open = 0
    for (const out of [0.005, 0.011, 0.022])
      open += Math.min(1, Math.max(0, sdf(x + nx * out, y + ny * out, z + nz * out) / out))
    // And flesh it would have to come through from behind, from two looks inward.
    let thick = 0
    for (const into of [0.008, 0.015])
      thick += Math.min(1, Math.max(0, -sdf(x - nx * into, y - ny * into, z - nz * into) / into))
    flow.set([y, open / 3, 1 - thick / 2], i * 3)
    lit[i] = litAt(sdf, [x, y, z], [nx, ny, nz], lamp)
    across[i] = fingerAt(rays, [x, y, z], [nx, ny, nz], finger, i * 3)
  }
  return {
    position: Float32Array.from(net.position),
    normal: Float32Array.from(net.normal),
    flow,
    finger,
    across,
    lit,
    ...palmLast(net),
  }
}

/** The triangles of a hand with those of the palm’s inner side at the end. */
function palmLast({ position, normal, index }: Mesh): { index: Uint32Array; palmFrom: number } {
  const inPalm = (v: number) =>
    position[v * 3 + 1] > PALM.low &&
    position[v * 3 + 1] < PALM.high &&
    position[v * 3 + 2] > PALM.deep &&
    normal[v * 3 + 2] > PALM.facing
  const rest: number[] = []
  const palm: number[] = []
  for (let i = 0; i < index.length; i += 3) {
    const three = index.slice(i, i + 3)
    ;(three.every(inPalm) ? palm : rest).push(...three)
  }
  return { index: Uint32Array.from([...rest, ...palm]), palmFrom: rest.length }
}
