/**
 * What pictures of the others are painted with: soft bodies, cloth in folds, threads and glow, on a
 * sheet of four layers. Places are shares of a figure's height: x to the right, y up from its feet.
 */
import type { Random } from '../random'
import { Noise } from './other-noise'
import { lerp, smoothstep } from './sdf'

/** What part of the world a sheet shows, shares of the height. */
export const SHEET = { left: -0.48, right: 0.48, low: -0.04, high: 1.24 } as const
/** How much of what lies beneath a layer hides where it is whole: all is translucent. */
const HIDES = 0.86

export type Spine = readonly (readonly [x: number, y: number, r: number])[]
export type Row = readonly [y: number, x: number, left: number, right: number]

const clamp = (v: number) => Math.min(1, Math.max(0, v))
export const bell = (x: number) => Math.exp(-x * x)

/** Smooth through the values `of` at whole numbers. */
function through(of: (i: number) => number, last: number, at: number): number {
  const i = Math.min(last - 1, Math.max(0, Math.floor(at)))
  const t = at - i
  const [a, b, c, d] = [Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2)].map(of)
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

/** A spine in `pieces`, smooth. */
function smooth(spine: Spine, pieces: number): number[][] {
  const last = spine.length - 1
  return Array.from({ length: pieces + 1 }, (_, i) =>
    [0, 1, 2].map((k) => through((j) => spine[j][k], last, (i / pieces) * last)),
  )
}

export interface Cloth {
  /** Folds across it, and how many threads. */
  folds?: number
  threads?: number
  /** Below this height it comes to an end, thread by thread. */
  ends?: number
  lit?: number
  /** Strands of light that run down it. */
  strands?: number
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

  /** Cloth that hangs, by its rows from the lowest up. */
  hang(rows: readonly Row[], cloth: Cloth = {}) {
    const last = rows.length - 1
    const own = this.random.range(0, 40)
    const { ends = 0, solid = 1, strands = 0 } = cloth
    const wide = Math.max(...rows.map(([, x, l, r]) => Math.max(Math.abs(x - l), Math.abs(x + r))))
    const shape = (y: number, side: number) => {
      let k = 0
      while (k < last - 1 && rows[k + 1][0] < y) k++
      const at = k + (y - rows[k][0]) / (rows[k + 1][0] - rows[k][0])
      return through((j) => rows[j][side], last, at)
    }
    this.each([-wide - 0.03, rows[0][0], wide + 0.03, rows[last][0]], (x, y, i) => {
      const off = x - shape(y, 1)
      const half = shape(y, off < 0 ? 2 : 3)
      const u = off / Math.max(half, 0.004)
      const low = ends > 0 ? smoothstep(ends, 0, y) : 0
      const inside = this.edge(half - Math.abs(off), 0.002 + 0.03 * low)
      if (inside < 0.004) return
      // Its hem thins out into air, unevenly.
      const frays = ends * (0.85 + 0.6 * this.noise.at(15 * u + own, 0.9 * y))
      const there = ends > 0 ? smoothstep(0.03, 0.03 + frays, y) ** 1.3 : 1
      this.put(i, inside * there * solid, this.woven(u, 3.2 * y, cloth, own))
    })
    // Strands of light run down it, more of them where it is lit; some leave it into the air.
    const { random } = this
    const [foot, top] = [rows[0][0], rows[last][0]]
    for (let k = 0; k < strands; k++) {
      const u = 1 - 1.96 * random.next() ** 1.25
      const from = lerp(top - 0.03, foot + 0.2, random.next() ** 1.6)
      const to = Math.max(foot + 0.16 * random.next() ** 2, from - random.range(0.25, 0.8))
      const drift = random.range(-0.25, 0.25)
      const leaves = random.chance(0.16) ? random.range(0.1, 0.5) : 0
      const line = Array.from({ length: 9 }, (_, i): [number, number, number] => {
        const t = i / 8
        const y = lerp(from, to, t)
        const at = u + drift * t * (1 - u * u) + leaves * t * t * Math.sign(u)
        const out = shape(y, 1) + at * shape(y, at < 0 ? 2 : 3)
        const x = Math.min(0.44, Math.max(-0.44, out))
        return [x, y, 0.0003 + 0.0017 * Math.sin(Math.PI * Math.min(1, t + 0.04)) ** 0.7]
      })
      const lit = (0.12 + 0.88 * smoothstep(-0.6, 0.9, u)) * (random.chance(0.16) ? 0.5 : 0.16)
      this.thread(line, lit, 0.2, 24)
    }
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
