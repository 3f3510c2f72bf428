/** What of the world the eye can see at all: where the horizon is, and whether a wall hides it. */
import type { PerspectiveCamera, Vector3 } from 'three'
import { shared } from './uniforms'

/** Until its layers are this loose, and down to this much storm, the wall hides what is beyond. */
const WHOLE = { loosen: 0.58, storm: 0.56 }
/** By so much earlier is what it hides made ready to be seen again. */
const AHEAD = 0.12
/** How far she tells when what is beyond is seen beneath it. */
const LIFTS = 0.02

const within = (loosen: number) => {
  const { x, y: z, z: radius } = shared.stormPlace.value
  const { x: eyeX, z: eyeZ } = shared.eye.value
  return (
    Math.hypot(eyeX - x, eyeZ - z) <= radius &&
    shared.loosen.value < loosen &&
    shared.storm.value > WHOLE.storm
  )
}

/** The eye stands within the whole wall: no sky is seen. */
export const wallHides = () => within(WHOLE.loosen)
/** The eye stands in the storm, loose or not: of trees no more than torn crowns would be seen, until it lifts. */
export const stormHides = () => within(2) && shared.tells.value < LIFTS
/** The same, and it will be so for some time: what changes slowly may rest. */
export const wallKeeps = () => within(WHOLE.loosen - AHEAD)

export interface Azimuths {
  /** Radians, 0 toward −z and a quarter turn toward +x. */
  middle: number
  /** Radians to either side; π when the lens looks so far up or down that it may be any. */
  half: number
}

/** The azimuths that a lens sees, or its mirror image in water: up and down do not matter. */
export function azimuthsOf(camera: PerspectiveCamera, out: Azimuths): Azimuths {
  const e = camera.matrixWorld.elements
  out.middle = Math.atan2(-e[8], e[10])
  const down = Math.abs(e[9])
  const tan = Math.tan((camera.fov * Math.PI) / 360)
  // The corners of the picture that lie farthest down reach round farthest.
  const ahead = Math.sqrt(1 - down * down) - down * tan
  out.half = ahead < 0.2 ? Math.PI : Math.atan((tan * camera.aspect) / ahead)
  return out
}

const seen: Azimuths = { middle: 0, half: 0 }

/** Whether a lens, or its mirror image in water, may see what lies about `direction` (unit), `reach` radians round. */
export function mayFace(camera: PerspectiveCamera, direction: Vector3, reach: number): boolean {
  const { middle, half } = azimuthsOf(camera, seen)
  const turned = middle - Math.atan2(direction.x, -direction.z)
  if (Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned))) >= half + reach) return false
  // Looking down, the azimuths say little; but no corner of the picture is farther from its middle.
  const corner = Math.tan((camera.fov * Math.PI) / 360) * Math.hypot(1, camera.aspect)
  const e = camera.matrixWorld.elements
  const level = -e[8] * direction.x - e[10] * direction.z
  return level + Math.abs(e[9] * direction.y) > Math.cos(Math.atan(corner) + reach)
}

/**
 * Height of the horizon in the picture, 0 at its foot and 1 at its top. It is a straight line, for
 * the head is never held aslant.
 */
export function horizonOf({ matrixWorld, projectionMatrix }: PerspectiveCamera): number {
  const e = matrixWorld.elements
  const slope = e[9] / Math.max(1e-3, Math.hypot(e[8], e[10]))
  return 0.5 + 0.5 * slope * projectionMatrix.elements[5]
}
