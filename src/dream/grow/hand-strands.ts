/**
 * The threads of a hand: long ones as tendons run, from the sleeve to the fingertips, and filaments along the fingers, some of which leave them.
 */
import { fork, type Random } from '../random'
import { handShape } from './hand'
import { type HandForm, plus, type V3 } from './hand-bones'
import { ARM_END, along, cross, dot, type Guide, guides, minus, unit } from './hand-guides'
import { gradient, lerp, type Sdf, smoothstep } from './sdf'

export interface HandStrands {
  /** Middle of the thread, and the way it runs (unit), in the hand’s frame. */
  position: Float32Array
  tangent: Float32Array
  /** Of the skin beneath it. */
  normal: Float32Array
  /** Along it 0–1, side −1 or 1, its own random number, half width in metres. */
  look: Float32Array
  /** How loose it is of the body 0–1, metres along it. */
  nature: Float32Array
  index: Uint32Array
}

/** Threads of one hand at full density; metres between two points of one. */
const COUNT = 220
const STEP = 0.0058

interface Thread {
  guide: Guide
  /** 1 on the palm’s side, −1 on the back. */
  side: number
  /** Where across the guide, −1 to 1, and how that drifts along it. */
  across: number
  drift: number
  phase: number
  from: number
  to: number
  /** Metres it goes on in the air beyond a fingertip; 0: none. */
  beyond: number
  random: number
  width: number
}

/** Where a thread lies on the skin `s` metres along its guide; null where flesh closes over it. */
function onSkin(sdf: Sdf, thread: Thread, s: number): { p: V3; n: V3 } | null {
  const { guide, side } = thread
  const { p, n } = along(guide, s)
  const { p: q } = along(guide, s + 0.004)
  const { p: o } = along(guide, s - 0.004)
  const t = unit(minus(q, o))
  const l = unit(cross(t, n))
  const w = Math.min(1, Math.max(-1, thread.across + thread.drift * Math.sin(9 * s + thread.phase)))
  const inFinger = smoothstep(guide.knuckle - 0.012, guide.knuckle + 0.022, s)
  const inArm = 1 - smoothstep(-ARM_END - 0.11, -ARM_END - 0.04, s)
  const round = w * guide.edge > 0 ? 1.45 : 0.25
  const turn = w * lerp(lerp(round, 1.25, inArm), 1.35, inFinger)
  const aside = w * lerp(lerp(0.0125, 0.004, inArm), 0, inFinger)
  const palm = unit(minus(n, [t[0] * dot(n, t), t[1] * dot(n, t), t[2] * dot(n, t)]))
  const c = Math.cos(turn) * side
  const d = Math.sin(turn)
  const out: V3 = [palm[0] * c + l[0] * d, palm[1] * c + l[1] * d, palm[2] * c + l[2] * d]
  const reach = lerp(0.034, 0.0155, inFinger)
  const at: V3 = [
    p[0] + l[0] * aside + out[0] * reach,
    p[1] + l[1] * aside + out[1] * reach,
    p[2] + l[2] * aside + out[2] * reach,
  ]
  let gone = 0
  for (let i = 0; i < 24; i++) {
    const v = sdf(at[0], at[1], at[2])
    if (i === 0 && v < 0.0008) return null
    if (v < 0.00025) break
    gone += v
    if (gone > reach) return null
    for (let k = 0; k < 3; k++) at[k] -= out[k] * v
  }
  const g = gradient(sdf, at[0], at[1], at[2], 0.0012, new Float64Array(3))
  return { p: at, n: [g[0], g[1], g[2]] }
}

/** Points of a thread with the skin’s normal and how loose it is there. */
function trace(sdf: Sdf, thread: Thread, random: Random): { p: V3; n: V3; loose: number }[] {
  const points: { p: V3; n: V3; loose: number }[] = []
  const end = thread.guide.far[thread.guide.far.length - 1]
  for (let s = thread.from; s <= Math.min(thread.to, end + 0.003); s += STEP) {
    const skin = onSkin(sdf, thread, Math.min(s, end + 0.002))
    if (!skin) {
      if (points.length > 5) break
      points.length = 0
      continue
    }
    const { p, n } = skin
    points.push({ p: plus(p, n, 0.0005), n, loose: 0 })
  }
  // Two passes of smoothing: a thread that is drawn tight lies straight over small hollows.
  for (let pass = 0; pass < 2; pass++)
    for (let i = 1; i < points.length - 1; i++)
      for (let k = 0; k < 3; k++)
        points[i].p[k] = 0.5 * points[i].p[k] + 0.25 * (points[i - 1].p[k] + points[i + 1].p[k])
  if (thread.beyond > 0 && points.length > 4 && thread.to >= end) {
    const last = points[points.length - 1]
    let p = last.p
    let way = unit(minus(p, points[points.length - 4].p))
    const bend = random.range(-30, 30)
    const lift = random.range(6, 26)
    const steps = Math.round(thread.beyond / STEP)
    for (let i = 1; i <= steps; i++) {
      way = unit([
        way[0] + bend * STEP * (0.4 + i / steps) * 0.6,
        way[1] + 4 * STEP,
        way[2] + (lift - 34 * (i / steps)) * STEP * 0.5,
      ])
      p = plus(p, way, STEP)
      points.push({ p, n: last.n, loose: 0.1 + (0.9 * i) / steps })
    }
  }
  return points
}

function chooseThread(all: Guide[], random: Random): Thread {
  const kind = random.next()
  const guide = all[random.next() < 0.22 ? 0 : 1 + random.int(4)]
  const end = guide.far[guide.far.length - 1]
  const wide = random.next()
  let from: number
  let to: number
  let beyond: number
  if (kind > 0.55) {
    // Through the whole hand, from within the sleeve.
    from = random.range(0.3, 0.38)
    beyond = random.next() < 0.4 ? random.range(0.012, 0.04) : 0
    to = beyond > 0 ? end : end - random.range(0.002, 0.05)
  } else {
    from = guide.knuckle + random.range(-0.012, 0.034)
    beyond = random.next() < 0.3 ? random.range(0.01, 0.028) : 0
    to = beyond > 0 ? end : Math.min(end - 0.002, from + random.range(0.03, 0.09))
  }
  return {
    guide,
    side: random.next() < 0.5 ? 1 : -1,
    across: random.range(-1, 1),
    drift: random.range(0.03, 0.16),
    phase: random.range(0, 6.28),
    from,
    to,
    beyond,
    random: random.next(),
    width: lerp(0.00016, 0.0005, wide * wide * wide),
  }
}

/** Threads of one hand; `share` of the full count, the first of the same list. */
export function growHandStrands(form: HandForm, share: number): HandStrands {
  const { sdf } = handShape(form)
  const all = guides(form)
  const random = fork(`hand ${form}`, 'strands')
  const position: number[] = []
  const tangent: number[] = []
  const normal: number[] = []
  const look: number[] = []
  const nature: number[] = []
  const index: number[] = []
  const count = Math.round(COUNT * share)
  for (let n = 0; n < count; n++) {
    const thread = chooseThread(all, random)
    const points = trace(sdf, thread, random)
    if (points.length < 6) continue
    const last = points.length - 1
    let far = 0
    for (let i = 0; i <= last; i++) {
      const { p, n: skin, loose } = points[i]
      const t = unit(minus(points[Math.min(last, i + 1)].p, points[Math.max(0, i - 1)].p))
      const base = position.length / 3
      if (i > 0) far += Math.hypot(...minus(p, points[i - 1].p))
      for (const edge of [-1, 1]) {
        position.push(...p)
        tangent.push(...t)
        normal.push(...skin)
        look.push(i / last, edge, thread.random, thread.width)
        nature.push(loose, far)
      }
      if (i > 0) index.push(base - 2, base - 1, base, base - 1, base + 1, base)
    }
  }
  return {
    position: Float32Array.from(position),
    tangent: Float32Array.from(tangent),
    normal: Float32Array.from(normal),
    look: Float32Array.from(look),
    nature: Float32Array.from(nature),
    index: Uint32Array.from(index),
  }
}
