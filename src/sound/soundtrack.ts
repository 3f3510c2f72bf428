/**
 * A whole dream's sound into memory, faster than it lasts: the same worklets and the same desk as
 * in the live sound, in an offline context.
 */
import { OfflineContext } from 'tone'
import type { GroupName } from './dsp/groups'
import { limiterLatency } from './dsp/limiter'
import type { Levels } from './dsp/mixdown'
import { type Journey, type JourneyOptions, MOOD_RATE, travel } from './journey'
import { createStage } from './stage'

/** Seconds for the last tones to end. */
const TAIL = 5

export interface Soundtrack extends Omit<Journey, 'notes' | 'curves'> {
  rate: number
  channels: Float32Array[]
}

export interface SoundtrackOptions extends JourneyOptions {
  only?: GroupName
  /** Samples a second: 48000, or 44100. */
  rate?: number
  binaural?: boolean
  levels?: Partial<Levels>
}

export async function renderSoundtrack({
  only,
  binaural,
  levels,
  rate = 48000,
  ...options
}: SoundtrackOptions): Promise<Soundtrack> {
  const { notes, curves, ...journey } = travel(options)
  const seconds = journey.seconds + TAIL
  // The desk looks ahead; what that costs is taken off again, so that a note is on its own sample.
  const late = limiterLatency(rate)
  const raw = new OfflineAudioContext(2, Math.ceil(seconds * rate) + late, rate)
  const context = new OfflineContext(raw)
  const stage = await createStage({ context, seed: options.seed, notes, only, binaural, levels })
  stage.output.connect(context.destination)
  for (const [key, param] of stage.params)
    param.setValueCurveAtTime(Array.from(curves[key]), 0, curves[key].length / MOOD_RATE)
  const buffer = await raw.startRendering()
  const channels = [0, 1].map((c) => buffer.getChannelData(c).subarray(late))
  return { ...journey, rate, channels }
}
