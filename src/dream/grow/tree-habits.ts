/** The five ways a crystal tree may grow, as a table. Shares are of the tree's height. */
import type { Random } from '../random'

/** A pad of the crown: an ellipsoid that is round seen from above. Metres. */
export interface Lobe {
  x: number
  y: number
  z: number
  radius: number
  /** Half its thickness. */
  half: number
}

export interface Habit {
  name: string
  /** Metres. */
  height: [number, number]
  /** Where the trunk divides, share of the height. */
  fork: number
  /** Radius of the trunk, share of the height. */
  girth: number
  lean: number
  bend: number
  /** Points of light in the crown. */
  lights: number
  /** Share of the tufts that hang in strands; the others grow out of the twigs. */
  strands: number
  /** Longest strand, metres. */
  strand: number
  /** Typical length of a crystal, metres. */
  leaf: number
  /** Half width of a crystal, share of its length. */
  slim: number
  /** How far crystals that grow from a twig turn upward (or, below zero, down). */
  rise: number
  /** How much more a metre up counts than one aside, when light looks for the nearest bough: above 1
   * no pad is reached by a rod from the one below it. */
  level: number
  lobes: (random: Random, height: number) => Lobe[]
}

const lobe = (
  h: number,
  angle: number,
  away: number,
  y: number,
  radius: number,
  half: number,
): Lobe => ({
  x: Math.cos(angle) * away * h,
  y: y * h,
  z: Math.sin(angle) * away * h,
  radius: radius * h,
  half: half * h,
})

const around = (
  random: Random,
  count: number,
  make: (angle: number, i: number) => Lobe,
): Lobe[] => {
  const start = random.range(0, 2 * Math.PI)
  return Array.from({ length: count }, (_, i) =>
    make(start + ((i + random.range(-0.25, 0.25)) / count) * 2 * Math.PI, i),
  )
}

export const HABITS: readonly Habit[] = [
  {
    // A broad dome on mighty arms, as an old oak.
    name: 'dome',
    height: [15, 18.5],
    fork: 0.24,
    girth: 0.036,
    lean: 0.03,
    bend: 0.12,
    lights: 1150,
    strands: 0.16,
    strand: 1.9,
    leaf: 0.62,
    slim: 0.105,
    rise: 0.12,
    level: 1,
    lobes: (random, h) => [
      lobe(h, 0, 0, 0.84, 0.22, 0.13),
      ...around(random, 4, (a) => lobe(h, a, 0.22, random.range(0.7, 0.8), 0.2, 0.11)),
      ...around(random, 7, (a) =>
        lobe(
          h,
          a,
          random.range(0.34, 0.45),
          random.range(0.48, 0.62),
          random.range(0.15, 0.2),
          0.085,
        ),
      ),
    ],
  },
  {
    // A tower of clouds, taller than all others.
    name: 'tower',
    height: [21, 24.5],
    fork: 0.27,
    girth: 0.027,
    lean: 0.02,
    bend: 0.08,
    lights: 1200,
    strands: 0.2,
    strand: 2.6,
    leaf: 0.72,
    slim: 0.1,
    rise: 0.25,
    level: 1.5,
    lobes: (random, h) => {
      const out: Lobe[] = [lobe(h, 0, 0, 0.93, 0.075, 0.07)]
      for (let level = 0; level < 5; level++) {
        const y = 0.38 + level * 0.118
        const wide = 0.2 - level * 0.027
        out.push(
          ...around(random, level < 3 ? 3 : 2, (a) =>
            lobe(
              h,
              a,
              wide * random.range(0.75, 1.1),
              y + random.range(-0.03, 0.03),
              wide * random.range(0.62, 0.85),
              0.055,
            ),
          ),
        )
      }
      return out
    },
  },
  {
    // Level terraces with air between them, as a cedar.
    name: 'terrace',
    height: [16.5, 19.5],
    fork: 0.3,
    girth: 0.031,
    lean: 0.08,
    bend: 0.3,
    lights: 1100,
    strands: 0.32,
    strand: 1.5,
    leaf: 0.56,
    slim: 0.105,
    rise: 0.3,
    level: 1.8,
    lobes: (random, h) => {
      let angle = random.range(0, 2 * Math.PI)
      return [
        lobe(h, 0, 0.04, 0.93, 0.17, 0.04),
        ...[0.82, 0.73, 0.63, 0.55, 0.46, 0.38].map((y, i) => {
          angle += 2.4 + random.range(-0.3, 0.3)
          return lobe(h, angle, 0.16 + i * 0.052, y, random.range(0.15, 0.2) + i * 0.012, 0.03)
        }),
      ]
    },
  },
  {
    // A fountain: arms rise steeply, arch over, and rain crystal.
    name: 'fountain',
    height: [13.5, 16.5],
    fork: 0.2,
    girth: 0.035,
    lean: 0.04,
    bend: 0.2,
    lights: 1050,
    strands: 0.55,
    strand: 3,
    leaf: 0.58,
    slim: 0.095,
    rise: -0.35,
    level: 1,
    lobes: (random, h) => [
      lobe(h, 0, 0.05, 0.88, 0.2, 0.1),
      ...around(random, 5, (a) => lobe(h, a, 0.26, random.range(0.78, 0.87), 0.17, 0.09)),
      ...around(random, 6, (a) =>
        lobe(h, a, random.range(0.42, 0.5), random.range(0.64, 0.74), 0.14, 0.07),
      ),
    ],
  },
  {
    // Bent by a wind that blew for a hundred years.
    name: 'windswept',
    height: [12.4, 14.4],
    fork: 0.3,
    girth: 0.04,
    lean: 0.22,
    bend: 0.25,
    lights: 950,
    strands: 0.2,
    strand: 1.8,
    leaf: 0.6,
    slim: 0.11,
    rise: 0.1,
    level: 1,
    lobes: (random, h) => [
      lobe(h, 0, 0.24, 0.87, 0.2, 0.1),
      lobe(h, random.range(-0.5, 0.5), 0.46, 0.8, 0.2, 0.09),
      lobe(h, random.range(-0.7, -0.4), 0.56, 0.63, 0.17, 0.08),
      lobe(h, random.range(0.3, 0.6), 0.66, 0.7, 0.18, 0.08),
      lobe(h, random.range(0.9, 1.3), 0.3, 0.6, 0.18, 0.08),
      lobe(h, random.range(-1.6, -1.2), 0.26, 0.66, 0.17, 0.08),
      lobe(h, random.range(2.6, 3.6), 0.16, 0.64, 0.15, 0.07),
    ],
  },
]
