/**
 * The paths that locks of her hair follow: over the skull, then free. Each has two, one at rest and
 * one in the storm’s wind, which comes from her right; the shader goes from one to the other.
 * Metres; roots and leaves are given in the head’s frame, paths in the body’s.
 */
import { fromHead, headShape } from './figure-form'
import { direction, letOut, offSkull, POINTS, pace, smooth, underHair } from './hair-paths'
import { alongStream, reachOf } from './hair-streams'
import { gradient, lerp, smoothstep } from './sdf'

type V3 = [number, number, number]

export interface Guide {
  rest: number[]
  blown: number[]
  /** Out of what the hair lies on, at each point of the path at rest. */
  normals: number[]
  /** Out of the lock where the wind has it. */
  blownNormals: number[]
  /** Fraction of its length that lies on the head. */
  onHead: number
}

export interface GuideShape {
  root: V3
  /** Which way it goes over the skull, and where it leaves it. */
  via: V3
  leave: V3
  /** The same where wind has torn it up from the skull, if it goes another way there. */
  windVia?: V3
  windLeave?: V3
  length: number
  /** Metres it lies off the skull, and how much more where it goes over the top. */
  lift: number
  round?: number
  /** Where it comes to lie below the shoulder, body frame. */
  goalX: number
  goalZ: number
  /** Amplitude of its waves, metres, their length, and where they begin, radians. */
  wave: number
  waveLength: number
  phase: number
  /** How far wind lifts it off her head: 0 lies as at rest, 1 streams out. */
  loft: number
  /** Which stream the wind has it in, its place in it (1 its midst), and where the waves of all of them begin, radians. */
  stream: number
  own: number
  swell: number
}

/** Metres by which smoothing may draw a path into the skull. */
const CHORD = 0.0032

const n = new Float64Array(3)

/** The way over the skull, bent through `via`, densely; body frame. */
function overHead(root: V3, via: V3, leave: V3, lift: (t: number) => number): number[] {
  const a = direction(root)
  const m = direction(via)
  const b = direction(leave)
  const out: number[] = []
  for (let i = 0; i <= 24; i++) {
    const t = i / 24
    const u = 1 - t
    const d: V3 = [0, 0, 0]
    for (let k = 0; k < 3; k++) d[k] = u * u * a[k] + 2 * t * u * m[k] + t * t * b[k]
    // The brow stands out beyond the skull’s own round: hair lies on it, or it would lie bare.
    const p = offSkull(d, lift(t))
    const least = Math.max(0.0015, 0.6 * lift(t))
    for (let pass = 0; pass < 2; pass++) {
      const within = least - headShape(p[0], p[1], p[2])
      if (within <= 0) break
      gradient(headShape, p[0], p[1], p[2], 0.004, n)
      for (let k = 0; k < 3; k++) p[k] += n[k] * within
    }
    out.push(...fromHead(...p))
  }
  return out
}

function waves(points: number[], s: GuideShape, onHead: number, growth: number) {
  for (let i = 1; i < POINTS; i++) {
    const run = (i / (POINTS - 1)) * s.length
    // On the head it only meanders, or it would be a cap.
    const free = Math.max(
      0.22 * smoothstep(0, 0.07, run),
      smoothstep(onHead * 0.6, onHead + 0.16, run),
    )
    const a = s.wave * free * (0.7 + growth * free * (run / s.length))
    const turn = (run / s.waveLength) * 2 * Math.PI + s.phase
    // Across the way it hangs, and a little toward us and away, so that it coils.
    points[i * 3] += a * Math.sin(turn)
    points[i * 3 + 1] += a * 0.25 * Math.sin(turn * 0.5 + 1)
    points[i * 3 + 2] += a * 0.7 * Math.cos(turn)
  }
}

export function growGuide(s: GuideShape): Guide {
  const step = s.length / (POINTS - 1)
  const dense = overHead(
    s.root,
    s.via,
    s.leave,
    (t) =>
      s.lift * (0.35 + 0.65 * smoothstep(0, 0.4, t)) +
      (s.round ?? 0) * Math.sin(Math.PI * Math.min(1, 0.06 + 0.94 * t)) ** 0.7,
  )
  let onHead = 0
  for (let i = 3; i < dense.length; i += 3)
    onHead += Math.hypot(
      dense[i] - dense[i - 3],
      dense[i + 1] - dense[i - 2],
      dense[i + 2] - dense[i - 1],
    )
  const first = Math.min(Math.floor(onHead / step), POINTS - 2)
  const rest = pace(dense, step, (p, d) => {
    const t: V3 = [(s.goalX - p[0]) * 3.4, -1, (s.goalZ - p[2]) * 2.6]
    const l = Math.hypot(...t)
    for (let axis = 0; axis < 3; axis++) d[axis] = 0.55 * d[axis] + (0.45 * t[axis]) / l
    const m = step / Math.hypot(...d)
    for (let axis = 0; axis < 3; axis++) p[axis] += d[axis] * m
  })
  waves(rest, s, onHead, 0.5)
  letOut(rest, 0.6 * s.lift, 1)
  for (let round = 0; round < 3; round++) {
    letOut(rest, s.lift, Math.max(1, first - 2))
    smooth(rest, 2)
  }
  smooth(rest, 2)
  // Smoothing cuts across the round of the skull, and a lock is smoothed once more along its ribbons.
  letOut(rest, s.lift + CHORD, 1)

  // In the wind: lifted off the crown, then on in the stream that has it.
  const raised = overHead(
    s.root,
    s.windVia ?? s.via,
    s.windLeave ?? s.leave,
    (t) => 0.0012 + s.lift * (0.3 + (0.7 + 0.7 * s.loft) * smoothstep(0, 0.6, t)),
  )
  const last = raised.length - 3
  const drawn = s.length * reachOf(s.stream, s.own)
  raised.push(
    ...alongStream(
      [raised[last], raised[last + 1], raised[last + 2]],
      s.stream,
      s.own,
      s.swell,
      drawn,
    ),
  )
  const blown = pace(raised, drawn / (POINTS - 1), () => {})
  smooth(blown, 4)
  letOut(blown, 0.6 * s.lift, 1)
  for (let round = 0; round < 3; round++) {
    letOut(blown, s.lift, Math.max(1, first - 2))
    smooth(blown, 2)
  }
  smooth(blown, 3)
  letOut(blown, 0.6 * s.lift + CHORD, 1)
  return { rest, blown, ...outward(rest, s), onHead: onHead / s.length }
}

/** Share of its wave that a path at rest has when all has been smoothed, and how much longer that is. */
const RIPPLE = 0.5
const LONGER = 1.4

/** What hangs goes in slow waves beside its way, all of a lock together: smoothing has made it straight. */
export function ripple(points: number[], { normals, onHead }: Guide, s: GuideShape) {
  const still = points.slice()
  for (let i = 1; i < POINTS - 1; i++) {
    const run = (i / (POINTS - 1)) * s.length
    const from = onHead * s.length
    const a = RIPPLE * s.wave * smoothstep(0.6 * from, from + 0.14, run)
    const turn = (run / (LONGER * s.waveLength)) * 2 * Math.PI + s.phase
    const k = i * 3
    const t = [0, 1, 2].map((axis) => still[k + 3 + axis] - still[k - 3 + axis])
    const out = [normals[k], normals[k + 1], normals[k + 2]]
    const b = [
      t[1] * out[2] - t[2] * out[1],
      t[2] * out[0] - t[0] * out[2],
      t[0] * out[1] - t[1] * out[0],
    ]
    const l = Math.hypot(...b) || 1
    // Outward alone: inward lies her shoulder.
    const lifts = 0.4 * (1 + Math.cos(turn))
    for (let axis = 0; axis < 3; axis++)
      points[k + axis] += a * ((Math.sin(turn) * b[axis]) / l + lifts * out[axis])
  }
}

function outward(rest: number[], s: GuideShape) {
  const normals: number[] = []
  const blownNormals: number[] = []
  for (let i = 0; i < POINTS * 3; i += 3) {
    gradient(underHair, rest[i], rest[i + 1], rest[i + 2], 0.014, n)
    normals.push(n[0], n[1], n[2])
    // Streaming hair is a sheet that faces forward and up.
    const free = smoothstep(0.15, 0.5, i / (POINTS * 3)) * s.loft
    blownNormals.push(lerp(n[0], 0.15, free), lerp(n[1], 0.55, free), lerp(n[2], 0.8, free))
  }
  smooth(normals, 8)
  smooth(blownNormals, 8)
  return { normals, blownNormals }
}
