/** What the lenses among the others share. */
import type { Tree } from '../../dream/grove'
import type { DreamState } from '../../dream/state'
import { live } from '../../store'

export interface Placement {
  x: number
  y: number
  z: number
  /** Where it looks. */
  atX: number
  atY: number
  atZ: number
  /** Vertical field of view, degrees. */
  fov: number
}

/** Breadth over height of the picture a view is asked for. */
export const picture = { aspect: 16 / 9 }

/** Where the lens of a view is to the circle: see `fromMiddle`. */
export interface Lens {
  distance: number
  height: number
  turn: number
  at: number
  fov: number
}

/** Half the breadth of the moon with its rim of light, radians. */
export const MOON = 0.075

/** Half the breadth of a crown of scale 1, metres. */
export const CROWN = 8

const trees: Tree[] = []
/** The trees within `radius` metres of (x, z); the list is used again. */
export function treesAround(x: number, z: number, radius: number): readonly Tree[] {
  const count = live.dream?.grove.treesAround(x, z, radius, trees) ?? 0
  trees.length = count
  return trees
}

/**
 * From `distance` metres before the middle of the circle, on the side at `angle`, `height` over the
 * ground; turned aside by `turn`, looking at height `at` over the middle.
 */
export function fromMiddle({ place, woman }: DreamState, angle: number, lens: Lens): Placement {
  const x = place.stormX + Math.sin(angle) * lens.distance
  const z = place.stormZ - Math.cos(angle) * lens.distance
  const yaw = angle + Math.PI + lens.turn
  return {
    x,
    y: woman.y + lens.height,
    z,
    atX: x + Math.sin(yaw) * lens.distance,
    atY: woman.y + lens.at,
    atZ: z - Math.cos(yaw) * lens.distance,
    fov: lens.fov,
  }
}
