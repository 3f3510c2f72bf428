/** The bodies between the wings: fur strand by strand, combed or clubbed antennae. */
import type { Random } from '../../dream/random'
import { disc, hsl, line, type Pen } from './pen'

/** Where a moon moth's head ends and its thorax, and where its tail does. */
const NECK = 0.235
const TAIL = -0.46
/** A small round head, a broad thorax in plush, a tail that tapers. Half its breadth at height `y`. */
const mothWidth = (y: number) => {
  if (y > NECK) return 0.05 * Math.sqrt(Math.max(0, 1 - ((y - 0.262) / 0.04) ** 2))
  if (y > 0) return 0.06 + 0.052 * Math.sin((Math.PI * (y + 0.03)) / 0.27)
  return 0.078 * Math.max(0.04, 1 - (y / TAIL) ** 1.9) ** 0.8
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

/** Feathers of a moth: a bent shaft, and teeth on both sides that stand apart from each other. */
function combs(pen: Pen) {
  const teeth = 19
  for (const side of [-1, 1]) {
    const shaft = (t: number): [number, number] => [
      side * (0.016 + 0.17 * t + 0.17 * t * t),
      0.285 + 0.4 * t - 0.18 * t * t,
    ]
    for (let i = 1; i <= teeth; i++) {
      const t = i / (teeth + 1)
      const [x, y] = shaft(t)
      const l = 0.085 * Math.sin(Math.PI * (0.1 + 0.86 * t)) ** 0.8
      const [dx, dy] = [x - shaft(t - 0.05)[0], y - shaft(t - 0.05)[1]]
      const d = Math.hypot(dx, dy)
      for (const way of [-1, 1])
        line(pen, hsl(38, 46, 74, 0.9), 0.0062, [
          [x, y],
          [x + (way * dy * 0.8 + dx * 0.6) * (l / d), y + (-way * dx * 0.8 + dy * 0.6) * (l / d)],
        ])
    }
    line(pen, hsl(30, 46, 46), 0.0125, [shaft(0), shaft(0.33), shaft(0.66), shaft(1)], true)
    line(pen, hsl(42, 70, 84), 0.006, [shaft(0), shaft(0.33), shaft(0.66), shaft(1)], true)
  }
}

/** How light the tail is along it: rings of pale down with dark between them. */
const ringOf = (y: number) => (0.5 + 0.5 * Math.cos((y / TAIL) * 7 * 2 * Math.PI)) ** 1.5

function paintMoth(pen: Pen, random: Random) {
  combs(pen)
  for (let y = TAIL; y < 0.31; y += 0.003)
    disc(pen, hsl(282, 30, 12), 0, y, mothWidth(y) * 0.94, 0.008)
  // From the tail upward, so that each tuft lies over the one below it: dark plush, pale in rings.
  const strands = 5200
  for (let i = 0; i < strands; i++) {
    const y = TAIL + (NECK - TAIL) * (i / strands) + random.range(-0.006, 0.006)
    const w = mothWidth(y) * random.range(0.9, 1.02)
    const x = random.range(-1, 1) * w
    const across = x / (w + 1e-4)
    const round = Math.sqrt(Math.max(0, 1 - across * across))
    const rim = across ** 4
    const tail = y < 0
    const pale = tail ? ringOf(y) : 0
    // The light along its back, and a stripe of shade down each shoulder.
    const back = tail ? 10 * round : 12 + 20 * Math.exp(-((across / 0.42) ** 2))
    const light = 9 + 12 * random.next() ** 2 + back + 8 * pale * round + (tail ? 34 : 20) * rim
    const l = (tail ? 0.02 : 0.044) * random.range(0.5, 1.3)
    const out = across * (tail ? 0.35 : 0.6)
    line(
      pen,
      hsl(
        tail ? 30 + 6 * pale : 22 + 14 * rim,
        18 + 22 * Math.max(rim, pale),
        light,
        random.range(0.5, 0.95),
      ),
      0.0042,
      [
        [x, y],
        [x + out * l * 0.5, y - l * 0.55],
        [x + out * l, y - l],
      ],
      true,
    )
  }
  // The ruff: a collar of long pale down, combed out and back from behind the head.
  for (let i = 0; i < 1300; i++) {
    const turn = random.range(-1, 1)
    const x = turn * 0.085
    const y = NECK + 0.012 - 0.03 * turn * turn + random.range(-0.01, 0.008)
    const l = random.range(0.04, 0.09) * (1 - 0.25 * Math.abs(turn))
    const light = 34 + 34 * random.next() - 14 * turn * turn
    line(
      pen,
      hsl(random.range(26, 38), 30, light, random.range(0.55, 0.95)),
      0.0042,
      [
        [x, y],
        [x + turn * l * 0.55, y - l * 0.35],
        [x + turn * l * 0.85, y - l],
      ],
      true,
    )
  }
  // Its head, dark and close-furred, with two eyes that have a light in them.
  for (let i = 0; i < 500; i++) {
    const y = random.range(NECK - 0.005, 0.3)
    const x = random.range(-0.95, 0.95) * mothWidth(y)
    line(pen, hsl(26, 34, 20 + 26 * random.next() ** 2, 0.8), 0.004, [
      [x, y],
      [x * 1.15, y + 0.014],
    ])
  }
  for (const side of [-1, 1]) {
    disc(pen, hsl(268, 50, 7), side * 0.037, 0.264, 0.013, 0.017)
    disc(pen, hsl(42, 80, 88), side * 0.035, 0.27, 0.0042, 0.0042)
  }
}

function paintButterfly(pen: Pen, random: Random) {
  for (const side of [-1, 1]) {
    line(
      pen,
      hsl(20, 40, 16),
      0.008,
      [
        [side * 0.018, 0.27],
        [side * 0.1, 0.5],
        [side * 0.24, 0.7],
      ],
      true,
    )
    disc(pen, hsl(28, 60, 30), side * 0.238, 0.7, 0.011, 0.026, side * -0.5)
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
  // Down on its back and its shoulders, which light comes through.
  for (let i = 0; i < 1100; i++) {
    const y = random.range(-0.05, 0.24)
    const turn = random.range(-1, 1)
    const x = turn * butterflyWidth(y) * 0.9
    const rim = turn * turn
    const l = random.range(0.018, 0.05) * (0.6 + 0.6 * rim)
    line(pen, hsl(34, 44, 20 + 46 * rim * random.next(), random.range(0.4, 0.9)), 0.0042, [
      [x, y],
      [x + turn * l * 0.9, y - l * 0.8],
    ])
  }
}
