/** The cameras that have a name. */
import { describe, expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { runTo } from '../../src/dream/runTo'
import { wrapped, yawOf } from '../../src/dream/world'
import { VIEWS } from '../../src/scene/views'
import { live } from '../../src/store'

describe('a view of her', () => {
  it.each(['willow', 'ember', 'heron', 'quartz', 'lantern'])(
    'has no bolt come down upon her head: %s',
    (seed) => {
      const dream = createDream({ seed })
      runTo(dream, 'meeting', 12)
      const { state } = dream
      const bolt = state.bolts.reduce((a, b) => (b.bornAt > a.bornAt ? b : a))
      expect(state.time - bolt.bornAt).toBeLessThan(0.1)
      for (const name of ['her3', 'her6']) {
        const { x, z } = VIEWS[name](state)
        const to = yawOf(bolt.x - x, bolt.z - z)
        const off = Math.abs(wrapped(to - yawOf(state.woman.x - x, state.woman.z - z)))
        // Beside her, and yet in the picture.
        expect(off, name).toBeGreaterThan(0.17)
        expect(off, name).toBeLessThan(0.5)
      }
    },
  )
})

describe('the view over the pool', () => {
  it.each(['willow', 'ember', 'heron'])('has sun, moon and her in the picture: %s', (seed) => {
    const dream = createDream({ seed })
    live.dream = dream
    runTo(dream, 'after', 14)
    const { state } = dream
    const { place, woman } = state
    const { x, z, atX, atZ, fov } = VIEWS.pool(state)
    live.dream = null
    const ahead = yawOf(atX - x, atZ - z)
    const wide = Math.atan(Math.tan((fov * Math.PI) / 360) * (16 / 9))
    expect(Math.abs(wrapped(place.sunAzimuth - ahead))).toBeLessThan(wide - 0.075)
    expect(Math.abs(wrapped(place.moonAzimuth - ahead))).toBeLessThan(wide - 0.05)
    expect(Math.abs(wrapped(yawOf(woman.x - x, woman.z - z) - ahead))).toBeLessThan(0.15)
  })
})
