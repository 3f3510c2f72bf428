/** Where a memory is at a moment: out of the cloth, to her or to the visitor's hand, and away. */
import { clothSide, panelPlace, tapestryFrame } from './cloth'
import { again, mix } from './flights'
import { againstSun, type Spot, shoulderOf, sunSide } from './her'
import type { Mood } from './mood'
import { type ButterflyState, type DreamState, NEVER } from './state'
import { clamp, length, smooth, type World } from './world'

const TAU = 2 * Math.PI
/** How far each goes round her after the one before it, and how much higher, of all. */
const GOLDEN = 0.618034
const HIGHER = 0.5698403
const from: Spot = { x: 0, y: 0, z: 0 }
const to: Spot = { x: 0, y: 0, z: 0 }

/** Where one comes to rest over the visitor’s forefinger, from the eye, metres; how long, seconds. */
export const PERCH = { left: 0.22, below: 0.185, ahead: 0.93 } as const
const HAND_REST = 16
/** And how long the others stay over her hands before they go on. */
const HOVERS = 4.6
/** How far before her the nearest hover, metres. */
const NEAR = 1.42

/** How far from the middle of her hers rests, metres: clear of her face, which leans to that side. */
const BESIDE_FACE = 0.31
/** How much higher over the circle for each metre beyond her. */
const RISES = 0.33
/** And so much farther where it is seen from the circle, not by the visitor alone. */
const CLEAR_OF_HAIR = 0.08

/** Seconds from leaving the cloth to brushing her. */
export const touchAfter = (butterfly: ButterflyState) => mix(6.4, 7.8, again(butterfly.seed, 1))

/** Beside her hands, where the bow of the memories comes down: on the side of the sun. */
export function bowTo(state: DreamState, mood: Mood, out: Spot): void {
  const { rightX, rightZ, normalX, normalZ } = tapestryFrame(state)
  const aside = -0.42 * clothSide(state)
  shoulderOf(state, mood, 0, out)
  out.x += rightX * aside + normalX * 0.34
  out.z += rightZ * aside + normalZ * 0.34
  out.y -= 0.1
}

/** Over her, and behind: what that bow bends to. */
export function bowOver(state: DreamState, out: Spot): void {
  const { woman } = state
  const { rightX, rightZ, normalX, normalZ } = tapestryFrame(state)
  const wide = -1.4 * clothSide(state)
  out.x = woman.x + rightX * wide - normalX * 0.8
  out.z = woman.z + rightZ * wide - normalZ * 0.8
  out.y = woman.y + 2.35
}

export function placeButterfly(world: World, butterfly: ButterflyState): void {
  const { state, mood } = world
  const { woman, visitor } = state
  panelPlace(state, butterfly.panel, state.moths.length, from)
  if (butterfly.bornAt === NEVER) {
    butterfly.x = from.x
    butterfly.y = from.y
    butterfly.z = from.z
    return
  }
  const age = state.time - butterfly.bornAt
  const { seed } = butterfly
  const touch = touchAfter(butterfly)
  const turn = state.butterflies.indexOf(butterfly)

  // Where it brushes her: shoulder or, for the one that comes to the hand, the visitor’s finger.
  // A wing's breadth outside it, so that her face stays free, on the side of the sun, to which she
  // will turn her face; most come, one after the other, to her hands.
  const frame = tapestryFrame(state)
  const toSun = -clothSide(state)
  const { rightX, rightZ, normalX, normalZ } = frame
  const hers = butterfly.goal === 'her'
  if (hers) {
    const seen = againstSun(state)
    const at = -sunSide(state)
    shoulderOf(state, mood, at, to)
    const beside = BESIDE_FACE + CLEAR_OF_HAIR * smooth(0, 0.6, mood.circle)
    to.x = woman.x + Math.cos(woman.yaw + seen) * at * beside
    to.z = woman.z + Math.sin(woman.yaw + seen) * at * beside
    to.y -= 0.05
  } else {
    // Now and then one comes near enough for its painting to be read.
    const near = turn % 4 === 0
    const aside = toSun * (near ? 0.42 + 0.26 * again(seed, 7) : 0.34 + 0.72 * again(seed, 7))
    shoulderOf(state, mood, 0, to)
    const fore = near ? NEAR : 0.06 + 0.5 * again(seed, 10)
    to.x += rightX * aside + normalX * fore
    to.z += rightZ * aside + normalZ * fore
    to.y += 0.05 * Math.sin(1.7 * age + 9 * seed) + 0.2 - (near ? 0.4 : 0.58 * again(seed, 8))
  }
  if (butterfly.goal === 'hand') {
    const hand = 1 - smooth(5, 9, world.distance)
    const sin = Math.sin(visitor.yaw)
    const cos = Math.cos(visitor.yaw)
    // The hand goes with the eye, up and down too.
    const up = Math.sin(visitor.pitch)
    const level = Math.cos(visitor.pitch)
    const ahead = PERCH.ahead * level + PERCH.below * up
    to.x = mix(to.x, visitor.x + sin * ahead - cos * PERCH.left, hand)
    to.z = mix(to.z, visitor.z - cos * ahead - sin * PERCH.left, hand)
    to.y = mix(to.y, visitor.y + PERCH.ahead * up - PERCH.below * level, hand)
  }

  // Out of the cloth in one wide, slow bow: behind her, over her head, and down on the sun's side.
  const arc = mix(clamp(age / touch, 0, 1), smooth(0, touch, age), 0.55)
  const glide = 0.06 * Math.sin(3.1 * age + 9 * seed)
  const wide = toSun * mix(0.95, 1.85, again(seed, 3))
  const over = mix(0.95, 1.75, again(seed, 9))
  const [a, b, c] = [(1 - arc) ** 2, 2 * arc * (1 - arc), arc ** 2]
  let x = a * from.x + b * (woman.x + rightX * wide - normalX * 0.8) + c * to.x
  let z = a * from.z + b * (woman.z + rightZ * wide - normalZ * 0.8) + c * to.z
  let y = a * from.y + b * (woman.y + 1 + over) + c * to.y + glide * (1 - arc)

  const rests = butterfly.goal === 'her' ? Infinity : butterfly.goal === 'hand' ? HAND_REST : HOVERS
  if (age > touch + rests) {
    const on = age - touch - rests
    const away = smooth(0, 5, on)
    // One after another in golden steps, and all one way round: by chance they are a heap at one place.
    const round = ((GOLDEN * turn) % 1) * TAU + 0.15 * on
    // Later they keep above her and, until those beyond go farther off, over their heads, the higher the
    // farther beyond her, so that the view over the circle is free.
    const crown = smooth(0, 0.6, mood.circle)
    const wide = mix(mix(1.2, 2.8, again(seed, 5)), mix(0.7, 2.3, again(seed, 5)), crown)
    const radius = wide + mix(0.5, 0.2, crown) * Math.sin(0.31 * on + 5 * seed)
    const rx = woman.x + Math.sin(round) * radius
    const rz = woman.z - Math.cos(round) * radius
    const evening = crown * (1 - mood.dawn)
    const beyond =
      ((rx - woman.x) * (woman.x - visitor.x) + (rz - woman.z) * (woman.z - visitor.z)) /
      Math.max(1, length(woman.x - visitor.x, woman.z - visitor.z))
    const high =
      mix(1.5 + 0.4 * crown, 2.9 + 1.5 * crown - 1.7 * evening, (HIGHER * turn) % 1) +
      (0.35 - 0.15 * evening) * Math.sin(0.57 * on + 3 * seed) +
      RISES * evening * Math.max(-1, beyond)
    x = mix(x, rx, away)
    z = mix(z, rz, away)
    y = mix(y, woman.y + high + glide, away)
  }
  butterfly.x = x
  butterfly.y = y
  butterfly.z = z
}
