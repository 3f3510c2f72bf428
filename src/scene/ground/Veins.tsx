/** Light in the ground on its way from where pain fell to the nearest tree. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, type Mesh } from 'three'
import { COUNTS } from '../../dream/state'
import { shared } from '../uniforms'
import { createVeinsMaterial } from './GroundMaterial'

const STEPS = 56
/** Three veins and the drop, each on the ground and among the blades. */
const STRANDS = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [0, 1],
  [1, 1],
  [2, 1],
] as const
const INDICES = STRANDS.length * STEPS * 6

function createVeins(): BufferGeometry {
  const position: number[] = []
  const strand: number[] = []
  const index: number[] = []
  for (let pulse = 0; pulse < COUNTS.pulses; pulse++)
    for (const [vein, among] of STRANDS)
      for (let i = 0; i <= STEPS; i++) {
        const a = position.length / 3
        position.push(i / STEPS, -1, pulse, i / STEPS, 1, pulse)
        strand.push(vein, among, vein, among)
        if (i < STEPS) index.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
      }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3))
  geometry.setAttribute('strand', new BufferAttribute(Float32Array.from(strand), 2))
  geometry.setIndex(index)
  return geometry
}

export function Veins() {
  const mesh = useRef<Mesh>(null)
  const geometry = useMemo(createVeins, [])
  const material = useMemo(createVeinsMaterial, [])
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  useFrame(() => {
    const { value: count } = shared.pulseCount
    if (mesh.current) mesh.current.visible = count > 0
    // What is alive comes first.
    geometry.setDrawRange(0, count * INDICES)
  }, -40)
  return <mesh ref={mesh} geometry={geometry} material={material} frustumCulled={false} />
}
