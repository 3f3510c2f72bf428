import {
  AdditiveBlending,
  DoubleSide,
  type IUniform,
  NoBlending,
  ShaderMaterial,
  type Texture,
} from 'three'
import cloudsFragment from '/shaders/sky/clouds.frag.glsl?raw'
import discVertex from '/shaders/sky/disc.vert.glsl?raw'
import domeFragment from '/shaders/sky/dome.frag.glsl?raw'
import domeVertex from '/shaders/sky/dome.vert.glsl?raw'
import mapFragment from '/shaders/sky/map.frag.glsl?raw'
import mapVertex from '/shaders/sky/map.vert.glsl?raw'
import pictureFragment from '/shaders/sky/picture.frag.glsl?raw'
import pictureVertex from '/shaders/sky/picture.vert.glsl?raw'
import starsFragment from '/shaders/sky/stars.frag.glsl?raw'
import starsVertex from '/shaders/sky/stars.vert.glsl?raw'
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

/** The part of the dome that sun or moon fill. */
export const createDiscMaterial = (which: 'SUN' | 'MOON') =>
  new ShaderMaterial({
    name: which.toLowerCase(),
    uniforms: { ...shared },
    defines: { [which]: 1 },
    vertexShader: discVertex,
    fragmentShader: domeFragment,
    side: DoubleSide,
  })

/** Lays the half-size picture of the sky behind everything. `lowest`: where it begins, −1 to 1. */
export const createPictureMaterial = (lowest: IUniform<number>, picture: IUniform<Texture>) =>
  new ShaderMaterial({
    name: 'sky picture',
    uniforms: { ...shared, lowest, skyPicture: picture },
    vertexShader: pictureVertex,
    fragmentShader: pictureFragment,
    depthWrite: false,
    side: DoubleSide,
  })

export const createStarsMaterial = () =>
  new ShaderMaterial({
    name: 'stars',
    uniforms: { ...shared },
    vertexShader: starsVertex,
    fragmentShader: starsFragment,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
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
