/**
 * The flowers of the visitor's path that she wears once she is mended: a cluster where the hairline leaves
 * each cheek, and smaller ones that trail from it along her hair. Petals are short ribbons, whose outline the
 * shader cuts; it opens them, each about the heart of its blossom.
 */
import type { Random } from '../random'
import { cross, unit, type V3 } from './figure-fingers'
import { fromHead } from './figure-form'
import { hairSkin } from './hair-wisps'
import { lerp } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

/** What a ribbon of a blossom is; blossom.glsl knows these. */
export const BLOSSOM_PARTS = { petal: 0, heart: 1, leaf: 2, shade: 3, bud: 4 } as const
type Part = (typeof BLOSSOM_PARTS)[keyof typeof BLOSSOM_PARTS]

const PETALS = 5
const BUD_PETALS = 3
/** Below this share of strands there are fewer and plainer ones. */
const PLAIN_BELOW = 0.5

/** Middle of the cluster on the side of her head, height and depth in the head's frame, metres. */
const ANCHOR = [-0.05, 0.013] as const
/** Blossoms of the cluster, the foremost last: up and forward from its middle, and radius, metres. */
const CLUSTER: readonly V3[] = [
  [-0.034, -0.008, 0.0095],
  [-0.005, -0.031, 0.0115],
  [0.019, -0.015, 0.0132],
  [-0.019, -0.013, 0.0145],
  [0, 0, 0.0165],
]
/** Buds and leaves about it: up and forward, and radius, metres. */
const BUDS: readonly V3[] = [
  [0.034, -0.006, 0.0062],
  [-0.046, -0.006, 0.0056],
  [0.013, -0.038, 0.0058],
]
const LEAVES: readonly V3[] = [
  [0.012, 0.004, 0.021],
  [-0.024, 0.0, 0.023],
  [-0.014, -0.03, 0.022],
  [0.022, -0.024, 0.02],
]
/** How far one of the trail is from the next, and the radii of its first and last, metres. */
const TRAIL_STEP = 0.024
const TRAIL_RADII = [0.0105, 0.0068] as const
/** How far off the hair a heart lies, and how near to it hair counts for that, metres. */
const OFF_HAIR = 0.003
const NEAR = 0.009
/** Where there is no hair it lies so far aside, metres; nearer than the second to her middle is her back. */
const ASIDE = 0.075
const BESIDE = 0.055

const sum = (...terms: [number, V3][]): V3 =>
  [0, 1, 2].map((k) => terms.reduce((s, [f, v]) => s + f * v[k], 0)) as V3

/** The outermost of her hair on one side at a height and depth of the head's frame; body's frame. */
function onHair(hair: readonly Strand[], side: number, up: number, on: number): V3 {
  const [, y, z] = fromHead(0, up, on)
  let out = 0
  for (const { points } of hair)
    for (let i = 0; i < points.length; i += 3)
      if (Math.hypot(points[i + 1] - y, points[i + 2] - z) < NEAR)
        out = Math.max(out, side * points[i])
  return [side * ((out || ASIDE) + OFF_HAIR), y, z]
}

/** Where one sits, which way it looks, and what is its own. */
interface Place {
  heart: V3
  out: V3
  radius: number
  hue: number
  /** When it opens, 0 among the first to 1 last. */
  late: number
}

function ribbon(at: Place, part: Part, points: V3[], n: V3, width: number, more: Partial<Strand>) {
  const skin = hairSkin(...at.heart)
  return {
    points: points.flat(),
    normals: points.flatMap(() => n),
    // Closed, all of it is in its heart.
    blown: points.flatMap(() => at.heart),
    skin: () => skin,
    segments: 1,
    width,
    kind: STRAND_KINDS.bloom,
    loose: at.hue,
    sway: at.late,
    seed: 0,
    light: part,
    ...more,
  } satisfies Strand
}

/** A round dab that looks out, `size` its radius, `off` its height over the heart. */
function dab(at: Place, part: Part, size: number, off: number, seed: number): Strand {
  const way = unit(cross(at.out, [0, 0.3, 1]))
  const ends = [-size, 0, size].map((d) => sum([1, at.heart], [d, way], [off, at.out]))
  return ribbon(at, part, ends, at.out, size, { seed })
}

/** `lift`: 0 spread flat, 1 upright about the heart. */
function petals(
  random: Random,
  at: Place,
  part: Part,
  count: number,
  lift: number,
  segments: number,
): Strand[] {
  const e1 = unit(cross(at.out, [0.2, 0.3, 1]))
  const e2 = cross(at.out, e1)
  const spin = random.range(0, 2 * Math.PI)
  const out: Strand[] = []
  for (let i = 0; i < count; i++) {
    const turn = spin + ((i + random.range(-0.09, 0.09)) / count) * 2 * Math.PI
    const d = sum([Math.cos(turn), e1], [Math.sin(turn), e2])
    const rise = lift + random.range(-0.1, 0.14)
    const long = at.radius * random.range(0.92, 1.06)
    const curl = random.range(0.05, 0.3)
    const points = [0, 0.34, 0.67, 1].map((t) => {
      const high = Math.sin(rise) * t - curl * t * t * t
      return sum([1, at.heart], [long * (0.08 + Math.cos(rise) * t), d], [long * high, at.out])
    })
    // Each has one edge beneath its neighbour.
    const n = unit(sum([1, at.out], [-0.7 * Math.sin(rise), d], [0.24, cross(at.out, d)]))
    out.push(
      ribbon(at, part, points, n, at.radius * (part === BLOSSOM_PARTS.bud ? 0.46 : 0.52), {
        segments,
        seed: random.next(),
      }),
    )
  }
  return out
}

function leaf(random: Random, at: Place, way: V3): Strand {
  const d = unit(way)
  const droop = random.range(0.1, 0.35)
  const points = [0, 0.34, 0.67, 1].map((t) =>
    sum(
      [1, at.heart],
      [at.radius * t, d],
      [at.radius * (0.12 * Math.sin(3 * t) - droop * t * t), at.out],
    ),
  )
  const n = unit(sum([1, at.out], [random.range(-0.5, 0.5), cross(at.out, d)]))
  return ribbon(at, BLOSSOM_PARTS.leaf, points, n, 0.2 * at.radius, {
    segments: 3,
    seed: random.next(),
  })
}

/** `hair`: the ribbons it lies on; `share` the tier's, 0 to 1. In the order they are to be drawn. */
export function growBlossoms(random: Random, hair: readonly Strand[], share: number): Strand[] {
  const plain = share < PLAIN_BELOW
  const hue = random.next()
  const trail = plain ? 2 : 3 + random.int(4)
  const strands: Strand[] = []
  for (const side of [1, -1]) {
    const place = (up: number, on: number, radius: number, late: number): Place => ({
      heart: onHair(hair, side, ANCHOR[0] + up, ANCHOR[1] + on),
      out: unit([
        side,
        random.range(-0.2, 0.45) + 6 * up * (up > 0 ? 1 : 0.4),
        0.5 + 5 * on + random.range(-0.3, 0.3),
      ]),
      radius: radius * random.range(0.92, 1.1),
      hue: (hue + random.range(-0.16, 0.16) + 1) % 1,
      late,
    })
    const open: Place[] = []
    // Down with the fall of her hair, in some more, in others less.
    let [up, on] = [-0.012, -0.036]
    let way = random.range(0.7, 1.1)
    for (let i = 0; i < trail; i++) {
      const [first, last] = TRAIL_RADII
      up -= TRAIL_STEP * Math.sin(way)
      on -= TRAIL_STEP * Math.cos(way)
      way += random.range(-0.1, 0.2)
      const aside = random.range(-0.006, 0.006)
      const radius = lerp(first, last, trail > 1 ? i / (trail - 1) : 0)
      const at = place(up + aside, on + aside, radius, 0.5 + (0.5 * i) / trail)
      if (side * at.heart[0] < BESIDE) break
      open.push(at)
    }
    open.reverse()
    const trailing = open.length
    for (const [i, [y, z, r]] of CLUSTER.slice(plain ? 2 : 0).entries())
      open.push(
        place(
          y + random.range(-0.003, 0.003),
          z + random.range(-0.003, 0.003),
          r,
          0.4 - 0.4 * (i / CLUSTER.length),
        ),
      )
    for (const at of open)
      strands.push(dab(at, BLOSSOM_PARTS.shade, 1.5 * at.radius, -0.002, random.next()))
    if (!plain) {
      for (const [y, z, r] of LEAVES) {
        const at = place(y, z, r, 0.3)
        const away: V3 = [
          0,
          y + random.range(-0.008, 0.008),
          z + 0.012 + random.range(-0.01, 0.004),
        ]
        strands.push(leaf(random, at, away))
      }
      for (const at of open.slice(0, trailing))
        if (random.chance(0.6))
          strands.push(
            leaf(random, { ...at, radius: 1.5 * at.radius }, [
              0,
              random.range(-1, 0.4),
              random.range(-1, 1),
            ]),
          )
      for (const [y, z, r] of BUDS)
        strands.push(...petals(random, place(y, z, r, 0.6), BLOSSOM_PARTS.bud, BUD_PETALS, 1.0, 2))
    }
    for (const [i, at] of open.entries()) {
      const small = i < trailing
      strands.push(
        ...petals(
          random,
          at,
          BLOSSOM_PARTS.petal,
          PETALS,
          random.range(0.22, 0.5),
          plain || small ? 2 : 3,
        ),
        dab(at, BLOSSOM_PARTS.heart, 0.3 * at.radius, 0.14 * at.radius, random.next()),
      )
    }
  }
  return strands
}
