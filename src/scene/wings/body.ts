/** The bodies between the wings: fur stroke by stroke, feathered or clubbed antennae. */
import type { Random } from '../../dream/random'
import { disc, hsl, line, type Pen } from './pen'

export function paintBody(pen: Pen, moth: boolean, random: Random) {
  const hue = moth ? 246 : 24
  const scale = moth ? 0.98 : 0.7
  const halfWidth = (y: number) => {
    if (y > 0.2) return 0.085 * Math.sqrt(Math.max(0, 1 - ((y - 0.2) / 0.13) ** 2))
    if (y > -0.1) return 0.1 - 0.06 * ((y - 0.08) / 0.2) ** 2
    return 0.085 * Math.max(0.06, 1 - ((-0.1 - y) / 0.46) ** 1.6)
  }
  for (const side of [-1, 1]) {
    const tip: [number, number] = [side * 0.34, 0.68]
    const bend: [number, number] = [side * 0.1, 0.5]
    line(pen, hsl(hue, 30, moth ? 62 : 30), 0.014, [[side * 0.03, 0.3], bend, tip], true)
    if (moth)
      for (let i = 0; i < 26; i++) {
        const t = i / 25
        const x = side * (0.03 + 0.14 * t + 0.17 * t * t)
        const y = 0.3 + 0.42 * t - 0.04 * t * t
        const l = 0.1 * Math.sin(Math.PI * (0.12 + 0.83 * t))
        line(pen, hsl(228, 26, 70, 0.9), 0.0055, [
          [x, y],
          [x + side * l * 0.9, y - l * 0.1],
        ])
        line(pen, hsl(228, 26, 62, 0.9), 0.0055, [
          [x, y],
          [x - side * l * 0.35, y + l * 0.7],
        ])
      }
    else disc(pen, hsl(40, 90, 60), tip[0], tip[1], 0.022)
  }
  for (let y = -0.56; y < 0.33; y += 0.004)
    disc(pen, hsl(hue, 34, 12), 0, y, halfWidth(y) * scale * 0.92, 0.01)
  for (let i = 0; i < 2600; i++) {
    const y = random.range(-0.56, 0.31)
    const w = halfWidth(y) * scale
    const x = random.range(-1, 1) * w
    const round = Math.sqrt(Math.max(0, 1 - (x / (w + 1e-4)) ** 2))
    const ring = y < -0.08 && Math.sin(y * 78) > 0.35
    const light = 12 + 34 * round * random.next() + (ring ? 16 : 0) + (x > 0 ? 4 : 0)
    const l = (y > -0.1 ? 0.05 : 0.026) * random.range(0.6, 1.2)
    const out = (x / (w + 1e-4)) * 0.6
    line(
      pen,
      hsl(ring ? (moth ? 218 : 44) : hue + random.range(-14, 14), ring ? 40 : 26, light),
      0.0055,
      [
        [x, y],
        [x + out * l, y - l * (y > 0.2 ? -0.4 : 0.9)],
      ],
    )
  }
  // Eyes: two dark beads, each with one small light.
  for (const side of [-1, 1]) {
    disc(pen, hsl(248, 40, 5), side * 0.062 * scale, 0.29, 0.024, 0.028)
    disc(pen, hsl(220, 50, 72, 0.8), side * 0.056 * scale, 0.3, 0.006)
  }
}
