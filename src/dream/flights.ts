/**
 * Where moths and the others are at a moment: closed forms of time and their own
 * random number, so that any moment can be drawn without the ones before it.
 */
import { drawnOf } from './beat'
import { clothSide, panelPlace, tapestryFrame } from './cloth'
import { parted } from './daybreak'
import { lipsOf, type Spot } from './her'
import { LEVEL_RADIUS } from './land'
import { type DreamState, type MothState, NEVER, type WispState } from './state'
import type { Motif } from './wings'
import { wordWay } from './wordWay'
import { clamp, smooth, type World, yawOf } from './world'

/** Seconds a moth takes from her lips to its own round. */
const LEAVE_SECONDS = 3.4
const TAU = 2 * Math.PI

const from: Spot = { x: 0, y: 0, z: 0 }
const to: Spot = { x: 0, y: 0, z: 0 }
const ahead: Spot = { x: 0, y: 0, z: 0 }

/** The same random number again, for another purpose, in [0, 1). */
export const again = (seed: number, salt: number) => {
  const n = (seed + 0.1371) * (salt * 97.13 + 41.77)
  return n - Math.floor(n)
}

export const mix = (a: number, b: number, amount: number) => a + (b - a) * amount

/** Of so many words in turn one moth comes to the visitor and shows its painting. */
const MESSENGERS = 3
/** Paintings known at a glance, the plainest last: of three, the plainest comes. */
const PLAIN: readonly string[] = [
  'suitcase',
  'letter',
  'piano',
  'bed',
  'bench',
  'cup',
  'stairs',
  'boat',
  'shoes',
  'coat',
  'cradle',
  'wilted',
  'starless',
  'house',
  'candle',
  'door',
  'swing',
  'tree',
  'birdcage',
  'room',
] satisfies Motif[]
type Word = Readonly<Pick<MothState, 'motif'>>
const turnOf = (index: number) => Math.floor(index / MESSENGERS)

/** Of each three the one that comes. Words do not change, and each moth asks in each step. */
const chosen = new WeakMap<readonly Word[], readonly number[]>()
function choose(moths: readonly Word[]): readonly number[] {
  const out: number[] = []
  for (let i = 0; i < moths.length; i++) {
    const turn = turnOf(i)
    const best = moths[out[turn] ?? i]
    if (PLAIN.indexOf(moths[i].motif) > PLAIN.indexOf(best.motif)) out[turn] = i
    else out[turn] ??= i
  }
  chosen.set(moths, out)
  return out
}
/** Which of the `turn`-th three comes; −1 where there are no more words. */
const messengerOf = (moths: readonly Word[], turn: number): number =>
  (chosen.get(moths) ?? choose(moths))[turn] ?? -1
/** It stays there until the second after it comes. */
export const isMessenger = (moths: readonly Word[], index: number) =>
  messengerOf(moths, turnOf(index)) === index
/** Seconds after its birth at which a messenger sets out, and how long it is on the way. */
const SETS_OUT = 1.6
const ON_THE_WAY = 2.2
/** It shows itself until the next one has come so far, and leaves in such a time, seconds. */
const SHOWS_UNTIL = SETS_OUT + 0.62 * ON_THE_WAY
const LEAVES_IN = 1.5
/** The others keep to this part of the way, and to a band of such a breadth about it, metres. */
const FIRST_OF_WAY = 0.15
const LAST_OF_WAY = 0.86
const BAND = 0.18
/** How far each goes along it and across it, of all: so none is near another, however many they are. */
const ALONG = 0.618034
const ACROSS = 0.5698403

/** How far a messenger has come to the visitor, 0 to 1. */
const comes = (time: number, one: MothState | undefined) =>
  !one || one.bornAt === NEVER ? 0 : smooth(SETS_OUT, SETS_OUT + ON_THE_WAY, time - one.bornAt)

/** How far it has made room for the next one, 0 to 1. */
const leaves = (time: number, next: MothState | undefined) =>
  !next || next.bornAt === NEVER
    ? 0
    : smooth(SHOWS_UNTIL, SHOWS_UNTIL + LEAVES_IN, time - next.bornAt)

export function placeMoth(world: World, moth: MothState, index: number): void {
  const { state, mood } = world
  const { woman, visitor } = state
  if (moth.bornAt === NEVER) {
    lipsOf(state, mood, from)
    moth.x = from.x
    moth.y = from.y
    moth.z = from.z
    return
  }
  const age = state.time - moth.bornAt
  const { seed } = moth
  const own = again(seed, 1)
  // Nervous: a slow round, a quicker wobble, and a flutter that jerks.
  const way = own < 0.5 ? 1 : -1
  const round = seed * TAU + way * age * mix(0.5, 0.95, again(seed, 2))
  const wobble = 0.12 * Math.sin(2.3 * age + 9 * seed) + 0.07 * Math.sin(5.1 * age + 17 * seed)
  const jerk = 0.04 * Math.sin(11.3 * age + 5 * Math.sin(3.7 * age + 31 * seed))

  // Around her as around a lamp, in a loose spiral that widens as it rises.
  const rise = again(seed, 8)
  const radius = mix(0.42, 0.7, again(seed, 6)) + 0.5 * rise + wobble
  let x = woman.x + Math.sin(round) * radius
  let z = woman.z - Math.cos(round) * radius
  let y = woman.y + mix(0.8, 2.2, rise) + 0.22 * Math.sin(0.9 * age + 7 * seed) + jerk
  // What passes between her and the visitor passes below her face.
  const before = Math.cos(round - yawOf(visitor.x - woman.x, visitor.z - woman.z))
  y -= 0.55 * smooth(0.35, 0.9, before) * smooth(1.9, 1.3, y - woman.y)
  // To be woven they wait in one low line, that comes up out of the grass under the cloth to her lifted hand.
  if (state.act === 'weaving') {
    const { rightX, rightZ, normalX, normalZ } = tapestryFrame(state)
    const on = (ALONG * (index + 0.5)) % 1
    const waits = smooth(0, 4, state.actTime)
    const wide = clothSide(state) * (mix(0.8, 2.5, on) + 0.05 * Math.sin(round) + 0.3 * wobble)
    const fore = mix(-0.35, -1.1, on)
    x = mix(x, woman.x + rightX * wide + normalX * fore, waits)
    z = mix(z, woman.z + rightZ * wide + normalZ * fore, waits)
    const high = mix(1.02, 0.6, smooth(0, 1, on))
    y = mix(y, woman.y + high + 0.05 * Math.sin(0.9 * age + 7 * seed) + jerk, waits)
  }
  // While she speaks they are on the way of her words; when the cloth is woven they leave it.
  const tells = state.act === 'weaving' ? 1 - smooth(0, 4, state.actTime) : 1
  const near = tells * (1 - smooth(7, 12, world.distance))
  const left = smooth(0, LEAVE_SECONDS, age)
  if (near > 0) {
    const drift = 0.01 * Math.sin(0.5 * age + 6 * seed)
    let on = mix(FIRST_OF_WAY, LAST_OF_WAY, (ALONG * (index + 0.5)) % 1) + drift
    let across = ((ACROSS * (index + 0.5)) % 1) - 0.5
    let loose = 1
    let over = 0
    if (isMessenger(state.moths, index)) {
      const { time, moths } = state
      // It has its place on the way again when it has made room for the next one.
      const room = leaves(time, moths[messengerOf(moths, turnOf(index) + 1)])
      const shown = comes(time, moth) * (1 - room)
      on = mix(on, 1, shown)
      across *= 1 - shown
      loose = 1 - 0.8 * shown
      // It goes back over the one that comes.
      over = 0.15 * Math.sin(Math.PI * room)
    }
    // From her lips it follows the way to its place.
    on *= left
    lipsOf(state, mood, from)
    wordWay(state, from, Math.max(0, on - 0.01), ahead)
    wordWay(state, from, on, to)
    // Athwart the way, as the visitor sees it.
    const [tx, ty, tz] = [to.x - ahead.x, to.y - ahead.y, to.z - ahead.z]
    const [vx, vy, vz] = [visitor.x - to.x, visitor.y - to.y, visitor.z - to.z]
    const [ax, ay, az] = [ty * vz - tz * vy, tz * vx - tx * vz, tx * vy - ty * vx]
    const wide = (BAND * across * smooth(0, 0.4, on)) / Math.max(1e-6, Math.hypot(ax, ay, az))
    x = mix(x, to.x + wide * ax + loose * (0.02 * Math.sin(round) + 0.16 * wobble), near)
    z = mix(z, to.z + wide * az + loose * 0.05 * Math.cos(round), near)
    const rises = over + loose * (0.02 * Math.sin(1.1 * age + 5 * seed) + 0.6 * jerk)
    y = mix(y, to.y + wide * ay + rises + 0.012 * Math.sin(1.7 * age), near)
  }
  if (left < 1) {
    lipsOf(state, mood, from)
    // Aside first and then up, clear of her eyes.
    const aside = left ** 0.6
    x = mix(from.x, x, aside)
    y = mix(from.y, y, left ** 1.7) + 0.05 * Math.sin(9 * age) * (1 - left) * smooth(0, 0.4, age)
    z = mix(from.z, z, aside)
  }
  // None touches the grass (the ground is level here).
  y = Math.max(y, woman.y + 0.45)
  if (moth.caughtAt !== NEVER) {
    panelPlace(state, moth.panel, state.moths.length, to)
    const drawn = moth.wovenAt !== NEVER ? 1 : drawnOf(moth, state.time)
    x = mix(x, to.x, drawn)
    y = mix(y, to.y, drawn) + 0.25 * Math.sin(Math.PI * drawn)
    z = mix(z, to.z, drawn)
  }
  moth.x = x
  moth.y = y
  moth.z = z
}

/** Seconds a wisp travels that sets out now. */
export const journey = (world: World, wisp: WispState) =>
  mix(9, 13, again(wisp.seed, 1)) / world.parameters.wispSpeed

/** Metres from which it comes. */
const horizon = (wisp: WispState) => mix(75, 125, again(wisp.seed, 2))

/** How far they go back, metres. */
const STEPS_BACK = 4.05
/** Where the circle stood water rises: they go back to its shore, and some way beyond. */
function stepBack({ act, actTime }: DreamState): number {
  return act === 'after' ? STEPS_BACK * smooth(1, 12, actTime) : 0
}

export function placeWisp(world: World, wisp: WispState): void {
  const { state, land } = world
  const { place, time } = state
  const waits = wisp.setsOutAt === NEVER
  const gone = waits ? 0 : clamp((time - wisp.setsOutAt) / wisp.takes, 0, 1)
  const near = smooth(0, 1, gone)
  // The nearer the slower; a turn on the way that winds out before the circle.
  const part = parted(world)
  const own = mix(wisp.stands, wisp.apart, part) + stepBack(state)
  const radius = mix(horizon(wisp), own, near ** 0.8)
  const wind = (1 - near) * mix(-0.7, 0.7, again(wisp.seed, 3))
  const drift = state.act === 'after' ? state.actTime * 0.02 * smooth(0, 20, state.actTime) : 0
  const around = wisp.place + part * wisp.morning + wind + drift
  const step = time * wisp.gait * TAU * 0.5 + wisp.seed * TAU
  const sway = wisp.sway * (1 - 0.75 * near) * Math.sin(step)
  const x = place.stormX + Math.sin(around) * radius + Math.cos(around) * sway
  const z = place.stormZ - Math.cos(around) * radius + Math.sin(around) * sway
  const hop = (0.06 + 0.22 * wisp.sway) * (1 - 0.6 * near) * Math.abs(Math.sin(step))
  wisp.x = x
  wisp.z = z
  const ground = radius < LEVEL_RADIUS ? state.woman.y : land.height(x, z)
  wisp.y =
    ground + mix(1.1, 1.3, again(wisp.seed, 4)) + hop + 0.05 * Math.sin(0.8 * time + 9 * wisp.seed)
}
