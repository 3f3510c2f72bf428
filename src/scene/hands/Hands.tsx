/** Your hands, and the emerald that pours from them to her. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Group, Mesh, PerspectiveCamera } from 'three'
import type { HandMesh } from '../../dream/grow/hand'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { awaitReady } from '../ready'
import { frame, moodNumbers } from '../uniforms'
import { emeraldMotes, handGeometry, ribbonGeometry } from './geometry'
import { createHandsMaterials, createHandsUniforms } from './HandsMaterial'
import { placeHands } from './place'

/** Metres of one cell of the form at full density; fewer strands, coarser cells. */
const cellOf = (share: number) => (share < 0.4 ? 0.0058 : share < 0.75 ? 0.0042 : 0.0034)

function grow(cell: number, signal: AbortSignal): Promise<HandMesh[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./grow.worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.onmessage = ({ data }: MessageEvent<HandMesh[]>) => {
      end()
      resolve(data)
    }
    worker.onerror = (event) => {
      end()
      reject(new Error(`The hands could not be grown: ${event.message}`))
    }
    worker.postMessage({ cell })
  })
}

/** Named cameras that are not the visitor’s eye show no hands. */
const seenFrom = (view: string) => view === '' || view === 'hands' || view === 'wide'

export default function Hands() {
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const cell = cellOf(tier.strands)
  const [forms, setForms] = useState<HandMesh[] | null>(null)
  const all = useRef<Group>(null)
  const left = useRef<Mesh>(null)
  const right = useRef<Mesh>(null)
  const own = useMemo(createHandsUniforms, [])
  const materials = useMemo(() => createHandsMaterials(own), [own])
  const ribbons = useMemo(() => ribbonGeometry(seed), [seed])
  const motes = useMemo(() => emeraldMotes(seed, Math.round(1100 * tier.motes)), [seed, tier.motes])

  useEffect(() => {
    const abort = new AbortController()
    awaitReady(
      grow(cell, abort.signal).then(
        (grown) => {
          if (!abort.signal.aborted) setForms(grown)
        },
        (error: unknown) => console.error(error),
      ),
    )
    return () => abort.abort()
  }, [cell])

  const geometries = useMemo(() => forms?.map(handGeometry), [forms])
  useEffect(
    () => () => {
      for (const geometry of geometries ?? []) geometry.dispose()
    },
    [geometries],
  )
  useEffect(() => () => ribbons.dispose(), [ribbons])
  useEffect(() => () => motes.dispose(), [motes])
  useEffect(
    () => () => {
      for (const material of Object.values(materials)) material.dispose()
    },
    [materials],
  )

  const resting = useRef(0)
  useFrame(({ camera }, delta) => {
    const { view, still } = useStore.getState()
    // One hand weaves; the other would only stand before her and the cloth.
    const rests = live.dream?.state.act === 'weaving' ? 1 : 0
    resting.current += (rests - resting.current) * (still ? 1 : Math.min(1, 1.5 * delta))
    const hands = seenFrom(view) ? moodNumbers.hands.value : 0
    const emerald = moodNumbers.emerald.value
    if (!all.current || !left.current || !right.current) return
    all.current.visible = hands > 0.004 || emerald > 0.004
    if (!all.current.visible) return
    left.current.visible = right.current.visible = hands > 0.004
    placeHands(
      left.current.matrix,
      right.current.matrix,
      own,
      camera as PerspectiveCamera,
      frame.time.value,
      hands * (1 - resting.current),
      hands,
      1 - frame.gentle.value,
    )
  })

  if (!geometries) return null
  return (
    <group ref={all}>
      <mesh
        ref={left}
        geometry={geometries[0]}
        material={materials.left}
        matrixAutoUpdate={false}
        frustumCulled={false}
        renderOrder={1100}
      />
      <mesh
        ref={right}
        geometry={geometries[1]}
        material={materials.right}
        matrixAutoUpdate={false}
        frustumCulled={false}
        renderOrder={1101}
      />
      <mesh
        geometry={ribbons}
        material={materials.ribbon}
        frustumCulled={false}
        renderOrder={1102}
      />
      <points
        geometry={motes}
        material={materials.motes}
        frustumCulled={false}
        renderOrder={1103}
      />
    </group>
  )
}
