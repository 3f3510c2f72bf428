/** One of the others, grown: the threads and motes that leave it. */
import { fork, type Random } from '../random'
import type { Build } from './other'
import { armOf, heartOf, robesOf, SHOULDERS_AT, type Surface } from './other-robe'
import { lerp } from './sdf'

export interface Other {
  strands: {
    /** Middle of the thread, the way it runs, and the skin’s normal beneath it. */
    position: Float32Array
    tangent: Float32Array
    normal: Float32Array
    /** Along 0–1, side −1 or 1, half width in metres (negative: a mote, which rises), own number. */
    ribbon: Float32Array
    /** How far wind carries it. */
    flow: Float32Array
    index: Uint32Array
  }
  /** Height of the heart; the right hand (−x) and the left, as they are held. */
  heart: number
  hands: [number[], number[]]
}

const TAU = 2 * Math.PI
/** Threads of each kind at full density. */
const THREADS = { fall: 72, mote: 96 } as const

type Lists = Record<string, number[]>

const normalAt = (surface: Surface, a: number, v: number, n: number[]) => {
  const p = [0, 0, 0]
  const q = [0, 0, 0]
  const r = [0, 0, 0]
  // One-sided where the surface ends.
  const v0 = Math.min(v, 0.985)
  surface.at(a - 0.02, v0, p)
  surface.at(a + 0.02, v0, q)
  const [ax, ay, az] = [q[0] - p[0], q[1] - p[1], q[2] - p[2]]
  surface.at(a, Math.max(0, v0 - 0.01), p)
  surface.at(a, v0 + 0.01, r)
  const [bx, by, bz] = [r[0] - p[0], r[1] - p[1], r[2] - p[2]]
  n[0] = ay * bz - az * by
  n[1] = az * bx - ax * bz
  n[2] = ax * by - ay * bx
  const l = Math.hypot(n[0], n[1], n[2]) || 1
  for (let k = 0; k < 3; k++) n[k] /= l
}

interface Point {
  p: number[]
  n: number[]
  flow: number
}

function ribbon(points: readonly Point[], width: number, own: number, into: Lists) {
  const last = points.length - 1
  points.forEach(({ p, n, flow }, i) => {
    const a = points[Math.max(0, i - 1)].p
    const b = points[Math.min(last, i + 1)].p
    const base = into.position.length / 3
    for (const edge of [-1, 1]) {
      into.position.push(p[0], p[1], p[2])
      into.tangent.push(b[0] - a[0], b[1] - a[1], b[2] - a[2])
      into.normal.push(n[0], n[1], n[2])
      into.ribbon.push(i / last, edge, width, own)
      into.flow.push(flow)
    }
    if (i > 0) into.index.push(base - 2, base - 1, base, base - 1, base + 1, base)
  })
}

/** On a surface, a little off it. */
function on(surface: Surface, a: number, v: number, lift: number): Point {
  const p = [0, 0, 0]
  const n = [0, 0, 0]
  surface.at(a, v, p)
  normalAt(surface, a, v, n)
  return { p: p.map((x, k) => x + n[k] * lift), n, flow: surface.flow(v) }
}

const widthOf = (random: Random) => lerp(0.0009, 0.0034, random.next() ** 4)

/** Down the robe from the shoulder, and from its train on into the air. */
function falling(robe: Surface, random: Random): Point[] {
  let a = random.range(0, TAU)
  const from = SHOULDERS_AT - random.range(-0.01, 0.12)
  const to = random.chance(0.6) ? 0.02 : random.range(0.06, 0.2)
  const lift = random.range(0.01, 0.12)
  const twist = random.range(-0.03, 0.03)
  const steps = Math.max(5, Math.round((from - to) * 24))
  const points: Point[] = []
  for (let i = 0; i <= steps; i++) {
    points.push(on(robe, a, lerp(from, to, i / steps), lift))
    a += twist
  }
  const { p, n } = points[points.length - 1]
  const before = points[points.length - 3].p
  // On along its train, spreading, and up a little.
  const l = Math.hypot(p[0] - before[0], p[2] - before[2]) || 1
  const far = random.range(0.02, 0.06)
  const wide = random.range(-0.35, 0.35)
  const [dx, dz] = [(p[0] - before[0]) / l, (p[2] - before[2]) / l]
  for (let i = 1; i <= 4; i++)
    points.push({
      p: [
        p[0] + (dx - wide * dz * i * 0.3) * far * i,
        p[1] + 0.011 * i * i,
        p[2] + (dz + wide * dx * i * 0.3) * far * i,
      ],
      n,
      flow: 0.3 + 0.12 * i,
    })
  return points
}

/** A spark of its light about the train. */
function mote(robe: Surface, random: Random): Point[] {
  const { p, n } = on(robe, random.range(0, TAU), random.range(0, 0.2), random.range(0.01, 0.2))
  return [0, 0.004, 0.012].map((d) => ({ p: [p[0], p[1] + d, p[2]], n, flow: 0.2 }))
}

/** `share` is how many of all threads there are. */
export function growOther(build: Build, share: number): Other {
  const strands: Lists = { position: [], tangent: [], normal: [], ribbon: [], flow: [], index: [] }
  const robes = robesOf(build)

  const random = fork(`other ${build.name}`, 'threads')
  const each = (count: number, of: readonly Surface[], draw: (surface: Surface) => void) => {
    for (let k = 0; k < Math.round(count * share); k++) draw(of[k % of.length])
  }
  const add = (points: readonly Point[], width = widthOf(random)) =>
    ribbon(points, width, random.next(), strands)
  each(THREADS.fall, robes, (robe) => add(falling(robe, random)))
  each(THREADS.mote, robes, (robe) => add(mote(robe, random), -random.range(0.003, 0.008)))

  const hand = (of: Build, side: -1 | 1, [x, z]: readonly [number, number] = [0, 0]) => {
    const p = [0, 0, 0]
    armOf(of, side)(0.82, p)
    return [p[0] + x, p[1], p[2] + z]
  }
  // The left is whose is farthest to the left.
  const { companion } = build
  return {
    strands: {
      position: Float32Array.from(strands.position),
      tangent: Float32Array.from(strands.tangent),
      normal: Float32Array.from(strands.normal),
      ribbon: Float32Array.from(strands.ribbon),
      flow: Float32Array.from(strands.flow),
      index: Uint32Array.from(strands.index),
    },
    heart: heartOf(build),
    hands: [hand(build, -1), companion ? hand(companion.build, 1, companion.at) : hand(build, 1)],
  }
}
