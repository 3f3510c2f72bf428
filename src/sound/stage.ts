/**
 * The orchestra as a Tone node: one worklet that plays every group and its own desk, so that they
 * are always summed in the same order. Works in a live context and in an offline one.
 */
import { type BaseContext, Gain, Param } from 'tone'
import { hashText } from '../dream/random'
import type { GroupName } from './dsp/groups'
import type { Note } from './dsp/instrument'
import type { Levels } from './dsp/mixdown'
import { FOLLOWED } from './dsp/orchestra'
import type { Deliver } from './listener'
import type { StageWish, ToStage } from './worklet/processor'
import processorUrl from './worklet/processor.ts?worker&url'

export interface Stage {
  /** What one hears; connect it further. */
  readonly output: Gain
  readonly deliver: Deliver
  /** What the groups follow, by name. */
  readonly params: ReadonlyMap<string, Param<'normalRange'>>
  setLevels(levels: Partial<Levels>): void
  /** Two ears, or loudspeakers. */
  setBinaural(on: boolean): void
  /** How many notes so far came to the audio thread after their time. */
  late(): Promise<number>
  dispose(): void
}

export interface StageOptions {
  context: BaseContext
  seed: string
  /** Notes known beforehand. */
  notes?: Record<GroupName, Note[]>
  /** One group by itself. */
  only?: GroupName
  binaural?: boolean
  levels?: Partial<Levels>
}

/** Contexts that have the processor, or wait for it. */
const loaded = new WeakMap<BaseAudioContext, Promise<void>>()

/** Not by Tone, which leaves uncaught what fails here: a kiosk would load its page again for it. */
function load(raw: BaseAudioContext): Promise<void> {
  const there = loaded.get(raw)
  if (there) return there
  const worklet = raw.audioWorklet as AudioWorklet | undefined
  if (!worklet) throw new Error('There is no AudioWorklet but in a secure context.')
  // A module is fetched relative to the page, not to this file.
  const coming = worklet.addModule(new URL(processorUrl, import.meta.url).href)
  loaded.set(raw, coming)
  coming.catch(() => loaded.delete(raw))
  return coming
}

/** Fails when the browser has no AudioWorklet, or when the processor does not arrive. */
export async function createStage({ context, seed, ...wish }: StageOptions): Promise<Stage> {
  await load(context.rawContext as unknown as BaseAudioContext)
  const processorOptions: StageWish = { seed: hashText(seed), ...wish }
  const node = context.createAudioWorkletNode('threadlight-orchestra', {
    numberOfInputs: 0,
    numberOfOutputs: 1,
    outputChannelCount: [2],
    processorOptions,
  })
  const output = new Gain({ context, gain: 1 })
  // A native node into a Tone node goes by the Tone node's native input.
  node.connect(output.input as unknown as AudioNode)
  const params = new Map<string, Param<'normalRange'>>()
  // In a live context Tone's map can be asked but not walked through.
  for (const key of FOLLOWED) {
    const param = (node.parameters as Map<string, AudioParam>).get(key)
    if (param) params.set(key, new Param({ context, param, units: 'normalRange', convert: false }))
  }
  const tell = (message: ToStage) => node.port.postMessage(message)

  return {
    output,
    params,
    deliver: (group, note) => tell({ say: 'note', group, note }),
    setLevels: (levels) => tell({ say: 'levels', levels }),
    setBinaural: (on) => tell({ say: 'binaural', on }),
    late: () =>
      new Promise((told) => {
        node.port.onmessage = ({ data }) => told(data)
        tell({ say: 'late' })
      }),
    dispose() {
      tell({ say: 'end' })
      node.disconnect()
      for (const param of params.values()) param.dispose()
      output.dispose()
    },
  }
}
