/** The storm that is a person's grief: seen from afar a leaning column, from within a room. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { live, useStore } from '../../store'
import { shared } from '../uniforms'
import { Bolts } from './Bolts'
import { createStormUniforms, turnStorm } from './stormUniforms'
import { Vortex } from './Vortex'
import { Whirl } from './Whirl'

/** From how far off its axis, in radii of the eye, one counts as inside, and as outside. */
const WITHIN = 1
const WITHOUT = 1.9

export default function Storm() {
  const seed = useStore((state) => state.seed)
  const storm = useMemo(() => {
    const place = live.dream?.state.place
    return place ? createStormUniforms(seed, place) : null
  }, [seed])
  useEffect(() => () => storm?.vortexNoise.value.dispose(), [storm])

  useFrame(() => {
    const dream = live.dream
    if (!dream || !storm) return
    const { state } = dream
    const { value: time } = shared.time
    turnStorm(storm, time, state.gustX, state.gustZ, shared.gentle.value > 0.5)
    const { eye, stormPlace } = shared
    const away = Math.hypot(eye.value.x - stormPlace.value.x, eye.value.z - stormPlace.value.y)
    const edge = (away / stormPlace.value.z - WITHIN) / (WITHOUT - WITHIN)
    const k = Math.min(1, Math.max(0, 1 - edge))
    storm.inside.value = k * k * (3 - 2 * k)
  }, -60)

  if (!storm) return null
  return (
    <>
      <Vortex storm={storm} />
      <Whirl storm={storm} />
      <Bolts storm={storm} />
    </>
  )
}
