/** What an artist turns beyond what the mood has room for is the picture's own. */
import { PerspectiveCamera } from 'three'
import { expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import type { Parameters } from '../../src/dream/parameters'
import { runTo } from '../../src/dream/runTo'
import { writeUniforms } from '../../src/scene/conductor'
import { frame, moodNumbers } from '../../src/scene/uniforms'

const camera = new PerspectiveCamera()
const drawn = (act: 'arrival' | 'meeting', at: number, parameters: Partial<Parameters>) => {
  const dream = createDream({ seed: 'willow', parameters })
  runTo(dream, act, at)
  writeUniforms(dream, camera)
  const { stars, storm } = moodNumbers
  return {
    stars: stars.value * frame.starBrightness.value,
    storm: storm.value * frame.stormDensity.value,
  }
}

it('stars are as bright as their slider says, from none to twice', () => {
  for (const starBrightness of [0, 0.5, 1, 1.4, 2]) {
    expect(drawn('arrival', 20, { starBrightness }).stars).toBeCloseTo(starBrightness, 2)
  }
})

it('the storm is as dense as its slider says where it is whole', () => {
  for (const stormStrength of [0.3, 0.7, 1, 1.15, 1.3]) {
    expect(drawn('meeting', 12, { stormStrength }).storm).toBeCloseTo(stormStrength, 2)
  }
})
