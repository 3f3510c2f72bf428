/**
 * When to whisper what could be done: only to one who hesitates. A plain state that is asked twice
 * a second.
 */
import type { ActName } from '../dream/acts'
import { ACTS } from '../dream/acts'
import type { Device } from './devices'
import type { Word } from './languages/en/interface'

/** Seconds without progress before a hint; the first act gives a little less time. */
export const HESITATION = 13
export const FIRST_HESITATION = 8
/** A hint stays this long at most, then rests. */
export const SHOWN = 14
/** Progress below this is none. */
const LITTLE = 0.012

export interface HintState {
  act: ActName
  progress: number
  /** Seconds since something went on. */
  waited: number
  shown: boolean
}

export interface Glance {
  act: ActName
  /** 0 to 1. */
  progress: number
  /** The visitor is doing what the act asks, or something near it. */
  trying: boolean
  seconds: number
}

export const freshHint = (): HintState => ({
  act: 'arrival',
  progress: 0,
  waited: 0,
  shown: false,
})

export function stepHint(state: HintState, { act, progress, trying, seconds }: Glance): HintState {
  const wentOn = act !== state.act || progress - state.progress > LITTLE || trying
  if (wentOn) return { act, progress, waited: 0, shown: false }
  const waited = state.waited + seconds
  const patience = act === 'arrival' ? FIRST_HESITATION : HESITATION
  if (waited > patience + SHOWN) return { ...state, waited: 0, shown: false }
  return { ...state, waited, shown: waited >= patience }
}

/** What the visitor asked for is shown at once. */
export const askHint = (state: HintState): HintState => ({
  ...state,
  waited: state.act === 'arrival' ? FIRST_HESITATION : HESITATION,
  shown: true,
})

const HOW = {
  walk: { keys: 'walkKeys', mouse: 'walkMouse', touch: 'walkTouch', pad: 'walkPad' },
  reach: { keys: 'reachKeys', mouse: 'reachMouse', touch: 'reachTouch', pad: 'reachPad' },
  look: { keys: 'lookKeys', mouse: 'lookMouse', touch: 'lookTouch', pad: 'lookPad' },
} as const satisfies Record<string, Record<Device, Word>>

const ASKED: Record<(typeof ACTS)[ActName]['asks'], { what: Word; how: keyof typeof HOW } | null> =
  {
    walk: { what: 'hintWalk', how: 'walk' },
    approach: { what: 'hintApproach', how: 'walk' },
    reach: { what: 'hintReach', how: 'reach' },
    listen: { what: 'hintListen', how: 'look' },
    weave: { what: 'hintWeave', how: 'reach' },
    remember: { what: 'hintRemember', how: 'reach' },
    call: { what: 'hintCall', how: 'reach' },
    stay: null,
    time: null,
  }

/** What this act asks for and how this device does it, as keys of the words; null: nothing. */
export function hintFor(act: ActName, device: Device): { what: Word; how: Word } | null {
  const asked = ASKED[ACTS[act].asks]
  if (!asked) return null
  const what = act === 'meeting' ? 'hintMeeting' : asked.what
  return { what, how: HOW[asked.how][device] }
}
