/**
 * Fingers as tubes along a bent line: each is told from the next, has its joints, and takes any posture
 * without being sculpted anew. In the hand’s own frame (metres): x toward the thumb, y along the fingers,
 * z out of the back.
 */
import { hypot3, lerp, smoothstep } from './sdf'

export type V3 = [number, number, number]

export interface Finger {
  /** Its first joint, within the palm. */
  root: V3
  /** Length of each of its bones. */
  bones: readonly number[]
  /** Its thickness against that of the middle one. */
  thick: number
  /** So far before its first joint it begins, within the palm, out of which its knuckle rises. */
  before: number
}

/** How it is held: which way it leaves the palm, which way its nail looks there, and each joint’s bend, radians. */
export interface Held {
  way: V3
  nail: V3
  bends: readonly number[]
}

/** Places and normals ring by ring, the last a single one at the tip; joints for a coarser likeness. */
export interface Tube {
  position: V3[]
  normal: V3[]
  joints: V3[]
}

/** A joint bends over such a length, metres. */
const JOINT = 0.011
/** Of the line along which it is grown. */
const STEP = 0.001
/** How thin a thumb is where it begins within its ball, a factor. */
const SUNK = 0.5
/** The round of its tip. */
const TIP = 0.0074

/**
 * Half its breadth, its height toward the nail and toward its pad; before its root, at it, between joints and on them,
 * millimetres: pads swell, joints do a little, and it tapers.
 */
const SHAPE = [
  [5.2, 2.2, 5.0],
  [8.0, 7.7, 7.8],
  [7.1, 6.5, 7.4],
  [6.9, 6.5, 6.0],
  [6.0, 5.4, 6.2],
  [5.8, 5.2, 5.1],
  [5.45, 4.4, 5.5],
  [4.3, 3.4, 4.3],
] as const

const add = (a: V3, b: V3, t: number): V3 => [a[0] + b[0] * t, a[1] + b[1] * t, a[2] + b[2] * t]
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const unit = (a: V3): V3 => {
  const l = hypot3(...a) || 1
  return [a[0] / l, a[1] / l, a[2] / l]
}

/** Where along it rings lie, and how far each has closed to the tip; fewer where cells are coarse. */
export function ringsOf({ bones, before }: Finger, coarse: boolean): number[] {
  const out = coarse ? [-before] : [-before, -0.6 * before, -0.25 * before]
  let from = 0
  for (const [i, bone] of bones.entries()) {
    const last = i === bones.length - 1
    if (coarse) out.push(from + 0.001, from + (last ? 0.4 : 0.5) * bone)
    else
      out.push(
        from + 0.0005,
        from + 0.0055,
        ...(last ? [] : [from + 0.5 * bone, from + bone - 0.005]),
      )
    from += bone
  }
  const round = coarse ? [0.2, 0.8] : [0, 0.45, 0.75, 0.93]
  return [...out, ...round.map((t) => from - TIP * (1 - t))]
}

/** Breadth and the two heights at `s` along it, metres. */
function sectionAt({ bones, thick, before }: Finger, s: number): V3 {
  const stops = [-before, 0]
  let from = 0
  for (const bone of bones) {
    stops.push(from + 0.5 * bone, from + bone)
    from += bone
  }
  // A thumb has a bone less: it begins before a finger’s second joint.
  const first = SHAPE.length - stops.length
  let i = 0
  while (i < stops.length - 2 && s > stops[i + 1]) i++
  const t = smoothstep(stops[i], stops[i + 1], s)
  const [a, b] = [SHAPE[first + i], SHAPE[first + i + 1]]
  const over = Math.min(Math.max((s - from + TIP) / TIP, 0), 1)
  // A thumb comes out of its ball, and would begin with an edge.
  const out = first > 0 ? lerp(SUNK, 1, smoothstep(-before, before / 2, s)) : 1
  const close = out * thick * 0.001 * Math.sqrt(1 - over * over)
  return [0, 1, 2].map((k) => lerp(a[k], b[k], t) * close) as V3
}

export function tube(finger: Finger, held: Held, around: number, coarse: boolean): Tube {
  const { root, bones, before } = finger
  const length = bones.reduce((sum, b) => sum + b, 0)
  const rings = ringsOf(finger, coarse)
  const side = unit(cross(held.way, held.nail))
  const out: Tube = { position: [], normal: [], joints: [root] }
  let place = add(root, held.way, -before)
  let ring = 0
  let joint = 0
  let reached = 0
  for (let s = -before; s < length + STEP; s += STEP) {
    let bent = 0
    let from = 0
    for (const [i, bone] of bones.entries()) {
      bent += held.bends[i] * smoothstep(from - JOINT / 2, from + JOINT / 2, s)
      from += bone
    }
    const [cos, sin] = [Math.cos(bent), Math.sin(bent)]
    const way = add([held.way[0] * cos, held.way[1] * cos, held.way[2] * cos], held.nail, -sin)
    const nail = add([held.nail[0] * cos, held.nail[1] * cos, held.nail[2] * cos], held.way, sin)
    while (ring < rings.length && rings[ring] < s + STEP) {
      const at = rings[ring++]
      const middle = add(place, way, at - s)
      const [w, up, down] = sectionAt(finger, at)
      const [w2, up2, down2] = sectionAt(finger, at + 0.0004)
      for (let k = 0; k < around; k++) {
        const turn = (k / around) * 2 * Math.PI
        const [c, n] = [Math.sin(turn), Math.cos(turn)]
        const high = n > 0 ? up : down
        const grows = (c * c * (w2 - w) + n * n * ((n > 0 ? up2 : down2) - high)) / 0.0004
        out.position.push(add(add(middle, side, c * w), nail, n * high))
        const flat = add([(side[0] * c) / w, (side[1] * c) / w, (side[2] * c) / w], nail, n / high)
        out.normal.push(unit(add(unit(flat), way, -Math.max(grows, -9))))
      }
    }
    if (joint < bones.length && s >= reached + bones[joint] - 0.5 * STEP) {
      out.joints.push(place)
      reached += bones[joint++]
    }
    if (s + STEP >= length) {
      out.position.push(add(place, way, length - s))
      out.normal.push(way)
      break
    }
    place = add(place, way, STEP)
  }
  return out
}

/** Its triangles, `first` the index of its first place; the side that lies in the palm is closed. */
export function tubeIndex(rings: number, around: number, first: number): number[] {
  const out: number[] = []
  for (let r = 0; r < rings - 1; r++)
    for (let k = 0; k < around; k++) {
      const a = first + r * around + k
      const b = first + r * around + ((k + 1) % around)
      out.push(a, b, a + around, b, b + around, a + around)
    }
  const tip = first + rings * around
  for (let k = 0; k < around; k++) {
    const a = tip - around + k
    out.push(a, tip - around + ((k + 1) % around), tip)
  }
  for (let k = 1; k < around - 1; k++) out.push(first, first + k + 1, first + k)
  return out
}
