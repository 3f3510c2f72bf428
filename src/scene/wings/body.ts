/** The bodies between the wings: fur strand by strand, combed or clubbed antennae. */
import type { Random } from '../../dream/random'
import { disc, hsl, line, type Pen } from './pen'

/** A stout moth: a fur collar over a broad thorax, a banded tail. Half its breadth at height `y`. */
const mothWidth = (y: number) => {
  if (y > 0.3) return 0.052 * Math.sqrt(Math.max(0, 1 - ((y - 0.33) / 0.085) ** 2))
  if (y > -0.02) return 0.05 + 0.026 * Math.sin((Math.PI * (y + 0.02)) / 0.34)
  return 0.058 * Math.max(0.05, 1 - ((-0.02 - y) / 0.5) ** 1.8)
}
/** A slim butterfly. */
const butterflyWidth = (y: number) => {
  if (y > 0.2) return 0.05 * Math.sqrt(Math.max(0, 1 - ((y - 0.22) / 0.08) ** 2))
  if (y > -0.04) return 0.05 - 0.014 * ((y - 0.08) / 0.12) ** 2
  return 0.042 * Math.max(0.05, 1 - ((-0.04 - y) / 0.5) ** 2)
}

export function paintBody(pen: Pen, moth: boolean, random: Random) {
  if (moth) paintMoth(pen, random)
  else paintButterfly(pen, random)
}

/** Feathers of a moth: a bent shaft with two combs of fine teeth, longest in the middle. */
function combs(pen: Pen) {
  const teeth = 34
  for (const side of [-1, 1]) {
    const shaft = (t: number): [number, number] => [
      side * (0.035 + 0.2 * t + 0.1 * t * t),
      0.4 + 0.36 * t - 0.1 * t * t,
    ]
    for (let i = 0; i <= teeth; i++) {
      const t = i / teeth
      const [x, y] = shaft(t)
      const l = 0.1 * Math.sin(Math.PI * (0.1 + 0.84 * t)) ** 0.8
      const tone = hsl(36, 34, 68 + 14 * (i % 2), 0.95)
      line(pen, tone, 0.0065, [
        [x, y],
        [x + side * l * 0.95, y - l * 0.1],
      ])
      line(pen, tone, 0.0065, [
        [x, y],
        [x - side * l * 0.25, y + l * 0.85],
      ])
    }
    line(pen, hsl(30, 30, 72), 0.015, [shaft(0), shaft(0.33), shaft(0.66), shaft(1)], true)
  }
}

function paintMoth(pen: Pen, random: Random) {
  combs(pen)
  for (let y = -0.55; y < 0.43; y += 0.004)
    disc(pen, hsl(24, 26, 10), 0, y, mothWidth(y) * 0.9, 0.012)
  // From the tail upward, so that each tuft lies over the one below it.
  const strands = 5200
  for (let i = 0; i < strands; i++) {
    const y = -0.55 + 0.97 * (i / strands) + random.range(-0.012, 0.012)
    const w = mothWidth(y)
    const x = random.range(-1, 1) * w
    const across = x / (w + 1e-4)
    const round = Math.sqrt(Math.max(0, 1 - across * across))
    const tail = y < -0.03
    const collar = y > 0.23 && y < 0.34
    const ring = tail && Math.sin(y * 62) > 0.1
    // Bone on the collar, umber on the back, ash rings on the tail; lit from above left.
    const light =
      (collar ? 74 : ring ? 66 : 50) +
      34 * round * random.next() ** 1.3 -
      across * 6 -
      (tail ? 2 : 0)
    const l = (tail ? 0.05 : collar ? 0.075 : 0.065) * random.range(0.5, 1.25)
    const out = across * (tail ? 0.55 : 0.85)
    const up = y > 0.34 ? 0.5 : -1
    line(
      pen,
      hsl(collar ? 40 : 30 + random.range(-10, 10), collar ? 26 : ring ? 14 : 28, light, 0.95),
      0.0062,
      [
        [x, y],
        [x + out * l * 0.6, y + up * l * 0.55],
        [x + out * l * 1.1, y + up * l],
      ],
      true,
    )
  }
  for (const side of [-1, 1]) {
    disc(pen, hsl(20, 30, 4), side * 0.04, 0.375, 0.02, 0.023)
    disc(pen, hsl(40, 60, 80, 0.9), side * 0.036, 0.384, 0.006)
  }
}

function paintButterfly(pen: Pen, random: Random) {
  for (const side of [-1, 1]) {
    line(
      pen,
      hsl(20, 40, 16),
      0.012,
      [
        [side * 0.018, 0.27],
        [side * 0.1, 0.5],
        [side * 0.24, 0.7],
      ],
      true,
    )
    disc(pen, hsl(38, 90, 58), side * 0.24, 0.7, 0.024, 0.034, side * 0.6)
  }
  for (let y = -0.54; y < 0.3; y += 0.004)
    disc(pen, hsl(22, 40, 9), 0, y, butterflyWidth(y) * 0.95, 0.01)
  for (let i = 0; i < 1500; i++) {
    const y = random.range(-0.52, 0.28)
    const w = butterflyWidth(y)
    const x = random.range(-1, 1) * w
    const round = Math.sqrt(Math.max(0, 1 - (x / (w + 1e-4)) ** 2))
    const ring = y < -0.06 && Math.sin(y * 90) > 0.4
    line(pen, hsl(ring ? 42 : 24, ring ? 70 : 40, 10 + (ring ? 34 : 22) * round), 0.005, [
      [x, y],
      [x * 1.15, y - 0.022 * random.range(0.6, 1.2)],
    ])
  }
}
