/** What is drawn over the volume at full size: motes, streaks, ribbons, sparks and bolts. */
import {
  AdditiveBlending,
  CustomBlending,
  DoubleSide,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector4,
} from 'three'
import boltsFragment from '/shaders/storm/bolts.frag.glsl?raw'
import boltsVertex from '/shaders/storm/bolts.vert.glsl?raw'
import motesFragment from '/shaders/storm/motes.frag.glsl?raw'
import motesVertex from '/shaders/storm/motes.vert.glsl?raw'
import ribbonsFragment from '/shaders/storm/ribbons.frag.glsl?raw'
import ribbonsVertex from '/shaders/storm/ribbons.vert.glsl?raw'
import sparksFragment from '/shaders/storm/sparks.frag.glsl?raw'
import sparksVertex from '/shaders/storm/sparks.vert.glsl?raw'
import sprayFragment from '/shaders/storm/spray.frag.glsl?raw'
import sprayVertex from '/shaders/storm/spray.vert.glsl?raw'
import streaksFragment from '/shaders/storm/streaks.frag.glsl?raw'
import streaksVertex from '/shaders/storm/streaks.vert.glsl?raw'
import { shared } from '../uniforms'
import type { StormUniforms } from './stormUniforms'

const glowing = (name: string, vertexShader: string, fragmentShader: string, uniforms: object) =>
  new ShaderMaterial({
    name,
    uniforms: { ...shared, ...uniforms } as Record<string, IUniform>,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    blending: AdditiveBlending,
  })

export const createMotesMaterial = (storm: StormUniforms) =>
  glowing('storm motes', motesVertex, motesFragment, storm)

export const createStreaksMaterial = (storm: StormUniforms) =>
  glowing('storm streaks', streaksVertex, streaksFragment, storm)

export const createSparksMaterial = (storm: StormUniforms) =>
  glowing('storm sparks', sparksVertex, sparksFragment, storm)

/** Brightness of each bolt, and how far each has come down, 0 to 1. */
export interface BoltUniforms {
  boltLight: IUniform<Vector4>
  boltReach: IUniform<Vector4>
}
export const createBoltUniforms = (): BoltUniforms => ({
  boltLight: { value: new Vector4() },
  boltReach: { value: new Vector4() },
})

export const createBoltsMaterial = (storm: StormUniforms, bolts: BoltUniforms) =>
  glowing('bolts', boltsVertex, boltsFragment, { ...storm, ...bolts })

/** Blended over what is behind, with premultiplied colour. */
const veiling = (
  name: string,
  vertexShader: string,
  fragmentShader: string,
  storm: StormUniforms,
) =>
  new ShaderMaterial({
    name,
    uniforms: { ...shared, ...storm } as Record<string, IUniform>,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  })

export const createRibbonsMaterial = (storm: StormUniforms) =>
  veiling('storm ribbons', ribbonsVertex, ribbonsFragment, storm)

export const createSprayMaterial = (storm: StormUniforms) =>
  veiling('storm spray', sprayVertex, sprayFragment, storm)
