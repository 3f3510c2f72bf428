/** What of the world the eye can see at all: where the horizon is, and whether a wall hides it. */
import type { PerspectiveCamera, Vector3 } from 'three'
import { shared } from './uniforms'

/** Until its layers are this loose, and down to this much storm, the wall hides what is beyond. */
const WHOLE = { loosen: 0.58, storm: 0.56 }
/** By so much earlier is what it hides made ready to be seen again. */
const AHEAD = 0.12

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
/** The eye stands in the storm, loose or not: of trees no more than torn crowns would be seen. */
export const stormHides = () => within(2)
/** The same, and it will be so for some time: what changes slowly may rest. */
export const wallKeeps = () => within(WHOLE.loosen - AHEAD)

/**
 * Whether a lens, or its mirror image in water, may see what lies about `direction` (unit), `reach`
 * radians round: by azimuth, so that up and down do not matter.
 */
export function mayFace(camera: PerspectiveCamera, direction: Vector3, reach: number): boolean {
  const e = camera.matrixWorld.elements
  // Looking far up or down, all azimuths come close.
  if (Math.abs(e[9]) > 0.6) return true
  const tan = Math.tan((camera.fov * Math.PI) / 360)
  const half = Math.atan(tan * Math.hypot(camera.aspect, 1)) + reach
  const turned = Math.atan2(-e[8], e[10]) - Math.atan2(direction.x, -direction.z)
  return Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned))) < half
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
