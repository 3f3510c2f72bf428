/**
 * How much brighter a bolt would make each part of the picture, on a coarse grid: a model of what
 * the shaders of the storm, the clouds and the meadow do with `flash`, cheap enough for every frame.
 * tests/browser/flash.test.ts holds it against what is drawn.
 */
import { GENERAL_DARKER, GENERAL_STEP } from './flash'
import type { Lens } from './lens'
import type { Mood, Rgb } from './mood'
import { BEND_ASIDE, stormBend, stormInside, stormStature } from './place'
import type { DreamState } from './state'
import { clamp, length, smooth } from './world'

export const FIELD_COLUMNS = 16
export const FIELD_ROWS = 9
const TILES = FIELD_COLUMNS * FIELD_ROWS
/** Most of the picture that one flash may change by a step: a quarter, less a margin. */
const MOST_TILES = Math.floor(0.22 * TILES)

const luminance = (c: Readonly<Rgb>) => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]
/** Of lightning: (0.42, 0.52, 0.80). */
const LIGHTNING = luminance([0.42, 0.52, 0.8])
/** Height of the cloud ceiling, of the column's waist and of the place where a bolt begins, metres. */
const CEILING = 92
const BOLT_TOP = 86
/**
 * The wall seen from within, as in room.frag.glsl: its radius and how much it widens for each metre
 * up. Metres.
 */
const WALL = 12.5
const OPEN = 0.2
/** A ray that does not meet it meets it here, metres. */
const MISSED = 400
/** Height of the eye, metres. */
const EYE = 1.55
/** Share of light that a surface gives back on average, by the shaders named. */
const ROOM = 0.63 // room.frag.glsl: (.03 + 1.4 bump² + thin) × .5, and a margin
const COLUMN = 0.61 // march.frag.glsl: shade × (.05 + 1.05 of what faces the bolt) × .5, and a margin
const CLOUD = 0.6 // dome.frag.glsl
/** Of what a bolt lights where it leaves the cloud, and where it strikes. */
const ROOT = 2.1
const SPRAY = 1
const GRASS = 0.09 // lib/meadow.glsl
const LEAVES = 0.05 // crystal.glsl, where trees stand
/** A bolt's own line and halo, spread over a tile it crosses. */
const LINE = 0.25
/** Sine of the height at which the room's opening stands. */
const OPENING = 0.45

/** Relative luminance on the screen of scene light `c`: lib/output.glsl's curve, for grey. */
export function shown(c: number, exposure: number): number {
  const t = 1 - Math.exp(-1.3 * c * exposure)
  const s = t <= 0.0031308 ? 12.92 * t : 1.055 * t ** (1 / 2.4) - 0.055
  const f = s + 0.34 * (s * s * (3 - 2 * s) - s)
  return f <= 0.04045 ? f / 12.92 : ((f + 0.055) / 1.055) ** 2.4
}

export interface FlashField {
  /** Scene light of each tile without the bolt, and what a bolt of brightness 1 adds to it. */
  readonly base: Float32Array
  readonly gain: Float32Array
  /** Reads what the lens sees from where the visitor stands, for a bolt at (x, z) in metres. */
  look(state: DreamState, mood: Mood, x: number, z: number, lens: Lens): void
  /** Relative luminance of each tile at brightness `flash`, into `out`. */
  light(flash: number, exposure: number, out: Float32Array): void
  /** The brightest flash that does not change more than a quarter of the picture by a step. */
  most(exposure: number): number
}

export function createFlashField(): FlashField {
  const base = new Float32Array(TILES)
  const gain = new Float32Array(TILES)
  const limits = new Float32Array(TILES)

  const skyLight = (mood: Mood, up: number) => {
    const high = smooth(0.06, 0.5, up)
    const upper = luminance(mood.upperSky) * (1 - high) + luminance(mood.zenith) * high
    const low = Math.exp(-4.6 * up * Math.sqrt(4.6 * up))
    const near = upper + (luminance(mood.nearHorizon) - upper) * low
    return near + (luminance(mood.farHorizon) - near) * 0.5 * Math.exp(-9 * up)
  }

  return {
    base,
    gain,
    look({ visitor, place }, mood, x, z, { fov, aspect, yaw, pitch }) {
      const tall = Math.tan((fov * Math.PI) / 360)
      // Half of the angle under a tile.
      const half = tall / FIELD_ROWS
      const ox = visitor.x - place.stormX
      const oz = visitor.z - place.stormZ
      const away = length(ox, oz)
      const stature = stormStature(mood.storm, away)
      const within = stormInside(away, place.eyeRadius)
      const bend = stormBend(away, place.eyeRadius)
      const bx = x - visitor.x
      const bz = z - visitor.z
      const boltAway = length(bx, bz)
      const [sinYaw, cosYaw] = [Math.sin(yaw), Math.cos(yaw)]
      const [sinPitch, cosPitch] = [Math.sin(pitch), Math.cos(pitch)]
      // Where it leaves the cloud, as seen from within: room.frag.glsl, `leaves`.
      const [sinAside, cosAside] = [Math.sin(BEND_ASIDE), Math.cos(BEND_ASIDE)]
      const bent = (5 * bend) / Math.max(1, away)
      const rootX = 0.83 * (x - place.stormX) - bent * (ox * cosAside - oz * sinAside) - ox
      const rootZ = 0.83 * (z - place.stormZ) - bent * (ox * sinAside + oz * cosAside) - oz
      const rootY = 9.7 - EYE
      const root = Math.sqrt(rootX * rootX + rootY * rootY + rootZ * rootZ)
      for (let tile = 0; tile < TILES; tile++) {
        const sx = (((tile % FIELD_COLUMNS) + 0.5) / FIELD_COLUMNS) * 2 - 1
        const sy = 1 - ((Math.floor(tile / FIELD_COLUMNS) + 0.5) / FIELD_ROWS) * 2
        // The ray through its middle.
        const right = sx * tall * aspect
        const forward = cosPitch - sy * tall * sinPitch
        const reach = Math.sqrt(right * right + sy * sy * tall * tall + 1)
        const dx = (right * cosYaw + forward * sinYaw) / reach
        const dz = (right * sinYaw - forward * cosYaw) / reach
        let dy = (sy * tall * cosPitch + sinPitch) / reach
        const flat = Math.max(1e-3, length(dx, dz))
        // A tile at the horizon shows some of both.
        const below = 1 - smooth(-half, half, dy)
        const reachDown = Math.min(250, EYE / Math.max(0.006, -dy))
        const far = length(dx * reachDown - bx, dz * reachDown - bz)
        const groundBase = 0.1 * luminance(mood.grassTip) + luminance(mood.groundDark)
        const groundGain =
          LIGHTNING * GRASS * (Math.exp(-far / 50) * (1 - 0.4 * within) + 18 * Math.exp(-far / 3.5))
        base[tile] = groundBase
        gain[tile] = groundGain
        if (below === 1) continue
        dy = Math.max(dy, 0.01)
        // Outside: what of the column lies in this direction, and cloud overhead.
        const along = -(ox * dx + oz * dz) / flat
        const aside = Math.abs(ox * dz - oz * dx) / flat
        const up = ((dy / flat) * Math.max(along, 0)) / stature
        const radius =
          stature *
          (place.eyeRadius +
            4.5 * Math.exp(-0.16 * up) +
            0.13 * up +
            46 * Math.exp(0.062 * (Math.min(up, 120) - CEILING)))
        const solid =
          along > 0 ? (1 - smooth(0.7, 1.7, aside / radius)) * smooth(0, 0.9, mood.storm) : 0
        const s = Math.max(0, along - Math.sqrt(Math.max(0, radius * radius - aside * aside)))
        const onColumn = length((dx / flat) * s - bx, (dz / flat) * s - bz)
        const over = CEILING / Math.max(dy, 0.02)
        const cloud = length(dx * over - bx, dz * over - bz)
        const sky = skyLight(mood, dy)
        const open = mood.ceiling * mood.cloud * CLOUD * Math.exp(-(cloud * cloud) / 14400) + LEAVES
        const column = COLUMN / (1 + 0.014 * onColumn * onColumn)
        const outside = solid * column + (1 - solid) * open
        const dark = solid * 0.02 + (1 - solid) * sky
        // Within: where the ray meets the wall.
        const ex = dx + (bend * ox * dy) / Math.max(1, away)
        const ez = dz + (bend * oz * dy) / Math.max(1, away)
        const widens = OPEN * dy
        const r = WALL + OPEN * EYE
        const qa = ex * ex + ez * ez - widens * widens
        const qb = ox * ex + oz * ez - r * widens
        const qc = ox * ox + oz * oz - r * r
        const under = qb + Math.sqrt(Math.max(0, qb * qb - qa * qc))
        const wall = under * qc < 0 ? Math.min(-qc / under, MISSED) : MISSED
        const onWall = length(dx * wall - bx, dz * wall - bz)
        const head = Math.max(0, (dx * rootX + dy * rootY + dz * rootZ) / root)
        const inside =
          ROOM / (1 + ROOM_FALL * onWall * onWall) +
          ROOT * Math.exp(-150 * (1 - head)) +
          SPRAY * Math.exp(-0.1 * onWall * onWall - 0.35 * (EYE + dy * wall))
        const skyBase = dark + (0.05 - dark) * within
        const skyGain = LIGHTNING * (outside + (inside - outside) * within)
        base[tile] = skyBase + (groundBase - skyBase) * below
        gain[tile] = skyGain + (groundGain - skyGain) * below
        // The line itself, about as wide as a tile; within it comes down out of the opening.
        const k = within * clamp(dy / OPENING, 0, 1)
        const lx = (bx / Math.max(1, boltAway)) * (1 - k) - (ox / Math.max(1, away)) * k
        const lz = (bz / Math.max(1, boltAway)) * (1 - k) - (oz / Math.max(1, away)) * k
        const beside = Math.abs(dx * lz - dz * lx) / Math.max(0.1, length(lx, lz))
        const ahead = dx * lx + dz * lz > 0
        const climbs = (dy / flat) * boltAway < BOLT_TOP * stature
        if (ahead && climbs) gain[tile] += LINE * (1 - smooth(0.03, 0.12, beside))
      }
    },
    light(flash, exposure, out) {
      for (let i = 0; i < TILES; i++) out[i] = shown(base[i] + flash * gain[i], exposure)
    },
    most(exposure) {
      for (let i = 0; i < TILES; i++) limits[i] = leastFlash(base[i], gain[i], exposure)
      limits.sort()
      return clamp(limits[MOST_TILES] * 0.98, 0, 1)
    },
  }
}
/** Falls with the square of the distance from the bolt, as in room.frag.glsl. */
const ROOM_FALL = 0.034

/** The weakest flash that changes a tile by a step; more than 1 if none does. */
function leastFlash(base: number, gain: number, exposure: number): number {
  const dark = shown(base, exposure)
  if (dark >= GENERAL_DARKER || shown(base + gain, exposure) - dark < GENERAL_STEP) return 2
  let low = 0
  let high = 1
  for (let i = 0; i < 10; i++) {
    const mid = (low + high) / 2
    if (shown(base + mid * gain, exposure) - dark < GENERAL_STEP) low = mid
    else high = mid
  }
  return low
}
