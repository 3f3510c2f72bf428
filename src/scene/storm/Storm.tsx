/** The storm that is a person's grief: seen from afar a leaning column, from within a room. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { live, useStore } from '../../store'
import { awaitGrown, growApart } from '../growApart'
import { shared } from '../uniforms'
import { Bolts } from './Bolts'
import type { Grain } from './grow.worker'
import { Room } from './Room'
import { createStormUniforms, seeStorm, setGrain, turnStorm } from './stormUniforms'
import { Vortex } from './Vortex'
import { Whirl } from './Whirl'

/** What grew last: the next dream’s storm is drawn with it until its own has grown. */
let last: Grain | null = null

function grow(seed: string, signal: AbortSignal): Promise<Grain | null> {
  const worker = new Worker(new URL('./grow.worker.ts', import.meta.url), { type: 'module' })
  return growApart(worker, seed, signal, 'The storm could not be grown')
}

export default function Storm() {
  const seed = useStore((state) => state.seed)
  const [first, setFirst] = useState(last)
  const storm = useMemo(() => {
    const place = live.dream?.state.place
    return place && first ? createStormUniforms(seed, place, first) : null
  }, [seed, first])
  const [grown, setGrown] = useState<Grain | null>(null)
  useEffect(
    () =>
      awaitGrown(
        (signal) => grow(seed, signal),
        (grain) => {
          last = grain
          setFirst((before) => before ?? grain)
          setGrown(grain)
        },
      ),
    [seed],
  )
  useEffect(() => {
    if (storm && grown) setGrain(storm, grown)
  }, [storm, grown])
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
    turnStorm(storm, state, time, shared.gentle.value > 0.5)
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
