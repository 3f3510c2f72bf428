/**
 * Her hair: long, loosely waved, parted on the left. Hair goes in locks: the ribbons of one lock
 * start side by side on the scalp, gather, twist about each other and part again at the end.
 */
import type { Random } from '../random'
import { growGuide, ripple } from './hair-guides'
import { alongGuide } from './hair-locks'
import { letOut, overBrow, overSkin, smooth } from './hair-paths'
import { plans } from './hair-plan'
import { veil } from './hair-veil'
import {
  acrossFace,
  babyHairs,
  crownHairs,
  hairSkin,
  lashes,
  napeHairs,
  openLashes,
  outlineHairs,
  templeCurls,
} from './hair-wisps'
import { lerp } from './sdf'
import { STRAND_KINDS, type Strand } from './strands'

/** How far out in her hair a strand lies, metres from the middle of what it lies on, at rest and blown. */
export function offHead({ points, blown = points, light }: Strand): number {
  // The veil is behind all of them.
  if (light === 0) return 0
  let sum = 0
  let n = 0
  for (let i = 3; i < 45; i += 3, n++)
    for (const [x, y, z] of [points.slice(i, i + 3), blown.slice(i, i + 3)])
      sum += Math.hypot(x * 1.2, Math.max(y - 1.535, 0), z + 0.02)
  return sum / n
}

/** Of its freedom a ribbon has so much in the wind: a few leave the lock, the others close to its point. */
const PARTS = 0.42
/** The shortest ribbon of a lock, a share of the longest: ends at one length are cut. */
const SHORTEST = 0.66

/** A path that ends sooner by a factor, but for what lies on her head. */
function shortened(points: number[], onHead: number, by: number): number[] {
  const last = points.length / 3 - 1
  const out: number[] = []
  for (let i = 0; i <= last; i++) {
    const t = i / last
    const u = (t + (by - 1) * Math.max(0, t - onHead)) * last
    const k = Math.min(Math.floor(u), last - 1)
    for (let axis = 0; axis < 3; axis++)
      out.push(lerp(points[k * 3 + axis], points[k * 3 + 3 + axis], u - k))
  }
  return out
}

/** `share` 0 to 1 of the full head of hair. */
export function growHair(random: Random, share: number): Strand[] {
  const strands: Strand[] = []
  const lively = share < 0.5 ? 12 : 23
  for (const { shape, radius, ribbons, light, fine } of plans(random)) {
    const guide = growGuide(shape)
    const tone = random.range(0.5, 1.25)
    const count = Math.max(2, Math.round(ribbons * share))
    for (let i = 0; i < count; i++) {
      const across = count > 1 ? lerp(-1, 1, (i + 0.5 * random.next() + 0.25) / count) : 0
      const out = Math.sqrt(1 - across * across) * random.range(0.2, 1)
      const ribbon = alongGuide(guide, radius, {
        across,
        out,
        twist: random.range(0.3, 1.3) * (shape.phase > 3 ? 1 : -1),
        stray: [
          random.range(-0.035, 0.035),
          random.range(-0.05, 0.05),
          random.range(-0.035, 0.035),
        ],
        parts: i % 4 === 3 ? PARTS : 0.15 * PARTS,
        root: 1.15,
        open: random.range(0.3, 0.95),
      })
      // Spread beside its guide it may have gone into the brow, and would end there as if cut.
      for (const path of [ribbon.points, ribbon.blown]) {
        overBrow(path)
        letOut(path, 0.0016, 1, 9)
        // No kink where it comes to lie on the shoulder.
        for (const from of [2, 5, 8]) smooth(path, path === ribbon.points ? 3 : 1, from)
        letOut(path, 0.01, 10)
        smooth(path, path === ribbon.points ? 5 : 2, 8)
      }
      overSkin(ribbon.points, 0.0016 + 0.0016 * out)
      ribbon.blown = shortened(
        ribbon.blown,
        guide.onHead,
        lerp(SHORTEST, 1, (0.31 + 0.618 * i + shape.own) % 1),
      )
      ripple(ribbon.points, guide, shape)
      strands.push({
        ...ribbon,
        skin: hairSkin,
        segments: lively,
        // Or it would be seen to be made of straight pieces.
        bends: true,
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
      const lone = alongGuide(guide, radius * random.range(1.1, shape.loft < 0.45 ? 1.5 : 2.5), {
        across: random.range(-1, 1),
        out: shape.loft < 0.45 ? random.range(0.1, 0.7) : random.range(0.6, 1.6),
        twist: random.range(-3, 3),
        stray: [random.range(-0.05, 0.05), random.range(-0.06, 0.07), random.range(-0.04, 0.05)],
        root: 0.25,
        open: random.range(0.6, 1.6),
      })
      // A single hair goes in long curves.
      smooth(lone.points, 5)
      smooth(lone.blown, 9)
      ripple(lone.points, guide, shape)
      const hair: Strand = {
        ...lone,
        skin: hairSkin,
        segments: share < 0.5 ? 10 : 12,
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
  strands.push(...crownHairs(random, Math.round(56 * share)))
  strands.push(...outlineHairs(random, Math.round(80 * share)))
  strands.push(...templeCurls(random, Math.round(40 * share)))
  strands.push(...acrossFace(random, Math.round(8 * share), share < 0.5 ? 20 : 32))
  strands.push(...napeHairs(random, Math.round(12 * share)))
  strands.push(...lashes(random, Math.round(17 * Math.min(1, 1.5 * share))))
  strands.push(...openLashes(random, Math.round(20 * Math.min(1, 1.5 * share))))
  strands.push(...veil(share < 0.5 ? 10 : 16))
  return strands
}
