/**
 * Forms of many parts that melt together, as one table of numbers that a loop goes through. As one
 * expression after another they are too many to be compiled into one: each distance on its way from
 * call to call is then a number of its own in memory.
 */
import { ellipsoid, hypot3, limb, type Sdf, smax, smin, sphere } from './sdf'

type P3 = readonly [number, number, number]

const SHAPES = { egg: 0, ball: 1, bone: 2 } as const

export interface Part {
  shape: (typeof SHAPES)[keyof typeof SHAPES]
  /** Middle and radii, or both ends and their radii, metres. */
  at: readonly number[]
  /** Metres over which it melts into those before it. */
  melts: number
  /** On both sides of her: x is taken without its sign. */
  twice?: boolean
  /** It is cut out of them. */
  hollow?: boolean
}

export const egg = (middle: P3, radii: P3, melts: number): Part => ({
  shape: SHAPES.egg,
  at: [...middle, ...radii],
  melts,
})
export const ball = (middle: P3, radius: number, melts: number): Part => ({
  shape: SHAPES.ball,
  at: [...middle, radius],
  melts,
})
/** Tapering from `a` to `b`. */
export const bone = (a: P3, ra: number, b: P3, rb: number, melts: number): Part => ({
  shape: SHAPES.bone,
  at: [...a, ra, ...b, rb],
  melts,
})
export const twice = (part: Part): Part => ({ ...part, twice: true })
export const hollow = (part: Part): Part => ({ ...part, hollow: true })

/** Numbers of a part in the table: its kind, `at`, then what is about all of it. */
const STRIDE = 17
const AT = 4
const ABOUT = 12
/** Rounding never makes near of far. */
const SURELY = 1.000001

/**
 * A ball about a part: its middle and radius, and by what factor the distance to it is at most longer
 * than what the part says of itself (an egg says less than its distance where it is flat).
 */
function about({ shape, at }: Part): number[] {
  if (shape === SHAPES.ball) return [...at, 1]
  if (shape === SHAPES.egg) {
    const most = Math.max(at[3], at[4], at[5])
    return [at[0], at[1], at[2], most, most / Math.min(at[3], at[4], at[5])]
  }
  const [ax, ay, az, ra, bx, by, bz, rb] = at
  const half = hypot3(bx - ax, by - ay, bz - az) / 2
  return [(ax + bx) / 2, (ay + by) / 2, (az + bz) / 2, half + Math.max(ra, rb), 1]
}

/**
 * Each part melts into all that stand before it; one that is too far off to is not looked at. Farther
 * from the first than `far` metres that alone counts.
 */
export function melted(parts: readonly Part[], far = Number.POSITIVE_INFINITY): Sdf {
  const t = new Float64Array(parts.length * STRIDE)
  for (const [i, part] of parts.entries()) {
    const kind = [part.shape, part.melts, part.twice ? 1 : 0, part.hollow ? 1 : 0]
    t.set([...kind, ...part.at], i * STRIDE)
    t.set(about(part), i * STRIDE + ABOUT)
  }
  return (x, y, z) => {
    let d = 0
    for (let i = 0; i < t.length; i += STRIDE) {
      const u = t[i + 2] ? Math.abs(x) : x
      // From here on it changes nothing: `within` metres about all of it.
      const near = (t[i + 3] ? -d : d) + t[i + 1]
      if (i > 0 && near > 0) {
        const px = u - t[i + ABOUT]
        const py = y - t[i + ABOUT + 1]
        const pz = z - t[i + ABOUT + 2]
        const within = (t[i + ABOUT + 3] + near * t[i + ABOUT + 4]) * SURELY
        if (px * px + py * py + pz * pz > within * within) continue
      }
      const k = i + AT
      let e: number
      if (t[i] === SHAPES.egg)
        e = ellipsoid(u - t[k], y - t[k + 1], z - t[k + 2], t[k + 3], t[k + 4], t[k + 5])
      else if (t[i] === SHAPES.bone)
        e = limb(
          u,
          y,
          z,
          t[k],
          t[k + 1],
          t[k + 2],
          t[k + 3],
          t[k + 4],
          t[k + 5],
          t[k + 6],
          t[k + 7],
        )
      else e = sphere(u - t[k], y - t[k + 1], z - t[k + 2], t[k + 3])
      if (i === 0) {
        d = e
        if (d > far) return d
      } else if (t[i + 3]) d = smax(d, -e, t[i + 1])
      else d = smin(d, e, t[i + 1])
    }
    return d
  }
}
