/**
 * How she holds herself: twelve matrices (column-major, metres) from the mood. Body frame: +z her
 * front, +x her left, feet at the origin.
 */
import { fork } from '../random'
import { ARMS, ATLAS, BIND_BOW } from './figure-form'
import {
  AT_ELBOW,
  AT_HEART,
  between,
  GUARD,
  ON_BREAST,
  ON_GRASS,
  POLES,
  TO_BUTTERFLY,
  TO_CLOTH,
  TO_SILK,
  TO_WORDS,
} from './figure-gestures'
import { SEAT_DROP } from './figure-gown'
import { reach } from './figure-reach'
import { lerp, smoothstep } from './sdf'

export const BONE_COUNT = 12

/** Her height against the form’s 1.64 m, a factor. */
export const statureOf = (seed: string): number => fork(seed, 'her stature').range(0.975, 1.03)

export interface Bearing {
  /** Seconds. */
  time: number
  bow: number
  gaze: number
  sit: number
  speak: number
  tremble: number
  warmth: number
  /** Turn of the head to her right, radians. */
  headYaw: number
  /** Turn of her face to the sun, to her left, radians, once she is mended. */
  sunward: number
  /** The cloth beside her: how far it is there, and turn of her face to it, to her left, radians. */
  cloth?: number
  clothward?: number
  /** How near the circle has closed: she sits aside from one alone, and turns to all who come. */
  circle?: number
  /** How much emerald is given her. */
  emerald?: number
  /** How far what she tells is all there is: until it is woven. */
  tells?: number
}

type M = Float32Array

/** How far her hands are about the candle, 0–1; form.vert.glsl knows this. */
export const guarding = (bow: number, sit: number): number =>
  smoothstep(0.72, 0.95, bow) * (1 - smoothstep(0, 0.3, sit))

const scratch = {
  a: new Float32Array(16),
  b: new Float32Array(16),
  turn: new Float32Array(16),
}

function multiply(out: M, o: number, a: M, ao: number, b: M, bo: number) {
  for (let c = 0; c < 4; c++)
    for (let r = 0; r < 4; r++) {
      let sum = 0
      for (let k = 0; k < 4; k++) sum += a[ao + k * 4 + r] * b[bo + c * 4 + k]
      scratch.turn[c * 4 + r] = sum
    }
  for (let i = 0; i < 16; i++) out[o + i] = scratch.turn[i]
}

/** Rotation by `angle` about the axis (x, y, z) (unit) through the pivot. */
export function turnAbout(
  out: M,
  x: number,
  y: number,
  z: number,
  angle: number,
  px: number,
  py: number,
  pz: number,
): M {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const t = 1 - c
  out[0] = t * x * x + c
  out[1] = t * x * y + s * z
  out[2] = t * x * z - s * y
  out[4] = t * x * y - s * z
  out[5] = t * y * y + c
  out[6] = t * y * z + s * x
  out[8] = t * x * z + s * y
  out[9] = t * y * z - s * x
  out[10] = t * z * z + c
  out[12] = px - (out[0] * px + out[4] * py + out[8] * pz)
  out[13] = py - (out[1] * px + out[5] * py + out[9] * pz)
  out[14] = pz - (out[2] * px + out[6] * py + out[10] * pz)
  out[3] = out[7] = out[11] = 0
  out[15] = 1
  return out
}

/** In grief she turns her face aside into the wind, and while she speaks after her moths: radians to her left. */
const AVERTED = -0.66
export const AFTER_MOTHS = -0.62
/** And at the emerald that comes to her hand. */
const AT_SILK = -0.42

/** While she remembers: to the side of the sun. */
const TO_LIGHT = 0.98
/** To her left her body is turned farther, and her head less. */
const TO_LIGHT_LEFT = 0.74

/** And how far she lowers it there, to her left. */
const BOWS_LEFT = 0.2

/**
 * Mended she sits with her head over her shoulders, and not before them: how far the axis on which it turns lies
 * before her neck, metres, and how far that is raised out of the lean of her back, radians.
 */
const CARRIED = 0.024
const UPRIGHT = 0.14

/** And down, at what flies before her. */
const LOOKS_DOWN = 0.1

/** Radians her body is turned from the visitor to her right: half away in grief. */
const TURNED = 0.36
/** And so much more as she speaks: then she is seen from the side. */
const TURNS_TO_SPEAK = 0.42
/** Seated her legs lie to her right: turned a little more, they are seen from the side. Where the light is to her left she is turned to that. */
const SIDEWAYS = 0.36
const SIDEWAYS_LEFT = -0.7
/** So much of that she keeps among the others. */
const KEEPS_LEFT = 0.6
/** Between her wrists, where one hand lies over the other. */
const CLASP = [0, 1, 2].map((k) => (ARMS[0].wrist[k] + ARMS[1].wrist[k]) / 2)
/** From her breast to where they sink before they part, metres. */
const HELD = [0.004, -0.135, 0.034]
/** How far their backs turn up there, radians. */
const HELD_TURN = -0.2
/** Some metres off the hand she holds out to the emerald would be lost in it: so much larger it is, a factor. */
const HELD_OUT = 0.15
/** The same in her lap. */
const IN_LAP = [0.012, -0.142, 0.05]
const LAP_TURN = -0.62

/**
 * Writes the matrices into `out` (192 numbers): pelvis, chest, head, two of each arm, ground,
 * what hangs from each hand (carried by it, not turned), and each hand.
 */
export function pose(b: Bearing, out: M): M {
  const t = b.time
  const { a, b: c } = scratch
  const shake = b.tremble * (0.5 + 0.5 * Math.sin(t * 1.7) ** 2)
  const jitter = (f: number, p: number) =>
    shake * (Math.sin(t * f + p) + 0.6 * Math.sin(t * f * 1.73 + p * 2))
  const breath = Math.sin(t * 1.45)
  const sit = b.sit * b.sit * (3 - 2 * b.sit)
  const drawn = Math.min(1, b.bow * (1 - 0.5 * b.sit))
  const stand = 1 - sit

  // Weight on the left hip, that shoulder lower and forward, the body turned aside; seated, she
  // leans on the hip she sits on and her spine comes back over it.
  // Turning on her heel she has the sun on one side and then on the other: she goes over, and does not leap.
  const toRight = 1 - smoothstep(-0.5, 0.5, b.sunward)
  const alone = 1 - smoothstep(0, 0.4, b.circle ?? 0)
  // Among the others she comes back to her front; where the light is to her left, not all the way.
  const keeps = KEEPS_LEFT * (1 - alone) * (1 - toRight)
  const sideways = lerp(SIDEWAYS_LEFT, SIDEWAYS, toRight) * alone + SIDEWAYS_LEFT * keeps
  const grieves = smoothstep(0.6, 1, b.bow) * stand
  const speaks = b.speak * stand * (1 - grieves)
  // Between two words too.
  const opens = smoothstep(0.02, 0.16, speaks)
  const root =
    -(
      TURNED * (0.55 + 0.45 * b.bow) +
      TURNS_TO_SPEAK * smoothstep(0.1, 0.7, b.tells ?? 0) * (1 - grieves)
    ) *
      stand -
    (0.1 + sideways) * sit
  const ground = out.subarray(112, 128)
  turnAbout(ground, 0, 1, 0, root, 0, 0, 0)
  out.set(ground)
  out[13] = -SEAT_DROP * sit
  const chest = out.subarray(16, 32)
  turnAbout(
    chest,
    1,
    0,
    0,
    0.15 * b.bow * stand + 0.12 * sit - 0.03 + 0.008 * breath + jitter(23, 0) * 0.0022,
    0,
    1.06,
    -0.01,
  )
  const easy = smoothstep(0.2, 0.6, 1 - b.bow)
  const lean = -(0.1 + 0.045 * easy) * stand + 0.15 * sit + 0.006 * Math.sin(t * 0.43)
  turnAbout(a, 0, 0, 1, lean + jitter(19, 2) * 0.0016, 0, 1.06, -0.01)
  multiply(chest, 0, a, 0, chest, 0)
  turnAbout(a, 0, 1, 0, -(0.1 + 0.06 * easy) * stand + 0.16 * sit, 0, 1.06, -0.01)
  multiply(chest, 0, a, 0, chest, 0)
  multiply(chest, 0, out, 0, chest, 0)

  const given = smoothstep(0.3, 0.85, b.emerald ?? 0) * stand * (1 - grieves) * (1 - b.speak)
  const beholds = (b.cloth ?? 0) * stand * (1 - b.speak) * (1 - grieves)
  // The nod is shared by the root of the neck and the skull; the face comes back to the visitor.
  const nod =
    0.28 * b.bow -
    0.75 * (BIND_BOW - 0.05) * smoothstep(0, 1, b.gaze) +
    0.05 * b.warmth -
    0.15 * grieves -
    0.14 * speaks +
    0.13 * given -
    0.55 * beholds +
    LOOKS_DOWN * sit * alone +
    0.03 * b.speak * Math.sin(t * 2.3)
  const head = out.subarray(32, 48)
  turnAbout(a, 1, 0, 0, nod * 0.4 + jitter(27, 4) * 0.0016, 0, 1.4, -0.015)
  turnAbout(c, 1, 0, 0, nod * 0.6, ATLAS[0], ATLAS[1], ATLAS[2])
  multiply(head, 0, a, 0, c, 0)
  // While she speaks it is turned a little aside.
  const back = 0.34 * (0.55 + 0.45 * b.bow) * stand * (1 - 0.55 * b.speak) - 0.04 * sit
  // Mended she looks past her shoulder into the light: her face is seen from the side, its outline burns.
  // Already while she remembers it draws her.
  const dawned = Math.max(smoothstep(0.62, 1, b.warmth), smoothstep(0.05, 0.17, b.warmth))
  const light = lerp(
    lerp(TO_LIGHT_LEFT, -TO_LIGHT, toRight),
    b.sunward + SIDEWAYS_LEFT * keeps,
    smoothstep(0.32, 0.48, b.warmth),
  )
  let aside = back - b.headYaw * 0.85 * (1 - 0.85 * dawned) + light * dawned
  aside = lerp(aside, AVERTED, grieves)
  aside = lerp(aside, AFTER_MOTHS, Math.max(speaks, 0.8 * opens))
  aside = lerp(aside, AT_SILK, given)
  aside = lerp(aside, (b.clothward ?? 0) - root, beholds)
  const mended = smoothstep(0.62, 1, b.warmth) * sit
  turnAbout(c, 0, 1, 0, aside, 0, 1.45, CARRIED * mended)
  multiply(head, 0, head, 0, c, 0)
  turnAbout(
    c,
    0,
    0,
    1,
    0.1 * (1 - b.gaze) - 0.5 * lean + 0.13 * b.warmth - 0.17 * speaks,
    0,
    1.44,
    0,
  )
  multiply(head, 0, head, 0, c, 0)
  // To her left she would look up from there: she leans to her right.
  turnAbout(c, 1, 0, 0, BOWS_LEFT * (1 - toRight) * mended, ...ATLAS)
  multiply(head, 0, head, 0, c, 0)
  // To her right her back leans the way she looks.
  turnAbout(c, 0, 0, 1, -UPRIGHT * toRight * mended, 0, 1.39, -0.015)
  multiply(head, 0, c, 0, head, 0)
  head[13] -= 0.012
  multiply(head, 0, chest, 0, head, 0)

  // In grief and in her lap her hands lie in one another. As she stands and lifts her face the right
  // stays on her heart, where it holds the shawl, and the left takes hold of that arm.
  const open = 1 - drawn
  const lift = 0.012 * b.speak * stand * (0.5 + 0.5 * Math.sin(t * 0.9))
  const free = smoothstep(0.2, 0.6, open) * stand
  // While her cloth is woven she lifts the arm that is on its side.
  const lifted = (b.clothward ?? 0) < 0 ? 1 : 0
  const speaking = opens > 0 ? between(AT_HEART, TO_WORDS, opens) : AT_HEART
  const other = opens > 0 ? between(AT_ELBOW, ON_BREAST, opens) : AT_ELBOW
  const touching = given > 0 ? between(speaking, TO_SILK, given) : speaking
  // Where the arm that it had hold of is held out, it lies on her breast too.
  const still = Math.max(given, lifted ? smoothstep(0, 1, beholds) : 0)
  const resting = still > 0 ? between(other, ON_BREAST, still) : other
  const gestures = [resting, touching].map((rests, i) =>
    i === lifted && beholds > 0 ? between(rests, TO_CLOTH[i], smoothstep(0, 1, beholds)) : rests,
  )
  // Seated, the sun to her right, she leans on that hand, which is beyond her; to her left it would be an elbow
  // before her, and lies in her lap as the other.
  // Among the others and mended she holds out the hand that is on the side of the light; then the other has her
  // lap.
  const offers = Math.max(smoothstep(0.7, 0.96, b.warmth), 1 - alone) * sit
  const offered = b.sunward < 0 ? 1 : 0
  const leans = smoothstep(0.35, 1, b.sit) * toRight
  if (leans > 0) gestures[1] = between(gestures[1], ON_GRASS, free > 0 ? leans : 1)
  // About her candle they are as she bows, and leave it first.
  const guards = guarding(b.bow, b.sit)
  for (let i = 0; i < 2; i++)
    if (guards > 0) gestures[i] = free > 0 ? between(gestures[i], GUARD[i], guards) : GUARD[i]
  const partings = [Math.max(free, guards), Math.max(free, leans, guards)]
  const inLap = [sit, sit * (1 - leans)]
  if (offers > 0) {
    // From her lap straight, from the grass on a way between.
    const way = offered ? offers : smoothstep(0, 0.2, offers)
    gestures[offered] = between(gestures[offered], TO_BUTTERFLY[offered], way)
    partings[offered] = Math.max(partings[offered], offers)
    inLap[offered] *= 1 - offers
  }
  const at = (m: M, p: readonly number[]): [number, number, number] =>
    [0, 1, 2].map((r) => m[r] * p[0] + m[4 + r] * p[1] + m[8 + r] * p[2] + m[12 + r]) as [
      number,
      number,
      number,
    ]
  for (let i = 0; i < 2; i++) {
    const hand = out.subarray(160 + i * 16, 176 + i * 16)
    const { wrist } = ARMS[i]
    const parted = partings[i]
    const clasped = 1 - parted
    const turn = lerp(HELD_TURN * open, LAP_TURN, sit) * clasped + jitter(25, 0) * 0.003
    turnAbout(hand, 1, 0, 0, turn, CLASP[0], CLASP[1], CLASP[2])
    const place = at(hand, wrist)
    for (let r = 0; r < 3; r++) place[r] += lerp(HELD[r] * open, IN_LAP[r], sit) * clasped
    const { axis, angle, wrist: to } = gestures[i]
    turnAbout(a, axis[0], axis[1], axis[2], angle * parted, 0, 0, 0)
    multiply(hand, 0, hand, 0, a, 0)
    for (let r = 0; r < 3; r++) place[r] += (to[r] - wrist[r]) * parted
    place[1] += lift + 0.004 * breath
    place[2] += lift
    if (i === 1) for (let r = 0; r < 12; r++) hand[r] *= 1 + HELD_OUT * given
    hand[12] = hand[13] = hand[14] = 0
    const from = at(hand, wrist)
    for (let r = 0; r < 3; r++) hand[12 + r] = place[r] - from[r]
    multiply(hand, 0, chest, 0, hand, 0)
  }
  for (let i = 0; i < 2; i++) {
    const { shoulder, wrist, side } = ARMS[i]
    const parted = partings[i]
    // What the elbow is drawn to changes with the hand; seated it is close to her.
    const close = [0.06 * side, -0.62, -0.6]
    const p = [0, 1, 2].map((r) =>
      lerp(lerp(POLES[i][r], gestures[i].pole[r], parted), close[r], inLap[i]),
    )
    const pole = [0, 1, 2].map(
      (r) => chest[r] * p[0] + chest[4 + r] * p[1] + chest[8 + r] * p[2],
    ) as [number, number, number]
    const to = at(out.subarray(160 + i * 16, 176 + i * 16), wrist)
    reach(
      ARMS[i],
      at(chest, shoulder),
      to,
      pole,
      out.subarray(48 + i * 32, 64 + i * 32),
      out.subarray(64 + i * 32, 80 + i * 32),
      lerp(1, gestures[i].long, parted),
    )
    // What she holds hangs from the hand: carried along, but not turned with it.
    const hold = out.subarray(128 + i * 16, 144 + i * 16)
    hold.set(ground)
    const from = at(ground, wrist)
    for (let r = 0; r < 3; r++) hold[12 + r] = to[r] - from[r]
    // The cloth comes to the hand from before her, never through her.
    const by = gestures[i].hold
    for (let r = 0; r < 3; r++)
      hold[12 + r] += (ground[r] * by[0] + ground[4 + r] * by[1] + ground[8 + r] * by[2]) * parted
  }
  return out
}
