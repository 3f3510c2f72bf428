/** Light on water: streaks, threads and spray add to what is behind them. */
import {
  AdditiveBlending,
  DoubleSide,
  type IUniform,
  ShaderMaterial,
  Vector2,
  Vector3,
} from 'three'
import rainFragment from '/shaders/rain/rain.frag.glsl?raw'
import rainVertex from '/shaders/rain/rain.vert.glsl?raw'
import sprayFragment from '/shaders/rain/spray.frag.glsl?raw'
import sprayVertex from '/shaders/rain/spray.vert.glsl?raw'
import { shared } from '../uniforms'

export interface RainUniforms {
  /** The way the wind blows, unit x and z. */
  windWay: IUniform<Vector2>
  /** The storm's shape (shaders/lib/vortex); only its place matters here. */
  lean: IUniform<Vector2>
  turn: IUniform<number>
  sway: IUniform<number>
  bend: IUniform<Vector3>
}

export const createRainUniforms = (): RainUniforms => ({
  windWay: { value: new Vector2(0.8, 0.6) },
  lean: { value: new Vector2(1, 0) },
  turn: { value: 0 },
  sway: { value: 0 },
  bend: { value: new Vector3(0, 0, 1) },
})

const water = (name: string, vertexShader: string, fragmentShader: string, own: RainUniforms) =>
  new ShaderMaterial({
    name,
    uniforms: { ...shared, ...own } as Record<string, IUniform>,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    blending: AdditiveBlending,
  })

export const createRainMaterial = (own: RainUniforms) =>
  water('rain', rainVertex, rainFragment, own)
export const createSprayMaterial = (own: RainUniforms) =>
  water('spray', sprayVertex, sprayFragment, own)
