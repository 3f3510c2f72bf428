/**
 * The flowers of the visitor's path that she wears once she is mended, a half-woven garland on each side: a thin
 * leafed vine comes out of her hair at the temple, bears a clump of them where her ear would be and goes down with
 * the fall of her hair. Petals are short ribbons, whose outline the shader cuts; it opens them, each about the heart
 * of its blossom.
 */
import type { Random } from '../random'
import { cross, unit, type V3 } from './figure-fingers'
import { layWay, sum, type Way } from './hair-garland'
import { hairSkin } from './hair-wisps'
import { lerp } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

/** What a ribbon of a blossom is; blossom.glsl knows these. */
export const BLOSSOM_PARTS = {
  petal: 0,
  heart: 1,
  leaf: 2,
  shade: 3,
  bud: 4,
  vine: 5,
} as const
type Part = (typeof BLOSSOM_PARTS)[keyof typeof BLOSSOM_PARTS]

const PETALS = 5
const BUD_PETALS = 3
/** Below this share of strands there are fewer and plainer ones. */
const PLAIN_BELOW = 0.5

/** Where along it (0 to 1) one sits, how far beside it, and its radius, metres; the foremost of a clump last. */
interface Seat {
  along: number
  aside: number
  radius: number
  /** How far it is closed: 0 spread flat, 1 upright about its heart. */
  cup: number
}
const seat = (along: number, aside: number, radius: number, cup: number): Seat => ({
  along,
  aside,
  radius,
  cup,
})
const CLUMP: readonly Seat[] = [
  seat(0.27, -0.012, 0.0122, 0.7),
  seat(0.51, 0.006, 0.0125, 0.55),
  seat(0.43, -0.014, 0.0145, 0.46),
  seat(0.3, 0.006, 0.0145, 0.44),
  seat(0.385, 0.002, 0.0178, 0.3),
]
/** Where its middle is along the way, and how far it reaches. */
const CLUMP_AT = 0.38
const CLUMP_REACHES = 0.2
const BUDS: readonly Seat[] = [
  seat(0.09, 0.004, 0.0098, 1.1),
  seat(0.19, -0.009, 0.0096, 1.05),
  seat(0.71, -0.014, 0.0092, 1.1),
]
/** The trail of it after the clump: where its first and its last are, and their radii, metres. */
const TRAIL = [0.63, 0.9] as const
const TRAIL_RADII = [0.0118, 0.0092] as const
/** Leaves along it on each of its sides, and how long one is, metres. */
const LEAVES = 6
const LEAF_LONG = [0.017, 0.027] as const
const VINE_WIDE = 0.0011
/** How far off its way the vine lies, metres, and a blossom above that, a share of its radius. */
const OFF_VINE = 0.0005
const OVER_VINE = 0.3
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
  return ribbon(at, BLOSSOM_PARTS.leaf, points, n, 0.24 * at.radius, {
    segments: 3,
    seed: random.next(),
  })
}

/** Along the way from one share of it to another, beside it by what `aside` says there. */
function run(
  at: Place,
  way: Way,
  [from, to]: readonly [number, number],
  aside: (t: number) => number,
  width: number,
  segments: number,
  seed: number,
): Strand {
  const points: V3[] = []
  const normals: number[] = []
  for (let i = 0; i <= segments; i++) {
    const t = i / segments
    const along = lerp(from, to, t)
    points.push(way.at(along, aside(t), OFF_VINE))
    normals.push(...way.out(along))
  }
  return ribbon(at, BLOSSOM_PARTS.vine, points, at.out, width, {
    normals,
    segments,
    skin: hairSkin,
    seed,
  })
}

/** `hair`: the ribbons it lies on; `share` the tier's, 0 to 1. In the order they are to be drawn. */
export function growBlossoms(random: Random, hair: readonly Strand[], share: number): Strand[] {
  const plain = share < PLAIN_BELOW
  const hue = random.next()
  const trail = plain ? 2 : 3 + random.int(2)
  const strands: Strand[] = []
  for (const side of [1, -1]) {
    const way = layWay(random, hair, side)
    const place = ({ along, aside, radius }: Seat, off = 0): Place => ({
      heart: way.at(along, aside, off),
      // With the round of her head, nodding; no two look the same way.
      out: unit(
        sum(
          [1, way.out(along)],
          [1, [0, random.range(-0.55, 0.15), random.range(-0.3, 0.3)]],
          [14 * side * aside, cross(way.out(along), [0, -0.8, -0.5])],
        ),
      ),
      radius: radius * random.range(0.94, 1.08),
      hue: (hue + random.range(-0.1, 0.1) + 1) % 1,
      late: 0.1 + 0.9 * along,
    })
    const open: { at: Place; cup: number; fine: number }[] = []
    for (let i = 0; i < trail; i++) {
      const t = trail > 1 ? i / (trail - 1) : 0
      const radius = lerp(TRAIL_RADII[0], TRAIL_RADII[1], t)
      const one = seat(
        lerp(TRAIL[0], TRAIL[1], t) + random.range(-0.015, 0.015),
        (i % 2 ? 1 : -1) * random.range(0.002, 0.007),
        radius,
        random.range(0.4, 0.85),
      )
      open.unshift({ at: place(one, OVER_VINE * radius), cup: one.cup, fine: 2 })
    }
    for (const one of CLUMP.slice(plain ? 2 : 0))
      open.push({
        at: place(
          { ...one, aside: one.aside + random.range(-0.002, 0.002) },
          OVER_VINE * one.radius,
        ),
        cup: one.cup,
        fine: plain ? 2 : 3,
      })
    for (const { at } of open)
      strands.push(dab(at, BLOSSOM_PARTS.shade, 2 * at.radius, -0.5 * at.radius, random.next()))
    const root = { ...place(seat(0, 0, 1, 0)), late: 0, out: way.out(0) }
    if (!plain) {
      strands.push(
        run(root, way, [0, 1], (t) => 0.0025 * Math.sin(16 * t), VINE_WIDE, 16, random.next()),
      )
      for (let i = 0; i < 2 * LEAVES; i++) {
        const along = (0.5 * i + 0.6 + random.range(-0.2, 0.2)) / LEAVES
        const beside = i % 2 ? 1 : -1
        const clump = Math.max(0, 1 - Math.abs(along - CLUMP_AT) / CLUMP_REACHES)
        const at = place(seat(along, beside * 0.008 * clump, lerp(...LEAF_LONG, random.next()), 0))
        const d = sum(
          [1, way.at(along + 0.08)],
          [-1, way.at(along)],
          [beside * random.range(0.6, 1.5), sum([1, way.at(along, 0.018)], [-1, way.at(along)])],
        )
        strands.push(leaf(random, { ...at, radius: at.radius * (1 - 0.3 * along) }, d))
      }
      for (const one of [...BUDS, seat(1, 0, 0.01, 1.1)]) {
        const at = place(one, OFF_VINE)
        if (one.aside)
          strands.push(
            run(
              { ...root, heart: way.at(one.along - 0.06) },
              way,
              [one.along - 0.06, one.along],
              (t) => one.aside * t * t,
              0.8 * VINE_WIDE,
              2,
              random.next(),
            ),
          )
        strands.push(...petals(random, at, BLOSSOM_PARTS.bud, BUD_PETALS, one.cup, 2))
      }
    }
    for (const { at, cup, fine } of open)
      strands.push(
        ...petals(random, at, BLOSSOM_PARTS.petal, PETALS, cup, fine),
        dab(at, BLOSSOM_PARTS.heart, 0.24 * at.radius, 0.16 * at.radius, random.next()),
      )
  }
  return strands
}
