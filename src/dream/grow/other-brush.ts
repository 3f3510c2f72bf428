/**
 * What pictures of the others are painted with: soft bodies, cloth in folds, threads and glow, on a
 * sheet of four layers. Places are shares of a figure's height: x to the right, y up from its feet.
 */
import type { Random } from '../random'
import type { Spot } from './other'
import { closed, type Spine, smooth } from './other-lines'
import { Noise } from './other-noise'
import { lerp, smoothstep } from './sdf'

/** What part of the world a sheet shows, shares of the height. */
export const SHEET = { left: -0.48, right: 0.48, low: -0.04, high: 1.24 } as const
/** How much of what lies beneath a layer hides where it is whole: all is translucent. */
const HIDES = 0.86
/** A closed line is filled in so many rows to a pixel. */
const ROWS = 3

const clamp = (v: number) => Math.min(1, Math.max(0, v))
export const bell = (x: number) => Math.exp(-x * x)

export interface Cloth {
  /** Folds across it, and how many threads. */
  folds?: number
  threads?: number
  lit?: number
  /** How solid. */
  solid?: number
  /** Over this share of its length it comes out of what it lies on. */
  out?: number
}

/** Layers: body, light of threads and edges, skin in its own light, glow. */
export class Sheet {
  readonly body: Float32Array
  readonly light: Float32Array
  readonly skin: Float32Array
  readonly glow: Float32Array
  private readonly stamp: Float32Array
  private readonly noise: Noise
  /** Pixels to a share of the height. */
  readonly scale: number

  constructor(
    readonly width: number,
    readonly height: number,
    readonly random: Random,
  ) {
    const make = () => new Float32Array(width * height)
    this.body = make()
    this.light = make()
    this.skin = make()
    this.glow = make()
    this.stamp = make()
    this.noise = new Noise(random)
    this.scale = width / (SHEET.right - SHEET.left)
  }

  private each(
    [x0, y0, x1, y1]: readonly number[],
    draw: (x: number, y: number, i: number) => void,
  ) {
    const { width, height, scale } = this
    const from = (v: number, low: number) => Math.max(0, Math.floor((v - low) * scale))
    const to = (v: number, low: number, most: number) =>
      Math.min(most - 1, Math.ceil((v - low) * scale))
    for (let j = from(y0, SHEET.low); j <= to(y1, SHEET.low, height); j++)
      for (let k = from(x0, SHEET.left); k <= to(x1, SHEET.left, width); k++)
        draw(SHEET.left + (k + 0.5) / scale, SHEET.low + (j + 0.5) / scale, j * width + k)
  }

  private put(i: number, body: number, light: number, skin = 0) {
    const stays = 1 - HIDES * body
    this.body[i] += (1 - this.body[i]) * body
    this.light[i] = this.light[i] * stays + light * body
    this.skin[i] = this.skin[i] * stays + skin * body
    this.glow[i] *= stays
  }

  /** An edge one pixel soft, or `soft` wide, where `inside` is 0. */
  private edge(inside: number, soft = 0) {
    const s = Math.max(soft, 0.75 / this.scale)
    return smoothstep(-s, s, inside)
  }

  /** Light of cloth `u` (−1 to 1) across and `v` along it: from the right, where she is. */
  private woven(u: number, v: number, cloth: Cloth, at: number, toward = u) {
    const { folds = 5, threads = 16, lit = 1 } = cloth
    // Folds swing as they fall.
    const swing = 0.3 * Math.sin(1.7 * v + at) * (1 - u * u)
    const round = Math.asin(Math.max(-1, Math.min(1, u))) + swing
    const turned = Math.max(0, 1 - Math.sqrt(Math.max(0, 1 - u * u)))
    const key = 0.05 + 0.95 * smoothstep(-0.55, 0.85, toward)
    const rim = turned ** 2 * (0.32 + 0.8 * smoothstep(-0.1, 0.5, toward))
    const fold = this.noise.ridge(folds * 0.5 * round + at, 1.1 * v + at, 2.2)
    const thread = this.noise.ridge(threads * 0.36 * round + 3 * at, 0.8 * v + 9 + at, 3)
    const broken = 0.25 + 0.75 * this.noise.at(9 * round + at, 2.4 * v)
    // Dark between the folds: what is evenly lit is a column.
    return lit * (key * (0.09 + 0.5 * fold + 0.34 * thread * broken) + 0.62 * rim)
  }

  /** What is inside a closed line, smooth through `outline`; where a spot stands twice is a corner. */
  shape(outline: readonly Spot[], cloth: Cloth = {}) {
    const { solid = 1, lit = 1, threads = 12 } = cloth
    const own = this.random.range(0, 40)
    const line = closed(outline)
    const { width, height, scale } = this
    const ys = line.map(([, y]) => (y - SHEET.low) * scale)
    const low = Math.max(0, Math.floor(Math.min(...ys)))
    const high = Math.min(height - 1, Math.ceil(Math.max(...ys)))
    const cover = new Float32Array(width)
    const crossed: number[] = []
    for (let j = low; j <= high; j++) {
      cover.fill(0)
      let [left, right] = [width, 0]
      for (let s = 0; s < ROWS; s++) {
        const y = j + (s + 0.5) / ROWS
        crossed.length = 0
        for (let k = 0; k < line.length; k++) {
          const next = (k + 1) % line.length
          const [a, b] = [ys[k], ys[next]]
          if (a <= y === b <= y) continue
          const x = lerp(line[k][0], line[next][0], (y - a) / (b - a))
          crossed.push(Math.min(width, Math.max(0, (x - SHEET.left) * scale)))
        }
        crossed.sort((a, b) => a - b)
        for (let k = 0; k + 1 < crossed.length; k += 2) {
          const [from, to] = [crossed[k], crossed[k + 1]]
          left = Math.min(left, from)
          right = Math.max(right, to)
          for (let i = Math.floor(from); i < to; i++)
            cover[i] += (Math.min(i + 1, to) - Math.max(i, from)) / ROWS
        }
      }
      const v = SHEET.low + (j + 0.5) / scale
      for (let i = Math.floor(left); i < right; i++) {
        if (cover[i] <= 0) continue
        const u = (2 * (i + 0.5 - left)) / Math.max(right - left, 1) - 1
        const thread = this.noise.ridge(threads * 0.3 * u + own, 1.6 * v + own, 3)
        const light = 0.08 + 0.2 * smoothstep(-0.5, 1, u) + 0.14 * thread
        this.put(j * width + i, Math.min(1, cover[i]) * solid, lit * light)
      }
    }
  }

  /** A fold: light along its ridge, shade beside it; `points` have its breadth. */
  fold(points: Spine, lit = 0.5) {
    const beside = points.map(([x, y, r]): [number, number, number] => [x - 1.7 * r, y, 1.1 * r])
    this.thread(beside, -0.6 * lit, 0, 12)
    this.thread(points, lit, 0, 12)
  }

  private along(
    points: number[][],
    reach: number,
    draw: (i: number, off: number, t: number, r: number, across: number) => void,
  ) {
    const best = new Map<number, [number, number, number, number]>()
    for (let k = 0; k + 1 < points.length; k++) {
      const [ax, ay, ar] = points[k]
      const [bx, by, br] = points[k + 1]
      const [dx, dy] = [bx - ax, by - ay]
      const l2 = dx * dx + dy * dy || 1e-9
      const r = Math.max(ar, br) + reach
      const box = [
        Math.min(ax, bx) - r,
        Math.min(ay, by) - r,
        Math.max(ax, bx) + r,
        Math.max(ay, by) + r,
      ]
      this.each(box, (x, y, i) => {
        const t = clamp(((x - ax) * dx + (y - ay) * dy) / l2)
        const [ox, oy] = [x - ax - t * dx, y - ay - t * dy]
        const radius = lerp(ar, br, t)
        const away = Math.hypot(ox, oy)
        const off = away * (ox * dy - oy * dx < 0 ? -1 : 1)
        // To the right and up is toward the light.
        const lit = (0.8 * ox + 0.6 * oy) / Math.max(away, 1e-6)
        const found = best.get(i)
        if (found && Math.abs(found[0]) - found[2] <= Math.abs(off) - radius) return
        best.set(i, [off, (k + t) / (points.length - 1), radius, lit])
      })
    }
    for (const [i, [off, t, r, lit]] of best) draw(i, off, t, r, lit)
  }

  /** A limb or a sleeve about its spine. */
  tube(spine: Spine, cloth: Cloth = {}) {
    const own = this.random.range(0, 40)
    const { solid = 1, out = 0 } = cloth
    this.along(smooth(spine, 16), 0.006, (i, off, t, r, across) => {
      const there = out > 0 ? solid * lerp(1, smoothstep(0, out, t), this.body[i]) : solid
      this.put(
        i,
        this.edge(r - Math.abs(off), 0.0015) * there,
        this.woven(off / r, 2 * t, cloth, own, (Math.abs(off) / r) * across),
      )
    })
  }

  /** Bare skin, lit from the right by `from`. */
  flesh(spine: Spine, from = 0.6, lit = 0.75, pieces = 8) {
    this.along(smooth(spine, pieces), 0.006, (i, off, _t, r, across) => {
      const u = (Math.abs(off) / r) * across
      this.put(
        i,
        this.edge(r - Math.abs(off), 0.001),
        0.04 + 0.3 * Math.max(0, u) ** 3,
        lit * (0.72 + 0.36 * u * from),
      )
    })
  }

  /** A thread, tapering; `over`: how much it hides. */
  thread(points: Spine, lit: number, over = 0.5, pieces = 16) {
    const touched: number[] = []
    const line = smooth(points, pieces)
    const least = 0.55 / this.scale
    for (let k = 0; k + 1 < line.length; k++) {
      const [ax, ay, ar] = line[k]
      const [bx, by, br] = line[k + 1]
      const [dx, dy] = [bx - ax, by - ay]
      const l2 = dx * dx + dy * dy || 1e-9
      const r = 2 * Math.max(ar, br, least)
      const box = [
        Math.min(ax, bx) - r,
        Math.min(ay, by) - r,
        Math.max(ax, bx) + r,
        Math.max(ay, by) + r,
      ]
      this.each(box, (x, y, i) => {
        const t = clamp(((x - ax) * dx + (y - ay) * dy) / l2)
        const d = Math.hypot(x - ax - t * dx, y - ay - t * dy)
        const w = lerp(ar, br, t)
        const v = bell((1.1 * d) / Math.max(w, least)) * Math.min(1, w / least)
        if (this.stamp[i] === 0) touched.push(i)
        this.stamp[i] = Math.max(this.stamp[i], v, 1e-6)
      })
    }
    for (const i of touched) {
      const v = this.stamp[i]
      this.stamp[i] = 0
      this.put(i, over * v, 0)
      this.light[i] += lit * v
    }
  }

  shine(x: number, y: number, radius: number, bright: number, tall = 1) {
    const r = 2.4 * radius
    this.each([x - r, y - r * tall, x + r, y + r * tall], (px, py, i) => {
      const d2 = ((px - x) / radius) ** 2 + ((py - y) / (radius * tall)) ** 2
      this.glow[i] += bright * Math.exp(-d2) * smoothstep(5.7, 3, d2)
    })
  }

  /** What is inside an ellipse, in units of it and turned by `tilt`, in the hand of `draw`. */
  oval(
    [x, y, rx, ry]: readonly number[],
    tilt: number,
    draw: (a: number, b: number, put: (body: number, light: number, skin: number) => void) => void,
  ) {
    const r = 1.3 * Math.max(rx, ry)
    const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
    this.each([x - r, y - r, x + r, y + r], (px, py, i) => {
      const [dx, dy] = [px - x, py - y]
      draw((c * dx + s * dy) / rx, (c * dy - s * dx) / ry, (body, light, skin) =>
        this.put(i, body, light, skin),
      )
    })
  }

  /** Four bytes for each place, the lowest row first. */
  bytes(): Uint8Array {
    const out = new Uint8Array(4 * this.body.length)
    const byte = (v: number) => Math.round(255 * clamp(v))
    for (let i = 0; i < this.body.length; i++) {
      out[4 * i] = byte(this.light[i])
      out[4 * i + 1] = byte(this.skin[i])
      out[4 * i + 2] = byte(this.glow[i])
      out[4 * i + 3] = byte(this.body[i])
    }
    return out
  }
}
