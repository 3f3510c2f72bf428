import { AdditiveBlending, DoubleSide, ShaderMaterial } from 'three'
import fragmentShader from '/shaders/threads/threads.frag.glsl?raw'
import vertexShader from '/shaders/threads/threads.vert.glsl?raw'
import { shared } from '../uniforms'

/** Threads of golden light, widened to a hair in the picture’s own pixels. */
export const createThreadsMaterial = () =>
  new ShaderMaterial({
    name: 'threads',
    uniforms: { ...shared },
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    blending: AdditiveBlending,
  })
