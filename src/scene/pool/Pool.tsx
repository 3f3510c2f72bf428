/** Where the circle stood: a still pool that mirrors sky, trees and the visitor’s own light. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  type Group,
  HalfFloatType,
  type Mesh,
  NoColorSpace,
  type Object3D,
  PerspectiveCamera,
  Vector3,
  WebGLRenderTarget,
} from 'three'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { drawing } from '../ready'
import { frame } from '../uniforms'
import { createShore, createWater } from './geometry'
import { createShoreMaterial, createWaterMaterial, type WaterUniforms } from './PoolMaterial'

/** Elements that the water shows; the meadow and the ground lie below the line of sight. */
const REFLECTED = new Set([
  'sky',
  'trees',
  'threads',
  'woman',
  'wisps',
  'butterflies',
  'tapestry',
  'pool',
])
/** Depth of the water under the turf, metres; the same number stands in the water’s shader. */
const WATER_DEPTH = 0.055
/** Farther away than this the water shows the sky alone, metres. */
const MIRROR_RANGE = 70
/** The pool’s largest reach from its middle, metres. */
const REACH = 5

const hidden: Object3D[] = []
const ahead = new Vector3()
const toPool = new Vector3()

/** Hides every element that the water does not show; `hidden` remembers them. */
function hideOthers(scene: Object3D) {
  hidden.length = 0
  for (const child of scene.children) {
    if (!child.name || REFLECTED.has(child.name) || !child.visible) continue
    child.visible = false
    hidden.push(child)
  }
}

export default function Pool() {
  const gl = useThree((state) => state.gl)
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const mirrors = tier.composer
  const group = useRef<Group>(null)
  const surface = useRef<Mesh>(null)

  const parts = useMemo(() => {
    const uniforms: WaterUniforms = { mirror: { value: null }, mirrored: { value: 0 } }
    return {
      uniforms,
      water: createWater(),
      waterMaterial: createWaterMaterial(uniforms),
      shore: createShore(seed, 0.4 + 0.6 * Math.min(1, tier.grass)),
      shoreMaterial: createShoreMaterial(),
    }
  }, [seed, tier.grass])
  // Drawn anew in every frame it is seen in, so a lost context needs no more than its return.
  const target = useMemo(
    () =>
      mirrors
        ? new WebGLRenderTarget(tier.mirror, tier.mirror, {
            type: HalfFloatType,
            colorSpace: NoColorSpace,
          })
        : null,
    [mirrors, tier.mirror],
  )
  const lens = useMemo(() => {
    const camera = new PerspectiveCamera()
    camera.matrixAutoUpdate = false
    // It sees a sky of its own (src/scene/sky).
    camera.layers.enable(2)
    return camera
  }, [])

  useEffect(
    () => () => {
      parts.water.dispose()
      parts.waterMaterial.dispose()
      parts.shore.dispose()
      parts.shoreMaterial.dispose()
    },
    [parts],
  )
  useEffect(() => () => target?.dispose(), [target])

  useFrame(({ camera, scene }) => {
    const dream = live.dream
    if (!dream || !group.current || !surface.current) return
    const shown = dream.mood.pool > 0.02
    group.current.visible = shown
    parts.uniforms.mirrored.value = 0
    if (!shown || !target || !drawing.on) return
    const { stormX, stormZ } = dream.state.place
    const level = dream.land.height(stormX, stormZ) - WATER_DEPTH
    toPool.set(stormX - camera.position.x, level - camera.position.y, stormZ - camera.position.z)
    const away = toPool.length()
    camera.getWorldDirection(ahead)
    // Behind the visitor, or too far to see more in it than the sky.
    if (away > MIRROR_RANGE || (away > REACH + 1 && toPool.dot(ahead) < -REACH)) return
    if (away > REACH * 2 && toPool.normalize().dot(ahead) < 0.3) return

    // The same lens below the water: mirrored in y; and in its own x, so that front stays front
    // (the water’s shader reads the picture from right to left).
    const eye = camera as PerspectiveCamera
    lens.matrixWorld.copy(eye.matrixWorld)
    const e = lens.matrixWorld.elements
    e[0] = -e[0]
    e[2] = -e[2]
    e[5] = -e[5]
    e[9] = -e[9]
    e[13] = 2 * level - e[13]
    lens.matrixWorldInverse.copy(lens.matrixWorld).invert()
    lens.projectionMatrix.copy(eye.projectionMatrix)
    lens.projectionMatrixInverse.copy(eye.projectionMatrixInverse)
    lens.matrixWorldAutoUpdate = false

    const before = gl.getRenderTarget()
    const direct = frame.directOutput.value
    hideOthers(scene)
    surface.current.visible = false
    frame.eye.value.y = 2 * level - eye.position.y
    frame.directOutput.value = 0
    gl.setRenderTarget(target)
    gl.clear()
    gl.render(scene, lens)
    gl.setRenderTarget(before)
    frame.directOutput.value = direct
    frame.eye.value.y = eye.position.y
    surface.current.visible = true
    for (const one of hidden) one.visible = true
    hidden.length = 0
    parts.uniforms.mirror.value = target.texture
    parts.uniforms.mirrored.value = 1
  }, -1)

  return (
    <group ref={group} visible={false}>
      <mesh geometry={parts.shore} material={parts.shoreMaterial} frustumCulled={false} />
      <mesh
        ref={surface}
        geometry={parts.water}
        material={parts.waterMaterial}
        frustumCulled={false}
        renderOrder={1}
      />
    </group>
  )
}
