/** The meadow: three rings of grass around the visitor, on tiles of the endless land. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { PerspectiveCamera } from 'three'
import { createLand } from '../../dream/land'
import { hashText } from '../../dream/random'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { frame as uniforms } from '../uniforms'
import { wallHides } from '../within'
import { createMeadowMaterial } from './MeadowMaterial'
import { createPatch, LAWN, RINGS, type RingShape } from './patches'
import { chooseTiles, lookThrough } from './tiles'

/** Within the storm no ring of grass that begins farther off, metres, comes before its wall. */
const WALLED = 18
/** Tiers of less grass than this have no lawn of its own. */
const LAWN_FROM = 0.9
/** A clearing shows from here on, and this far from its middle, metres. */
const CLEARED = 0.05
const CLEARING = 14
/** How far from her it reaches where she sits alone, metres. */
const SEATED = 2
const lawn = { x: 0, z: 0, within: CLEARING }
/** Tier low draws less far too. */
const LOW_REACH = 0.8

export default function Meadow() {
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const share = tier.grass
  const near = !tier.composer

  const rings = useMemo(
    () =>
      (share < LAWN_FROM ? RINGS : [...RINGS, LAWN]).map((full, index) => {
        const by = near ? LOW_REACH : 1
        const [a, b, c, d] = full.fade
        const ring: RingShape = { ...full, fade: [a * by, b * by, c * by, d * by] }
        return {
          ring,
          geometry: createPatch(seed, ring, String(index), share, share >= 1),
          material: createMeadowMaterial(ring, share),
        }
      }),
    [seed, share, near],
  )
  const land = useMemo(() => createLand(seed), [seed])
  const salt = useMemo(() => hashText(`${seed}/meadow`), [seed])

  useEffect(
    () => () => {
      for (const { geometry, material } of rings) {
        geometry.dispose()
        material.dispose()
      }
    },
    [rings],
  )

  useFrame(({ camera }) => {
    const { x, z } = camera.position
    lookThrough(camera as PerspectiveCamera)
    const ground = land.height(x, z)
    const walled = wallHides()
    const dream = live.dream
    const seated = share < LAWN_FROM ? 0 : (dream?.mood.sit ?? 0)
    uniforms.seatLawn.value = seated
    const open = (dream?.mood.circle ?? 0) > CLEARED
    lawn.within = open ? CLEARING : SEATED
    lawn.x = dream?.state.place.stormX ?? 0
    lawn.z = dream?.state.place.stormZ ?? 0
    const cleared = (open || seated > CLEARED) && Math.hypot(x - lawn.x, z - lawn.z) < CLEARING
    for (let i = 0; i < rings.length; i++) {
      const { geometry, ring } = rings[i]
      if ((walled && ring.fade[0] > WALLED) || (ring.lawn && !cleared)) geometry.instanceCount = 0
      else
        chooseTiles(
          geometry,
          ring,
          x,
          z,
          ground,
          land.height,
          salt + i * 2,
          ring.lawn ? lawn : undefined,
        )
    }
  }, -40)

  return (
    <>
      {rings.map(({ ring, geometry, material }, index) => (
        <mesh
          key={ring.tile}
          geometry={geometry}
          material={material}
          frustumCulled={false}
          renderOrder={index}
        />
      ))}
    </>
  )
}
