/**
 * Her shawl: a cloth round shoulders and arms, gathered at the breast where she holds it, its ends
 * hanging from her hands. When she sits it has slipped into the crooks of her arms. `along` 0 to 1
 * from the end in her left hand round her back to the end in her right; `down` 0 to 1 from the
 * upper edge to the lower.
 */
import type { Random } from '../random'
import { ARMS } from './figure-form'
import type { Gown } from './figure-gown'
import { hangs, lower, OPEN, upper } from './figure-mantle'
import { BONE_COUNT, pose } from './figure-pose'
import { BONES, type Skin } from './figure-skin'
import { lerp, smoothstep } from './sdf'

type V3 = [number, number, number]

export interface Shawl {
  standing(along: number, down: number): V3
  /** Where the same place lies when she sits, before the pose moves it. */
  seated(along: number, down: number): V3
  skin(along: number): Skin
  /** 0 in the depth of a fold, 1 on its ridge. */
  fold(along: number, down: number): number
}

/** Share of its length that hangs from each hand. */
export const END = 0.15

const turnAt = (s: number) => Math.PI + s * (Math.PI - OPEN)

/** Solves for the place that the seated pose brings to `p`. */
function unposed(p: V3, m: Float32Array, [a, b, w]: Skin): V3 {
  const q = (k: number) => m[a * 16 + k] * (1 - w) + m[b * 16 + k] * w
  const [x, y, z] = [p[0] - q(12), p[1] - q(13), p[2] - q(14)]
  const [a0, a1, a2] = [q(0), q(1), q(2)]
  const [b0, b1, b2] = [q(4), q(5), q(6)]
  const [c0, c1, c2] = [q(8), q(9), q(10)]
  const det = a0 * (b1 * c2 - b2 * c1) - b0 * (a1 * c2 - a2 * c1) + c0 * (a1 * b2 - a2 * b1)
  return [
    (x * (b1 * c2 - b2 * c1) - b0 * (y * c2 - z * c1) + c0 * (y * b2 - z * b1)) / det,
    (a0 * (y * c2 - z * c1) - x * (a1 * c2 - a2 * c1) + c0 * (a1 * z - a2 * y)) / det,
    (a0 * (b1 * z - b2 * y) - b0 * (a1 * z - a2 * y) + x * (a1 * b2 - a2 * b1)) / det,
  ]
}

/** Catmull-Rom through `points` at t in [0, 1]. */
function through(points: V3[], t: number): V3 {
  const u = Math.min(Math.max(t, 0), 1) * (points.length - 1)
  const i = Math.min(Math.floor(u), points.length - 2)
  const f = u - i
  const at = (k: number) => points[Math.min(Math.max(k, 0), points.length - 1)]
  return [0, 1, 2].map((k) => {
    const [p, q, r, s] = [at(i - 1)[k], at(i)[k], at(i + 1)[k], at(i + 2)[k]]
    return (
      0.5 *
      (2 * q + (r - p) * f + (2 * p - 5 * q + 4 * r - s) * f * f + (3 * q - p - 3 * r + s) * f ** 3)
    )
  }) as V3
}

export function growShawl(random: Random, gown: Gown): Shawl {
  const p0 = random.range(0, 6.28)
  const p1 = random.range(0, 6.28)
  const swags = random.range(2.6, 3.3)
  const ends = [random.range(0.5, 0.6), random.range(0.3, 0.4)]

  const skin = (along: number): Skin => {
    const left = along < 0.5
    const hand = left ? BONES.holdLeft : BONES.holdRight
    const a = Math.abs(along - 0.5) / (0.5 - END)
    return [BONES.chest, hand, smoothstep(0.56, 1, a)]
  }
  /** Folds run along the cloth, hang in swags behind and close together where it is held. */
  const swag = (s: number, down: number) => {
    const a = Math.abs(s)
    const phase = swags * down + 0.55 * Math.sin(2.3 * s + p0) + 0.3 * Math.sin(5.1 * s + p1)
    const main = 0.5 + 0.5 * Math.cos(6.283 * phase + 1.4 * a)
    // And finer ones between, that part and meet.
    const less = 0.5 + 0.5 * Math.cos(6.283 * (2.3 * phase + 0.35 * Math.sin(3.4 * s + p1)))
    return 0.72 * main ** 1.4 + 0.28 * less * (0.4 + 0.6 * main)
  }
  const wrapped = (s: number, down: number): V3 => {
    const a = Math.abs(s)
    const turn = turnAt(s)
    // Higher on her right, where light would come through between collar and jaw; on her left it lies lower,
    // or shoulder and neck meet in a corner.
    const high =
      upper(a) +
      (0.005 * smoothstep(0.1, 0.4, s) - 0.007 * smoothstep(0.08, 0.35, -s)) *
        (1 - smoothstep(0.6, 0.95, a))
    const low = lower(a) + 0.014 * Math.sin(9 * s + p1)
    // Even steps over shoulder and arm, where the cloth lies almost flat and then hangs.
    const n = 18
    let length = 0
    const run = [0]
    let last = hangs(turn, high)
    for (let i = 1; i <= n; i++) {
      const r = hangs(turn, lerp(high, low, i / n))
      length += Math.hypot(r - last, (high - low) / n)
      run.push(length)
      last = r
    }
    let i = 1
    while (i < n && run[i] < down * length) i++
    const f = (down * length - run[i - 1]) / Math.max(run[i] - run[i - 1], 1e-6)
    const y = lerp(high, low, (i - 1 + f) / n)
    // Before her its upper edge lies on the breast, however far the forearm holds it off below.
    const lies = 1 - smoothstep(0.05, 0.5, down)
    let r = lerp(hangs(turn, y), hangs(turn, y, false), lies) + 0.004
    r += 0.02 * smoothstep(0.5, 1, down) * (1 - a * a)
    // It lies over the wrists, and is drawn in between the hands.
    const held = smoothstep(0.88, 1, a)
    r = lerp(r, s < 0 ? 0.142 : 0.15, held)
    // Clear of the breast, also where the hands have drawn it down.
    r += 0.026 * smoothstep(0.62, 0.86, a) * (1 - smoothstep(0.93, 1, a))
    const wave = swag(s, down) - 0.4
    // Over the shoulder it lies smooth: a fold that stands up there is a cut corner before the sky.
    const over = smoothstep(0.16, 0.42, a) * (1 - smoothstep(0.5, 0.9, down)) * (1 - held)
    r +=
      wave *
      lerp(wave > 0 ? 0.042 : 0.028, 0.013, held) *
      smoothstep(0.03, 0.2, down) *
      (1 - 0.9 * over)
    // Its upper edge is rolled, here fuller, there less, or it would be a tyre.
    const full = 0.0115 + 0.0035 * Math.sin(6.1 * s + p1) + 0.002 * Math.sin(14.3 * s + p0)
    r += full * Math.sin(Math.PI * Math.min(1, down / 0.115)) - 0.006 * smoothstep(0.03, 0, down)
    return [Math.sin(turn) * r, y, Math.cos(turn) * r - 0.01]
  }
  const hanging = (side: 1 | -1, t: number, down: number): V3 => {
    const hold: V3 = [side * lerp(0.004, 0.075, down), 1.235 - 0.05 * down - 0.06, 0.14]
    const y = hold[1] - t * ends[side > 0 ? 0 : 1] - 0.05 * t * down
    const spread = lerp(0.9, side > 0 ? 1.9 : 1.5, t ** 0.8)
    const sway = 0.03 * Math.sin(4 * t + p0) * t + side * 0.035 * t
    const x = hold[0] * spread + sway + side * 0.01
    // Over the dress, not within it.
    const turn = Math.atan2(x, 0.2)
    const fall = ((1.085 - y) / 1.073) ** 1.087
    const g = gown.hanging(turn, y > 1.085 ? -0.02 : fall)
    const z = Math.max(lerp(hold[2], g[2] + 0.035, smoothstep(0, 0.5, t)), g[2] + 0.012)
    return [x, y, z + 0.014 * Math.cos(9.5 * down + p1 + 2 * t) * smoothstep(0, 0.4, t)]
  }
  const standing = (along: number, down: number): V3 => {
    const s = (along - 0.5) / (0.5 - END)
    const a = Math.abs(s)
    if (a <= 0.93) return wrapped(s, down)
    const side = s < 0 ? 1 : -1
    const t = Math.max(0, (a - 1) * (0.5 - END)) / END
    const p = hanging(side, t, down)
    if (a >= 1.1) return p
    const k = smoothstep(0.93, 1.1, a)
    const q = wrapped(Math.max(-1, Math.min(1, s)), down)
    return [lerp(q[0], p[0], k), lerp(q[1], p[1], k), lerp(q[2], p[2], k)]
  }

  // Seated, in the space after the pose: round behind the waist, over each forearm, to the ground.
  const m = pose(
    {
      time: 0,
      bow: 0.1,
      gaze: 0.8,
      sit: 1,
      speak: 0,
      tremble: 0,
      warmth: 0.6,
      headYaw: 0,
      sunward: 1,
    },
    new Float32Array(BONE_COUNT * 16),
  )
  const moved = (bone: number, p: readonly number[]): V3 =>
    [0, 1, 2].map(
      (r) =>
        m[bone * 16 + r] * p[0] +
        m[bone * 16 + 4 + r] * p[1] +
        m[bone * 16 + 8 + r] * p[2] +
        m[bone * 16 + 12 + r],
    ) as V3
  const paths = ARMS.map(({ elbow, wrist, side }, i) => {
    const e = moved(i ? BONES.foreRight : BONES.foreLeft, elbow)
    const w = moved(i ? BONES.foreRight : BONES.foreLeft, wrist)
    const at = (k: number, out: number, up: number): V3 => [
      lerp(e[0], w[0], k) + side * out,
      lerp(e[1], w[1], k) + up,
      lerp(e[2], w[2], k),
    ]
    // Upper and lower edge of the cloth at the same stations.
    const first: V3[] = [
      [0, 0.5, -0.125],
      [side * 0.1, 0.5, -0.1],
      [e[0] - side * 0.03, e[1] + 0.06, e[2] - 0.03],
      at(0.28, -0.01, 0.04),
      at(0.3, 0.052, 0.012),
      at(0.3, 0.085, -0.1),
      [e[0] + side * 0.11, 0.11, w[2] - 0.02],
      [e[0] + side * 0.15, 0.06, w[2] + 0.08],
    ]
    const second: V3[] = [
      [0, 0.29, -0.16],
      [side * 0.13, 0.3, -0.13],
      [e[0] - side * 0.005, e[1] - 0.05, e[2] - 0.07],
      at(-0.06, 0.0, 0.038),
      at(-0.04, 0.05, 0.008),
      at(-0.12, 0.09, -0.12),
      [e[0] + side * 0.16, 0.09, e[2] - 0.05],
      [e[0] + side * 0.24, 0.04, e[2] + 0.0],
    ]
    return [first, second]
  })
  // How high the dress lies on the ground, in cells of 6 cm: the ends of the shawl come to lie on it.
  const heights = new Float64Array(26 * 26)
  const cell = (x: number, z: number) =>
    Math.min(Math.max(Math.round(x / 0.06) + 12, 0), 25) * 26 +
    Math.min(Math.max(Math.round(z / 0.06) + 10, 0), 25)
  for (let i = 0; i < 90; i++)
    for (let j = 4; j < 24; j++) {
      const [x, y, z] = gown.seated((i / 90) * 2 * Math.PI, j / 23)
      const turned = moved(BONES.ground, [x, y, z])
      const k = cell(turned[0], turned[2])
      heights[k] = Math.max(heights[k], y)
    }
  // No steps: a fold of the dress lifts the shawl around it too.
  for (let pass = 0; pass < 3; pass++) {
    const from = heights.slice()
    for (let k = 27; k < heights.length - 27; k++) {
      const cross = (from[k - 1] + from[k + 1] + from[k - 26] + from[k + 26]) / 4
      heights[k] = Math.max(from[k], 0.5 * from[k] + 0.5 * cross)
    }
  }
  const lies = (x: number, z: number) => {
    const [a, b] = [Math.floor(x / 0.06) * 0.06, Math.floor(z / 0.06) * 0.06]
    const [u, v] = [(x - a) / 0.06, (z - b) / 0.06]
    const at = (i: number, j: number) => heights[cell(a + i * 0.06, b + j * 0.06)]
    return lerp(lerp(at(0, 0), at(1, 0), u), lerp(at(0, 1), at(1, 1), u), v)
  }
  const seated = (along: number, down: number): V3 => {
    const left = along < 0.5
    const [first, second] = paths[left ? 0 : 1]
    const t = Math.abs(along - 0.5) * 2
    const p = through(first, t)
    const q = through(second, t)
    const width = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
    const f = swag((left ? -1 : 1) * t, down) - 0.4
    const out = 0.12 * width * f
    const place: V3 = [
      lerp(p[0], q[0], down) + (left ? 1 : -1) * out * smoothstep(0.3, 0.6, t),
      lerp(p[1], q[1], down) + out * 0.5,
      lerp(p[2], q[2], down) - out * (1 - smoothstep(0.2, 0.5, t)),
    ]
    // Back from where the pose has turned the ground.
    const [c, n] = [m[BONES.ground * 16], m[BONES.ground * 16 + 2]]
    const under = gown.over(c * place[0] + n * place[2], c * place[2] - n * place[0])
    const dress = Math.max(lies(place[0], place[2]), under) + 0.034
    place[1] = Math.max(place[1], lerp(0, dress, smoothstep(0.3, 0.45, t)))
    return unposed(place, m, skin(along))
  }
  return {
    standing,
    seated,
    skin,
    fold: (along, down) => {
      const s = (along - 0.5) / (0.5 - END)
      const tail = 0.7 + 0.3 * Math.cos(9.5 * down + p1)
      return lerp(swag(s, down), tail, smoothstep(0.95, 1.1, Math.abs(s)))
    },
  }
}
