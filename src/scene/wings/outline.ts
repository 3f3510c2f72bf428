/** The edge of a wing: forewing over hindwing, scalloped, with veins to every notch. */
import type { Random } from '../../dream/random'
import type { At, Pen } from './pen'

export type WingKind = 'moth' | 'butterfly'

export interface Outline {
  /** Right-hand contours; the left is their mirror. */
  fore: At[]
  hind: At[]
  /** Veins as from, bend, to. */
  foreVeins: [At, At, At][]
  hindVeins: [At, At, At][]
}

const quadratic = (a: At, b: At, c: At, t: number): At => {
  const u = 1 - t
  return [
    u * u * a[0] + 2 * u * t * b[0] + t * t * c[0],
    u * u * a[1] + 2 * u * t * b[1] + t * t * c[1],
  ]
}

function run(out: At[], a: At, b: At, c: At, steps = 14) {
  for (let i = 1; i <= steps; i++) out.push(quadratic(a, b, c, i / steps))
}

/** An edge of `count` scallops that stand out by `depth`; returns the notches between them. */
function scallops(
  out: At[],
  a: At,
  b: At,
  c: At,
  count: number,
  depth: number,
  random: Random,
): At[] {
  const notches: At[] = []
  for (let i = 0; i < count; i++) {
    const p = quadratic(a, b, c, i / count)
    const q = quadratic(a, b, c, (i + 1) / count)
    const dx = q[0] - p[0]
    const dy = q[1] - p[1]
    const d = depth * random.range(0.7, 1.25)
    // The outside is to the left of the way a wing's edge is walked, from apex down.
    run(out, p, [(p[0] + q[0]) / 2 - dy * d, (p[1] + q[1]) / 2 + dx * d], q, 6)
    if (i < count - 1) notches.push(q)
  }
  return notches
}

export function createOutline(kind: WingKind, random: Random): Outline {
  const moth = kind === 'moth'
  const apex: At = moth
    ? [random.range(0.9, 0.955), random.range(0.46, 0.58)]
    : [random.range(0.93, 0.97), random.range(0.6, 0.68)]
  const tornus: At = moth ? [random.range(0.74, 0.82), -0.12] : [random.range(0.7, 0.78), -0.1]
  const root: At = [0.03, 0.13]
  const foreHollow = moth ? random.range(0.02, 0.1) : random.range(-0.1, 0.0)
  const fore: At[] = [root]
  run(fore, root, [0.42, moth ? 0.66 : 0.74], apex)
  const out: At = [Math.max(apex[0], tornus[0]) + foreHollow, (apex[1] + tornus[1]) / 2]
  const foreNotches = scallops(fore, apex, out, tornus, moth ? 7 : 6, 0.3, random)
  run(fore, tornus, [0.34, -0.12], [0.03, -0.02])

  const top: At = [0.72, 0.02]
  const bottom: At = [random.range(0.34, 0.44), moth ? -0.66 : -0.7]
  const hind: At[] = [[0.03, 0.06]]
  run(hind, [0.03, 0.06], [0.4, 0.16], top)
  const wide: At = [moth ? random.range(0.9, 0.98) : random.range(0.86, 0.94), -0.52]
  const hindNotches = scallops(hind, top, wide, bottom, moth ? 6 : 7, 0.32, random)
  run(hind, bottom, [0.12, -0.56], [0.03, -0.1])

  const veins = (from: At, notches: At[], bend: number): [At, At, At][] =>
    notches.map((to) => [
      [from[0] + (to[0] - from[0]) * 0.34, from[1] + (to[1] - from[1]) * 0.34],
      [(from[0] + to[0]) * 0.62, (from[1] + to[1]) * 0.62 + bend],
      to,
    ])
  return {
    fore,
    hind,
    foreVeins: veins(root, foreNotches, 0.03),
    hindVeins: veins([0.03, 0.02], hindNotches, -0.02),
  }
}

/** Begins a path over both sides of one contour. */
export function tracePair(pen: Pen, contour: readonly At[]) {
  pen.beginPath()
  for (const side of [1, -1]) {
    contour.forEach(([x, y], i) => {
      if (i === 0) pen.moveTo(side * x, y)
      else pen.lineTo(side * x, y)
    })
    pen.closePath()
  }
}
