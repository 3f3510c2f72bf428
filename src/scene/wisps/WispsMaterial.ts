/** Spirits of woven silk, the threads between them and the ring of their light. */
import {
  CustomBlending,
  DoubleSide,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  type Vector4,
} from 'three'
import circleFragment from '/shaders/wisps/circle.frag.glsl?raw'
import circleVertex from '/shaders/wisps/circle.vert.glsl?raw'
import fragment from '/shaders/wisps/wisp.frag.glsl?raw'
import vertex from '/shaders/wisps/wisp.vert.glsl?raw'
import { shared } from '../uniforms'

export interface CircleUniforms {
  /** Heart of each wisp in the order of the circle, and how settled it is. */
  wispPlaces: IUniform<Vector4[]>
  wispCount: IUniform<number>
  /** The ring that sets out: radius in metres, strength, seconds since, unused. */
  pulse: IUniform<Vector4>
}

/** Light that mostly adds, and holds a little against a bright sky. */
const silk = {
  side: DoubleSide,
  transparent: true,
  depthWrite: false,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
} as const

export const createWispsMaterial = () =>
  new ShaderMaterial({
    uniforms: { ...shared },
    vertexShader: vertex,
    fragmentShader: fragment,
    ...silk,
  })

export const createCircleMaterial = (own: CircleUniforms) =>
  new ShaderMaterial({
    uniforms: { ...shared, ...own },
    vertexShader: circleVertex,
    fragmentShader: circleFragment,
    ...silk,
  })
