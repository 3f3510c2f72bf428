/**
 * Threads of light as ribbons. A strand is a polyline; it becomes a strip of quads whose width,
 * sway and light the shader decides. Ribbons of hair hide what is behind them and are drawn first,
 * then all that is fine. Both are in seeded random order, hair backward: drawing a shorter piece
 * around the place where they meet thins all of them evenly.
 */
import { hypot3, smoothstep } from './sdf'

type V3 = readonly [number, number, number]

export interface Strand {
  /** Points in metres, three numbers each. */
  points: number[]
  /** Out of the form at each point. */
  normals: number[]
  /** Where the points lie when she sits; the same as `points` for what is not gown. */
  seated?: number[]
  /** Where the storm’s wind carries the points, of hair. */
  blown?: number[]
  /** Bones and weight of the second for a place on it. */
  skin: (x: number, y: number, z: number) => readonly [number, number, number]
  segments: number
  /** Its segments are short where it bends and long where it is straight; else all of one length. */
  bends?: boolean
  /** Half width, metres. */
  width: number
  kind: (typeof STRAND_KINDS)[keyof typeof STRAND_KINDS]
  /** Metres it may come loose from the form in grief. */
  loose: number
  /** How far wind moves its tip, 0 to 1. */
  sway: number
  /** Its own random number, 0 to 1. */
  seed: number
  /** Light that reaches it between its neighbours, 0 to about 1; 1 if left out. */
  light?: number
}

export const STRAND_KINDS = {
  hair: 0,
  lock: 1,
  gown: 2,
  body: 3,
  fly: 4,
  lash: 5,
  bloom: 6,
} as const

export interface StrandMesh {
  position: Float32Array
  tangent: Float32Array
  normal: Float32Array
  /** Where she sits; of hair, where wind has it. */
  seat: Float32Array
  seatTangent: Float32Array
  /** First bone, second bone, weight of the second. */
  bones: Float32Array
  /** Along 0–1, side −1 or 1, half width, seed. */
  ribbon: Float32Array
  /** Kind, loose, sway, light. */
  nature: Float32Array
  index: Uint32Array
  /** Indices of the ribbons of hair, which come first, the least needed at the very beginning. */
  hairIndices: number
}

/** One coordinate of a centripetal-enough Catmull-Rom curve at t in [0, 1]. */
function curve(points: number[], axis: number, t: number): number {
  const last = points.length / 3 - 1
  const u = Math.min(Math.max(t, 0), 1) * last
  const i = Math.min(Math.floor(u), last - 1)
  const f = u - i
  const p0 = points[Math.max(i - 1, 0) * 3 + axis]
  const p1 = points[Math.max(i, 0) * 3 + axis]
  const p2 = points[(i + 1) * 3 + axis]
  const p3 = points[Math.min(i + 2, last) * 3 + axis]
  return (
    0.5 *
    (2 * p1 +
      (p2 - p0) * f +
      (2 * p0 - 5 * p1 + 4 * p2 - p3) * f * f +
      (3 * p1 - p0 - 3 * p2 + p3) * f * f * f)
  )
}

/** Pieces of a strand between which its bends are looked for. */
const PIECES = 54
/** A bend of so many radians has as many segments as the whole length of the strand. */
const AS_LONG = 0.8
/** In the storm hair is thin and torn, and its bends are seen less. */
const IN_WIND = 0.5
/** How far she turns her head aside in her portrait, radians, and about what, metres. */
const ASIDE = 0.9
const AXIS = 0.024

/** `x` above nought, and nought below, without a corner; as strand.vert.glsl has it. */
const above = (x: number) => 0.5 * (x + Math.sqrt(x * x + 0.005))

/** Where a place of her hair is in her portrait, her head turned: strand.vert.glsl does this, and figure-pose.ts. */
function inPortrait([x, y, z]: V3, skin: Strand['skin'], turn: number): V3 {
  const u = x - 0.7 * Math.sign(x) * (above(Math.abs(x) - 0.155) - 0.0077)
  const aback = smoothstep(1.36, 1.43, y) * smoothstep(1.53, 1.48, y)
  const v = z - 0.8 * Math.max(z - 0.046, 0) * aback * smoothstep(0.045, 0.07, Math.abs(x)) - AXIS
  const head = skin(x, y, z)[2]
  const [sin, cos] = [head * Math.sin(turn), 1 - head + head * Math.cos(turn)]
  return [u * cos + v * sin, y, v * cos - u * sin]
}

/** Where a path is at the ends of its pieces. */
function piecesOf(points: number[]): V3[] {
  const out: V3[] = []
  for (let i = 0; i <= PIECES; i++) {
    const t = i / PIECES
    out.push([curve(points, 0, t), curve(points, 1, t), curve(points, 2, t)])
  }
  return out
}

/** How far a path turns at each of its pieces, radians. */
function turns(path: readonly V3[]): Float64Array {
  const out = new Float64Array(PIECES + 1)
  for (let i = 1; i < PIECES; i++) {
    const a = path[i - 1]
    const b = path[i]
    const c = path[i + 1]
    const ux = b[0] - a[0]
    const uy = b[1] - a[1]
    const uz = b[2] - a[2]
    const vx = c[0] - b[0]
    const vy = c[1] - b[1]
    const vz = c[2] - b[2]
    const l = hypot3(ux, uy, uz) * hypot3(vx, vy, vz) || 1
    out[i] = Math.acos(Math.min(Math.max((ux * vx + uy * vy + uz * vz) / l, -1), 1))
  }
  return out
}

/** What a strand has of length and bends up to each of its pieces: its whole length is 1. */
function bendsOf({ points, blown, skin }: Strand): Float64Array {
  const rest = piecesOf(points)
  const left = turns(rest.map((p) => inPortrait(p, skin, ASIDE)))
  const right = turns(rest.map((p) => inPortrait(p, skin, -ASIDE)))
  const wind = turns(blown ? piecesOf(blown) : rest)
  const turn = (i: number) => Math.max(left[i] ?? 0, right[i] ?? 0, IN_WIND * (wind[i] ?? 0))
  const sum = new Float64Array(PIECES + 1)
  for (let i = 0; i < PIECES; i++) {
    // A bend is shared by the pieces about it.
    const about = 0.2 * (turn(i - 1) + turn(i + 2)) + 0.3 * (turn(i) + turn(i + 1))
    sum[i + 1] = sum[i] + 1 / PIECES + about / AS_LONG
  }
  return sum
}

/** How far along a strand of so many segments each of its joints is, 0 to 1. */
function joints(segments: number, bends: Float64Array | null): number[] {
  const out: number[] = []
  for (let i = 0, k = 0; i <= segments; i++) {
    if (!bends) {
      out.push(i / segments)
      continue
    }
    const to = (bends[PIECES] * i) / segments
    while (k < PIECES - 1 && bends[k + 1] < to) k++
    out.push(Math.min((k + (to - bends[k]) / (bends[k + 1] - bends[k])) / PIECES, 1))
  }
  return out
}

/** Of the segments that the bending ones have together each gets what its bends need. */
function shared(strands: readonly Strand[]): { bends: Float64Array | null; segments: number }[] {
  const out = strands.map((s) => ({ bends: s.bends ? bendsOf(s) : null, segments: s.segments }))
  const bent = out.filter(({ bends }) => bends)
  const all = bent.reduce((n, { segments }) => n + segments, 0)
  const sum = bent.reduce((n, { bends }) => n + (bends?.[PIECES] ?? 0), 0)
  // What is left of one goes to the next, so that together they are as many as before.
  let left = 0
  for (const one of bent) {
    left += (all * (one.bends?.[PIECES] ?? 0)) / sum
    one.segments = Math.max(Math.round(left), 4)
    left -= one.segments
  }
  return out
}

/** The triangles between two joints, each with two sides. */
const QUAD = [0, 1, 2, 1, 3, 2] as const

export function weave(strands: readonly Strand[]): StrandMesh {
  let vertices = 0
  let triangles = 0
  const each = shared(strands)
  for (const { segments } of each) {
    vertices += (segments + 1) * 2
    triangles += segments * 2
  }
  const mesh: StrandMesh = {
    position: new Float32Array(vertices * 3),
    tangent: new Float32Array(vertices * 3),
    normal: new Float32Array(vertices * 3),
    seat: new Float32Array(vertices * 3),
    seatTangent: new Float32Array(vertices * 3),
    bones: new Float32Array(vertices * 3),
    ribbon: new Float32Array(vertices * 4),
    nature: new Float32Array(vertices * 4),
    index: new Uint32Array(triangles * 3),
    hairIndices: 0,
  }
  // The two sides of a joint have these in common.
  const { position, tangent, normal, seat, seatTangent, bones: carried } = mesh
  const alike = [position, tangent, normal, seat, seatTangent, carried]
  let v = 0
  let t = 0
  for (let n = 0; n < strands.length; n++) {
    const s = strands[n]
    const seated = s.seated ?? s.blown ?? s.points
    const { segments, bends } = each[n]
    const places = joints(segments, bends)
    const nature = [s.kind, s.loose, s.sway, s.light ?? 1]
    const e = 0.35 / segments
    for (let i = 0; i <= segments; i++) {
      const along = places[i]
      const x = curve(s.points, 0, along)
      const y = curve(s.points, 1, along)
      const z = curve(s.points, 2, along)
      const bones = s.skin(x, y, z)
      for (let axis = 0; axis < 3; axis++) {
        const k = v * 3 + axis
        mesh.position[k] = axis === 0 ? x : axis === 1 ? y : z
        mesh.seat[k] = curve(seated, axis, along)
        mesh.normal[k] = curve(s.normals, axis, along)
        // Central difference, in metres over a fixed small piece of the curve.
        mesh.tangent[k] = curve(s.points, axis, along + e) - curve(s.points, axis, along - e)
        mesh.seatTangent[k] = curve(seated, axis, along + e) - curve(seated, axis, along - e)
        mesh.bones[k] = bones[axis]
      }
      for (const list of alike) for (let k = v * 3; k < v * 3 + 3; k++) list[k + 3] = list[k]
      for (let side = -1; side <= 1; side += 2, v++) {
        mesh.ribbon[v * 4] = along
        mesh.ribbon[v * 4 + 1] = side
        mesh.ribbon[v * 4 + 2] = s.width
        mesh.ribbon[v * 4 + 3] = s.seed
        for (let k = 0; k < 4; k++) mesh.nature[v * 4 + k] = nature[k]
      }
      if (i === segments) continue
      const p = v - 2
      for (const corner of QUAD) mesh.index[t++] = p + corner
    }
    if (s.kind === STRAND_KINDS.hair) mesh.hairIndices = t
  }
  return mesh
}
