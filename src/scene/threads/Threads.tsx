/** Golden threads in the ether: there from the first moment for who looks for them. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type Mesh,
} from 'three'
import { createLand } from '../../dream/land'
import { hashText } from '../../dream/random'
import { useStore } from '../../store'
import { frame } from '../uniforms'
import { wallHides } from '../within'
import { createThreadsMaterial } from './ThreadsMaterial'
import { cellOf, MOST_THREADS, spinWeb } from './web'

/** Pieces of one thread. */
const PIECES = 44

function createWeb() {
  const geometry = new InstancedBufferGeometry()
  const strip = new Float32Array((PIECES + 1) * 4)
  const index: number[] = []
  for (let i = 0; i <= PIECES; i++) {
    strip.set([i / PIECES, -1, i / PIECES, 1], i * 4)
    const a = i * 2
    if (i < PIECES) index.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
  }
  geometry.setAttribute('strip', new BufferAttribute(strip, 2))
  geometry.setIndex(index)
  for (const name of ['from', 'to']) {
    const ends = new InstancedBufferAttribute(new Float32Array(MOST_THREADS * 4), 4)
    ends.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, ends)
  }
  geometry.instanceCount = 0
  return geometry
}

export default function Threads() {
  const seed = useStore((state) => state.seed)
  const geometry = useMemo(createWeb, [])
  const material = useMemo(createThreadsMaterial, [])
  const land = useMemo(() => createLand(seed), [seed])
  const salt = useMemo(() => hashText(`${seed}/threads`), [seed])
  const spun = useMemo(() => ({ x: Number.NaN, z: Number.NaN, salt }), [salt])

  const mesh = useRef<Mesh>(null)
  useFrame(() => {
    if (mesh.current) mesh.current.visible = !wallHides()
    const { x, z } = frame.eye.value
    const cx = cellOf(x)
    const cz = cellOf(z)
    if (cx === spun.x && cz === spun.z) return
    spun.x = cx
    spun.z = cz
    const from = geometry.getAttribute('from')
    const to = geometry.getAttribute('to')
    geometry.instanceCount = spinWeb(
      salt,
      cx,
      cz,
      land.height,
      from.array as Float32Array,
      to.array as Float32Array,
    )
    from.needsUpdate = to.needsUpdate = true
  }, -40)

  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  return (
    <mesh
      ref={mesh}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      // All of them are far: whoever stands in the meadow is before them.
      renderOrder={11}
    />
  )
}
