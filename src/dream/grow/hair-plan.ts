/** Which locks she has: where each is rooted, which way it goes over the skull, and where it comes to lie. */
import type { Random } from '../random'
import type { GuideShape } from './hair-guides'
import { around } from './hair-paths'
import { streamOf } from './hair-streams'
import { lerp, smoothstep } from './sdf'

type V3 = [number, number, number]

/** Place on the parting, from the hairline (0) to the crown (1), head’s frame. */
const parting = (t: number): V3 => {
  const turn = lerp(1.1, -0.62, t)
  return [
    lerp(0.024, 0.006, t) + 0.003 * Math.sin(9 * t),
    0.0265 + 0.0775 * Math.cos(turn),
    -0.0155 + 0.0855 * Math.sin(turn),
  ]
}

/** Where hair leaves the head, from the cheek (0) round to the nape (1); side −1 or 1. */
const leaving = (side: number, t: number): V3 => {
  const turn = lerp(0.72, -1.45, t)
  return [side * 0.073 * Math.cos(turn), lerp(-0.012, -0.045, t), -0.0155 + 0.0855 * Math.sin(turn)]
}

/**
 * Where wind from before her has a lock: back over the ear and off the back of the skull, so that ear, jaw
 * and neck are bare. `high` 0 from the temple to 1 over the crown.
 */
function streaming(random: Random, root: V3, side: number, high: number) {
  const turn = lerp(0.95, 1.5, random.next())
  const y = lerp(-0.056, 0.056, high) + random.range(-0.012, 0.012)
  const over = Math.max(0.8 * root[1], lerp(0.024, 0.075, high))
  const windVia: V3 = [
    side * lerp(0.074, 0.036, high),
    over,
    Math.min(0.5 * root[2], 0.012) - 0.024 * high,
  ]
  const windLeave: V3 = [side * 0.066 * Math.cos(turn), y, -0.0155 - 0.0855 * Math.sin(turn)]
  return {
    windVia,
    windLeave,
    stream: streamOf(high + random.range(-0.06, 0.06)),
    own: random.next(),
  }
}

/** How far what lies beneath on each side clings to the nape before the storm has it, from temple to nape. */
const HEAVY = [0.1, 0.7, 0.4, 1, 0.85, 1]

export interface LockPlan {
  shape: GuideShape
  /** Half the width of the lock at its widest, metres, and how many ribbons it has. */
  radius: number
  ribbons: number
  /** Light that reaches it, 0 under the others to 1 on top. */
  light: number
  /** Below 1 its ribbons are thin and part where the wind has them. */
  fine: number
}

export function plans(random: Random): LockPlan[] {
  const long = random.range(0.56, 0.72)
  const body = random.range(0.85, 1.1)
  const wave = random.range(0.018, 0.03)
  const waveLength = random.range(0.19, 0.27)
  const swell = random.range(0, 6.28)
  const out: LockPlan[] = []
  const add = (
    root: V3,
    via: V3,
    leave: V3,
    side: number,
    front: number,
    loft: number,
    light: number,
    more: Partial<GuideShape> & { high?: number; thin?: boolean } = {},
    size = 1,
  ) => {
    const spread = random.next()
    const lies = front > 0.42
    const behind = smoothstep(0.66, 0.2, front)
    const { high = 1 - front, thin = random.chance(0.4), ...changes } = more
    out.push({
      shape: {
        root,
        via,
        leave,
        length: long * random.range(lies ? 0.9 : 0.74, 1.06),
        lift: (0.0016 + light * random.range(0.0014, 0.0048)) * body,
        round: light * random.range(0.001, 0.003) * body,
        // From before the shoulder by way of its top to behind it: nowhere does the neck lie bare.
        goalX: side * lerp(lerp(0.092, 0.15, spread), lerp(0.004, 0.14, spread), behind),
        goalZ: lerp(lerp(0.06, 0, spread), lerp(-0.12, -0.07, spread), behind),
        wave: wave * random.range(0.6, 1.3),
        waveLength: waveLength * random.range(0.85, 1.2),
        swell: 0.4 * Math.sin(swell),
        // Neighbours wave nearly together.
        phase: swell + 2.2 * leave[2] * 10 + random.range(-0.9, 0.9),
        loft,
        ...streaming(random, root, side, Math.min(Math.max(high, 0), 1)),
        ...changes,
      },
      // Some are broad, some a few hairs wide.
      radius: lerp(0.0075, 0.0178, random.next() ** 0.7) * size,
      ribbons: size < 0.5 ? 3 : light < 0.35 ? 5 : 6,
      light,
      fine: thin ? 0.42 : 1,
    })
  }
  // Roots are no ruled line: hair of each side starts a little beyond the parting, here more, there less.
  const crossing = (t: number, side: number): V3 => {
    const [x, y, z] = parting(Math.max(0, t + random.range(-0.03, 0.03)))
    return [x - side * random.range(0.001, 0.017), y, z + random.range(-0.004, 0.004)]
  }
  // Over the top to her right: the greater part, swept across from the parting.
  for (let i = 0; i < 15; i++) {
    const t = (i + random.next()) / 15
    const under = i % 3 === 2
    const root = crossing(t * 0.9, -1)
    const leave = leaving(-1, 0.24 + 0.5 * t + random.range(-0.05, 0.05))
    const via: V3 = [
      around(random, -0.046, 0.012),
      around(random, lerp(0.078, 0.092, Math.min(1, 3 * t)), 0.006),
      lerp(0.05, -0.062, t),
    ]
    add(
      root,
      via,
      leave,
      -1,
      1 - t,
      random.range(0.86, 1),
      under ? 0.25 : 0.95,
      { high: 0.35 + 0.6 * t },
      1.3,
    )
  }
  // From the hairline itself, close over the brow and back along the temple.
  for (let i = 0; i < 9; i++) {
    const side = i < 6 ? -1 : 1
    const t = side < 0 ? (i + random.next()) / 6 : (i - 6 + random.next()) / 3
    const x = side < 0 ? lerp(0.016, -0.058, t) : lerp(0.03, 0.058, t)
    const y = 0.069 * (1 - (Math.abs(x) / 0.069) ** 2.4) ** 0.42 + random.range(0, 0.008)
    const root: V3 = [x, y, 0.062 - 6 * x * x]
    // Upward first: on the straight way to the temple it would lie below the hairline, on bare skin.
    const via: V3 = [x + side * 0.03, y + 0.03 * (1 - t) + 0.012, lerp(0.034, 0.012, t)]
    // In the lee they fall before the ear and over the jaw.
    const leave = leaving(
      side,
      (side < 0 ? lerp(0.24, 0.4, t) : lerp(0.13, 0.26, t)) + random.range(-0.03, 0.04),
    )
    add(root, via, leave, side, 0.8, random.range(0.84, 1), random.range(0.5, 0.9), {
      high: 0.4 * (1 - t),
      lift: random.range(0.0025, 0.0055),
    })
  }
  // And to her left, the lee, where the wind lifts it.
  for (let i = 0; i < 13; i++) {
    const t = (i + random.next()) / 13
    const under = i % 3 === 2
    const root = crossing(t * 0.9, 1)
    const fore = i < 3
    const leave = leaving(
      1,
      (fore ? 0.15 + 0.7 * t : 0.18 + 0.66 * t) + random.range(-0.025, 0.025),
    )
    const via: V3 = [
      around(random, 0.064, 0.006),
      around(random, lerp(0.07, 0.08, Math.min(1, 3 * t)), 0.006),
      lerp(0.036, -0.066, t),
    ]
    add(root, via, leave, 1, 0.9 - t, random.range(0.86, 1), under ? 0.3 : 1, {
      high: 0.2 + 0.75 * t,
      // The foremost go down over the temple first, and back over the ear.
      ...(t < 0.45
        ? {
            windVia: [0.078, lerp(-0.014, 0.036, t / 0.45), lerp(0.046, 0.016, t / 0.45)] as V3,
            windLeave: [
              0.052,
              lerp(-0.034, 0.004, t / 0.45) + random.range(-0.01, 0.01),
              -0.074,
            ] as V3,
          }
        : {}),
    })
  }
  // From the crown down the back; the wind draws it out on the lee side.
  for (let i = 0; i < 11; i++) {
    const t = (i + random.next()) / 11
    const turn = lerp(-1.5, 1.5, t)
    const root: V3 = [
      0.004 + 0.02 * Math.sin(turn),
      around(random, 0.094, 0.006),
      -0.055 - 0.02 * Math.cos(turn),
    ]
    const leave: V3 = [
      0.074 * Math.sin(turn),
      around(random, -0.04, 0.02),
      -0.0155 - 0.0855 * Math.cos(turn),
    ]
    const via: V3 = [0.05 * Math.sin(turn), 0.05, -0.09]
    add(root, via, leave, Math.sign(turn), 0, random.range(0.86, 1), 0.7, {
      high: random.range(0.3, 1),
      windVia: via,
    })
  }
  // The layer beneath: from temple and ear, dark, that gives the mass its depth.
  for (let i = 0; i < 12; i++) {
    const side = i % 2 ? 1 : -1
    const t = (i + random.next()) / 12
    // It starts high beneath the others, or its roots would be a dark band across them.
    const root: V3 = [side * lerp(0.034, 0.046, t), lerp(0.086, 0.074, t), lerp(0.026, -0.05, t)]
    const leave = leaving(side, lerp(side < 0 ? 0.36 : 0.2, 0.85, t))
    const via: V3 = [side * 0.073, 0.012, lerp(-0.03, -0.06, t)]
    const fall = HEAVY[i >> 1]
    // Some lie close about the nape first.
    add(root, via, leave, side, 0.8 - t, lerp(0.95, 0, fall), 0.2, {
      lift: 0.0008,
      high: 0,
      // From above the ear down behind it to the nape.
      windVia: [side * 0.07, 0.04, random.range(-0.065, -0.045)] as V3,
      windLeave: [side * 0.044, lerp(-0.04, -0.075, fall), -0.07] as V3,
    })
  }
  // On the side from which she turns her face: from behind the ear over the side of the neck, or that is a bare
  // pillar; in the wind the lowest of what streams.
  for (let i = 0; i < 5; i++) {
    const t = (i + random.next()) / 5
    const root: V3 = [0.05, lerp(0.06, 0.072, t), lerp(-0.01, -0.06, t)]
    const leave: V3 = [0.064, random.range(-0.045, -0.02), lerp(-0.03, -0.06, t)]
    const via: V3 = [0.073, 0.02, lerp(-0.022, -0.055, t)]
    const falls = {
      high: 0.14,
      lift: 0.002,
      goalX: lerp(0.072, 0.04, t) + random.range(-0.006, 0.006),
      goalZ: lerp(0, -0.045, t),
      windVia: via,
      windLeave: leave,
    }
    add(root, via, leave, 1, 0.5 - t, 0.12 * t, 0.45, falls, 1.3)
  }
  // Thin ones that came loose before the others, or their front edge would be ruled across her cheek.
  for (let i = 0; i < 6; i++) {
    const side = i < 5 ? 1 : -1
    const t = random.next()
    const leave = leaving(side, lerp(0.05, 0.18, t))
    add(
      crossing(0.25 * t, side),
      [side * around(random, 0.06, 0.005), around(random, 0.066, 0.006), lerp(0.048, 0.03, t)],
      leave,
      side,
      0.9,
      random.range(0.8, 1),
      random.range(0.6, 1),
      {
        high: random.range(0, 0.5),
        wave: wave * random.range(0.7, 1.5),
        waveLength: waveLength * random.range(0.55, 0.9),
        phase: random.range(0, 6.28),
        length: long * random.range(0.6, 1),
      },
      random.range(0.16, 0.32),
    )
  }
  return out
}
