import './scene/chunks'
import { Canvas } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { hear } from './hear'
import { recover } from './kiosk/upkeep'
import Dream, { ELEMENTS } from './scene/Dream'
import { drawnRatio } from './scene/quality'
import { VIEWS } from './scene/views'
import { dropMoment, keepMoment, openPanel, useStore } from './store'
import { listen } from './visitor/devices'
import { watchFrames } from './visitor/frames'
import { Notices } from './visitor/Notices'
import Overlay from './visitor/Overlay'
import { Guard, giveUp, part, tell } from './visitor/part'
import { openAddress } from './visitor/start'

const page = document.documentElement

const hasWebGL2 = () => {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}

const Studio = part(async () => (await import('./studio/Studio')).default)
const Kiosk = part(async () => (await import('./kiosk/Kiosk')).default)

const closePanel = () => {
  openPanel(false)
  tell()
}

function App() {
  const stage = useRef<HTMLDivElement>(null)
  const picture = useStore((state) => state.picture)
  const panelOpen = useStore((state) => state.panelOpen)
  const kiosk = useStore((state) => state.kiosk)
  const ratio = useStore(({ tier, resolutionScale }) => drawnRatio(tier, resolutionScale))
  const failed = useStore((state) => state.loading === 'failed')
  // Behind the dark of a closed kiosk all night long.
  const hidden = useStore(({ resting, loading }) => resting && loading === 'ready')

  useEffect(() => (stage.current ? listen(stage.current) : undefined), [])
  useEffect(() => (failed || useStore.getState().still ? undefined : hear()), [failed])

  return (
    <>
      <div ref={stage} className="stage">
        {picture !== 'none' && (
          <Guard failed={giveUp}>
            <Canvas
              flat
              linear
              dpr={ratio}
              frameloop={hidden ? 'demand' : 'always'}
              camera={{ fov: 50, near: 0.08, far: 6000 }}
              gl={{
                antialias: false,
                alpha: false,
                stencil: false,
                powerPreference: 'high-performance',
              }}
            >
              <Dream />
            </Canvas>
          </Guard>
        )}
      </div>
      <Overlay />
      {panelOpen && <Studio failed={closePanel} />}
      {kiosk && <Kiosk failed={(error) => reportError(error)} />}
    </>
  )
}

const KNOWN = { views: Object.keys(VIEWS), elements: Object.keys(ELEMENTS) }
let closeAddress = openAddress(KNOWN)
// A still follows its address, so that one page can draw many: what has grown need not grow again.
addEventListener('popstate', () => {
  if (!useStore.getState().still) return
  delete page.dataset.still
  closeAddress()
  closeAddress = openAddress(KNOWN)
  useStore.setState(({ generation }) => ({ generation: generation + 1 }))
})
if (!hasWebGL2()) useStore.setState({ picture: 'none', loading: 'ready' })

const reflect = () => {
  const { loading, gentle } = useStore.getState()
  page.dataset.dream = loading
  page.dataset.gentle = String(gentle)
}
useStore.subscribe(reflect)
reflect()

watchFrames(() => {
  // A lost context brings errors too, and has its own remedy.
  if (useStore.getState().picture === 'drawing') useStore.setState({ picture: 'stopped' })
})

// Outside the tree: it is to outlast what it recovers from.
if (useStore.getState().kiosk) recover(hasWebGL2)

// `npm run dev`: what the page cannot take in as it is changed runs this file, or the page, again.
import.meta.hot?.on('vite:beforeUpdate', () => keepMoment(false))
import.meta.hot?.on('vite:afterUpdate', dropMoment)
import.meta.hot?.on('vite:beforeFullReload', () => keepMoment(true))

const root = document.getElementById('root')
if (root) {
  const instead = (
    <div className="overlay" data-overlay="">
      <Notices />
    </div>
  )
  createRoot(root, { onUncaughtError: giveUp }).render(
    <Guard failed={giveUp} instead={instead}>
      <App />
    </Guard>,
  )
}
