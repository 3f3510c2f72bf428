/**
 * What hangs behind all her locks from skull to shoulders, so that near by in the morning no sky is seen
 * between them where her head is turned far aside; else the shader draws none of it.
 */
import { fromHead } from './figure-form'
import { letOut, offSkull, POINTS, pace, smooth } from './hair-paths'
import { hairSkin } from './hair-wisps'
import { lerp } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

type V3 = [number, number, number]

/** Ribbons on each side, and half the breadth of one, metres. */
const EACH = 6
const BROAD = 0.021
/** How far round the head it goes on each side from its back, radians. */
const ROUND = 1.3
/** Heights on the skull (of a direction) where it is led over it, and how far off it lies there, metres. */
const OVER: readonly [number, number][] = [
  [0.2, -0.016],
  [-0.15, -0.013],
  [-0.5, -0.009],
]
/** Where it hangs below: height, how far aside and behind, at her back and at her sides; body frame, metres. */
const BELOW: readonly [y: number, x: number, z: number, besideX: number, besideZ: number][] = [
  [1.44, 0.015, -0.1, 0.098, -0.052],
  [1.41, 0.02, -0.122, 0.127, -0.056],
  [1.36, 0.03, -0.125, 0.147, -0.05],
  [1.29, 0.035, -0.128, 0.148, -0.05],
  [1.2, 0.04, -0.13, 0.144, -0.05],
]

export function veil(segments: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < 2 * EACH; i++) {
    const side = i % 2 ? 1 : -1
    const t = ((i >> 1) + 0.5) / EACH
    const turn = ROUND * t
    const dense: number[] = []
    for (const [height, lift] of OVER) {
      const d: V3 = [side * Math.sin(turn), height, -Math.cos(turn)]
      dense.push(...fromHead(...offSkull(d, lift)))
    }
    for (const [y, x, z, besideX, besideZ] of BELOW)
      dense.push(side * lerp(x, besideX, t), y, lerp(z, besideZ, t))
    let long = 0
    for (let k = 3; k < dense.length; k += 3)
      long += Math.hypot(
        dense[k] - dense[k - 3],
        dense[k + 1] - dense[k - 2],
        dense[k + 2] - dense[k - 1],
      )
    const points = pace(dense, long / (POINTS - 1), (p) => {
      p[1] -= long / (POINTS - 1)
    })
    smooth(points, 8)
    letOut(points, 0.004, 6)
    smooth(points, 3)
    const normals: number[] = []
    for (let k = 0; k < POINTS; k++) normals.push(side * Math.sin(turn), 0, -Math.cos(turn))
    strands.push({
      points,
      blown: points,
      normals,
      skin: hairSkin,
      segments,
      bends: true,
      width: BROAD,
      kind: STRAND_KINDS.hair,
      loose: 0,
      sway: 0,
      // One that the shader gives no length of its own.
      seed: (0.37 + 0.618 * i) % 1,
      // By this the shader knows it.
      light: 0,
    })
  }
  return strands
}
