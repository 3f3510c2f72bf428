/** The path the visitor came by: a flower for every step, each opening petal by petal. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three'
import { growFlower } from '../../dream/grow/flower'
import { COUNTS, type FlowerState, NEVER } from '../../dream/state'
import { live } from '../../store'
import { useTier } from '../quality'
import { frame } from '../uniforms'
import { wallHides } from '../within'
import { createFlowersMaterial } from './FlowersMaterial'
import { TrailMap } from './TrailMap'

/** Small flowers beside each: those of the plainest tier stand alone. */
const BESIDE = 2
/** Metres to the last flower that can be seen; within the storm its wall is at most as far. */
const REACH = { open: 190, walled: 27 }

function create(beside: number) {
  const { at, index } = growFlower(beside)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((at.length / 4) * 3), 3))
  geometry.setAttribute('at', new BufferAttribute(at, 4))
  geometry.setIndex(new BufferAttribute(index, 1))
  const many = (name: string) => {
    const attribute = new InstancedBufferAttribute(new Float32Array(COUNTS.flowers * 4), 4)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  const place = many('place')
  const nature = many('nature')
  geometry.instanceCount = 0
  const now = { value: 0 }
  const reach = { value: REACH.open }
  return {
    geometry,
    place,
    nature,
    now,
    reach,
    material: createFlowersMaterial({ now, reach }),
    seen: new Float64Array(COUNTS.flowers).fill(NEVER),
    trail: new TrailMap(),
  }
}

type Bed = ReturnType<typeof create>

/** Plants what is new since the last frame. */
function plant({ geometry, place, nature, seen }: Bed, flowers: FlowerState[]) {
  let fresh = false
  let count = geometry.instanceCount
  for (let i = 0; i < flowers.length; i++) {
    const flower = flowers[i]
    if (flower.bornAt === seen[i]) continue
    seen[i] = flower.bornAt
    fresh = true
    place.setXYZW(i, flower.x, flower.y, flower.z, flower.yaw)
    nature.setXYZW(i, flower.bornAt, flower.seed, flower.hue, flower.bornAt === NEVER ? 0 : 1)
    if (flower.bornAt !== NEVER && i >= count) count = i + 1
  }
  if (!fresh) return
  geometry.instanceCount = count
  place.needsUpdate = true
  nature.needsUpdate = true
}

export default function Flowers() {
  const { composer } = useTier()
  const bed = useMemo(() => create(composer ? BESIDE : 0), [composer])
  useEffect(() => {
    const before = frame.trailMap.value
    frame.trailMap.value = bed.trail.texture
    return () => {
      frame.trailMap.value = before
      bed.trail.dispose()
      bed.geometry.dispose()
      bed.material.dispose()
    }
  }, [bed])
  useFrame(() => {
    const dream = live.dream
    if (!dream) return
    bed.now.value = dream.state.time
    bed.reach.value = wallHides() ? REACH.walled : REACH.open
    plant(bed, dream.state.flowers)
    const { x, z } = frame.eye.value
    bed.trail.update(dream.state.flowers, x, z, dream.state.time)
  }, -40)
  return (
    <mesh geometry={bed.geometry} material={bed.material} frustumCulled={false} renderOrder={5} />
  )
}
