/** Still water that is a mirror, and the shore it lies in. */
import { DoubleSide, type IUniform, ShaderMaterial, type Texture } from 'three'
import shoreFragment from '/shaders/pool/shore.frag.glsl?raw'
import shoreVertex from '/shaders/pool/shore.vert.glsl?raw'
import waterFragment from '/shaders/pool/water.frag.glsl?raw'
import waterVertex from '/shaders/pool/water.vert.glsl?raw'
import { shared } from '../uniforms'

export interface WaterUniforms {
  mirror: IUniform<Texture | null>
  /** 1 when the mirror holds this frame’s picture; 0 when only the sky’s map is to be used. */
  mirrored: IUniform<number>
}

export const createWaterMaterial = (own: WaterUniforms) =>
  new ShaderMaterial({
    uniforms: { ...shared, ...own },
    vertexShader: waterVertex,
    fragmentShader: waterFragment,
    transparent: true,
    depthWrite: true,
    side: DoubleSide,
  })

export const createShoreMaterial = () =>
  new ShaderMaterial({
    uniforms: { ...shared },
    vertexShader: shoreVertex,
    fragmentShader: shoreFragment,
    side: DoubleSide,
  })
