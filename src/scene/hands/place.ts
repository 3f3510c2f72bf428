/** Where the hands are, seen from the lens: at the lower edge, palms open upward and ahead. */
import { Matrix4, type PerspectiveCamera, Vector3 } from 'three'
import { SPRING } from '../../dream/grow/hand'
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

const LEFT: Place = {
  wrist: [-0.2, -0.166, -0.39],
  fingers: [0.27, 0.47, -0.84],
  palm: [0.22, 0.84, 0.49],
  mirror: -1,
  phase: 0,
}
const RIGHT: Place = {
  wrist: [0.208, -0.178, -0.385],
  fingers: [-0.2, 0.4, -0.89],
  palm: [-0.28, 0.86, 0.42],
  mirror: 1,
  phase: 2.1,
}
/** Half the height of the rest lens (50°) at one metre. */
const REST = Math.tan((25 * Math.PI) / 180)
/** How far below the edge the hands wait, metres. */
const SUNK = 0.24

const x = new Vector3()
const y = new Vector3()
const z = new Vector3()
const local = new Matrix4()

function place(
  out: Matrix4,
  p: Place,
  camera: PerspectiveCamera,
  time: number,
  risen: number,
  still: number,
): void {
  const tan = Math.tan((camera.fov * Math.PI) / 360)
  const wide = Math.min(1, (tan * camera.aspect) / (REST * 1.35))
  const rise = 1 - (1 - risen) ** 2
  const sway = 0.004 * still
  y.fromArray(p.fingers).normalize()
  // Rising, the fingers come up last.
  y.y -= 0.5 * (1 - rise)
  y.normalize()
  z.fromArray(p.palm)
  z.addScaledVector(y, -z.dot(y)).normalize()
  x.crossVectors(y, z).multiplyScalar(p.mirror)
  local.makeBasis(x, y, z)
  local.setPosition(
    p.wrist[0] * wide + sway * Math.sin(0.7 * time + p.phase),
    p.wrist[1] * (tan / REST) - SUNK * (1 - rise) + sway * Math.sin(0.93 * time + 1.3 * p.phase),
    p.wrist[2] + 0.5 * sway * Math.sin(0.51 * time + p.phase),
  )
  out.multiplyMatrices(camera.matrixWorld, local)
}

function spring(matrix: Matrix4, at: Vector3, out: Vector3): void {
  at.fromArray(SPRING).applyMatrix4(matrix)
  const e = matrix.elements
  // Out of the palm, leaning a little to the fingers.
  out.set(e[8] + 0.25 * e[4], e[9] + 0.25 * e[5], e[10] + 0.25 * e[6]).normalize()
}

/** Writes both matrices and the palms’ places; how far each has risen, 0 to 1, `still` 1 free to sway, 0 not. */
export function placeHands(
  left: Matrix4,
  right: Matrix4,
  own: HandsUniforms,
  camera: PerspectiveCamera,
  time: number,
  risenLeft: number,
  risenRight: number,
  still: number,
): void {
  place(left, LEFT, camera, time, risenLeft, still)
  place(right, RIGHT, camera, time, risenRight, still)
  spring(left, own.palmLeft.value, own.outLeft.value)
  spring(right, own.palmRight.value, own.outRight.value)
}
