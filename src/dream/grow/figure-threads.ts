/** Threads that run along her body and gown and leave them for the air. */
import type { Random } from '../random'
import { ARMS, body, foreWeight } from './figure-form'
import { type Gown, TRAIN } from './figure-gown'
import type { Shawl } from './figure-shawl'
import { armSkin, groundSkin, trunkSkin } from './figure-skin'
import { gradient, lerp } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

/** Threads over arms and trunk, led from `starts` (places on the form) along its flow. */
export function growBodyThreads(
  random: Random,
  count: number,
  starts: readonly number[],
  onArm: boolean,
): Strand[] {
  const strands: Strand[] = []
  const n = new Float64Array(3)
  const places = starts.length / 3
  for (let i = 0; i < count; i++) {
    const k = random.int(places) * 3
    let x = starts[k]
    let y = starts[k + 1]
    let z = starts[k + 2]
    if (y > 1.4) continue
    if (!onArm && z < -0.02) continue
    const arm = ARMS[x > 0 ? 0 : 1]
    const skin = onArm ? armSkin : trunkSkin
    const loose = random.chance(0.34)
    const lift = random.range(0.0012, 0.004)
    const points: number[] = []
    const normals: number[] = []
    // On the trunk they rise out of the dress and go over the shoulders.
    if (!onArm) y = Math.min(y, random.range(1.2, 1.32))
    const steps = onArm ? 5 + random.int(7) : 6 + random.int(9)
    const twist = random.range(-0.35, 0.35)
    for (let step = 0; step < steps; step++) {
      gradient(body, x, y, z, 0.004, n)
      const d = body(x, y, z) - lift - (loose ? 0.0012 * step * step : 0)
      x -= n[0] * d
      y -= n[1] * d
      z -= n[2] * d
      points.push(x, y, z)
      normals.push(n[0], n[1], n[2])
      let tx = twist * n[2]
      let ty = -1
      let tz = -twist * n[0]
      if (!onArm) {
        tx = 2.1 * x
        ty = 1
        tz = -0.4 * twist
      } else {
        const f = foreWeight(x, y, z, arm)
        for (const [axis, set] of [
          [
            0,
            (v: number) => {
              tx = v
            },
          ],
          [
            1,
            (v: number) => {
              ty = v
            },
          ],
          [
            2,
            (v: number) => {
              tz = v
            },
          ],
        ] as const) {
          const upper = arm.elbow[axis] - arm.shoulder[axis]
          const fore = arm.wrist[axis] - arm.elbow[axis]
          set(lerp(upper / 0.25, fore / 0.24, f))
        }
      }
      const dot = tx * n[0] + ty * n[1] + tz * n[2]
      tx -= n[0] * dot
      ty -= n[1] * dot
      tz -= n[2] * dot
      const l = Math.hypot(tx, ty, tz)
      if (l < 0.15) break
      x += (tx / l) * 0.02
      y += (ty / l) * 0.02
      z += (tz / l) * 0.02
      if (y < 1.06 || (!onArm && y > 1.4)) break
    }
    if (points.length < 12) continue
    strands.push({
      points,
      normals,
      skin,
      segments: Math.min(onArm ? 7 : 9, points.length / 3 + 1),
      width: random.range(0.0003, 0.0006),
      light: onArm ? 0.45 : 0.7,
      kind: STRAND_KINDS.body,
      loose: loose ? random.range(0.008, 0.03) : 0.002,
      sway: loose ? 0.4 : 0.03,
      seed: random.next(),
    })
  }
  return strands
}

/** Threads of the gown; some run out over the hem or come loose from it. */
export function growGownThreads(random: Random, count: number, gown: Gown): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count; i++) {
    const fringe = random.chance(0.55)
    // They lie on the ridges of the folds; few stray between.
    let turn = 0
    for (let trial = 0; trial < 5; trial++) {
      turn = random.range(0, Math.PI * 2)
      if (random.chance(0.1 + gown.fold(turn, 0.75) ** 2)) break
    }
    const from = fringe ? random.range(0.55, 0.9) : random.range(0.02, 0.6)
    // They stream out behind where the train lies.
    const stream = Math.max(0, Math.cos(turn - TRAIN))
    const to = fringe ? random.range(0.98, 1.14 + 0.14 * stream) : from + random.range(0.2, 0.5)
    const drift = random.range(-0.1, 0.1)
    const lift = random.range(0.003, 0.012)
    const wave = random.range(-0.35, 0.35)
    const points: number[] = []
    const seated: number[] = []
    const normals: number[] = []
    for (let k = 0; k < 8; k++) {
      const fall = lerp(from, to, k / 7)
      const w = turn + drift * (k / 7)
      const over = Math.max(0, fall - 1)
      const out = lift + over * 0.95 + (fringe ? 0.02 * (k / 7) ** 2 : 0)
      const p = gown.standing(w, Math.min(fall, 1))
      // On the ground a free end turns aside and lies down, it does not point away from her.
      const aside = w + Math.sign(drift) * (0.12 * (k / 7) ** 2 + 1.1 * over)
      const q = gown.seated(aside, Math.min(fall, 1))
      const sx = Math.sin(w)
      const sz = Math.cos(w)
      // A free end swings out of the line of its fold, rises a little and sinks.
      const swing = wave * over * (1 + 3 * over)
      points.push(
        p[0] + sx * out + sz * swing,
        Math.max(p[1] + over * (10 * lift - 0.5 * over), 0.01),
        p[2] + sz * out - sx * swing,
      )
      const beyond = lift * 0.6 + over * 0.3
      seated.push(
        q[0] + Math.sin(aside) * beyond,
        q[1] + lift * 0.7 + 0.002,
        q[2] + Math.cos(aside) * beyond,
      )
      normals.push(sx, 0.15, sz)
    }
    strands.push({
      points,
      seated,
      normals,
      skin: groundSkin,
      segments: 8,
      width: random.range(0.0004, 0.0009) * (random.chance(0.15) ? 2 : 1),
      light: 0.15 + 0.95 * random.next() ** 2 + 0.3 * stream,
      kind: STRAND_KINDS.gown,
      loose: random.chance(0.2) ? random.range(0.04, 0.12) : 0.01,
      sway: fringe ? random.range(0.4, 1) : random.range(0.1, 0.3),
      seed: random.next(),
    })
  }
  return strands
}

/**
 * Threads of the shawl: some run along it, most leave its lower edge and its ends as a fringe that
 * hangs and blows.
 */
export function growShawlThreads(random: Random, count: number, shawl: Shawl): Strand[] {
  const strands: Strand[] = []
  for (let i = 0; i < count; i++) {
    // A quarter lies along the cloth, a quarter leaves its ends, the rest its lower edge.
    const where = i % 4
    const fringe = where > 1
    const end = where === 1
    const left = random.chance(0.5)
    const along = end
      ? left
        ? 0.07
        : 0.93
      : fringe
        ? random.range(0.17, 0.83)
        : random.range(0.2, 0.8)
    const run = end ? (left ? -0.07 : 0.07) : random.range(0.06, 0.2) * (left ? 1 : -1)
    const down = fringe ? random.range(0.72, 0.98) : random.range(0.06, 0.95)
    const length = random.range(0.05, 0.2) * (random.chance(0.15) ? 1.6 : 1)
    const aside = random.range(-0.35, 0.35)
    const lift = random.range(0.002, 0.006)
    const points: number[] = []
    const seated: number[] = []
    const normals: number[] = []
    const lead = (place: (u: number, v: number) => number[], out: number[], ground: boolean) => {
      // Off the edge it keeps the way of the cloth, then falls.
      const [a, b] = fringe
        ? [place(along, 0.9), place(along, 1)]
        : [place(along + run * 0.9, down), place(along + run, down)]
      const d = b.map((e, axis) => e - a[axis])
      const l = Math.hypot(d[0], d[1], d[2]) || 1
      for (let k = 0; k < 7; k++) {
        const t = k / 6
        const on = Math.min(1, t * (fringe ? 3 : end ? 1.8 : 1))
        const p = fringe ? place(along, lerp(down, 1, on)) : place(along + run * on, down)
        const free = fringe || end ? Math.max(0, t - (fringe ? 0.33 : 0.55)) * 1.6 * length : 0
        const bend = Math.min(1, free / 0.12)
        const x = p[0] + (d[0] / l) * free * (1 - bend) + aside * free * 0.4
        const y = p[1] + (d[1] / l) * free * (1 - bend) - free * bend
        const z = p[2] + (d[2] / l) * free * (1 - bend) + aside * free * 0.2
        out.push(x, ground ? y : Math.max(y, 0.01), z)
      }
    }
    lead(shawl.standing, points, false)
    lead(shawl.blown, seated, true)
    for (let k = 0; k < points.length; k += 3) {
      const r = Math.hypot(points[k], points[k + 2]) || 1
      normals.push(points[k] / r, 0.1, points[k + 2] / r)
      points[k] += (points[k] / r) * lift
      points[k + 2] += (points[k + 2] / r) * lift
    }
    const bones = shawl.skin(along)
    strands.push({
      points,
      seated,
      normals,
      skin: () => bones,
      segments: fringe ? 6 : 8,
      width: random.range(0.0004, 0.0008),
      // Along the cloth a bright one would be a slit in it.
      light: (0.2 + 0.8 * random.next() ** 2) * (fringe || end ? 1 : 0.35),
      kind: STRAND_KINDS.body,
      loose: fringe || end ? random.range(0.01, 0.06) : 0.004,
      sway: fringe || end ? random.range(0.3, 1) : 0.04,
      seed: random.next(),
    })
  }
  return strands
}
