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
  it.each(['willow', 'ember', 'heron', 'quartz', 'lantern'])(
    'has sun, moon and her in the picture: %s',
    (seed) => {
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
    },
  )
})

describe('the sunrise', () => {
  it.each(['willow', 'ember', 'heron', 'quartz', 'lantern', 'lark'])(
    'has five of the others in a bow before it, none near, none behind her or another: %s',
    (seed) => {
      const dream = createDream({ seed })
      runTo(dream, 'dawn', 28)
      const { state } = dream
      const { x, z, atX, atZ, fov } = VIEWS.sunrise(state)
      const ahead = yawOf(atX - x, atZ - z)
      const wide = Math.atan(Math.tan((fov * Math.PI) / 360) * (16 / 9))
      const her = wrapped(yawOf(state.woman.x - x, state.woman.z - z) - ahead)
      const seen = state.wisps
        .map((one) => ({
          far: Math.hypot(one.x - x, one.z - z),
          off: wrapped(yawOf(one.x - x, one.z - z) - ahead),
        }))
        .filter(({ off }) => Math.abs(off) < wide)
        .sort((a, b) => a.off - b.off)
      expect(seen).toHaveLength(5)
      seen.forEach(({ far, off }, i) => {
        expect(far).toBeGreaterThan(7.2)
        expect(Math.abs(off)).toBeLessThan(wide - 0.05)
        expect(Math.abs(off - her)).toBeGreaterThan(0.12)
        if (i > 0) expect(off - seen[i - 1].off).toBeGreaterThan(0.08)
      })
    },
  )
})

describe('looking back', () => {
  it.each(['willow', 'ember', 'heron', 'quartz', 'lantern'])(
    'has the path before it, from the lower edge to near the horizon: %s',
    (seed) => {
      const dream = createDream({ seed })
      runTo(dream, 'crossing', 36)
      const { state } = dream
      const { x, y, z, atX, atY, atZ, fov } = VIEWS.back(state)
      const ahead = yawOf(atX - x, atZ - z)
      const pitch = Math.atan2(atY - y, Math.hypot(atX - x, atZ - z))
      const high = Math.tan((fov * Math.PI) / 360)
      const seen = state.flowers
        .filter(({ bornAt }) => bornAt >= 0)
        .map((flower) => {
          const away = Math.hypot(flower.x - x, flower.z - z)
          return {
            away,
            across:
              Math.tan(wrapped(yawOf(flower.x - x, flower.z - z) - ahead)) / (high * (16 / 9)),
            up: Math.tan(Math.atan2(flower.y - y, away) - pitch) / high,
          }
        })
        .filter(({ across, up }) => Math.abs(across) < 1 && Math.abs(up) < 1)
      expect(seen.length).toBeGreaterThan(20)
      expect(Math.min(...seen.map(({ up }) => up))).toBeLessThan(-0.5)
      expect(Math.max(...seen.map(({ up }) => up))).toBeGreaterThan(0)
    },
  )
})
