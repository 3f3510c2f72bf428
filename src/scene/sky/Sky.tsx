/** Sky, sun, moon, stars and clouds; and the small map of them that everything else reads. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  BufferAttribute,
  BufferGeometry,
  CircleGeometry,
  HalfFloatType,
  LinearFilter,
  Mesh,
  NoColorSpace,
  OrthographicCamera,
  Scene,
  type ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { fork } from '../../dream/random'
import { useStore } from '../../store'
import { useTier } from '../quality'
import { drawing, onRestore } from '../ready'
import { frame } from '../uniforms'
import { CloudMap } from './CloudMap'
import {
  createAirMaterial,
  createDiscMaterial,
  createDomeMaterial,
  createSkyMapMaterial,
} from './SkyMaterial'

/** Pixels of the map’s edge: enough for fog and leaves, cheap enough to write often. */
const MAP_SIZE = 128
/** Pixels of the edge of the air’s map: the halos are its finest shapes. */
const AIR_SIZE = 256
/** The sky moves so slowly that the map is written only every few frames. */
const MAP_EVERY = 8
/** The air is written in as many parts, one a frame. */
const AIR_PARTS = 4

const wholePicture = () => {
  const geometry = new BufferGeometry()
  const corners = new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0])
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  return geometry
}

/** A small picture of the half-sphere that `material` writes. */
function createMap(wholePicture: BufferGeometry, size: number, material: ShaderMaterial) {
  const target = new WebGLRenderTarget(size, size, {
    type: HalfFloatType,
    colorSpace: NoColorSpace,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    depthBuffer: false,
    generateMipmaps: false,
  })
  target.scissorTest = true
  const scene = new Scene()
  const mesh = new Mesh(wholePicture, material)
  mesh.frustumCulled = false
  scene.add(mesh)
  const camera = new OrthographicCamera()
  let part = 0
  return {
    target,
    /** Writes the next of `parts` bands of rows. */
    write(gl: WebGLRenderer, parts = 1) {
      part = (part + 1) % parts
      target.scissor.set(0, (part * size) / parts, size, size / parts)
      const before = gl.getRenderTarget()
      const clears = gl.autoClear
      gl.autoClear = false
      gl.setRenderTarget(target)
      gl.render(scene, camera)
      gl.setRenderTarget(before)
      gl.autoClear = clears
    },
    dispose() {
      target.dispose()
      material.dispose()
    },
  }
}

export default function Sky() {
  const gl = useThree((state) => state.gl)
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const generation = useStore((state) => state.generation)

  const geometry = useMemo(wholePicture, [])
  const dome = useMemo(createDomeMaterial, [])
  const discs = useMemo(() => {
    const round = new CircleGeometry(1, 16)
    return { round, moon: createDiscMaterial('MOON'), sun: createDiscMaterial('SUN') }
  }, [])
  const clouds = useMemo(
    () => new CloudMap(geometry, tier.clouds, tier.composer ? 2 : 1),
    [geometry, tier.clouds, tier.composer],
  )
  const map = useMemo(() => createMap(geometry, MAP_SIZE, createSkyMapMaterial()), [geometry])
  const air = useMemo(() => createMap(geometry, AIR_SIZE, createAirMaterial()), [geometry])
  const age = useRef(MAP_EVERY)
  const filled = useRef(false)

  // Before any child or sibling draws: the seed decides where clouds lie and how hues drift.
  useMemo(() => {
    const random = fork(seed, 'sky')
    frame.seedHash.value.set(random.next(), random.next(), random.next(), random.next())
  }, [seed])

  useEffect(() => {
    frame.skyMap.value = map.target.texture
    frame.airMap.value = air.target.texture
    const stop = onRestore(() => {
      age.current = MAP_EVERY
      filled.current = false
    })
    return () => {
      stop()
      map.dispose()
      air.dispose()
    }
  }, [map, air])
  useEffect(() => {
    frame.cloudMap.value = clouds.target.texture
    const stop = onRestore(() => clouds.again())
    return () => {
      stop()
      clouds.dispose()
    }
  }, [clouds])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the generation says when to begin anew
  useEffect(() => {
    clouds.again()
    filled.current = false
  }, [clouds, generation])
  useEffect(() => () => dome.dispose(), [dome])
  useEffect(
    () => () => {
      discs.round.dispose()
      discs.moon.dispose()
      discs.sun.dispose()
    },
    [discs],
  )
  useEffect(() => () => geometry.dispose(), [geometry])

  const written = useRef(0)
  useFrame((_, delta) => {
    const { still } = useStore.getState()
    if (still) {
      // Nothing moves, so twice is enough: at the first frame drawn and when all is there.
      if (!drawing.on || written.current === 2) return
      written.current++
      clouds.again()
      filled.current = false
      age.current = MAP_EVERY
    }
    clouds.write(gl, delta)
    air.write(gl, filled.current ? AIR_PARTS : 1)
    filled.current = true
    if (++age.current < MAP_EVERY) return
    age.current = 0
    map.write(gl)
  }, -50)

  return (
    <>
      <mesh geometry={discs.round} material={discs.moon} frustumCulled={false} renderOrder={998} />
      <mesh geometry={discs.round} material={discs.sun} frustumCulled={false} renderOrder={999} />
      <mesh geometry={geometry} material={dome} frustumCulled={false} renderOrder={1000} />
    </>
  )
}
