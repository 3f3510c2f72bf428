/**
 * The worklets as Tone nodes: five groups into one desk, each by its own input, so that they are
 * always summed in the same order. Works in a live context and in an offline one.
 */
import { type BaseContext, Gain, Param } from 'tone'
import { hashText } from '../dream/random'
import { GROUP_NAMES, GROUPS, type GroupName } from './dsp/groups'
import type { Note } from './dsp/instrument'
import type { Deliver } from './listener'
import type { GroupOptions } from './worklet/processor'
import processorUrl from './worklet/processor.ts?worker&url'

export interface Stage {
  /** What one hears; connect it further. */
  readonly output: Gain
  readonly deliver: Deliver
  /** What the groups follow, by name. */
  readonly params: ReadonlyMap<string, Param<'normalRange'>>
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
}

/** Fails when the browser has no AudioWorklet. */
export async function createStage({ context, seed, notes, only }: StageOptions): Promise<Stage> {
  // A module is fetched relative to the page, not to this file.
  await context.addAudioWorkletModule(new URL(processorUrl, import.meta.url).href)
  const names = GROUP_NAMES.filter((name) => !only || name === only)
  const desk = context.createAudioWorkletNode('threadlight-desk', {
    numberOfInputs: GROUP_NAMES.length,
    numberOfOutputs: 1,
    outputChannelCount: [2],
    channelCount: 4,
    channelCountMode: 'explicit',
    channelInterpretation: 'discrete',
  })
  const output = new Gain({ context, gain: 1 })
  const nodes = new Map<GroupName, AudioWorkletNode>()
  const params = new Map<string, Param<'normalRange'>>()
  for (const name of names) {
    const processorOptions: GroupOptions = {
      group: name,
      seed: hashText(seed),
      notes: notes?.[name],
    }
    const node = context.createAudioWorkletNode(`threadlight-${name}`, {
      numberOfInputs: 0,
      numberOfOutputs: 1,
      outputChannelCount: [4],
      processorOptions,
    })
    node.connect(desk, 0, GROUP_NAMES.indexOf(name))
    nodes.set(name, node)
    for (const key of GROUPS[name].params) {
      const param = (node.parameters as Map<string, AudioParam>).get(key)
      if (param)
        params.set(key, new Param({ context, param, units: 'normalRange', convert: false }))
    }
  }
  // A native node into a Tone node goes by the Tone node's native input.
  desk.connect(output.input as unknown as AudioNode)

  return {
    output,
    params,
    deliver: (group, note) => nodes.get(group)?.port.postMessage(note),
    async late() {
      const counts = [...nodes.values()].map(
        ({ port }) =>
          new Promise<number>((told) => {
            port.onmessage = ({ data }) => told(data)
            port.postMessage('late')
          }),
      )
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
    },
    dispose() {
      for (const node of nodes.values()) {
        node.port.postMessage('end')
        node.disconnect()
      }
      desk.port.postMessage('end')
      desk.disconnect()
      for (const param of params.values()) param.dispose()
      output.dispose()
    },
  }
}
