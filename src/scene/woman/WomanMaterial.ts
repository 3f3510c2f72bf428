import {
  AdditiveBlending,
  CustomBlending,
  DoubleSide,
  Matrix4,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  type Texture,
  Vector3,
} from 'three'
import auraFragment from '/shaders/woman/aura.frag.glsl?raw'
import auraVertex from '/shaders/woman/aura.vert.glsl?raw'
import face from '/shaders/woman/face.glsl?raw'
import formFragment from '/shaders/woman/form.frag.glsl?raw'
import formVertex from '/shaders/woman/form.vert.glsl?raw'
import motesFragment from '/shaders/woman/motes.frag.glsl?raw'
import motesVertex from '/shaders/woman/motes.vert.glsl?raw'
import strandFragment from '/shaders/woman/strand.frag.glsl?raw'
import strandVertex from '/shaders/woman/strand.vert.glsl?raw'
import { BONE_COUNT } from '../../dream/grow/figure-pose'
import { shared } from '../uniforms'

/** What the component writes each frame. */
export const createWomanUniforms = () => ({
  bones: { value: Array.from({ length: BONE_COUNT }, () => new Matrix4()) },
  /** Her place, facing and stature in the world. */
  standing: { value: new Matrix4() },
  /** Toward the light that models her, world space: over her left shoulder as she faces us. */
  key: { value: new Vector3(0, 1, 0) },
  stature: { value: 1 },
  /** Her face’s finer form, and what of it stands in the way of light. */
  faceRelief: { value: null as Texture | null },
  faceHorizon: { value: null as Texture | null },
  /** Wider strands where fewer are drawn, a factor. */
  thinned: { value: 1 },
})
export type WomanUniforms = ReturnType<typeof createWomanUniforms>

const premultiplied = {
  transparent: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
  premultipliedAlpha: true,
} as const

export function createWomanMaterials(own: WomanUniforms) {
  const uniforms = { ...shared, ...own }
  const form = new ShaderMaterial({
    name: 'her form',
    uniforms,
    vertexShader: formVertex,
    fragmentShader: formFragment.replace('#include <woman/face>', face),
    ...premultiplied,
    side: DoubleSide,
    forceSinglePass: true,
  })
  const strand = new ShaderMaterial({
    name: 'her threads',
    uniforms,
    vertexShader: strandVertex,
    fragmentShader: strandFragment,
    // Locks hide the locks behind them: depth is written.
    ...premultiplied,
    side: DoubleSide,
    forceSinglePass: true,
  })
  const added = {
    uniforms,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
  } as const
  const aura = new ShaderMaterial({
    name: 'her aura',
    ...added,
    vertexShader: auraVertex,
    fragmentShader: auraFragment,
    side: DoubleSide,
    forceSinglePass: true,
  })
  const motes = new ShaderMaterial({
    name: 'her motes',
    ...added,
    vertexShader: motesVertex,
    fragmentShader: motesFragment,
  })
  return { form, strand, aura, motes }
}
export type WomanMaterials = ReturnType<typeof createWomanMaterials>
