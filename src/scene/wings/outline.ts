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
  /** Which points of each contour are its outer margin: first and last. */
  foreMargin: readonly [number, number]
  hindMargin: readonly [number, number]
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

/** How a kind is cut: right-hand corners, the bends between them, and its scallops. */
interface Cut {
  root: At
  /** Bend of the leading edge, and the tip it runs to. */
  shoulder: At
  apex: At
  /** Bend of the outer margin, and where it ends at the hind wing. */
  hollow: At
  tornus: At
  /** The hind wing's shoulder, the bend of its margin, its lowest point. */
  top: At
  wide: At
  bottom: At
  inner: At
  foreScallops: readonly [count: number, depth: number]
  hindScallops: readonly [count: number, depth: number]
}

/**
 * A moth is cut as emperors are: forewings that fall back from a straight leading edge, one triangle
 * with the hind wings under them; a butterfly's wings rise broad over the head, with short tails.
 */
function cutOf(kind: WingKind, random: Random): Cut {
  if (kind === 'moth')
    return {
      root: [0.025, 0.2],
      shoulder: [random.range(0.4, 0.48), random.range(0.5, 0.56)],
      apex: [random.range(0.955, 0.985), random.range(0.24, 0.32)],
      hollow: [random.range(0.84, 0.9), random.range(-0.08, -0.02)],
      tornus: [random.range(0.58, 0.64), random.range(-0.38, -0.34)],
      top: [random.range(0.54, 0.6), -0.18],
      wide: [random.range(0.58, 0.64), -0.48],
      bottom: [random.range(0.3, 0.35), random.range(-0.62, -0.58)],
      inner: [0.1, -0.44],
      foreScallops: [7, 0.1],
      hindScallops: [5, 0.14],
    }
  const wide = random.range(0.78, 0.88)
  return {
    root: [0.03, 0.12],
    shoulder: [random.range(0.34, 0.44), 0.79],
    apex: [random.range(0.94, 0.98), random.range(0.58, 0.66)],
    hollow: [random.range(0.76, 0.84), random.range(0.22, 0.32)],
    tornus: [random.range(0.68, 0.74), -0.05],
    top: [0.72, 0.04],
    wide: [wide, -0.4],
    bottom: [random.range(0.4, 0.47), -0.52],
    inner: [0.14, -0.5],
    foreScallops: [7, 0.34],
    hindScallops: [6, 0.52],
  }
}

/** A tail of the hind wing, grown out of the margin at one of its points: slim, and round at its end. */
function growTail(contour: At[], at: number, random: Random) {
  const [x, y] = contour[at]
  const reach = random.range(0.13, 0.23)
  const lean = random.range(0, 0.07)
  const tail: At[] = []
  for (const side of [1, -1])
    for (let k = 0; k <= 8; k++) {
      const t = side > 0 ? k / 8 : 1 - k / 8
      const wide = 0.034 * (1 - t) ** 3 + 0.011 + 0.016 * Math.exp(-(((t - 0.84) / 0.14) ** 2))
      const round = Math.sqrt(Math.max(0, 1 - Math.max(0, (t - 0.82) / 0.18) ** 2))
      tail.push([x + lean * t * t + side * wide * round, y - reach * t])
    }
  contour.splice(at, 1, ...tail)
}

/** What has flown far is a little worn along its hem. */
function fray(contour: At[], from: number, random: Random) {
  for (let i = from + 1; i < contour.length - 1; i++) {
    const [x, y] = contour[i]
    const k = 1 - 0.022 * random.next() ** 2
    contour[i] = [x * k, y * k]
  }
}

export function createOutline(kind: WingKind, random: Random): Outline {
  const cut = cutOf(kind, random)
  const { root, apex, tornus, top, bottom } = cut
  const fore: At[] = [root]
  run(fore, root, cut.shoulder, apex)
  const foreFrom = fore.length - 1
  const foreNotches = scallops(fore, apex, cut.hollow, tornus, ...cut.foreScallops, random)
  if (kind === 'moth') fray(fore, foreFrom, random)
  const foreMargin = [foreFrom, fore.length - 1] as const
  run(fore, tornus, [0.34, -0.12], [0.03, -0.02])

  const hind: At[] = [[0.03, 0.06]]
  run(hind, [0.03, 0.06], [0.4, 0.16], top)
  const hindFrom = hind.length - 1
  const hindNotches = scallops(hind, top, cut.wide, bottom, ...cut.hindScallops, random)
  if (kind === 'butterfly') growTail(hind, hind.length - 8, random)
  if (kind === 'moth') fray(hind, hindFrom, random)
  const hindMargin = [hindFrom, hind.length - 1] as const
  run(hind, bottom, cut.inner, [0.03, -0.1])

  const veins = (from: At, notches: At[], bend: number): [At, At, At][] =>
    notches.map((to) => [
      [from[0] + (to[0] - from[0]) * 0.1, from[1] + (to[1] - from[1]) * 0.1],
      [(from[0] + to[0]) * 0.62, (from[1] + to[1]) * 0.62 + bend],
      to,
    ])
  return {
    fore,
    hind,
    foreVeins: veins(root, foreNotches, 0.03),
    hindVeins: veins([0.03, 0.02], hindNotches, -0.02),
    foreMargin,
    hindMargin,
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
