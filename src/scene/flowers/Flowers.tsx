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
import { createFlowersMaterial } from './FlowersMaterial'

function create() {
  const { at, index } = growFlower()
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
  return {
    geometry,
    place,
    nature,
    now,
    material: createFlowersMaterial({ now }),
    seen: new Float64Array(COUNTS.flowers).fill(NEVER),
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
  const bed = useMemo(create, [])
  useEffect(
    () => () => {
      bed.geometry.dispose()
      bed.material.dispose()
    },
    [bed],
  )
  useFrame(() => {
    const dream = live.dream
    if (!dream) return
    bed.now.value = dream.state.time
    plant(bed, dream.state.flowers)
  })
  return (
    <mesh geometry={bed.geometry} material={bed.material} frustumCulled={false} renderOrder={5} />
  )
}
