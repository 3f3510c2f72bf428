/** The artist's numbers at their ends: however fast one is beside her, each act is whole and ends. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, type Dream } from '../../src/dream/dream'
import type { Intent } from '../../src/dream/intent'
import { PARAMETERS } from '../../src/dream/parameters'
import { yawOf } from '../../src/dream/world'
import { play } from './walkthrough'

/** Straight to her and on, with open hands. */
const walker = ({ state: { visitor, woman } }: Dream, intent: Intent) => {
  const aside = yawOf(woman.x - visitor.x, woman.z - visitor.z) - visitor.yaw
  intent.forward = Math.cos(aside)
  intent.right = Math.sin(aside)
  intent.reach = true
}
const LEADS = { walker: () => walker, idle: () => () => {}, autopilot: createAutopilot }
type Lead = keyof typeof LEADS

/** To where she is reached; each act lasts as long as it must at least. */
function approach(
  lead: Lead,
  walkSpeed: number,
  paceOfStory: number,
  patience: number,
  gentle: boolean,
) {
  const dream = createDream({
    seed: 'willow',
    gentle,
    parameters: { walkSpeed, paceOfStory, patience },
  })
  const began: number[] = [0]
  const steer = LEADS[lead]('willow')
  play(
    dream,
    2500,
    steer,
    (event) => {
      if (event.type === 'act') began.push(dream.state.time)
    },
    'reaching',
  )
  expect(dream.state.act).toBe('reaching')
  const least = [18, 14, 8, 13]
  least.forEach((seconds, act) => {
    expect(began[act + 1] - began[act]).toBeGreaterThan(seconds / paceOfStory - 0.05)
  })
}

describe('whoever is beside her sooner than the story', () => {
  it.each<[Lead, walkSpeed: number, paceOfStory: number, patience: number, gentle: boolean]>([
    // Near already as the call, the crossing and the meeting begin.
    ['walker', 6, 0.5, 1, false],
    ['walker', 2.6, 0.5, 1, false],
    ['walker', 6, 1, 1, false],
    ['walker', 2.6, 0.6, 1, false],
    ['walker', 5, 1, 1, false],
    ['walker', 6, 0.5, 3, false],
    // Carried to where the act would have them, and no nearer.
    ['idle', 6, 0.5, 0.25, false],
    ['idle', 4, 0.5, 0.25, false],
    ['autopilot', 6, 0.5, 1, false],
    ['autopilot', 6, 0.5, 0.25, false],
    ['autopilot', 4, 0.5, 1, false],
    ['autopilot', 3.5, 0.5, 1, true],
    ['autopilot', 6, 0.75, 1, true],
  ])('%s, walk %s, pace %s, patience %s, gentle %s', approach)

  it('wherever the sliders stand', () => {
    const { walkSpeed, paceOfStory, patience } = PARAMETERS
    const within = ({ min, max }: { min: number; max: number }) =>
      fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(LEADS) as Lead[])),
        within(walkSpeed),
        within(paceOfStory),
        within(patience),
        fc.boolean(),
        approach,
      ),
      { numRuns: 12, endOnFailure: true },
    )
  })
})
