/** The title: part of the picture, quiet, over the living meadow. */
import { useEffect, useRef, useState } from 'react'
import { begin, useSay, useStore, watch } from '../store'
import { Name } from './Name'

/** Seconds it takes to fade (as in overlay.css). */
const FADING = 2.4

export function Title() {
  const say = useSay()
  const started = useStore((state) => state.started)
  const kiosk = useStore((state) => state.kiosk)
  const loading = useStore((state) => state.loading)
  const [there, setThere] = useState(!started)
  const beginButton = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!started) {
      setThere(true)
      return
    }
    const timer = setTimeout(() => setThere(false), FADING * 1000)
    return () => clearTimeout(timer)
  }, [started])

  // Enter or Space begins, wherever the focus is not on something of its own.
  useEffect(() => {
    if (started || kiosk) return
    const onKey = (event: KeyboardEvent) => {
      const own = event.target instanceof Element && event.target !== document.body
      if (own || event.repeat || (event.code !== 'Enter' && event.code !== 'Space')) return
      event.preventDefault()
      begin()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [started, kiosk])

  if (!there) return null
  return (
    <section className="title" data-leaving={started ? '' : undefined} inert={started}>
      <h1>
        <span className="unseen">Threadlight</span>
        <Name />
      </h1>
      {kiosk ? (
        <p className="touch-to-begin">{say('touchToBegin')}</p>
      ) : (
        <nav className="ways">
          <button
            type="button"
            className="way first"
            data-action="begin"
            ref={beginButton}
            onClick={() => begin()}
            title={say('beginWhat')}
          >
            {say('begin')}
          </button>
          <button
            type="button"
            className="way"
            data-action="watch"
            onClick={watch}
            title={say('watchWhat')}
          >
            {say('watch')}
          </button>
        </nav>
      )}
      <p className="sound-note">{loading === 'loading' ? say('loading') : say('soundNote')}</p>
    </section>
  )
}
