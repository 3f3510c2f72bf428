/** What a butterfly's wing is drawn with: veins, a dark border, pale moons in it, an eye. */
import type { Random } from '../../dream/random'
import type { Outline } from './outline'
import { type At, disc, hsl, line, type Pen } from './pen'
import { sinkToVeins } from './vault'

type Rgb = readonly [number, number, number]
/** Colours of a wing: at the root, in the middle, toward the hem, at the tips; and their dark. */
export type Morning = readonly [Rgb, Rgb, Rgb, Rgb, Rgb]
type Vein = readonly [At, At, At]

/** Hue, saturation and lightness of a colour, a little darker than it is. */
function hue([r, g, b]: Rgb): [number, number, number] {
  const most = Math.max(r, g, b)
  const least = Math.min(r, g, b)
  const d = most - least || 1
  const h =
    most === r ? (g - b) / d + (g < b ? 6 : 0) : most === g ? (b - r) / d + 2 : (r - g) / d + 4
  return [h * 60, (100 * d) / (most + least), (most + least) / 5.1]
}

/** How deep the border reaches along a vein and between two of them, as shares of the way in. */
const BORDER = { veins: 0.34, between: 0.13 }
/** Its layers, each over a share of that depth, the outermost darkest. */
const LAYERS = [1, 0.82, 0.64] as const
/** Where the veins leave the cell at the root, along their way. */
const CELL = 0.42

const toward = (a: At, b: At, t: number): At => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** The forewing's lowest vein, along its broad last cell. */
const lowest = (cells: readonly Cell[]): Vein => {
  const { from, to } = cells[cells.length - 1]
  return [[0.05, 0.06], [0.4, 0.03], toward(from, to, 0.55)]
}

/** Which point of a contour is nearest to a place. */
function nearest(contour: readonly At[], [x, y]: At): number {
  let best = 0
  let least = Infinity
  contour.forEach(([px, py], i) => {
    const d = (px - x) ** 2 + (py - y) ** 2
    if (d < least) [least, best] = [d, i]
  })
  return best
}

/** What lies between two veins: where each ends, and the margin from one to the other. */
interface Cell {
  from: At
  to: At
  margin: At[]
}

function cellsOf(
  contour: readonly At[],
  veins: readonly Vein[],
  margin: readonly [number, number],
) {
  const [first, last] = margin
  const ends = [first, ...veins.map(([, , to]) => nearest(contour, to)), last]
  const cells: Cell[] = []
  for (let i = 0; i + 1 < ends.length; i++)
    cells.push({
      from: contour[ends[i]],
      to: contour[ends[i + 1]],
      margin: contour.slice(ends[i], ends[i + 1] + 1),
    })
  return cells
}

/** Veins that end in no notch: out into the leading edge and, of the hind wing, in beside the body. */
const INTO_EDGE = { fore: [0.62, 0.78, 0.91], hind: [0.3, 0.58] } as const
function ribsOf(
  which: 'fore' | 'hind',
  contour: readonly At[],
  [first, last]: readonly [number, number],
): Vein[] {
  const vein = ([x, y]: At, to: At): Vein => [[x, y], toward([x * 0.4, y], to, 0.55), to]
  if (which === 'fore')
    return INTO_EDGE.fore.map((share) => vein([0.05, 0.15], contour[Math.round(share * first)]))
  const inner = contour.length - 1 - last
  return INTO_EDGE.hind.map((share) => vein([0.05, 0], contour[last + Math.round(share * inner)]))
}

/** A dark border that runs in along the veins, a row of pale moons in it, the veins and what lies between. */
export function* paintVenation(
  pen: Pen,
  outline: Outline,
  which: 'fore' | 'hind',
  morning: Morning,
  random: Random,
): Generator<void> {
  const contour = outline[which]
  const veins = which === 'fore' ? outline.foreVeins : outline.hindVeins
  const margin = which === 'fore' ? outline.foreMargin : outline.hindMargin
  const middle: At = which === 'fore' ? [0.28, 0.2] : [0.28, -0.16]
  const cells = cellsOf(contour, veins, margin)
  const ribs =
    which === 'fore'
      ? [...ribsOf(which, contour, margin), ...veins, lowest(cells)]
      : [...veins, ...ribsOf(which, contour, margin)]
  const dark = hsl(...hue(morning[4]), 0.9)
  const [glass, pale] = [hsl(...hue(morning[2])), hsl(...hue(morning[1]))]
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  for (const side of [1, -1]) {
    pen.save()
    pen.scale(side, 1)
    // Between the veins the membrane is palest along its middle, in fine rays from the root.
    for (const { from, to } of cells)
      for (let i = 0; i < 16; i++) {
        const end = toward(from, to, random.range(0.06, 0.94))
        const at = random.range(0.12, 0.5)
        pen.globalAlpha = random.range(0.05, 0.16)
        line(pen, random.chance(0.6) ? hsl(46, 100, 93) : glass, random.range(0.002, 0.009), [
          toward([0, 0.04], end, at),
          toward([0, 0.04], end, random.range(at + 0.15, 0.94)),
        ])
      }
    sinkToVeins(pen, ribs, 1, dark, [
      [0.05, 0.09],
      [0.026, 0.14],
    ])
    for (const [i, { from, to, margin: edge }] of cells.entries()) {
      // It is broadest at the tip of the forewing.
      const broad = which === 'fore' ? 1.75 - (0.9 * i) / cells.length : 1
      const half = toward(from, to, 0.5)
      for (const [k, share] of LAYERS.entries()) {
        const [a, b] = [from, to].map((p) => toward(p, middle, BORDER.veins * share * broad))
        const bend = toward(half, middle, BORDER.between * share * broad - 0.1)
        pen.globalAlpha = 0.3 + 0.14 * k
        pen.fillStyle = dark
        pen.beginPath()
        pen.moveTo(a[0], a[1])
        pen.quadraticCurveTo(bend[0], bend[1], b[0], b[1])
        for (let j = edge.length - 1; j >= 0; j--) pen.lineTo(edge[j][0], edge[j][1])
        pen.closePath()
        pen.fill()
      }
      moon(pen, pale, half, middle, Math.hypot(to[0] - from[0], to[1] - from[1]), random)
    }
    // Its scales lie like dust where it is dark.
    for (let i = 0; i < 420; i++) {
      const { from, to } = random.pick(cells)
      const [x, y] = toward(toward(from, to, random.next()), middle, 0.26 * random.next() ** 1.6)
      pen.globalAlpha = random.range(0.1, 0.5)
      disc(pen, random.chance(0.5) ? glass : pale, x, y, random.range(0.002, 0.0045))
    }
    if (which === 'hind') eye(pen, morning, cells, middle)
    veined(pen, ribs, dark)
    // The leading edge.
    if (which === 'fore')
      for (const [w, a] of [
        [0.05, 0.3],
        [0.022, 0.8],
      ]) {
        pen.globalAlpha = a
        line(pen, dark, w, contour.slice(0, margin[0] + 1))
      }
    pen.restore()
    yield
  }
  pen.globalAlpha = 1
}

/** A pale moon near the margin, hollow toward it, and a smaller light outside it. */
function moon(pen: Pen, colour: string, half: At, middle: At, wide: number, random: Random) {
  const turn = Math.atan2(half[1] - middle[1], half[0] - middle[0])
  const [x, y] = toward(half, middle, random.range(0.09, 0.13))
  for (const [grow, alpha] of [
    [1.5, 0.22],
    [1, random.range(0.5, 0.8)],
  ]) {
    pen.globalAlpha = alpha
    disc(pen, colour, x, y, 0.013 * grow, Math.min(0.04, wide * 0.2) * grow, turn)
  }
  const [ox, oy] = toward(half, middle, 0.03)
  pen.globalAlpha = 0.45
  disc(pen, colour, ox, oy, 0.006, Math.min(0.02, wide * 0.12), turn)
}

/** On the hind wing, in the last cell but two, an eye. */
function eye(pen: Pen, morning: Morning, cells: readonly Cell[], middle: At) {
  const { from, to } = cells[Math.max(0, cells.length - 2)]
  const [x, y] = toward(toward(from, to, 0.5), middle, 0.22)
  for (const [r, colour, alpha] of [
    [0.07, hsl(...hue(morning[4])), 0.4],
    [0.056, hsl(...hue(morning[4])), 0.8],
    [0.042, hsl(...hue(morning[1])), 0.7],
    [0.032, hsl(...hue(morning[3])), 0.9],
    [0.016, hsl(...hue(morning[4])), 0.9],
  ] as const) {
    pen.globalAlpha = alpha
    disc(pen, colour, x, y, r, r * 1.15)
  }
  disc(pen, hsl(46, 100, 95, 0.8), x - 0.01, y + 0.014, 0.006)
}

/** Veins, from the cell at the root to the margin, each thinner to its end. */
function veined(pen: Pen, veins: readonly Vein[], dark: string) {
  const along = ([a, b, c]: Vein, t: number): At => {
    const u = 1 - t
    return [
      u * u * a[0] + 2 * u * t * b[0] + t * t * c[0],
      u * u * a[1] + 2 * u * t * b[1] + t * t * c[1],
    ]
  }
  const steps = 7
  veins.forEach((vein, i) => {
    // The cell is open within: the first and the last vein close it.
    const from = i === 0 || i === veins.length - 1 ? 0 : CELL
    for (let k = 0; k < steps; k++) {
      const t = from + ((1 - from) * k) / steps
      pen.globalAlpha = 0.72
      line(pen, dark, 0.015 - 0.008 * t, [along(vein, t), along(vein, t + (1 - from) / steps)])
    }
  })
  pen.globalAlpha = 0.72
  line(
    pen,
    dark,
    0.01,
    veins.map((vein, i) => along(vein, CELL + 0.04 * Math.sin(2.2 * i))),
    true,
  )
}
