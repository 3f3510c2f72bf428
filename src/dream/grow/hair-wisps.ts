/** The finest of her hair: strands across the face, and the down of the hairline. */
import type { Random } from '../random'
import { fromHead } from './figure-form'
import { ledPath, offSkull, onHead, POINTS, smooth } from './hair-paths'
import { lerp, smoothstep } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

type V3 = [number, number, number]

/** Chest and head carry hair; higher up the head alone. */
export const hairSkin = (_x: number, y: number, z: number) =>
  [1, 2, smoothstep(1.3, lerp(1.5, 1.45, smoothstep(0.01, 0.08, z)), y)] as const

/** Fine short hairs that soften the hairline. */
export function babyHairs(random: Random, count: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count; i++) {
    const turn = lerp(-1.15, 1.15, (i + random.next()) / count)
    // At the temples they hang, on the brow they lie aside.
    const hang = smoothstep(0.6, 1.1, Math.abs(turn))
    const side = Math.sin(turn) * 0.066 > 0.022 ? 1 : -1
    const x = Math.sin(turn) * random.range(0.058, 0.066)
    const y = 0.002 + Math.cos(turn) ** 0.85 * random.range(0.06, 0.072)
    const z = lerp(0.052, 0.082, Math.cos(turn) ** 0.8)
    const curl = random.range(-0.012, 0.012)
    const reach = random.range(0.5, 1.1)
    const path = (blow: number) =>
      ledPath(
        (
          [
            [x, y, z],
            [
              x + side * 0.006 * reach * (1 - hang) + blow * 0.004,
              y + 0.003 - 0.008 * hang,
              z + 0.003,
            ],
            [
              x + side * 0.014 * reach * (1 - 0.8 * hang) + blow * 0.014,
              y - (0.003 + 0.014 * hang) * reach + curl * 0.4,
              z - 0.001,
            ],
            [
              x + side * 0.02 * reach * (1 - 0.8 * hang) + blow * 0.03,
              y - (0.014 + 0.012 * hang) * reach + curl,
              z - 0.008,
            ],
          ] as V3[]
        ).map((p, k) => onHead(p, 0.002 + 0.002 * k)),
        random.range(0.022, 0.045),
        [side * 0.4 + blow, -0.6, -0.3],
      )
    const normals: number[] = []
    for (let k = 0; k < POINTS; k++) normals.push(Math.sin(turn) * 0.6, 0.4, 0.7)
    strands.push({
      points: path(0),
      blown: path(0.5),
      normals,
      skin: () => [2, 2, 0],
      segments: 4,
      width: random.range(0.00014, 0.0003),
      kind: STRAND_KINDS.fly,
      loose: 0,
      sway: 0.02,
      seed: random.next(),
      light: 0.07,
    })
  }
  return strands
}

/** Short hairs that stand off the top and sides of her head, so that its outline is hair and no edge. */
export function crownHairs(random: Random, count: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count; i++) {
    const side = random.chance(0.5) ? 1 : -1
    // From the parting (0) down to above the ear (1), and from the brow to the back of the head.
    const down = random.next() ** 1.3
    const turn = random.range(-2.4, 1.0)
    const from: V3 = [
      0.2 + side * Math.sin(1.35 * down),
      Math.cos(1.35 * down) + 0.1,
      0.75 * Math.sin(turn) * (1 - 0.3 * down),
    ]
    const on: V3 = [from[0] + side * 0.75, from[1] - 0.55, from[2] - 0.25 + random.range(-0.3, 0.3)]
    const rise = random.range(0.002, 0.013) * (random.chance(0.12) ? 2 : 1)
    const low = random.range(0.003, 0.009)
    const curl = random.range(-0.003, 0.003)
    const reach = random.range(0.35, 1)
    const long = random.range(0.03, 0.12)
    const path = (wind: number) => {
      const places: V3[] = []
      for (let k = 0; k < 5; k++) {
        const t = (k / 4) * reach
        const d: V3 = [0, 0, 0]
        for (let axis = 0; axis < 3; axis++) d[axis] = lerp(from[axis], on[axis], t)
        const p = offSkull(d, low * (1 - 0.7 * wind) + rise * (1 - 0.75 * wind) * (k / 4) ** 1.4)
        // In the storm her face is averted: the wind goes from her brow to the back of her head.
        p[0] += wind * 0.012 * (k / 4) ** 1.6
        p[2] -= wind * 0.05 * (k / 4) ** 1.6
        p[1] += curl * (1 - 0.8 * wind) * Math.sin(k * 1.3)
        places.push(p)
      }
      const led = ledPath(places, long, [
        side * 0.3 * (1 - wind),
        -0.9 + 0.6 * wind,
        -0.2 - 1.2 * wind,
      ])
      // Where it leaves what leads it, it must not bend like wire.
      smooth(led, 14)
      return led
    }
    const normals: number[] = []
    for (let k = 0; k < POINTS; k++) normals.push(from[0], from[1], from[2])
    strands.push({
      points: path(0),
      blown: path(1),
      normals,
      skin: () => [2, 2, 0],
      segments: 8,
      width: random.range(0.00014, 0.00034),
      kind: STRAND_KINDS.fly,
      loose: 0,
      sway: random.range(0.03, 0.12),
      seed: random.next(),
      light: random.range(0.07, 0.24),
    })
  }
  return strands
}

/** Short hairs of the nape, which the storm lays bare and blows back. */
export function napeHairs(random: Random, count: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count; i++) {
    const side = i % 4 === 3 ? -1 : 1
    const root = onHead(
      [side * random.range(0.012, 0.05), random.range(-0.075, -0.03), random.range(-0.075, -0.04)],
      0.001,
    )
    const long = random.range(0.03, 0.085)
    const rise = random.range(-0.35, 0.12)
    const path = (wind: number) =>
      ledPath(
        [
          root,
          [root[0] * 1.04, root[1] - 0.004, root[2] - 0.004 * (1 + wind)],
          [
            root[0] * 1.06 + 0.004 * wind,
            root[1] - 0.009 + 0.003 * wind,
            root[2] - 0.006 - 0.009 * wind,
          ],
        ],
        long,
        [0.32 * wind, lerp(-1, rise, wind), -0.1 - 0.8 * wind],
      )
    const normals: number[] = []
    for (let k = 0; k < POINTS; k++) normals.push(side * 0.7, 0, -0.7)
    strands.push({
      points: path(0),
      blown: path(1),
      normals,
      skin: () => [2, 2, 0],
      segments: 8,
      width: random.range(0.0001, 0.0003),
      kind: STRAND_KINDS.lock,
      loose: 0,
      // So much that the shader does not take them for curls.
      sway: random.range(0.05, 0.12),
      seed: random.next(),
      light: random.range(0.3, 0.7),
    })
  }
  return strands
}

/**
 * Single hairs that leave the round of her head from brow to nape, in her midst: from the side they are
 * its outline, and with light behind them a wreath.
 */
export function outlineHairs(random: Random, count: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count; i++) {
    // Evenly round, from over the brow (0) to the nape (1).
    const from = lerp(0.9, -2.3, (i + random.next()) / count)
    const run = random.range(0.3, 0.95)
    const x = random.range(-0.3, 0.3)
    const aside = random.range(-0.22, 0.22)
    const low = random.range(0.004, 0.011)
    const rise = random.range(0.001, 0.02) * random.range(0.4, 1)
    const bend = random.range(1.2, 2.6)
    const normal: V3 = [x, Math.cos(from), Math.sin(from)]
    const path = (wind: number) => {
      const places: V3[] = []
      for (let k = 0; k < 6; k++) {
        const t = k / 5
        const turn = from - run * t
        const d: V3 = [x + aside * t, Math.cos(turn), Math.sin(turn)]
        const p = offSkull(d, lerp(low, 0.003, wind) + rise * (1 - 0.7 * wind) * t ** bend)
        p[2] -= wind * 0.03 * t * t
        places.push(p)
      }
      const led = ledPath(places, 0.09 * run, [aside, -0.6, -0.6])
      smooth(led, 8)
      return led
    }
    const normals: number[] = []
    for (let k = 0; k < POINTS; k++) normals.push(...normal)
    strands.push({
      points: path(0),
      blown: path(1),
      normals,
      skin: () => [2, 2, 0],
      segments: 7,
      width: random.range(0.0001, 0.00028),
      kind: STRAND_KINDS.fly,
      loose: 0,
      sway: random.range(0.03, 0.08),
      seed: random.next(),
      light: random.range(0.05, 0.16),
    })
  }
  return strands
}

/**
 * Thin curls that fall before the edge of her hair over temple and cheek, no two as long, each to a
 * point: without them that edge is ruled across her face like a curtain's.
 */
export function templeCurls(random: Random, count: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count; i++) {
    // On the side that the storm turns to the light; a few on the other.
    const side = i % 6 === 5 ? -1 : 1
    // Evenly down the edge of her hair, or in one seed it is bare.
    const t = (random.next() / 4 + 0.618 * i) % 1
    const reach = random.range(0.5, 1.1) ** 1.4
    const fore = random.range(-0.02, 0.026) * (0.5 + 0.5 * t)
    const bow = random.range(-0.006, 0.012)
    const turn = random.range(0, 6.28)
    const wave = random.range(0.001, 0.0052)
    const path = (wind: number) =>
      ledPath(
        [0, 1, 2, 3, 4, 5].map((k) => {
          const d = (k / 5) * reach
          const curl = wave * (Math.sin(turn + 4.6 * d) - Math.sin(turn))
          const y = lerp(0.058, 0.03, t) - lerp(0.125, 0.1, t) * d
          const z =
            lerp(0.047, 0.026, t) +
            fore * d +
            bow * Math.sin(3 * d) +
            curl -
            (0.018 + 0.014 * wind) * d * d
          return onHead(
            [side * lerp(0.06, 0.072, smoothstep(0, 0.35, d)), y, z],
            0.0022 + 0.004 * d * d,
          )
        }),
        (0.062 + 0.05 * reach) * 1.15,
        [side * 0.15, -0.8, -0.35 - 0.5 * wind],
      )
    // The storm lays them back along that edge, each in a bow a little below it.
    const bows = 0.004 + 0.016 * ((0.29 + 0.382 * i) % 1)
    const back = 0.5 + 0.7 * reach
    const laid = ledPath(
      [0, 1, 2, 3, 4, 5].map((k) => {
        const d = (k / 5) * back
        const y = lerp(0.058, 0.03, t) - 0.052 * d - bows * Math.sin(2.2 * d) + 0.3 * bow * d
        const z = lerp(0.047, 0.026, t) + 0.01 - 0.062 * d
        return onHead([side * lerp(0.06, 0.074, smoothstep(0, 0.4, d)), y, z], 0.0022 + 0.003 * d)
      }),
      0.09 * back,
      [side * 0.2, -0.25, -1],
    )
    const normals: number[] = []
    for (let k = 0; k < POINTS; k++) normals.push(side * 0.9, 0.1, 0.35)
    strands.push({
      points: path(0),
      blown: laid,
      normals,
      skin: () => [2, 2, 0],
      segments: 9,
      width: 0.0005 + 0.0019 * random.next() ** 2,
      kind: STRAND_KINDS.lock,
      loose: 0,
      sway: 0.02,
      seed: random.next(),
      light: random.range(0.45, 0.9),
    })
  }
  return strands
}

/** Ways of the two thin locks over her face, from the temple on; head’s frame, her left. */
const OVER_CHEEK: readonly V3[] = [
  [0.046, 0.056, 0.068],
  [0.062, 0.028, 0.066],
  [0.066, -0.004, 0.056],
  [0.073, -0.024, 0.028],
  [0.083, -0.03, -0.012],
  [0.09, -0.034, -0.06],
]
const OVER_THROAT: readonly V3[] = [
  [0.055, 0.054, 0.05],
  [0.07, 0.0, 0.042],
  [0.07, -0.038, 0.03],
  [0.071, -0.072, 0.002],
  [0.076, -0.092, -0.042],
  [0.088, -0.095, -0.09],
]

/**
 * Two thin locks that the storm has blown out of her hairline over cheek and throat, on the side it turns
 * to the light; by day they are with the others.
 */
export function acrossFace(random: Random, count: number, segments: number): Strand[] {
  const strands: Strand[] = []
  const low = random.range(-0.008, 0.008)
  for (let i = 0; i < count; i++) {
    const way = i % 3 === 2 ? OVER_THROAT : OVER_CHEEK
    // Side by side at the temple, they part as they go.
    const apart = random.range(-1, 1)
    const lift = random.range(0, 0.004)
    const places = way.map(([x, y, z], k): V3 => {
      const t = k / (way.length - 1)
      const p: V3 = [x, y + t * low + apart * lerp(0.003, 0.012, t), z + apart * lerp(0.004, 0, t)]
      return k < 4 ? onHead(p, 0.0012 + (0.005 + lift) * t) : p
    })
    const points = ledPath(places, (way === OVER_CHEEK ? 0.15 : 0.19) * random.range(1, 1.3), [
      0.35,
      random.range(-0.35, 0.05),
      random.range(-1.1, -0.7),
    ])
    // In one long curve: each bend of it would be a kink.
    smooth(points, 12)
    const normals: number[] = []
    for (let k = 0; k < POINTS; k++) normals.push(0.8, 0.1, 0.6)
    strands.push({
      points,
      blown: points,
      normals,
      skin: () => [2, 2, 0],
      segments,
      width: random.range(0.00022, 0.0005),
      kind: STRAND_KINDS.lock,
      loose: 0,
      sway: random.range(0.05, 0.1),
      // By this the shader knows which are gone in her mended portrait.
      seed: (random.int(9) + random.range(0.03, 0.27)) / 9.1,
      light: random.range(0.4, 0.9),
    })
  }
  return strands
}

/**
 * One lash from `root` on its side of her face; `way`: how far aside, down and out it goes, metres;
 * it turns up again by `up`, and its tip back by `back`, shares of the way.
 */
function lash(random: Random, side: number, root: V3, way: V3, up: number, back: number): Strand {
  const points: number[] = []
  const normals: number[] = []
  for (let k = 0; k < 4; k++) {
    const t = k / 3
    points.push(
      ...fromHead(
        side * (root[0] + way[0] * t),
        root[1] - way[1] * (t - up * t * t),
        root[2] + way[2] * t * (1 - back * t),
      ),
    )
    normals.push(side * 0.3, 0.5, 0.8)
  }
  return {
    points,
    // No wind moves them.
    blown: points,
    normals,
    skin: () => [2, 2, 0],
    segments: 3,
    width: random.range(0.00034, 0.0005),
    kind: STRAND_KINDS.lash,
    loose: 0,
    sway: 0,
    seed: random.next(),
  }
}

/** The lashes of her closed eyes; half the width of a lid and the bow of its edge as face.glsl has them. */
export function lashes(random: Random, count: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count * 2; i++) {
    const side = i < count ? 1 : -1
    // From the inner corner of the eye (−1) to the outer (1).
    const e = lerp(-0.72, 0.97, ((i % count) + 0.8 * random.next()) / count)
    const outer = smoothstep(-1, 1, e)
    const low = -0.0058 * (1 - e * e) ** 0.8 + 0.07 * 0.0168 * e
    const root = onHead([0.0315 + 0.0168 * e, low - 0.0012, 0.08], 0.0002)
    // They go out and down together, then turn up; two or three lean to each other.
    const long = lerp(0.0065, 0.0115, outer) * random.range(0.75, 1.1)
    const aside = lerp(-0.15, 0.75, outer) + random.range(-0.22, 0.22)
    const down = random.range(0.75, 1.05)
    strands.push(lash(random, side, root, [long * aside, long * down, long * 0.85], 0.62, 0))
  }
  return strands
}

/** How far the lids of her lowered eyes are open, as face.glsl has it. */
const LOWERED = 0.42

/** The lashes of her lowered eyes, on the edge of the upper lid as face.glsl has it. */
export function openLashes(random: Random, count: number): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count * 2; i++) {
    const side = i < count ? 1 : -1
    // Those of the inner corner would be a tuft on the root of her nose.
    const e = lerp(-0.25, 0.97, ((i % count) + 0.8 * random.next()) / count)
    const outer = smoothstep(-1, 1, e)
    const arch = 1 - e * e
    const tilt = -0.06 * 0.0168 * e
    const edge = lerp(-0.0058 * arch ** 0.8 + 0.0003, 0.0122 * arch ** 0.62, LOWERED) + tilt
    const root = onHead([0.0315 + 0.0168 * e, edge - 0.0012, 0.08], 0.0003)
    const long = lerp(0.006, 0.0105, outer) * random.range(0.8, 1.1)
    const aside = lerp(-0.1, 0.8, outer) + random.range(-0.2, 0.2) * smoothstep(-0.5, 0.5, e)
    const down = random.range(0.45, 0.7)
    const one = lash(random, side, root, [long * aside, long * down, long * 0.9], 0.85, 0.15)
    // By this the shader knows them from those of her closed eyes.
    strands.push({ ...one, light: 0 })
  }
  return strands
}
