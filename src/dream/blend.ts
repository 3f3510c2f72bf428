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

type Levels = Record<MoodNumber, number>

/** What is happening now: reaching out, listening, nearness, a word on her lips. */
function modulate(goal: Levels, world: World, wordAge: number): void {
  const { state } = world
  const { visitor } = state
  const near = 1 - smooth(7, 16, world.distance)
  const { reach } = visitor
  goal.hands = Math.max(reach, goal.hands * 0.3 * near)
  goal.emerald = reach * (state.act === 'reaching' ? near : Math.max(goal.emerald, 0.12 * near))
  goal.gaze = clamp(goal.gaze + 0.3 * visitor.listening * (goal.gaze > 0.2 ? 1 : 0), 0, 1)
  goal.heart *= clamp(1.1 - world.distance / 260, 0.35, 1)
  // She speaks while a word forms and leaves.
  goal.speak *= wordAge < 1.1 ? 1 : 0.15
  // Care brightens the threads.
  goal.threads = clamp(goal.threads + 0.12 * reach, 0, 1)
  // Far from her the storm is not yet a room.
  if (state.act === 'meeting' || state.act === 'reaching') {
    goal.ceiling *= 0.55 + 0.45 * (1 - smooth(20, 90, world.distance))
  }
}

function turned(goal: Levels, world: World): void {
  const p = world.parameters
  goal.exposure *= p.exposure
  goal.bloom *= p.bloomStrength
  goal.specks *= p.speckBrightness
  goal.grassGlow *= p.grassGlow
  goal.treeGlow *= p.treeGlow
  goal.threads *= p.threadBrightness
  goal.stars *= p.starBrightness
  goal.wind *= p.windStrength
  goal.mist *= p.mistAmount
  goal.storm *= p.stormStrength
  goal.ceiling *= Math.min(1, p.stormStrength)
  goal.rain *= p.rainAmount
  goal.drizzle *= p.rainAmount
  goal.lightning *= world.gentle ? 0 : Math.min(1, p.lightningRate)
  goal.aura *= p.auraStrength
  goal.tremble *= p.tremble
}

/** The act before, and how far the present one has come over it. */
const before = (act: ActName): ActName => ACT_NAMES[Math.max(0, ACT_NAMES.indexOf(act) - 1)]

const colour: Rgb = [0, 0, 0]

export function createBlend(world: World) {
  const { state, mood } = world
  const goal = {} as Levels
  for (const key of MOOD_NUMBER_KEYS) goal[key] = mood[key]

  return (dt: number, wordAge: number) => {
    const present = ACTS[state.act].mood
    const past = ACTS[before(state.act)].mood
    const rise = RISE[state.act](state.progress, state.actTime)
    for (const key of MOOD_NUMBER_KEYS) goal[key] = past[key] + (present[key] - past[key]) * rise
    modulate(goal, world, wordAge)
    turned(goal, world)

    const k = ease(dt, TAU)
    for (const key of MOOD_NUMBER_KEYS) {
      const field = MOOD_NUMBERS[key]
      const now = mood[key]
      const most = field.slope * dt
      // What may change fast (her voice, the hands) also follows fast.
      const share = field.slope > 1 ? Math.min(1, 4 * k) : k
      const step = clamp((clamp(goal[key], field.min, field.max) - now) * share, -most, most)
      mood[key] = clamp(now + step, field.min, field.max)
    }

    const { saturation, hueShift, dawnWarmth } = world.parameters
    const plain = saturation === 1 && hueShift === 0
    const warm = (dawnWarmth - 0.5) * mood.dawn
    for (const key of MOOD_COLOUR_KEYS) {
      const a = past[key]
      const b = present[key]
      for (let i = 0; i < 3; i++) colour[i] = a[i] + (b[i] - a[i]) * rise
      if (warm !== 0) {
        colour[0] *= 1 + 0.35 * warm
        colour[2] *= 1 - 0.6 * warm
      }
      if (!plain) tint(colour, saturation, hueShift, colour)
      const most = MOOD_COLOURS[key].slope * dt
      const now = mood[key]
      for (let i = 0; i < 3; i++) now[i] += clamp((colour[i] - now[i]) * k, -most, most)
    }
  }
}
