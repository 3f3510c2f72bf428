/** The cameras that have a name. */
import { describe, expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { runTo } from '../../src/dream/runTo'
import { wrapped, yawOf } from '../../src/dream/world'
import { VIEWS } from '../../src/scene/views'

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
