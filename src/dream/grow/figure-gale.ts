/**
 * Where her storm carries her shawl: from the small of her back it streams off to the lee in one long S,
 * drawn into folds that run along it and open toward its hem; over her arms it lies short.
 */
import type { Random } from '../random'
import { hypot3, lerp, smoothstep } from './sdf'

type V3 = [number, number, number]

/** Radians from her front toward her left where the wind goes (shaders/lib/figure.glsl). */
export const LEE = 2.25
/** Radians of slope of its middle: as it leaves her back, on its way, and how far it swings
 * about that, in how many radians of a wave, which begins where. */
const LEAVES = 0.3
const STREAMS = 1.45
const SWINGS = 0.85
const SWAYS = 8.2
const SWAYS_FROM = -3.1
/** And its ends curl up, one fold more than the next. */
const CURLS = 0.5
/** One side of it flies higher than the other, radians for each unit of `s`: else it is seen as a line. */
const TILTED = 1.0
/** Share of the sheet, from its upper edge, that lies on her: at the tail, and beside it. */
const BACK = 0.44
const SIDES = 0.58
/** Metres that hang free beside the tail, over elbow and forearm. */
const SHORT = 0.06
/**
 * From her far forearm, the one before her, it falls to the hip: metres, in how many folds and how deep, and by
 * what slope the wind leans it toward her. Short, it would be a roll that lies open below.
 */
const FALLS = 0.34
const FALL_FOLDS = 18
const FALL_DEEP = 0.026
const LEANS = 0.3
/** How wide in `s` the tail is, and by what share it is drawn together on its way. */
const WIDE = 0.36
/** On her far side it is narrower and short sooner: what flew there was a lappet behind her waist. */
const WIDE_BEYOND = 0.2
const GATHERED = 0.4
/** From `1 / OPENS` of its way on it opens again, or its end would be a point. */
const OPENS = 1.25
/** Metres between ridge and middle of its folds. */
const DEEP = 0.04
/** How far from its middle it grows shorter, in `s`, how round its end is, and how little its hem is ruled. */
const TAPERS = 0.24
const TAPERS_BEYOND = 0.15
const ROUND = 1.8
const UNEVEN = 0.05
/** So much farther out its folds lie about her hips, as a share of their depth, and metres more. */
const CLEAR = 0.9
const STANDS_OFF = 0.02
/** Metres its hem beats up and down. */
const FLUTTERS = 0.02
const STEPS = 36

export interface Gale {
  /** Of the wrapped cloth: `s` −1 to 1 from her left hand round her back to her right one. */
  carried(s: number, down: number): V3
  /** How far a place is off her in the air, 0 to 1. */
  aloft(s: number, down: number): number
  /** 0 in the depth of a fold, 1 on its ridge. */
  fold(s: number, down: number): number
}

const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const unit = (a: V3): V3 => {
  const l = hypot3(...a) || 1
  return [a[0] / l, a[1] / l, a[2] / l]
}

export function growGale(
  random: Random,
  turnAt: (s: number) => number,
  wrapped: (s: number, down: number) => V3,
): Gale {
  // No more apart than this, or its corner lies in the depth of a fold and is blunt.
  const p0 = random.range(2.7, 3.5)
  const p1 = random.range(4.5, 5.5)
  const folds = random.range(4.6, 5.2)
  const long = random.range(1.14, 1.26)

  const way: V3 = [Math.sin(LEE), 0, Math.cos(LEE)]
  const side: V3 = [Math.cos(LEE), 0, -Math.sin(LEE)]
  let middle = -0.3
  while (turnAt(middle) > LEE) middle -= 0.005
  const off = (s: number) => s - middle
  const tail = (s: number) => Math.exp(-((off(s) / (off(s) > 0 ? WIDE_BEYOND : WIDE)) ** 2))
  const tip = (s: number) =>
    Math.exp(-((Math.abs(off(s)) / (off(s) > 0 ? TAPERS_BEYOND : TAPERS)) ** ROUND))
  const falls = (s: number) => smoothstep(0.28, 0.5, s)
  const leaves = (s: number) => lerp(SIDES - 0.06 * falls(s), BACK, tail(s))
  const freed = (s: number, down: number) => Math.max(0, (down - leaves(s)) / (1 - leaves(s)))

  const phase = (s: number, t: number) =>
    6.283 * folds * off(s) + 0.9 * Math.sin(7 * off(s) + p0) + 0.5 * t * Math.sin(3 * t + p1)
  /** Round on one side and steep on the other, as cloth falls. */
  const ripple = (s: number, t: number) => {
    const a = phase(s, t)
    return Math.sin(a + 0.45 * Math.sin(a))
  }
  const fallen = (s: number, t: number) => {
    const a = 6.283 * FALL_FOLDS * (s - 0.75) * (0.7 + 0.3 * s) + p0 + 1.1 * t * Math.sin(p1)
    return Math.sin(a + 0.45 * Math.sin(a))
  }

  // One column of the sheet from where it leaves her on.
  const known = new Map<number, V3[]>()
  const column = (s: number): V3[] => {
    const found = known.get(s)
    if (found) return found
    const w = tail(s)
    const from = leaves(s)
    const p = wrapped(s, from)
    const before = wrapped(s, from - 0.04)
    const lies = unit([p[0] - before[0], p[1] - before[1], p[2] - before[2]])
    const short = lerp(
      SHORT,
      FALLS *
        lerp(0.7, 1, smoothstep(0.7, 0.9, s)) *
        (1 - 0.1 * smoothstep(0.89, 0.96, s)) *
        (1 + 0.08 * fallen(s, 1)),
      falls(s),
    )
    const length = lerp(short, long, tip(s)) * (1 + UNEVEN * ripple(s, 0) * w)
    const here = p[0] * side[0] + p[2] * side[2]
    const about = wrapped(middle, from)
    const aside = about[0] * side[0] + about[2] * side[2] - here
    const points: V3[] = [[...p]]
    for (let i = 0; i < STEPS; i++) {
      const t = (i + 0.5) / STEPS
      const slope =
        w ** 0.7 *
          (lerp(LEAVES, STREAMS, smoothstep(0, 0.5, t)) +
            SWINGS *
              smoothstep(0, 0.4, t) *
              Math.sin(SWAYS * t + SWAYS_FROM + 2.6 * off(s) + 0.4 * Math.sin(p0)) +
            CURLS * smoothstep(0.62, 1, t) * (1 + 0.3 * Math.sin(14 * off(s) + 0.4 * p1)) +
            TILTED *
              (off(s) < 0 ? off(s) : 0.3 * off(s)) *
              (smoothstep(0, 0.4, t) - 0.5 * smoothstep(0.4, 1, t))) +
        (0.2 + LEANS * falls(s) * (1 - smoothstep(0.72, 0.95, s))) * (1 - w)
      const flies: V3 = [way[0] * Math.sin(slope), -Math.cos(slope), way[2] * Math.sin(slope)]
      const k = smoothstep(0, 0.3, t)
      const d = unit([0, 1, 2].map((c) => lerp(lies[c], flies[c], k)) as V3)
      const step = length / STEPS
      const draws = (4 * t * (1 - OPENS * t) * aside * GATHERED * w) / STEPS
      for (let c = 0; c < 3; c++) p[c] += d[c] * step + side[c] * draws
      points.push([...p])
    }
    known.set(s, points)
    return points
  }

  const carried = (s: number, down: number): V3 => {
    const t = freed(s, down)
    const w = tail(s)
    const turn = turnAt(s)
    const out: V3 = [Math.sin(turn), 0, Math.cos(turn)]
    let at: V3
    let n = out
    if (t <= 0) at = wrapped(s, down)
    else {
      const points = column(s)
      const u = Math.min(t, 1) * STEPS
      const i = Math.min(Math.floor(u), STEPS - 1)
      const [a, b] = [points[i], points[i + 1]]
      at = [0, 1, 2].map((c) => lerp(a[c], b[c], u - i)) as V3
      const d = unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]])
      const lies = cross(d, side)
      const k = smoothstep(0, 0.25, t) * w
      n = unit([0, 1, 2].map((c) => lerp(out[c], lies[c], k)) as V3)
    }
    // They come out of the shoulder and open toward the hem.
    // At its tip it is drawn together, and as deep there they would be a crumple.
    const calm = 1 - 0.2 * smoothstep(0.5, 1, t) * tip(s)
    const deep = DEEP * w ** 0.8 * smoothstep(0.14, 0.9, down) ** 1.3 * (1 + 1.2 * t) * calm
    // Clear of her hips, until it is off her.
    const high =
      deep * (ripple(s, t) + CLEAR * (1 - smoothstep(0.1, 0.5, t))) +
      STANDS_OFF * w * smoothstep(0.25, 0.6, down) +
      FALL_DEEP * falls(s) * smoothstep(0, 0.6, t) * fallen(s, t)
    // Its hem flutters.
    const flutter =
      FLUTTERS * w * calm * smoothstep(0.45, 1, t) * Math.sin(17 * off(s) + 4.6 * t + p1)
    const over = 0.35 * deep * Math.sin(2 * phase(s, t)) * t
    return [0, 1, 2].map((c) => at[c] + n[c] * (high + flutter) + side[c] * over) as V3
  }
  return {
    carried,
    aloft: (s, down) => tail(s) * freed(s, down),
    fold: (s, down) =>
      0.5 + 0.5 * lerp(ripple(s, freed(s, down)), fallen(s, freed(s, down)), falls(s)),
  }
}
