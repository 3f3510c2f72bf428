/** How much is seen of each of the others from where the lens is. */
import { type Camera, MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import { BUILDS, buildOf } from '../../dream/grow/other'
import { type DreamState, NEVER, type WispState } from '../../dream/state'

/**
 * How much of one at (x, z) is seen from the lens: it thins out near it, before her, and straight
 * behind her head in a portrait.
 */
export function clearOf(lens: Vector3, { woman }: DreamState, x: number, z: number): number {
  const toX = x - lens.x
  const toZ = z - lens.z
  const herX = woman.x - lens.x
  const herZ = woman.z - lens.z
  const far = Math.hypot(toX, toZ)
  const her = Math.hypot(herX, herZ)
  const off = Math.abs(Math.atan2(toX * herZ - toZ * herX, toX * herX + toZ * herZ))
  const close = 1 - MathUtils.smoothstep(her, 2.2, 4)
  const portrait = 1 - MathUtils.smoothstep(her, 1.5, 2.1)
  const covers =
    far < her
      ? 0.9
      : MathUtils.lerp(Math.max(0.7 * close, 1 - MathUtils.smoothstep(her, 6, 9)), 1, portrait)
  const aside = MathUtils.smoothstep(off, 0.06 + 0.11 * portrait, 0.12 + 0.34 * portrait)
  // What would be a bare outline is not there at all.
  const clear = MathUtils.smoothstep(far, 1.7, 3.3) * (1 - covers * (1 - aside))
  return clear * MathUtils.smoothstep(clear, 0.08, 0.3)
}

/** How far it reaches beyond its breadth with sleeves and hair, metres, and how much of it may be cut. */
const SPAN = 0.12
const CUT = 0.2
/** The visitor's own eye is no farther than this from where the visitor is, metres. */
const OWN_EYE = 0.5

/** In the picture of a lens that was placed, how much is left of one at (x, z), `wide` to a side, which its edge cuts. */
export function withinPicture(
  camera: Camera,
  { visitor }: DreamState,
  x: number,
  z: number,
  wide: number,
) {
  const lens = camera as PerspectiveCamera
  const { position } = lens
  if (Math.hypot(position.x - visitor.x, position.z - visitor.z) < OWN_EYE) return 1
  spot.set(x, position.y, z).applyMatrix4(lens.matrixWorldInverse)
  const half = -spot.z * Math.tan(MathUtils.degToRad(lens.fov / 2)) * lens.aspect
  return 1 - MathUtils.smoothstep(Math.abs(spot.x), half - wide - SPAN, half - wide - SPAN + CUT)
}
const spot = new Vector3()

/** A pale half of a figure is a ghost: it is there, or it is not. */
export const whole = (presence: number) => MathUtils.smoothstep(presence, 0.45, 0.9)

/**
 * How much is left of one that stands behind another as the lens sees it: two at once are neither.
 * `around` is in the order of the circle, the first with the `turn`-th build; `breadth`: half of its
 * own; `air`: how far apart.
 */
export function besides(
  lens: Vector3,
  state: DreamState,
  around: readonly WispState[],
  turn: number,
  one: { x: number; z: number },
  breadth: number,
  air = 1,
): number {
  const toX = one.x - lens.x
  const toZ = one.z - lens.z
  const far = Math.hypot(toX, toZ)
  let remains = 1
  around.forEach(({ x, z, setsOutAt }, i) => {
    const { half } = BUILDS[buildOf(i, around.length, turn)]
    const offX = x - lens.x
    const offZ = z - lens.z
    const nearer = Math.hypot(offX, offZ)
    if (setsOutAt === NEVER || nearer > far - 0.3) return
    const off = Math.abs(Math.atan2(offX * toZ - offZ * toX, offX * toX + offZ * toZ))
    const wide = half / nearer + breadth / far
    const hidden = 1 - MathUtils.smoothstep(off, 0.3 * air * wide, 0.62 * air * wide)
    if (hidden > 0) remains *= 1 - hidden * clearOf(lens, state, x, z)
  })
  return remains
}
