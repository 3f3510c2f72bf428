/**
 * How fragments leave their shaders (shaders/lib/output.glsl), told when they are compiled: a branch
 * on a uniform would cost a rasteriser that runs both sides of every branch a whole tone mapping.
 */
import { ShaderMaterial } from 'three'

let linear = false
/** Of each material: how fragments left when it was drawn last. */
const drawn = new WeakMap<ShaderMaterial, boolean>()

const leaves = ({ fragmentShader }: { fragmentShader: string }) =>
  fragmentShader.includes('#include <lib/output>')

ShaderMaterial.prototype.onBeforeCompile = (shader) => {
  if (linear && leaves(shader)) shader.fragmentShader = `#define LINEAR\n${shader.fragmentShader}`
}
ShaderMaterial.prototype.customProgramCacheKey = function () {
  return linear && leaves(this) ? 'linear' : 'finished'
}
// Asked of each as it is drawn: many hang in no scene at the moment of a change.
ShaderMaterial.prototype.onBeforeRender = function () {
  const before = drawn.get(this)
  if (before === linear) return
  drawn.set(this, linear)
  if (before !== undefined && leaves(this)) this.needsUpdate = true
}

/** `on`: a composer finishes the picture; all that is drawn leaves linear light to it. */
export function keepLinear(on: boolean): void {
  linear = on
}
