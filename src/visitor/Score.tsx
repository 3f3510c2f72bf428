/**
 * The score for those who do not hear: small rings and notes on a faint ring around the visitor,
 * each where its sound comes from and at its very moment. A fixed number of elements, moved by
 * style sheets alone, so that it costs a frame next to nothing.
 */
import { useEffect, useRef } from 'react'
import type { Dream } from '../dream/dream'
import type { DreamEvent } from '../dream/events'
import { live, useStore } from '../store'
import { markOf, spotOf } from './marks'
import './score.css'

/** Marks at a time; the oldest is taken for a new one. */
const MARKS = 36
/** Notes of one phrase stand side by side: percent of the width, and seconds that end a phrase. */
const BESIDE = 1.5
const PHRASE = 5

/** Ends a mark when it has faded; its shape's own animation, which ends here too, may be shorter. */
export function letGo({ pseudoElement, currentTarget }: AnimationEvent): void {
  if (!pseudoElement) (currentTarget as HTMLElement).removeAttribute('data-mark')
}

export function Score() {
  const root = useRef<HTMLDivElement>(null)
  const paused = useStore((state) => state.paused)
  const gentle = useStore((state) => state.gentle)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const marks = Array.from({ length: MARKS }, () => {
      const mark = document.createElement('i')
      mark.addEventListener('animationend', letGo)
      element.append(mark)
      return mark
    })
    let next = 0
    let phrase = 0
    let notedAt = Number.NEGATIVE_INFINITY

    const listener = (event: DreamEvent, dream: Dream) => {
      const mark = markOf(event, dream.state, useStore.getState().speed)
      if (!mark) return
      const { x, y } = spotOf(mark)
      let along = 0
      if (event.type === 'melody') {
        phrase = dream.state.time - notedAt < PHRASE ? (phrase + 1) % 5 : 0
        notedAt = dream.state.time
        along = (phrase - 2) * BESIDE
      }
      const i = marks[next]
      next = (next + 1) % MARKS
      i.removeAttribute('data-mark')
      i.style.setProperty('--x', `${(x + along).toFixed(2)}%`)
      i.style.setProperty('--y', `${y.toFixed(2)}%`)
      i.style.setProperty('--size', mark.size.toFixed(3))
      i.style.setProperty('--wait', `${mark.wait.toFixed(3)}s`)
      i.style.setProperty('--stays', `${mark.stays.toFixed(3)}s`)
      i.style.setProperty('--turn', `${mark.turn.toFixed(3)}rad`)
      // Read, so that the animation begins anew even where the same shape stood.
      void i.offsetWidth
      i.dataset.mark = mark.shape
    }
    live.listeners.add(listener)
    return () => {
      live.listeners.delete(listener)
      element.replaceChildren()
    }
  }, [])

  return (
    <div
      className="score"
      ref={root}
      aria-hidden="true"
      data-score=""
      data-paused={paused ? '' : undefined}
      data-gentle={gentle ? '' : undefined}
    />
  )
}
