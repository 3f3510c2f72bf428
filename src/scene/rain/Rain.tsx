/** Rain of the storm, the drizzle after it, and what both do to the ground. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh, Points } from 'three'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { shared } from '../uniforms'
import { createRainMaterial, createRainUniforms, createSprayMaterial } from './RainMaterial'
import { growCrowns, growStreaks } from './shapes'

/** After everything solid and most of what glows. */
const RAIN_ORDER = 40

export default function Rain() {
  const seed = useStore((state) => state.seed)
  const { rain: share } = useTier()
  const streaks = useRef<Mesh>(null)
  const crowns = useRef<Points>(null)
  const parts = useMemo(() => {
    const own = createRainUniforms()
    return {
      own,
      streaks: growStreaks(seed, share),
      crowns: growCrowns(seed, share),
      rain: createRainMaterial(own),
      spray: createSprayMaterial(own),
    }
  }, [seed, share])
  useEffect(
    () => () => {
      parts.streaks.dispose()
      parts.crowns.dispose()
      parts.rain.dispose()
      parts.spray.dispose()
    },
    [parts],
  )

  useFrame(() => {
    const falls = shared.rain.value > 0.01 || shared.drizzle.value > 0.01
    if (streaks.current) streaks.current.visible = falls
    if (crowns.current) crowns.current.visible = falls
    const state = live.dream?.state
    if (!state) return
    // The wind's heading hardly changes, so the way it has gone so far is the way it blows.
    const gone = Math.hypot(state.gustX, state.gustZ)
    if (gone > 0.01) parts.own.windWay.value.set(state.gustX / gone, state.gustZ / gone)
  }, -50)

  return (
    <>
      <mesh
        ref={streaks}
        geometry={parts.streaks}
        material={parts.rain}
        frustumCulled={false}
        renderOrder={RAIN_ORDER}
      />
      <points
        ref={crowns}
        geometry={parts.crowns}
        material={parts.spray}
        frustumCulled={false}
        renderOrder={RAIN_ORDER}
      />
    </>
  )
}
