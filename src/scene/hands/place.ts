/** Where the hands are, seen from the lens: they come in from the lower corners, each its own way. */
import { Matrix4, type PerspectiveCamera, Vector3 } from 'three'
import { fingertips, SPRING } from '../../dream/grow/hand-bones'
import type { HandsUniforms } from './HandsMaterial'

interface Place {
  wrist: readonly [number, number, number]
  /** Toward the fingers, and out of the palm, in the lens’s frame. */
  fingers: readonly [number, number, number]
  palm: readonly [number, number, number]
  /** The left is the right’s mirror in its frame. */
  mirror: 1 | -1
  phase: number
}

/** Held out low, a bowl turned up and a little to the one it is for. */
const LEFT: Place = {
  wrist: [-0.36, -0.272, -0.8],
  fingers: [0.5, 0.3, -0.8],
  palm: [0.24, 0.86, 0.46],
  mirror: -1,
  phase: 0,
}
/** Lower, turned in a little more. */
const RIGHT: Place = {
  wrist: [0.385, -0.292, -0.78],
  fingers: [-0.6, 0.27, -0.75],
  palm: [-0.3, 0.8, 0.5],
  mirror: 1,
  phase: 2.1,
}
/** The hand that weaves, as a right one: its fingers up toward the cloth. */
const WEAVING = {
  wrist: [0.42, -0.31, -0.76],
  fingers: [-0.52, 0.5, -0.69],
  palm: [-0.56, 0.5, 0.66],
} as const
/** The left as a butterfly rests on it, also as a right one: held still, its fingers a perch. */
const HOLDING = {
  wrist: [0.46, -0.29, -0.74],
  fingers: [-0.5, 0.42, -0.76],
  palm: [-0.3, 0.78, 0.55],
} as const
/** The left palm held up before the eyes. */
const PALM: Place = {
  wrist: [-0.012, -0.088, -0.27],
  fingers: [0.12, 0.92, -0.3],
  palm: [0.1, 0.3, 0.95],
  mirror: -1,
  phase: 0,
}
/** Half the height of the rest lens (50°) at one metre. */
const REST = Math.tan((25 * Math.PI) / 180)
/** How far below the edge the hands wait, metres. */
const SUNK = 0.24

const x = new Vector3()
const y = new Vector3()
const z = new Vector3()
const at = new Vector3()
const local = new Matrix4()

/** From `from` toward `to` (given for a right hand) by `amount`, in the hand’s own mirror. */
function blend(
  out: Vector3,
  from: readonly number[],
  to: readonly number[],
  amount: number,
  mirror: number,
): Vector3 {
  return out.set(
    from[0] + (mirror * to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  )
}

function place(
  out: Matrix4,
  p: Place,
  camera: PerspectiveCamera,
  time: number,
  risen: number,
  still: number,
  other: typeof WEAVING | typeof HOLDING,
  turned: number,
): void {
  const tan = Math.tan((camera.fov * Math.PI) / 360)
  // In a tall picture they are farther off, so that both stay in it.
  const wide = Math.min(1, (tan * camera.aspect) / (REST * 1.5))
  const rise = 1 - (1 - risen) ** 2
  const sway = 0.004 * still
  blend(y, p.fingers, other.fingers, turned, p.mirror).normalize()
  // Rising, the fingers come up last.
  y.y -= 0.5 * (1 - rise)
  y.normalize()
  blend(z, p.palm, other.palm, turned, p.mirror)
  z.addScaledVector(y, -z.dot(y)).normalize()
  x.crossVectors(y, z).multiplyScalar(p.mirror)
  local.makeBasis(x, y, z)
  blend(at, p.wrist, other.wrist, turned, p.mirror)
  local.setPosition(
    at.x + sway * Math.sin(0.7 * time + p.phase),
    (at.y * tan) / REST / wide - SUNK * (1 - rise) + sway * Math.sin(0.93 * time + 1.3 * p.phase),
    at.z / wide + 0.5 * sway * Math.sin(0.51 * time + p.phase),
  )
  out.multiplyMatrices(camera.matrixWorld, local)
}

/** Over a palm, metres: there the light hovers that it holds. */
const LAMP_OVER = 0.042

/** A palm’s middle and the way out of it; and its light, which goes to the fingers as they weave. */
function spring(
  matrix: Matrix4,
  from: Vector3,
  out: Vector3,
  lamp: Vector3,
  tips: readonly Vector3[],
  weaves: number,
): void {
  from.fromArray(SPRING).applyMatrix4(matrix)
  const e = matrix.elements
  // Out of the palm, leaning a little to the fingers.
  out.set(e[8] + 0.25 * e[4], e[9] + 0.25 * e[5], e[10] + 0.25 * e[6]).normalize()
  at.addVectors(tips[0], tips[1]).multiplyScalar(0.5)
  lamp
    .copy(from)
    .addScaledVector(out, LAMP_OVER)
    .lerp(at, 0.72 * weaves)
}

/** Whether a point (world) is above the lower edge of the picture, with a finger's breadth to spare. */
function isOver(point: Vector3, camera: PerspectiveCamera): boolean {
  at.copy(point).applyMatrix4(camera.matrixWorldInverse)
  return at.y + 0.03 > Math.tan((camera.fov * Math.PI) / 360) * at.z
}
/** Whether anything of a hand is in the picture, by its palm and its fingertips (world). */
export const inSight = (palm: Vector3, tips: readonly Vector3[], camera: PerspectiveCamera) =>
  isOver(palm, camera) || tips.some((tip) => isOver(tip, camera))

const TIPS = { left: fingertips('left'), right: fingertips('right') }

/** Fingertips of one hand in the world, thumb to little finger, to `out`. */
function placeFingertips(matrix: Matrix4, side: 'left' | 'right', out: Vector3[]): void {
  TIPS[side].forEach((tip, i) => {
    out[i].fromArray(tip).applyMatrix4(matrix)
  })
}

/**
 * Writes both matrices and the palms’ places; how far each has risen, 0 to 1, `still` 1 free to
 * sway, 0 not; `palm` holds the left up before the eyes; how much each weaves, and how much the left
 * holds a butterfly, 0 to 1.
 */
export function placeHands(
  left: Matrix4,
  right: Matrix4,
  own: HandsUniforms,
  camera: PerspectiveCamera,
  time: number,
  risenLeft: number,
  risenRight: number,
  still: number,
  palm = false,
  weavesLeft = 0,
  weavesRight = 0,
  holds = 0,
): void {
  const one = palm ? PALM : LEFT
  const turned = palm ? 0 : Math.max(weavesLeft, holds)
  const other = holds > weavesLeft ? HOLDING : WEAVING
  place(left, one, camera, time, risenLeft, still, other, turned)
  place(right, RIGHT, camera, time, risenRight, still, WEAVING, weavesRight)
  const { palmLeft, palmRight, outLeft, outRight, lampLeft, lampRight } = own
  const tipsLeft = own.tipsLeft.value
  const tipsRight = own.tipsRight.value
  placeFingertips(left, 'left', tipsLeft)
  placeFingertips(right, 'right', tipsRight)
  spring(left, palmLeft.value, outLeft.value, lampLeft.value, tipsLeft, weavesLeft)
  spring(right, palmRight.value, outRight.value, lampRight.value, tipsRight, weavesRight)
}
