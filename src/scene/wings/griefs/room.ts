import { type At, shade } from '../pen'
import { cast, form, mix, pool, rod } from './form'
import { chamber } from './indoors'
import { at, type Grief, halo } from './tools'

/** A chair at the side of a room, turned to a doorway full of light. */
export const room: Grief = (pen, dusk) => {
  const { pale, glow, far } = dusk
  chamber(pen, dusk, -0.34, -0.72, -1)
  halo(pen, dusk, 0.45, 0.2, 1.25, 0.6)
  // The light comes over the boards toward us.
  for (const grow of [0, 0.08, 0.18])
    shade(
      pen,
      mix(glow, pale, 0.5, 0.36),
      mix(glow, glow, 0, 0.06),
      [0.4, -0.34],
      [0, -1.1],
      [
        [0.18, -0.34],
        [0.7, -0.34],
        [0.56 + grow, -1.3],
        [-0.72 - grow, -1.3],
      ],
    )
  const arch = (grow: number): At[] => [
    [0.18 - grow, -0.34],
    [0.7 + grow, -0.34],
    [0.7 + grow, 0.56],
    [0.6 + grow * 0.6, 0.8 + grow],
    [0.44, 0.87 + grow],
    [0.28 - grow * 0.6, 0.8 + grow],
    [0.18 - grow, 0.56],
  ]
  form(pen, dusk, far, arch(0.09), false, 0.03)
  shade(pen, pale, mix(glow, pale, 0.2), [0.44, 0.3], [0.44, 1], arch(0))
  pool(pen, pale, 0.44, 0.1, 0.4, 0.7, 0.9)
  cast(pen, dusk, -0.52, 0.02, -0.66, 0.42, 0.8)
  const p = at(-0.26, -0.72, 0.6)
  const wood = mix(far, glow, 0.25)
  for (const [x, y, top] of [
    [-0.5, 0.1, 1.66],
    [0.2, 0.16, 0.72],
    [0.06, 0.3, 1.72],
    [-0.3, -0.1, 0.6],
    [0.5, -0.02, 0.66],
  ])
    rod(pen, dusk, wood, 0.062, [p(x, y), p(x * 0.98, top)])
  form(pen, dusk, wood, [p(-0.54, 0.66), p(0.2, 0.78), p(0.56, 0.66), p(-0.3, 0.52)])
  for (const y of [1.04, 1.3, 1.56]) rod(pen, dusk, wood, 0.06, [p(-0.5, y), p(0.06, y + 0.08)])
}
