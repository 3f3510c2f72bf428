/**
 * The whole sound without a browser: the very classes that the worklet runs, block by block. For
 * tests, and for whoever wants a soundtrack where there is no Chromium.
 */
import { hashText } from '../dream/random'
import type { GroupName } from './dsp/groups'
import { BLOCK } from './dsp/instrument'
import type { Levels } from './dsp/mixdown'
import { FOLLOWED, Orchestra } from './dsp/orchestra'
import { type Journey, MOOD_RATE } from './journey'

export interface Rendering {
  left: Float32Array
  right: Float32Array
  /** The most the limiter turned down, as a gain. */
  lowest: number
}

export interface RenderOptions {
  seed: string
  /** Samples a second. */
  rate?: number
  /** One group by itself, with its share of the room. */
  only?: GroupName
  /** Seconds for the last tones to end. */
  tail?: number
  binaural?: boolean
  levels?: Partial<Levels>
}

export function render(
  journey: Journey,
  { seed, rate = 48000, tail = 4, ...options }: RenderOptions,
): Rendering {
  const orchestra = new Orchestra({ rate, seed: hashText(seed), ...options })
  const frames = Math.ceil((journey.seconds + tail) * rate)
  const late = orchestra.desk.latency
  const blocks = Math.ceil((frames + late) / BLOCK)
  const left = new Float32Array(blocks * BLOCK)
  const right = new Float32Array(blocks * BLOCK)
  for (const [group, notes] of Object.entries(journey.notes))
    for (const note of notes) orchestra.add(group as GroupName, note)
  const values: Record<string, number> = {}
  for (let b = 0; b < blocks; b++) {
    const at = b * BLOCK
    const place = (at / rate) * MOOD_RATE
    for (let k = 0; k < FOLLOWED.length; k++) {
      const curve = journey.curves[FOLLOWED[k]]
      const i = Math.min(curve.length - 1, Math.floor(place))
      const next = Math.min(curve.length - 1, i + 1)
      values[FOLLOWED[k]] = curve[i] + (curve[next] - curve[i]) * Math.min(1, place - i)
    }
    orchestra.render(left.subarray(at, at + BLOCK), right.subarray(at, at + BLOCK), at, values)
  }
  // What the desk looks ahead is taken off again: a note lies on its own sample.
  return {
    left: left.subarray(late, late + frames),
    right: right.subarray(late, late + frames),
    lowest: orchestra.desk.limiter.lowest,
  }
}
