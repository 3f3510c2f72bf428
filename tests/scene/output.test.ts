import { ShaderMaterial } from 'three'
import { describe, expect, it } from 'vitest'
import { keepLinear } from '../../src/scene/output'

describe('a material', () => {
  const draw = (material: ShaderMaterial) => {
    const { version } = material
    // What three does before each draw, wherever the material hangs.
    ;(material.onBeforeRender as (this: ShaderMaterial) => void).call(material)
    return material.version > version
  }
  const make = (fragmentShader: string) => new ShaderMaterial({ fragmentShader })

  it('is compiled anew for another way out, even if it hung nowhere as that changed', () => {
    const material = make('#include <lib/output>\nvoid main() {}')
    const compiled = () => {
      const shader = { fragmentShader: material.fragmentShader }
      material.onBeforeCompile(shader as Parameters<ShaderMaterial['onBeforeCompile']>[0], null!)
      return shader.fragmentShader
    }
    expect(draw(material)).toBe(false)
    const finished = material.customProgramCacheKey()
    for (const on of [true, false, true]) {
      keepLinear(on)
      expect(draw(material)).toBe(true)
      expect(draw(material)).toBe(false)
      expect(material.customProgramCacheKey() === finished).toBe(!on)
      expect(compiled().includes('#define LINEAR')).toBe(on)
    }
    keepLinear(false)
  })

  it('that leaves by another way is not', () => {
    const material = make('void main() {}')
    draw(material)
    const key = material.customProgramCacheKey()
    keepLinear(true)
    expect(draw(material)).toBe(false)
    expect(material.customProgramCacheKey()).toBe(key)
    keepLinear(false)
  })
})
