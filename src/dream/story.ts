/**
 * The story: what each act asks, how far it is done, and what happens in it. Everything is done by
 * moving, looking and holding; whoever does nothing is carried.
 */

import { ACT_NAMES, ACTS, type ActName } from './acts'
import { BEHELD, clothSide, tapestryFrame } from './cloth'
import type { Emotions } from './emotion'
import { sunk } from './her'
import { createMemories } from './memories'
import { createOthers } from './others'
import { createWords } from './speech'
import { clamp, ease, smooth, type World, wrapped, yawOf } from './world'

/** Metres from her at which each act would have the visitor. */
const NEARNESS: Record<ActName, number> = {
  arrival: 14,
  call: 14,
  crossing: 13,
  meeting: 5.8,
  reaching: 3.2,
  telling: 2.9,
  weaving: BEHELD.from,
  remembering: 2.6,
  gathering: 2.6,
  dawn: 2.6,
  after: 2.6,
}
/** Metres walked that complete the arrival; metres nearer that complete the call. */
const FIRST_STEPS = 12
const TOWARD_THE_DRUM = 26
/** The crossing ends, and the meeting ends, this near to her. */
const IN_SIGHT = 14
const FACE_TO_FACE = 6.2
/** One who is carried to a place comes so near to it, metres. */
const ARRIVES = 0.1
/** Seconds of holding out one’s hands until calm has reached her; and how near, metres. */
const CALM_NEEDS = 8
const CALM_REACH = 8
/** Seconds that an act lasts at least, so that none is missed. */
const LEAST: Partial<Record<ActName, number>> = { arrival: 18, call: 14, crossing: 8, meeting: 13 }
/** Seconds an act lingers after all it asks is done. */
const LINGER: Partial<Record<ActName, number>> = {
  reaching: 7,
  telling: 3,
  // The whole cloth is looked at, and the music has time to come into its mode.
  weaving: 6,
  remembering: 4,
  gathering: 3,
}
const DAWN_SECONDS = 32
/** Patiences that all an act asks is worth: at most so many and one more pass in it uncarried. */
const HEADWAY = 4
/** The most she turns her head toward the cloth, radians. */
const TO_CLOTH = 0.42
/**
 * While it is woven she stands athwart to the visitor, her line before its light: so far does she turn to its
 * side, and so far to her right her hips are turned as she stands, radians.
 */
const ATHWART = 1
const HIPS = 0.25
/** As emerald is given her she stands so far aside from whoever gives it, radians. */
const GIVEN_ASIDE = 0.145

export interface Story {
  step(dt: number, holds: boolean): void
  /** Ends the present act as if all were done. */
  advance(): void
  /** Seconds since she last said a word. */
  wordAge(): number
}

export function createStory(
  world: World,
  emotions: Emotions,
  pitchFor: (kind: 'woven' | 'memory' | 'gift', index: number) => number,
): Story {
  const { state } = world
  const { visitor, woman } = state
  const words = createWords(world, emotions, pitchFor)
  const memories = createMemories(world, emotions, pitchFor)
  const others = createOthers(world, emotions, pitchFor)

  /** Distance to her, and metres walked, when the act began. */
  let beganAt = world.distance
  let walkedAt = 0
  let calm = 0
  let best = 0
  let stalledFor = 0
  let doneFor = 0
  /** The visitor was carried before and has done nothing since. */
  let given = false
  let bodyTurns = 0
  let nextWave = 0

  const begin = (act: ActName) => {
    state.act = act
    state.actTime = 0
    state.progress = 0
    state.target = -1
    beganAt = world.distance
    walkedAt = visitor.walked
    best = 0
    stalledFor = 0
    doneFor = 0
    nextWave = 0
    world.carryTo = NEARNESS[act]
    world.lift = false
    world.emit({ type: 'act', act })
    if (act === 'weaving') words.gather()
    if (act === 'remembering') words.finish()
    if (act === 'gathering') memories.finish()
    if (act === 'dawn') others.finish()
    if (act === 'telling') emotions.send('calm', woman.x, woman.z, 0.9, 7, 4)
    if (act === 'remembering') emotions.send('hope', woman.x, woman.z, 0.8, 7.5, 4)
    if (act === 'crossing') world.emit({ type: 'heard', caption: 'rain, not far' })
  }

  const pace = () => world.parameters.paceOfStory

  /**
   * How much of the way to `goal` metres from her is gone, if that is `metres`. Whoever was as near
   * when the act began has no way to go.
   */
  const nearer = (metres: number, goal: number) =>
    world.distance <= goal ? 1 : (beganAt - world.distance) / metres

  /** A feeling every so often. */
  const every = (seconds: number, send: () => void) => {
    if (state.actTime < nextWave) return
    if (nextWave > 0) send()
    nextWave = state.actTime + seconds
  }

  /** One step of each act; returns how much of what it asks is done, 0 to 1. */
  const acts: Record<ActName, (dt: number, holds: boolean) => number> = {
    arrival: () => (visitor.walked - walkedAt) / FIRST_STEPS,
    call() {
      const goal = NEARNESS.call + ARRIVES
      return nearer(clamp(beganAt - goal, 1, TOWARD_THE_DRUM), goal)
    },
    crossing: () => nearer(Math.max(1, beganAt - IN_SIGHT), IN_SIGHT),
    meeting: () => nearer(Math.max(0.5, beganAt - FACE_TO_FACE), FACE_TO_FACE),
    reaching(dt, holds) {
      const gives = holds && world.distance < CALM_REACH ? visitor.reach : 0
      calm += gives * dt * pace()
      if (gives > 0.5) every(3.2, () => emotions.send('calm', visitor.x, visitor.z, 0.4, 6, 1.6))
      return calm / CALM_NEEDS
    },
    telling: (dt) => words.tell(dt * pace()),
    weaving: (dt, holds) => words.weave(dt * pace(), holds),
    remembering: (dt) => memories.give(dt * pace()),
    gathering: (dt, holds) => others.call(dt * pace(), holds),
    dawn() {
      every(8.5, () => emotions.send('renewal', state.place.stormX, state.place.stormZ, 0.9, 8, 6))
      return (state.actTime * pace()) / DAWN_SECONDS
    },
    after() {
      every(27, () => {
        const feeling = Math.floor(state.actTime / 27) % 3
        const { stormX, stormZ } = state.place
        emotions.send(
          feeling === 0 ? 'calm' : feeling === 1 ? 'love' : 'hope',
          stormX,
          stormZ,
          0.35,
          6,
          5,
        )
      })
      return state.actTime / 60
    },
  }

  /** Whoever makes no headway is shown the way, then carried. */
  const carry = (dt: number) => {
    const { act } = state
    if (world.stoodFor < 1 || world.gazedFor < 0.2) given = false
    const patience =
      ACTS[act].patience *
      world.parameters.patience *
      (given ? 0.3 : 1) *
      (act === 'reaching' ? 0.5 : 1)
    // Headway buys time by its size: whoever creeps is carried in the end as well.
    const headway = Math.max(0, state.progress - best)
    best += headway
    stalledFor = Math.max(0, stalledFor + dt - headway * patience * HEADWAY)
    let to = world.carry > 0.02 && world.lift ? 1 : 0
    if (act === 'after' || act === 'dawn') {
      to = 0
      world.lift = false
    } else if (world.lift || stalledFor > patience) {
      // Once carried, to the end of the act.
      world.lift = true
      given = true
      to = 1
    }
    // Later, one who stands still in the circle is drawn a little nearer, beside her.
    const stays = ACT_NAMES.indexOf(act) >= ACT_NAMES.indexOf('telling') && act !== 'after'
    if (stays && world.stoodFor > 5 && world.distance < 16) to = Math.max(to, 0.45)
    world.carry += (to - world.carry) * ease(dt, 1.4)
    if (to === 0 && world.carry < 0.002) world.carry = 0
  }

  /** She turns slowly toward whoever is with her; her head sooner than her body. */
  const turn = (dt: number) => {
    const cloth = state.act === 'weaving' ? tapestryFrame(state) : undefined
    const toCloth = cloth ? yawOf(cloth.x - woman.x, cloth.z - woman.z) : 0
    let toward = yawOf(visitor.x - woman.x, visitor.z - woman.z)
    if (cloth) toward -= ATHWART * clothSide(state) + HIPS
    // To whom light goes out to, she stands a little aside: she is seen from the side she gives.
    const given = state.act === 'reaching'
    if (given) toward += GIVEN_ASIDE
    const off = wrapped(toward - woman.yaw)
    const cares = smooth(0.3, 0.6, world.mood.gaze) * (1 - smooth(9, 16, world.distance))
    const [still, most] =
      cloth || given ? [0.05, 0.4] : [state.act === 'remembering' ? 0.03 : 0.2, 0.3]
    const wants = Math.abs(off) > still ? clamp(off * 0.35, -most, most) * cares : 0
    bodyTurns += (wants - bodyTurns) * ease(dt, 0.8)
    woman.yaw = wrapped(woman.yaw + bodyTurns * dt)
    // While the cloth is woven she looks after what goes into it.
    const at = cloth
      ? clamp(wrapped(toCloth - woman.yaw), -TO_CLOTH, TO_CLOTH)
      : clamp(off, -0.85, 0.85) * world.mood.gaze
    const head = at * (1 - smooth(9, 16, world.distance))
    woman.headYaw += (head - woman.headYaw) * ease(dt, 0.7)
  }

  const attend = (dt: number) => {
    const dx = woman.x - visitor.x
    const dy = woman.y + 1.42 - sunk(world.mood) - visitor.y
    const dz = woman.z - visitor.z
    const cosPitch = Math.cos(visitor.pitch)
    const lookX = Math.sin(visitor.yaw) * cosPitch
    const lookY = Math.sin(visitor.pitch)
    const lookZ = -Math.cos(visitor.yaw) * cosPitch
    const facing =
      (dx * lookX + dy * lookY + dz * lookZ) / Math.max(0.1, Math.sqrt(dx * dx + dy * dy + dz * dz))
    const near = 1 - smooth(7, 11, world.distance)
    const heeds = Math.max(smooth(0.86, 0.96, facing), words.attend(lookX, lookY, lookZ, dt))
    visitor.listening = clamp(
      visitor.listening + (heeds * near - visitor.listening) * ease(dt, 0.8),
      0,
      1,
    )
  }

  const next = () => {
    const index = ACT_NAMES.indexOf(state.act)
    if (index + 1 < ACT_NAMES.length) begin(ACT_NAMES[index + 1])
  }

  return {
    step(dt, holds) {
      state.actTime += dt
      turn(dt)
      attend(dt)
      const { act } = state
      // Hands that the dream lifts hold, too.
      const done = acts[act](dt, holds || world.lift)
      state.progress = clamp(Math.max(state.progress, done), 0, 1)
      if (act !== 'after') {
        carry(dt)
        const whole = state.progress > 0.9999 && state.actTime >= (LEAST[act] ?? 0) / pace()
        doneFor = whole ? doneFor + dt * pace() : 0
        if (whole && doneFor >= (LINGER[act] ?? 0)) next()
      } else if (world.carry > 0) world.carry = Math.max(0, world.carry - dt * 0.5)
      words.step()
      memories.step()
      others.step()
    },
    advance: next,
    wordAge: words.age,
  }
}
