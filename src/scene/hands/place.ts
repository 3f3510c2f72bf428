/** Where the hands are, seen from the lens: both held out to her, or one from a corner. */
import { Matrix4, type PerspectiveCamera, Vector3 } from 'three'
import { PERCH } from '../../dream/flutter'
import { fingertips, type HandForm, type Side, SPRING } from '../../dream/grow/hand-bones'
import type { HandsUniforms } from './HandsMaterial'

/** All as a right hand; a left one is its mirror. */
interface Place {
  wrist: readonly [number, number, number]
  /** Toward the fingers, and out of the palm, in the lens’s frame. */
  fingers: readonly [number, number, number]
  palm: readonly [number, number, number]
  /** Whether it keeps its place by the picture’s edge as that changes its shape, or by nothing. */
  by: 'arm' | 'air'
  phase: number
  size?: number
}

const PLACES: Record<HandForm | 'palm', Place> = {
  // Reaching to her: the left low and near, an open offering; the right farther out and from the side, its
  // fingers toward her.
  left: {
    wrist: [0.228, -0.168, -0.52],
    fingers: [-0.48, 0.42, -0.77],
    palm: [-0.1, 0.84, 0.53],
    by: 'arm',
    phase: 0,
    size: 0.8,
  },
  right: {
    wrist: [0.255, -0.122, -0.5],
    fingers: [-0.76, 0.22, -0.61],
    palm: [-0.04, 0.76, 0.64],
    by: 'arm',
    phase: 0.6,
    size: 0.68,
  },
  // Below the picture's corner: its light alone comes up over the edge.
  weaving: {
    wrist: [0.345, -0.3, -0.6],
    fingers: [-0.42, 0.74, -0.53],
    palm: [-0.38, 0.42, 0.82],
    by: 'arm',
    phase: 2.1,
    size: 0.52,
  },
  // Palm up, the forefinger a perch.
  holding: {
    wrist: [0, 0, 0], // see below
    fingers: [-0.55, 0.25, -0.8],
    palm: [-0.24, 0.93, 0.24],
    by: 'air',
    phase: 0,
  },
  // Held up before the eyes.
  palm: {
    wrist: [0.012, -0.088, -0.27],
    fingers: [-0.12, 0.92, -0.3],
    palm: [-0.1, 0.3, 0.95],
    by: 'air',
    phase: 0,
  },
}
const TIPS: Record<HandForm, ReturnType<typeof fingertips>> = {
  left: fingertips('left'),
  right: fingertips('right'),
  weaving: fingertips('weaving'),
  holding: fingertips('holding'),
}

/** Half the height, at one metre, of the lens the arms are placed for, and half the breadth. */
const HIGH = Math.tan((20.5 * Math.PI) / 180)
const BROAD = (HIGH * 16) / 9
/** So much lower, metres, are they held before one who sits. */
const BOWS = 0.03
/** How far below the edge the hands wait, metres. */
const SUNK = 0.34

const x = new Vector3()
const y = new Vector3()
const z = new Vector3()
const at = new Vector3()
const local = new Matrix4()

/** Axes of a hand, from `fingers` in `y` and `palm` in `z`, to x, y and z. */
function axes(mirror: 1 | -1): void {
  y.normalize()
  z.addScaledVector(y, -z.dot(y)).normalize()
  x.crossVectors(y, z).multiplyScalar(mirror)
}

/** The forefinger that is a perch, a little below what comes to rest there. */
function underPerch({ fingers, palm }: Place): Place['wrist'] {
  y.fromArray(fingers)
  z.fromArray(palm)
  axes(1)
  local.makeBasis(x, y, z)
  at.fromArray(TIPS.holding[1]).applyMatrix4(local)
  return [PERCH.left - at.x, -PERCH.below - 0.012 - at.y, -PERCH.ahead - at.z]
}
PLACES.holding.wrist = underPerch(PLACES.holding)

function place(
  out: Matrix4,
  p: Place,
  side: Side,
  camera: PerspectiveCamera,
  time: number,
  risen: number,
  still: number,
  sits: number,
): void {
  const mirror = side === 'left' ? -1 : 1
  const tan = Math.tan((camera.fov * Math.PI) / 360)
  // Where the picture is narrow the arms are nearer to each other; in a broad one they stay where arms are.
  const breadth = (tan * camera.aspect) / BROAD
  const narrow = p.by === 'air' ? 1 : Math.min(1.15, Math.max(0.46, breadth))
  const slim = p.by === 'air' ? 1 : Math.min(1, 0.7 + 0.3 * breadth)
  const rise = 1 - (1 - risen) ** 3
  const sway = 0.003 * still
  y.set(mirror * p.fingers[0], p.fingers[1], p.fingers[2]).normalize()
  // Rising, the fingers come up last.
  y.y -= 0.5 * (1 - rise)
  z.set(mirror * p.palm[0], p.palm[1], p.palm[2])
  axes(mirror)
  local.makeBasis(x, y, z).scale(at.setScalar(slim * (p.size ?? 1)))
  const high = p.by === 'air' ? 1 : tan / HIGH
  at.set(mirror * p.wrist[0] * narrow, (p.wrist[1] - BOWS * sits) * high, p.wrist[2])
  local.setPosition(
    at.x + sway * Math.sin(0.7 * time + p.phase),
    at.y - SUNK * (1 - rise) + sway * Math.sin(0.93 * time + 1.3 * p.phase),
    at.z + 0.5 * sway * Math.sin(0.51 * time + p.phase),
  )
  out.multiplyMatrices(camera.matrixWorld, local)
}

/** Over a palm, metres: there the light hovers that a hand alone holds. */
const LAMP_OVER = 0.034
/** And so far over the fingertips of one that weaves. */
const PINCHED_OVER = 0.012

/** A palm’s middle, and its light, which goes to the fingertips of one that weaves. */
function spring(
  matrix: Matrix4,
  from: Vector3,
  lamp: Vector3,
  tips: readonly Vector3[],
  weaves: boolean,
): void {
  from.fromArray(SPRING).applyMatrix4(matrix)
  const e = matrix.elements
  // Out of the palm, and more toward the fingers.
  at.set(e[8] + 1.5 * e[4], e[9] + 1.5 * e[5], e[10] + 1.5 * e[6]).normalize()
  lamp.copy(from).addScaledVector(at, LAMP_OVER)
  if (weaves) {
    at.set(e[8], e[9], e[10]).normalize()
    lamp.addVectors(tips[0], tips[1]).multiplyScalar(0.5).addScaledVector(at, PINCHED_OVER)
  }
}

/** Whether a point (world) is above the lower edge of the picture, with a finger's breadth to spare. */
function isOver(point: Vector3, camera: PerspectiveCamera): boolean {
  at.copy(point).applyMatrix4(camera.matrixWorldInverse)
  return at.y + 0.03 > Math.tan((camera.fov * Math.PI) / 360) * at.z
}
/** Whether anything of a hand is in the picture, by its palm and its fingertips (world). */
export const inSight = (palm: Vector3, tips: readonly Vector3[], camera: PerspectiveCamera) =>
  isOver(palm, camera) || tips.some((tip) => isOver(tip, camera))

/** One hand, as it is to be placed. */
export interface Held {
  form: HandForm
  /** How far it has risen, 0 to 1. */
  risen: number
}

/**
 * Writes both matrices and the places of palms, fingertips and light; `still` 1 free to sway, 0 not;
 * `palm` holds the left up before the eyes; how far she sits, 0 to 1.
 */
export function placeHands(
  left: Matrix4,
  right: Matrix4,
  own: HandsUniforms,
  camera: PerspectiveCamera,
  time: number,
  hands: Record<Side, Held>,
  still: number,
  palm = false,
  sits = 0,
): void {
  const { palmLeft, palmRight, lampLeft, lampRight, tipsLeft, tipsRight } = own
  const one = (side: Side, matrix: Matrix4, tips: Vector3[], from: Vector3, lamp: Vector3) => {
    const { form, risen } = hands[side]
    place(
      matrix,
      PLACES[palm ? 'palm' : form],
      side,
      camera,
      time,
      risen,
      still,
      form === side ? sits : 0,
    )
    TIPS[form].forEach((tip, i) => {
      tips[i].fromArray(tip).applyMatrix4(matrix)
    })
    spring(matrix, from, lamp, tips, form === 'weaving')
  }
  one('left', left, tipsLeft.value, palmLeft.value, lampLeft.value)
  one('right', right, tipsRight.value, palmRight.value, lampRight.value)
  // What has come to rest on it shines on it.
  if (hands.left.form === 'holding' && !palm) lampLeft.value.copy(tipsLeft.value[1]).y += 0.03
}
