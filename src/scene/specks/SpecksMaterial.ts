import { AdditiveBlending, ShaderMaterial } from 'three'
import fragmentShader from '/shaders/specks/specks.frag.glsl?raw'
import vertexShader from '/shaders/specks/specks.vert.glsl?raw'
import { shared } from '../uniforms'

/** Points of light over the meadow, and dew on it. */
export const createSpecksMaterial = () =>
  new ShaderMaterial({
    name: 'specks',
    uniforms: { ...shared },
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
  })
