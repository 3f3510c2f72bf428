/** The way that the vine of her garland goes over her hair, on either side. */
import type { Random } from '../random'
import { cross, unit, type V3 } from './figure-fingers'
import { fromHead } from './figure-form'
import { hypot2, lerp } from './sdf'
import type { Strand } from './strands'

/** The way of the vine from the temple: height and depth in the head's frame, metres. */
const WAY: readonly (readonly [number, number])[] = [
  [0.032, 0.042],
  [0.0, 0.024],
  [-0.037, 0.009],
  [-0.075, -0.005],
  [-0.109, 0.002],
  [-0.138, 0.022],
]
/** How far off the hair it lies, metres. */
const OFF_HAIR = 0.003
/** How near to a place hair counts for it, and how far aside that is where there is none, metres. */
const NEAR = 0.009
const ASIDE = 0.075
/** Steps in which its way is laid. */
const STEPS = 24

/** Of places, each times its factor. */
export const sum = (...terms: [number, V3][]): V3 =>
  [0, 1, 2].map((k) => terms.reduce((s, [f, v]) => s + f * v[k], 0)) as V3

/** Height and depth in the head's frame at a share of the way, metres. */
function wayAt(t: number): [number, number] {
  const u = t * (WAY.length - 1)
  const k = Math.min(Math.floor(u), WAY.length - 2)
  const [a, b] = [WAY[k], WAY[k + 1]]
  return [lerp(a[0], b[0], u - k), lerp(a[1], b[1], u - k)]
}

/** The outermost of her hair on one side at a height and depth of the head's frame; body's frame. */
function onHair(hair: readonly Strand[], side: number, up: number, on: number): V3 {
  const [, y, z] = fromHead(0, up, on)
  let out = 0
  for (const { points } of hair)
    for (let i = 0; i < points.length; i += 3)
      if (Math.abs(points[i + 1] - y) < NEAR && hypot2(points[i + 1] - y, points[i + 2] - z) < NEAR)
        out = Math.max(out, side * points[i])
  return [side * ((out || ASIDE) + OFF_HAIR), y, z]
}

/** A way over her hair: where it is at a share of its length, which way it goes and what is out of her there. */
export interface Way {
  /** `aside`: toward her face, `off`: out of her hair, metres. */
  at: (along: number, aside?: number, off?: number) => V3
  out: (along: number) => V3
}

/** Lays it over one side (1 or −1) of her `hair`; body's frame. */
export function layWay(random: Random, hair: readonly Strand[], side: number): Way {
  const phase = random.range(0, 2 * Math.PI)
  const swing = random.range(0.002, 0.006)
  const tilt = random.range(-0.01, 0.012)
  const places: V3[] = []
  for (let i = 0; i <= STEPS; i++) {
    const t = i / STEPS
    const [up, on] = wayAt(t)
    const wave = swing * Math.sin(phase + 7 * t)
    places.push(onHair(hair, side, up + 0.5 * wave, on + wave + tilt * t))
  }
  // Locks differ in height: over them it goes in one soft curve.
  for (let pass = 0; pass < 6; pass++)
    for (let i = 1; i < STEPS; i++)
      places[i] = sum([0.5, places[i]], [0.25, places[i - 1]], [0.25, places[i + 1]])
  const on = (along: number): V3 => {
    const u = Math.min(Math.max(along, 0), 1) * STEPS
    const k = Math.min(Math.floor(u), STEPS - 1)
    return sum([1 - (u - k), places[k]], [u - k, places[k + 1]])
  }
  const out = (along: number): V3 => {
    const [up, fore] = wayAt(along)
    return unit([side, 3.2 * up + 0.1, 8.5 * (fore - 0.002)])
  }
  return {
    at: (along, aside = 0, off = 0) => {
      const d = unit(sum([1, on(along + 0.04)], [-1, on(along - 0.04)]))
      const n = out(along)
      return sum([1, on(along)], [side * aside, cross(n, d)], [off, n])
    },
    out,
  }
}
