/** Sky, sun, moon, stars and clouds; and the small map of them that everything else reads. */
import { useFrame, useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import {
  BufferAttribute,
  BufferGeometry,
  CircleGeometry,
  type Group,
  HalfFloatType,
  LinearFilter,
  Mesh,
  NoColorSpace,
  OrthographicCamera,
  type PerspectiveCamera,
  type Points,
  Scene,
  type ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { fork } from '../../dream/random'
import { useStore } from '../../store'
import { FORE_LAYER, MIRROR_LAYER, OWN_LAYER } from '../layers'
import { useTier } from '../quality'
import { drawing, onRestore } from '../ready'
import { frame, shared } from '../uniforms'
import { mayFace, wallHides, wallKeeps } from '../within'
import { CloudMap } from './CloudMap'
import {
  createDiscMaterial,
  createDomeMaterial,
  createSkyMapMaterial,
  createStarsMaterial,
} from './SkyMaterial'
import { SkyPicture } from './SkyPicture'
import { growStars } from './stars'

/** Sun and moon with their margin, radians (see disc.vert.glsl). */
const DISC = 0.1
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
  const scene = new Scene()
  const mesh = new Mesh(wholePicture, material)
  mesh.frustumCulled = false
  scene.add(mesh)
  const camera = new OrthographicCamera()
  return {
    target,
    write(gl: WebGLRenderer) {
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
  const camera = useThree((state) => state.camera)
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const generation = useStore((state) => state.generation)

  const geometry = useMemo(wholePicture, [])
  const dome = useMemo(createDomeMaterial, [])
  const discs = useMemo(
    () => ({
      round: new CircleGeometry(1, 24),
      moon: createDiscMaterial('MOON'),
      sun: createDiscMaterial('SUN'),
    }),
    [],
  )
  const picture = useMemo(
    () => new SkyPicture(geometry, dome, tier.composer),
    [geometry, dome, tier.composer],
  )
  const stars = useMemo(() => ({ shape: growStars(seed), material: createStarsMaterial() }), [seed])
  const clouds = useMemo(
    () => new CloudMap(geometry, tier.clouds, tier.composer ? 2 : 1),
    [geometry, tier.clouds, tier.composer],
  )
  const map = useMemo(() => createMap(geometry, MAP_SIZE, createSkyMapMaterial()), [geometry])
  const age = useRef(MAP_EVERY)
  const written = useRef(0)

  // Before any child or sibling draws: the seed decides where clouds lie and how hues drift.
  useMemo(() => {
    const random = fork(seed, 'sky')
    frame.seedHash.value.set(random.next(), random.next(), random.next(), random.next())
  }, [seed])

  useEffect(() => {
    frame.skyMap.value = map.target.texture
    const stop = onRestore(() => {
      age.current = MAP_EVERY
    })
    return () => {
      stop()
      map.dispose()
    }
  }, [map])
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
    written.current = 0
  }, [clouds, generation])
  useEffect(() => () => dome.dispose(), [dome])
  useEffect(
    () => () => {
      for (const part of Object.values(discs)) part.dispose()
    },
    [discs],
  )
  useEffect(() => () => picture.dispose(), [picture])
  useEffect(
    () => () => {
      stars.shape.dispose()
      stars.material.dispose()
    },
    [stars],
  )
  useEffect(() => {
    camera.layers.enable(OWN_LAYER)
    camera.layers.enable(FORE_LAYER)
    return () => {
      camera.layers.disable(OWN_LAYER)
      camera.layers.disable(FORE_LAYER)
    }
  }, [camera])
  useEffect(() => () => geometry.dispose(), [geometry])

  const all = useRef<Group>(null)
  const night = useRef<Points>(null)
  const sun = useRef<Mesh>(null)
  const moon = useRef<Mesh>(null)
  useFrame((_, delta) => {
    const { still } = useStore.getState()
    if (still) {
      // Nothing moves, so twice is enough: at the first frame drawn and when all is there.
      if (!drawing.on || written.current === 2) return
      written.current++
      clouds.again()
      age.current = MAP_EVERY
    }
    if (still || !wallKeeps()) clouds.write(gl, delta)
    if (++age.current < MAP_EVERY) return
    age.current = 0
    map.write(gl)
  }, -50)
  useFrame(() => {
    const seen = !wallHides()
    if (all.current) all.current.visible = seen
    const lens = camera as PerspectiveCamera
    if (sun.current) sun.current.visible = mayFace(lens, frame.sunDirection.value, DISC)
    if (moon.current) moon.current.visible = mayFace(lens, frame.moonDirection.value, DISC)
    if (night.current) night.current.visible = shared.stars.value > 0.01
    if (seen && drawing.on) picture.write(gl, lens)
  }, -45)

  const mesh = (
    material: ShaderMaterial,
    order: number,
    shape: BufferGeometry = discs.round,
    layer = 0,
    ref?: RefObject<Mesh | null>,
  ) => (
    <mesh
      ref={ref}
      geometry={shape}
      material={material}
      frustumCulled={false}
      renderOrder={order}
      layers={layer}
    />
  )
  return (
    <group ref={all}>
      <primitive object={picture.mesh} />
      {mesh(discs.moon, 998, discs.round, 0, moon)}
      {mesh(discs.sun, 999, discs.round, 0, sun)}
      <points
        ref={night}
        geometry={stars.shape}
        material={stars.material}
        frustumCulled={false}
        renderOrder={-60}
      />
      {mesh(dome, 1000, geometry, MIRROR_LAYER)}
    </group>
  )
}
