/**
 * The others as figures of light: eight of different ages, stature and gesture, standing, kneeling
 * and seated. `other-robe` has what is seen of them.
 */
export type Pose = 'stands' | 'kneels' | 'sits'

export interface Build {
  name: string
  /** Its height were it to stand. */
  tall: number
  pose: Pose
  /** Breadth of shoulders, of the robe’s hem, and of the veil about the neck; 1 is the middle. */
  shoulders: number
  hem: number
  veil: number
  /** How far it bows: shares of its height by which the head is ahead. */
  bow: number
  /** Where each hand is from its shoulder: out, down and ahead, shares of its height. */
  hands: readonly [V3, V3]
  /** One who is with it, and where: to the left and ahead, metres. */
  companion?: { build: Build; at: readonly [number, number] }
}

export type V3 = readonly [number, number, number]

const OPEN: V3 = [0.2, 0.24, 0.12]
const JOINED: V3 = [0.31, 0.16, 0.07]
const GIVEN: V3 = [0.06, 0.1, 0.31]
const HEART: V3 = [-0.075, 0.09, 0.105]
const LAP: V3 = [-0.05, 0.25, 0.17]
const RAISED: V3 = [0.13, -0.12, 0.22]

const plain = { pose: 'stands', shoulders: 1, hem: 1, veil: 0.5, bow: 0.01 } as const

const little: Build = {
  ...plain,
  name: 'little one',
  tall: 0.98,
  shoulders: 0.92,
  veil: 0.3,
  bow: 0.02,
  hands: [
    [0.12, 0.2, 0.1],
    [-0.02, 0.05, 0.16],
  ],
}

/** In the order in which they stand side by side, so that no two neighbours are alike. */
export const BUILDS: readonly Build[] = [
  { ...plain, name: 'woman', tall: 1.74, veil: 0.75, hands: [JOINED, OPEN] },
  {
    ...plain,
    name: 'child',
    tall: 1.16,
    shoulders: 0.95,
    hem: 0.9,
    veil: 0.25,
    hands: [OPEN, GIVEN],
  },
  {
    ...plain,
    name: 'kneeling',
    tall: 1.7,
    pose: 'kneels',
    veil: 0.9,
    bow: 0.05,
    hands: [HEART, HEART],
  },
  {
    ...plain,
    name: 'man',
    tall: 1.9,
    shoulders: 1.16,
    hem: 0.86,
    veil: 0.3,
    hands: [GIVEN, JOINED],
  },
  {
    ...plain,
    name: 'mother',
    tall: 1.66,
    veil: 0.85,
    bow: 0.035,
    hands: [
      [0.05, 0.2, 0.13],
      [0.16, 0.14, 0.1],
    ],
    companion: { build: little, at: [0.25, 0.1] },
  },
  {
    ...plain,
    name: 'seated',
    tall: 1.64,
    pose: 'sits',
    shoulders: 1.05,
    veil: 1,
    bow: 0.06,
    hands: [LAP, LAP],
  },
  { ...plain, name: 'girl', tall: 1.5, shoulders: 0.9, veil: 0.6, hands: [RAISED, RAISED] },
  {
    ...plain,
    name: 'elder',
    tall: 1.6,
    shoulders: 1.08,
    hem: 1.1,
    veil: 1,
    bow: 0.075,
    hands: [HEART, JOINED],
  },
]
