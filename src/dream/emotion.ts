/** Feelings crossing the meadow as rings, and her heart, which sends some of them. */
import type { Emotion } from './mood'
import { COUNTS, NEVER } from './state'
import { clamp, smooth, type World } from './world'

/** A ring has faded when it is this wide, metres. */
const REACH = 260
/** The second beat (dub) follows the first (lub) by this, seconds. */
const DUB = 0.28

export interface Emotions {
  /** Sets a feeling out from (x, z). Speed in metres a second, width and first radius in metres. */
  send(
    emotion: Emotion,
    x: number,
    z: number,
    strength: number,
    speed?: number,
    width?: number,
    radius?: number,
  ): number
  step(dt: number): void
}

export function createEmotions(world: World): Emotions {
  const { state, mood } = world
  const speeds = new Float64Array(COUNTS.waves)
  const strengths = new Float64Array(COUNTS.waves)
  /** Beats so far, and when the next first beat and second beat are due. */
  let beats = 0
  let beatAt = 0
  let dubAt = NEVER

  const send: Emotions['send'] = (
    emotion,
    x,
    z,
    strength,
    speed = 7.5,
    width = 3,
    radius = 0.2,
  ) => {
    let index = 0
    for (let i = 0; i < state.waves.length; i++) {
      if (state.waves[i].bornAt === NEVER) {
        index = i
        break
      }
      if (state.waves[i].strength < state.waves[index].strength) index = i
    }
    const wave = state.waves[index]
    wave.x = x
    wave.z = z
    wave.radius = radius
    wave.width = width
    wave.strength = 0
    wave.emotion = emotion
    wave.bornAt = state.time
    speeds[index] = speed
    strengths[index] = strength
    world.emit({ type: 'wave', index, emotion, x, z, strength })
    return index
  }

  const beat = (second: boolean) => {
    const { woman } = state
    const near = clamp(1.15 - world.distance / 320, 0.35, 1)
    world.emit({
      type: 'heartbeat',
      x: woman.x,
      z: woman.z,
      distance: world.distance,
      strength: clamp(mood.heart * near * (second ? 0.7 : 1), 0, 1),
      second,
    })
    if (second) return
    state.heartAt = state.time
    // Not every beat is seen crossing the grass, or the rings would never rest.
    const every = state.act === 'call' ? 3 : state.act === 'crossing' ? 5 : 9
    if (beats++ % every === 0 && mood.distress > 0.35) {
      // Far away the ring is first seen when it comes over the last hill.
      const from = Math.max(0.2, world.distance - 75)
      send(
        'distress',
        woman.x,
        woman.z,
        (0.4 + 0.5 * mood.heart) * Math.sqrt(mood.distress),
        9,
        4,
        from,
      )
    }
  }

  return {
    send,
    step(dt) {
      if (mood.heart > 0.02 && state.time >= beatAt) {
        beat(false)
        dubAt = state.time + DUB
        beatAt = state.time + 60 / mood.heartRate
      }
      if (dubAt !== NEVER && state.time >= dubAt) {
        dubAt = NEVER
        beat(true)
      }
      for (let i = 0; i < state.waves.length; i++) {
        const wave = state.waves[i]
        if (wave.bornAt === NEVER) continue
        wave.radius += speeds[i] * dt
        wave.width += dt * 0.12
        wave.strength =
          strengths[i] *
          smooth(0, 0.9, state.time - wave.bornAt) *
          (1 - smooth(0.25 * REACH, REACH, wave.radius)) *
          world.parameters.waveStrength
        if (wave.radius >= REACH) {
          wave.bornAt = NEVER
          wave.strength = 0
          wave.width = 0
        }
      }
    },
  }
}
