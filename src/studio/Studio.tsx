/** The artist’s panel: every parameter, presets, the link to share, stills. */
import { Leva, useControls } from 'leva'
import { useEffect, useRef, useState } from 'react'
import { defaultParameters, PARAMETER_NAMES } from '../dream/parameters'
import {
  BUILT_IN,
  findPreset,
  keep,
  type Preset,
  readPreset,
  type Shelf,
  shelved,
  tidyName,
  writePreset,
} from '../dream/presets'
import { addNotice, fillAll, loadPreset, openPanel, say, useSay, useStore } from '../store'
import { carryInAddress, linkHere } from './address'
import { download, fileName, takeStill, textOf } from './files'
import { panelOf } from './panel'
import './studio.css'

const THEME = {
  colors: {
    elevation1: '#0d0b24ee',
    elevation2: '#141131e6',
    elevation3: '#2a2552',
    accent1: '#a98a4a',
    accent2: '#d9b568',
    accent3: '#ffe2a6',
    highlight1: '#9d95c4',
    highlight2: '#d5cfee',
    highlight3: '#fdf3df',
  },
  fonts: { mono: 'ui-monospace, SFMono-Regular, Menlo, monospace', sans: 'system-ui, sans-serif' },
  sizes: { rootWidth: '320px', controlWidth: '165px', numberInputMinWidth: '48px' },
  radii: { lg: '12px' },
}

function openShelf(): Shelf | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

export default function Studio() {
  useEffect(carryInAddress, [])
  return (
    <aside className="studio" data-panel="" data-studio="" dir="ltr">
      <Presets />
      <Sliders />
    </aside>
  )
}

/** The sliders, bound to the store in both directions. */
function Sliders() {
  const [, set] = useControls(() => panelOf(useStore.getState().parameters))
  useEffect(
    () =>
      useStore.subscribe(({ parameters }, before) => {
        if (parameters === before.parameters) return
        const changed = PARAMETER_NAMES.filter(
          (name) => parameters[name] !== before.parameters[name],
        )
        if (changed.length > 0) {
          set(Object.fromEntries(changed.map((name) => [name, parameters[name]])) as never)
        }
      }),
    [set],
  )
  return (
    <div className="studio-sliders">
      <Leva fill flat theme={THEME} titleBar={false} hideCopyButton />
    </div>
  )
}

function Presets() {
  const sayNow = useSay()
  const [shelf] = useState(openShelf)
  const [own, setOwn] = useState<Preset[]>(() => shelved(shelf))
  const [name, setName] = useState('')
  const [told, setTold] = useState('')
  const file = useRef<HTMLInputElement>(null)

  const now = (): Preset => ({
    name: tidyName(name) || tidyName(useStore.getState().seed) || 'preset',
    parameters: useStore.getState().parameters,
  })
  const choose = (wanted: string) => {
    const found = findPreset(shelf, wanted)
    if (!found) return
    loadPreset(found.parameters)
    setName(found.name)
  }
  const save = () => {
    const preset = now()
    if (!keep(shelf, preset)) {
      addNotice(say('notSaved'))
      return
    }
    setName(preset.name)
    setOwn(shelved(shelf))
  }
  const load = async (given: File | undefined) => {
    if (!given) return
    // One that is gone or forbidden by now cannot be read at all.
    const text = await textOf(given).catch(() => '')
    const read = readPreset(text, given.name.replace(/\.json$/i, ''))
    if (read.refused) {
      addNotice(say('presetBroken', { name: given.name, why: say(read.refused) }))
      return
    }
    const { preset, problems } = read
    if (problems.length > 0) {
      const { words, language } = useStore.getState()
      const why = fillAll(problems, words, language)
      addNotice(say('presetPartly', { name: given.name, why }))
    }
    loadPreset(preset.parameters)
    setName(preset.name)
  }
  const copy = async () => {
    const link = linkHere()
    try {
      await navigator.clipboard.writeText(link)
      setTold(say('copied'))
    } catch {
      setTold(link)
    }
  }
  const still = async () => {
    const canvas = document.querySelector('canvas[data-engine], canvas')
    if (!(canvas instanceof HTMLCanvasElement)) return
    const picture = await takeStill(canvas)
    const { seed, act } = useStore.getState()
    if (picture) download(fileName(`threadlight-${seed}-${act}`, 'png'), picture)
  }

  const known = [...own, ...BUILT_IN.filter(({ name }) => !own.some((one) => one.name === name))]
  return (
    <div className="studio-presets">
      <header>
        <strong>{sayNow('studio')}</strong>
        <button
          type="button"
          data-action="close-studio"
          aria-label={sayNow('close')}
          onClick={() => openPanel(false)}
        >
          ×
        </button>
      </header>
      <div className="studio-row">
        <select
          aria-label={sayNow('presets')}
          data-action="preset"
          value={known.some((one) => one.name === name) ? name : ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{sayNow('presets')} …</option>
          {known.map((one) => (
            <option key={one.name} value={one.name}>
              {one.name}
            </option>
          ))}
        </select>
        <button
          type="button"
          data-action="reset-parameters"
          onClick={() => loadPreset(defaultParameters())}
        >
          {sayNow('reset')}
        </button>
      </div>
      <div className="studio-row">
        <input
          type="text"
          aria-label={sayNow('presetName')}
          placeholder={sayNow('presetName')}
          data-action="preset-name"
          maxLength={40}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="button" data-action="save-preset" onClick={save}>
          {sayNow('save')}
        </button>
      </div>
      <div className="studio-row">
        <button
          type="button"
          data-action="download-preset"
          onClick={() => {
            const preset = now()
            const content = new Blob([writePreset(preset)], { type: 'application/json' })
            download(fileName(preset.name, 'json'), content)
          }}
        >
          {sayNow('download')}
        </button>
        <button type="button" data-action="load-preset" onClick={() => file.current?.click()}>
          {sayNow('load')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          data-action="preset-file"
          onChange={({ target }) => {
            void load(target.files?.[0])
            // The same file may be chosen again after it was mended.
            target.value = ''
          }}
        />
      </div>
      <div className="studio-row">
        <button type="button" data-action="copy-link" onClick={() => void copy()}>
          {sayNow('copyLink')}
        </button>
        <button type="button" data-action="still" onClick={() => void still()}>
          {sayNow('still')}
        </button>
      </div>
      <output className="studio-told" data-told="">
        {told}
      </output>
    </div>
  )
}
