/** The conductor’s place in the frame: before every element, and before the composer. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { PerspectiveCamera } from 'three'
import { createDream, runTo } from '../dream/dream'
import { live, useStore } from '../store'
import { advance, writeUniforms } from './conductor'
import { frame } from './uniforms'
import { placeCamera } from './views'

const nothing = () => {}

export function Lead() {
  const gl = useThree((state) => state.gl)
  const size = useThree((state) => state.size)
  const seed = useStore((state) => state.seed)

  if (!live.dream || live.dream.seed !== seed) {
    const { act, at } = useStore.getState()
    live.dream = createDream({ seed })
    runTo(live.dream, act, at)
  }

  useEffect(() => {
    const ratio = gl.getPixelRatio()
    frame.resolution.value.set(size.width * ratio, size.height * ratio, ratio)
  }, [gl, size])

  useFrame(({ camera }, delta) => {
    const dream = live.dream
    if (!dream) return
    const { still, view, override, overrideTime, tier } = useStore.getState()
    if (!still) advance(dream, delta, nothing)
    if (override) Object.assign(dream.mood, override)
    frame.directOutput.value = tier === 'low' ? 1 : 0
    placeCamera(camera as PerspectiveCamera, dream.state, view)
    writeUniforms(dream, camera as PerspectiveCamera)
    if (overrideTime !== null) frame.time.value = overrideTime
  }, -100)
  return null
}
