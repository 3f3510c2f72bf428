/**
 * The others as they are painted: each of another age, with another gesture and something of its
 * own to bring. In the order of BUILDS.
 */
import type { Random } from '../random'
import { Sheet, type Spine } from './other-brush'
import { elder, kneeler } from './other-elders'
import { bearer, lantern, mother, singer } from './other-givers'
import { harper } from './other-harper'
import { cap, face, type Head, hair, neck } from './other-heads'
import { arm, girdle, hand, loose, train } from './other-parts'
import { ENDS, type Figure, robe } from './other-robes'

/** A youth with a hand on his heart, the other held out; the end of his scarf stirs. */
const youth: Figure = {
  paint(on) {
    const head: Head = { x: -0.005, y: 0.925, r: 0.068, tilt: 0.1 }
    // One short end of it falls from his shoulder: blown out from the neck, two were feelers of the head.
    const scarf: Spine = [
      [-0.05, 0.832, 0.012],
      [-0.1, 0.8, 0.015],
      [-0.13, 0.74, 0.017],
      [-0.165, 0.69, 0.015],
      [-0.19, 0.63, 0.003],
    ]
    on.tube(scarf, { folds: 3, threads: 6 })
    loose(on, scarf, 10, [-0.02, -0.02], 0.4)
    neck(on, head, [-0.016, 0.85], 0.4)
    on.hang(
      robe({
        shoulders: 0.096,
        straight: true,
        waist: 0.074,
        hem: 0.15,
        top: 0.845,
        sway: -0.13,
        hip: 0.024,
      }),
      { ends: ENDS, folds: 5, threads: 18, strands: 64 },
    )
    train(on, -0.03, 0.15, 40, -0.13)
    girdle(on, 0.012, 0.6, 0.07, 0.18)
    face(on, head)
    cap(on, head, 0.5, 1.04)
    hair(on, head, {
      ends: [
        [-0.066, 0.874, 0.012],
        [-0.06, 0.88, 0.012],
      ],
      count: 80,
      full: 1.08,
      curl: 0.006,
    })
    on.tube(
      [
        [-0.066, 0.846, 0.016],
        [-0.01, 0.836, 0.018],
        [0.042, 0.846, 0.012],
      ],
      { folds: 4, threads: 6 },
    )
    arm(on, {
      at: [-0.085, 0.79],
      elbow: [-0.14, 0.65],
      wrist: [0.0, 0.708],
      r: 0.032,
      hangs: 0.1,
    })
    hand(on, [-0.002, 0.708], 1.0, 0.076, 0.08, 0.1, -1)
    arm(on, {
      at: [0.075, 0.79],
      elbow: [0.165, 0.69],
      wrist: [0.26, 0.715],
      r: 0.031,
      hangs: 0.12,
    })
    hand(on, [0.263, 0.716], 1.2, 0.08, 0.2, -0.3, -1)
    on.shine(0.04, 0.735, 0.05, 0.5)
  },
}

export const FIGURES: readonly Figure[] = [
  bearer,
  lantern,
  harper,
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
