import {
  AdditiveBlending,
  CustomBlending,
  DoubleSide,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector3,
} from 'three'
import alive from '/shaders/hands/alive.glsl?raw'
import crack from '/shaders/hands/crack.glsl?raw'
import handFragment from '/shaders/hands/hand.frag.glsl?raw'
import handVertex from '/shaders/hands/hand.vert.glsl?raw'
import motesFragment from '/shaders/hands/motes.frag.glsl?raw'
import motesVertex from '/shaders/hands/motes.vert.glsl?raw'
import ribbonFragment from '/shaders/hands/ribbon.frag.glsl?raw'
import ribbonVertex from '/shaders/hands/ribbon.vert.glsl?raw'
import strandFragment from '/shaders/hands/strand.frag.glsl?raw'
import strandVertex from '/shaders/hands/strand.vert.glsl?raw'
import stream from '/shaders/hands/stream.glsl?raw'
import type { Side } from '../../dream/grow/hand-bones'
import { shared } from '../uniforms'

/** Where the palms and the lens are, world space; written each frame. */
export const createHandsUniforms = () => ({
  palmLeft: { value: new Vector3() },
  palmRight: { value: new Vector3() },
  /** The light each holds. */
  lampLeft: { value: new Vector3() },
  lampRight: { value: new Vector3() },
  /** How far both are held out, 0–1. */
  bowl: { value: 0 },
  /** How far a hand is one that light is given from: both held out, or the one before the eyes. */
  offered: { value: 0 },
  /** How much light there is at the fingertip on which something rests. */
  perch: { value: 0 },
  /** Fingertips, thumb to little finger. */
  tipsLeft: { value: Array.from({ length: 5 }, () => new Vector3()) },
  tipsRight: { value: Array.from({ length: 5 }, () => new Vector3()) },
  /** How far threads are seen on them: not in a cup of emerald, where they would be ribs. */
  woven: { value: 1 },
  /** How much the hands are there, 0–1. */
  shown: { value: 0 },
  /** Toward the light that comes past the hands, unit. */
  shaft: { value: new Vector3(0, 1, 0) },
})
export type HandsUniforms = ReturnType<typeof createHandsUniforms>

const premultiplied = {
  transparent: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
  premultipliedAlpha: true,
} as const

/** `plain`: without what is finest, for the low tier. */
export function createHandsMaterials(own: HandsUniforms, plain: boolean) {
  const thinned: Record<string, string> = plain ? { PLAIN: '' } : {}
  const hand = (side: Side, lamp: IUniform<Vector3>) => {
    const uniforms = {
      ...shared,
      lamp,
      shaft: own.shaft,
      shown: own.shown,
      woven: own.woven,
      bowl: own.bowl,
      offered: own.offered,
      perch: own.perch,
    }
    const flesh = (defines: Record<string, string>) =>
      new ShaderMaterial({
        name: `${side} hand`,
        uniforms,
        vertexShader: handVertex.replace('#include <hands/alive>', alive),
        fragmentShader: handFragment.replace('#include <hands/crack>', crack),
        defines: { ...defines, ...thinned },
        ...premultiplied,
      })
    return {
      // Fingers and back first, then the palm’s inner side, as the groups of the geometry are.
      flesh: [flesh({}), flesh({ PALM: '', ...(side === 'left' && { CRACKED: '' }) })],
      strands: new ShaderMaterial({
        name: `${side} hand’s threads`,
        uniforms,
        vertexShader: strandVertex.replace('#include <hands/alive>', alive),
        fragmentShader: strandFragment,
        ...premultiplied,
        depthWrite: false,
        side: DoubleSide,
        forceSinglePass: true,
      }),
    }
  }
  const left = hand('left', own.lampLeft)
  const right = hand('right', own.lampRight)
  return {
    left: left.flesh,
    right: right.flesh,
    leftStrands: left.strands,
    rightStrands: right.strands,
    ribbon: new ShaderMaterial({
      name: 'emerald ribbons',
      uniforms: { ...shared, ...own },
      vertexShader: ribbonVertex.replace('#include <hands/stream>', stream),
      fragmentShader: ribbonFragment,
      ...premultiplied,
      depthWrite: false,
      side: DoubleSide,
      forceSinglePass: true,
    }),
    motes: new ShaderMaterial({
      name: 'emerald motes',
      uniforms: { ...shared, ...own },
      vertexShader: motesVertex.replace('#include <hands/stream>', stream),
      fragmentShader: motesFragment,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
    }),
  }
}
