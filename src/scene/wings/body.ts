/** The bodies between the wings: fur strand by strand, combed or clubbed antennae. */
import type { Random } from '../../dream/random'
import { disc, hsl, line, type Pen } from './pen'

/** A moon moth: a broad thorax in plush, a short soft tail. Half its breadth at height `y`. */
const mothWidth = (y: number) => {
  if (y > 0.27) return 0.034 * Math.sqrt(Math.max(0, 1 - ((y - 0.28) / 0.065) ** 2))
  if (y > 0) return 0.044 + 0.03 * Math.sin((Math.PI * y) / 0.27)
  return 0.046 * Math.sqrt(Math.max(0.01, 1 - (-y / 0.34) ** 1.7))
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

/** Feathers of a moth: a bent shaft with two combs of teeth finer than can be told apart. */
function combs(pen: Pen) {
  const teeth = 44
  for (const side of [-1, 1]) {
    const shaft = (t: number): [number, number] => [
      side * (0.025 + 0.1 * t + 0.2 * t * t),
      0.32 + 0.44 * t - 0.24 * t * t,
    ]
    for (let i = 0; i <= teeth; i++) {
      const t = i / teeth
      const [x, y] = shaft(t)
      const l = 0.058 * Math.sin(Math.PI * (0.04 + 0.93 * t)) ** 0.8
      const tone = hsl(40, 40, 82, 0.6 - 0.25 * t)
      const [dx, dy] = [x - shaft(t - 0.05)[0], y - shaft(t - 0.05)[1]]
      const d = Math.hypot(dx, dy)
      for (const way of [-1, 1])
        line(
          pen,
          tone,
          0.0052,
          [
            [x, y],
            [
              x + (way * dy * 0.7 + dx * 0.35) * (l / d),
              y + (-way * dx * 0.7 + dy * 0.35) * (l / d),
            ],
            [
              x + (way * dy * 0.85 + dx * 0.8) * (l / d),
              y + (-way * dx * 0.85 + dy * 0.8) * (l / d),
            ],
          ],
          true,
        )
    }
    line(pen, hsl(36, 50, 70), 0.009, [shaft(0), shaft(0.33), shaft(0.66), shaft(1)], true)
  }
}

function paintMoth(pen: Pen, random: Random) {
  combs(pen)
  for (let y = -0.34; y < 0.34; y += 0.004)
    disc(pen, hsl(268, 24, 20), 0, y, mothWidth(y) * 0.86, 0.012)
  // From the tail upward, so that each tuft lies over the one below it: dark plush before the light of
  // its wings, which comes round it in single hairs.
  const strands = 6400
  for (let i = 0; i < strands; i++) {
    const y = -0.34 + 0.68 * (i / strands) + random.range(-0.012, 0.012)
    const w = mothWidth(y) * random.range(0.9, 1.06)
    const x = random.range(-1, 1) * w
    const across = x / (w + 1e-4)
    const round = Math.sqrt(Math.max(0, 1 - across * across))
    const tail = y < 0
    const fold = tail ? 4 * Math.sin(y * 74) : 0
    const rim = across * across
    const light = 24 + 16 * random.next() ** 2 + 22 * round * Math.max(0, y) + 50 * rim + fold
    const l = (tail ? 0.045 : 0.075) * random.range(0.5, 1.3)
    const out = across * (tail ? 0.7 : 0.95)
    const up = y > 0.27 ? 0.5 : -1
    line(
      pen,
      hsl(30 + 12 * rim - 18 * (1 - rim), 22 + 36 * rim, light, random.range(0.35, 0.85)),
      0.0046,
      [
        [x, y],
        [x + out * l * 0.6, y + up * l * 0.55],
        [x + out * l * 1.1, y + up * l],
      ],
      true,
    )
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
