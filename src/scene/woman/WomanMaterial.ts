import {
  AdditiveBlending,
  CustomBlending,
  DoubleSide,
  FrontSide,
  Matrix4,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  type Texture,
  Vector3,
} from 'three'
import auraFragment from '/shaders/woman/aura.frag.glsl?raw'
import auraVertex from '/shaders/woman/aura.vert.glsl?raw'
import bare from '/shaders/woman/bare.glsl?raw'
import bell from '/shaders/woman/bell.glsl?raw'
import blossom from '/shaders/woman/blossom.glsl?raw'
import bolt from '/shaders/woman/bolt.glsl?raw'
import candle from '/shaders/woman/candle.glsl?raw'
import cap from '/shaders/woman/cap.glsl?raw'
import cloth from '/shaders/woman/cloth.glsl?raw'
import emerald from '/shaders/woman/emerald.glsl?raw'
import face from '/shaders/woman/face.glsl?raw'
import flesh from '/shaders/woman/flesh.glsl?raw'
import formFragment from '/shaders/woman/form.frag.glsl?raw'
import formVertex from '/shaders/woman/form.vert.glsl?raw'
import head from '/shaders/woman/head.glsl?raw'
import held from '/shaders/woman/held.glsl?raw'
import motesFragment from '/shaders/woman/motes.frag.glsl?raw'
import motesVertex from '/shaders/woman/motes.vert.glsl?raw'
import strandFragment from '/shaders/woman/strand.frag.glsl?raw'
import strandVertex from '/shaders/woman/strand.vert.glsl?raw'
import weave from '/shaders/woman/weave.glsl?raw'
import { BONE_COUNT } from '../../dream/grow/figure-pose'
import { shared } from '../uniforms'
import { FORM_KINDS, type FormKind } from './geometry'

/** What the component writes each frame. */
export const createWomanUniforms = () => ({
  bones: { value: Array.from({ length: BONE_COUNT }, () => new Matrix4()) },
  /** Her place, facing and stature in the world. */
  standing: { value: new Matrix4() },
  /** Toward the light that models her, world space: over her left shoulder as she faces us. */
  key: { value: new Vector3(0, 1, 0) },
  /** Toward the warm lights about her in the dark, moths and cloth, and how bright they are. */
  fire: { value: new Vector3(0, 1, 0) },
  fireLight: { value: 0 },
  /** How far she is seen by the low sun alone, 0–1: while she remembers. */
  contre: { value: 0 },
  /** How far she stands, near by in grief, dark before the torn sky: 0–1. */
  eclipsed: { value: 0 },
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

/** What each kind of surface is, and which code the others’ programs need not have. */
const SURFACES: Record<FormKind, { code: string; closed: boolean; defines: string[] }> = {
  bare: { code: bare, closed: true, defines: ['FLESH'] },
  cap: { code: cap, closed: true, defines: [] },
  head: { code: head, closed: true, defines: ['FLESH', 'HEAD'] },
  cloth: { code: cloth, closed: false, defines: ['CLOTH'] },
}
const chunks: Record<string, string> = { bolt, candle, emerald, face, flesh, held, weave }
const formProgram = (surface: string) =>
  formFragment
    .replace('#include <woman/surface>', surface)
    .replace(/#include <woman\/(\w+)>/g, (_, name: string) => chunks[name])

/** `plain`: with fewer layers of threads and folds, where the picture is too coarse for them. */
export function createWomanMaterials(own: WomanUniforms, plain: boolean) {
  const uniforms = { ...shared, ...own }
  const defined = (...names: string[]) =>
    Object.fromEntries([...names, ...(plain ? ['PLAIN'] : [])].map((name) => [name, '']))
  const form = FORM_KINDS.map((kind) => {
    const { code, closed, defines } = SURFACES[kind]
    return new ShaderMaterial({
      name: `her ${kind}`,
      uniforms,
      defines: defined(...defines),
      vertexShader: formVertex.replace('#include <woman/bell>', bell),
      fragmentShader: formProgram(code),
      ...premultiplied,
      side: closed ? FrontSide : DoubleSide,
      forceSinglePass: true,
    })
  })
  const strand = new ShaderMaterial({
    name: 'her threads',
    uniforms,
    defines: defined(),
    vertexShader: strandVertex,
    fragmentShader: strandFragment.replace('#include <woman/blossom>', blossom),
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
