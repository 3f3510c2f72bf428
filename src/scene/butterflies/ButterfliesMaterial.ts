import { DoubleSide, type IUniform, ShaderMaterial, type Texture, Vector3, Vector4 } from 'three'
import fragmentShader from '/shaders/butterflies/wing.frag.glsl?raw'
import vertexShader from '/shaders/butterflies/wing.vert.glsl?raw'
import { COUNTS } from '../../dream/state'
import { shared } from '../uniforms'

export interface ButterflyUniforms {
  /** Place in the world, half span in metres (0: not there). */
  butterflyPlaces: IUniform<Vector4[]>
  /** Own random number, how far at rest, how far out of the cloth, layer of the atlas. */
  butterflyPoses: IUniform<Vector4[]>
  /** Where hers rests in her portrait, half span in metres. */
  rests: IUniform<Vector4>
  /** The pose of hers, for its shade. */
  restsPose: IUniform<Vector4>
  clothRight: IUniform<Vector3>
  clothNormal: IUniform<Vector3>
  /** Middle of the cloth. */
  cloth: IUniform<Vector3>
  /** How many of the small ones are there, 0 to 1. */
  echoes: IUniform<number>
  atlas: IUniform<Texture | null>
  bodyLayer: IUniform<number>
}

const many = () => Array.from({ length: COUNTS.butterflies }, () => new Vector4())

export const createButterflyUniforms = (): ButterflyUniforms => ({
  butterflyPlaces: { value: many() },
  butterflyPoses: { value: many() },
  rests: { value: new Vector4() },
  restsPose: { value: new Vector4() },
  clothRight: { value: new Vector3(1, 0, 0) },
  clothNormal: { value: new Vector3(0, 0, 1) },
  cloth: { value: new Vector3() },
  echoes: { value: 0 },
  atlas: { value: null },
  bodyLayer: { value: 0 },
})

/** `echoes`: how many small ones the mesh has; the last of them is the shade of hers. */
export const createButterfliesMaterial = (own: ButterflyUniforms, echoes: number) =>
  new ShaderMaterial({
    defines: { LAST: COUNTS.butterflies + echoes - 1 },
    uniforms: { ...shared, ...own },
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    transparent: true,
    // Wings cover and their glow only shines, in one draw.
    premultipliedAlpha: true,
    depthWrite: false,
  })
