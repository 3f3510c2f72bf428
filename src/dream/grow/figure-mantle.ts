/**
 * How cloth hangs over her shoulders and arms: how far from the axis of her body, metres, and the
 * distance to it that her hair feels.
 */
import { ARMS, armShape, neck, torso } from './figure-form'
import { hypot2, lerp, type Sdf, smin, smoothstep } from './sdf'

// A grid of turns and heights.
const TURNS = 72
const LEVELS = 39
const LOW = 0.75
const HIGH = 1.44
/** Metres between her and the cloth. */
const CLEAR = 0.012
const inner: Sdf = (x, y, z) => {
  const t = smin(torso(x, y, z), neck(x, y, z), 0.035)
  return Math.min(t, armShape(x, y, z, x > 0 ? ARMS[0] : ARMS[1]))
}
/** How far out she reaches herself, at each place of the grid. */
let bare: Float64Array | undefined
function reachOf(): Float64Array {
  const out = new Float64Array(TURNS * LEVELS)
  for (let j = 0; j < LEVELS; j++) {
    const y = lerp(HIGH, LOW, j / (LEVELS - 1))
    for (let i = 0; i < TURNS; i++) {
      const sx = Math.sin((i / TURNS) * 2 * Math.PI)
      const sz = Math.cos((i / TURNS) * 2 * Math.PI)
      let r = 0.34
      for (let k = 0; k < 22 && r > 0.01; k++) {
        const d = inner(sx * r, y, sz * r - 0.01) - CLEAR
        if (d < 1e-3) break
        r -= d * 0.92
      }
      out[j * TURNS + i] = r
    }
  }
  return out
}

/** Close about her, and as it hangs from shoulder to forearm. */
let near: Float64Array | undefined
let hung: Float64Array | undefined
function cloth(drape: boolean): Float64Array {
  const known = drape ? hung : near
  if (known) return known
  bare ??= reachOf()
  const grid = new Float64Array(TURNS * LEVELS)
  for (let j = 0; j < LEVELS; j++) {
    const y = lerp(HIGH, LOW, j / (LEVELS - 1))
    for (let i = 0; i < TURNS; i++) {
      const k = j * TURNS + i
      // It falls from the widest place above, drawn in a little by its weight, and straight down from
      // the elbow: tucked in below it, it would be a bag about her hips.
      const drawn = lerp(0.0035, 0.001, smoothstep(1.09, 1.04, y))
      grid[k] = j ? Math.max(bare[k], grid[k - TURNS] - drawn) : bare[k]
    }
  }
  // From the shoulder it goes straight down to the forearm, or that would stand out of it as a stub.
  for (let k = grid.length - TURNS - 1; drape && k >= 0; k--)
    grid[k] = Math.max(grid[k], grid[k + TURNS] - 0.014)
  const blur = (weight: number) => {
    const from = grid.slice()
    for (let j = 0; j < LEVELS; j++)
      for (let i = 0; i < TURNS; i++) {
        const at = (a: number, b: number) =>
          from[Math.min(Math.max(j + b, 0), LEVELS - 1) * TURNS + ((i + a + TURNS) % TURNS)]
        const mean = 0.3 * (at(-1, 0) + at(1, 0)) + 0.2 * (at(0, -1) + at(0, 1))
        grid[j * TURNS + i] = lerp(at(0, 0), mean, weight)
      }
  }
  // It bridges the hollows between arm and breast, and nowhere lies within them.
  for (let pass = 0; pass < 7; pass++) {
    for (let k = 0; k < grid.length; k++) grid[k] = Math.max(grid[k], bare[k])
    blur(0.9)
  }
  for (let k = 0; k < grid.length; k++) grid[k] = Math.max(grid[k], bare[k] + 0.002)
  blur(0.5)
  if (drape) hung = grid
  else near = grid
  return grid
}
/** Metres from the axis of the body at `turn` radians from her front toward her left, height `y`. */
export function hangs(turn: number, y: number, drape = true): number {
  const grid = cloth(drape)
  const u = ((((turn / (2 * Math.PI)) % 1) + 1) % 1) * TURNS
  const w = Math.min(Math.max(((HIGH - y) / (HIGH - LOW)) * (LEVELS - 1), 0), LEVELS - 1.001)
  const i = Math.floor(u)
  const j = Math.floor(w)
  const k = j * TURNS + i
  const next = j * TURNS + ((i + 1) % TURNS)
  // It is thick, and stands out a little over the shoulders.
  const broad = 0.02 * Math.sin(turn) ** 2 * smoothstep(1.41, 1.35, y) * smoothstep(1.1, 1.3, y)
  return (
    broad +
    lerp(lerp(grid[k], grid[next], u - i), lerp(grid[k + TURNS], grid[next + TURNS], u - i), w - j)
  )
}

/** Heights of the wrapped cloth’s upper and lower edge, metres; `a` 0 behind her, 1 at her hands. */
export const upper = (a: number) => lerp(1.418, 1.262, smoothstep(0.6, 1, a)) - 0.03 * (1 - a) ** 2
export const lower = (a: number) =>
  lerp(lerp(0.79, 0.81, smoothstep(0, 0.5, a)), 1.12, smoothstep(0.68, 1, a))
/** Half the angle by which the cloth stays open before her. */
export const OPEN = 0.2

/** Distance to the wrapped cloth, without its folds: what hair lies on. */
export const mantle: Sdf = (x, y, z) => {
  const turn = Math.atan2(x, z + 0.01)
  const a = (Math.PI - Math.abs(turn)) / (Math.PI - OPEN)
  if (a > 0.84 || y < 0.95 || y > upper(a) - 0.01) return 1
  return 0.8 * (hypot2(x, z + 0.01) - hangs(turn, y) - 0.015)
}
