/** Your hands, and the emerald that pours from them to her. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Group, PerspectiveCamera } from 'three'
import { clothSide } from '../../dream/cloth'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { awaitReady } from '../ready'
import { frame, moodNumbers } from '../uniforms'
import {
  emeraldMotes,
  type GrownHand,
  handGeometry,
  ribbonGeometry,
  strandGeometry,
} from './geometry'
import { createHandsMaterials, createHandsUniforms } from './HandsMaterial'
import { placeFingertips, placeHands } from './place'

/** Metres of one cell of the form at full density; fewer strands, coarser cells. */
const cellOf = (share: number) => (share < 0.4 ? 0.0058 : share < 0.75 ? 0.0042 : 0.0034)

function grow(cell: number, share: number, signal: AbortSignal): Promise<GrownHand[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./grow.worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.onmessage = ({ data }: MessageEvent<GrownHand[]>) => {
      end()
      resolve(data)
    }
    worker.onerror = (event) => {
      end()
      reject(new Error(`The hands could not be grown: ${event.message}`))
    }
    worker.postMessage({ cell, share })
  })
}

/** Threads of the cloth begin at its fingertips: hands are placed before elements read them. */
const BEFORE_WHAT_IT_HOLDS = -20

/** Named cameras that are not the visitor’s eye show no hands. */
const seenFrom = (view: string) => view === '' || view === 'palm' || view === 'wide'

export default function Hands() {
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const cell = cellOf(tier.strands)
  const share = Math.min(1.3, 0.25 + 0.75 * tier.strands)
  const [forms, setForms] = useState<GrownHand[] | null>(null)
  const all = useRef<Group>(null)
  const left = useRef<Group>(null)
  const right = useRef<Group>(null)
  const own = useMemo(createHandsUniforms, [])
  const materials = useMemo(() => createHandsMaterials(own), [own])
  const ribbons = useMemo(() => ribbonGeometry(seed), [seed])
  const motes = useMemo(() => emeraldMotes(seed, Math.round(1100 * tier.motes)), [seed, tier.motes])

  useEffect(() => {
    const abort = new AbortController()
    awaitReady(
      grow(cell, share, abort.signal).then(
        (grown) => {
          if (!abort.signal.aborted) setForms(grown)
        },
        (error: unknown) => console.error(error),
      ),
    )
    return () => abort.abort()
  }, [cell, share])

  const geometries = useMemo(
    () => forms?.flatMap(({ flesh, strands }) => [handGeometry(flesh), strandGeometry(strands)]),
    [forms],
  )
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
      for (const material of Object.values(materials).flat()) material.dispose()
    },
    [materials],
  )

  const resting = useRef(0)
  useFrame(({ camera }, delta) => {
    const { view, still } = useStore.getState()
    const dream = live.dream
    // One hand weaves, the one the cloth hangs before; the other would only stand before her.
    const weaves = dream?.state.act === 'weaving' ? 1 : 0
    const weaver = dream && clothSide(dream.state) < 0 ? 'left' : 'right'
    resting.current += (weaves - resting.current) * (still ? 1 : Math.min(1, 1.5 * delta))
    const palm = view === 'palm'
    const hands = palm ? 1 : seenFrom(view) ? moodNumbers.hands.value : 0
    const emerald = moodNumbers.emerald.value
    if (!all.current || !left.current || !right.current) return
    all.current.visible = hands > 0.004 || emerald > 0.004
    if (!all.current.visible) return
    own.shown.value = hands
    const other = hands * (1 - resting.current)
    const risenLeft = weaver === 'left' ? hands : other
    const risenRight = palm ? 0 : weaver === 'right' ? hands : other
    left.current.visible = risenLeft > 0.004
    right.current.visible = risenRight > 0.004
    placeHands(
      left.current.matrix,
      right.current.matrix,
      own,
      camera as PerspectiveCamera,
      frame.time.value,
      risenLeft,
      risenRight,
      1 - frame.gentle.value,
      palm,
      weaver === 'left' ? resting.current : 0,
      weaver === 'right' ? resting.current : 0,
    )
    const weaving = weaver === 'left' ? left.current.matrix : right.current.matrix
    placeFingertips(weaving, weaver, frame.fingertips.value)
    // In the storm light falls past one from above and ahead; later it is the sun’s.
    const { dawn } = moodNumbers
    own.shaft.value
      .set(0, 0.75, -0.6)
      .transformDirection(camera.matrixWorld)
      .lerp(frame.sunDirection.value, 0.7 * dawn.value)
      .normalize()
  }, BEFORE_WHAT_IT_HOLDS)

  if (!geometries) return null
  return (
    <group ref={all}>
      {(['left', 'right'] as const).map((side, i) => (
        <group key={side} ref={i ? right : left} matrixAutoUpdate={false}>
          <mesh
            geometry={geometries[2 * i]}
            material={materials[side]}
            frustumCulled={false}
            renderOrder={1100 + 2 * i}
          />
          <mesh
            geometry={geometries[2 * i + 1]}
            material={materials[`${side}Strands`]}
            frustumCulled={false}
            renderOrder={1101 + 2 * i}
          />
        </group>
      ))}
      <mesh
        geometry={ribbons}
        material={materials.ribbon}
        frustumCulled={false}
        renderOrder={1104}
      />
      <points
        geometry={motes}
        material={materials.motes}
        frustumCulled={false}
        renderOrder={1105}
      />
    </group>
  )
}
