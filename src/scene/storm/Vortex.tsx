/** The body of the storm as seen from outside: cloud, shelf and foot. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  BufferAttribute,
  BufferGeometry,
  Color,
  Mesh,
  type PerspectiveCamera,
  Scene,
  Vector2,
  Vector3,
  type WebGLRenderTarget,
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
const corner = new Vector3()
const plain = new Color()

/** A small storm is marched in as much finer, and only in the part of the picture where it can be:
 * so many metres about its foot and up, of a whole one. */
const FINER = 1.8
const ABOUT = 128
const UP = 112

/** Before everything that is blended. */
export const STORM_ORDER = -20

/** Lets only that part of the target be drawn where a storm of this stature can be. */
function within(camera: PerspectiveCamera, stature: number, target: WebGLRenderTarget): void {
  const { x, y } = shared.stormPlace.value
  const about = ABOUT * stature
  let [left, right, top] = [1, -1, -1]
  for (let i = 0; i < 8; i++) {
    corner.set(i & 1 ? about : -about, i & 2 ? UP * stature : 0, i & 4 ? about : -about)
    corner.x += x
    corner.y += shared.her.value.y
    corner.z += y
    corner.applyMatrix4(camera.matrixWorldInverse)
    const ahead = corner.z < -1
    corner.applyMatrix4(camera.projectionMatrix)
    left = Math.min(left, ahead ? corner.x : -1)
    right = Math.max(right, ahead ? corner.x : 1)
    top = Math.max(top, ahead ? corner.y : 1)
  }
  const at = (share: number, whole: number) =>
    Math.round(Math.min(1, Math.max(0, 0.5 + 0.5 * share)) * whole)
  const from = at(left, target.width)
  target.scissor.set(from, 0, at(right, target.width) - from, at(top, target.height))
  target.scissorTest = true
}

export function Vortex({ storm }: { storm: StormUniforms }) {
  const gl = useThree((state) => state.gl)
  const { stormScale, composer } = useTier()
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
    const small = storm.stature.value < 1
    const scale = stormScale * (small && composer ? FINER : 1)
    const width = Math.max(8, Math.round(size.x * scale))
    const height = Math.max(8, Math.round(size.y * scale))
    if (parts.target.width !== width || parts.target.height !== height) {
      parts.target.setSize(width, height)
      parts.view.texel.value.set(1 / width, 1 / height)
      parts.mesh.geometry.dispose()
      parts.mesh.geometry = createCells(width, height)
    }
    lookThrough(parts.view, camera as PerspectiveCamera, size.y)
    const before = gl.getRenderTarget()
    const { target } = parts
    target.scissorTest = small
    if (small) {
      target.scissorTest = false
      gl.setRenderTarget(target)
      gl.getClearColor(plain)
      const alpha = gl.getClearAlpha()
      gl.setClearColor(0, 0)
      gl.clear(true, false, false)
      gl.setClearColor(plain, alpha)
      within(camera as PerspectiveCamera, storm.stature.value, target)
    }
    gl.setRenderTarget(target)
    gl.render(parts.scene, camera)
    gl.setRenderTarget(before)
  }, -50)

  return <primitive object={parts.mesh} />
}
