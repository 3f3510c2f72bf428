/** Your hands, and the emerald that pours from them to her. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Group, MathUtils, type PerspectiveCamera } from 'three'
import { clothSide } from '../../dream/cloth'
import { type DreamState, NEVER } from '../../dream/state'
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
import { inSight, placeHands } from './place'

/** Metres of one cell of the form at full density; fewer strands, coarser cells. */
const cellOf = (share: number) => (share < 0.4 ? 0.0058 : share < 0.75 ? 0.005 : 0.0042)

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

/** Seconds in which the hand comes up for a butterfly, and how long that rests on it (see flights). */
const OFFERS = 2.2
const RESTS = 15
/** How far the left hand is up for the butterfly that comes to it, 0 to 1. */
function perched({ butterflies, time }: DreamState): number {
  let most = 0
  for (const { goal, bornAt, touchAt } of butterflies) {
    if (goal !== 'hand' || bornAt === NEVER || touchAt === NEVER) continue
    const up = MathUtils.smoothstep(time, touchAt - OFFERS, touchAt - 0.2)
    most = Math.max(
      most,
      up * (1 - MathUtils.smoothstep(time, touchAt + RESTS, touchAt + RESTS + 2)),
    )
  }
  return most
}

/** From this much emerald on ribbons are seen. */
const POURS = 0.155

/** Up to this much of `hands` they hang beside one. */
const HANGS = 0.2

/** Named cameras that are not the visitor’s eye show no hands. */
const seenFrom = (view: string) => view === '' || view === 'palm' || view === 'wide'

export default function Hands() {
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const cell = cellOf(tier.strands)
  const share = Math.min(1.3, 0.25 + 0.75 * tier.strands)
  const [forms, setForms] = useState<GrownHand[] | null>(null)
  const all = useRef<Group>(null)
  const silk = useRef<Group>(null)
  const left = useRef<Group>(null)
  const right = useRef<Group>(null)
  const own = useMemo(createHandsUniforms, [])
  const materials = useMemo(() => createHandsMaterials(own, !tier.composer), [own, tier])
  const ribbons = useMemo(
    () => (tier.composer ? ribbonGeometry(seed, 76, 40) : ribbonGeometry(seed, 48, 14)),
    [seed, tier],
  )
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

  /** How far each is risen and weaves, 0 to 1. */
  const ease = useRef({ left: { risen: 1, weaves: 0 }, right: { risen: 1, weaves: 0 } })
  useFrame(({ camera }, delta) => {
    const { view, still } = useStore.getState()
    const dream = live.dream
    // One hand weaves, the one the cloth hangs before; the other would only stand before her. In the
    // remembering it is the left, on which a butterfly settles.
    const act = dream?.state.act
    const weaver = dream && clothSide(dream.state) < 0 ? 'left' : 'right'
    const toward = still ? 1 : Math.min(1, 1.5 * delta)
    for (const side of ['left', 'right'] as const) {
      const one = ease.current[side]
      const weaves = act === 'weaving' && side === weaver ? 1 : 0
      const rests =
        (act === 'weaving' && side !== weaver) || (act === 'remembering' && side === 'right')
      one.weaves += (weaves - one.weaves) * toward
      one.risen += ((rests ? 0 : 1) - one.risen) * toward
    }
    const palm = view === 'palm'
    // What is hardly raised hangs beside one, below the picture.
    const raised = Math.max(0, (moodNumbers.hands.value - HANGS) / (1 - HANGS))
    const hands = palm ? 1 : seenFrom(view) ? raised : 0
    const emerald = moodNumbers.emerald.value
    if (!all.current || !left.current || !right.current) return
    all.current.visible = hands > 0.004 || emerald > POURS || dream?.state.act === 'remembering'
    if (!all.current.visible) return
    // Below this nothing of it is seen (see the ribbon’s shader).
    if (silk.current) silk.current.visible = emerald > POURS
    const perch = dream && seenFrom(view) ? perched(dream.state) : 0
    const risenLeft = palm ? 1 : Math.max(perch, hands * ease.current.left.risen)
    const risenRight = palm ? 0 : hands * ease.current.right.risen
    own.shown.value = Math.max(risenLeft, risenRight)
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
      ease.current.left.weaves,
      ease.current.right.weaves,
      perch,
    )
    // Sunk, they wait below the picture.
    const lens = camera as PerspectiveCamera
    left.current.visible &&= inSight(own.palmLeft.value, own.tipsLeft.value, lens)
    right.current.visible &&= inSight(own.palmRight.value, own.tipsRight.value, lens)
    const weaving = weaver === 'left' ? own.tipsLeft.value : own.tipsRight.value
    weaving.forEach((tip, i) => {
      frame.fingertips.value[i].copy(tip)
    })
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
      <group ref={silk}>
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
    </group>
  )
}
