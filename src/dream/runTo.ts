/** Finds a moment again: the autopilot leads a dream, unseen, until it has come. */
import { ACT_NAMES, ACTS, type ActName } from './acts'
import { createAutopilot } from './autopilot'
import { createDream, type Dream, STEP } from './dream'
import { createIntent } from './intent'
import { PARAMETERS } from './parameters'
import type { DreamState } from './state'

/** Seconds into an act: the latest that can be asked for; no dream is longer until its last act. */
export const LATEST = 1200

/**
 * The autopilot leads the dream unseen until `seconds` into `act`; when the act is over sooner, to
 * a moment before its end.
 */
export function runTo(dream: Dream, act: ActName, seconds: number): void {
  if (!ACT_NAMES.includes(act)) return
  const wanted = Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), LATEST) : 0
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
  const end = dream.state.time + LATEST * 2
  while (!until(dream.state) && dream.state.time < end) {
    autopilot(dream, intent)
    dream.step(intent)
    each(dream.state)
  }
}
