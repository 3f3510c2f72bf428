/**
 * The dream itself. Given a seed, parameters and a list of intents it always does the same, to the
 * bit; it knows no clock and draws nothing. Scene and sound read `state`, `mood` and `events`.
 */
import { createState } from './beginning'
import { createBlend, firstMood } from './blend'
import { createEmotions } from './emotion'
import { AHEAD, type DreamEvent } from './events'
import { createGrove, type Grove } from './grove'
import { hashNumbers } from './hash'
import type { Intent } from './intent'
import { createLand, type Land } from './land'
import type { Mood } from './mood'
import { type Parameters, parseParameters } from './parameters'
import { fork } from './random'
import { createScore } from './score'
import type { DreamState } from './state'
import { createStory } from './story'
import { createVisitor } from './visitor'
import { createWeather } from './weather'
import type { World } from './world'

/** Seconds of one step. */
export const STEP = 1 / 60

export interface Dream {
  readonly seed: string
  readonly state: DreamState
  readonly mood: Mood
  /** What happened in the last step. The list is used again: read it at once. */
  readonly events: DreamEvent[]
  readonly parameters: Parameters
  readonly land: Land
  readonly grove: Grove
  /** No flashes, no whirling. */
  readonly gentle: boolean
  /** Where the visitor’s head is turning to; it follows a little later. */
  readonly gaze: Readonly<{ yaw: number; pitch: number }>
  step(intent: Intent): void
  /** Values out of range are brought into it; unknown ones are left out. */
  setParameters(parameters: Partial<Parameters>): void
  /** From the next step on, without or with lightning. */
  setGentle(gentle: boolean): void
  /** Ends the present act as if all it asks were done; `after` has no end. */
  advance(): void
  /** Fingerprint of everything that is the case, as eight hexadecimal digits. */
  hash(): string
}

export interface DreamOptions {
  seed: string
  parameters?: Partial<Parameters>
  gentle?: boolean
}

export function createDream({ seed, parameters, gentle = false }: DreamOptions): Dream {
  const land = createLand(seed)
  const grove = createGrove(seed, land)
  const mood = firstMood()
  const first = parseParameters(parameters).parameters
  const state = createState(seed, land, first)
  const events: DreamEvent[] = []
  const thinned = fork(seed, 'chime rate')
  let chimes = 0

  const emit = (event: DreamEvent) => {
    if (event.type === 'chime' || event.type === 'melody') {
      if (event.type === 'chime' && thinned.next() > world.parameters.chimeRate) return
      const chime = state.chimes[chimes++ % state.chimes.length]
      chime.x = event.x
      chime.y = event.y
      chime.z = event.z
      chime.leaf = event.leaf
      chime.at = state.time + AHEAD
      chime.velocity = event.velocity
    }
    events.push(event)
  }

  const world: World = {
    seed,
    gentle,
    state,
    mood,
    land,
    grove,
    emit,
    parameters: first,
    carry: 0,
    carryTo: 14,
    lift: false,
    stoodFor: 0,
    gazedFor: 0,
    gaze: { yaw: state.visitor.yaw, pitch: state.visitor.pitch },
    distance: Math.hypot(state.visitor.x - state.woman.x, state.visitor.z - state.woman.z),
  }

  const score = createScore(seed, grove)
  const visit = createVisitor(world, (index) => score.pitchFor('footstep', index))
  const emotions = createEmotions(world)
  const weather = createWeather(world, (index) => score.pitchFor('gift', index))
  const story = createStory(world, emotions, score.pitchFor)
  const blend = createBlend(world)

  return {
    seed,
    state,
    mood,
    events,
    land,
    grove,
    gaze: world.gaze,
    get gentle() {
      return world.gentle
    },
    get parameters() {
      return world.parameters
    },
    step(intent) {
      events.length = 0
      state.time += STEP
      visit(intent, STEP)
      story.step(STEP, intent.reach === true)
      weather(STEP)
      emotions.step(STEP)
      blend(STEP, story.wordAge())
      score.step(state, mood, emit, STEP)
    },
    setParameters(changed) {
      world.parameters = parseParameters({ ...world.parameters, ...changed }).parameters
    },
    setGentle(on) {
      world.gentle = on
    },
    advance() {
      events.length = 0
      story.advance()
    },
    hash: () => hashNumbers(state, mood),
  }
}
