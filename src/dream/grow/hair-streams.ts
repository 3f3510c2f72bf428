/**
 * The streams in which the storm carries her hair: a few long tresses that wave together, one above the other,
 * each drawn out to a point. Metres of the body’s frame.
 */
import { smoothstep } from './sdf'

type V3 = [number, number, number]

/** The wind’s way in the bind pose, from her left backward, radians. */
const LEEWARD = 1.04
const ALONG: V3 = [Math.cos(LEEWARD), 0, -Math.sin(LEEWARD)]
const BESIDE: V3 = [Math.sin(LEEWARD), 0, Math.cos(LEEWARD)]
/** Behind the middle of her head, where all of them begin. */
const SOURCE: V3 = [0.03, 1.5, -0.07]

interface Stream {
  /** Below this share of the way from the temple to the crown a lock is of it. */
  below: number
  /** Height of its midst above the source where it begins, its rise for each metre there, and how that turns up farther out. */
  height: number
  slope: number
  turns: number
  /** Share of the full length of her hair. */
  reach: number
}
const STREAMS: readonly Stream[] = [
  // The heavy ones at her nape sink first.
  { below: 0.16, height: -0.066, slope: -0.46, turns: 1.4, reach: 1 },
  { below: 0.44, height: -0.03, slope: -0.34, turns: 0.85, reach: 1.26 },
  { below: 0.76, height: 0.012, slope: -0.18, turns: 0.36, reach: 1.32 },
  { below: 2, height: 0.048, slope: -0.1, turns: 0.27, reach: 1.08 },
]
/** Their waves: length, swing where they begin and its growth for each metre, and how much later each wave is than the one below it. */
const WAVE = 0.36
const SWING = 0.012
const GROWS = 0.15
const LATER = 0.6
/** Over so many metres what is of one stream comes together, and what is left of its breadth then. */
const GATHERS = 0.26
const LEFT = 0.08

/** From this share of its way a lock curls up, and how much by its end (a factor of the square of what is left). */
const CURLS_FROM = 0.62
const CURL = 0.5

export const streamOf = (high: number): number => STREAMS.findIndex(({ below }) => high < below)

const dot = (a: V3, b: V3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Height and place beside its axis of a stream `x` metres out; `phase` is the same for all her hair. */
function midst(k: number, x: number, phase: number): [number, number] {
  const { height, slope, turns } = STREAMS[k]
  const out = Math.max(x, 0)
  const turn = (x / WAVE) * 2 * Math.PI + phase - LATER * k
  const swing = SWING + GROWS * out
  return [
    height + slope * x + turns * out * out - swing * Math.sin(turn),
    0.6 * swing * Math.cos(turn + 0.7),
  ]
}

/** The way of a lock from where it leaves her head, densely; `own` 0–1: its place within its stream. */
export function alongStream(
  leave: V3,
  k: number,
  own: number,
  phase: number,
  length: number,
): number[] {
  const from: V3 = [leave[0] - SOURCE[0], leave[1] - SOURCE[1], leave[2] - SOURCE[2]]
  const x0 = dot(from, ALONG)
  const [y0, z0] = midst(k, x0, phase)
  const up = from[1] - y0
  const beside = dot(from, BESIDE) - z0
  const out: number[] = []
  const steps = 40
  for (let i = 1; i <= steps; i++) {
    const run = (length * i) / steps
    const x = x0 + run
    const [y, z] = midst(k, x, phase + 0.3 * (own - 0.5))
    // Toward its end it curls up, one lock more than another.
    const end = Math.max(0, run / length - CURLS_FROM)
    const keeps = 1 - (1 - LEFT) * smoothstep(0, GATHERS, run)
    const h = y + up * keeps + CURL * own * end * end
    const b = z + beside * keeps
    for (let axis = 0; axis < 3; axis++)
      out.push(SOURCE[axis] + ALONG[axis] * x + BESIDE[axis] * b + (axis === 1 ? h : 0))
  }
  return out
}

/** How long a lock is in the wind, a factor: the midst of a stream reaches farther than its edges. */
export const reachOf = (k: number, own: number): number => STREAMS[k].reach * (0.78 + 0.32 * own)
