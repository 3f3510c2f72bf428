/** What grows in a worker: asked for once, and given up when nobody waits for it any more. */
import { awaitReady } from './ready'

/**
 * What `worker` answers to `request`; null if `signal` ends the waiting before. Rejects with an error
 * that begins with `fault`. The worker is ended in every case: what is awaited (see ready.ts) must
 * settle even when a dream is left before it has grown.
 */
export function growApart<T>(
  worker: Worker,
  request: unknown,
  signal: AbortSignal,
  fault: string,
): Promise<T | null> {
  const answer = new Promise<T | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data)
    worker.onerror = (event) => reject(new Error(`${fault}: ${event.message}`))
    signal.addEventListener('abort', () => resolve(null), { once: true })
    worker.postMessage(request)
  })
  return answer.finally(() => worker.terminate())
}

/**
 * For an effect: hands on to `take` what `grow` gives, and returns what ends the waiting. A growth that
 * fails is reported as uncaught, so that a kiosk recovers from it.
 */
export function awaitGrown<T>(
  grow: (signal: AbortSignal) => Promise<T | null>,
  take: (grown: T) => void,
): () => void {
  const abort = new AbortController()
  awaitReady(
    grow(abort.signal).then(
      (grown) => {
        if (grown && !abort.signal.aborted) take(grown)
      },
      (error: unknown) => {
        if (!abort.signal.aborted) reportError(error)
      },
    ),
  )
  return () => abort.abort()
}
