/** The state of a dream before its first step: everything there will be, none of it begun. */
import type { Land } from './land'
import type { Parameters } from './parameters'
import { createPlace } from './place'
import { fork } from './random'
import { COUNTS, type DreamState, NEVER, type WispState } from './state'
import { EYE_HEIGHT, REST_PITCH } from './visitor'
import { tellMoths, tellStory } from './words'
import { clamp, yawOf } from './world'

const GIFTS = ['song', 'warmth', 'story'] as const
/** The fewest wisps a dream may have. */
const FEWEST_WISPS = 7

const list = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

export function createState(seed: string, land: Land, parameters: Parameters): DreamState {
  const place = createPlace(seed)
  const story = tellStory(seed)
  const random = fork(seed, 'beginning')
  const others = fork(seed, 'others')
  const ground = land.height(place.stormX, place.stormZ)
  const here = { x: place.stormX, y: ground + 1, z: place.stormZ }

  const words = tellMoths(seed, parameters.mothCount)
  const mothCount = words.length
  const panels = random.shuffle(list(mothCount, (index) => index))
  const memories = story.memories.slice(0, COUNTS.butterflies)
  const from = random.shuffle(list(mothCount, (index) => index))

  const wispCount = clamp(
    9 + others.int(7) + Math.round(parameters.wispCount),
    FEWEST_WISPS,
    COUNTS.wisps,
  )
  const firstPlace = others.range(0, 2 * Math.PI)
  const gifts = others.shuffle(list(wispCount, (index) => GIFTS[index % GIFTS.length]))
  const firstHue = others.next()
  let told = 0
  const order = others.shuffle(list(wispCount, (index) => index))

  return {
    seed,
    time: 0,
    act: 'arrival',
    actTime: 0,
    progress: 0,
    place,
    visitor: {
      x: 0,
      y: land.height(0, 0) + EYE_HEIGHT,
      z: 0,
      yaw: 0,
      pitch: REST_PITCH,
      speed: 0,
      walked: 0,
      reach: 0,
      listening: 0,
    },
    woman: {
      x: place.stormX,
      y: ground,
      z: place.stormZ,
      // A little aside from the way one comes.
      yaw:
        yawOf(-place.stormX, -place.stormZ) +
        random.range(0.12, 0.3) * (random.chance(0.5) ? 1 : -1),
      headYaw: 0,
    },
    moths: list(mothCount, (index) => ({
      ...words[index],
      bornAt: NEVER,
      caughtAt: NEVER,
      wovenAt: NEVER,
      panel: panels[index],
      attention: 0,
      rested: 0,
      seed: random.next(),
      ...here,
    })),
    butterflies: list(memories.length, (index) => ({
      ...memories[index],
      bornAt: NEVER,
      touchAt: NEVER,
      goal: index === 1 ? ('her' as const) : index === 3 ? ('hand' as const) : ('free' as const),
      panel: from[index % mothCount],
      seed: random.next(),
      ...here,
    })),
    wisps: list(wispCount, (index): WispState => {
      const gift = gifts[index]
      return {
        hue: (firstHue + index * 0.618034) % 1,
        gait: others.range(0.5, 1.4),
        sway: others.range(0.15, 0.9),
        gift,
        story: gift === 'story' ? story.stories[told++ % story.stories.length] : -1,
        setsOutAt: NEVER,
        takes: 0,
        arrivedAt: NEVER,
        giftAt: NEVER,
        place: firstPlace + ((order[index] + others.range(-0.15, 0.15)) / wispCount) * 2 * Math.PI,
        stands: 0,
        morning: 0,
        apart: 0,
        seed: others.next(),
        ...here,
      }
    }),
    flowers: list(COUNTS.flowers, () => ({
      x: 0,
      y: 0,
      z: 0,
      bornAt: NEVER,
      seed: 0,
      hue: 0,
      yaw: 0,
    })),
    waves: list(COUNTS.waves, () => ({
      x: 0,
      z: 0,
      radius: 0,
      width: 0,
      strength: 0,
      emotion: 'calm' as const,
      bornAt: NEVER,
    })),
    pulses: list(COUNTS.pulses, () => ({
      x: 0,
      z: 0,
      bornAt: NEVER,
      strength: 0,
      treeX: 0,
      treeZ: 0,
    })),
    bolts: list(COUNTS.bolts, () => ({ x: 0, z: 0, bornAt: NEVER, strength: 0, shape: 0 })),
    chimes: list(COUNTS.chimes, () => ({ x: 0, y: 0, z: 0, leaf: 0, at: NEVER, velocity: 0 })),
    heartAt: NEVER,
    gustX: 0,
    gustZ: 0,
    gust: 0.5,
    target: -1,
  }
}
