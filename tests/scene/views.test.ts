/** The cameras that have a name. */
import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, type Dream, STEP } from '../../src/dream/dream'
import { BUILDS, buildOf, turnOf } from '../../src/dream/grow/other'
import { sunk } from '../../src/dream/her'
import { createIntent } from '../../src/dream/intent'
import { runTo } from '../../src/dream/runTo'
import { heardAt } from '../../src/dream/wordWay'
import { wrapped, yawOf } from '../../src/dream/world'
import { placeCamera, VIEWS } from '../../src/scene/views'
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

describe('the circle', () => {
  it.each(['willow', 'ember', 'heron', 'quartz', 'lantern', 'lark'])(
    'has five of the others beyond her, whole, with air between them, on both sides: %s',
    (seed) => {
      const dream = createDream({ seed })
      live.dream = dream
      runTo(dream, 'gathering', 28)
      const { state } = dream
      const { x, z, atX, atZ, fov } = VIEWS.circle(state)
      live.dream = null
      const ahead = yawOf(atX - x, atZ - z)
      const high = Math.tan((fov * Math.PI) / 360)
      const wide = high * (16 / 9)
      const turn = turnOf(seed)
      const seen = [...state.wisps]
        .sort((a, b) => a.place - b.place)
        .map((one, i) => {
          const { tall, half } = BUILDS[buildOf(i, state.wisps.length, turn)]
          const far = Math.hypot(one.x - x, one.z - z)
          const off = wrapped(yawOf(one.x - x, one.z - z) - ahead)
          const at = Math.tan(off) / wide
          return { far, off, at, half: half / far / wide, tall: tall / far / (2 * high) }
        })
        .filter(
          ({ far, off, at, half }) => far > 1.7 && Math.abs(off) < 1.5 && Math.abs(at) - half < 1,
        )
        .sort((a, b) => a.at - b.at)
      expect(seen).toHaveLength(5)
      expect(seen.filter(({ at }) => at < 0).length).toBeGreaterThan(1)
      expect(seen.filter(({ at }) => at > 0).length).toBeGreaterThan(1)
      seen.forEach(({ at, half, tall }, i) => {
        expect(Math.abs(at) + half).toBeLessThan(0.97)
        expect(tall).toBeLessThan(0.42)
        if (i > 0) expect(at - half).toBeGreaterThan(seen[i - 1].at + seen[i - 1].half - 0.02)
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

describe('an upright picture', () => {
  const ASPECT = 390 / 844
  const spot = new Vector3()
  const heard = { x: 0, y: 0, z: 0 }
  const place = ({ state, mood }: Dream, camera: PerspectiveCamera) => {
    placeCamera(camera, state, mood.close, 'eye')
    return wrapped(-camera.rotation.y - state.visitor.yaw)
  }

  it.each([
    ['heron', 'the autopilot leads'],
    ['fern', 'the autopilot leads'],
    ['heron', 'nobody does anything'],
  ])(
    'has her in it while the cloth is woven, and her and the word while she speaks: %s, %s',
    (seed, who) => {
      const dream = createDream({ seed })
      const { state, mood } = dream
      const pilot = createAutopilot(seed)
      const intent = createIntent()
      const camera = new PerspectiveCamera(50, ASPECT)
      const farthest: Record<string, number> = {}
      const see = (name: string, x: number, y: number, z: number) => {
        const across = Math.abs(spot.set(x, y, z).project(camera).x)
        farthest[name] = Math.max(farthest[name] ?? 0, across)
      }
      runTo(dream, 'telling', 0)
      let fastest = 0
      let before = place(dream, camera)
      while (state.act !== 'gathering') {
        if (who !== 'nobody does anything') pilot(dream, intent)
        dream.step(intent)
        const turned = place(dream, camera)
        fastest = Math.max(fastest, Math.abs(turned - before) / STEP)
        before = turned
        // The first word comes to the visitor later than this.
        if (state.act === 'remembering' || state.actTime < 4) continue
        see(`she in ${state.act}`, state.woman.x, state.woman.y + 1.42 - sunk(mood), state.woman.z)
        heardAt(state, heard)
        if (state.act === 'telling') see('the word', heard.x, heard.y, heard.z)
      }
      expect(Object.keys(farthest)).toHaveLength(3)
      for (const [name, across] of Object.entries(farthest)) expect(across, name).toBeLessThan(0.9)
      // No faster than a gentle dream turns.
      expect(fastest).toBeLessThan(0.2)
      expect(before).toBe(0)
    },
  )

  it.each(['telling', 'weaving'] as const)('goes with every drag: %s', (act) => {
    const dream = createDream({ seed: 'heron' })
    runTo(dream, act, 12)
    const { visitor, woman } = dream.state
    const camera = new PerspectiveCamera(50, ASPECT)
    const toHer = yawOf(woman.x - visitor.x, woman.z - visitor.z)
    const step = 0.01
    let most = 0
    let before = Number.NEGATIVE_INFINITY
    for (let off = -3.1; off < 3.1; off += step) {
      visitor.yaw = toHer + off
      const turned = place(dream, camera)
      most = Math.max(most, Math.abs(turned))
      expect(off + turned - before, `${off}`).toBeGreaterThan(0.3 * step)
      before = off + turned
      // Whoever looks away looks where they will.
      if (Math.abs(off) > 1.3) expect(turned).toBe(0)
    }
    expect(most).toBeGreaterThan(0.05)
    camera.aspect = 16 / 9
    for (let off = -3.1; off < 3.1; off += 0.1) {
      visitor.yaw = toHer + off
      expect(place(dream, camera)).toBeCloseTo(0, 12)
    }
  })
})
