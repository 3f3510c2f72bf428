/** Dark glass and cut crystal: one material for near trees, one for the far forest. */
import {
  DataTexture,
  DoubleSide,
  FloatType,
  type IUniform,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
  Vector3,
} from 'three'
import bark from '/shaders/trees/bark.glsl?raw'
import crystal from '/shaders/trees/crystal.glsl?raw'
import farVertex from '/shaders/trees/far.vert.glsl?raw'
import fragment from '/shaders/trees/tree.frag.glsl?raw'
import vertex from '/shaders/trees/tree.vert.glsl?raw'
import { FAR_SLOTS } from '../../dream/grow/tree-far'
import type { GrownTree } from '../../dream/grow/tree-grow'
import { shared } from '../uniforms'

export interface TreeUniforms {
  /** Metres from the eye over which a near tree hands over to its far self; and of the last tree. */
  lod: IUniform<Vector3>
  /** Leaves grow where there are fewer of them, so that a thinned crown stays full. */
  leafScale: IUniform<number>
}

/** Wood and leaves are drawn apart, each with a shader that does no more than it must. */
export type Part = 'wood' | 'leaves'
const definesOf = (part: Part): Record<string, number> => (part === 'leaves' ? { LEAVES: 1 } : {})

const lit = (shader: string) => shader.replace('CRYSTAL', crystal).replace('BARK', bark)
const assembled = lit(fragment)

export const createTreeUniforms = (): TreeUniforms => ({
  lod: { value: new Vector3(46, 60, 280) },
  leafScale: { value: 1 },
})

export const createNearMaterial = (own: TreeUniforms, part: Part) =>
  new ShaderMaterial({
    name: `trees ${part}`,
    defines: definesOf(part),
    uniforms: { ...shared, ...own },
    vertexShader: lit(vertex),
    fragmentShader: assembled,
    side: DoubleSide,
  })

export const createFarMaterial = (own: TreeUniforms, slots: DataTexture, part: Part) =>
  new ShaderMaterial({
    name: `far trees ${part}`,
    defines: { ...definesOf(part), FAR: 1 },
    uniforms: { ...shared, ...own, slots: { value: slots } },
    vertexShader: lit(farVertex),
    fragmentShader: assembled,
    side: DoubleSide,
  })

/** The far forms as a texture: a row a form, two texels a slot. */
export function createSlots(forest: GrownTree[]): DataTexture {
  const width = FAR_SLOTS * 2
  const data = new Float32Array(width * 4 * forest.length)
  for (const tree of forest) data.set(tree.far, tree.form * width * 4)
  const texture = new DataTexture(data, width, forest.length, RGBAFormat, FloatType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}
