/**
 * The others as they are painted: each of another age, with another gesture and something of its
 * own to bring. In the order of BUILDS.
 */
import type { Random } from '../random'
import type { Spot } from './other'
import { Sheet } from './other-brush'
import { elder, kneeler } from './other-elders'
import { bearer, lantern, mother } from './other-givers'
import { harper } from './other-harper'
import { cap, face, type Head, hair, mane, neck } from './other-heads'
import { arm, hand } from './other-parts'
import { cloak, type Figure, girdle, gown } from './other-robes'
import { singer } from './other-singer'

/** A youth in robe and cloak who holds out a light on his open hand, the other at his heart. */
const youth: Figure = {
  paint(on) {
    const head: Head = { x: 0.004, y: 0.926, r: 0.066, tilt: 0.1 }
    const light: Spot = [0.352, 0.808]
    on.shine(light[0], light[1], 0.1, 0.2)
    // Close behind him, his cloak; wind has but its end.
    cloak(
      on,
      [-0.075, 0.8],
      [
        [0.02, 0.845],
        [-0.06, 0.842],
        [-0.108, 0.805],
        [-0.13, 0.7],
        [-0.145, 0.55],
        [-0.17, 0.4],
        [-0.205, 0.26],
        [-0.26, 0.15],
        [-0.345, 0.085],
        [-0.345, 0.085],
        [-0.3, 0.05],
        [-0.265, 0.06],
        [-0.22, 0.02],
        [-0.18, 0.03],
        [-0.12, 0.0],
        [0.02, 0.02],
        [0.03, 0.4],
        [0.02, 0.7],
      ],
      [
        [-0.3, 0.07],
        [-0.225, 0.05],
        [-0.165, 0.04],
      ],
      0.95,
    )
    arm(on, { at: [0.05, 0.785], elbow: [0.152, 0.69], wrist: [0.274, 0.745], r: 0.034 })
    hand(on, [0.277, 0.746], 1.38, 0.09, 0.05, -0.4, -1)
    neck(on, head, [-0.014, 0.845], 0.36)
    // His weight is on the leg behind: the other's knee is in the cloth.
    gown(
      on,
      [
        [0.848, -0.036, 0.014],
        [0.83, -0.074, 0.042],
        [0.808, -0.104, 0.076],
        [0.76, -0.1, 0.088],
        [0.7, -0.086, 0.082],
        [0.64, -0.074, 0.062],
        [0.6, -0.072, 0.054],
        [0.55, -0.08, 0.058],
        [0.47, -0.092, 0.072],
        [0.38, -0.098, 0.092],
        [0.29, -0.104, 0.108],
        [0.2, -0.116, 0.106],
        [0.1, -0.138, 0.112],
        [0.03, -0.16, 0.124],
      ],
      { pleats: 5, from: 7, deep: 0.006, lifts: 0.012 },
    )
    girdle(on, [0.6, -0.072, 0.054], 0.2)
    face(on, head)
    cap(on, head, 0.5, 1.04)
    mane(
      on,
      head,
      [
        [-0.15, 0.86],
        [-0.128, 0.81],
        [-0.09, 0.79],
      ],
      0.5,
    )
    hair(on, head, {
      ends: [
        [-0.14, 0.85, 0.02],
        [-0.115, 0.805, 0.02],
        [-0.08, 0.79, 0.016],
      ],
      count: 98,
      full: 1.08,
      curl: 0.012,
    })
    arm(on, { at: [-0.072, 0.785], elbow: [-0.128, 0.63], wrist: [0.012, 0.688], r: 0.034 })
    hand(on, [0.014, 0.689], 0.95, 0.08, 0.04, 0.1, -1)
    on.shine(light[0], light[1], 0.018, 1.4)
    on.shine(light[0], light[1], 0.042, 0.6)
  },
}

export const FIGURES: readonly Figure[] = [
  harper,
  lantern,
  elder,
  bearer,
  youth,
  mother,
  singer,
  kneeler,
]

/** A picture of the `i`-th, four bytes a place: see Sheet. */
export function paintOther(i: number, width: number, height: number, random: Random): Uint8Array {
  const sheet = new Sheet(width, height, random)
  FIGURES[i].paint(sheet)
  return sheet.bytes()
}
