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
import crack from '/shaders/hands/crack.glsl?raw'
import handFragment from '/shaders/hands/hand.frag.glsl?raw'
import handVertex from '/shaders/hands/hand.vert.glsl?raw'
import motesFragment from '/shaders/hands/motes.frag.glsl?raw'
import motesVertex from '/shaders/hands/motes.vert.glsl?raw'
import ribbonFragment from '/shaders/hands/ribbon.frag.glsl?raw'
import ribbonVertex from '/shaders/hands/ribbon.vert.glsl?raw'
import stream from '/shaders/hands/stream.glsl?raw'
import { shared } from '../uniforms'

/** Where the palms and the lens are, world space; written each frame. */
export const createHandsUniforms = () => ({
  palmLeft: { value: new Vector3() },
  palmRight: { value: new Vector3() },
  outLeft: { value: new Vector3(0, 1, 0) },
  outRight: { value: new Vector3(0, 1, 0) },
})
export type HandsUniforms = ReturnType<typeof createHandsUniforms>

const premultiplied = {
  transparent: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
  premultipliedAlpha: true,
} as const

export function createHandsMaterials(own: HandsUniforms) {
  const hand = (left: number, palm: IUniform<Vector3>, out: IUniform<Vector3>) =>
    new ShaderMaterial({
      name: left ? 'left hand' : 'right hand',
      uniforms: { ...shared, left: { value: left }, palmSpring: palm, palmOut: out },
      vertexShader: handVertex,
      fragmentShader: handFragment.replace('#include <hands/crack>', crack),
      ...premultiplied,
    })
  return {
    left: hand(1, own.palmLeft, own.outLeft),
    right: hand(0, own.palmRight, own.outRight),
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
