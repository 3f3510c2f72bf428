/** The storm as seen from within: a room of whirling walls. */
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
import { horizonOf, wallHides } from '../within'
import {
  createRoomMaterial,
  createRoomTarget,
  createShell,
  createShellMaterial,
  createVeilMaterial,
} from './RoomMaterial'
import type { StormUniforms } from './stormUniforms'
import { STORM_ORDER } from './Vortex'
import { createVortexView, lookThrough } from './VortexMaterial'

const size = new Vector2()
const VEIL_ORDER = -1000
/** Over the column, and under what whirls. */
const ROOM_ORDER = STORM_ORDER + 0.5
/** Its curtains have edges, unlike the volume: this many times as fine. */
const FINER = 1.7
/** A lens this long, focal length over half the picture’s height, looks at her face alone. */
const PORTRAIT = 4

export function Room({ storm }: { storm: StormUniforms }) {
  const gl = useThree((state) => state.gl)
  const { stormScale } = useTier()
  const parts = useMemo(() => {
    const triangle = new BufferGeometry()
    triangle.setAttribute(
      'position',
      new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
    )
    const shell = createShell()
    const target = createRoomTarget()
    const view = createVortexView()
    const painting = createRoomMaterial(storm, view)
    const behindHer = createRoomMaterial(storm, view, true)
    const laying = createShellMaterial(storm, target.texture)
    const veiling = createVeilMaterial()
    const scene = new Scene()
    const painter = new Mesh(triangle, painting)
    painter.frustumCulled = false
    scene.add(painter)
    const mesh = new Mesh(shell, laying)
    mesh.frustumCulled = false
    mesh.renderOrder = ROOM_ORDER
    // First of all, so that nothing the wall hides is shaded at all.
    const veil = new Mesh(shell, veiling)
    veil.frustumCulled = false
    veil.renderOrder = VEIL_ORDER
    return {
      triangle,
      shell,
      target,
      view,
      painting,
      behindHer,
      painter,
      laying,
      veiling,
      scene,
      mesh,
      veil,
    }
  }, [storm])

  useEffect(
    () => () => {
      parts.triangle.dispose()
      parts.shell.dispose()
      parts.target.dispose()
      parts.painting.dispose()
      parts.behindHer.dispose()
      parts.laying.dispose()
      parts.veiling.dispose()
    },
    [parts],
  )

  useFrame(({ camera }) => {
    const { inside } = storm
    const there = shared.storm.value > 0.004 && inside.value > 0.004
    parts.mesh.visible = there
    parts.veil.visible = there && inside.value === 1 && wallHides()
    if (!there || !drawing.on) return
    gl.getDrawingBufferSize(size)
    const width = Math.max(8, Math.round(size.x * stormScale * FINER))
    const height = Math.max(8, Math.round(size.y * stormScale * FINER))
    if (parts.target.width !== width || parts.target.height !== height) {
      parts.target.setSize(width, height)
      parts.view.texel.value.set(1 / width, 1 / height)
    }
    lookThrough(parts.view, camera as PerspectiveCamera, size.y)
    parts.painter.material =
      camera.projectionMatrix.elements[5] > PORTRAIT ? parts.behindHer : parts.painting
    // Under this height nothing of it is seen: the ground is before it.
    const from = Math.max(0, Math.floor((horizonOf(camera as PerspectiveCamera) - 0.2) * height))
    if (from >= height) return
    parts.target.scissorTest = true
    parts.target.scissor.set(0, from, width, height - from)
    const before = gl.getRenderTarget()
    gl.setRenderTarget(parts.target)
    gl.render(parts.scene, camera)
    gl.setRenderTarget(before)
  }, -50)

  return (
    <>
      <primitive object={parts.veil} />
      <primitive object={parts.mesh} />
    </>
  )
}
