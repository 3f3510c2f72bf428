/** She turns, sits down and looks to the sun as somebody does: nothing of her leaps from one step to the next. */
import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { clothSide } from '../../src/dream/cloth'
import { createDream, type Dream } from '../../src/dream/dream'
import { ARMS, ATLAS } from '../../src/dream/grow/figure-form'
import { BONE_COUNT, pose } from '../../src/dream/grow/figure-pose'
import { sunward } from '../../src/dream/her'
import { createIntent } from '../../src/dream/intent'
import { tellsOf } from '../../src/dream/mood'
import { runTo } from '../../src/dream/runTo'
import { wrapped, yawOf } from '../../src/dream/world'

const HEAD = 2
const HANDS = 10
const m = new Float32Array(BONE_COUNT * 16)

/** Where her face, her wrists and a knee are, in her own frame, metres. */
function places({ mood, state }: Dream): number[][] {
  const { bow, gaze, sit, speak, warmth, circle, emerald } = mood
  pose(
    {
      ...{ bow, gaze, sit, speak, warmth, circle, emerald, tremble: 0 },
      time: state.time,
      headYaw: state.woman.headYaw,
      sunward: sunward(state),
      cloth: mood.tapestry,
      clothward: 0.42 * clothSide(state),
      tells: tellsOf(mood),
    },
    m,
  )
  const at = (bone: number, p: readonly number[]) =>
    [0, 1, 2].map(
      (r) =>
        m[bone * 16 + r] * p[0] +
        m[bone * 16 + 4 + r] * p[1] +
        m[bone * 16 + 8 + r] * p[2] +
        m[bone * 16 + 12 + r],
    )
  return [
    at(HEAD, [ATLAS[0], ATLAS[1], 0.1]),
    at(HANDS, ARMS[0].wrist),
    at(HANDS + 1, ARMS[1].wrist),
    at(0, [0.2, 0.9, 0.2]),
  ]
}

describe('her seat', () => {
  for (const seed of ['willow', 'quartz'])
    it(`is taken without a leap, and kept while the others come (${seed})`, () => {
      const dream = createDream({ seed })
      runTo(dream, 'weaving', 18)
      const lead = createAutopilot(seed)
      const intent = createIntent()
      let last = places(dream)
      let most = 0
      let seated = 0
      while (dream.state.act !== 'dawn') {
        lead(dream, intent)
        dream.step(intent)
        const now = places(dream)
        now.forEach((p, i) => {
          most = Math.max(most, Math.hypot(...p.map((c, k) => c - last[i][k])))
        })
        last = now
        seated = Math.max(seated, dream.mood.sit)
      }
      expect(seated).toBeGreaterThan(0.95)
      // In a sixtieth of a second.
      expect(most).toBeLessThan(0.015)
    })
})

describe('her stand', () => {
  for (const seed of ['willow', 'lantern'])
    it(`shows the side of the hand she holds out to whoever gives her light (${seed})`, () => {
      const dream = createDream({ seed })
      runTo(dream, 'reaching', 14)
      const { visitor, woman } = dream.state
      const off = wrapped(yawOf(visitor.x - woman.x, visitor.z - woman.z) - woman.yaw)
      expect(off).toBeLessThan(-0.05)
      expect(off).toBeGreaterThan(-0.3)
    })
})
