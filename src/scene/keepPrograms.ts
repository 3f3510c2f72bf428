/**
 * One dream after another is drawn by the same shaders, but three deletes a program with the last
 * material that uses it, and compiling all of them anew is a stall of seconds. What a dream gives
 * back therefore waits until the dream after it gives back its own.
 */
import { type Material, ShaderMaterial } from 'three'

const { dispose } = ShaderMaterial.prototype
let retired: Material[] = []
let waiting: Material[] = []

ShaderMaterial.prototype.dispose = function () {
  retired.push(this)
}

/** To be called when a dream has given back what it used and another has begun. */
export function turn(): void {
  for (const material of waiting) dispose.call(material)
  waiting = retired
  retired = []
}
