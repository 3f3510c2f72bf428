/** Of the others: one who plays; each string of his harp is a line of light. */
import type { Spot } from './other'
import { beard, cap, face, type Head, hair, neck } from './other-heads'
import { arm, girdle, hand, train } from './other-parts'
import { ENDS, type Figure, robe } from './other-robes'
import { lerp } from './sdf'

/** Where its strings end, from the nearest to him: on its box, which leans on his shoulder, and on its neck. */
const LOW: readonly Spot[] = [
  [0.05, 0.72],
  [0.142, 0.535],
]
const HIGH: readonly Spot[] = [
  [0.075, 0.84],
  [0.248, 0.885],
]
const STRINGS = 8

/** A tall man with a harp in the crook of his arm, his head bowed to hear it. */
export const harper: Figure = {
  paint(on) {
    const head: Head = { x: -0.045, y: 0.912, r: 0.067, tilt: 0.2 }
    on.shine(0.16, 0.72, 0.13, 0.12)
    // The arm beyond his harp, its hand at the strings.
    arm(on, {
      at: [-0.02, 0.79],
      elbow: [0.075, 0.665],
      wrist: [0.2, 0.7],
      r: 0.03,
      hangs: 0.08,
    })
    hand(on, [0.203, 0.703], 0.5, 0.072, 0.14, -0.3, -1)
    neck(on, head, [-0.062, 0.845], 0.4)
    on.hang(
      robe({
        shoulders: 0.1,
        straight: true,
        waist: 0.078,
        hip: -0.02,
        hem: 0.18,
        top: 0.838,
        x: -0.055,
        sway: -0.12,
      }),
      { ends: ENDS, folds: 5, threads: 18, strands: 54 },
    )
    train(on, -0.08, 0.16, 40, -0.12)
    girdle(on, -0.06, 0.59, 0.074, 0.22)
    face(on, head, { lit: 0.9, old: 0.3 })
    cap(on, head, 0.5, 1.04)
    hair(on, head, {
      ends: [
        [-0.15, 0.8, 0.03],
        [-0.17, 0.76, 0.03],
      ],
      count: 84,
      full: 1.06,
      curl: 0.008,
    })
    beard(on, head, [0.03, 0.8], 50, 0.4)
    // Its box, its neck and the pillar that bows before them: of wood that holds the light.
    on.flesh(
      [
        [0.16, 0.5, 0.017],
        [0.1, 0.62, 0.015],
        [0.05, 0.74, 0.012],
        [0.022, 0.82, 0.011],
      ],
      1.2,
      0.3,
      24,
    )
    on.flesh(
      [
        [0.02, 0.815, 0.012],
        [0.06, 0.868, 0.013],
        [0.13, 0.84, 0.01],
        [0.2, 0.876, 0.011],
        [0.262, 0.915, 0.012],
      ],
      1.2,
      0.38,
      24,
    )
    on.flesh(
      [
        [0.262, 0.915, 0.011],
        [0.288, 0.8, 0.009],
        [0.262, 0.65, 0.009],
        [0.2, 0.53, 0.011],
        [0.155, 0.495, 0.014],
      ],
      1.2,
      0.44,
      24,
    )
    for (let k = 0; k < STRINGS; k++) {
      const t = (k + 0.5) / STRINGS
      const low = [0, 1].map((i) => lerp(LOW[0][i], LOW[1][i], t))
      const high = [0, 1].map((i) => lerp(HIGH[0][i], HIGH[1][i], t))
      on.thread(
        [
          [low[0], low[1], 0.0014],
          [high[0], high[1] - 0.03 * Math.sin(Math.PI * t), 0.0014],
        ],
        1,
        // Solid enough to be seen before a bright sky.
        0.8,
        4,
      )
    }
    arm(on, {
      at: [-0.125, 0.785],
      elbow: [-0.175, 0.64],
      wrist: [0.045, 0.665],
      r: 0.032,
      hangs: 0.16,
    })
    hand(on, [0.05, 0.667], 0.9, 0.076, 0.14, -0.3, -1)
    // What he plays leaves it.
    for (let i = 0; i < 12; i++)
      on.shine(0.15 + 0.05 * on.random.normal(), 0.74 + 0.22 * on.random.next(), 0.0045, 0.6)
    on.shine(0.16, 0.72, 0.05, 0.16)
  },
}
