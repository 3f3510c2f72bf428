/** What a still must wait for, and what must be made again after a lost WebGL context. */
const pending = new Set<Promise<unknown>>()
const restorers = new Set<() => void>()

/** For whoever watches the page: whether all that was begun has loaded and grown. */
const tell = () => {
  document.documentElement.dataset.grown = String(pending.size === 0)
}

/** A still is not final before this promise has settled. */
export function awaitReady<T>(promise: Promise<T>): Promise<T> {
  pending.add(promise)
  tell()
  const done = () => {
    pending.delete(promise)
    tell()
  }
  promise.then(done, done)
  return promise
}

/** A still waits until the returned function is called, and two frames more. */
export function hold(): () => void {
  let release = () => {}
  awaitReady(new Promise<void>((resolve) => (release = resolve)))
  return () => requestAnimationFrame(() => requestAnimationFrame(release))
}

export const isReady = () => pending.size === 0

/** Called after a context is restored, for what was baked on the GPU. Returns how to stop that. */
export function onRestore(again: () => void): () => void {
  restorers.add(again)
  return () => restorers.delete(again)
}

export const restoreAll = () => {
  for (const again of restorers) again()
}

/**
 * Whether frames are worth drawing. A still draws none before everything has grown: without a GPU
 * that is most of its time.
 */
export const drawing = { on: true }
