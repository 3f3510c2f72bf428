/**
 * A lost WebGL context: the dream holds still, and goes on at the same moment when the context is
 * back. Twice in a minute: one tier lower. If it does not come back: the page is loaded again, at
 * the same moment of the same dream.
 */
import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { loadAgain, useStore } from '../store'
import { restoreAll } from './ready'

/** Milliseconds to wait for the browser to give the context back. */
const PATIENCE = 3000
const MINUTE = 60_000
/** Losses within a minute after which only loading the page again is left. */
const MOST = 3

export function useContextLoss(lower: () => void): void {
  const gl = useThree((state) => state.gl)
  const lowerNow = useRef(lower)
  lowerNow.current = lower

  useEffect(() => watchContext(gl.domElement, () => lowerNow.current()), [gl])
}

/** Listens to the canvas; returns what stops it. */
export function watchContext(
  canvas: EventTarget,
  lower: () => void,
  reload: () => void = loadAgain,
): () => void {
  const losses: number[] = []
  let timer = 0
  /** The patience ended unseen. A hidden page may get its context back only when it is looked at. */
  let due = false
  const giveUp = () => {
    due = document.hidden
    if (!due) reload()
  }
  const wait = () => {
    timer = window.setTimeout(giveUp, PATIENCE)
  }
  const onLost = (event: Event) => {
    event.preventDefault()
    const now = performance.now()
    losses.push(now)
    while (now - losses[0] > MINUTE) losses.shift()
    useStore.setState({ picture: 'lost' })
    clearTimeout(timer)
    if (losses.length >= MOST) giveUp()
    else wait()
  }
  const onRestored = () => {
    clearTimeout(timer)
    due = false
    if (losses.length > 1) lower()
    restoreAll()
    useStore.setState({ picture: 'drawing' })
  }
  const onVisible = () => {
    if (document.hidden || !due) return
    due = false
    wait()
  }
  canvas.addEventListener('webglcontextlost', onLost)
  canvas.addEventListener('webglcontextrestored', onRestored)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    clearTimeout(timer)
    canvas.removeEventListener('webglcontextlost', onLost)
    canvas.removeEventListener('webglcontextrestored', onRestored)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
