/** Where the dream has fewer others than there is room for, some more stand farther out. */
import type { Camera } from 'three'
import { SEAT } from '../../dream/bow'
import type { Dream } from '../../dream/dream'
import { BUILDS, buildOf } from '../../dream/grow/other'
import { COUNTS, type DreamState, type WispState } from '../../dream/state'
import { wrapped } from '../../dream/world'
import { besides, clearOf, whole, withinPicture } from './seen'
import type { createWispsUniforms } from './WispsMaterial'

/** Whoever looks at the circle sees so much, radians. */
const SEES = 0.46
/** How far beyond that middle they stand, metres. */
const OUT = [8.6, 10.4, 9.2, 12, 9.8, 11.2]
/** None stands this near behind her, or beside one of the circle, radians. */
const BEHIND_HER = 0.15
const APART = 0.13
/** They are fainter than those of the circle. */
const FAINT = 0.85
/** They leave this much more air between themselves and whoever stands before them. */
const AIR = 2

/** Where they stand: in the widest gaps between those of the circle; `around` is in its order. */
export function farther({ place }: DreamState, around: readonly WispState[]) {
  const last = around[around.length - 1]
  // The circle is open half-way between the last and the first.
  const axis = (around[0].place + last.place) / 2 - Math.PI
  const taken = [0]
  for (const one of around) {
    const a = wrapped(one.place - axis)
    const [x, z] = [one.stands * Math.sin(a), one.stands * Math.cos(a)]
    if (Math.abs(a) < 1.5) taken.push(Math.atan2(x, SEAT + z))
  }
  const spots = []
  for (let k = 0; k < COUNTS.wisps - around.length && k < OUT.length; k++) {
    let best = 0
    let most = APART
    for (let a = -SEES; a <= SEES; a += 0.02) {
      if (Math.abs(a) < BEHIND_HER) continue
      const room = Math.min(...taken.map((b) => Math.abs(b - a)))
      if (room <= most) continue
      most = room
      best = a
    }
    if (best === 0) break
    taken.push(best)
    const far = SEAT + OUT[k]
    const [ahead, aside] = [far * Math.cos(best) - SEAT, far * Math.sin(best)]
    const [s, c] = [Math.sin(axis), Math.cos(axis)]
    spots.push({
      x: place.stormX + s * ahead + c * aside,
      z: place.stormZ - c * ahead + s * aside,
      hue: (last.hue + (k + 1) * 0.618034) % 1,
      seed: (last.seed + (k + 1) * 0.7548777) % 1,
    })
  }
  return spots
}

/** Writes those who stand farther out behind those of the circle. */
export function writeFarther(
  own: ReturnType<typeof createWispsUniforms>,
  camera: Camera,
  { state, mood, land }: Dream,
  around: readonly WispState[],
  spots: ReturnType<typeof farther>,
  turn: number,
): void {
  const { stormX, stormZ } = state.place
  const there = Math.min(1, mood.wisps * 2.2) * mood.circle * (1 - mood.pool)
  for (let i = around.length; i < COUNTS.wisps; i++) {
    own.hearts.value[i].set(0, 0, 0, 0)
    const spot = spots[i - around.length]
    if (!spot || there <= 0) {
      own.otherPlaces.value[i].set(0, 0, 0, 0)
      continue
    }
    const { x, z, hue, seed } = spot
    const which = buildOf(i, COUNTS.wisps, turn)
    const { tall, heart, half } = BUILDS[which]
    const presence =
      there *
      FAINT *
      whole(
        clearOf(camera.position, state, x, z) *
          withinPicture(camera, state, x, z, half) *
          besides(camera.position, state, around, turn, spot, half, AIR),
      )
    const [toX, toZ] = [stormX - x, stormZ - z]
    const far = Math.hypot(toX, toZ)
    const looks = toX * (camera.position.z - z) - toZ * (camera.position.x - x)
    own.otherPlaces.value[i].set(x, land.height(x, z) - 0.04, z, presence)
    own.otherLooks.value[i].set(which, tall, looks >= 0 ? 1 : -1, 0)
    own.otherNatures.value[i].set(hue, seed, 1, 1)
    own.otherTurns.value[i].set(toX / far, toZ / far, heart * tall, -1)
  }
}
