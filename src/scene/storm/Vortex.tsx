/** The body of the storm as seen from outside: cloud, shelf and foot. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  type PerspectiveCamera,
  Scene,
  Vector2,
} from 'three'
import { useTier } from '../quality'
import { drawing } from '../ready'
import { shared } from '../uniforms'
import type { StormUniforms } from './stormUniforms'
import {
  createCells,
  createCompositeMaterial,
  createMarchMaterial,
  createVortexTarget,
  createVortexView,
  lookThrough,
} from './VortexMaterial'

const size = new Vector2()

/** Before everything that is blended. */
export const STORM_ORDER = -20

export function Vortex({ storm }: { storm: StormUniforms }) {
  const gl = useThree((state) => state.gl)
  const { stormScale } = useTier()
  const parts = useMemo(() => {
    const triangle = new BufferGeometry()
    triangle.setAttribute(
      'position',
      new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
    )
    const target = createVortexTarget()
    const view = createVortexView()
    const marching = createMarchMaterial(storm, view)
    const laying = createCompositeMaterial(storm, view, target.textures)
    const scene = new Scene()
    const marcher = new Mesh(triangle, marching)
    marcher.frustumCulled = false
    scene.add(marcher)
    const mesh = new Mesh(createCells(4, 4), laying)
    mesh.frustumCulled = false
    mesh.renderOrder = STORM_ORDER
    return { triangle, target, view, marching, laying, scene, mesh }
  }, [storm])

  useEffect(
    () => () => {
      parts.triangle.dispose()
      parts.mesh.geometry.dispose()
      parts.target.dispose()
      parts.marching.dispose()
      parts.laying.dispose()
    },
    [parts],
  )

  useFrame(({ camera }) => {
    const there = shared.storm.value > 0.004 && storm.inside.value < 1
    parts.mesh.visible = there
    if (!there || !drawing.on) return
    gl.getDrawingBufferSize(size)
    const width = Math.max(8, Math.round(size.x * stormScale))
    const height = Math.max(8, Math.round(size.y * stormScale))
    if (parts.target.width !== width || parts.target.height !== height) {
      parts.target.setSize(width, height)
      parts.view.texel.value.set(1 / width, 1 / height)
      parts.mesh.geometry.dispose()
      parts.mesh.geometry = createCells(width, height)
    }
    lookThrough(parts.view, camera as PerspectiveCamera, size.y)
    const before = gl.getRenderTarget()
    gl.setRenderTarget(parts.target)
    gl.render(parts.scene, camera)
    gl.setRenderTarget(before)
  }, -50)

  return <primitive object={parts.mesh} />
}
