/** The one audio context there is. */
import { Context, getContext, setContext } from 'tone'

/**
 * Seconds asked of the browser between rendering and loudspeaker. Nothing here is played like a
 * keyboard: a larger buffer is refilled less often and does not run dry when the page is busy.
 */
const LATENCY = 0.02
/** Seconds ahead and between two looks of Tone’s own clock. */
const CLOCK = { lookAhead: 0.18, updateInterval: 0.05 }

/** The context that Tone opens for itself as it is loaded, which would render silence for ever. */
let spare: ReturnType<typeof getContext> | null = getContext()

/** A context that plays; `rate` samples a second, the device’s own by itself. */
export function openContext(rate?: number): Context {
  const raw = new AudioContext({ latencyHint: LATENCY, ...(rate ? { sampleRate: rate } : {}) })
  const context = new Context({ context: raw, ...CLOCK })
  setContext(context)
  if (spare) {
    spare.dispose()
    spare = null
  }
  return context
}
