/** The way of her words, from her lips to whoever listens. */
import type { Spot } from './her'
import type { DreamState } from './state'
import { smooth } from './world'

const mix = (a: number, b: number, amount: number) => a + (b - a) * amount

/**
 * Where the moth of one of them shows itself: metres before the visitor's eye, to the side to which
 * she turns her face as she speaks, so that its light falls on that, and above the eye.
 */
const SHOWN_AHEAD = 1.24
const SHOWN_ASIDE = 0.6
const SHOWN_ABOVE = 0.06

/** Where her words are heard. */
export function heardAt(state: DreamState, out: Spot): void {
  const { woman, visitor } = state
  const aside = -SHOWN_ASIDE
  const dx = woman.x - visitor.x
  const dz = woman.z - visitor.z
  const far = Math.max(0.5, Math.hypot(dx, dz))
  const ahead = Math.min(SHOWN_AHEAD, 0.5 * far)
  out.x = visitor.x + (dx * ahead - dz * aside) / far
  out.z = visitor.z + (dz * ahead + dx * aside) / far
  out.y = visitor.y + SHOWN_ABOVE
}

const heard: Spot = { x: 0, y: 0, z: 0 }

/**
 * The way of her words, 0 at her lips to 1 where they are heard: out to the side to which she
 * speaks, and up and down again in one bow, the wider the nearer: seen from its end it would else
 * be a heap. (moths/wing.vert.glsl has the same for the small ones.)
 */
export function wordWay(state: DreamState, lips: Spot, t: number, out: Spot): void {
  const { woman, visitor } = state
  heardAt(state, heard)
  const wx = visitor.x - woman.x
  const wz = visitor.z - woman.z
  const far = Math.max(0.5, Math.hypot(wx, wz))
  const along = t * (0.42 + 0.58 * t)
  const bulge = -0.4 * Math.sin(Math.PI * t) - 2.2 * t * t * t * (1 - t)
  out.x = mix(lips.x, heard.x, along) + (wz / far) * bulge
  out.z = mix(lips.z, heard.z, along) - (wx / far) * bulge
  out.y = mix(lips.y, heard.y, along) + 0.4 * Math.sin(Math.PI * t) * smooth(0, 0.6, t)
}
