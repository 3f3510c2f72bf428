/** The land under the visitor, the ridges to the horizon, and the baked map of it all. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group, PerspectiveCamera } from 'three'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { awaitReady, onRestore } from '../ready'
import { frame } from '../uniforms'
import { type Azimuths, azimuthsOf, wallHides } from '../within'
import { createMistMaterial, createRidgeMaterial, createTerrainMaterial } from './GroundMaterial'
import { createLandMap } from './LandMap'
import { createCurtains, MISTS, RIDGES, showColumns, showSectors, terrainOf } from './terrain'
import { Veins } from './Veins'

/**
 * Rows of 32 texels baked in a frame: at first what one stands on and, while there is no picture yet,
 * much about it; many until all is there, then few.
 */
const FIRST_ROWS = 16 * 32
const STANDING_ROWS = 4 * 32
const FILLING_ROWS = 96
const WALKING_ROWS = 8
const EVERYTHING = 1 << 20
/** Columns of vertices across a ridge at the upper tiers: about three pixels each. */
const RIDGE_COLUMNS = 720
const MIST_COLUMNS = 64
const azimuths: Azimuths = { middle: 0, half: 0 }

export default function Ground() {
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const cells = tier.composer ? 56 : 32

  const map = useMemo(() => {
    const made = createLandMap(seed)
    frame.landMap.value = made.texture
    return made
  }, [seed])
  const filled = useRef(false)

  useEffect(() => {
    frame.landMap.value = map.texture
    filled.current = false
    const stop = onRestore(() => map.again())
    return () => {
      stop()
      map.texture.dispose()
    }
  }, [map])

  const terrain = useMemo(() => terrainOf(cells), [cells])
  const terrainMaterials = useMemo(
    () => [createTerrainMaterial(cells, true), createTerrainMaterial(cells, false)],
    [cells],
  )
  const columns = tier.composer ? RIDGE_COLUMNS : RIDGE_COLUMNS / 2
  const far = useMemo(() => {
    const last = RIDGES.length - 1
    return {
      ridges: createCurtains(columns, 0, last),
      ridgeMaterial: createRidgeMaterial(columns),
      mist: createCurtains(MIST_COLUMNS, last + 1, last + MISTS.length),
      mistMaterial: createMistMaterial(MIST_COLUMNS),
    }
  }, [columns])
  useEffect(
    () => () => {
      terrain.geometry.dispose()
      for (const material of terrainMaterials) material.dispose()
    },
    [terrain, terrainMaterials],
  )
  useEffect(
    () => () => {
      for (const part of Object.values(far)) part.dispose()
    },
    [far],
  )

  const beyond = useRef<Group>(null)
  const started = useRef(false)
  useFrame(({ camera }) => {
    const { x, z } = frame.eye.value
    let rows = filled.current ? WALKING_ROWS : FILLING_ROWS
    const { loading, still } = useStore.getState()
    if (!started.current) rows = loading === 'ready' ? STANDING_ROWS : FIRST_ROWS
    if (still) rows = EVERYTHING
    started.current = true
    if (live.dream && map.update(x, z, rows)) filled.current = true
    const seen = !wallHides()
    terrainMaterials[1].visible = seen
    if (beyond.current) beyond.current.visible = seen
    camera.updateMatrixWorld()
    azimuthsOf(camera as PerspectiveCamera, azimuths)
    showSectors(terrain, azimuths)
    showColumns(far.ridges, columns, azimuths.half)
    showColumns(far.mist, MIST_COLUMNS, azimuths.half)
  }, -60)

  useEffect(() => {
    if (useStore.getState().still)
      awaitReady(
        new Promise<void>((resolve) => {
          const look = () => (filled.current ? resolve() : setTimeout(look, 50))
          look()
        }),
      )
  }, [])

  return (
    <>
      <mesh
        geometry={terrain.geometry}
        material={terrainMaterials}
        frustumCulled={false}
        renderOrder={20}
      />
      <Veins />
      <group ref={beyond}>
        <mesh
          geometry={far.ridges}
          material={far.ridgeMaterial}
          frustumCulled={false}
          renderOrder={30}
        />
        <mesh
          geometry={far.mist}
          material={far.mistMaterial}
          frustumCulled={false}
          renderOrder={-50}
        />
      </group>
    </>
  )
}
