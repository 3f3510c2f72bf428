/** Everything the storm has caught: motes, streaks, ribbons of cloud, sparks. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group, Mesh, Points } from 'three'
import { useStore } from '../../store'
import { useTier } from '../quality'
import { shared } from '../uniforms'
import { growMotes, growRibbons, growSparks, growSprayRings, growStreaks, MOTES } from './particles'
import type { StormUniforms } from './stormUniforms'
import { STORM_ORDER } from './Vortex'
import {
  createMotesMaterial,
  createRibbonsMaterial,
  createSparksMaterial,
  createSprayMaterial,
  createStreaksMaterial,
} from './whirlMaterials'

/** Share of the motes that are drawn while the storm is nothing yet. */
const YOUNG = 0.3
/** As in the shader of ribbons: from so much emerald on there are none within. */
const REACHED = 0.9
/** As in the shaders of ribbons, spray and streaks: less storm than this shows none of them. */
const GROWN = 0.16

export function Whirl({ storm }: { storm: StormUniforms }) {
  const seed = useStore((state) => state.seed)
  const { storm: share, composer } = useTier()
  const whirl = useRef<Group>(null)
  const motes = useRef<Points>(null)
  const ribbons = useRef<Mesh>(null)
  const sparks = useRef<Mesh>(null)
  const parts = useMemo(
    () => ({
      count: Math.round(MOTES * share),
      motes: { shape: growMotes(seed, share), material: createMotesMaterial(storm) },
      streaks: { shape: growStreaks(seed, share), material: createStreaksMaterial(storm) },
      ribbons: { shape: growRibbons(seed, share), material: createRibbonsMaterial(storm) },
      spray: { shape: growSprayRings(share), material: createSprayMaterial(storm) },
      sparks: { shape: growSparks(share), material: createSparksMaterial(storm) },
    }),
    [seed, share, storm],
  )
  useEffect(
    () => () => {
      const { count: _, ...all } = parts
      for (const part of Object.values(all)) {
        part.shape.dispose()
        part.material.dispose()
      }
    },
    [parts],
  )

  useFrame(() => {
    const { value: much } = shared.storm
    if (motes.current) motes.current.visible = much > 0.08
    parts.motes.shape.setDrawRange(0, Math.round(parts.count * (YOUNG + (1 - YOUNG) * much)))
    // From here on something is seen of the rest.
    if (whirl.current) whirl.current.visible = much > GROWN || (composer && much > 0.08)
    const reached = storm.inside.value === 1 && shared.emerald.value > REACHED
    if (ribbons.current) ribbons.current.visible = storm.inside.value > 0 && !reached
    if (sparks.current) sparks.current.visible = shared.lightning.value > 0.06
  }, -50)

  return (
    <>
      <group ref={whirl}>
        <mesh
          ref={ribbons}
          geometry={parts.ribbons.shape}
          material={parts.ribbons.material}
          frustumCulled={false}
          renderOrder={STORM_ORDER + 1}
        />
        <mesh
          geometry={parts.spray.shape}
          material={parts.spray.material}
          frustumCulled={false}
          renderOrder={STORM_ORDER + 1}
        />
        <mesh
          ref={sparks}
          geometry={parts.sparks.shape}
          material={parts.sparks.material}
          frustumCulled={false}
          renderOrder={STORM_ORDER + 2}
        />
        <mesh
          geometry={parts.streaks.shape}
          material={parts.streaks.material}
          frustumCulled={false}
          renderOrder={STORM_ORDER + 3}
        />
      </group>
      <points
        ref={motes}
        geometry={parts.motes.shape}
        material={parts.motes.material}
        frustumCulled={false}
        renderOrder={STORM_ORDER + 3}
      />
    </>
  )
}
