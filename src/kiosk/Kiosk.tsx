/** Runs unattended: see `idle.ts` for what it does when. */
import { useEffect, useId, useRef, useState } from 'react'
import {
  addNotice,
  dropNotices,
  live,
  otherDream,
  pause,
  say,
  setMuted,
  setQuality,
  setVolume,
  useSay,
  useStore,
} from '../store'
import {
  firstKiosk,
  isHeld,
  type KioskEvent,
  type KioskState,
  secondsLeft,
  stepKiosk,
} from './idle'
import './kiosk.css'
import { createPadTouch } from './pads'
import {
  dreamAfter,
  isOpen,
  KIOSK_DEFAULTS,
  type KioskSettings,
  nextOpening,
  type Problem,
  parseKiosk,
} from './settings'
import { beat, hadPicture, keepLit } from './upkeep'

/** Seconds between two looks. */
const TICK = 0.5

const minuteNow = () => {
  const now = new Date()
  return now.getHours() * 60 + now.getMinutes()
}

async function readSettings(): Promise<KioskSettings> {
  let text: string
  try {
    const answer = await fetch('./kiosk.json', { cache: 'no-store' })
    const type = answer.headers.get('content-type') ?? ''
    // Some servers answer with a page for whatever is not there.
    if (!answer.ok || type.includes('html')) return KIOSK_DEFAULTS
    text = await answer.text()
  } catch {
    return KIOSK_DEFAULTS
  }
  const { settings, problems } = parseKiosk(text)
  for (const { word, values } of problems as Problem[]) {
    addNotice(say('kioskBroken', { why: say(word, values) }), true)
  }
  return settings
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

export default function Kiosk() {
  const sayNow = useSay()
  const id = useId()
  const [settings, setSettings] = useState<KioskSettings | null>(null)
  const [shown, setShown] = useState<KioskState>(firstKiosk)
  const state = useRef(shown)

  useEffect(() => {
    let there = true
    void readSettings().then((read) => there && setSettings(read))
    const page = document.documentElement
    page.dataset.kiosk = ''
    let seen = -1
    const stops = [
      keepLit(),
      beat(() => {
        const time = live.dream?.state.time ?? 0
        const { paused, picture } = useStore.getState()
        const moved = time !== seen || paused
        seen = time
        // Where there has been a picture, somebody outside is to see that there is none.
        if (picture === 'none') return !hadPicture()
        if (picture === 'drawing' && time > 0) hadPicture(true)
        return moved
      }),
    ]
    return () => {
      there = false
      for (const stop of stops) stop()
      delete page.dataset.kiosk
    }
  }, [])

  useEffect(() => {
    if (!settings) return
    const { seeds } = settings
    const { freshSeed } = live
    // A visitor’s other dream, too, is one of those that were chosen.
    if (seeds.length > 0) live.freshSeed = () => dreamAfter(seeds, useStore.getState().seed)
    const fresh = createFresh(settings)
    fresh(state.current)
    const send = (event: KioskEvent) => {
      const before = state.current
      const now = stepKiosk(before, event, settings)
      state.current = now
      if (now.fresh !== before.fresh) fresh(now)
      if (now.phase !== before.phase) enter(now)
      const tells = now.phase === 'warning'
      if (now.phase !== before.phase || tells) setShown(now)
    }
    enter(state.current)
    const timer = setInterval(() => {
      const dream = live.dream?.state
      const after = dream?.act === 'after' ? dream.actTime : 0
      const open = isOpen(settings.hours, minuteNow())
      const held = isHeld(live.intent, useStore.getState())
      send({ type: 'tick', seconds: TICK, after, open, held })
    }, TICK * 1000)
    const onTouch = () => send({ type: 'touch' })
    // A mouse that is only jostled begins nothing, but it shows that somebody is there.
    const onMove = () => {
      const { phase } = state.current
      if (phase === 'visited' || phase === 'warning') onTouch()
    }
    // A switch, a voice or a screen reader sends a click alone.
    const types = ['pointerdown', 'keydown', 'wheel', 'click'] as const
    const options = { capture: true, passive: true }
    for (const type of types) window.addEventListener(type, onTouch, options)
    window.addEventListener('pointermove', onMove, options)
    const padTouched = createPadTouch()
    const pads = setInterval(() => {
      if (padTouched(navigator.getGamepads?.() ?? [])) onTouch()
    }, 150)
    return () => {
      live.freshSeed = freshSeed
      useStore.setState({ resting: false })
      clearInterval(timer)
      clearInterval(pads)
      for (const type of types) window.removeEventListener(type, onTouch, options)
      window.removeEventListener('pointermove', onMove, options)
    }
  }, [settings])

  if (!settings) return null
  const { phase } = shown
  return (
    <div className="kiosk" data-phase={phase}>
      {phase === 'warning' && (
        <div
          className="kiosk-warning"
          role="alertdialog"
          aria-labelledby={`${id}-question`}
          aria-describedby={`${id}-count`}
          data-warning=""
        >
          <p id={`${id}-question`}>{sayNow('stillThere')}</p>
          <p className="kiosk-count" id={`${id}-count`}>
            {sayNow('returning', { seconds: secondsLeft(shown, settings) })}
          </p>
          <button type="button" data-action="stay" ref={takeFocus}>
            {sayNow('stay')}
          </button>
        </div>
      )}
      {phase === 'resting' && (
        <p className="kiosk-rest" data-resting="">
          {sayNow('resting', { time: nextOpening(settings.hours, minuteNow()) })}
        </p>
      )}
    </div>
  )
}

/** What each phase means for the dream. */
function enter({ phase }: KioskState): void {
  const started = phase !== 'attract' && phase !== 'resting'
  const visited = phase === 'visited' || phase === 'warning'
  const resting = phase === 'resting'
  if (useStore.getState().resting !== resting) useStore.setState({ resting })
  // The question is no reason to take the lead from whoever gave it away.
  if (visited && useStore.getState().visited) useStore.setState({ started })
  else useStore.setState({ started, visited, playAuto: !visited })
  if (resting) {
    useStore.setState({ paused: true })
    setMuted(true)
  } else if (started) {
    pause(false)
    live.startSound?.()
  }
}

/** Remembers how it was at load, and makes it so again with the dream of this turn. */
function createFresh(settings: KioskSettings): (state: KioskState) => void {
  const { language, words, captionsShown, scoreShown, gentle, volume, muted, parameters } =
    useStore.getState()
  const { qualityChoice } = useStore.getState()
  const first = { language, words, captionsShown, scoreShown, gentle, volume, muted, parameters }
  const { seeds } = settings
  let begun = false
  return ({ turn }) => {
    useStore.setState({
      ...first,
      mono: settings.mono,
      night: settings.night,
      paused: false,
      panelOpen: false,
      captions: [],
      hint: '',
    })
    dropNotices()
    if (settings.volume !== null) setVolume(settings.volume)
    if (settings.muted !== null) setMuted(settings.muted)
    const quality = settings.quality ?? qualityChoice
    // A lost context may have lowered the tier beneath the choice.
    if (quality !== 'auto' || useStore.getState().qualityChoice !== 'auto') setQuality(quality)
    live.chooseLanguage?.(settings.language ?? language)
    const seed = seeds.length > 0 ? seeds[turn % seeds.length] : undefined
    // The dream and the moment that the address asks for come first, unless the loop has its own.
    if (begun || seed !== undefined) otherDream(seed)
    begun = true
  }
}
