/**
 * Her hands: a palm sculpted as a distance, and fingers that take the posture of rest or that in which she
 * guards her candle. Each in its own frame (metres): x toward the thumb, y along the fingers from the wrist,
 * z out of the back.
 */
import {
  cross,
  type Finger,
  type Held,
  ringsOf,
  tube,
  tubeIndex,
  unit,
  type V3,
} from './figure-fingers'
import type { Arm } from './figure-form'
import { ellipsoid, limb, type Sdf, smax, smin } from './sdf'
import { surfaceNets } from './surface-nets'

/** From the thumb’s side on; the last is the thumb. */
const FINGERS: readonly Finger[] = [
  { root: [0.0245, 0.0745, 0.0005], bones: [0.0355, 0.0215, 0.0185], thick: 0.97, before: 0.03 },
  { root: [0.0082, 0.078, 0.0015], bones: [0.0385, 0.0245, 0.0195], thick: 1, before: 0.03 },
  { root: [-0.0078, 0.0745, 0.0005], bones: [0.036, 0.023, 0.0185], thick: 0.96, before: 0.03 },
  { root: [-0.0225, 0.067, -0.0015], bones: [0.0285, 0.0175, 0.0165], thick: 0.84, before: 0.03 },
  { root: [0.0345, 0.046, -0.005], bones: [0.034, 0.0265], thick: 1.24, before: 0.018 },
]

export interface Posture {
  /** Of each finger: how far it is spread toward the thumb, and each joint’s bend, radians. */
  fingers: readonly (readonly [number, number, number, number])[]
  thumb: Held
}

/** Of her left hand and her right, in all she does. */
const REST: readonly [Posture, Posture] = [
  {
    fingers: [
      [0.06, 0.16, 0.48, 0.28],
      [-0.02, 0.28, 0.55, 0.35],
      [-0.01, 0.36, 0.6, 0.4],
      [-0.03, 0.46, 0.66, 0.46],
    ],
    thumb: { way: [0.08, 0.97, 0.16], nail: [0.75, -0.2, 0.6], bends: [0.1, 0.16] },
  },
  {
    fingers: [
      [0.06, 0.15, 0.41, 0.25],
      [-0.02, 0.36, 0.54, 0.38],
      [-0.01, 0.47, 0.6, 0.44],
      [-0.03, 0.62, 0.69, 0.53],
    ],
    thumb: { way: [0.08, 0.97, -0.16], nail: [0.75, -0.1, 0.6], bends: [0.1, 0.16] },
  },
]
/** And about her candle: the left is the bowl beneath it, the right a wall against the wind. */
const GUARDING: readonly [Posture, Posture] = [
  {
    fingers: [
      [0.03, 0.2, 0.3, 0.15],
      [0.01, 0.25, 0.34, 0.18],
      [-0.01, 0.3, 0.36, 0.2],
      [-0.04, 0.34, 0.38, 0.22],
    ],
    thumb: { way: [0.3, 0.95, 0], nail: [0.75, -0.3, 0.6], bends: [0.06, 0.2] },
  },
  {
    fingers: [
      [-0.035, 0.26, 0.36, 0.22],
      [-0.01, 0.26, 0.35, 0.22],
      [0.035, 0.25, 0.36, 0.22],
      [0.085, 0.22, 0.37, 0.22],
    ],
    thumb: { way: [0.55, 0.83, -0.1], nail: [0.7, -0.25, 0.65], bends: [0.1, 0.25] },
  },
]

/** As she guards it the fingers of that wall lie against one another: so much thicker they leave no gap, a factor. */
const FULLER = [1, 1.09] as const

function heldBy(p: Posture, finger: number): Held {
  if (finger === p.fingers.length) {
    const way = unit(p.thumb.way)
    return { way, nail: unit(cross(cross(way, p.thumb.nail), way)), bends: p.thumb.bends }
  }
  const [spread, ...bends] = p.fingers[finger]
  return { way: [Math.sin(spread), Math.cos(spread), 0], nail: [0, 0, 1], bends }
}

/** Wrist and palm, the balls of thumb and little finger, its hollow, and the skin between the roots. */
const palm: Sdf = (x, y, z) => {
  let d = limb(x, y, z, 0, -0.03, 0, 0.0165, 0, 0.022, 0, 0.0148)
  d = smin(d, ellipsoid(x - 0.001, y - 0.047, z + 0.0042, 0.0285, 0.0355, 0.0102), 0.018)
  if (d > 0.06) return d
  d = smin(d, ellipsoid(x - 0.001, y - 0.068, z + 0.0062, 0.0285, 0.0165, 0.0056), 0.005)
  const [tx, ty, tz] = FINGERS[4].root
  d = smin(d, limb(x, y, z, 0.012, 0.022, -0.007, 0.0118, tx, ty, tz, 0.0094), 0.012)
  d = smin(d, ellipsoid(x + 0.018, y - 0.041, z + 0.008, 0.0105, 0.024, 0.009), 0.012)
  return smax(d, -ellipsoid(x + 0.001, y - 0.05, z + 0.0205, 0.013, 0.024, 0.0105), 0.01)
}

/** Cells of the palm, metres: broad, for it has no small forms. */
const CELL = 0.0066
/** Cells from which on fingers are plain too. */
const COARSE = 1.6

export interface HandMesh {
  position: number[]
  normal: number[]
  /** The same as she guards her candle. */
  guard: number[]
  guardNormal: number[]
  /** Place in the hand’s own frame as it rests; how far round from the nail, 0–1; metres from the tip. */
  own: [number, number, number][]
  round: number[]
  tip: number[]
  index: number[]
}

const AWAY = 0.1
/** From here on what is her wrist reaches back into the cuff as she guards her candle, metres; and how far, a factor. */
const WRIST = 0.0025
const REACHES = 5
/** By what share it grows thinner there, a metre. */
const THINS = 5

/** In the hand’s own frame, as if it were the left; `enters`: the middle of its sleeve there, so far from the wrist. */
export function growHandOfHers(
  side: 1 | -1,
  coarse: number,
  enters: (far: number) => V3,
): HandMesh {
  const which = side > 0 ? 0 : 1
  /** Bent as the sleeve is: cut straight across it would be flat. */
  const reaches = ([x, y, z]: V3): V3 => {
    if (y >= WRIST) return [x, y, z]
    const far = REACHES * (WRIST - y)
    const thin = 1 - THINS * far
    const [here, next] = [enters(far), enters(far + 0.01)]
    const along = unit([0, 1, 2].map((k) => here[k] - next[k]) as V3)
    const right = unit(cross(along, [0, 0, 1]))
    const up = cross(right, along)
    return [0, 1, 2].map(
      (k) => here[k] - enters(0)[k] + (k === 1 ? WRIST : 0) + thin * (right[k] * x + up[k] * z),
    ) as V3
  }
  const mesh = surfaceNets(
    (x, y, z) => Math.max(palm(x, y, z), -0.013 - y),
    { min: [-0.04, -0.026, -0.03], max: [0.052, 0.105, 0.025] },
    CELL * coarse,
    palm,
  )
  const out: HandMesh = {
    position: mesh.position,
    normal: mesh.normal,
    guard: [],
    guardNormal: [...mesh.normal],
    own: [],
    round: [],
    tip: [],
    index: mesh.index,
  }
  for (let i = 0; i < mesh.position.length; i += 3) {
    const own = mesh.position.slice(i, i + 3) as V3
    out.own.push(own)
    out.guard.push(...reaches(own))
    out.round.push(1)
    out.tip.push(AWAY)
  }
  const plain = coarse > COARSE
  const around = plain ? 6 : coarse > 1 ? 10 : 12
  for (const [i, finger] of FINGERS.entries()) {
    const rest = tube(finger, heldBy(REST[which], i), around, plain)
    const fuller = { ...finger, thick: finger.thick * FULLER[which] }
    const guard = tube(fuller, heldBy(GUARDING[which], i), around, plain)
    const rings = ringsOf(finger, plain)
    const length = finger.bones.reduce((sum, b) => sum + b, 0)
    out.index.push(...tubeIndex(rings.length, around, out.own.length))
    rest.position.forEach((p, k) => {
      out.position.push(...p)
      out.normal.push(...rest.normal[k])
      out.guard.push(...guard.position[k])
      out.guardNormal.push(...guard.normal[k])
      out.own.push(p)
      const turn = (k % around) / around
      const ring = Math.floor(k / around)
      out.round.push(ring < rings.length ? 1 - Math.abs(1 - 2 * turn) : 0.4)
      out.tip.push(ring < rings.length ? length - rings[ring] : 0)
    })
  }
  // The frame of her right hand is left-handed.
  if (side < 0)
    for (let i = 0; i < out.index.length; i += 3) {
      const b = out.index[i + 1]
      out.index[i + 1] = out.index[i + 2]
      out.index[i + 2] = b
    }
  return out
}

/** What lies farther than this from a hand is not near it, metres. */
const ROUND = 0.115

/** Distance to one of her hands as it guards the candle, in its own frame. */
export function guardingHand(side: 1 | -1): Sdf {
  const posture = GUARDING[side > 0 ? 0 : 1]
  const bones: number[] = []
  for (const [i, finger] of FINGERS.entries()) {
    const { joints } = tube(finger, heldBy(posture, i), 3, true)
    const thick = (k: number) => (0.0066 - 0.0007 * k) * finger.thick
    for (let k = 1; k < joints.length; k++)
      bones.push(...joints[k - 1], thick(k - 1), ...joints[k], thick(k))
  }
  // Asked for many thousands of times: a bone whose middle is too far is not looked at.
  const b = Float64Array.from(bones)
  const reach = Float64Array.from(
    { length: b.length / 8 },
    (_, k) =>
      Math.hypot(
        b[8 * k] - b[8 * k + 4],
        b[8 * k + 1] - b[8 * k + 5],
        b[8 * k + 2] - b[8 * k + 6],
      ) /
        2 +
      b[8 * k + 3],
  )
  return (x, y, z) => {
    const away = Math.sqrt(x * x + (y - 0.07) * (y - 0.07) + (z + 0.015) * (z + 0.015))
    if (away > ROUND + 0.03) return away - ROUND
    let d = palm(x, y, z)
    for (let k = 0, i = 0; i < b.length; k++, i += 8) {
      const mx = x - 0.5 * (b[i] + b[i + 4])
      const my = y - 0.5 * (b[i + 1] + b[i + 5])
      const mz = z - 0.5 * (b[i + 2] + b[i + 6])
      const far = reach[k] + Math.max(d, 0)
      if (mx * mx + my * my + mz * mz > far * far) continue
      d = Math.min(
        d,
        limb(x, y, z, b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7]),
      )
    }
    return d
  }
}

/** Between the hand’s own frame and the body’s, in which `a` holds it. */
export function fromHand(a: Arm, place: readonly number[], turn = false): V3 {
  return [0, 1, 2].map(
    (k) =>
      (turn ? 0 : a.wrist[k]) +
      a.thumb[k] * place[0] +
      a.along[k] * place[1] +
      a.back[k] * place[2],
  ) as V3
}
