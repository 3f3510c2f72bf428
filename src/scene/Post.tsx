/** From linear light to a picture: bloom, exposure, tone mapping, film curve, dither, in one pass. */
import { useFrame, useThree } from '@react-three/fiber'
import {
  BlendFunction,
  BloomEffect,
  Effect,
  EffectComposer,
  EffectPass,
  RenderPass,
} from 'postprocessing'
import { useEffect, useMemo } from 'react'
import { DepthTexture, HalfFloatType, type PerspectiveCamera, ShaderChunk, Uniform } from 'three'
import finish from '/shaders/post/finish.frag.glsl?raw'
import { FocusPass } from './Focus'
import { keepLinear } from './output'
import { useTier } from './quality'
import { drawing } from './ready'
import { shared } from './uniforms'

/** Share of the bloomed light that is added when the mood’s bloom is 1. */
const BLOOM = 0.5

class FinishEffect extends Effect {
  constructor() {
    const chunk = (ShaderChunk as unknown as Record<string, string>)['lib/output']
    super('Finish', `${chunk}\n${finish}`, {
      blendFunction: BlendFunction.SRC,
      uniforms: new Map<string, Uniform>([
        ['exposure', shared.exposure as Uniform],
        ['directOutput', new Uniform(0)],
        ['portrait', shared.portrait as Uniform],
      ]),
    })
  }
}

/** Reads the picture at half its size: what glows is soft, and costs a quarter so. */
class HalfBloom extends BloomEffect {
  override setSize(width: number, height: number) {
    super.setSize(Math.ceil(width / 2), Math.ceil(height / 2))
  }
}

export function Post() {
  const { samples, bloom: levels } = useTier()
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const ratio = useThree((state) => state.viewport.dpr)

  useMemo(() => keepLinear(true), [])
  const { composer, bloom, focus } = useMemo(() => {
    const bloom = new HalfBloom({
      blendFunction: BlendFunction.ADD,
      mipmapBlur: true,
      luminanceThreshold: 1,
      luminanceSmoothing: 0.35,
      levels,
      radius: 0.72,
    })
    const composer = new EffectComposer(gl, {
      frameBufferType: HalfFloatType,
      multisampling: samples,
      stencilBuffer: false,
    })
    // Not the composer's own, which it copies in every frame.
    composer.inputBuffer.depthTexture = new DepthTexture(1, 1)
    const focus = new FocusPass(scene, camera as PerspectiveCamera)
    composer.addPass(new RenderPass(scene, camera))
    composer.addPass(focus)
    focus.compile(gl, composer.outputBuffer)
    composer.addPass(new EffectPass(camera, bloom, new FinishEffect()))
    return { composer, bloom, focus }
  }, [gl, scene, camera, samples, levels])

  // Disposes of its passes and their effects too.
  useEffect(() => () => composer.dispose(), [composer])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ratio sizes the targets too
  useEffect(() => composer.setSize(size.width, size.height), [composer, size, ratio])

  useFrame((_, delta) => {
    if (!drawing.on) return
    // Before the sun a face has an edge, which a bright haze would eat.
    bloom.intensity = shared.bloom.value * BLOOM * (1 - 0.5 * shared.portrait.value)
    focus.prepare(shared.melts.value)
    composer.render(delta)
  }, 1)
  return null
}
