import './scene/chunks'
import { Canvas } from '@react-three/fiber'
import { createRoot } from 'react-dom/client'
import Dream from './scene/Dream'
import { QUALITY } from './scene/quality'
import { useStore } from './store'

const query = new URLSearchParams(location.search)
const override: Record<string, number> = {}
for (const [key, value] of query) if (key.startsWith('mood.')) override[key.slice(5)] = Number(value)
useStore.setState({
  seed: query.get('seed') ?? 'willow',
  act: (query.get('act') ?? 'arrival') as never,
  at: Number(query.get('at') ?? 0),
  view: query.get('view') ?? '',
  still: query.has('still'),
  tier: (query.get('quality') ?? 'high') as never,
  only: (query.get('only') ?? '').split(',').filter(Boolean),
  override,
  overrideTime: query.has('time') ? Number(query.get('time')) : null,
})

function App() {
  const tier = useStore((state) => state.tier)
  return (
    <Canvas
      flat
      linear
      dpr={[0.5, QUALITY[tier].pixelRatio]}
      camera={{ fov: 50, near: 0.08, far: 6000 }}
      gl={{ antialias: false, alpha: false, stencil: false, powerPreference: 'high-performance' }}
    >
      <Dream />
    </Canvas>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
document.documentElement.dataset.dream = 'ready'
