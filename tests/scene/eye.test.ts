/** The eye between two steps of the dream, at whatever pace pictures are drawn. */
import { PerspectiveCamera } from 'three'
import { beforeEach, describe, expect, it } from 'vitest'
import { createDream, type Dream } from '../../src/dream/dream'
import type { Intent } from '../../src/dream/intent'
import { advance } from '../../src/scene/conductor'
import { placeCamera } from '../../src/scene/views'

const camera = new PerspectiveCamera(50, 16 / 9)
let dream: Dream
beforeEach(() => {
  dream = createDream({ seed: 'heron' })
})

/** Ahead, and round to the right. */
const walk = (_: Dream, intent: Intent) => {
  intent.forward = 1
  intent.yaw = 0.002
}

function see(seconds: number, speed = 1, read = walk) {
  advance(dream, seconds, speed, read)
  placeCamera(camera, dream.state, dream.mood.close, '')
}

/** How far each picture is from the one before: metres, and radians. */
function way(pictures: number, seconds: (i: number) => number, speed: number) {
  for (let i = 0; i < 240; i++) see(1 / 60)
  const gone: number[] = []
  const turned: number[] = []
  for (let i = 0; i < pictures; i++) {
    const { x, z } = camera.position
    const { y } = camera.rotation
    see(seconds(i), speed)
    // The first is drawn at another pace than those before.
    if (i === 0) continue
    gone.push(Math.hypot(camera.position.x - x, camera.position.z - z))
    turned.push(Math.abs(camera.rotation.y - y))
  }
  return { gone, turned }
}

describe('the way of the eye', () => {
  it.each([
    [60, 1],
    [59.94, 1],
    [30, 1],
    [75, 1],
    [90, 1],
    [144, 1],
    [60, 0.05],
    [60, 1.3],
  ])('is as long from each picture to the next at %d Hz and speed %d', (hertz, speed) => {
    // As a clock in milliseconds tells it.
    const { gone, turned } = way(150, (i) => ((i + 1) * 1000) / hertz / 1000 - i / hertz, speed)
    for (const one of [gone, turned]) {
      const [least, most] = [Math.min(...one), Math.max(...one)]
      expect(least).toBeGreaterThan(0)
      expect(most / least).toBeLessThan(1.05)
    }
  })

  it('ends where the dream stands, from which nothing is kept', () => {
    const seen = () => {
      const { x, y, z } = camera.position
      return [x, y, z, -camera.rotation.y]
    }
    const stands = () => {
      const { x, y, z, yaw } = dream.state.visitor
      return [x, y, z, yaw]
    }
    way(10, () => 0.011, 1)
    expect(seen()).not.toEqual(stands())
    dream = createDream({ seed: 'heron' })
    see(0)
    expect(seen()).toEqual(stands())
    // Nobody walks so far in a step.
    see(0.025, 1, ({ state }) => {
      state.visitor.x += 9
    })
    expect(seen()).toEqual(stands())
    // The picture has become another, which is not turned as the one before.
    see(0.025)
    camera.aspect = 0.5
    see(0)
    camera.aspect = 16 / 9
    expect(seen()).toEqual(stands())
  })
})
