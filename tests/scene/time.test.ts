import { PerspectiveCamera } from 'three'
import { expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { writeUniforms } from '../../src/scene/conductor'
import { frame } from '../../src/scene/uniforms'

it('the time of the shaders does not jump within ten hours', () => {
  const dream = createDream({ seed: 'willow' })
  for (const time of [0, 3599.9, 3600.1, 35_999]) {
    dream.state.time = time
    writeUniforms(dream, new PerspectiveCamera())
    expect(frame.time.value).toBe(time)
  }
})
