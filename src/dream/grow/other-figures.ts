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

/** A youth with a hand on his heart, the other held out; his scarf is blown. */
const youth: Figure = {
  paint(on) {
    const head: Head = { x: -0.005, y: 0.925, r: 0.068, tilt: 0.1 }
    // Its two ends are thin silk that turns in the wind, now broad, now on edge.
    const scarf: Spine = [
      [0.0, 0.85, 0.008],
      [-0.08, 0.868, 0.009],
      [-0.15, 0.846, 0.012],
      [-0.21, 0.866, 0.005],
      [-0.27, 0.884, 0.01],
      [-0.33, 0.846, 0.006],
      [-0.385, 0.85, 0.008],
      [-0.43, 0.88, 0.001],
    ]
    const under: Spine = [
      [0.0, 0.846, 0.008],
      [-0.08, 0.828, 0.008],
      [-0.135, 0.79, 0.011],
      [-0.185, 0.796, 0.004],
      [-0.235, 0.77, 0.009],
      [-0.275, 0.715, 0.004],
      [-0.325, 0.716, 0.001],
    ]
    on.tube(under, { folds: 3, threads: 6 })
    on.tube(scarf, { folds: 3, threads: 6 })
    loose(on, scarf, 16, [-0.03, 0.03], 0.5)
    loose(on, under, 16, [-0.03, -0.02], 0.5)
    neck(on, head, [-0.016, 0.85], 0.4)
    on.hang(
      robe({
        shoulders: 0.096,
        straight: true,
        waist: 0.074,
        hem: 0.15,
        top: 0.845,
        sway: -0.05,
        hip: 0.024,
      }),
      { ends: ENDS, folds: 5, threads: 18, strands: 64 },
    )
    train(on, 0, 0.14, 30, -0.06)
    girdle(on, 0.012, 0.6, 0.07, 0.18)
    face(on, head)
    cap(on, head, 0.5, 1.04)
    hair(on, head, {
      ends: [
        [-0.085, 0.888, 0.02],
        [-0.105, 0.905, 0.02],
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
