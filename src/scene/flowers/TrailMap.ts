/**
 * The path as the grass sees it: a small map that wraps around the visitor, of the light that
 * flowers, and the others in their circle, throw on the blades beside them (RGB) and how far those
 * have made room (A).
 */

import { DataTexture, LinearFilter, NoColorSpace, RepeatWrapping, RGBAFormat } from 'three'
import { lerp } from '../../dream/grow/sdf'
import { type FlowerState, NEVER } from '../../dream/state'
import { type FootLight, STEPS } from './footLights'

/** Metres across; TRAIL_SIZE in shaders/lib/meadow.glsl. */
export const TRAIL_SIZE = 128
const TEXELS = 256
const METRES = TRAIL_SIZE / TEXELS
/** The map is made anew when the visitor has gone this far, metres; it holds what lies within half
 * of it less than half its size. */
const CELL = 16
const REACH = TRAIL_SIZE / 2 - CELL / 4
/** Metres over which a flower's light and room fall to 1/e. */
const SIGMA = 0.72
const SPLAT = 4
/** The same of one of the others, its brightness (of 255), and the room it takes. */
const FOOT_SIGMA = 0.86
const FOOT_SPLAT = 4
const FOOT_LIGHT = 250
const FOOT_ROOM = 20
/** By day it is so much longer away from the sun and slimmer, and reaches so many more texels. */
const DAY_LONG = 3
const DAY_SLIM = 0.35
const DAY_SPLAT = 8
/** And is of the sun more than of them: violet in a field of gold were a stain. */
const DAY_COLOUR = [1, 0.52, 0.34] as const
const DAY_SUN = 0.75
/** Seconds in which the grass makes room. */
const GROW = 1.6

/** As `carried` in shaders/flowers/flower.frag.glsl: indigo, violet, rose, peach, gold. */
const CARRIED = [
  [0.16, 0.1, 0.92],
  [0.52, 0.2, 1.05],
  [1.05, 0.26, 0.62],
  [1.2, 0.55, 0.3],
  [1.25, 0.82, 0.22],
] as const

const hueOf = ({ hue, seed }: FlowerState) =>
  Math.min(1, Math.max(0, hue + (((seed * 71.3) % 1) - 0.5) * 0.62))

export class TrailMap {
  readonly texture: DataTexture
  private readonly data = new Uint8Array(TEXELS * TEXELS * 4)
  private cellX = Number.NaN
  private cellZ = Number.NaN
  /** Dream second up to which every flower stands in the map as it always will. */
  private settled = NEVER
  /** Strengths of the lights that stand in the map, as one number. */
  private lit = 0

  constructor() {
    this.texture = new DataTexture(this.data, TEXELS, TEXELS, RGBAFormat)
    this.texture.wrapS = this.texture.wrapT = RepeatWrapping
    this.texture.minFilter = this.texture.magFilter = LinearFilter
    this.texture.colorSpace = NoColorSpace
    this.texture.needsUpdate = true
  }

  /** Brings the map up to date for an eye at (x, z) at `now`, dream seconds. */
  update(
    flowers: readonly FlowerState[],
    x: number,
    z: number,
    now: number,
    lights: readonly FootLight[] = [],
    sunAzimuth = 0,
  ) {
    let lit = 0
    for (let i = 0; i < lights.length; i++)
      lit = (lit * 131 + lights[i].step * (STEPS + 1) + lights[i].day) % 1e12
    const cellX = Math.round(x / CELL)
    const cellZ = Math.round(z / CELL)
    const anew =
      cellX !== this.cellX || cellZ !== this.cellZ || now < this.settled || lit !== this.lit
    this.lit = lit
    if (anew) {
      this.cellX = cellX
      this.cellZ = cellZ
      this.data.fill(0)
    }
    let changed = anew
    for (let i = 0; i < flowers.length; i++) {
      const flower = flowers[i]
      if (flower.bornAt === NEVER || flower.bornAt > now) continue
      if (!anew && flower.bornAt + GROW < this.settled) continue
      if (Math.abs(flower.x - cellX * CELL) > REACH) continue
      if (Math.abs(flower.z - cellZ * CELL) > REACH) continue
      this.splat(flower, Math.min(1, (now - flower.bornAt) / GROW))
      changed = true
    }
    if (anew) for (const light of lights) if (light.step > 0) this.stand(light, sunAzimuth)
    this.settled = now
    if (changed) this.texture.needsUpdate = true
  }

  private splat(flower: FlowerState, grown: number) {
    const { data } = this
    const h = hueOf(flower) * (CARRIED.length - 1)
    const a = CARRIED[Math.min(CARRIED.length - 2, Math.floor(h))]
    const b = CARRIED[Math.min(CARRIED.length - 1, Math.floor(h) + 1)]
    const u = h - Math.min(CARRIED.length - 2, Math.floor(h))
    const i0 = Math.floor(flower.x / METRES)
    const j0 = Math.floor(flower.z / METRES)
    for (let j = j0 - SPLAT; j <= j0 + SPLAT; j++) {
      for (let i = i0 - SPLAT; i <= i0 + SPLAT; i++) {
        const dx = (i + 0.5) * METRES - flower.x
        const dz = (j + 0.5) * METRES - flower.z
        const share = grown * Math.exp(-(dx * dx + dz * dz) / (SIGMA * SIGMA))
        const o = ((j & (TEXELS - 1)) * TEXELS + (i & (TEXELS - 1))) * 4
        for (let k = 0; k < 3; k++) {
          const light = share * 180 * (a[k] + (b[k] - a[k]) * u)
          data[o + k] = Math.max(data[o + k], Math.min(255, light))
        }
        data[o + 3] = Math.max(data[o + 3], share * 255)
      }
    }
  }

  private stand({ x, z, step, day, colour }: FootLight, sunAzimuth: number) {
    const { data } = this
    const risen = day / STEPS
    const sun = DAY_SUN * risen
    const [awayX, awayZ] = [-Math.sin(sunAzimuth), Math.cos(sunAzimuth)]
    const reach = FOOT_SPLAT + Math.ceil(DAY_SPLAT * risen)
    const i0 = Math.floor(x / METRES)
    const j0 = Math.floor(z / METRES)
    for (let j = j0 - reach; j <= j0 + reach; j++) {
      for (let i = i0 - reach; i <= i0 + reach; i++) {
        const dx = (i + 0.5) * METRES - x
        const dz = (j + 0.5) * METRES - z
        const along = dx * awayX + dz * awayZ
        const far = along / (along > 0 ? 1 + DAY_LONG * risen : 1)
        const aside = (dx * awayZ - dz * awayX) / (1 - DAY_SLIM * risen)
        const share = (step / STEPS) * Math.exp(-(far * far + aside * aside) / FOOT_SIGMA ** 2)
        const o = ((j & (TEXELS - 1)) * TEXELS + (i & (TEXELS - 1))) * 4
        // Where two stand beside one another their lights blend.
        for (let k = 0; k < 3; k++)
          data[o + k] = Math.min(
            255,
            data[o + k] + share * FOOT_LIGHT * lerp(colour[k], DAY_COLOUR[k], sun),
          )
        data[o + 3] = Math.max(data[o + 3], share * FOOT_ROOM)
      }
    }
  }

  dispose() {
    this.texture.dispose()
  }
}
