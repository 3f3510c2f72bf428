/**
 * The audio thread's side: one processor for the whole orchestra. It only carries numbers between
 * the browser and the plain classes in dsp/.
 */
import type { GroupName } from '../dsp/groups'
import { BLOCK, type Note } from '../dsp/instrument'
import type { Levels } from '../dsp/mixdown'
import { FOLLOWED, Orchestra, type OrchestraOptions } from '../dsp/orchestra'

// What an AudioWorkletGlobalScope has (the DOM library does not declare it).
declare const currentFrame: number
declare const sampleRate: number
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: unknown): void

export interface StageWish extends Omit<OrchestraOptions, 'rate'> {
  /** What is known beforehand: everything, in a soundtrack. */
  notes?: Record<GroupName, Note[]>
}

/** What is said to the audio thread. */
export type ToStage =
  | { say: 'note'; group: GroupName; note: Note }
  | { say: 'levels'; levels: Partial<Levels> }
  | { say: 'binaural'; on: boolean }
  | { say: 'late' }
  | { say: 'end' }

registerProcessor(
  'threadlight-orchestra',
  class extends AudioWorkletProcessor {
    static get parameterDescriptors() {
      return FOLLOWED.map((name) => ({
        name,
        defaultValue: 0,
        minValue: 0,
        maxValue: 1,
        automationRate: 'k-rate',
      }))
    }

    private readonly orchestra: Orchestra
    private readonly values: Record<string, number> = {}
    private alive = true

    constructor({ processorOptions }: { processorOptions: StageWish }) {
      super()
      const { notes, ...options } = processorOptions
      this.orchestra = new Orchestra({ rate: sampleRate, ...options })
      for (const [group, list] of Object.entries(notes ?? {}))
        for (const note of list) this.orchestra.add(group as GroupName, note)
      this.port.onmessage = ({ data }: MessageEvent<ToStage>) => {
        if (data.say === 'note') this.orchestra.add(data.group, data.note)
        else if (data.say === 'levels') this.orchestra.desk.setLevels(data.levels)
        else if (data.say === 'binaural') this.orchestra.ears.binaural = data.on
        else if (data.say === 'late') this.port.postMessage(this.orchestra.late)
        else this.alive = false
      }
    }

    process(
      _: unknown,
      [out]: Float32Array[][],
      parameters: Record<string, Float32Array>,
    ): boolean {
      for (let k = 0; k < FOLLOWED.length; k++)
        this.values[FOLLOWED[k]] = parameters[FOLLOWED[k]][0]
      if (out.length === 2 && out[0].length === BLOCK)
        this.orchestra.render(out[0], out[1], currentFrame, this.values)
      return this.alive
    }
  },
)
