/** Bioluminescent specks that drift toward whoever needs help, and dew after the rain. */
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import { fork } from '../../dream/random'
import { useStore } from '../../store'
import { useTier } from '../quality'
import { createSpecksMaterial } from './SpecksMaterial'

/** Points at tier high: specks near, specks far, drops of dew. */
const COUNTS = [7600, 7200, 1500] as const

function createSpecks(seed: string, share: number): BufferGeometry {
  const random = fork(seed, 'specks')
  const total = COUNTS.reduce((sum, count) => sum + Math.round(count * share), 0)
  const place = new Float32Array(total * 3)
  const rest = new Float32Array(total * 4)
  let i = 0
  COUNTS.forEach((count, kind) => {
    for (let n = 0; n < Math.round(count * share); n++) {
      place.set([random.next(), random.next(), kind], i * 3)
      rest.set([random.next(), random.next(), random.next(), random.next()], i * 4)
      i++
    }
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(place, 3))
  geometry.setAttribute('random', new BufferAttribute(rest, 4))
  return geometry
}

export default function Specks() {
  const seed = useStore((state) => state.seed)
  const { specks } = useTier()
  const geometry = useMemo(() => createSpecks(seed, specks), [seed, specks])
  const material = useMemo(createSpecksMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  return (
    <points
      geometry={geometry}
      material={material}
      frustumCulled={false}
      // Whoever stands in the meadow is before all but a few of them.
      renderOrder={12.1}
    />
  )
}
