/**
 * Her shawl: a cloth round shoulders and arms, gathered at the breast where she holds it, its ends
 * hanging from her hands. Her storm carries it off behind her (figure-gale.ts); as she sits down she has
 * let it go. `along` 0 to 1 from the end in her left hand round her back to the end in her right; `down`
 * 0 to 1 from the upper edge to the lower.
 */
import type { Random } from '../random'
import { growGale } from './figure-gale'
import type { Gown } from './figure-gown'
import { hangs, lower, OPEN, upper } from './figure-mantle'
import { BONES, type Skin } from './figure-skin'
import { hypot2, lerp, smoothstep } from './sdf'

type V3 = [number, number, number]

export interface Shawl {
  standing(along: number, down: number): V3
  /** Where her storm has the same place. */
  blown(along: number, down: number): V3
  /** How far off her that is in the air, 0 to 1. */
  aloft(along: number, down: number): number
  skin(along: number): Skin
  /** 0 in the depth of a fold, 1 on its ridge; and the same in her storm. */
  fold(along: number, down: number): number
  ripple(along: number, down: number): number
}

/** Share of its length that hangs from each hand. */
export const END = 0.15
/** And the share of that which is left of it in her storm: else it is a leaf down her front. */
const SHORTER = 0.42
/** Metres. */
const OVER_ARM = 0.026
/** Even steps over shoulder and arm, where the cloth lies almost flat and then hangs. */
const STEPS = 18

const turnAt = (s: number) => Math.PI + s * (Math.PI - OPEN)

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
  /** Metres down the cloth at each step of a column; every row of it asks for them. */
  const runs = new Map<number, Float64Array>()
  const runOf = (s: number, turn: number, high: number, low: number): Float64Array => {
    const found = runs.get(s)
    if (found) return found
    const run = new Float64Array(STEPS + 1)
    let last = hangs(turn, high)
    for (let i = 1; i <= STEPS; i++) {
      const r = hangs(turn, lerp(high, low, i / STEPS))
      run[i] = run[i - 1] + hypot2(r - last, (high - low) / STEPS)
      last = r
    }
    runs.set(s, run)
    return run
  }
  const wrapped = (s: number, down: number, deep = 1): V3 => {
    const a = Math.abs(s)
    const turn = turnAt(s)
    // Higher on her right, where light would come through between collar and jaw; on her left it lies lower,
    // or shoulder and neck meet in a corner.
    const high =
      upper(a) +
      (0.005 * smoothstep(0.1, 0.4, s) - 0.007 * smoothstep(0.08, 0.35, -s)) *
        (1 - smoothstep(0.6, 0.95, a))
    const low = lower(a) + 0.014 * Math.sin(9 * s + p1)
    const run = runOf(s, turn, high, low)
    const length = run[STEPS]
    let i = 1
    while (i < STEPS && run[i] < down * length) i++
    const f = (down * length - run[i - 1]) / Math.max(run[i] - run[i - 1], 1e-6)
    const y = lerp(high, low, (i - 1 + f) / STEPS)
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
      deep *
      wave *
      lerp(wave > 0 ? 0.042 : 0.028, 0.013, held) *
      smoothstep(0.03, 0.2, down) *
      (1 - 0.9 * over)
    // Its upper edge is rolled, here fuller, there less, or it would be a tyre.
    const full = 0.0115 + 0.0035 * Math.sin(6.1 * s + p1) + 0.002 * Math.sin(14.3 * s + p0)
    r += full * Math.sin(Math.PI * Math.min(1, down / 0.115)) - 0.006 * smoothstep(0.03, 0, down)
    return [Math.sin(turn) * r, y, Math.cos(turn) * r - 0.01]
  }
  const hanging = (side: 1 | -1, t: number, down: number, share = 1): V3 => {
    const hold: V3 = [side * lerp(0.004, 0.075, down), 1.235 - 0.05 * down - 0.06, 0.14]
    const y = hold[1] - t * share * ends[side > 0 ? 0 : 1] - 0.05 * t * down
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
  const placed =
    (lies: typeof wrapped, share: number) =>
    (along: number, down: number): V3 => {
      const s = (along - 0.5) / (0.5 - END)
      const a = Math.abs(s)
      if (a <= 0.93) return lies(s, down)
      const side = s < 0 ? 1 : -1
      const t = Math.max(0, (a - 1) * (0.5 - END)) / END
      const p = hanging(side, t, down, side > 0 ? share : share ** 3)
      if (a >= 1.1) return p
      const k = smoothstep(0.93, 1.1, a)
      const q = lies(Math.max(-1, Math.min(1, s)), down)
      return [lerp(q[0], p[0], k), lerp(q[1], p[1], k), lerp(q[2], p[2], k)]
    }
  // The wind has drawn it smooth over her arms; it is clear of her sleeves, most of the one that is beyond her.
  const gale = growGale(random, turnAt, (s, down) => {
    const a = Math.abs(s)
    const arm = smoothstep(0.4, 0.6, a)
    const p = wrapped(s, down, 1 - 0.9 * arm)
    const low = smoothstep(0.28, 0.5, down) * (1 - smoothstep(0.84, 0.93, a))
    const off = (s > 0 ? OVER_ARM : 0.3 * OVER_ARM) * arm * low
    return [p[0] + Math.sin(turnAt(s)) * off, p[1], p[2] + Math.cos(turnAt(s)) * off]
  })
  const within = (along: number) => Math.max(-1, Math.min(1, (along - 0.5) / (0.5 - END)))

  return {
    standing: placed(wrapped, 1),
    blown: placed(gale.carried, SHORTER),
    aloft: (along, down) => gale.aloft(within(along), down),
    skin,
    fold: (along, down) => {
      const s = (along - 0.5) / (0.5 - END)
      const tail = 0.7 + 0.3 * Math.cos(9.5 * down + p1)
      return lerp(swag(s, down), tail, smoothstep(0.95, 1.1, Math.abs(s)))
    },
    ripple: (along, down) => gale.fold(within(along), down),
  }
}
