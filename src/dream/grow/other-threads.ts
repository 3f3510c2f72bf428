/** One of the others, grown: its surfaces as a mesh, and the threads and motes that leave it. */
import { fork, type Random } from '../random'
import type { Build } from './other'
import { armOf, heartOf, SHOULDERS_AT, type Surface, surfacesOf } from './other-robe'
import { lerp, smoothstep } from './sdf'

export interface Other {
  form: {
    position: Float32Array
    normal: Float32Array
    /** Radians around, how dense, and how much of the light within shows. */
    spot: Float32Array
    /** Heads over the eyes of a face (far below: cloth; 5: hair), and how far wind carries it. */
    loose: Float32Array
    index: Uint32Array
  }
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
/** Pieces around and along each kind of surface at full and at least density. */
const PIECES = {
  robe: [26, 40, 13, 18],
  hair: [16, 13, 8, 7],
  sleeve: [10, 11, 6, 6],
  hand: [6, 5, 4, 2],
} as const
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

function tessellate(surface: Surface, fine: number, into: Lists) {
  const [most, tallest, least, lowest] = PIECES[surface.kind]
  const columns = Math.round(lerp(least, most, fine))
  const rows = Math.round(lerp(lowest, tallest, fine))
  const first = into.position.length / 3
  const p = [0, 0, 0]
  const n = [0, 0, 0]
  for (let r = 0; r <= rows; r++)
    for (let c = 0; c <= columns; c++) {
      const round = (c / columns) * TAU
      // Finer before than behind, where there is a face.
      const fine = surface.kind === 'robe' ? 0.5 * smoothstep(0.4, 0.6, r / rows) : 0
      const a = round - fine * Math.sin(round)
      surface.at(a, r / rows, p)
      normalAt(surface, a, r / rows, n)
      into.position.push(...p)
      into.normal.push(...n)
      into.spot.push(a, surface.much(a, r / rows), surface.lit(a, r / rows))
      into.loose.push(surface.face?.(r / rows) ?? -9, surface.flow(r / rows))
      if (r === rows || c === columns) continue
      const i = first + r * (columns + 1) + c
      const j = i + columns + 1
      into.index.push(i, i + 1, j, i + 1, j + 1, j)
    }
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
  const far = random.range(0.05, 0.15)
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

/** Along the hair, and beyond it into the wind. */
function streaming(hair: Surface, random: Random): Point[] {
  let a = random.range(0, TAU)
  const from = random.range(0.02, 0.55)
  const to = random.range(0.8, 1)
  const lift = random.range(0.001, 0.009)
  const twist = random.range(-0.05, 0.05)
  const points: Point[] = []
  for (let i = 0; i <= 9; i++) {
    points.push(on(hair, a, lerp(from, to, i / 9), lift))
    a += twist
  }
  const [x, y, z] = points[9].p
  const back = points[8].p
  const far = random.range(0.3, 0.9)
  for (let i = 1; i <= 3; i++)
    points.push({
      p: [x, y + (y - back[1]) * far * i, z + (z - back[2]) * far * i],
      n: points[9].n,
      flow: points[9].flow + 0.22 * far * i,
    })
  return points
}

/** From a hand on into the air. */
function pouring(hand: Surface, random: Random): Point[] {
  const a = random.range(0, TAU)
  const points = [0, 0.3, 0.6, 0.9].map((v) => on(hand, a, v, 0.002))
  const [x, y, z] = points[3].p
  const back = points[2].p
  const far = random.range(0.5, 1.6)
  const rise = random.range(0, 0.03)
  for (let i = 1; i <= 4; i++)
    points.push({
      p: [
        x + (x - back[0]) * far * i + 0.01 * Math.sin(9 * a + i),
        y + (y - back[1]) * far * i * 0.6 + rise * i,
        z + (z - back[2]) * far * i,
      ],
      n: points[3].n,
      flow: 0.05 * i,
    })
  return points
}

/** A spark of its light about the train. */
function mote(robe: Surface, random: Random): Point[] {
  const { p, n } = on(robe, random.range(0, TAU), random.range(0, 0.2), random.range(0.01, 0.2))
  return [0, 0.004, 0.012].map((d) => ({ p: [p[0], p[1] + d, p[2]], n, flow: 0.2 }))
}

/** `fine` is how fine the mesh is, 0 to 1; `share` how many of all threads there are. */
export function growOther(build: Build, fine: number, share: number): Other {
  const form: Lists = { position: [], normal: [], spot: [], loose: [], index: [] }
  const strands: Lists = { position: [], tangent: [], normal: [], ribbon: [], flow: [], index: [] }
  const surfaces = surfacesOf(build)
  for (const surface of surfaces) tessellate(surface, fine, form)

  const random = fork(`other ${build.name}`, 'threads')
  const robes = surfaces.filter(({ kind }) => kind === 'robe')
  const each = (count: number, of: readonly Surface[], draw: (surface: Surface) => void) => {
    for (let k = 0; k < Math.round(count * share); k++) draw(of[k % of.length])
  }
  const add = (points: readonly Point[], width = widthOf(random)) =>
    ribbon(points, width, random.next(), strands)
  each(THREADS.fall, robes, (robe) => add(falling(robe, random)))
  each(THREADS.mote, robes, (robe) => add(mote(robe, random), -random.range(0.003, 0.008)))

  const hand = (of: Build, side: -1 | 1, [x, z]: readonly [number, number] = [0, 0]) => {
    const p = [0, 0, 0]
    armOf(of, side)(0.15, p)
    return [p[0] + x, p[1], p[2] + z]
  }
  // The left is whose is farthest to the left.
  const { companion } = build
  return {
    form: {
      position: Float32Array.from(form.position),
      normal: Float32Array.from(form.normal),
      spot: Float32Array.from(form.spot),
      loose: Float32Array.from(form.loose),
      index: Uint32Array.from(form.index),
    },
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
