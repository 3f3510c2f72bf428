/**
 * The audio thread's side: one processor for any group, one for the desk. Both only carry numbers
 * between the browser and the plain classes in dsp/.
 */
import { GROUP_NAMES, GROUPS, type GroupName } from '../dsp/groups'
import type { Bus, Note } from '../dsp/instrument'
import { Mixdown } from '../dsp/mixdown'
import { Player } from '../dsp/player'

// What an AudioWorkletGlobalScope has (the DOM library does not declare it).
declare const currentFrame: number
declare const sampleRate: number
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: unknown): void

type Parameters = Record<string, Float32Array>

export interface GroupOptions {
  group: GroupName
  seed: number
  /** What is known beforehand: everything, in a soundtrack. */
  notes?: Note[]
}

for (const name of GROUP_NAMES) {
  class GroupProcessor extends AudioWorkletProcessor {
    static get parameterDescriptors() {
      return GROUPS[name].params.map((key) => ({
        name: key,
        defaultValue: 0,
        minValue: 0,
        maxValue: 1,
        automationRate: 'k-rate',
      }))
    }

    private readonly player: Player
    private readonly values: Record<string, number> = {}
    private alive = true

    constructor({ processorOptions }: { processorOptions: GroupOptions }) {
      super()
      this.player = new Player(name, sampleRate, processorOptions.seed)
      for (const note of processorOptions.notes ?? []) this.player.add(note)
      this.port.onmessage = ({ data }: MessageEvent<Note | 'end' | 'late'>) => {
        if (data === 'end') this.alive = false
        else if (data === 'late') this.port.postMessage(this.player.late)
        else this.player.add(data)
      }
    }

    process(_: unknown, [out]: Float32Array[][], parameters: Parameters): boolean {
      for (const key of GROUPS[name].params) this.values[key] = parameters[key][0]
      if (out.length === 4) this.player.render(out as unknown as Bus, currentFrame, this.values)
      return this.alive
    }
  }
  registerProcessor(`threadlight-${name}`, GroupProcessor)
}

registerProcessor(
  'threadlight-desk',
  class extends AudioWorkletProcessor {
    private readonly desk = new Mixdown(
      sampleRate,
      GROUP_NAMES.map((name) => GROUPS[name].level),
    )
    private readonly buses: (Bus | null)[] = GROUP_NAMES.map(() => null)
    private alive = true

    constructor() {
      super()
      this.port.onmessage = () => {
        this.alive = false
      }
    }

    process(inputs: Float32Array[][], [[left, right]]: Float32Array[][]): boolean {
      for (let i = 0; i < this.buses.length; i++)
        this.buses[i] = inputs[i]?.length === 4 ? (inputs[i] as unknown as Bus) : null
      this.desk.render(this.buses, left, right)
      return this.alive
    }
  },
)
