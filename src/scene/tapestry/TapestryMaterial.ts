import {
  DoubleSide,
  type IUniform,
  ShaderMaterial,
  type Texture,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import clothFragment from '/shaders/tapestry/cloth.frag.glsl?raw'
import clothVertex from '/shaders/tapestry/cloth.vert.glsl?raw'
import stringsFragment from '/shaders/tapestry/strings.frag.glsl?raw'
import stringsVertex from '/shaders/tapestry/strings.vert.glsl?raw'
import { COUNTS } from '../../dream/state'
import { shared } from '../uniforms'

export interface TapestryUniforms {
  clothCentre: IUniform<Vector3>
  clothRight: IUniform<Vector3>
  clothNormal: IUniform<Vector3>
  /** Metres. */
  clothSize: IUniform<Vector2>
  /** Layer of the atlas, woven 0–1, own random number, freshness 1 falling to 0 (below 0: left). */
  panels: IUniform<Vector4[]>
  /** Count, columns, rows, half width of a panel in metres. */
  panelGrid: IUniform<Vector4>
  atlas: IUniform<Texture | null>
  /** Where the work is now: place on the cloth 0–1, how bright the shuttle shines. */
  shuttle: IUniform<Vector4>
  /** The moth that is called. */
  target: IUniform<Vector3>
  /** How present the cloth is, 0–1: its threads go into the circle as that closes. */
  tapestry: IUniform<number>
  /** How far it steps back for the memories that leave it, 0–1. */
  recedes: IUniform<number>
  /** How far down it is woven, or being woven. */
  woven: IUniform<number>
  /** The bow by which memories leave it: over her, and to her hands. */
  over: IUniform<Vector3>
  hands: IUniform<Vector3>
  /** 0–1: threads from her hand to the cloth and to the moth, and from that to the cloth. */
  holding: IUniform<number>
  aiming: IUniform<number>
  drawing: IUniform<number>
}

export const createTapestryUniforms = (): TapestryUniforms => ({
  clothCentre: { value: new Vector3() },
  clothRight: { value: new Vector3(1, 0, 0) },
  clothNormal: { value: new Vector3(0, 0, 1) },
  clothSize: { value: new Vector2(1, 1) },
  panels: { value: Array.from({ length: COUNTS.moths }, () => new Vector4()) },
  panelGrid: { value: new Vector4(1, 1, 1, 0.2) },
  atlas: { value: null },
  shuttle: { value: new Vector4(0.5, 0.5, 0, 0) },
  target: { value: new Vector3() },
  tapestry: { value: 0 },
  recedes: { value: 0 },
  woven: { value: 1 },
  over: { value: new Vector3() },
  hands: { value: new Vector3() },
  holding: { value: 0 },
  aiming: { value: 0 },
  drawing: { value: 0 },
})

const material = (
  name: string,
  own: TapestryUniforms,
  vertexShader: string,
  fragmentShader: string,
  defines: Record<string, string> = {},
) =>
  new ShaderMaterial({
    name,
    defines,
    uniforms: { ...shared, ...own },
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    transparent: true,
    // Light that covers little: the shaders leave colour already times its cover.
    premultipliedAlpha: true,
    depthWrite: false,
  })

/** `WHOLE`: everything is woven, nobody works at it. `FLOWN`: the memories have drawn it out. */
export const createClothMaterial = (own: TapestryUniforms, kind?: 'WHOLE' | 'FLOWN') =>
  material('cloth', own, clothVertex, clothFragment, kind ? { [kind]: '' } : {})

export const createStringsMaterial = (own: TapestryUniforms) =>
  material('cloth’s threads', own, stringsVertex, stringsFragment)
