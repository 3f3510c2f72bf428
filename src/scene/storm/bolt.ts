/**
 * How a bolt grows: midpoint displacement from a place in the cloud down to the ground, with side
 * branches that thin out into nothing. Pure numbers; made once for each bolt.
 */
import { fork } from '../../dream/random'

/** Segments a bolt may have, branches included. */
export const SEGMENTS = 420
/** Floats for one segment: from x y z, to x y z, breadths, light at both ends, way at both ends. */
export const STRIDE = 12

const LEVELS = 7
/** Pieces shorter than this are not halved again, metres: all of it is as fine, and none is a ruler. */
const LEAST = 0.5
/** Sideways share of a segment's length at the first halving, and how it changes with each. */
const ROUGH = 0.11
const FINER = 0.97
/** The first halvings would make it wander: so many have but a share of that. */
const BROAD = 2
const CALM = 0.6
/** Of branches they have more than their share: straight, they would be scratches. */
const WILD = 1.5
const BRANCHES = 8
/** No point is thrown aside by more than so many standard deviations: it would run level, as a bar. */
const FARTHEST = 1.25
/** Metres aside for each on down, at most, along the trunk. */
const STEEPEST = 0.55
/** The share of the trunk beside which a branch begins its way. */
const BESIDE = 0.12
/** How much more than by chance a branch goes to the other side than what it leaves. */
const AWAY = 1.6
/** Metres, at the top of the trunk. */
const BREADTH = 0.4
/** The least light along the trunk, and how fast it comes and goes from point to point. */
const DIM = 0.4
const DRIFTS = 0.45

export interface Point {
  x: number
  y: number
  z: number
}

/** Fills `out` with segments; returns how many. The trunk begins dark within the cloud. */
export function growBolt(shape: number, top: Point, foot: Point, out: Float32Array): number {
  const random = fork(String(shape), 'bolt')
  let count = 0

  const long = Math.hypot(foot.x - top.x, foot.y - top.y, foot.z - top.z)
  const down = {
    x: (foot.x - top.x) / long,
    y: (foot.y - top.y) / long,
    z: (foot.z - top.z) / long,
  }

  const aside = () => Math.min(FARTHEST, Math.max(-FARTHEST, random.normal()))

  const line = (from: Point, to: Point, levels: number, calm = CALM): Point[] => {
    let points = [from, to]
    let rough = ROUGH
    for (let level = 0; level < levels; level++) {
      const finer: Point[] = [points[0]]
      for (let i = 1; i < points.length; i++) {
        const a = points[i - 1]
        const b = points[i]
        const piece = Math.hypot(b.x - a.x, b.y - a.y, b.z - a.z)
        if (piece < LEAST) {
          finer.push(b)
          continue
        }
        const reach = piece * rough * (level < BROAD ? calm : 1)
        // Not always at the middle, or the jags come out even.
        const t = random.range(0.38, 0.62)
        // Across the way down alone: nothing of it ever turns back and makes a hook.
        const [x, y, z] = [aside() * reach, aside() * reach, aside() * reach]
        const back = x * down.x + y * down.y + z * down.z
        finer.push({
          x: a.x + (b.x - a.x) * t + x - down.x * back,
          y: a.y + (b.y - a.y) * t + y - down.y * back,
          z: a.z + (b.z - a.z) * t + z - down.z * back,
        })
        finer.push(b)
      }
      points = finer
      rough *= FINER
    }
    return points
  }

  const across = (a: Point, b: Point): [Point, number] => {
    const [x, y, z] = [b.x - a.x, b.y - a.y, b.z - a.z]
    const on = x * down.x + y * down.y + z * down.z
    return [{ x: x - down.x * on, y: y - down.y * on, z: z - down.z * on }, on]
  }
  /** The same line where no piece of it runs level; its ends stay where they were. */
  const steep = (points: Point[]): Point[] => {
    const out = [points[0]]
    for (let i = 1; i < points.length; i++) {
      const [side, on] = across(points[i - 1], points[i])
      const k = Math.min(1, (STEEPEST * on) / Math.hypot(side.x, side.y, side.z))
      const last = out[i - 1]
      out.push({
        x: last.x + down.x * on + side.x * k,
        y: last.y + down.y * on + side.y * k,
        z: last.z + down.z * on + side.z * k,
      })
    }
    const end = points.length - 1
    const [a, b] = [points[end], out[end]]
    return out.map((p, i) => ({
      x: p.x + ((a.x - b.x) * i) / end,
      y: p.y + ((a.y - b.y) * i) / end,
      z: p.z + ((a.z - b.z) * i) / end,
    }))
  }

  const lay = (
    points: Point[],
    breadth: (t: number) => number,
    light: (t: number) => number,
    way: (t: number) => number,
  ) => {
    const last = points.length - 1
    for (let i = 0; i < last && count < SEGMENTS; i++, count++) {
      const a = points[i]
      const b = points[i + 1]
      const t0 = i / last
      const t1 = (i + 1) / last
      out.set(
        [
          a.x,
          a.y,
          a.z,
          b.x,
          b.y,
          b.z,
          breadth(t0),
          breadth(t1),
          light(t0),
          light(t1),
          way(t0),
          way(t1),
        ],
        count * STRIDE,
      )
    }
  }

  const trunk = steep(line(top, foot, LEVELS))
  const rise = (t: number) => Math.min(1, t / 0.4) ** 3
  const trunkBreadth = (t: number) => BREADTH * (1 - 0.6 * t)
  // It burns in parts: evenly lit it would be a tube.
  let burns = 1
  const uneven = trunk.map(() => {
    burns += (random.range(DIM, 1) - burns) * DRIFTS
    return burns
  })
  const at = (t: number) => uneven[Math.round(t * (trunk.length - 1))]
  lay(
    trunk,
    (t) => trunkBreadth(t) * (0.5 + 0.5 * at(t)),
    (t) => rise(t) * at(t),
    (t) => t,
  )

  // So much on down and so much aside from there, whichever way the bolt itself runs.
  // And away from `from`, or the two would be plaited.
  const off = (start: Point, on: number, out: number, from: Point): Point => {
    let [x, y, z] = [random.normal(), random.normal(), random.normal()]
    const [{ x: u, y: v, z: w }] = across(start, from)
    const l = (AWAY * Math.hypot(x, y, z)) / Math.max(Math.hypot(u, v, w), 1e-6)
    x -= u * l
    y -= v * l
    z -= w * l
    const back = x * down.x + y * down.y + z * down.z
    const far =
      out / Math.max(0.2, Math.hypot(x - down.x * back, y - down.y * back, z - down.z * back))
    return {
      x: start.x + down.x * on + (x - down.x * back) * far,
      y: Math.max(foot.y + 1, start.y + down.y * on + (y - down.y * back) * far),
      z: start.z + down.z * on + (z - down.z * back) * far,
    }
  }

  for (let i = 0; i < BRANCHES; i++) {
    const t = random.range(0.12, 0.88)
    const from = Math.floor(t * (trunk.length - 1))
    const start = trunk[from]
    // Few are long, and most are short.
    const length = (1 - t * 0.5) * (0.09 + 0.33 * random.next() ** 2) * long
    const goesOn = trunk[Math.min(from + Math.ceil(trunk.length * BESIDE), trunk.length - 1)]
    const end = off(
      start,
      length * random.range(0.75, 0.95),
      length * random.range(0.25, 0.55),
      goesOn,
    )
    const thick = trunkBreadth(t) * random.range(0.15, 0.42)
    const glow = random.range(0.3, 0.62) * rise(t)
    const points = line(start, end, LEVELS - 1, WILD)
    lay(
      points,
      (s) => thick * (1 - s),
      (s) => glow * (1 - s) ** 1.3,
      (s) => Math.min(1, t + s * 0.1),
    )
    if (random.chance(0.55)) {
      const fork = points[Math.floor(points.length * 0.45)]
      const twig = off(
        fork,
        length * random.range(0.25, 0.45),
        length * random.range(0.12, 0.3),
        end,
      )
      lay(
        line(fork, twig, LEVELS - 2, WILD),
        (s) => thick * 0.5 * (1 - s),
        (s) => glow * 0.6 * (1 - s),
        () => Math.min(1, t + 0.07),
      )
    }
  }
  return count
}
