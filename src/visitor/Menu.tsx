/** The menu of a pause: few things, in words. A dialog, so that the focus stays inside. */
import { useEffect, useId, useRef } from 'react'
import {
  LANGUAGES,
  type LanguageCode,
  leadAuto,
  openPanel,
  otherDream,
  QUALITY_CHOICES,
  type QualityChoice,
  recentre,
  restart,
  setGentle,
  setMono,
  setMuted,
  setNight,
  setQuality,
  setVolume,
  showCaptions,
  showScore,
  useSay,
  useStore,
} from '../store'
import { NAMES, setLanguage } from './languages'
import { Notices } from './Notices'

export function Menu({ close }: { close: () => void }) {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const beside = useRef(false)
  const { started, seed, playAuto, muted, volume, captionsShown, gentle, language } = useStore()
  const { scoreShown, mono, night } = useStore()
  const qualityChoice = useStore((state) => state.qualityChoice)
  const kiosk = useStore((state) => state.kiosk)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const act = (name: string, label: string, does: () => void) => (
    <button
      type="button"
      data-action={name}
      onClick={() => {
        does()
        close()
      }}
    >
      {label}
    </button>
  )
  const turn = (name: string, label: string, on: boolean, set: (on: boolean) => void) => (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      data-action={name}
      onClick={() => set(!on)}
    >
      <span>{label}</span>
      <span className="state">{say(on ? 'on' : 'off')}</span>
    </button>
  )

  return (
    <dialog
      className="menu"
      ref={dialog}
      aria-label={say('menu')}
      data-menu=""
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onKeyDown={({ code, target, repeat, ctrlKey, metaKey, altKey }) => {
        // A key held since before would at once close what it has opened; the others are the browser’s.
        if (repeat || ctrlKey || metaKey || altKey) return
        const typing = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
        if (code === 'KeyP' && !typing) close()
        if (code === 'KeyM' && !typing) setMuted(!muted)
      }}
      // Not with the press: the dialog is what scrolls, and a swipe or its bar is pressed too. Nor
      // with a press that began on a slider and ends beside it.
      onPointerDown={({ target }) => {
        beside.current = target === dialog.current
      }}
      onClick={({ target }) => {
        if (beside.current && target === dialog.current) close()
      }}
    >
      <div className="menu-page">
        <p className="which">{say('thisDream', { seed })}</p>
        <div className="deeds">
          {act('resume', say('resume'), () => {})}
          {started && (
            <>
              {act('lead', say(playAuto ? 'unlead' : 'lead'), () => leadAuto(!playAuto))}
              {act('recentre', say('recentre'), recentre)}
              {act('restart', say('restart'), restart)}
            </>
          )}
          {act('other', say('other'), () => otherDream())}
        </div>
        <div className="choices">
          {turn('mute', say('sound'), !muted, (on) => setMuted(!on))}
          <Slider label={say('volume')} value={volume} set={setVolume} />
          {turn('mono', say('mono'), mono, setMono)}
          {turn('night', say('night'), night, setNight)}
          {turn('captions', say('captions'), captionsShown, showCaptions)}
          <div title={say('scoreWhat')}>{turn('score', say('score'), scoreShown, showScore)}</div>
          <div title={say('gentleWhat')}>{turn('gentle', say('gentle'), gentle, setGentle)}</div>
          <Choice
            action="language"
            label={say('language')}
            value={language}
            options={LANGUAGES.map((code) => [code, NAMES[code]])}
            set={(code) => setLanguage(code as LanguageCode)}
          />
          {!kiosk && (
            <Choice
              action="quality"
              label={say('quality')}
              value={qualityChoice}
              options={QUALITY_CHOICES.map((choice) => [choice, say(choice)])}
              set={(choice) => setQuality(choice as QualityChoice)}
            />
          )}
        </div>
        <p className="keys">{say('keysHelp')}</p>
        {!kiosk && act('studio', say('studio'), () => openPanel(true))}
      </div>
      {/* Outside of a modal dialog nothing can be pressed; last, so that the focus begins with the menu. */}
      <Notices />
    </dialog>
  )
}

interface SliderProps {
  label: string
  value: number
  set: (value: number) => void
}

function Slider({ label, value, set }: SliderProps) {
  const id = useId()
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={value}
        data-action="volume"
        style={{ '--part': value } as React.CSSProperties}
        onChange={({ target }) => set(Number(target.value))}
      />
    </div>
  )
}

interface ChoiceProps {
  action: string
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  set: (value: string) => void
}

function Choice({ action, label, value, options, set }: ChoiceProps) {
  const id = useId()
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-action={action}
        onChange={({ target }) => set(target.value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
