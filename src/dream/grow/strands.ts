/**
 * Threads of light as ribbons. A strand is a polyline; it becomes a strip of quads whose width,
 * sway and light the shader decides. Ribbons of hair hide what is behind them and are drawn first,
 * then all that is fine. Both are in seeded random order, hair backward: drawing a shorter piece
 * around the place where they meet thins all of them evenly.
 */
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
  /** Above 1 the segments are shorter at the root, where the strand bends most; 1 if left out. */
  crowd?: number
  /** By what share they are shorter where it comes to lie on what is below it; 0 if left out. */
  bends?: number
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
  const at = (k: number) => points[Math.min(Math.max(k, 0), last) * 3 + axis]
  const p0 = at(i - 1)
  const p1 = at(i)
  const p2 = at(i + 1)
  const p3 = at(i + 2)
  return (
    0.5 *
    (2 * p1 +
      (p2 - p0) * f +
      (2 * p0 - 5 * p1 + 4 * p2 - p3) * f * f +
      (3 * p1 - p0 - 3 * p2 + p3) * f * f * f)
  )
}

/** Where most of a strand's bends are, from its root (0) to its end (1). */
const BENDS_AT = 0.4
const TURN = 2 * Math.PI

/** `u` from 0 to 1, in steps that are shorter there by a share of `bends`, and longer at the ends. */
const crowded = (u: number, bends: number) =>
  u - (bends / TURN) * (Math.sin(TURN * (u - BENDS_AT)) + Math.sin(TURN * BENDS_AT))

export function weave(strands: readonly Strand[]): StrandMesh {
  let vertices = 0
  let triangles = 0
  for (const s of strands) {
    vertices += (s.segments + 1) * 2
    triangles += s.segments * 2
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
  let v = 0
  let t = 0
  for (let n = 0; n < strands.length; n++) {
    const s = strands[n]
    const seated = s.seated ?? s.blown ?? s.points
    for (let i = 0; i <= s.segments; i++) {
      const along = crowded((i / s.segments) ** (s.crowd ?? 1), s.bends ?? 0)
      const e = 0.35 / s.segments
      const x = curve(s.points, 0, along)
      const y = curve(s.points, 1, along)
      const z = curve(s.points, 2, along)
      const [a, b, w] = s.skin(x, y, z)
      for (let side = -1; side <= 1; side += 2) {
        for (let axis = 0; axis < 3; axis++) {
          const k = v * 3 + axis
          mesh.position[k] = axis === 0 ? x : axis === 1 ? y : z
          mesh.seat[k] = curve(seated, axis, along)
          mesh.normal[k] = curve(s.normals, axis, along)
          // Central difference, in metres over a fixed small piece of the curve.
          mesh.tangent[k] = curve(s.points, axis, along + e) - curve(s.points, axis, along - e)
          mesh.seatTangent[k] = curve(seated, axis, along + e) - curve(seated, axis, along - e)
        }
        mesh.bones.set([a, b, w], v * 3)
        mesh.ribbon.set([along, side, s.width, s.seed], v * 4)
        mesh.nature.set([s.kind, s.loose, s.sway, s.light ?? 1], v * 4)
        v++
      }
      if (i === s.segments) continue
      const p = v - 2
      mesh.index.set([p, p + 1, p + 2, p + 1, p + 3, p + 2], t)
      t += 6
    }
    if (s.kind === STRAND_KINDS.hair) mesh.hairIndices = t
  }
  return mesh
}
