/** Named cameras for stills; the default is the visitor’s own eye. */
import type { PerspectiveCamera } from 'three'
import { tapestryFrame } from '../dream/cloth'
import { SEAT_DROP } from '../dream/grow/figure-gown'
import { statureOf } from '../dream/grow/figure-pose'
import { againstSun, sunSide } from '../dream/her'
import type { DreamState } from '../dream/state'
import { wrapped, yawOf } from '../dream/world'
import { live } from '../store'
import { circle } from './among/circle'
import { type Placement, picture } from './among/lens'
import { pool } from './among/pool'
import { besideSun } from './among/portrait'
import { sunrise } from './among/sunrise'
import { lookBack } from './back'
import { placeEye } from './eye'

const out: Placement = { x: 0, y: 0, z: 0, atX: 0, atY: 0, atZ: 0, fov: 50 }

/** How far round her one goes to have a bolt beside her, radians; between what bounds it then stands. */
const ROUND = [0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45, -0.54]
/** Nearer than this, metres, one does not go round toward her face: she is seen from the side, or is a doll. */
const ASIDE = 7
const FACES = 3
const BESIDE_HER = { least: 0.26, most: 0.48, shift: 0.11 }
/** On the side she looks to no branch of it comes near her head from here on, radians. */
const CLEAR = 0.33
/** And it does not stand where the end of her shawl flies, so far behind her, metres. */
const FLIES = 1.1
/** The same from before the wall; `shift`: by what share of the distance both are then moved aside. */
const BEYOND_WALL = { least: 0.1, most: 0.3, shift: 0.04 }
/** Nearer than the first, metres, one stands within the wall; farther than the second a bolt is on the column. */
const NEAR = 10
const WALL = 26
/** A flower hides what is so far beside it, radians; more than so many hide her. */
const HIDES = 0.07
const FEW = 3
/** A bolt this old is dark, seconds. */
const DARK = 0.7

/** Where the brightest bolt stands to the right of her, radians, for one `distance` before her. */
function boltBeside({ woman, bolts, time }: DreamState, yaw: number, distance: number) {
  let last = bolts[0]
  for (const one of bolts) if (one.bornAt > last.bornAt) last = one
  if (time - last.bornAt > DARK) return null
  const x = woman.x + Math.sin(yaw) * distance
  const z = woman.z - Math.cos(yaw) * distance
  return wrapped(yawOf(last.x - x, last.z - z) - yaw - Math.PI)
}

/** How many flowers of the path stand between her and a lens `distance` before her. */
function flowersBefore({ woman, flowers }: DreamState, yaw: number, distance: number): number {
  const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)]
  let many = 0
  for (const { x, z, bornAt } of flowers) {
    const nearer = (x - woman.x) * sin - (z - woman.z) * cos
    const aside = (x - woman.x) * cos + (z - woman.z) * sin
    if (bornAt < 0 || nearer < 0 || nearer > distance) continue
    if (Math.abs(aside) < HIDES * (distance - nearer) + 0.5) many++
  }
  return many
}

/**
 * In front of her, `distance` metres away and `side` radians round, looking at height `at`. Nearer
 * than the wall of the storm no bolt comes down upon her head: she and it share the picture. From
 * farther off the path to her lies beside her.
 */
const before =
  (distance: number, at: number, height: number, fov: number, side = 0) =>
  (state: DreamState): Placement => {
    const { woman } = state
    const { least, most, shift } = distance < NEAR ? BESIDE_HER : BEYOND_WALL
    let round = 0
    let aside = 0
    let cost = Infinity
    for (const turn of distance < WALL ? ROUND : [0]) {
      const yaw = woman.yaw + side + turn
      const off = distance < WALL ? boltBeside(state, yaw, distance) : null
      const beside = off !== null && Math.abs(off) > least && Math.abs(off) < most
      const hidden = distance > NEAR && flowersBefore(state, yaw, distance) > FEW
      const near = beside && distance < NEAR && off < 0 && off > -CLEAR ? 0.15 : 0
      const meets = beside && off > 0 && off * distance < FLIES ? 0.35 : 0
      const faces = distance < ASIDE ? FACES * Math.max(turn, 0) : 0
      const worse =
        (beside || off === null ? near + meets : 1) +
        (hidden ? 1 : 0) +
        0.4 * Math.abs(turn) +
        faces
      if (worse >= cost) continue
      cost = worse
      // Where no place is good, the first is.
      round = worse > 1.5 || (off !== null && !beside && distance < NEAR) ? 0 : turn
      aside = beside ? shift * distance * Math.sign(off) : 0
    }
    const yaw = woman.yaw + side + round
    // A portrait follows her face down when she sits.
    const sunk = at > 1.3 ? SEAT_DROP * (live.dream?.mood.sit ?? 0) : 0
    out.x = woman.x + Math.sin(yaw) * distance
    out.z = woman.z - Math.cos(yaw) * distance
    out.y = woman.y + height - sunk
    out.atX = woman.x - Math.cos(yaw) * aside
    out.atY = woman.y + at - sunk
    out.atZ = woman.z - Math.sin(yaw) * aside
    out.fov = fov
    return out
  }

/**
 * Her portrait, from the side. In grief her hair streams away behind her; mended it is turned to the
 * sun, which stands before her face.
 */
const portrait = (state: DreamState): Placement => {
  const { woman } = state
  const mood = live.dream?.mood
  const warmth = mood?.warmth ?? 0
  const sunk = SEAT_DROP * (mood?.sit ?? 0)
  const tall = statureOf(live.dream?.seed ?? '')
  const sun = againstSun(state)
  const facing = sunSide(state)
  // From full aside in grief, the line of her face against the storm; mended, the sun is before her.
  const yaw =
    woman.yaw + (sun + besideSun(state, woman.yaw + sun, facing)) * warmth - 0.09 * (1 - warmth)
  // In grief there is room before her lowered gaze, and her hair streams out of the picture.
  const aside = -0.022 * (1 - warmth) + 0.044 * facing * warmth
  out.x = woman.x + Math.sin(yaw) * 1.5
  out.z = woman.z - Math.cos(yaw) * 1.5
  out.y = woman.y + (1.36 - 0.06 * warmth - sunk) * tall
  out.atX = woman.x - Math.cos(yaw) * aside
  out.atY = woman.y + (1.378 + 0.085 * warmth - sunk) * tall
  out.atZ = woman.z - Math.sin(yaw) * aside
  out.fov = 24 - 7.7 * warmth
  return out
}

const turned =
  (yaw: number, fov = 50, lift = 0) =>
  ({ visitor }: DreamState): Placement => {
    const a = visitor.yaw + yaw
    out.x = visitor.x
    out.y = visitor.y + lift
    out.z = visitor.z
    out.atX = visitor.x + Math.sin(a) * 10
    out.atY = visitor.y + lift + 10 * Math.tan(0.06)
    out.atZ = visitor.z - Math.cos(a) * 10
    out.fov = fov
    return out
  }

export const VIEWS: Record<string, (state: DreamState) => Placement> = {
  her: portrait,
  her3: before(3, 1.01, 0.82, 32.5, -0.15),
  her6: before(6, 0.95, 1.5, 34, 0.08),
  her20: before(20, 2.7, 1.6, 28.5, 0.06),
  her60: before(60, 12.5, 1.8, 48, 0.04),
  seated: before(2.6, 0.62, 0.95, 34, 0.3),
  back: lookBack,
  left: turned(-1.2),
  right: turned(1.2),
  wide: turned(0, 70, 0.6),
  palm: turned(0),
  above: ({ visitor, place }) => {
    out.x = visitor.x
    out.y = visitor.y + 9
    out.z = visitor.z + 6
    out.atX = place.stormX
    out.atY = 4
    out.atZ = place.stormZ
    out.fov = 55
    return out
  },
  storm: ({ visitor, place }) => {
    const yaw = Math.atan2(place.stormX - visitor.x, -(place.stormZ - visitor.z))
    out.x = visitor.x
    out.y = visitor.y
    out.z = visitor.z
    out.atX = visitor.x + Math.sin(yaw) * 100
    out.atY = visitor.y + 22
    out.atZ = visitor.z - Math.cos(yaw) * 100
    out.fov = 55
    return out
  },
  sun: ({ visitor, place }) => towards(visitor, place.sunAzimuth, 0.12, 40),
  moon: ({ visitor, place }) => towards(visitor, place.moonAzimuth, 0.2, 40),
  ground: ({ visitor }) => towards(visitor, visitor.yaw, -0.55, 50),
  moth: ({ moths, visitor }) => {
    let best = moths[0]
    for (const moth of moths) if (moth.bornAt >= 0 && moth.attention >= best.attention) best = moth
    const yaw = Math.atan2(best.x - visitor.x, -(best.z - visitor.z))
    out.x = best.x - Math.sin(yaw) * 0.55
    out.y = best.y + 0.1
    out.z = best.z + Math.cos(yaw) * 0.55
    out.atX = best.x
    out.atY = best.y
    out.atZ = best.z
    out.fov = 40
    return out
  },
  tapestry: (state) => {
    const cloth = tapestryFrame(state)
    out.x = cloth.x + cloth.normalX * 4.3 - cloth.rightX * 0.5
    out.y = cloth.y + 0.05
    out.z = cloth.z + cloth.normalZ * 4.3 - cloth.rightZ * 0.5
    out.atX = cloth.x
    out.atY = cloth.y - 0.08
    out.atZ = cloth.z
    out.fov = 40
    return out
  },
  butterfly: ({ butterflies, visitor }) => {
    let best = butterflies[0]
    for (const one of butterflies) if (one.bornAt >= 0 && one.goal === 'her') best = one
    const yaw = Math.atan2(best.x - visitor.x, -(best.z - visitor.z))
    out.x = best.x - Math.sin(yaw) * 0.8
    out.y = best.y + 0.15
    out.z = best.z + Math.cos(yaw) * 0.8
    out.atX = best.x
    out.atY = best.y
    out.atZ = best.z
    out.fov = 40
    return out
  },
  circle,
  sunrise,
  pool,
}

function towards(
  eye: { x: number; y: number; z: number },
  yaw: number,
  pitch: number,
  fov: number,
): Placement {
  out.x = eye.x
  out.y = eye.y
  out.z = eye.z
  out.atX = eye.x + Math.sin(yaw) * Math.cos(pitch)
  out.atY = eye.y + Math.sin(pitch)
  out.atZ = eye.z - Math.cos(yaw) * Math.cos(pitch)
  out.fov = fov
  return out
}

/** Puts the camera where a named view, or the visitor’s own eye, is; `close` is the mood’s. */
export function placeCamera(
  camera: PerspectiveCamera,
  state: DreamState,
  close: number,
  view: string,
): void {
  const named = VIEWS[view]
  picture.aspect = camera.aspect
  let fov: number
  if (named) {
    const at = named(state)
    camera.position.set(at.x, at.y, at.z)
    camera.up.set(0, 1, 0)
    camera.lookAt(at.atX, at.atY, at.atZ)
    fov = at.fov
  } else {
    fov = placeEye(camera, state, close)
  }
  if (camera.fov !== fov) {
    camera.fov = fov
    camera.updateProjectionMatrix()
  }
  camera.updateMatrixWorld()
}
