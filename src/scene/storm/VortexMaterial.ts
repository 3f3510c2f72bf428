/** The volume: marched into a small target, then laid over the picture at its own depth. */
import {
  CustomBlending,
  GLSL3,
  HalfFloatType,
  type IUniform,
  LinearFilter,
  Matrix4,
  NoBlending,
  OneFactor,
  OneMinusSrcAlphaFactor,
  type PerspectiveCamera,
  ShaderMaterial,
  type Texture,
  Vector2,
  Vector3,
  WebGLRenderTarget,
} from 'three'
import composite from '/shaders/storm/composite.frag.glsl?raw'
import march from '/shaders/storm/march.frag.glsl?raw'
import screen from '/shaders/storm/screen.vert.glsl?raw'
import { shared } from '../uniforms'
import type { StormUniforms } from './stormUniforms'

export interface VortexView {
  screenToWorld: IUniform<Matrix4>
  viewDirection: IUniform<Vector3>
  /** Entries 10 and 14 of the projection, to write depth. */
  depthTerms: IUniform<Vector2>
  /** One texel of the small target. */
  texel: IUniform<Vector2>
  /** Radians under one pixel of the picture. */
  pixelAngle: IUniform<number>
}

export const createVortexView = (): VortexView => ({
  screenToWorld: { value: new Matrix4() },
  viewDirection: { value: new Vector3() },
  depthTerms: { value: new Vector2() },
  texel: { value: new Vector2() },
  pixelAngle: { value: 0.001 },
})

export function lookThrough(view: VortexView, camera: PerspectiveCamera, height: number): void {
  const projection = camera.projectionMatrix.elements
  view.screenToWorld.value.multiplyMatrices(camera.matrixWorld, camera.projectionMatrixInverse)
  camera.getWorldDirection(view.viewDirection.value)
  view.depthTerms.value.set(projection[10], projection[14])
  view.pixelAngle.value = 2 / (projection[5] * height)
}

/** Premultiplied light, and distances. Drawn anew every frame, so nothing is lost with a context. */
export const createVortexTarget = () =>
  new WebGLRenderTarget(4, 4, {
    count: 2,
    type: HalfFloatType,
    depthBuffer: false,
    generateMipmaps: false,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
  })

export const createMarchMaterial = (storm: StormUniforms, view: VortexView) =>
  new ShaderMaterial({
    name: 'storm march',
    glslVersion: GLSL3,
    uniforms: { ...shared, ...storm, ...view } as Record<string, IUniform>,
    vertexShader: screen,
    fragmentShader: march,
    depthTest: false,
    depthWrite: false,
    blending: NoBlending,
  })

export const createCompositeMaterial = (
  storm: StormUniforms,
  view: VortexView,
  [light, depth]: Texture[],
) =>
  new ShaderMaterial({
    name: 'storm',
    uniforms: {
      ...shared,
      ...storm,
      ...view,
      stormLight: { value: light },
      stormDepth: { value: depth },
    } as Record<string, IUniform>,
    vertexShader: screen,
    fragmentShader: composite,
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  })
