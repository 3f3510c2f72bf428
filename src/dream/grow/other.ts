/**
 * The others as presences of light: eight and two with them, of different ages, stature and
 * gesture. `other-robe` has what their threads fall along.
 */
export interface Build {
  name: string
  tall: number
  /** Breadth of shoulders and of the robe’s hem, 1 is the middle. */
  shoulders: number
  hem: number
  /** How far it bows: shares of its height by which the head is ahead. */
  bow: number
  /** To which side the body swings and the head is inclined, and its train is blown: −1 to 1. */
  sway: number
  /** Where each hand is from its shoulder: out, down and ahead, shares of its height. */
  hands: readonly [V3, V3]
  /** As light: how broad, how it leans (−1 to 1), how dense. */
  veil: readonly [number, number, number]
  /** One who is with it, and where: to the left and ahead, metres. */
  companion?: { build: Build; at: readonly [number, number] }
}

export type V3 = readonly [number, number, number]

// All hold their arms out, each in its own way: from hand to hand the threads of the circle run.
const OPEN: V3 = [0.23, 0.19, 0.11]
const WIDE: V3 = [0.31, 0.06, 0.1]
const LEVEL: V3 = [0.28, 0.11, 0.08]
const GIVEN: V3 = [0.2, 0.08, 0.24]
const LOW: V3 = [0.2, 0.25, 0.08]
const RAISED: V3 = [0.25, 0.03, 0.1]

const plain = { shoulders: 1, hem: 1, bow: 0.04, sway: 0.6 } as const

const little: Build = {
  ...plain,
  name: 'little one',
  veil: [1.15, -0.3, 0.9],
  tall: 1.0,
  shoulders: 0.92,
  hem: 0.9,
  sway: -0.4,
  hands: [
    [0.14, 0.02, 0.02],
    [0.29, 0.05, 0.1],
  ],
}

/** She and he hold hands. */
const beloved: Build = {
  ...plain,
  name: 'beloved',
  veil: [0.82, -0.8, 0.9],
  tall: 1.88,
  shoulders: 0.92,
  bow: 0.06,
  sway: -0.8,
  hands: [[0.09, 0.3, 0.07], OPEN],
}

/** In the order in which they stand side by side, so that no two neighbours are alike. */
export const BUILDS: readonly Build[] = [
  {
    ...plain,
    name: 'woman',
    veil: [0.86, 0.5, 1],
    tall: 1.98,
    bow: 0.06,
    sway: 0.9,
    hands: [OPEN, WIDE],
  },
  {
    ...plain,
    name: 'girl',
    veil: [1.05, -1, 0.9],
    tall: 1.38,
    shoulders: 0.9,
    sway: -1,
    hands: [RAISED, OPEN],
  },
  {
    ...plain,
    name: 'man',
    veil: [1.02, 0.35, 0.95],
    tall: 2.18,
    shoulders: 1.1,
    hem: 0.86,
    bow: 0.05,
    sway: 0.4,
    hands: [OPEN, [0.1, 0.28, 0.06]],
    companion: { build: beloved, at: [0.53, 0.02] },
  },
  {
    ...plain,
    name: 'sister',
    veil: [0.66, -0.5, 0.95],
    tall: 2.32,
    bow: 0.08,
    sway: -0.7,
    hands: [LEVEL, OPEN],
  },
  {
    ...plain,
    name: 'mother',
    veil: [1.42, 0.4, 0.92],
    tall: 1.7,
    bow: 0.06,
    sway: 1,
    hands: [OPEN, GIVEN],
  },
  {
    ...plain,
    name: 'elder',
    veil: [1.2, 1.15, 1],
    tall: 1.86,
    shoulders: 1.06,
    hem: 1.1,
    bow: 0.07,
    sway: 0.7,
    hands: [WIDE, [0.12, 0.12, 0.06]],
    companion: { build: little, at: [0.4, 0.12] },
  },
  {
    ...plain,
    name: 'grandmother',
    veil: [1.6, -0.35, 0.85],
    tall: 1.45,
    shoulders: 1.05,
    bow: 0.09,
    sway: -0.9,
    hands: [LOW, WIDE],
  },
  {
    ...plain,
    name: 'youth',
    veil: [0.78, 0.9, 0.9],
    tall: 2.3,
    shoulders: 1.06,
    hem: 0.92,
    bow: 0.03,
    sway: 0.8,
    hands: [RAISED, LEVEL],
  },
]
