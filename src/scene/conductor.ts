/**
 * The single writer. Steps the dream by whole 1/60 s steps, hands its events on, and writes one
 * shared uniform for each field of the mood.
 */
import { type PerspectiveCamera, Vector3 } from 'three'
import { createClothFrame, tapestryFrame } from '../dream/cloth'
import { type Dream, STEP } from '../dream/dream'
import { createFlashLimiter } from '../dream/flash'
import { createFlashField } from '../dream/flashField'
import { lerp, smoothstep } from '../dream/grow/sdf'
import type { Intent } from '../dream/intent'
import { createLens, eyeOf } from '../dream/lens'
import { MOOD_COLOUR_KEYS, MOOD_NUMBER_KEYS, tellsOf } from '../dream/mood'
import { NEVER } from '../dream/state'
import { heardAt } from '../dream/wordWay'
import { live } from '../store'
import { EMOTION_LIGHT } from './emotionLight'
import { keepEye, passEye } from './eye'
import { frame, moodColours, moodNumbers } from './uniforms'

/** A long frame (a hidden tab, a stall) does not make the dream run to catch up. */
const LONGEST_FRAME = 0.25

/** Chime light falls to 1/e in this many seconds. */
const CHIME_DECAY = 0.55

/** Seconds until nothing is left of a pulse in the ground. */
const PULSE_LASTS = 12

/** Light of the cloth on the meadow; how far before it this is strongest, and its reach, metres. */
const CLOTH_LIGHT = 1.1
const CLOTH_FORE = 0.2
const CLOTH_REACH = 3.4
/** Its light until its memories fly. */
const CLOTH_ALONE = new Vector3(2.0, 0.98, 0.28)

/**
 * Light of the word that shows itself, on the grass that one sees below and behind it: how bright, how
 * far from the eye as a multiple of its own distance, how far toward her, 0–1, and its reach, metres.
 */
const WORD_LIGHT = 1.4
const WORD_BEHIND = 1.4
const WORD_TO_HER = 0.16
const WORD_REACH = 0.62

/** Light that the circle gathers about her, and its reach, metres: the grass before one is dark. */
const CIRCLE_LIGHT = 0.3
const CIRCLE_REACH = 3

/** A bolt's light falls to 1/e in this many seconds. */
const BOLT_DECAY = 0.13

let remainder = 0
const cloth = createClothFrame()
const heard = { x: 0, y: 0, z: 0 }
let limiter = createFlashLimiter()
const field = createFlashField()
const eye = createLens()
let limitedFor: Dream | null = null
/** Seconds for which this dream has been looked at, whatever its own time: eyes know no other. */
let looked = 0
let gentledIn: Dream | null = null
/** What is left over of the seconds lived gently, or not, before the last change. */
let gentledBefore = 0

/**
 * Steps the dream for a frame that took `seconds`, at `speed` times its own pace; `read` brings
 * the intent up to date before each step. Returns the steps made.
 */
export function advance(
  dream: Dream,
  seconds: number,
  speed: number,
  read: (dream: Dream, intent: Intent) => void,
): number {
  remainder += Math.min(seconds, LONGEST_FRAME) * speed
  let steps = 0
  while (remainder >= STEP) {
    remainder -= STEP
    if (remainder < STEP) keepEye(dream)
    read(dream, live.intent)
    dream.step(live.intent)
    for (let i = 0; i < dream.events.length; i++) {
      for (const listener of live.listeners) listener(dream.events[i], dream)
    }
    steps++
  }
  passEye(1 - remainder / STEP)
  return steps
}

/** How far open the lens is in her portrait in grief: at half length less of it would melt. */
const WIDE_OPEN = 1.9
/** And mended, as the lens grows as long as that of her portrait: it is wide open there alone (shaders/lib/seen.glsl). */
const MORNING_OPEN = 1.5
const LONG = [4, 6] as const

/** Writes every shared uniform from the dream as it stands. */
export function writeUniforms(dream: Dream, camera: PerspectiveCamera): void {
  const { state, mood } = dream
  for (const key of MOOD_NUMBER_KEYS) moodNumbers[key].value = mood[key]
  for (const key of MOOD_COLOUR_KEYS) moodColours[key].value.fromArray(mood[key])

  frame.tells.value = tellsOf(mood)
  frame.remembers.value = mood.butterflies * (1 - mood.circle) * (1 - mood.dawn)

  frame.time.value = state.time % 36_000
  frame.eye.value.copy(camera.position)
  const toHer = Math.hypot(camera.position.x - state.woman.x, camera.position.z - state.woman.z)
  frame.portrait.value = smoothstep(0.62, 1, mood.warmth) * (1 - smoothstep(1.7, 2.5, toHer))
  const averted =
    smoothstep(0.6, 1, mood.bow) * (1 - mood.sit) * (1 - smoothstep(0.1, 0.6, mood.warmth))
  frame.melts.value = Math.max(
    frame.portrait.value *
      lerp(1, MORNING_OPEN, smoothstep(...LONG, camera.projectionMatrix.elements[5])),
    WIDE_OPEN * averted * (1 - smoothstep(1.6, 1.9, toHer)),
  )
  const { x, z } = state.visitor
  frame.feet.value.set(x, dream.land.height(x, z), z)
  const { starBrightness, stormStrength } = dream.parameters
  frame.starBrightness.value = Math.max(1, starBrightness)
  frame.stormDensity.value = Math.max(1, stormStrength * mood.storm)
  frame.grassHeight.value = dream.parameters.grassHeight
  frame.grassDensity.value = dream.parameters.grassDensity
  frame.speckDensity.value = dream.parameters.speckDensity
  frame.flowerSize.value = dream.parameters.flowerSize
  frame.her.value.set(state.woman.x, state.woman.y, state.woman.z)
  const { place } = state
  frame.stormPlace.value.set(place.stormX, place.stormZ, place.eyeRadius, place.circleRadius)
  direction(frame.sunDirection.value, place.sunAzimuth, mood.sunElevation)
  direction(frame.moonDirection.value, place.moonAzimuth, mood.moonElevation)
  frame.gustOffset.value.set(state.gustX, state.gustZ)

  // Only what is alive, from the front: shaders loop over as many as there are.
  let alive = 0
  for (let i = 0; i < state.waves.length; i++) {
    const wave = state.waves[i]
    if (wave.bornAt === NEVER || wave.strength <= 0 || wave.width <= 0) continue
    frame.waves.value[alive].set(wave.x, wave.z, wave.radius, wave.width)
    frame.waveColours.value[alive].copy(EMOTION_LIGHT[wave.emotion]).multiplyScalar(wave.strength)
    alive++
  }
  // The cloth sheds gold on what stands round it: a wave that does not travel.
  const held = mood.tapestry * (1 - 0.8 * Math.min(1, mood.butterflies))
  const shed = CLOTH_LIGHT * held * Math.max(0, 1 - 3 * mood.circle)
  if (shed > 0.004) {
    tapestryFrame(state, cloth)
    const { x, z, normalX, normalZ } = cloth
    frame.waves.value[alive].set(x + normalX * CLOTH_FORE, z + normalZ * CLOTH_FORE, 0, CLOTH_REACH)
    // Until its memories fly it is the one light there is.
    const alone = Math.max(0, 1 - 4 * mood.butterflies)
    frame.waveColours.value[alive]
      .copy(EMOTION_LIGHT.hope)
      .lerp(CLOTH_ALONE, alone)
      .multiplyScalar(shed)
    alive++
  }
  // And so does the circle, over all the grass within it.
  const inside = CIRCLE_LIGHT * mood.circle * (1 - 0.55 * mood.dawn) * (1 - mood.pool)
  if (inside > 0.004) {
    frame.waves.value[alive].set(place.stormX, place.stormZ, 0, CIRCLE_REACH)
    frame.waveColours.value[alive].set(0.1, 0.4, 0.46).multiplyScalar(inside)
    alive++
  }
  frame.waveCount.value = alive
  // It comes as she begins to speak, and goes as the weaving begins.
  let said = 0
  if (state.act === 'telling') said = mood.moths * Math.min(1, state.actTime / 6)
  if (state.act === 'weaving') said = 0.6 * mood.moths * Math.max(0, 1 - state.actTime / 4)
  heardAt(state, heard)
  frame.wordLight.value.set(
    lerp(x + (heard.x - x) * WORD_BEHIND, state.woman.x, WORD_TO_HER),
    lerp(z + (heard.z - z) * WORD_BEHIND, state.woman.z, WORD_TO_HER),
    WORD_REACH,
    WORD_LIGHT * said,
  )
  alive = 0
  for (let i = 0; i < state.pulses.length; i++) {
    const pulse = state.pulses[i]
    const age = state.time - pulse.bornAt
    if (pulse.bornAt === NEVER || age < 0 || age > PULSE_LASTS) continue
    frame.pulses.value[alive].set(pulse.x, pulse.z, age, pulse.strength)
    frame.pulseTrees.value[alive].set(pulse.treeX, pulse.treeZ)
    alive++
  }
  frame.pulseCount.value = alive
  for (let i = 0; i < state.chimes.length; i++) {
    const chime = state.chimes[i]
    const age = state.time - chime.at
    const light = chime.at === NEVER || age < 0 ? 0 : chime.velocity * Math.exp(-age / CHIME_DECAY)
    frame.chimes.value[i].set(chime.x, chime.z, chime.leaf, light < 0.004 ? 0 : light)
  }
  const since = state.heartAt === NEVER ? 10 : state.time - state.heartAt
  frame.heartbeat.value.set(Math.exp(-since * 4), since)
}

/** After `time` stands: whether the dream is gentle, and for how long it has been. */
export function writeGentle(dream: Dream, gentle: boolean): void {
  const time = frame.time.value
  const now = gentle ? 1 : 0
  // Of a dream that never changed it is its time itself: a still must not depend on any way to it.
  gentledBefore = gentledIn === dream ? gentledBefore + time * (frame.gentle.value - now) : 0
  gentledIn = dream
  frame.gentle.value = now
  frame.gentled.value = time * now + gentledBefore
}

/**
 * Light of all bolts now, softened to what the eyes may be given; zero in `gentle`. `seconds`: since the
 * picture before.
 */
export function writeFlash(dream: Dream, gentle: boolean, aspect: number, seconds: number): void {
  if (limitedFor !== dream) {
    limiter = createFlashLimiter()
    limitedFor = dream
    looked = 0
  }
  looked += seconds
  const { mood, state } = dream
  const { bolts, time } = state
  let asked = 0
  let brightest = 0
  for (let i = 0; i < bolts.length; i++) {
    const bolt = bolts[i]
    const age = time - bolt.bornAt
    if (bolt.bornAt === NEVER || age < 0) continue
    const light = bolt.strength * Math.exp(-age / BOLT_DECAY)
    asked += light
    if (light > brightest) {
      brightest = light
      frame.flash.value.y = bolt.x
      frame.flash.value.z = bolt.z
    }
  }
  let most = 1
  if (asked > 0.01) {
    eyeOf(state, mood.close, aspect, eye)
    field.look(state, mood, frame.flash.value.y, frame.flash.value.z, eye)
    most = field.most(mood.exposure)
  }
  frame.flash.value.x = gentle ? 0 : limiter.limit(asked, looked, most)
}

function direction(
  out: { set(x: number, y: number, z: number): unknown },
  yaw: number,
  up: number,
) {
  out.set(Math.sin(yaw) * Math.cos(up), Math.sin(up), -Math.cos(yaw) * Math.cos(up))
}
