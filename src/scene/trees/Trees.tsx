/** Crystal trees: a few near, a forest of them to the horizon. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Group, type PerspectiveCamera, Vector3 } from 'three'
import type { Grove } from '../../dream/grove'
import type { GrownTree } from '../../dream/grow/tree-grow'
import { live, useStore } from '../../store'
import { MIRROR_LAYER, OWN_LAYER } from '../layers'
import { useTier } from '../quality'
import { awaitReady } from '../ready'
import { type Azimuths, azimuthsOf, stormHides } from '../within'
import { Forest, type Reach } from './forest'
import { growForest } from './growForest'
import { Motes } from './Motes'
import {
  createFarMaterial,
  createNearMaterial,
  createSlots,
  createTreeUniforms,
} from './TreesMaterial'

const azimuths: Azimuths = { middle: 0, half: 0 }
/** Seconds in which new trees come into leaf. */
const UNFOLD = 3

/** Water of fewer pixels across shows no more of a near tree than its far form has: two draws for all. */
const FINE_WATER = 512

/** How far trees are seen, by the tier’s share of trees. */
const reachOf = (share: number): Reach =>
  share < 0.6
    ? { from: 27, to: 36, horizon: 190 }
    : share < 0.9
      ? { from: 38, to: 50, horizon: 230 }
      : { from: 47, to: 60, horizon: 280 }

function Grown({ grove, trees }: { grove: Grove; trees: GrownTree[] }) {
  const tier = useTier()
  const { leaves, trees: share, composer, mirror } = tier
  const coarse = composer && mirror < FINE_WATER
  const parts = useMemo(() => {
    const reach = reachOf(share)
    const own = createTreeUniforms()
    own.lod.value.set(reach.from, reach.to, reach.horizon)
    const inWater = { ...own, lod: { value: new Vector3(-1, 0, reach.horizon) } }
    // Fewer crystals are larger ones, so that a thinned crown stays full.
    const full = Math.min(1.5, 1 / Math.sqrt(Math.min(1, leaves)))
    const slots = createSlots(trees)
    return {
      forest: new Forest(grove, trees, reach, leaves, coarse),
      near: [createNearMaterial(own, 'wood'), createNearMaterial(own, 'leaves')],
      far: [createFarMaterial(own, slots, 'wood'), createFarMaterial(own, slots, 'leaves')],
      water: [
        createFarMaterial(inWater, slots, 'wood'),
        createFarMaterial(inWater, slots, 'leaves'),
      ],
      slots,
      own,
      full,
    }
  }, [grove, trees, leaves, share, coarse])
  useEffect(
    () => () => {
      parts.forest.dispose()
      for (const material of [...parts.near, ...parts.far, ...parts.water]) material.dispose()
      parts.slots.dispose()
    },
    [parts],
  )
  const age = useRef(0)
  const shown = useRef<Group>(null)
  useFrame(({ camera }, delta) => {
    // They come into leaf when they have grown; in a still they stand so from the beginning.
    age.current = useStore.getState().still ? UNFOLD : Math.min(UNFOLD, age.current + delta)
    const u = age.current / UNFOLD
    parts.own.leafScale.value = parts.full * u * u * (3 - 2 * u)
    if (shown.current) shown.current.visible = !stormHides()
    const { x, z } = camera.position
    const { middle, half } = azimuthsOf(camera as PerspectiveCamera, azimuths)
    parts.forest.look(x, z, middle, half)
    parts.forest.light()
  }, -10)
  return (
    <group ref={shown}>
      {parts.forest.near.map((one, form) => (
        <mesh
          key={trees[form].name}
          geometry={one.geometry}
          material={parts.near}
          frustumCulled={false}
          layers={coarse ? OWN_LAYER : 0}
        />
      ))}
      <mesh
        geometry={parts.forest.far.geometry}
        material={parts.far}
        frustumCulled={false}
        renderOrder={10}
        layers={coarse ? OWN_LAYER : 0}
      />
      {coarse && (
        <mesh
          geometry={parts.forest.far.geometry}
          material={parts.water}
          frustumCulled={false}
          renderOrder={10}
          layers={MIRROR_LAYER}
        />
      )}
      <Motes forest={parts.forest} />
    </group>
  )
}

export default function Trees() {
  const seed = useStore((state) => state.seed)
  const [trees, setTrees] = useState<GrownTree[] | null>(null)
  useEffect(() => {
    let alive = true
    const { forest, stop } = growForest(seed)
    awaitReady(
      forest.then((grown) => {
        if (alive) setTrees(grown)
      }),
    )
    return () => {
      alive = false
      stop()
    }
  }, [seed])
  const dream = live.dream
  return trees && dream?.seed === seed ? <Grown grove={dream.grove} trees={trees} /> : null
}
