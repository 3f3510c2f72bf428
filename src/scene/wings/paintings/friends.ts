import { blob, disc, hsl, type Motif } from '../pen'
import { CLOTHS, HAIRS, person, SKINS, sunset } from './people'

export const friends: Motif = (pen, { random }) => {
  sunset(pen, 0, -0.1)
  disc(pen, hsl(50, 100, 88), 0, -0.06, 0.2)
  blob(pen, hsl(100, 40, 24), [
    [-1.2, -0.5],
    [-0.4, -0.4],
    [0.4, -0.42],
    [1.2, -0.5],
    [1.2, -1],
    [-1.2, -1],
  ])
  const xs = [-0.66, -0.36, 0.36, 0.67]
  const cloths = random.shuffle(CLOTHS)
  const skins = random.shuffle(SKINS)
  xs.forEach((x, i) => {
    const up = i % 2 === (random.chance(0.5) ? 0 : 1)
    const inner = x < 0 === (i % 2 === 0)
    person(pen, {
      x,
      y: -0.56 + random.range(0, 0.06),
      h: 0.86 + random.range(-0.06, 0.08),
      lean: (x < 0 ? 0.06 : -0.06) + random.range(-0.04, 0.04),
      hands: [
        [up ? -0.2 : -0.22, inner ? 0.02 : 0.24],
        [up ? 0.2 : 0.22, inner ? 0.24 : 0.02],
      ],
      feet: [
        [-0.1, 0.04],
        [0.12, random.range(0, 0.1)],
      ],
      skirt: i % 2 === 0,
      cloth: cloths[i],
      skin: skins[i % 4],
      hair: random.pick(HAIRS),
      longHair: i % 2 === 0 ? random.range(-0.08, 0.08) : 0,
    })
  })
  for (let i = 0; i < 30; i++)
    disc(
      pen,
      hsl(random.range(30, 60), 95, 76),
      random.range(-0.9, 0.9),
      random.range(-0.66, -0.5),
      0.014,
    )
}
