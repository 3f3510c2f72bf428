/** The candle that she guards in her storm: its stump in her left hand, and what its light does to both. */
import type { V3 } from './figure-fingers'
import { ARMS, type Arm } from './figure-form'
import { GUARD } from './figure-gestures'
import { guardingHand } from './figure-hands'
import { limb, type Sdf, smoothstep } from './sdf'

/** Foot of the stump, in the frame of her chest as she guards it, and where its flame begins above that, metres. */
const FOOT: V3 = [0, 1.208, 0.16]
const WICK = 0.031
export const FLAME: V3 = [FOOT[0], FOOT[1] + WICK, FOOT[2]]
/** From where the flame shines on her hands: its middle. */
const SHINES = 0.03

function turnBy([x, y, z]: readonly number[], angle: number, v: readonly number[]): V3 {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const d = (x * v[0] + y * v[1] + z * v[2]) * (1 - c)
  return [
    v[0] * c + (y * v[2] - z * v[1]) * s + x * d,
    v[1] * c + (z * v[0] - x * v[2]) * s + y * d,
    v[2] * c + (x * v[1] - y * v[0]) * s + z * d,
  ]
}

/** Her hands as they are about it, in the frame of her chest. */
export const GUARDS = ARMS.map((a, i): Arm => {
  const { axis, angle, wrist } = GUARD[i]
  const [thumb, along, back] = [a.thumb, a.along, a.back].map((v) => turnBy(axis, angle, v))
  return { ...a, wrist, thumb, along, back }
})

/** The same, as a distance in the frame of her chest. */
function handAt(side: 1 | -1): Sdf {
  const { wrist: w, thumb: t, along: l, back: b } = GUARDS[side > 0 ? 0 : 1]
  const shape = guardingHand(side)
  return (x, y, z) => {
    const [dx, dy, dz] = [x - w[0], y - w[1], z - w[2]]
    return shape(
      dx * t[0] + dy * t[1] + dz * t[2],
      dx * l[0] + dy * l[1] + dz * l[2],
      dx * b[0] + dy * b[1] + dz * b[2],
    )
  }
}
const LEFT = handAt(1)
const RIGHT = handAt(-1)
const [footX, footY, footZ] = FOOT
const hands: Sdf = (x, y, z) => {
  const wax = limb(x, y, z, footX, footY - 0.01, footZ, 0.0098, footX, footY + 0.01, footZ, 0.0092)
  return Math.min(wax, LEFT(x, y, z), RIGHT(x, y, z))
}

/** Samples on the way to the flame, and how soft the edge of flesh is there, metres. */
const SAMPLES = 12
const SOFT = 0.004
/** How far off other fingers take the evening from a place, metres. */
const NEAR = [0.005, 0.012, 0.026] as const

/** How much flesh or wax lies between a place of her hands and the flame, metres; how open it is to the night, 0–1. */
export function lightOn([x, y, z]: V3, [nx, ny, nz]: V3): [number, number] {
  const [fromX, fromY, fromZ] = [x + 0.0015 * nx, y + 0.0015 * ny, z + 0.0015 * nz]
  const [toX, toY, toZ] = [FLAME[0] - fromX, FLAME[1] + SHINES - fromY, FLAME[2] - fromZ]
  const step = Math.hypot(toX, toY, toZ) / SAMPLES
  let flesh = 0
  for (let i = 0; i < SAMPLES; i++) {
    const t = (i + 0.5) / SAMPLES
    const d = hands(fromX + toX * t, fromY + toY * t, fromZ + toZ * t)
    flesh += step * (1 - smoothstep(-SOFT / 2, SOFT / 2, d))
  }
  let open = 1
  for (let i = 0; i < NEAR.length; i++) {
    const far = NEAR[i]
    const d = hands(x + far * nx, y + far * ny, z + far * nz)
    open -= (0.42 - 0.08 * i) * (1 - Math.min(Math.max(d / far, 0), 1))
  }
  return [flesh, Math.max(open, 0)]
}

/** Radius and height of the stump, ring by ring: a lip of wax, the hollow it melts into, and the wick. */
const PROFILE = [
  [0.0101, -0.012],
  [0.0098, 0.012],
  [0.0095, 0.0215],
  [0.0088, 0.0244],
  [0.0072, 0.024],
  [0.0042, 0.0216],
  [0.0011, 0.0216],
  [0.0009, WICK],
] as const
/** How small it is within her palm while she has none, a factor. */
const HIDDEN = 0.03
const HOLLOW: V3 = [0, 0.055, -0.004]

export interface Stump {
  position: number[]
  normal: number[]
  guard: number[]
  guardNormal: number[]
  /** Radius and height of each place. */
  own: [number, number][]
  index: number[]
}

/** In the bind pose of her left hand, which carries it. */
export function growStump(around: number): Stump {
  const [a, g] = [ARMS[0], GUARDS[0]]
  const out: Stump = { position: [], normal: [], guard: [], guardNormal: [], own: [], index: [] }
  const { axis, angle } = GUARD[0]
  const place = (p: V3): V3 => {
    const away = turnBy(
      axis,
      -angle,
      [0, 1, 2].map((k) => p[k] - g.wrist[k]),
    )
    return [0, 1, 2].map((k) => a.wrist[k] + away[k]) as V3
  }
  const hidden = [0, 1, 2].map(
    (k) => a.wrist[k] + a.along[k] * HOLLOW[1] + a.back[k] * HOLLOW[2],
  ) as V3
  const add = (r: number, h: number, turn: number, n: V3) => {
    const p = place([FOOT[0] + r * Math.sin(turn), FOOT[1] + h, FOOT[2] + r * Math.cos(turn)])
    const middle = place([FOOT[0], FOOT[1], FOOT[2]])
    const normal = turnBy(axis, -angle, n)
    out.guard.push(...p)
    out.position.push(...[0, 1, 2].map((k) => hidden[k] + HIDDEN * (p[k] - middle[k])))
    out.guardNormal.push(...normal)
    out.normal.push(...normal)
    out.own.push([r, h])
  }
  for (const [i, [r, h]] of PROFILE.entries()) {
    const [ra, ha] = PROFILE[Math.max(i - 1, 0)]
    const [rb, hb] = PROFILE[Math.min(i + 1, PROFILE.length - 1)]
    const l = Math.hypot(rb - ra, hb - ha)
    for (let k = 0; k < around; k++) {
      const turn = (k / around) * 2 * Math.PI
      // Its lip has melted lower on one side.
      const melts = i > 1 && i < 5 ? 0.0016 * Math.sin(turn + 0.6) + 0.0008 * Math.sin(3 * turn) : 0
      const n = (hb - ha) / l
      add(r, h + melts, turn, [n * Math.sin(turn), (ra - rb) / l, n * Math.cos(turn)])
    }
  }
  const rings = PROFILE.length
  for (let r = 0; r < rings - 1; r++)
    for (let k = 0; k < around; k++) {
      const a0 = r * around + k
      const b0 = r * around + ((k + 1) % around)
      out.index.push(a0, b0, a0 + around, b0, b0 + around, a0 + around)
    }
  for (let k = 1; k < around - 1; k++) {
    const top = (rings - 1) * around
    out.index.push(0, k + 1, k, top, top + k, top + k + 1)
  }
  return out
}
