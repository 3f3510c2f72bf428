/**
 * The single writer. Steps the dream by whole 1/60 s steps, hands its events on, and writes one
 * shared uniform for each field of the mood.
 */
import type { PerspectiveCamera } from 'three'
import { type Dream, STEP } from '../dream/dream'
import { MOOD_COLOUR_KEYS, MOOD_NUMBER_KEYS } from '../dream/mood'
import { NEVER } from '../dream/state'
import { live } from '../store'
import { EMOTION_LIGHT } from './emotionLight'
import { frame, moodColours, moodNumbers } from './uniforms'

/** A long frame (a hidden tab, a stall) does not make the dream run to catch up. */
const LONGEST_FRAME = 0.25

/** Chime light falls to 1/e in this many seconds. */
const CHIME_DECAY = 0.55

let remainder = 0

/** Steps the dream by `seconds` of its own time; returns the steps made. */
export function advance(dream: Dream, seconds: number, read: () => void): number {
  remainder += Math.min(seconds, LONGEST_FRAME * Math.max(1, seconds / LONGEST_FRAME))
  let steps = 0
  while (remainder >= STEP) {
    remainder -= STEP
    read()
    dream.step(live.intent)
    for (let i = 0; i < dream.events.length; i++) {
      for (const listener of live.listeners) listener(dream.events[i], dream)
    }
    steps++
  }
  return steps
}

/** Writes every shared uniform from the dream as it stands. */
export function writeUniforms(dream: Dream, camera: PerspectiveCamera): void {
  const { state, mood } = dream
  for (const key of MOOD_NUMBER_KEYS) moodNumbers[key].value = mood[key]
  for (const key of MOOD_COLOUR_KEYS) moodColours[key].value.fromArray(mood[key])

  frame.time.value = state.time % 3600
  frame.eye.value.copy(camera.position)
  frame.feet.value.set(state.visitor.x, state.visitor.y - 1.55, state.visitor.z)
  frame.her.value.set(state.woman.x, state.woman.y, state.woman.z)
  const { place } = state
  frame.stormPlace.value.set(place.stormX, place.stormZ, place.eyeRadius, place.circleRadius)
  direction(frame.sunDirection.value, place.sunAzimuth, mood.sunElevation)
  direction(frame.moonDirection.value, place.moonAzimuth, mood.moonElevation)
  frame.gustOffset.value.set(state.gustX, state.gustZ)

  for (let i = 0; i < state.waves.length; i++) {
    const wave = state.waves[i]
    const alive = wave.bornAt !== NEVER && wave.strength > 0
    frame.waves.value[i].set(wave.x, wave.z, wave.radius, alive ? wave.width : 0)
    frame.waveColours.value[i].copy(EMOTION_LIGHT[wave.emotion]).multiplyScalar(wave.strength)
  }
  for (let i = 0; i < state.pulses.length; i++) {
    const pulse = state.pulses[i]
    const age = pulse.bornAt === NEVER ? -1 : state.time - pulse.bornAt
    frame.pulses.value[i].set(pulse.x, pulse.z, age, pulse.strength)
    frame.pulseTrees.value[i].set(pulse.treeX, pulse.treeZ)
  }
  for (let i = 0; i < state.chimes.length; i++) {
    const chime = state.chimes[i]
    const age = state.time - chime.at
    const light = chime.at === NEVER || age < 0 ? 0 : chime.velocity * Math.exp(-age / CHIME_DECAY)
    frame.chimes.value[i].set(chime.x, chime.z, chime.leaf, light < 0.004 ? 0 : light)
  }
  const since = state.heartAt === NEVER ? 10 : state.time - state.heartAt
  frame.heartbeat.value.set(Math.exp(-since * 4), since)
}

function direction(
  out: { set(x: number, y: number, z: number): unknown },
  yaw: number,
  up: number,
) {
  out.set(Math.sin(yaw) * Math.cos(up), Math.sin(up), -Math.cos(yaw) * Math.cos(up))
}
