/** Petals of silk with a lit rim, and a halo that only adds; one draw for the whole path. */
import {
  CustomBlending,
  DoubleSide,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
} from 'three'
import fragment from '/shaders/flowers/flower.frag.glsl?raw'
import vertex from '/shaders/flowers/flower.vert.glsl?raw'
import { shared } from '../uniforms'

export interface FlowersUniforms {
  /** Dream seconds, unwrapped. */
  now: IUniform<number>
  /** Metres from the eye to the last flower that may be seen. */
  reach: IUniform<number>
}

export const createFlowersMaterial = (own: FlowersUniforms) =>
  new ShaderMaterial({
    uniforms: { ...shared, ...own },
    vertexShader: vertex,
    fragmentShader: fragment,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
  })
