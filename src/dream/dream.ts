/**
 * The dream itself. Given a seed, parameters and a list of intents it always does the same, to the
 * bit; it knows no clock and draws nothing. Scene and sound read `state`, `mood` and `events`.
 */
import { ACT_NAMES, ACTS, type ActName } from './acts'
import { createAutopilot } from './autopilot'
import { createState } from './beginning'
import { createBlend, firstMood } from './blend'
import { createEmotions } from './emotion'
import { AHEAD, type DreamEvent } from './events'
import { createGrove, type Grove } from './grove'
import { hashNumbers } from './hash'
import { createIntent, type Intent } from './intent'
import { createLand, type Land } from './land'
import type { Mood } from './mood'
import { PARAMETERS, type Parameters, parseParameters } from './parameters'
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

/** No dream led by the autopilot is longer than this, seconds. */
const LONGEST = 1200

/**
 * The autopilot leads the dream unseen until `seconds` into `act`; when the act is over sooner, to
 * a moment before its end.
 */
export function runTo(dream: Dream, act: ActName, seconds: number): void {
  if (!ACT_NAMES.includes(act)) return
  const wanted = Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), LONGEST) : 0
  let most = Math.ceil(wanted / STEP)
  const { paceOfStory, walkSpeed } = dream.parameters
  const quick = Math.max(1, paceOfStory) * Math.max(1, walkSpeed / PARAMETERS.walkSpeed.default)
  // No act is over before half its pace.
  if (act !== 'after' && wanted * quick > 0.5 * ACTS[act].pace) {
    // A rehearsal shows how long the act lasts in this dream.
    const { seed, parameters, gentle } = dream
    const rehearsal = createDream({ seed, parameters, gentle })
    lead(
      rehearsal,
      (state) => ACT_NAMES.indexOf(state.act) > ACT_NAMES.indexOf(act),
      (state) => {
        if (state.act === act) most = Math.min(Math.ceil(wanted / STEP), state.actTime / STEP - 12)
      },
    )
  }
  lead(dream, (state) => {
    const early = ACT_NAMES.indexOf(state.act) < ACT_NAMES.indexOf(act)
    return !early && (state.act !== act || state.actTime >= (most - 0.5) * STEP)
  })
}

function lead(
  dream: Dream,
  until: (state: DreamState) => boolean,
  each: (state: DreamState) => void = () => {},
): void {
  const autopilot = createAutopilot(dream.seed)
  const intent = createIntent()
  const end = dream.state.time + LONGEST * 2
  while (!until(dream.state) && dream.state.time < end) {
    autopilot(dream, intent)
    dream.step(intent)
    each(dream.state)
  }
}
