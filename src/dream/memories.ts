/** The memories that leave the cloth as butterflies and come to her, to your hand, and on. */
import type { Emotions } from './emotion'
import { placeButterfly, touchAfter } from './flutter'
import { NEVER } from './state'
import type { World } from './world'

/** Seconds before the first, and between two. */
const FIRST = 3
const BETWEEN = 2.5

export function createMemories(
  world: World,
  emotions: Emotions,
  pitchFor: (kind: 'memory', index: number) => number,
) {
  const { state } = world
  const { butterflies, woman } = state
  let given = 0
  let touched = 0
  let due = FIRST

  for (const butterfly of butterflies) placeButterfly(world, butterfly)

  const bloom = () => {
    const butterfly = butterflies[given]
    butterfly.bornAt = state.time
    world.emit({
      type: 'memory',
      butterfly: given,
      line: butterfly.line,
      pitch: pitchFor('memory', given),
    })
    given++
  }

  const touch = (index: number) => {
    const butterfly = butterflies[index]
    butterfly.touchAt = state.time
    touched++
    world.emit({ type: 'touch', butterfly: index, hand: butterfly.goal === 'hand' })
    if (index % 2 === 0 || butterfly.goal === 'her') {
      const strength = butterfly.goal === 'her' ? 0.85 : 0.5
      emotions.send('love', woman.x, woman.z, strength, 6.5, 3)
    }
  }

  return {
    give(seconds: number): number {
      due -= seconds
      if (due <= 0 && given < butterflies.length) {
        bloom()
        due = BETWEEN
      }
      return touched / butterflies.length
    },
    finish() {
      while (given < butterflies.length) {
        butterflies[given].bornAt = state.time
        given++
      }
    },
    step() {
      for (let i = 0; i < butterflies.length; i++) {
        const butterfly = butterflies[i]
        if (butterfly.bornAt === NEVER) continue
        if (butterfly.touchAt === NEVER) {
          if (state.time - butterfly.bornAt >= touchAfter(butterfly)) touch(i)
        }
        placeButterfly(world, butterfly)
      }
    },
  }
}
