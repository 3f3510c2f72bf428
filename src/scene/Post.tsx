/** From linear light to a picture: bloom, exposure, tone mapping, film curve, dither, in one pass. */

import { useFrame } from '@react-three/fiber'
import { EffectComposer } from '@react-three/postprocessing'
import { BlendFunction, BloomEffect, Effect } from 'postprocessing'
import { useEffect, useMemo } from 'react'
import { HalfFloatType, ShaderChunk, Uniform } from 'three'
import finish from '/shaders/post/finish.frag.glsl?raw'
import { useTier } from './quality'
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
      ]),
    })
  }
}

export function Post() {
  const tier = useTier()
  const bloom = useMemo(
    () =>
      new BloomEffect({
        blendFunction: BlendFunction.ADD,
        mipmapBlur: true,
        luminanceThreshold: 1,
        luminanceSmoothing: 0.35,
        levels: 6,
        radius: 0.72,
        resolutionScale: 0.25,
      }),
    [],
  )
  const finishEffect = useMemo(() => new FinishEffect(), [])
  useEffect(
    () => () => {
      bloom.dispose()
      finishEffect.dispose()
    },
    [bloom, finishEffect],
  )
  useFrame(() => {
    bloom.intensity = shared.bloom.value * BLOOM
  }, -1)
  return (
    <EffectComposer
      multisampling={tier.samples}
      frameBufferType={HalfFloatType}
      enableNormalPass={false}
    >
      <primitive object={bloom} />
      <primitive object={finishEffect} />
    </EffectComposer>
  )
}
