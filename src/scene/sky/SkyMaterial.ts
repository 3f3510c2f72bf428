import { DoubleSide, ShaderMaterial } from 'three'
import domeFragment from '/shaders/sky/dome.frag.glsl?raw'
import domeVertex from '/shaders/sky/dome.vert.glsl?raw'
import mapFragment from '/shaders/sky/map.frag.glsl?raw'
import mapVertex from '/shaders/sky/map.vert.glsl?raw'
import { shared } from '../uniforms'

/** The dome behind everything. `detail` 0 to 2: octaves of its clouds. */
export const createDomeMaterial = (detail: number) =>
  new ShaderMaterial({
    name: 'sky',
    uniforms: { ...shared },
    defines: { CLOUD_DETAIL: detail },
    vertexShader: domeVertex,
    fragmentShader: domeFragment,
    depthWrite: false,
    side: DoubleSide,
  })

/** Writes the small stereographic sky that fog, leaves and water read (shaders/lib/sky.glsl). */
export const createSkyMapMaterial = () =>
  new ShaderMaterial({
    name: 'skyMap',
    uniforms: { ...shared },
    vertexShader: mapVertex,
    fragmentShader: mapFragment,
    depthTest: false,
    depthWrite: false,
  })
