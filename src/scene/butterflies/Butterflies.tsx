/** The memories: wide-winged, slow, out of the cloth to her shoulder, to the hand, and away. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { createClothFrame, tapestryFrame } from '../../dream/cloth'
import { touchAfter } from '../../dream/flutter'
import { lerp } from '../../dream/grow/sdf'
import { fork } from '../../dream/random'
import { type ButterflyState, COUNTS, NEVER } from '../../dream/state'
import { live } from '../../store'
import { FORE_LAYER } from '../layers'
import { frame as near } from '../uniforms'
import { createFliers } from '../wings/geometry'
import { useWingAtlas } from '../wings/useAtlas'
import { createButterfliesMaterial, createButterflyUniforms } from './ButterfliesMaterial'

/** Half the span in flight and while it rests on someone, metres; later they are smaller by a share. */
const HALF_SPAN = 0.21
const SMALLER = 0.3
const RESTING_SPAN = { her: 0.1, hand: 0.06, free: 0.15 }
/** Small ones that keep leaving the cloth, by a rule of their own. */
const ECHOES = 40
/**
 * Seconds it takes to leave the cloth, and to fold its wings as it settles: sooner on the hand, where
 * wide wings would stand before the eye.
 */
const LEAVE_SECONDS = 1.8
const SETTLE_SECONDS = { her: 1.2, hand: 2.6, free: 1.2 }

const smooth = (t: number) => {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

/** 0 on the wing, 1 at rest where it touched. */
function restOf(one: ButterflyState, time: number): number {
  if (one.goal === 'free' || one.bornAt === NEVER) return 0
  const touch = one.bornAt + touchAfter(one)
  const settles = SETTLE_SECONDS[one.goal]
  const on = smooth((time - touch + settles) / settles)
  // The one in the hand flies on after a while (see flutter).
  return one.goal === 'hand' ? on * (1 - smooth((time - touch - 15) / 1.5)) : on
}

export default function Butterflies() {
  const wings = useWingAtlas()
  const own = useMemo(createButterflyUniforms, [])
  const geometry = useMemo(
    () =>
      createFliers(COUNTS.butterflies, ECHOES, {
        sparks: 0,
        motes: 0,
        threads: 0,
        blades: 0,
        random: fork('butterflies', 'dust'),
        nearest: () => false,
      }),
    [],
  )
  const material = useMemo(() => createButterfliesMaterial(own, ECHOES), [own])
  const frame = useMemo(createClothFrame, [])
  const mesh = useRef<Mesh>(null)

  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )

  useFrame(() => {
    const dream = live.dream
    if (!dream || !mesh.current) return
    const { state, mood } = dream
    const { atlas } = wings
    let any = false
    let given = 0
    own.rests.value.w = 0
    for (let i = 0; i < COUNTS.butterflies; i++) {
      const place = own.butterflyPlaces.value[i]
      const one = state.butterflies[i]
      if (!one || one.bornAt === NEVER || state.time < one.bornAt) {
        place.w = 0
        // The small ones wear every painting from the first.
        own.butterflyPoses.value[i].w = atlas.butterflyLayer(i)
        continue
      }
      any = true
      given++
      const out = smooth((state.time - one.bornAt) / LEAVE_SECONDS)
      const rest = restOf(one, state.time)
      const large = HALF_SPAN * (1 - SMALLER * Math.min(1, mood.circle))
      // Those that come to her hands are small enough not to hide her.
      const close = smooth((state.time - one.bornAt - touchAfter(one) + 3) / 3)
      const span =
        (one.goal === 'free' ? large + (RESTING_SPAN.free - large) * close : large) *
        (0.55 + 0.45 * out) *
        // Each fourth comes near, and is a large one.
        (i % 4 === 0
          ? 0.95 - 0.3 * Math.min(1, mood.circle) + 0.2 * one.seed
          : 0.55 + 0.65 * one.seed)
      place.set(one.x, one.y, one.z, span + (RESTING_SPAN[one.goal] - span) * rest)
      const pose = own.butterflyPoses.value[i].set(one.seed, rest, out, atlas.butterflyLayer(i))
      // Near by hers has come in from beside her: alone in the air before a portrait it is a sticker.
      if (one.goal === 'her') {
        const { x, y, z } = near.herShoulder.value
        const on = rest * near.portrait.value
        place.set(lerp(place.x, x, on), lerp(place.y, y, on), lerp(place.z, z, on), place.w)
        own.rests.value.set(x, y, z, on * place.w)
        own.restsPose.value.copy(pose)
      }
    }
    mesh.current.visible = any && mood.butterflies > 0.004
    if (!mesh.current.visible) return
    own.atlas.value = atlas.texture
    own.bodyLayer.value = atlas.butterflyBody
    tapestryFrame(state, frame)
    own.clothRight.value.set(frame.rightX, 0, frame.rightZ)
    own.clothNormal.value.set(frame.normalX, 0, frame.normalZ)
    own.cloth.value.set(frame.x, frame.y, frame.z)
    own.echoes.value =
      Math.min(1, (2 * given) / Math.max(1, state.butterflies.length)) *
      Math.min(1, 1.5 * mood.butterflies)
  })

  return (
    <mesh
      ref={mesh}
      visible={false}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      renderOrder={1026}
      layers={FORE_LAYER}
    />
  )
}
