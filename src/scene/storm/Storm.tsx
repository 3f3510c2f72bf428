/** The storm that is a person's grief: seen from afar a leaning column, from within a room. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { live, useStore } from '../../store'
import { shared } from '../uniforms'
import { Bolts } from './Bolts'
import { Room } from './Room'
import { createStormUniforms, seeStorm, turnStorm } from './stormUniforms'
import { Vortex } from './Vortex'
import { Whirl } from './Whirl'

export default function Storm() {
  const seed = useStore((state) => state.seed)
  const storm = useMemo(() => {
    const place = live.dream?.state.place
    return place ? createStormUniforms(seed, place) : null
  }, [seed])
  useEffect(
    () => () => {
      storm?.vortexNoise.value.dispose()
      storm?.vortexBillow.value.dispose()
    },
    [storm],
  )

  useFrame(() => {
    const dream = live.dream
    if (!dream || !storm) return
    const { state } = dream
    const { value: time } = shared.time
    turnStorm(storm, time, state.gustX, state.gustZ, shared.gentle.value > 0.5)
    const { x, z } = shared.eye.value
    const place = shared.stormPlace.value
    seeStorm(storm, x, z, place.x, place.y, place.z, shared.storm.value)
  }, -60)

  if (!storm) return null
  return (
    <>
      <Vortex storm={storm} />
      <Room storm={storm} />
      <Whirl storm={storm} />
      <Bolts storm={storm} />
    </>
  )
}
