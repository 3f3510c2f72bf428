/** Your hands, the light that they hold, and what of it goes to her. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  type BufferGeometry,
  type Group,
  MathUtils,
  type Mesh,
  type PerspectiveCamera,
  type Vector3,
} from 'three'
import { clothSide } from '../../dream/cloth'
import { touchAfter } from '../../dream/flutter'
import type { HandForm, SeenForm, Side } from '../../dream/grow/hand-bones'
import { type DreamState, NEVER } from '../../dream/state'
import { live, useStore } from '../../store'
import { awaitGrown, growApart } from '../growApart'
import { useTier } from '../quality'
import { frame, moodNumbers } from '../uniforms'
import {
  emeraldMotes,
  type GrownHand,
  handGeometry,
  ribbonGeometry,
  strandGeometry,
} from './geometry'
import { createHandsMaterials, createHandsUniforms } from './HandsMaterial'
import { type Held, inSight, placeHands } from './place'

/** Metres of one cell of the form at full density; fewer strands, coarser cells. */
const cellOf = (share: number) => (share < 0.4 ? 0.0058 : share < 0.75 ? 0.005 : 0.0037)

function grow(cell: number, share: number, signal: AbortSignal): Promise<GrownHand[] | null> {
  const worker = new Worker(new URL('./grow.worker.ts', import.meta.url), { type: 'module' })
  return growApart(worker, { cell, share }, signal, 'The hands could not be grown')
}

/** Threads of the cloth begin at its fingertips: hands are placed before elements read them. */
const BEFORE_WHAT_IT_HOLDS = -20

/** How far the threads it holds lie apart: 0 all over the forefinger, 1 each over a finger of its own. */
const FAN = 0.2

/** Seconds in which the hand comes up for a butterfly, and how long that rests on it (see flutter). */
const OFFERS = 2.2
const RESTS = 15
/** How far the left hand is up for the butterfly that comes to it, 0 to 1. */
function perched({ butterflies, time }: DreamState): number {
  let most = 0
  for (const butterfly of butterflies) {
    const { goal, bornAt } = butterfly
    if (goal !== 'hand' || bornAt === NEVER) continue
    const touch = bornAt + touchAfter(butterfly)
    const up = MathUtils.smoothstep(time, touch - OFFERS, touch - 0.2)
    most = Math.max(most, up * (1 - MathUtils.smoothstep(time, touch + RESTS, touch + RESTS + 2)))
  }
  return most
}

/** From this much emerald on ribbons are seen. */
const POURS = 0.155

/** Of less than this much thread on the hands nothing is seen. */
const UNWOVEN = 0.02

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
    () => (tier.composer ? ribbonGeometry(seed, 60, 120, 8) : ribbonGeometry(seed, 40, 30, 2)),
    [seed, tier],
  )
  const motes = useMemo(() => emeraldMotes(seed, Math.round(1100 * tier.motes)), [seed, tier.motes])

  useEffect(() => awaitGrown((signal) => grow(cell, share, signal), setForms), [cell, share])

  const geometries = useMemo(
    () =>
      forms &&
      (Object.fromEntries(
        forms.map(({ form, flesh, strands }) => [
          form,
          [handGeometry(flesh), strandGeometry(strands)],
        ]),
      ) as Record<SeenForm, BufferGeometry[]>),
    [forms],
  )
  useEffect(
    () => () => {
      for (const geometry of Object.values(geometries ?? {}).flat()) geometry.dispose()
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

  /** The form each has, and how far the eye lets it rise, 0 to 1. */
  const held = useRef<Record<Side, Held & { eased: number }>>({
    left: { form: 'left', risen: 0, eased: 1 },
    right: { form: 'right', risen: 0, eased: 1 },
  })
  useFrame(({ camera }, delta) => {
    const { view, still } = useStore.getState()
    const dream = live.dream
    if (!geometries || !all.current || !left.current || !right.current) return
    const act = dream?.state.act
    const palm = view === 'palm'
    const weaver = dream && clothSide(dream.state) < 0 ? 'left' : 'right'
    // What is hardly raised hangs beside one, below the picture.
    const raised = Math.max(0, (moodNumbers.hands.value - HANGS) / (1 - HANGS))
    const hands = palm ? 1 : seenFrom(view) ? raised : 0
    const emerald = moodNumbers.emerald.value
    const { dawn, warmth } = moodNumbers
    const perch = dream && seenFrom(view) ? perched(dream.state) : 0
    all.current.visible = Math.max(hands, perch) > 0.004 || emerald > POURS
    left.current.visible &&= all.current.visible
    right.current.visible &&= all.current.visible
    if (!all.current.visible) return
    const toward = still ? 1 : Math.min(1, 2.5 * delta)
    const lens = camera as PerspectiveCamera
    own.shown.value = 0
    for (const side of ['left', 'right'] as const) {
      const one = held.current[side]
      // One hand weaves, the one the cloth hangs before; the other would only stand before her. In
      // the remembering it is the left, on which a butterfly settles.
      const rests =
        (act === 'weaving' && side !== weaver) || (act === 'remembering' && side === 'right')
      const form: HandForm =
        act === 'weaving' && side === weaver
          ? 'weaving'
          : side === 'left' && (act === 'remembering' || palm)
            ? 'holding'
            : side
      const group = side === 'left' ? left.current : right.current
      // Out of sight it takes its next form; what is seen sinks first.
      if (one.form !== form && (still || palm || !group.visible)) one.form = form
      one.eased += ((rests || one.form !== form ? 0 : 1) - one.eased) * toward
      const up = side === 'left' ? Math.max(perch, hands) : palm ? 0 : hands
      one.risen = up * one.eased
      own.shown.value = Math.max(own.shown.value, one.risen)
      const { form: shape } = one
      if (shape !== 'weaving')
        group.children.forEach((child, i) => {
          ;(child as Mesh).geometry = geometries[shape][i]
        })
    }
    placeHands(
      left.current.matrix,
      right.current.matrix,
      own,
      lens,
      frame.time.value,
      held.current,
      1 - frame.gentle.value,
      palm,
      moodNumbers.sit.value,
    )
    // Sunk, they wait below the picture.
    const seen = (side: Side, middle: Vector3, tips: Vector3[]) =>
      held.current[side].risen > 0.004 && inSight(middle, tips, lens)
    // Of the one that weaves there is only its light, at the picture's edge: drawn, it was a hand cut off.
    left.current.visible =
      held.current.left.form !== 'weaving' && seen('left', own.palmLeft.value, own.tipsLeft.value)
    right.current.visible =
      held.current.right.form !== 'weaving' &&
      seen('right', own.palmRight.value, own.tipsRight.value)
    const bowl = held.current.left.form === 'left' && held.current.right.form === 'right'
    own.bowl.value = bowl ? Math.min(held.current.left.risen, held.current.right.risen) : 0
    own.offered.value = palm ? 1 : own.bowl.value
    const cups = own.bowl.value * MathUtils.smoothstep(emerald, 0.05, 0.4)
    own.woven.value = 1 - cups * (1 - Math.max(dawn.value, warmth.value))
    for (const group of [left.current, right.current])
      group.children[1].visible = own.woven.value > UNWOVEN
    own.perch.value = palm ? 0.35 : bowl ? 0 : Math.max(0.3, 1.3 * perch)
    // Below this nothing of the streams is seen (see the ribbon’s shader).
    if (silk.current) silk.current.visible = emerald > POURS
    // The threads of the cloth come to what it pinches, over the forefinger and in a narrow fan.
    const [tips, lamp] =
      weaver === 'left' ? [own.tipsLeft, own.lampLeft] : [own.tipsRight, own.lampRight]
    for (let i = 0; i < 4; i++)
      frame.fingertips.value[i].lerpVectors(tips.value[1], tips.value[i + 1], FAN)
    frame.fingertips.value[4].lerpVectors(lamp.value, tips.value[1], 0.7)
    // In the storm light falls past one from above and ahead; later it is the sun’s.
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
            geometry={geometries[side][0]}
            material={materials[side]}
            frustumCulled={false}
            renderOrder={1016 + 2 * i}
          />
          <mesh
            geometry={geometries[side][1]}
            material={materials[`${side}Strands`]}
            frustumCulled={false}
            renderOrder={1017 + 2 * i}
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
