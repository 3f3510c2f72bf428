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
import { FORE_LAYER, MIRROR_LAYER } from '../layers'
import { useTier } from '../quality'
import { drawing } from '../ready'
import { frame } from '../uniforms'
import { createOwnLight, createShore, createWater } from './geometry'
import {
  createCrystalMaterial,
  createOwnLightMaterial,
  createShoreMaterial,
  createWaterMaterial,
  type WaterUniforms,
} from './PoolMaterial'

/** Elements that the water shows; the meadow and the ground lie below the line of sight. */
const REFLECTED = new Set(['sky', 'trees', 'wisps', 'butterflies', 'pool'])
/** Depth of the water under the turf, metres; the same number stands in the water’s shader. */
const WATER_DEPTH = 0.055
const HERSELF = new Set(['woman'])
/** Farther away than this the water shows the sky alone, metres. */
const MIRROR_RANGE = 70
/** The pool’s largest reach from its middle, metres. */
const REACH = 5

/** Its middle lies so far from her, away from the sun: POOL_SET in shaders/lib/meadow.glsl. */
const SET = 2.45

/** Height of the mirror over its width: pictures are wide. */
const TALL = 0.625
/** How far ripples draw the picture aside, share of the screen. */
const SHIFT = 0.05

/** She is lifted so far in it, metres: the bank would hide all of her gown, which lies on the grass. */
const LIFT = 0.06

/** The eye that sees her in it is so much lower, metres: of a bowed head it would see the crown alone. */
const LOWER = 0.4

const hidden: Object3D[] = []
const rim = new Vector3()
const foot = new Vector3()
const ahead = new Vector3()
const toPool = new Vector3()

/** Hides every element but those that are `shown`; `hidden` remembers them. */
function hideOthers(scene: Object3D, shown: { has(name: string): boolean }) {
  hidden.length = 0
  for (const child of scene.children) {
    if (!child.name || shown.has(child.name) || !child.visible) continue
    child.visible = false
    hidden.push(child)
  }
}

function showHidden() {
  for (const one of hidden) one.visible = true
  hidden.length = 0
}

/**
 * The lens rolled upside down, and moved in the picture so that whoever stands at (x, y, z) stands
 * foot to foot with what the eye sees of them.
 */
function turnDown(
  lens: PerspectiveCamera,
  eye: PerspectiveCamera,
  x: number,
  y: number,
  z: number,
  level: number,
) {
  const feet = foot.set(x, y + LOWER, z).project(eye).y
  const mirrored = foot.set(x, 2 * level - y - LIFT, z).project(eye).y
  lens.matrixWorld.copy(eye.matrixWorld)
  const e = lens.matrixWorld.elements
  for (let i = 0; i < 8; i++) e[i] = -e[i]
  e[13] -= LOWER
  lens.matrixWorldInverse.copy(lens.matrixWorld).invert()
  lens.projectionMatrix.copy(eye.projectionMatrix)
  const p = lens.projectionMatrix.elements
  p[8] = -p[8]
  p[9] = -p[9] - feet - mirrored
  lens.projectionMatrixInverse.copy(lens.projectionMatrix).invert()
}

/**
 * Only where the water lies on the screen the mirror needs drawing: the scissor of `target` is set
 * to that, turned left to right as the mirror is.
 */
function cutToWater(
  target: WebGLRenderTarget,
  eye: PerspectiveCamera,
  x: number,
  level: number,
  z: number,
) {
  let [left, right, low, high] = [1, -1, 1, -1]
  for (let i = 0; i < 24; i++) {
    const a = (i / 24) * Math.PI * 2
    rim.set(x + Math.cos(a) * REACH, level, z + Math.sin(a) * REACH)
    rim.applyMatrix4(eye.matrixWorldInverse)
    if (rim.z > -0.2) {
      // Beside or behind the lens: it may reach to the lower edge anywhere.
      left = -1
      right = 1
      low = -1
      continue
    }
    rim.applyMatrix4(eye.projectionMatrix)
    left = Math.min(left, rim.x)
    right = Math.max(right, rim.x)
    low = Math.min(low, rim.y)
    high = Math.max(high, rim.y)
  }
  const { width, height } = target
  const at = (v: number) => Math.min(1, Math.max(0, v))
  const x0 = Math.floor(at(0.5 - 0.5 * right - SHIFT) * width)
  const x1 = Math.ceil(at(0.5 - 0.5 * left + SHIFT) * width)
  const y0 = Math.floor(at(0.5 + 0.5 * low - SHIFT) * height)
  const y1 = Math.ceil(at(0.5 + 0.5 * high + SHIFT) * height)
  target.scissorTest = true
  target.scissor.set(x0, y0, Math.max(0, x1 - x0), Math.max(0, y1 - y0))
}

export default function Pool() {
  const gl = useThree((state) => state.gl)
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const mirrors = tier.composer
  const group = useRef<Group>(null)
  const surface = useRef<Mesh>(null)
  const ownLight = useRef<Mesh>(null)

  const parts = useMemo(() => {
    const uniforms: WaterUniforms = { mirror: { value: null } }
    return {
      uniforms,
      water: createWater(),
      ownLight: createOwnLight(),
      ...createShore(seed, 0.22 + 0.78 * Math.min(1, tier.grass)),
      waterMaterial: createWaterMaterial(uniforms, false),
      mirrorMaterial: createWaterMaterial(uniforms, true),
      ownMaterial: createOwnLightMaterial(),
      shoreMaterial: createShoreMaterial(),
      crystalMaterial: createCrystalMaterial(),
    }
  }, [seed, tier.grass])
  // Drawn anew in every frame it is seen in, so a lost context needs no more than its return.
  const target = useMemo(
    () =>
      mirrors
        ? new WebGLRenderTarget(tier.mirror, Math.round(tier.mirror * TALL), {
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
    camera.layers.enable(MIRROR_LAYER)
    camera.layers.enable(FORE_LAYER)
    return camera
  }, [])

  useEffect(
    () => () => {
      const { uniforms: _, ...owned } = parts
      for (const one of Object.values(owned)) one.dispose()
    },
    [parts],
  )
  useEffect(() => () => target?.dispose(), [target])

  useFrame(({ camera, scene }) => {
    const dream = live.dream
    if (!dream || !group.current || !surface.current) return
    const shown = dream.mood.pool > 0.02
    group.current.visible = shown
    surface.current.material = parts.waterMaterial
    if (!shown || !target || !drawing.on) return
    const { stormX, stormZ } = dream.state.place
    const level = dream.land.height(stormX, stormZ) - WATER_DEPTH
    const { sunAzimuth } = dream.state.place
    const x = stormX - SET * Math.sin(sunAzimuth)
    const z = stormZ + SET * Math.cos(sunAzimuth)
    toPool.set(x - camera.position.x, level - camera.position.y, z - camera.position.z)
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
    hideOthers(scene, REFLECTED)
    surface.current.visible = false
    if (ownLight.current) ownLight.current.visible = false
    frame.eye.value.y = 2 * level - eye.position.y
    frame.directOutput.value = 0
    cutToWater(target, eye, x, level, z)
    gl.setRenderTarget(target)
    gl.clear()
    gl.render(scene, lens)
    showHidden()
    frame.eye.value.y = eye.position.y
    // Herself as the eye sees her, but head down: from below, what lies on the grass is an underside,
    // and the gown all shade.
    const { woman } = dream.state
    turnDown(lens, eye, woman.x, woman.y, woman.z, level)
    hideOthers(scene, HERSELF)
    const clears = gl.autoClear
    gl.autoClear = false
    gl.clearDepth()
    gl.render(scene, lens)
    gl.autoClear = clears
    gl.setRenderTarget(before)
    frame.directOutput.value = direct
    surface.current.visible = true
    if (ownLight.current) ownLight.current.visible = true
    showHidden()
    parts.uniforms.mirror.value = target.texture
    surface.current.material = parts.mirrorMaterial
  }, -1)

  return (
    <group ref={group} visible={false}>
      <mesh geometry={parts.shore} material={parts.shoreMaterial} frustumCulled={false} />
      <mesh geometry={parts.crystals} material={parts.crystalMaterial} frustumCulled={false} />
      <mesh
        ref={surface}
        geometry={parts.water}
        material={parts.waterMaterial}
        frustumCulled={false}
        renderOrder={1}
      />
      <mesh
        ref={ownLight}
        geometry={parts.ownLight}
        material={parts.ownMaterial}
        frustumCulled={false}
        renderOrder={1.5}
      />
    </group>
  )
}
