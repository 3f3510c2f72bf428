/**
 * How the mood moves: toward what the act feels like, changed by what is happening now, never
 * faster than each field allows.
 */
import { ACT_NAMES, ACTS, type ActName } from './acts'
import {
  MOOD_COLOUR_KEYS,
  MOOD_COLOURS,
  MOOD_NUMBER_KEYS,
  MOOD_NUMBERS,
  type Mood,
  type MoodField,
  type MoodNumber,
  type Rgb,
} from './mood'
import { clamp, ease, smooth, type World } from './world'

/** Seconds in which the mood closes about two thirds of what is missing. */
const TAU = 1.3

/** How much of an act is felt already, 0 to 1, from its progress and its time. */
const RISE: Record<ActName, (progress: number, time: number) => number> = {
  arrival: () => 1,
  call: (_, time) => smooth(0, 9, time),
  crossing: (progress) => smooth(0, 0.95, progress),
  meeting: (_, time) => smooth(0, 5, time),
  reaching: (progress, time) => 0.3 * smooth(0, 5, time) + 0.7 * progress,
  telling: (progress, time) => 0.6 * smooth(0, 8, time) + 0.4 * progress,
  weaving: (progress, time) => 0.5 * smooth(0, 6, time) + 0.5 * progress,
  remembering: (progress, time) => 0.55 * smooth(0, 8, time) + 0.45 * progress,
  gathering: (progress, time) => 0.45 * smooth(0, 9, time) + 0.55 * progress,
  dawn: (_, time) => smooth(0, 15, time),
  after: (_, time) => smooth(0, 14, time),
}

/** A fresh mood, as the first act has it. */
export function firstMood(): Mood {
  const mood = { ...ACTS.arrival.mood }
  for (const key of MOOD_COLOUR_KEYS) mood[key] = [...mood[key]] as Rgb
  return mood
}

/** How much of the lens’s light, and of the specks’, the cloth’s own takes from all else while it is woven. */
const DUSK = 0.3
const DUSK_SPECKS = 0.7

const LUMA = [0.2126, 0.7152, 0.0722] as const

/** Saturation and turn of hue (about the grey axis) of `c`, to `out`. */
function tint(c: Rgb, saturation: number, degrees: number, out: Rgb): void {
  const a = (degrees * Math.PI) / 180
  const cos = Math.cos(a)
  const k = (1 - cos) / 3
  const s = Math.sin(a) / Math.sqrt(3)
  const r = c[0] * (cos + k) + c[1] * (k - s) + c[2] * (k + s)
  const g = c[0] * (k + s) + c[1] * (cos + k) + c[2] * (k - s)
  const b = c[0] * (k - s) + c[1] * (k + s) + c[2] * (cos + k)
  const grey = r * LUMA[0] + g * LUMA[1] + b * LUMA[2]
  out[0] = Math.max(0, grey + (r - grey) * saturation)
  out[1] = Math.max(0, grey + (g - grey) * saturation)
  out[2] = Math.max(0, grey + (b - grey) * saturation)
}

/** Index of each number of the mood; colours follow behind, three channels each. */
const AT = Object.fromEntries(MOOD_NUMBER_KEYS.map((key, i) => [key, i])) as Record<
  MoodNumber,
  number
>
const NUMBERS = MOOD_NUMBER_KEYS.length
const SIZE = NUMBERS + 3 * MOOD_COLOUR_KEYS.length

/** A mood as one row of numbers: that is many times faster to blend than a record. */
function rowOf(mood: Mood): Float64Array {
  const row = new Float64Array(SIZE)
  MOOD_NUMBER_KEYS.forEach((key, i) => {
    row[i] = mood[key]
  })
  MOOD_COLOUR_KEYS.forEach((key, i) => {
    row.set(mood[key], NUMBERS + 3 * i)
  })
  return row
}

const ROWS = ACT_NAMES.map((act) => rowOf(ACTS[act].mood))
const each = (number: (field: MoodField) => number, colour: (slope: number) => number) =>
  Float64Array.from([
    ...MOOD_NUMBER_KEYS.map((key) => number(MOOD_NUMBERS[key])),
    ...MOOD_COLOUR_KEYS.flatMap((key) => Array(3).fill(colour(MOOD_COLOURS[key].slope))),
  ])
const SLOPES = each(
  (field) => field.slope,
  (slope) => slope,
)
const LEAST = each(
  (field) => field.min,
  () => 0,
)
const MOST = each(
  (field) => field.max,
  () => Infinity,
)
/** Nearer than this to its goal a value has arrived, and the record need not be written. */
const ARRIVED = 1e-6
/** A change smaller than this cannot be seen or heard. */
const TOLD = 2e-5

/** Seconds into the memories in which she is asked to sit. */
const SITS_DOWN = 4.5

/** What is happening now: reaching out, listening, nearness, a word on her lips. */
function modulate(goal: Float64Array, world: World, wordAge: number): void {
  const { state } = world
  const { visitor } = state
  const near = 1 - smooth(7, 16, world.distance)
  const { reach } = visitor
  goal[AT.hands] = Math.max(reach, goal[AT.hands] * 0.3 * near)
  goal[AT.emerald] =
    reach * (state.act === 'reaching' ? near : Math.max(goal[AT.emerald], 0.12 * near))
  // Far from her there is nobody to look at closely.
  goal[AT.close] *= 1 - smooth(5, 10, world.distance)
  goal[AT.gaze] = clamp(
    goal[AT.gaze] + 0.3 * visitor.listening * (goal[AT.gaze] > 0.2 ? 1 : 0),
    0,
    1,
  )
  goal[AT.heart] *= clamp(1.1 - world.distance / 260, 0.35, 1)
  // She speaks while a word forms and leaves, and looks after it until the next.
  goal[AT.speak] *= wordAge < 1.1 ? 1 : state.act === 'telling' ? 0.62 : 0.15
  // She sits down before the first memory reaches her, not as they are told.
  if (state.act === 'remembering') {
    goal[AT.sit] = Math.max(world.mood.sit, smooth(0, SITS_DOWN, state.actTime))
  }
  // Beside her words they would be so many more lights.
  if (state.act === 'telling') goal[AT.specks] *= 1 - smooth(0, 5, state.actTime)
  // While she watches it grow the cloth is the light of the picture, and the rest is dusk.
  if (state.act === 'weaving') {
    const dusk = smooth(0, 9, state.actTime)
    goal[AT.exposure] *= 1 - DUSK * dusk
    goal[AT.specks] *= 1 - DUSK_SPECKS * dusk
  }
  // Care brightens the threads.
  goal[AT.threads] = clamp(goal[AT.threads] + 0.12 * reach, 0, 1)
  // Far from her the storm is not yet a room.
  if (state.act === 'meeting' || state.act === 'reaching') {
    goal[AT.ceiling] *= 0.55 + 0.45 * (1 - smooth(20, 90, world.distance))
  }
}

function turned(goal: Float64Array, world: World): void {
  const p = world.parameters
  goal[AT.exposure] *= p.exposure
  goal[AT.bloom] *= p.bloomStrength
  goal[AT.specks] *= p.speckBrightness
  goal[AT.grassGlow] *= p.grassGlow
  goal[AT.treeGlow] *= p.treeGlow
  goal[AT.threads] *= p.threadBrightness
  // More light than all of it the picture itself adds.
  goal[AT.stars] *= Math.min(1, p.starBrightness)
  goal[AT.wind] *= p.windStrength
  goal[AT.mist] *= p.mistAmount
  goal[AT.storm] *= p.stormStrength
  goal[AT.ceiling] *= Math.min(1, p.stormStrength)
  goal[AT.rain] *= p.rainAmount
  goal[AT.drizzle] *= p.rainAmount
  goal[AT.lightning] *= world.gentle ? 0 : Math.min(1, p.lightningRate)
  goal[AT.aura] *= p.auraStrength
  goal[AT.tremble] *= p.tremble
}

const colour: Rgb = [0, 0, 0]

function painted(goal: Float64Array, world: World): void {
  const { saturation, hueShift, dawnWarmth } = world.parameters
  const warm = (dawnWarmth - 0.5) * world.mood.dawn
  const plain = saturation === 1 && hueShift === 0
  if (plain && warm === 0) return
  for (let i = NUMBERS; i < SIZE; i += 3) {
    colour[0] = goal[i] * (1 + 0.35 * warm)
    colour[1] = goal[i + 1]
    colour[2] = goal[i + 2] * (1 - 0.6 * warm)
    if (!plain) tint(colour, saturation, hueShift, colour)
    goal.set(colour, i)
  }
}

export function createBlend(world: World) {
  const { state, mood } = world
  const goal = rowOf(mood)
  const now = rowOf(mood)
  const told = rowOf(mood)
  const colours = MOOD_COLOUR_KEYS.map((key) => mood[key])

  return (dt: number, wordAge: number) => {
    const act = ACT_NAMES.indexOf(state.act)
    const present = ROWS[act]
    // An act rises over the one before it.
    const past = ROWS[Math.max(0, act - 1)]
    const rise = RISE[state.act](state.progress, state.actTime)
    for (let i = 0; i < SIZE; i++) goal[i] = past[i] + (present[i] - past[i]) * rise
    modulate(goal, world, wordAge)
    turned(goal, world)
    painted(goal, world)

    const k = ease(dt, TAU)
    for (let i = 0; i < SIZE; i++) {
      const to = clamp(goal[i], LEAST[i], MOST[i])
      const off = to - now[i]
      if (off === 0 && told[i] === to) continue
      const most = SLOPES[i] * dt
      // What may change fast (her voice, the hands) also follows fast.
      const share = i < NUMBERS && SLOPES[i] > 1 ? Math.min(1, 4 * k) : k
      const gone = Math.abs(off) < ARRIVED && ARRIVED < most ? off : clamp(off * share, -most, most)
      now[i] = clamp(now[i] + gone, LEAST[i], MOST[i])
      // The record is written when there is something to tell: writing it is most of the work.
      if (Math.abs(now[i] - told[i]) < TOLD && now[i] !== to) continue
      // What was held back is made up for within the same slope.
      told[i] += clamp(now[i] - told[i], -most, most)
      if (i < NUMBERS) mood[MOOD_NUMBER_KEYS[i]] = told[i]
      else colours[Math.floor((i - NUMBERS) / 3)][(i - NUMBERS) % 3] = told[i]
    }
  }
}
