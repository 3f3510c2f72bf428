/** A lock of hair: how one of its ribbons, or a single hair that left it, goes along its guide. */
import type { Guide } from './hair-guides'
import { POINTS, smooth } from './hair-paths'
import { hypot3, lerp, smoothstep } from './sdf'

type V3 = [number, number, number]

type Frame = { t: V3; n: V3; b: V3 }
function frameAt(path: number[], normals: number[], i: number): Frame {
  const a = Math.max(i - 1, 0) * 3
  const c = Math.min(i + 1, POINTS - 1) * 3
  const t: V3 = [path[c] - path[a], path[c + 1] - path[a + 1], path[c + 2] - path[a + 2]]
  const l = hypot3(...t) || 1
  for (let k = 0; k < 3; k++) t[k] /= l
  const n: V3 = [normals[i * 3], normals[i * 3 + 1], normals[i * 3 + 2]]
  const d = n[0] * t[0] + n[1] * t[1] + n[2] * t[2]
  for (let k = 0; k < 3; k++) n[k] -= t[k] * d
  const m = hypot3(...n) || 1
  for (let k = 0; k < 3; k++) n[k] /= m
  const b: V3 = [t[1] * n[2] - t[2] * n[1], t[2] * n[0] - t[0] * n[2], t[0] * n[1] - t[1] * n[0]]
  return { t, n, b }
}

/** Breadth of a lock in the wind, shares of its radius: about its middle, and at its very end. */
const SWELLS = 2
const CLOSES = 0.12

export interface Berth {
  /** Place in the lock’s section: across −1 to 1, out 0 to 1. */
  across: number
  out: number
  /** Twist along its length and how far it strays from the lock in the wind, radians and metres. */
  twist: number
  stray: V3
  /** How much of that it does in the wind, a factor; 1 if left out. */
  parts?: number
  /** Fraction of the lock’s width it has at the root and keeps at the end. */
  root: number
  open: number
}

/** One path of a lock, at rest and blown, with the normals of a rounded lock. */
export function alongGuide(g: Guide, radius: number, berth: Berth) {
  const side = (path: number[], normals: number[], wind: number, across: number) => {
    const points: number[] = []
    const out: number[] = []
    for (let i = 0; i < POINTS; i++) {
      const s = i / (POINTS - 1)
      const f = frameAt(path, normals, i)
      const free = smoothstep(g.onHead * 0.7, g.onHead + 0.25, s)
      const turn = berth.twist * free * s
      const a = across * Math.cos(turn) - berth.out * Math.sin(turn) * free
      const o = berth.out * Math.cos(turn) + across * Math.sin(turn) * free
      // Streaming it is a leaf that runs out to a point; spread toward its end it would be a broom.
      const wide =
        radius *
        lerp(
          lerp(berth.root, 1, smoothstep(0, berth.root < 1 ? 0.65 : 0.25, s)),
          lerp(berth.open, SWELLS * (1 - s) ** 2 + CLOSES, wind),
          smoothstep(0.25, lerp(1, 0.55, wind), s),
        )
      // On the skull a lock lies flat, or the crown would be a helmet; it grows round where it falls.
      const thick =
        lerp(
          lerp(0.0025, radius * 0.26, smoothstep(0, 0.2, s)),
          radius * 0.75,
          smoothstep(g.onHead * 0.6, g.onHead + 0.2, s),
        ) * lerp(1, 0.5, s * s)
      const astray = s * s * lerp(0.12, berth.parts ?? 1, wind)
      for (let k = 0; k < 3; k++) {
        points.push(
          path[i * 3 + k] + f.b[k] * a * wide + f.n[k] * o * thick + berth.stray[k] * astray,
        )
        out.push(f.n[k] * (0.5 + 0.5 * o) + f.b[k] * a * 0.55)
      }
    }
    smooth(points, 5)
    return { points, out }
  }
  const rest = side(g.rest, g.normals, 0, berth.across)
  // A lock torn the other way keeps its ribbons in their order.
  const from = frameAt(g.rest, g.normals, 0).b
  const to = frameAt(g.blown, g.blownNormals, 0).b
  const same = from[0] * to[0] + from[1] * to[1] + from[2] * to[2] < 0 ? -1 : 1
  const blown = side(g.blown, g.blownNormals, 1, same * berth.across)
  return { points: rest.points, normals: rest.out, blown: blown.points }
}
