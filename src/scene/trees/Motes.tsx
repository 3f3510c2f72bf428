/** When a leaf rings, a mote of its light leaves it. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  AdditiveBlending,
  BufferAttribute,
  BufferGeometry,
  type Mesh,
  ShaderMaterial,
  Vector4,
} from 'three'
import fragment from '/shaders/trees/mote.frag.glsl?raw'
import vertex from '/shaders/trees/mote.vert.glsl?raw'
import { COUNTS, NEVER } from '../../dream/state'
import { live } from '../../store'
import { OWN_LAYER } from '../layers'
import { shared } from '../uniforms'
import type { Forest } from './forest'

/** Seconds a mote drifts. */
const LIFE = 6

function create() {
  const corners = [0, 0, 1, 0, 0, 1, 1, 1]
  const which: number[] = []
  const corner: number[] = []
  const index: number[] = []
  for (let i = 0; i < COUNTS.chimes; i++) {
    for (let k = 0; k < 4; k++) which.push(i)
    corner.push(...corners)
    index.push(i * 4, i * 4 + 1, i * 4 + 3, i * 4, i * 4 + 3, i * 4 + 2)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(which.length * 3), 3))
  geometry.setAttribute('which', new BufferAttribute(Float32Array.from(which), 1))
  geometry.setAttribute('corner', new BufferAttribute(Float32Array.from(corner), 2))
  geometry.setIndex(index)
  const motes = Array.from({ length: COUNTS.chimes }, () => new Vector4(0, 0, 0, -1))
  const material = new ShaderMaterial({
    uniforms: { ...shared, motes: { value: motes } },
    vertexShader: vertex,
    fragmentShader: fragment,
    blending: AdditiveBlending,
    transparent: true,
    depthWrite: false,
  })
  return { geometry, material, motes, born: new Float64Array(COUNTS.chimes).fill(NEVER) }
}

const place = { x: 0, y: 0, z: 0 }

export function Motes({ forest }: { forest: Forest }) {
  const { geometry, material, motes, born } = useMemo(create, [])
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  const mesh = useRef<Mesh>(null)
  useFrame(() => {
    const dream = live.dream
    if (!dream || !mesh.current) return
    const { chimes, time } = dream.state
    mesh.current.visible = false
    for (let i = 0; i < motes.length; i++) {
      const chime = chimes[i]
      const age = time - chime.at
      const mote = motes[i]
      if (chime.at === NEVER || age < 0 || age > LIFE) {
        mote.w = -1
        continue
      }
      // Where it left is asked once, for by now the tree may be behind the visitor.
      if (born[i] !== chime.at) {
        born[i] = chime.at
        if (forest.cluster(chime.x, chime.z, chime.leaf, place))
          mote.set(place.x, place.y, place.z, 0)
        else mote.set(chime.x, chime.y, chime.z, 0)
      }
      mote.w = age
      mesh.current.visible = true
    }
  }, -9)
  return (
    <mesh
      ref={mesh}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      layers={OWN_LAYER}
      renderOrder={20}
    />
  )
}
