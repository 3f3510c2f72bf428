import { type At, disc, line, shade, shape } from '../pen'
import { cast, form, mix, pool } from './form'
import { chamber } from './indoors'
import { at, type Grief, halo } from './tools'

/** Boots at a threshold that nobody steps over. */
export const shoes: Grief = (pen, dusk) => {
  const { pale, glow, night, far, low, high } = dusk
  chamber(pen, dusk, -0.3, -0.6, -1)
  halo(pen, dusk, 0.3, 0.3, 1.1, 0.7)
  form(
    pen,
    dusk,
    mix(far, low, 0.3),
    [
      [-0.22, -0.3],
      [-0.22, 1.1],
      [0.84, 1.1],
      [0.84, -0.3],
    ],
    false,
    0.04,
  )
  // Out there it is evening, and a way goes into it.
  const open: At[] = [
    [-0.13, -0.3],
    [-0.13, 1.1],
    [0.75, 1.1],
    [0.75, -0.3],
  ]
  shade(pen, pale, mix(high, low, 0.6), [0.3, 0.05], [0.3, 1.05], open)
  pool(pen, pale, 0.3, 0.1, 0.42, 0.36, 0.9)
  shade(
    pen,
    mix(far, low, 0.6),
    mix(far, night, 0.2),
    [0.3, 0.12],
    [0.3, -0.3],
    [
      [-0.13, 0.02],
      [0.1, 0.1],
      [0.36, 0.06],
      [0.75, 0.16],
      [0.75, -0.3],
      [-0.13, -0.3],
    ],
  )
  shade(
    pen,
    pale,
    glow,
    [0.3, 0.1],
    [0.3, -0.3],
    [
      [0.27, 0.07],
      [0.31, 0.07],
      [0.34, -0.04],
      [0.56, -0.3],
      [0.06, -0.3],
      [0.22, -0.06],
    ],
  )
  disc(pen, pale, 0.5, 0.42, 0.1)
  for (const grow of [0, 0.08, 0.16])
    shade(
      pen,
      mix(glow, pale, 0.4, 0.4),
      mix(glow, glow, 0, 0),
      [0.3, -0.3],
      [0.2, -1.1],
      [
        [-0.13, -0.3],
        [0.75, -0.3],
        [0.95 + grow, -1.25],
        [-0.75 - grow, -1.25],
      ],
    )
  const hide = mix('#8a4a26', far, 0.25)
  for (const [x, y, s] of [
    [-0.26, -0.66, 0.44],
    [0.3, -0.82, 0.52],
  ]) {
    const p = at(x, y, s)
    cast(pen, dusk, x - 0.2, x + 0.4, y + 0.02, 0.3, 0.85)
    form(
      pen,
      dusk,
      hide,
      [
        p(-0.46, 1.4),
        p(-0.1, 1.5),
        p(0.2, 1.4),
        p(0.2, 0.78),
        p(0.42, 0.56),
        p(0.86, 0.4),
        p(0.98, 0.14),
        p(0.9, 0.02),
        p(-0.46, 0.02),
        p(-0.52, 0.5),
        p(-0.42, 0.9),
      ],
      false,
      0.03,
    )
    // What is in it is dark, and its tongue hangs out.
    disc(pen, night, ...p(-0.13, 1.4), 0.33 * s, 0.1 * s)
    form(pen, dusk, mix(hide, pale, 0.2), [p(-0.02, 1.36), p(0.2, 1.6), p(0.34, 1.34), p(0.2, 1.1)])
    shape(pen, mix(night, far, 0.2), [p(-0.52, -0.1), p(1, -0.1), p(1, 0.08), p(-0.5, 0.06)])
    for (let i = 0; i < 4; i++)
      line(pen, mix(pale, glow, 0.3), 0.02, [
        p(-0.04 + i * 0.05, 1.2 - i * 0.19),
        p(0.22 + i * 0.06, 1.22 - i * 0.2),
      ])
    line(pen, mix(glow, pale, 0.2, 0.8), 0.014, [p(-0.5, 0.1), p(0.96, 0.12)])
    line(pen, mix(night, hide, 0.5), 0.02, [p(0.42, 0.54), p(0.5, 0.3), p(0.44, 0.1)], true)
  }
}
