/** Figures of light, the threads between them and the ring of their light. */
import {
  CustomBlending,
  type DataArrayTexture,
  DoubleSide,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector2,
  Vector4,
} from 'three'
import airFragment from '/shaders/wisps/air.frag.glsl?raw'
import airVertex from '/shaders/wisps/air.vert.glsl?raw'
import glowFragment from '/shaders/wisps/glow.frag.glsl?raw'
import glowVertex from '/shaders/wisps/glow.vert.glsl?raw'
import other from '/shaders/wisps/other.glsl?raw'
import ringFragment from '/shaders/wisps/ring.frag.glsl?raw'
import ringVertex from '/shaders/wisps/ring.vert.glsl?raw'
import strandFragment from '/shaders/wisps/strand.frag.glsl?raw'
import strandVertex from '/shaders/wisps/strand.vert.glsl?raw'
import threadFragment from '/shaders/wisps/thread.frag.glsl?raw'
import threadVertex from '/shaders/wisps/thread.vert.glsl?raw'
import veilFragment from '/shaders/wisps/veil.frag.glsl?raw'
import veilVertex from '/shaders/wisps/veil.vert.glsl?raw'
import { BUILDS } from '../../dream/grow/other'
import { COUNTS } from '../../dream/state'
import { shared } from '../uniforms'

const many = (): IUniform<Vector4[]> => ({
  value: Array.from({ length: COUNTS.wisps }, () => new Vector4()),
})

/** What the component writes each frame; each list is in the order of the circle. */
export const createWispsUniforms = () => ({
  /** Feet, and how present. */
  otherPlaces: many(),
  /** Hue, own number, gait, how settled in the circle 0–1. */
  otherNatures: many(),
  /** The way it faces (x, z), height of its heart in metres, seconds since its gift (negative: not yet). */
  otherTurns: many(),
  /** Which picture each is, how tall in metres, and which way round (1: it looks to the eye’s right). */
  otherLooks: many(),
  /** Of each picture: where it has the light of what it brings, shares of its height. */
  lamps: { value: BUILDS.map(({ lamp: [x, y] }) => new Vector2(x, y)) },
  gifts: { value: new Float32Array(COUNTS.wisps) },
  /** Their hearts, from which threads go to her; how settled and present. */
  hearts: many(),
  /** Their right hands and their left, from which those of the circle hang. */
  rightHands: many(),
  leftHands: many(),
  wispCount: { value: 0 },
  /** Their pictures, one to a layer. */
  pictures: { value: null as DataArrayTexture | null },
  /** The ring that sets out: radius in metres, strength, seconds since, unused. */
  pulse: { value: new Vector4() },
})

/** Light that mostly adds, and holds a little against a bright sky. */
const silk = {
  side: DoubleSide,
  transparent: true,
  depthWrite: false,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
} as const

export function createWispsMaterials(own: ReturnType<typeof createWispsUniforms>) {
  const uniforms = { ...shared, ...own }
  const material = (
    name: string,
    vertexShader: string,
    fragmentShader: string,
    defines: Record<string, string> = {},
  ) =>
    new ShaderMaterial({
      name,
      uniforms,
      vertexShader: vertexShader.replace('#include <wisps/other>', other),
      fragmentShader,
      defines,
      ...silk,
    })
  return {
    veil: material('others', veilVertex, veilFragment),
    strand: material('threads of the others', strandVertex, strandFragment),
    glow: material('glow of the others', glowVertex, glowFragment),
    silk: material('silk', airVertex, airFragment),
    gift: material('gifts', airVertex, airFragment, { GIFT: '' }),
    thread: material('threads of the circle', threadVertex, threadFragment),
    ring: material('ring', ringVertex, ringFragment),
    lie: material('light of the ring in the grass', ringVertex, ringFragment, { LIES: '' }),
  }
}
