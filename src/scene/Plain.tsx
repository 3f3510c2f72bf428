/**
 * The low tier’s way to the screen: no composer, every fragment finishes its own pixel. Drawn here
 * rather than by the fiber itself, so that a still can read the frame after it.
 */
import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { keepLinear } from './output'
import { drawing } from './ready'

export function Plain() {
  useMemo(() => keepLinear(false), [])
  useFrame(({ gl, scene, camera }) => {
    if (drawing.on) gl.render(scene, camera)
  }, 1)
  return null
}
