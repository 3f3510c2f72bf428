/**
 * How fragments leave their shaders (shaders/lib/output.glsl), told when they are compiled: a branch
 * on a uniform would cost a rasteriser that runs both sides of every branch a whole tone mapping.
 */
import { type Object3D, ShaderMaterial } from 'three'

let linear = false
const INCLUDES = '#include <lib/output>'

ShaderMaterial.prototype.onBeforeCompile = (shader) => {
  if (linear && shader.fragmentShader.includes(INCLUDES))
    shader.fragmentShader = `#define LINEAR\n${shader.fragmentShader}`
}
ShaderMaterial.prototype.customProgramCacheKey = () => (linear ? 'linear' : 'finished')

/** `on`: a composer finishes the picture; all that is in `scene` leaves linear light to it. */
export function keepLinear(scene: Object3D, on: boolean): void {
  if (linear === on) return
  linear = on
  scene.traverse((object) => {
    const { material } = object as { material?: ShaderMaterial | ShaderMaterial[] }
    for (const one of Array.isArray(material) ? material : [material])
      if (one) one.needsUpdate = true
  })
}
