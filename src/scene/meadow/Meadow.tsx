/** The meadow: three rings of grass around the visitor, on tiles of the endless land. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { PerspectiveCamera } from 'three'
import { createLand } from '../../dream/land'
import { hashText } from '../../dream/random'
import { useStore } from '../../store'
import { useTier } from '../quality'
import { wallHides } from '../within'
import { createMeadowMaterial } from './MeadowMaterial'
import { createPatch, RINGS, type RingShape } from './patches'
import { chooseTiles, lookThrough } from './tiles'

/** Within the storm no ring of grass that begins farther off, metres, comes before its wall. */
const WALLED = 18
/** Tier low draws less far too. */
const LOW_REACH = 0.8

export default function Meadow() {
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const share = tier.grass
  const near = !tier.composer

  const rings = useMemo(
    () =>
      RINGS.map((full, index) => {
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
    for (let i = 0; i < rings.length; i++) {
      const { geometry, ring } = rings[i]
      if (walled && ring.fade[0] > WALLED) geometry.instanceCount = 0
      else chooseTiles(geometry, ring, x, z, ground, land.height, salt + i * 2)
    }
  }, -40)

  return (
    <>
      {rings.map(({ geometry, material }, index) => (
        <mesh
          key={RINGS[index].tile}
          geometry={geometry}
          material={material}
          frustumCulled={false}
          renderOrder={index}
        />
      ))}
    </>
  )
}
