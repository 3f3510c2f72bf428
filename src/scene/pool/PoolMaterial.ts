/** Still water that is a mirror, one’s own light in it, and the shore it lies in. */
import { AdditiveBlending, DoubleSide, type IUniform, ShaderMaterial, type Texture } from 'three'
import crystalFragment from '/shaders/pool/crystal.frag.glsl?raw'
import ownFragment from '/shaders/pool/own.frag.glsl?raw'
import ownVertex from '/shaders/pool/own.vert.glsl?raw'
import shoreFragment from '/shaders/pool/shore.frag.glsl?raw'
import shoreVertex from '/shaders/pool/shore.vert.glsl?raw'
import waterFragment from '/shaders/pool/water.frag.glsl?raw'
import waterVertex from '/shaders/pool/water.vert.glsl?raw'
import { shared } from '../uniforms'

export interface WaterUniforms {
  mirror: IUniform<Texture | null>
}

/** `mirrored`: the mirror holds this frame’s picture; else only the sky’s map is used. */
export const createWaterMaterial = (own: WaterUniforms, mirrored: boolean) =>
  new ShaderMaterial({
    uniforms: { ...shared, ...own },
    vertexShader: waterVertex,
    fragmentShader: waterFragment,
    defines: mirrored ? { MIRRORED: '' } : {},
    transparent: true,
    depthWrite: true,
    side: DoubleSide,
  })

export const createOwnLightMaterial = () =>
  new ShaderMaterial({
    uniforms: { ...shared },
    vertexShader: ownVertex,
    fragmentShader: ownFragment,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    side: DoubleSide,
  })

export const createShoreMaterial = () =>
  new ShaderMaterial({
    uniforms: { ...shared },
    vertexShader: shoreVertex,
    fragmentShader: shoreFragment,
    side: DoubleSide,
  })

export const createCrystalMaterial = () =>
  new ShaderMaterial({
    uniforms: { ...shared },
    vertexShader: shoreVertex,
    fragmentShader: crystalFragment,
    defines: { CRYSTAL: '' },
    side: DoubleSide,
  })
