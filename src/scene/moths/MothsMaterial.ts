import { DoubleSide, type IUniform, ShaderMaterial, type Texture, Vector3, Vector4 } from 'three'
import fragmentShader from '/shaders/moths/wing.frag.glsl?raw'
import vertexShader from '/shaders/moths/wing.vert.glsl?raw'
import { COUNTS } from '../../dream/state'
import { shared } from '../uniforms'

export interface MothUniforms {
  /** Place in the world, half span in metres (0: not there). */
  mothPlaces: IUniform<Vector4[]>
  /** Own random number, attention, how far drawn into the cloth, layer of the atlas. */
  mothPoses: IUniform<Vector4[]>
  /** Seconds of its beat that each has lost holding still. */
  mothRests: IUniform<Float32Array>
  /** How many of the small ones around her are there, 0 to 1. */
  echoes: IUniform<number>
  /** Her lips, which the youngest of them leave. */
  lips: IUniform<Vector3>
  /** Where they are heard: before the visitor's eye. */
  heard: IUniform<Vector3>
  clothRight: IUniform<Vector3>
  clothNormal: IUniform<Vector3>
  atlas: IUniform<Texture | null>
  bodyLayer: IUniform<number>
}

const many = () => Array.from({ length: COUNTS.moths }, () => new Vector4())

export const createMothUniforms = (): MothUniforms => ({
  mothPlaces: { value: many() },
  mothPoses: { value: many() },
  mothRests: { value: new Float32Array(COUNTS.moths) },
  echoes: { value: 0 },
  lips: { value: new Vector3() },
  heard: { value: new Vector3() },
  clothRight: { value: new Vector3(1, 0, 0) },
  clothNormal: { value: new Vector3(0, 0, 1) },
  atlas: { value: null },
  bodyLayer: { value: 0 },
})

export const createMothMaterial = (own: MothUniforms) =>
  new ShaderMaterial({
    uniforms: { ...shared, ...own },
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    transparent: true,
    // Wings cover and dust only shines, in one draw.
    premultipliedAlpha: true,
    depthWrite: false,
  })
