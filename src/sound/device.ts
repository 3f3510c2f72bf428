/**
 * The page's way to its loudspeakers. Nothing of Tone in it, so that it can be opened and woken
 * within a gesture, before anything is fetched: WebKit wants it so.
 */

/**
 * Seconds asked of the browser between rendering and loudspeaker. Nothing here is played like a
 * keyboard: a larger buffer is refilled less often and does not run dry when the page is busy.
 */
const LATENCY = 0.02

/** `rate` samples a second, the device's own by itself. */
export const openDevice = (rate?: number): AudioContext =>
  new AudioContext({ latencyHint: LATENCY, ...(rate ? { sampleRate: rate } : {}) })
