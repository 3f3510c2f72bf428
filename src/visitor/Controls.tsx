/** The few controls at the edge; they come when the pointer moves or the focus is on them. */
import { type ReactNode, useEffect, useState } from 'react'
import { leadAuto, reachOut, toggleMute, togglePause, useSay, useStore } from '../store'

/** Seconds they stay after a movement. */
const AWAKE = 3.5

const drawn = (children: ReactNode) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    {children}
  </svg>
)
const SOUND = drawn(
  <>
    <path d="M4 9.6v4.8h3.2L12 18.6V5.4L7.2 9.6z" />
    <path d="M15 9.2c1.6 1.5 1.6 4.1 0 5.6M17.6 6.8c3 2.9 3 7.5 0 10.4" />
  </>,
)
const SILENT = drawn(
  <>
    <path d="M4 9.6v4.8h3.2L12 18.6V5.4L7.2 9.6z" />
    <path d="M15.4 9.6l5 5M20.4 9.6l-5 5" />
  </>,
)
const MENU = drawn(
  <path d="M4 7.5c5-1.6 11 1.4 16 0M4 12c5-1.6 11 1.4 16 0M4 16.5c5-1.6 11 1.4 16 0" />,
)
const HANDS = drawn(
  <>
    <path d="M4 19c.4-4.400 1.300-7.600 3-9.400.8-.8 2 .100 1.600 1.200L7.600 14l2.400-.6" />
    <path d="M20 19c-.4-4.400-1.300-7.600-3-9.400-.8-.8-2 .100-1.600 1.200l1 3.200-2.400-.6" />
    <path d="M12 4v3.500M8.800 5.200l1.300 2.600M15.200 5.200l-1.300 2.600" />
  </>,
)
const LEAD = drawn(
  <path d="M4 18c3.500-6 6.500-1 9-5s1-7.500 6.500-8M15.600 4.200l4.100.6-1.500 3.900" />,
)

export function Controls({ openMenu }: { openMenu: () => void }) {
  const say = useSay()
  const muted = useStore((state) => state.muted)
  const started = useStore((state) => state.started)
  const playAuto = useStore((state) => state.playAuto)
  const [awake, setAwake] = useState(true)

  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), AWAKE * 1000)
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), AWAKE * 1000)
    }
    window.addEventListener('pointermove', wake, { passive: true })
    window.addEventListener('pointerdown', wake, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wake)
      window.removeEventListener('pointerdown', wake)
    }
  }, [])

  return (
    <nav className="controls" data-awake={awake || !started ? '' : undefined}>
      {started && (
        <>
          <Control action="reach" label={say('reach')} onClick={() => reachOut()}>
            {HANDS}
          </Control>
          <Control
            action="lead"
            label={say(playAuto ? 'unlead' : 'lead')}
            on={playAuto}
            onClick={() => leadAuto(!playAuto)}
          >
            {LEAD}
          </Control>
        </>
      )}
      <Control
        action="mute"
        label={`${say('sound')}: ${say(muted ? 'off' : 'on')}`}
        onClick={toggleMute}
      >
        {muted ? SILENT : SOUND}
      </Control>
      <Control action="pause" label={say('menu')} onClick={started ? togglePause : openMenu}>
        {MENU}
      </Control>
    </nav>
  )
}

interface ControlProps {
  action: string
  label: string
  /** Shown as on; the label says it in words, so that it is not said twice. */
  on?: boolean
  onClick: () => void
  children: ReactNode
}

function Control({ action, label, on, onClick, children }: ControlProps) {
  return (
    <button
      type="button"
      className="control"
      data-action={action}
      aria-label={label}
      data-on={on ? '' : undefined}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
