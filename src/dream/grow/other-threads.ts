/** One of the others, grown: a coarse form, and the threads that carry its surface. */
import type { Random } from '../random'
import { fork } from '../random'
import { armOf, type Build, headOf, otherShape } from './other'
import { gradient, lerp, smoothstep } from './sdf'
import { surfaceNets } from './surface-nets'

export interface Other {
  form: { position: Float32Array; normal: Float32Array; index: Uint32Array }
  strands: {
    /** Middle of the thread, the way it runs, and the skin’s normal beneath it. */
    position: Float32Array
    tangent: Float32Array
    normal: Float32Array
    /** Along 0–1, side −1 or 1, half width in metres, own random number. */
    ribbon: Float32Array
    index: Uint32Array
  }
}

const STEP = 0.05
/** Threads of one at full density. */
const COUNT = 210

interface Point {
  p: [number, number, number]
  n: [number, number, number]
}

/** From a place on the skin along limbs and folds, downward, and off the hem into the air. */
function trace(
  build: Build,
  sdf: (x: number, y: number, z: number) => number,
  from: readonly number[],
  random: Random,
): Point[] {
  const n = new Float64Array(3)
  let [x, y, z] = from
  const points: Point[] = []
  const top = headOf(build)
  const twist = random.range(-0.3, 0.3)
  const steps = 5 + random.int(9)
  const lift = random.range(0.002, 0.007)
  const side = x > 0 ? 1 : -1
  const arm = armOf(build, side)
  const onHead = y > top[1] - build.head
  for (let i = 0; i < steps; i++) {
    gradient(sdf, x, y, z, 0.006, n)
    const d = sdf(x, y, z) - lift
    x -= n[0] * d
    y -= n[1] * d
    z -= n[2] * d
    if (y < 0.01) break
    points.push({ p: [x, y, z], n: [n[0], n[1], n[2]] })
    // Along the arm where it is near, else down with the fall of cloth.
    let way: [number, number, number] = [twist * n[2], -1, -twist * n[0]]
    const beyond = Math.abs(x) > build.shoulders * 0.96 && y > 0.4 * build.tall
    if (beyond) {
      const [a, b] = y > arm[1][1] ? [arm[0], arm[1]] : [arm[1], arm[3]]
      const l = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) || 1
      way = [(b[0] - a[0]) / l, (b[1] - a[1]) / l, (b[2] - a[2]) / l]
    } else if (onHead && y > top[1] - build.head) way = [0.2 * side, -0.7, -0.75]
    const dot = way[0] * n[0] + way[1] * n[1] + way[2] * n[2]
    const tx = way[0] - n[0] * dot
    const ty = way[1] - n[1] * dot
    const tz = way[2] - n[2] * dot
    const l = Math.hypot(tx, ty, tz)
    if (l < 0.12) break
    const step = onHead ? STEP * 0.5 : STEP
    x += (tx / l) * step
    y += (ty / l) * step
    z += (tz / l) * step
  }
  // Some leave the body for the air.
  if (points.length > 3 && random.chance(0.16)) {
    const last = points[points.length - 1]
    const out = random.range(0.25, 0.7)
    const free = 3 + random.int(3)
    for (let i = 1; i <= free; i++) {
      const t = i / free
      points.push({
        p: [
          last.p[0] + last.n[0] * 0.07 * i * out * t,
          Math.max(0.02, last.p[1] - 0.05 * i * (1 - 0.6 * t)),
          last.p[2] + last.n[2] * 0.07 * i * out * t - 0.02 * i * t,
        ],
        n: last.n,
      })
    }
  }
  return points
}

/** `cell` of the form in metres; `share` of the full count of threads. */
export function growOther(build: Build, cell: number, share: number): Other {
  const sdf = otherShape(build)
  const { tall, hem, shoulders } = build
  const wide = Math.max(hem * 1.15, shoulders + 0.26 * tall)
  const top = headOf(build)
  const neck = top[1] - build.head * 0.9
  const box = (low: number, high: number) =>
    ({ min: [-wide, low, -0.5], max: [wide, high, 0.55] }) as const
  const body = surfaceNets(sdf, box(0.004, neck + cell), cell)
  const head = surfaceNets(sdf, box(neck, tall + 0.06), cell * 0.5)
  const first = body.position.length / 3
  const position = [...body.position, ...head.position]
  const normal = [...body.normal, ...head.normal]
  const index = [...body.index, ...head.index.map((i) => i + first)]

  const random = fork(`other ${build.name}`, 'threads')
  const strands = {
    position: [] as number[],
    tangent: [] as number[],
    normal: [] as number[],
    ribbon: [] as number[],
    index: [] as number[],
  }
  const count = Math.round(COUNT * share)
  for (let k = 0; k < count; k++) {
    const v = random.int(position.length / 3) * 3
    const [x, y, z] = [position[v], position[v + 1], position[v + 2]]
    // A face stays in its own soft shadow.
    const face = z > top[2] + 0.02 && y > neck && y < top[1] + 0.45 * build.head
    const points = trace(build, sdf, [x, y, z], random)
    if (points.length < 4 || (face && random.chance(0.86))) continue
    const wide = random.next()
    const width = lerp(0.0011, 0.0044, wide ** 3) * (thin(y / tall) ? 0.6 : 1)
    const own = random.next()
    const last = points.length - 1
    points.forEach(({ p, n }, i) => {
      const a = points[Math.max(0, i - 1)].p
      const b = points[Math.min(last, i + 1)].p
      const base = strands.position.length / 3
      for (const edge of [-1, 1]) {
        strands.position.push(...p)
        strands.tangent.push(b[0] - a[0], b[1] - a[1], b[2] - a[2])
        strands.normal.push(...n)
        strands.ribbon.push(i / last, edge, width, own)
      }
      if (i > 0) strands.index.push(base - 2, base - 1, base, base - 1, base + 1, base)
    })
  }
  return {
    form: {
      position: Float32Array.from(position),
      normal: Float32Array.from(normal),
      index: Uint32Array.from(index),
    },
    strands: {
      position: Float32Array.from(strands.position),
      tangent: Float32Array.from(strands.tangent),
      normal: Float32Array.from(strands.normal),
      ribbon: Float32Array.from(strands.ribbon),
      index: Uint32Array.from(strands.index),
    },
  }
}

/** Hair and arms take finer threads than cloth. */
const thin = (share: number) => smoothstep(0.8, 0.9, share) > 0.5
