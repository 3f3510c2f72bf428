/**
 * The others as they are painted: each of another age, with another gesture and something of its
 * own to bring. In the order of BUILDS.
 */
import type { Random } from '../random'
import { Sheet, type Spine } from './other-brush'
import { elder, kneeler, pair } from './other-elders'
import { bearer, lantern, mother, singer } from './other-givers'
import { arm, cap, face, type Head, hand, loose, neck, train } from './other-parts'
import { type Figure, robe } from './other-robes'

/** A youth with a hand on his heart, the other held out; his scarf is blown. */
const youth: Figure = {
  paint(on) {
    const head: Head = { x: 0, y: 0.93, r: 0.058, tilt: 0.14, turn: 0.45, nod: 0.6 }
    const scarf: Spine = [
      [0.04, 0.85, 0.02],
      [-0.09, 0.865, 0.024],
      [-0.19, 0.83, 0.03],
      [-0.29, 0.86, 0.028],
      [-0.38, 0.83, 0.014],
    ]
    on.tube(scarf, { folds: 4, threads: 9, lit: 1 })
    loose(on, scarf, 26, [-0.05, 0.04], 0.5)
    on.hang(
      robe({
        shoulders: 0.112,
        straight: true,
        waist: 0.08,
        hem: 0.15,
        top: 0.845,
        sway: -0.05,
        hip: 0.024,
      }),
      { ends: 0.36, folds: 5, threads: 18 },
    )
    train(on, 0, 0.14, 40, -0.06)
    neck(on, head, [0, 0.842], 0.026)
    face(on, head, 0.88)
    cap(on, head, 0.4, 0.4, 1.16)
    for (let i = 0; i < 60; i++) {
      const a = on.random.range(-1.5, 1.5)
      const [x, y] = [head.x + Math.sin(a) * 0.05, head.y + 0.006 + Math.cos(a) * 0.062]
      const to = on.random.range(-1, 1)
      on.thread(
        [
          [x * 0.9, y - 0.008, 0.004],
          [x + 0.008 * Math.cos(a) * to, y + 0.01 * Math.cos(a), 0.005],
          [x + 0.014 * to, y + 0.004, 0.001],
        ],
        on.random.chance(0.3) ? 0.4 : 0.12,
        0.5,
        6,
      )
    }
    on.tube(
      [
        [-0.06, 0.832, 0.022],
        [0, 0.822, 0.026],
        [0.06, 0.84, 0.02],
      ],
      { folds: 4, threads: 6 },
    )
    arm(on, {
      at: [0.1, 0.79],
      elbow: [0.175, 0.685],
      wrist: [0.262, 0.715],
      r: 0.032,
      hangs: 0.08,
    })
    hand(on, [0.265, 0.716], 1.2, 0.08, 0.2, -0.3, -1)
    arm(on, {
      at: [-0.1, 0.79],
      elbow: [-0.165, 0.645],
      wrist: [-0.03, 0.708],
      r: 0.033,
      hangs: 0.08,
    })
    hand(on, [-0.032, 0.708], 1.0, 0.08, 0.08, 0.1, -1)
    on.shine(0.02, 0.735, 0.05, 0.7)
    on.shine(0.02, 0.735, 0.12, 0.25)
  },
}

export const FIGURES: readonly Figure[] = [
  bearer,
  lantern,
  pair,
  singer,
  mother,
  elder,
  kneeler,
  youth,
]

/** A picture of the `i`-th, four bytes a place: see Sheet. */
export function paintOther(i: number, width: number, height: number, random: Random): Uint8Array {
  const sheet = new Sheet(width, height, random)
  FIGURES[i].paint(sheet)
  return sheet.bytes()
}
