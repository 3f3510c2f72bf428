/** Sky, sun, moon, stars and clouds; and the small map of them that everything else reads. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  BufferAttribute,
  BufferGeometry,
  HalfFloatType,
  LinearFilter,
  Mesh,
  NoColorSpace,
  OrthographicCamera,
  Scene,
  WebGLRenderTarget,
} from 'three'
import { fork } from '../../dream/random'
import { useStore } from '../../store'
import { useTier } from '../quality'
import { onRestore } from '../ready'
import { frame } from '../uniforms'
import { createDomeMaterial, createSkyMapMaterial } from './SkyMaterial'

/** Pixels of the map’s edge: enough for fog and leaves, cheap enough to write often. */
const MAP_SIZE = 128
/** The sky moves so slowly that the map is written only every few frames. */
const MAP_EVERY = 8

const wholePicture = () => {
  const geometry = new BufferGeometry()
  const corners = new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0])
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  return geometry
}

export default function Sky() {
  const gl = useThree((state) => state.gl)
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const detail = tier.composer ? 2 : 1

  const geometry = useMemo(wholePicture, [])
  const dome = useMemo(() => createDomeMaterial(detail), [detail])
  const map = useMemo(() => {
    const target = new WebGLRenderTarget(MAP_SIZE, MAP_SIZE, {
      type: HalfFloatType,
      colorSpace: NoColorSpace,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
      generateMipmaps: false,
    })
    const material = createSkyMapMaterial()
    const scene = new Scene()
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    scene.add(mesh)
    return { target, material, scene, camera: new OrthographicCamera(), age: MAP_EVERY }
  }, [geometry])

  // Before any child or sibling draws: the seed decides where clouds lie and how hues drift.
  useMemo(() => {
    const random = fork(seed, 'sky')
    frame.seedHash.value.set(random.next(), random.next(), random.next(), random.next())
  }, [seed])

  useEffect(() => {
    frame.skyMap.value = map.target.texture
    const stop = onRestore(() => {
      map.age = MAP_EVERY
    })
    return () => {
      stop()
      map.target.dispose()
      map.material.dispose()
    }
  }, [map])
  useEffect(() => () => dome.dispose(), [dome])
  useEffect(() => () => geometry.dispose(), [geometry])

  useFrame(() => {
    map.age++
    if (map.age < MAP_EVERY && !useStore.getState().still) return
    map.age = 0
    const before = gl.getRenderTarget()
    gl.setRenderTarget(map.target)
    gl.render(map.scene, map.camera)
    gl.setRenderTarget(before)
  }, -50)

  return <mesh geometry={geometry} material={dome} frustumCulled={false} renderOrder={1000} />
}
