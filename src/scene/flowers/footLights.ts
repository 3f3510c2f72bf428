/**
 * Light that the others throw on the grass about their feet once they stand in the circle. As the
 * sun comes up behind them it falls through them, and lies long over the grass in their colours.
 */
import { COUNTS, type DreamState, NEVER } from '../../dream/state'

export interface FootLight {
  x: number
  z: number
  /** Steps of strength, 0 to `STEPS`: the map is made anew for each. */
  step: number
  /** The same of the sun's light that falls through it. */
  day: number
  colour: readonly [number, number, number]
}

export const STEPS = 10
/** Seconds in which a light comes up after its bearer has arrived. */
const RISES = 3

/** As `hueLight` in shaders/wisps/other.glsl. */
const LIGHTS = [
  [1, 0.33, 0.46],
  [1, 0.42, 0.2],
  [1, 0.66, 0.26],
  [0.34, 0.95, 0.62],
  [0.27, 0.62, 1],
  [0.56, 0.34, 1],
] as const

function lightOf(hue: number): [number, number, number] {
  const x = (((hue % 1) + 1) % 1) * LIGHTS.length
  const a = LIGHTS[Math.floor(x)]
  const b = LIGHTS[(Math.floor(x) + 1) % LIGHTS.length]
  const s = Math.min(1, Math.max(0, ((x % 1) - 0.15) / 0.7))
  const t = s * s * (3 - 2 * s)
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** Of this dream’s others, as present as the mood has them; where water rises they go out. */
export function createFootLights() {
  const lights: FootLight[] = Array.from({ length: COUNTS.wisps }, () => ({
    x: 0,
    z: 0,
    step: 0,
    day: 0,
    colour: [0, 0, 0],
  }))
  return ({ wisps, time }: DreamState, present: number, dawn: number): readonly FootLight[] => {
    const day = Math.round(STEPS * Math.min(1, Math.max(0, dawn)))
    lights.forEach((light, i) => {
      const wisp = wisps[i]
      const stands = wisp && wisp.arrivedAt !== NEVER ? (time - wisp.arrivedAt) / RISES : 0
      const step = Math.round(STEPS * Math.min(1, stands) * present)
      if (step === light.step && day === light.day) return
      light.step = step
      light.day = day
      if (!wisp) return
      light.x = wisp.x
      light.z = wisp.z
      light.colour = lightOf(wisp.hue)
    })
    return lights
  }
}
