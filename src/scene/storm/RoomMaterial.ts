/** The storm from within: drawn small, then laid on a shell about the eye. */
import {
  BackSide,
  CustomBlending,
  HalfFloatType,
  type IUniform,
  LinearFilter,
  NoBlending,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SphereGeometry,
  type Texture,
  WebGLRenderTarget,
} from 'three'
import room from '/shaders/storm/room.frag.glsl?raw'
import screen from '/shaders/storm/screen.vert.glsl?raw'
import shellFragment from '/shaders/storm/shell.frag.glsl?raw'
import shellVertex from '/shaders/storm/shell.vert.glsl?raw'
import { shared } from '../uniforms'
import type { StormUniforms } from './stormUniforms'
import type { VortexView } from './VortexMaterial'

/** Metres; as in shaders/lib/room.glsl. */
const SHELL = 16.5

/** Down to a little under the ground, radians from its top. */
const DOWN = Math.acos(-1.5 / SHELL)

/** Of radius 1: shaders/storm/shell.vert.glsl knows its size. */
export const createShell = () => new SphereGeometry(1, 40, 12, 0, 2 * Math.PI, 0, DOWN)

/** Premultiplied light. Drawn anew every frame, so nothing is lost with a context. */
export const createRoomTarget = () =>
  new WebGLRenderTarget(4, 4, {
    type: HalfFloatType,
    depthBuffer: false,
    generateMipmaps: false,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
  })

/** `portrait`: as a long lens sees it behind her, which no other picture shall pay for. */
export const createRoomMaterial = (storm: StormUniforms, view: VortexView, portrait = false) =>
  new ShaderMaterial({
    name: portrait ? 'storm behind her' : 'storm room',
    defines: portrait ? { PORTRAIT: '' } : {},
    uniforms: { ...shared, ...storm, ...view } as Record<string, IUniform>,
    vertexShader: screen,
    fragmentShader: room,
    depthTest: false,
    depthWrite: false,
    blending: NoBlending,
  })

export const createShellMaterial = (storm: StormUniforms, light: Texture) =>
  new ShaderMaterial({
    name: 'storm shell',
    uniforms: { ...shared, ...storm, roomLight: { value: light } } as Record<string, IUniform>,
    vertexShader: shellVertex,
    fragmentShader: shellFragment,
    transparent: true,
    depthWrite: false,
    side: BackSide,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  })

/** Depth of the shell, and no colour. */
export const createVeilMaterial = () =>
  new ShaderMaterial({
    name: 'storm veil',
    uniforms: { ...shared } as Record<string, IUniform>,
    vertexShader: shellVertex,
    fragmentShader: 'void main() {}',
    colorWrite: false,
    side: BackSide,
  })
