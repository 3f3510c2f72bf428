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
import { arm, hand, leg } from './other-parts'
import { cloak, type Figure, girdle, gown } from './other-robes'
import { singer } from './other-singer'

/** A youth in tunic and cloak who holds out a light in his open hand. */
const youth: Figure = {
  paint(on) {
    const head: Head = { x: 0.0, y: 0.93, r: 0.066, tilt: 0.02 }
    const light: Spot = [0.372, 0.815]
    on.shine(light[0], light[1], 0.1, 0.2)
    // Behind him, his cloak in the wind.
    cloak(
      on,
      [-0.08, 0.8],
      [
        [0.02, 0.845],
        [-0.06, 0.84],
        [-0.115, 0.79],
        [-0.15, 0.67],
        [-0.195, 0.5],
        [-0.25, 0.35],
        [-0.32, 0.24],
        [-0.4, 0.185],
        [-0.4, 0.185],
        [-0.35, 0.14],
        [-0.315, 0.155],
        [-0.27, 0.1],
        [-0.225, 0.12],
        [-0.175, 0.07],
        [-0.13, 0.1],
        [-0.08, 0.06],
        [0.0, 0.4],
        [0.02, 0.7],
      ],
      [
        [-0.36, 0.18],
        [-0.28, 0.12],
        [-0.2, 0.1],
        [-0.12, 0.09],
      ],
      0.95,
    )
    leg(on, [-0.03, 0.47], [-0.05, 0.27], [-0.105, 0.04], 0.05, 0.085)
    leg(on, [0.025, 0.47], [0.06, 0.27], [0.06, 0.035], 0.05, 0.085)
    arm(on, { at: [0.05, 0.785], elbow: [0.17, 0.69], wrist: [0.3, 0.755], r: 0.032 })
    hand(on, [0.303, 0.756], 1.25, 0.088, 0.12, -0.45, -1)
    neck(on, head, [-0.014, 0.845], 0.36)
    gown(
      on,
      [
        [0.848, -0.036, 0.014],
        [0.83, -0.074, 0.042],
        [0.808, -0.104, 0.076],
        [0.76, -0.1, 0.09],
        [0.7, -0.084, 0.084],
        [0.64, -0.07, 0.066],
        [0.6, -0.066, 0.06],
        [0.57, -0.07, 0.064],
        [0.5, -0.078, 0.074],
        [0.42, -0.088, 0.084],
        [0.34, -0.1, 0.094],
        [0.29, -0.106, 0.1],
      ],
      { pleats: 4, from: 6, deep: 0.004, lifts: 0.012 },
    )
    girdle(on, [0.6, -0.066, 0.06], 0.12)
    face(on, head)
    cap(on, head, 0.5, 0.98)
    mane(
      on,
      head,
      [
        [-0.095, 0.885],
        [-0.07, 0.865],
      ],
      0.4,
    )
    hair(on, head, {
      ends: [
        [-0.07, 0.868, 0.01],
        [-0.1, 0.89, 0.014],
        [-0.098, 0.925, 0.012],
      ],
      count: 84,
      full: 1.1,
      curl: 0.01,
    })
    arm(on, { at: [-0.075, 0.785], elbow: [-0.155, 0.64], wrist: [-0.072, 0.565], r: 0.034 })
    hand(on, [-0.07, 0.563], 1.9, 0.08, 0.04, 0.2, -1)
    on.shine(light[0], light[1], 0.018, 1.2)
    on.shine(light[0], light[1], 0.045, 0.5)
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
