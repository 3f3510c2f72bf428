/**
 * A whole dream's sound into memory, faster than it lasts: the same worklets and the same desk as
 * in the live sound, in an offline context.
 */
import { OfflineContext } from 'tone'
import type { GroupName } from './dsp/groups'
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
  rate?: number
}

export async function renderSoundtrack({
  only,
  rate = 48000,
  ...options
}: SoundtrackOptions): Promise<Soundtrack> {
  const { notes, curves, ...journey } = travel(options)
  const seconds = journey.seconds + TAIL
  const raw = new OfflineAudioContext(2, Math.ceil(seconds * rate), rate)
  const context = new OfflineContext(raw)
  const stage = await createStage({ context, seed: options.seed, notes, only })
  stage.output.connect(context.destination)
  for (const [key, param] of stage.params)
    param.setValueCurveAtTime(Array.from(curves[key]), 0, curves[key].length / MOOD_RATE)
  const buffer = await raw.startRendering()
  const channels = [buffer.getChannelData(0), buffer.getChannelData(1)]
  return { ...journey, rate, channels }
}
