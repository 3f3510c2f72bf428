/** The volume: marched into a small target, then laid over the picture at its own depth, cell by cell. */
import {
  BufferAttribute,
  BufferGeometry,
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
  WebGLRenderTarget,
} from 'three'
import composite from '/shaders/storm/composite.frag.glsl?raw'
import compositeVertex from '/shaders/storm/composite.vert.glsl?raw'
import march from '/shaders/storm/march.frag.glsl?raw'
import screen from '/shaders/storm/screen.vert.glsl?raw'
import { shared } from '../uniforms'
import type { StormUniforms } from './stormUniforms'

export interface VortexView {
  screenToWorld: IUniform<Matrix4>
  /** One texel of the small target. */
  texel: IUniform<Vector2>
  /** Radians under one pixel of the picture. */
  pixelAngle: IUniform<number>
}

export const createVortexView = (): VortexView => ({
  screenToWorld: { value: new Matrix4() },
  texel: { value: new Vector2() },
  pixelAngle: { value: 0.001 },
})

export function lookThrough(view: VortexView, camera: PerspectiveCamera, height: number): void {
  const projection = camera.projectionMatrix.elements
  view.screenToWorld.value.multiplyMatrices(camera.matrixWorld, camera.projectionMatrixInverse)
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

/** Texels of the small target across a cell; CELL in shaders/storm/composite.vert.glsl. */
const CELL = 8

/** The small target as cells: column, row and number of the corner, 0 to 3. */
export function createCells(width: number, height: number): BufferGeometry {
  const columns = Math.ceil(width / CELL)
  const rows = Math.ceil(height / CELL)
  const corners = new Float32Array(columns * rows * 12)
  const index = new Uint32Array(columns * rows * 6)
  for (let cell = 0; cell < columns * rows; cell++) {
    for (let corner = 0; corner < 4; corner++)
      corners.set([cell % columns, Math.floor(cell / columns), corner], cell * 12 + corner * 3)
    const a = cell * 4
    index.set([a, a + 1, a + 2, a + 2, a + 1, a + 3], cell * 6)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}

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
    vertexShader: compositeVertex,
    fragmentShader: composite,
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  })
