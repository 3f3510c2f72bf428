/** Tone's context around the one device that is open. */
import { Context, getContext, setContext } from 'tone'
import { openDevice } from './device'

/** Seconds ahead and between two looks of Tone’s own clock. */
const CLOCK = { lookAhead: 0.18, updateInterval: 0.05 }

/** The context that Tone opens for itself as it is loaded, which would render silence for ever. */
let spare: ReturnType<typeof getContext> | null = getContext()

/** A context that plays on `device`, and closes it as it is disposed. */
export function openContext(device: AudioContext = openDevice()): Context {
  const context = new Context({ context: device, ...CLOCK })
  setContext(context)
  if (spare) {
    spare.dispose()
    spare = null
  }
  return context
}
