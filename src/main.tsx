import './scene/chunks'
import { Canvas } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { hear } from './hear'
import Dream from './scene/Dream'
import { drawnRatio } from './scene/quality'
import { VIEWS } from './scene/views'
import { useStore } from './store'
import { listen } from './visitor/devices'
import Overlay from './visitor/Overlay'
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

const Studio = lazy(() => import('./studio/Studio'))
const Kiosk = lazy(() => import('./kiosk/Kiosk'))

function App() {
  const stage = useRef<HTMLDivElement>(null)
  const picture = useStore((state) => state.picture)
  const panelOpen = useStore((state) => state.panelOpen)
  const kiosk = useStore((state) => state.kiosk)
  const ratio = useStore(({ tier, resolutionScale }) => drawnRatio(tier, resolutionScale))
  const ready = useStore((state) => state.loading === 'ready')

  useEffect(() => (stage.current ? listen(stage.current) : undefined), [])
  // After the first picture, so that nothing delays it.
  useEffect(() => (ready && !useStore.getState().still ? hear() : undefined), [ready])

  return (
    <>
      <div ref={stage} className="stage">
        {picture !== 'none' && (
          <Canvas
            flat
            linear
            dpr={ratio}
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
        )}
      </div>
      <Overlay />
      <Suspense fallback={null}>
        {panelOpen && <Studio />}
        {kiosk && <Kiosk />}
      </Suspense>
    </>
  )
}

let closeAddress = openAddress(Object.keys(VIEWS))
// A still follows its address, so that one page can draw many: what has grown need not grow again.
addEventListener('popstate', () => {
  if (!useStore.getState().still) return
  closeAddress()
  closeAddress = openAddress(Object.keys(VIEWS))
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

const root = document.getElementById('root')
if (root) {
  createRoot(root, {
    onUncaughtError(error) {
      console.error('The dream could not go on.', error)
      useStore.setState({ loading: 'failed' })
    },
  }).render(<App />)
}
