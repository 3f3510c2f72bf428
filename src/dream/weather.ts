/** Wind, lightning with its late thunder, and what falls: rain, tears, the dust of moths. */
import type { ActName } from './acts'
import { fork } from './random'
import { NEVER } from './state'
import { clamp, length, type World, wrapped, yawOf } from './world'

/** Metres a second at which gusts travel in a fair wind. */
const GUST_SPEED = 3.5
/** Speed of sound, metres a second. */
export const SOUND_SPEED = 343
/** Fewest seconds between two bolts: well under three flashes in any second (WCAG 2.3.1). */
export const BOLT_GAP = 1.2
/** Bolts that belong to the story: seconds into an act at which one strikes whatever the chance. */
const STRIKES: Partial<Record<ActName, readonly number[]>> = {
  call: [4, 11.93],
  crossing: [6, 21.93, 33],
  meeting: [4.5, 11.93],
}
/** A pulse is over, seconds. */
const PULSE_LIFE = 14
/** How fast its light runs to the tree, metres a second (as in shaders/lib/veins.glsl). */
const PULSE_SPEED = 7
/** Only a pulse this strong (a tear, a moth’s dust) is heard when it reaches its tree. */
const HEARD = 0.5
/** Height over the ground at which the struck leaves hang, metres. */
const LEAVES = 8

/** A bolt's foot stands so far from sun and moon, radians, where it can: on its own side of the storm, on the
 * other, or nearer the middle. */
const CLEAR = 0.2
const ASIDE = [1, -1, 0.5, -0.5, 0.2, -0.2]

/** The travelling gust field, 0 to 1. Mirrors shaders/lib/wind.glsl. */
export function gustAt(x: number, z: number, gustX: number, gustZ: number): number {
  const px = x - gustX
  const pz = z - gustZ
  const a = Math.sin(0.31 * px + 0.17 * pz + 1.6 * Math.sin(-0.09 * px + 0.15 * pz))
  const b = Math.sin(0.13 * px - 0.22 * pz + 2 * Math.sin(0.05 * px + 0.07 * pz))
  return clamp(0.5 + 0.28 * a + 0.22 * b, 0, 1)
}

/** A drop, a tear or a moth’s dust sinks in; its light runs to the nearest tree. */
export function sink(world: World, x: number, z: number, strength: number): void {
  const { pulses, time } = world.state
  let index = 0
  for (let i = 0; i < pulses.length; i++) {
    if (pulses[i].bornAt === NEVER) {
      index = i
      break
    }
    if (pulses[i].bornAt < pulses[index].bornAt) index = i
  }
  const pulse = pulses[index]
  // A strong pulse is not cut short by a weak one.
  if (pulse.bornAt !== NEVER && pulse.strength > strength && time - pulse.bornAt < 6) return
  pulse.x = x
  pulse.z = z
  pulse.bornAt = time
  pulse.strength = strength
  tree.x = x
  tree.z = z - 30
  world.grove.nearest(x, z, tree)
  pulse.treeX = tree.x
  pulse.treeZ = tree.z
  world.emit({ type: 'pulse', index, x, z, strength })
}
const tree = { x: 0, z: 0 }

export function createWeather(world: World, pitchFor: (index: number) => number) {
  const { state, mood } = world
  const { place } = state
  const random = fork(world.seed, 'weather')
  const heading = random.range(-0.5, 0.5) + (random.chance(0.5) ? 0.35 : Math.PI - 0.35)
  const turn = random.range(0, 2 * Math.PI)
  let boltAt = -BOLT_GAP
  let returned = 0
  /** Thunder that is still on its way: when, how far, how strong. */
  const thunder = Array.from({ length: 8 }, () => ({ at: NEVER, distance: 0, strength: 0 }))

  const chosen = fork(world.seed, 'strikes')

  /** `told`: one of the story's own, bright and where it is seen whole. */
  const bolt = (told: boolean) => {
    const dice = told ? chosen : random
    // Where it can be seen: from afar before the column, from within on the far wall, to either
    // side of her.
    const { visitor } = state
    const toward = yawOf(visitor.x - place.stormX, visitor.z - place.stormZ)
    const away = length(visitor.x - place.stormX, visitor.z - place.stormZ)
    const side = dice.range(-1, 1)
    const aside = told ? Math.sign(side) * 0.25 : side
    const within = away < 1.6 * place.eyeRadius
    const radius = place.eyeRadius + 2 + dice.next() * (within ? 4 : told ? 5 : 26)
    let [x, z] = [0, 0]
    // From afar none comes down before the sun or the moon.
    for (const share of within ? [1] : ASIDE) {
      const angle = within
        ? toward + Math.PI + Math.sign(aside) * (0.16 + 0.8 * Math.abs(aside))
        : toward + 2.2 * aside * share
      x = place.stormX + Math.sin(angle) * radius
      z = place.stormZ - Math.cos(angle) * radius
      const yaw = yawOf(x - visitor.x, z - visitor.z)
      const off = (azimuth: number) => Math.abs(wrapped(azimuth - yaw))
      if (Math.min(off(place.sunAzimuth), off(place.moonAzimuth)) > CLEAR) break
    }
    const strength = told ? 1 : dice.range(0.45, 1)
    const shape = dice.next()
    let oldest = state.bolts[0]
    for (const other of state.bolts) if (other.bornAt < oldest.bornAt) oldest = other
    oldest.x = x
    oldest.z = z
    oldest.bornAt = state.time
    oldest.strength = strength
    oldest.shape = shape
    boltAt = state.time
    const distance = Math.hypot(x - state.visitor.x, z - state.visitor.z)
    world.emit({ type: 'lightning', x, z, distance, strength, shape })
    for (const roll of thunder) {
      if (roll.at !== NEVER) continue
      roll.at = state.time + distance / SOUND_SPEED
      roll.distance = distance
      roll.strength = strength
      break
    }
  }

  return (dt: number) => {
    const { parameters } = world
    const angle = heading + 0.35 * Math.sin(state.time * 0.013 + turn)
    const speed = GUST_SPEED * (0.55 + 0.9 * mood.wind)
    state.gustX += Math.cos(angle) * speed * dt
    state.gustZ += Math.sin(angle) * speed * dt
    state.gust = gustAt(state.visitor.x, state.visitor.z, state.gustX, state.gustZ)

    // What the rate takes away the mood has lost already; what it adds the mood has no room for.
    const more = parameters.lightningRate > 0 ? Math.max(1, parameters.lightningRate) : 0
    const rate = mood.lightning * 0.55 * more
    if (!world.gentle && rate > 0) {
      let due = false
      let soon = false
      for (const at of STRIKES[state.act] ?? []) {
        const wait = at - state.actTime
        if (wait <= 0 && wait > -dt) due = true
        if (wait > 0 && wait < BOLT_GAP + dt) soon = true
      }
      if (due || (random.chance(rate * dt) && !soon)) {
        if (state.time - boltAt >= BOLT_GAP) bolt(due)
      }
    }
    for (const roll of thunder) {
      if (roll.at === NEVER || state.time < roll.at) continue
      roll.at = NEVER
      world.emit({ type: 'thunder', distance: roll.distance, strength: roll.strength })
    }

    const { visitor, woman } = state
    if (random.chance((mood.rain * 1.6 + mood.drizzle * 0.7) * dt)) {
      const away = 1.5 + 9 * random.next()
      const to = visitor.yaw + random.range(-0.8, 0.8)
      sink(
        world,
        visitor.x + Math.sin(to) * away,
        visitor.z - Math.cos(to) * away,
        0.3 + 0.3 * random.next(),
      )
    }
    const weeps = mood.distress * mood.storm * (1 - mood.smile)
    if (random.chance(weeps * 0.4 * dt)) {
      const to = woman.yaw + random.range(-0.9, 0.9)
      sink(world, woman.x + Math.sin(to) * 0.34, woman.z - Math.cos(to) * 0.34, 0.9)
    }
    for (const pulse of state.pulses) {
      if (pulse.bornAt === NEVER) continue
      const age = state.time - pulse.bornAt
      if (age > PULSE_LIFE) pulse.bornAt = NEVER
      if (pulse.strength < HEARD) continue
      // What the ground took in comes back out as light and sound in the leaves.
      const arrives = length(pulse.treeX - pulse.x, pulse.treeZ - pulse.z) / PULSE_SPEED
      if (age < arrives || age - dt >= arrives) continue
      world.emit({
        type: 'chime',
        x: pulse.treeX,
        y: world.land.height(pulse.treeX, pulse.treeZ) + LEAVES,
        z: pulse.treeZ,
        leaf: random.next(),
        pitch: pitchFor(returned++),
        velocity: 0.3 * pulse.strength,
      })
    }
  }
}
