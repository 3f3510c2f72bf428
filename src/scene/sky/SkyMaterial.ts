import { DoubleSide, NoBlending, ShaderMaterial } from 'three'
import airFragment from '/shaders/sky/air.frag.glsl?raw'
import cloudsFragment from '/shaders/sky/clouds.frag.glsl?raw'
import discVertex from '/shaders/sky/disc.vert.glsl?raw'
import domeFragment from '/shaders/sky/dome.frag.glsl?raw'
import domeVertex from '/shaders/sky/dome.vert.glsl?raw'
import mapFragment from '/shaders/sky/map.frag.glsl?raw'
import mapVertex from '/shaders/sky/map.vert.glsl?raw'
import { shared } from '../uniforms'

/** The dome behind everything. */
export const createDomeMaterial = () =>
  new ShaderMaterial({
    name: 'sky',
    uniforms: { ...shared },
    vertexShader: domeVertex,
    fragmentShader: domeFragment,
    depthWrite: false,
    side: DoubleSide,
  })

/** The part of the dome about sun or moon, which hides the dome’s own. */
export const createDiscMaterial = (which: 'SUN' | 'MOON') =>
  new ShaderMaterial({
    name: which.toLowerCase(),
    uniforms: { ...shared },
    defines: { [which]: 1 },
    vertexShader: discVertex,
    fragmentShader: domeFragment,
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

/** Writes the air alone. */
export const createAirMaterial = () =>
  new ShaderMaterial({
    name: 'air',
    uniforms: { ...shared },
    vertexShader: mapVertex,
    fragmentShader: airFragment,
    depthTest: false,
    depthWrite: false,
  })

/** Writes the clouds, as light and cover. `detail` 0 to 2: how many octaves they have. */
export const createCloudMaterial = (detail: number) =>
  new ShaderMaterial({
    name: 'clouds',
    uniforms: { ...shared },
    defines: { CLOUD_DETAIL: detail },
    vertexShader: mapVertex,
    fragmentShader: cloudsFragment,
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
  })
