/**
 * A fault that comes back with every frame. What draws the dream tries again each time, so that the
 * picture stands still without a word; here it is noticed.
 */

/** Frames in a row that fail before the picture is given up. */
const MOST = 30

/** Calls `stopped` whenever so many frames in a row ended in an uncaught error; returns what stops it. */
export function watchFrames(stopped: () => void): () => void {
  let failed = 0
  let fresh = false
  let frame = 0
  // Asked for only while there are errors: a sound dream pays nothing.
  const look = () => {
    frame = fresh ? requestAnimationFrame(look) : 0
    failed = fresh ? failed + 1 : 0
    fresh = false
    if (failed < MOST) return
    failed = 0
    stopped()
  }
  const onError = ({ error }: ErrorEvent) => {
    // Without an error object it is a browser's remark ("ResizeObserver loop"), not a fault.
    if (!error) return
    fresh = true
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  window.addEventListener('error', onError)
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('error', onError)
  }
}
