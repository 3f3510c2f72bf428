/**
 * Her hair: long, loosely waved, parted on the left. Hair goes in locks: the ribbons of one lock
 * start side by side on the scalp, gather, twist about each other and part again at the end.
 */
import type { Random } from '../random'
import { around, type GuideShape, growGuide, letOut, overBrow, smooth } from './hair-guides'
import { alongGuide } from './hair-locks'
import { babyHairs, crownHairs, hairSkin, lashes, openLashes, templeCurls } from './hair-wisps'
import { lerp, smoothstep } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

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

interface LockPlan {
  shape: GuideShape
  /** Half the width of the lock at its widest, metres, and how many ribbons it has. */
  radius: number
  ribbons: number
  /** Light that reaches it, 0 under the others to 1 on top. */
  light: number
  /** Below 1 its ribbons are thin and part where the wind has them. */
  fine: number
}

function plans(random: Random): LockPlan[] {
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
    more: Partial<GuideShape> = {},
    size = 1,
  ) => {
    const spread = random.next()
    const lies = front > 0.42
    const behind = smoothstep(0.66, 0.2, front)
    out.push({
      shape: {
        root,
        via,
        leave,
        length: long * random.range(lies ? 0.9 : 0.74, 1.06),
        lift: (0.0016 + light * random.range(0.0014, 0.0048)) * body,
        round: light * random.range(0.0016, 0.0042) * body,
        // From before the shoulder by way of its top to behind it: nowhere does the neck lie bare.
        goalX: side * lerp(lerp(0.092, 0.15, spread), lerp(0.004, 0.14, spread), behind),
        goalZ: lerp(lerp(0.06, 0, spread), lerp(-0.12, -0.07, spread), behind),
        wave: wave * random.range(0.6, 1.3),
        waveLength: waveLength * random.range(0.85, 1.2),
        // Neighbours wave nearly together.
        phase: swell + 2.2 * leave[2] * 10 + random.range(-0.9, 0.9),
        loft,
        rise: random.range(-0.75, 0.3),
        back: random.range(-0.15, 0.75),
        ...more,
      },
      // Some are broad, some a few hairs wide.
      radius: lerp(0.0075, 0.0178, random.next() ** 0.7) * size,
      ribbons: size < 0.5 ? 3 : light < 0.35 ? 5 : 6,
      light,
      fine: more.windVia && more.windLeave && loft === 1 ? 0.42 : 1,
    })
  }
  // Roots are no ruled line: hair of each side starts a little beyond the parting, here more, there less.
  const crossing = (t: number, side: number): V3 => {
    const [x, y, z] = parting(Math.max(0, t + random.range(-0.03, 0.03)))
    return [x - side * random.range(0.001, 0.017), y, z + random.range(-0.004, 0.004)]
  }
  // In the wind the lee side of her face is bare to the cheekbone’s end, here more, there less.
  const bared = (t: number): V3 => {
    const [x, y, z] = leaving(1, t + random.range(0, 0.1))
    return [x, y + random.range(0.002, 0.026), z]
  }
  // Over the top to her right: the greater part, swept across from the parting.
  for (let i = 0; i < 15; i++) {
    const t = (i + random.next()) / 15
    const under = i % 3 === 2
    const root = crossing(t * 0.9, -1)
    const leave = leaving(-1, 0.13 + 0.6 * t + random.range(-0.05, 0.05))
    const via: V3 = [
      around(random, -0.046, 0.012),
      around(random, lerp(0.078, 0.092, Math.min(1, 3 * t)), 0.006),
      lerp(0.05, -0.062, t),
    ]
    // Some of it the wind has torn over the crown to the other side.
    const torn = i % 5 === 4 || i === 3
    add(
      root,
      via,
      leave,
      -1,
      1 - t,
      torn ? 1 : lerp(0.1, 0.5, t),
      under ? 0.25 : 0.95,
      torn
        ? {
            windVia: [0.038, 0.1, root[2] - 0.01],
            windLeave: [0.069, around(random, 0.056, 0.018), root[2] - 0.038],
            // Over the others, and down with them in a curve: level it would be a pole.
            rise: random.range(-0.75, -0.2),
            back: random.range(0.1, 0.6),
            lift: 0.005 * body,
            // What flies alone is thin, and no two are as long.
            length: long * random.range(0.84, 1.1),
            wave: wave * random.range(0.9, 2),
            waveLength: waveLength * random.range(0.6, 1.3),
          }
        : { rise: random.range(-1.2, -0.5) },
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
      (side < 0 ? lerp(0.12, 0.34, t) : lerp(0.04, 0.22, t)) + random.range(-0.04, 0.04),
    )
    add(
      root,
      via,
      leave,
      side,
      0.8,
      side < 0 ? random.range(0.1, 0.4) : random.range(0.6, 0.9),
      random.range(0.5, 0.9),
      {
        rise: random.range(-1, 0),
        lift: random.range(0.0025, 0.0055),
        ...(side > 0 ? { windLeave: bared(0.1 + 0.14 * t) } : {}),
      },
    )
  }
  // And to her left, the lee, where the wind lifts it.
  for (let i = 0; i < 13; i++) {
    const t = (i + random.next()) / 13
    const under = i % 3 === 2
    const root = crossing(t * 0.9, 1)
    const fore = i < 3
    const leave = leaving(1, (fore ? 0.06 + 0.9 * t : 0.12 + 0.7 * t) + random.range(-0.025, 0.025))
    const via: V3 = [
      around(random, 0.064, 0.006),
      around(random, lerp(0.07, 0.08, Math.min(1, 3 * t)), 0.006),
      lerp(0.036, -0.066, t),
    ]
    add(
      root,
      via,
      leave,
      1,
      0.9 - t,
      random.range(0.8, 1) * lerp(0.78, 1, smoothstep(0.05, 0.6, t)),
      under ? 0.3 : 1,
      {
        rise: lerp(0.28, -0.7, random.next() ** 1.2),
        ...(fore || t < 0.3 ? { windLeave: bared(0.16 + 0.4 * t) } : {}),
      },
    )
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
    // Some of it stays and covers the nape, or sky would be seen through her.
    const loft = i % 4 === 1 ? random.range(0.06, 0.22) : lerp(0.55, 0.95, t)
    add(root, via, leave, Math.sign(turn), 0, loft, 0.7)
  }
  // The layer beneath: from temple and ear, dark, that gives the mass its depth.
  for (let i = 0; i < 12; i++) {
    const side = i % 2 ? 1 : -1
    const t = (i + random.next()) / 12
    // It starts high beneath the others, or its roots would be a dark band across them.
    const root: V3 = [side * lerp(0.034, 0.046, t), lerp(0.086, 0.074, t), lerp(0.026, -0.05, t)]
    const leave = leaving(side, lerp(side < 0 ? 0.36 : 0.2, 0.85, t))
    const via: V3 = [side * 0.073, 0.012, lerp(-0.03, -0.06, t)]
    add(
      root,
      via,
      leave,
      side,
      0.8 - t,
      side > 0 ? random.range(0.2, 0.6) * (t > 0.3 ? 0.4 : 1) : 0.12,
      0.2,
      {
        lift: 0.0008,
        ...(side > 0 && t < 0.35 ? { windLeave: bared(0.2 + 0.3 * t) } : {}),
      },
    )
  }
  // Thin ones that came loose before the others, or their front edge would be ruled across her cheek.
  for (let i = 0; i < 6; i++) {
    const side = i < 5 ? 1 : -1
    const t = random.next()
    const leave = leaving(side, lerp(-0.02, 0.12, t))
    const [x, y, z] = leaving(side, lerp(0, 0.2, t))
    add(
      crossing(0.25 * t, side),
      [side * around(random, 0.06, 0.005), around(random, 0.066, 0.006), lerp(0.048, 0.03, t)],
      leave,
      side,
      0.9,
      side > 0 ? random.range(0.65, 0.95) : 0.15,
      random.range(0.6, 1),
      {
        wave: wave * random.range(0.7, 1.5),
        waveLength: waveLength * random.range(0.55, 0.9),
        phase: random.range(0, 6.28),
        length: long * random.range(0.6, 1),
        rise: random.range(-0.9, 0),
        back: random.range(-0.15, 0.4),
        windLeave: [x, y - random.range(0, 0.02), z],
      },
      random.range(0.16, 0.32),
    )
  }
  return out
}

/** How far out in her hair a strand lies, metres from the middle of what it lies on, at rest and blown. */
export function offHead({ points, blown = points }: Strand): number {
  let sum = 0
  let n = 0
  for (let i = 3; i < 45; i += 3, n++)
    for (const [x, y, z] of [points.slice(i, i + 3), blown.slice(i, i + 3)])
      sum += Math.hypot(x * 1.2, Math.max(y - 1.535, 0), z + 0.02)
  return sum / n
}

/** `share` 0 to 1 of the full head of hair. */
export function growHair(random: Random, share: number): Strand[] {
  const strands: Strand[] = []
  const lively = share < 0.5 ? 13 : 26
  for (const { shape, radius, ribbons, light, fine } of plans(random)) {
    const guide = growGuide(shape)
    const tone = random.range(0.5, 1.25)
    const count = Math.max(2, Math.round(ribbons * share))
    for (let i = 0; i < count; i++) {
      const across = count > 1 ? lerp(-1, 1, (i + 0.5 * random.next() + 0.25) / count) : 0
      const out = Math.sqrt(1 - across * across) * random.range(0.2, 1)
      const ribbon = alongGuide(guide, radius, shape.loft, {
        across,
        out,
        twist: random.range(0.3, 1.3) * (shape.phase > 3 ? 1 : -1),
        stray: [
          random.range(-0.035, 0.035),
          random.range(-0.05, 0.05) / fine,
          random.range(-0.035, 0.035) / fine,
        ],
        root: 1.15,
        open: random.range(0.3, 0.95),
      })
      // Spread beside its guide it may have gone into the brow, and would end there as if cut.
      for (const path of [ribbon.points, ribbon.blown]) {
        overBrow(path)
        letOut(path, 0.0016, 1, 9)
        // No kink where it comes to lie on the shoulder.
        for (const from of [2, 5, 8]) smooth(path, 3, from)
        letOut(path, 0.01, 10)
        smooth(path, 5, 8)
      }
      strands.push({
        ...ribbon,
        skin: hairSkin,
        segments: lively,
        crowd: 1.05,
        width:
          (random.range(0.005, 0.0086) / Math.sqrt(Math.max(share, 0.3))) *
          (out > 0.6 ? 0.8 : 1) *
          Math.sqrt(radius / 0.0145),
        kind: STRAND_KINDS.hair,
        loose: 0.002,
        // By more than .38 the shader knows what is thin where it flies.
        sway: fine < 1 ? 0.4 : random.range(0.12, 0.35) * (0.5 + 0.5 * shape.loft),
        seed: random.next(),
        light: light * (0.35 + 0.65 * out) * tone,
      })
    }
    // Single hairs that left the lock.
    // Where the wind presses it, hardly any.
    const stray =
      ribbons > 3 ? Math.round(random.range(0.8, 2.5) * share * (shape.loft < 0.45 ? 0.5 : 1)) : 0
    for (let i = 0; i < stray; i++) {
      const lone = alongGuide(
        guide,
        radius * random.range(1.1, shape.loft < 0.45 ? 1.5 : 2.5),
        shape.loft,
        {
          across: random.range(-1, 1),
          out: shape.loft < 0.45 ? random.range(0.1, 0.7) : random.range(0.6, 1.6),
          twist: random.range(-3, 3),
          stray: [random.range(-0.05, 0.05), random.range(-0.06, 0.07), random.range(-0.04, 0.05)],
          root: 0.25,
          open: random.range(0.6, 1.6),
        },
      )
      // A single hair goes in long curves.
      smooth(lone.points, 5)
      smooth(lone.blown, 9)
      const hair: Strand = {
        ...lone,
        skin: hairSkin,
        segments: share < 0.5 ? 12 : 18,
        width: random.range(0.00025, 0.0006),
        kind: STRAND_KINDS.fly,
        loose: shape.loft * random.range(0.003, 0.025),
        sway: random.range(0.3, 1.1),
        seed: random.next(),
        // Pressed to breast and shawl by the wind it would be a scratch.
        light: (0.35 + 0.3 * light) * (shape.loft < 0.45 ? 0.3 : 1),
      }
      // One from each lock: more are wires before the sky.
      if (i === 0) strands.push(hair)
    }
  }
  strands.push(...babyHairs(random, Math.round(90 * share)))
  strands.push(...crownHairs(random, Math.round(72 * share)))
  strands.push(...templeCurls(random, Math.round(40 * share)))
  strands.push(...lashes(random, Math.round(17 * Math.min(1, 1.5 * share))))
  strands.push(...openLashes(random, Math.round(20 * Math.min(1, 1.5 * share))))
  return strands
}
