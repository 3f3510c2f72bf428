/**
 * The endless land: sums of waves whose lengths never agree, so it never repeats and needs no
 * edge. A pure function of the seed; what one walks on is what is baked for the shaders.
 */
import { createPlace } from './place'
import { fork } from './random'

export interface Land {
  /** Height of the ground in metres at (x, z) in metres. */
  height(x: number, z: number): number
  /** Unit normal of the ground at (x, z), written to `out` as [x, y, z]. */
  normal(x: number, z: number, out: [number, number, number]): [number, number, number]
  /** 0 to 1: how the grass stands together, over a few metres. */
  clump(x: number, z: number): number
  /** 0 to 1: kinds of grass, over some ten metres. */
  patch(x: number, z: number): number
}

/** One first look over the meadow: a swell under the visitor, metres high and (sigma) wide. */
const SWELL_HEIGHT = 1.15
const SWELL_SIGMA = 14.5
/** The ground under storm and circle is level within this many metres, and blends out over more. */
export const LEVEL_RADIUS = 16
const LEVEL_BLEND = 34
/** Hills keep this far from the way between start and storm; they are whole that far from it. */
const VALLEY_INNER = 26
const VALLEY_OUTER = 120

/** Math.hypot is many times slower, and nothing here is near the limits of a number. */
const length = (x: number, z: number) => Math.sqrt(x * x + z * z)

const smooth = (low: number, high: number, value: number) => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)))
  return t * t * (3 - 2 * t)
}

export function createLand(seed: string): Land {
  const place = createPlace(seed)
  const random = fork(seed, 'land')
  const p = Array.from({ length: 16 }, () => random.range(0, Math.PI * 2))
  const { sin, cos } = Math

  /** Soft ground, some decimetres. */
  const soft = (x: number, z: number) =>
    0.35 * sin(0.11 * x + p[0]) * sin(0.09 * z + p[1]) +
    0.5 * sin(0.041 * x + 0.017 * z + p[2]) +
    0.42 * sin(-0.023 * x + 0.052 * z + p[3])

  /** Hills, 0 to about 20 m, mostly low with some high shoulders. */
  const hills = (x: number, z: number) => {
    const broad = sin(0.0165 * x + p[4] + 0.9 * sin(0.0071 * z + p[5])) * sin(0.0135 * z + p[6])
    const long = sin(0.0083 * x - 0.0061 * z + p[7])
    const small = sin(0.031 * x - 0.02 * z + p[8])
    return 5.2 + 5.6 * broad + 4.4 * long + 1.9 * small
  }

  const wayLength2 = place.stormX * place.stormX + place.stormZ * place.stormZ
  /** Distance from the way between start and storm. */
  const fromWay = (x: number, z: number) => {
    let t = (x * place.stormX + z * place.stormZ) / wayLength2
    t = Math.min(1, Math.max(0, t))
    return length(x - t * place.stormX, z - t * place.stormZ)
  }

  const open = (x: number, z: number) =>
    soft(x, z) +
    hills(x, z) * (0.07 + 0.93 * smooth(VALLEY_INNER, VALLEY_OUTER, fromWay(x, z))) +
    SWELL_HEIGHT * Math.exp(-(x * x + z * z) / (2 * SWELL_SIGMA * SWELL_SIGMA))

  const levelHeight = open(place.stormX, place.stormZ)

  const height = (x: number, z: number) => {
    const dx = x - place.stormX
    const dz = z - place.stormZ
    const level = 1 - smooth(LEVEL_RADIUS, LEVEL_RADIUS + LEVEL_BLEND, length(dx, dz))
    if (level >= 1) return levelHeight
    const h = open(x, z)
    return h + (levelHeight - h) * level
  }

  return {
    height,
    normal(x, z, out) {
      const e = 0.25
      const nx = height(x - e, z) - height(x + e, z)
      const nz = height(x, z - e) - height(x, z + e)
      const l = 1 / Math.hypot(nx, 2 * e, nz)
      out[0] = nx * l
      out[1] = 2 * e * l
      out[2] = nz * l
      return out
    },
    clump: (x, z) =>
      0.5 +
      0.5 *
        sin(0.55 * x + 1.9 * sin(0.37 * z + p[9]) + p[10]) *
        sin(0.61 * z + 1.4 * sin(0.29 * x + p[11])),
    patch: (x, z) =>
      0.5 +
      0.5 *
        sin(0.19 * x + 1.7 * sin(0.13 * z + p[12]) + p[13]) *
        cos(0.23 * z + 1.3 * sin(0.11 * x + p[14])),
  }
}
