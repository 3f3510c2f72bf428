/**
 * The evening a grief is painted in: its sky and the land under it, or a room and the light that
 * falls into it. What stands in it is drawn over this, dark before the light.
 */
import type { Random } from '../../dream/random'
import type { SadMotif } from '../../dream/wings'
import { bare, type Dusk } from './griefs/tools'
import { type At, disc, hsl, line, type Pen, shape } from './pen'

/** From overhead to the horizon; land far off and near; what is dark, and what shines. */
type Colours = readonly [
  zenith: string,
  high: string,
  low: string,
  far: string,
  near: string,
  night: string,
  glow: string,
  pale: string,
]

const OUTSIDE: readonly Colours[] = [
  // Rose, after the sun.
  ['#4b3c86', '#b0608f', '#ffb68a', '#a4587e', '#53305c', '#1d1030', '#ffb070', '#fff0c8'],
  // A blue hour with one warm edge.
  ['#16235a', '#3f5aa6', '#f0b795', '#4a5a94', '#22305e', '#0c1030', '#ffc98a', '#fff2d2'],
  // Lilac, and a last gold under it.
  ['#1f1a55', '#6350a6', '#ffbf9a', '#80609c', '#2c2460', '#100c2c', '#ffb877', '#fff1d0'],
  // Gold.
  ['#6e3c7c', '#e0705e', '#ffd48a', '#c0685e', '#622c48', '#240e26', '#ffc46c', '#fff6d4'],
  // Sea green into peach.
  ['#17405c', '#3f8f9c', '#ffd2a4', '#47808e', '#1d4658', '#091e30', '#ffcf90', '#fff4d8'],
]
/** Walls in the dusk, and a light that is not put out. */
const INSIDE: readonly Colours[] = [
  ['#1a1c54', '#3c3f8e', '#a07a98', '#44406e', '#2a2450', '#0e0a24', '#ffb45e', '#fff0c4'],
  ['#2c164c', '#66307a', '#d87a76', '#6a3c58', '#3c2048', '#160a24', '#ffae5a', '#ffeec0'],
  ['#0e3450', '#256a84', '#c0ac88', '#335468', '#163a52', '#061628', '#ffc87a', '#fff3d0'],
  ['#4c1c3c', '#a04454', '#ffb066', '#7a4438', '#521f3a', '#200a1c', '#ffb860', '#fff2c8'],
]

export const OUTDOORS: ReadonlySet<SadMotif> = new Set<SadMotif>([
  'starless',
  'swing',
  'house',
  'boat',
  'tree',
  'suitcase',
  'bench',
])

/** Of what evening a grief is. */
export function duskOf(motif: SadMotif, random: Random, strokes: Random): Dusk {
  const outdoors = OUTDOORS.has(motif)
  const [zenith, high, low, far, near, night, glow, pale] = random.pick(outdoors ? OUTSIDE : INSIDE)
  return { zenith, high, low, far, shade: near, night, glow, pale, outdoors, random: strokes }
}

const rect = (pen: Pen) => pen.fillRect(-4, -3, 8, 6)

/** Sky or wall, lit from (0, 0.2): the field of a grief, −1 to 1, and some way beyond it. */
export function paintAir(pen: Pen, dusk: Dusk, random: Random) {
  const { zenith, high, low, glow, pale, outdoors } = dusk
  const g = pen.createLinearGradient(0, 1.15, 0, -0.75)
  g.addColorStop(0, zenith)
  g.addColorStop(0.42, high)
  g.addColorStop(0.86, low)
  g.addColorStop(1, outdoors ? pale : low)
  pen.fillStyle = g
  rect(pen)
  if (outdoors) {
    // Long clouds, their lower edges lit.
    pen.lineCap = 'round'
    for (let i = 0; i < 46; i++) {
      const y = random.range(-0.35, 1.05)
      const x = random.range(-3.4, 1.8)
      const w = random.range(0.25, 1.1)
      const h = random.range(0.012, 0.055)
      pen.globalAlpha = random.range(0.05, 0.16)
      line(
        pen,
        i % 2 ? low : zenith,
        h,
        [
          [x - w, y],
          [x, y + random.range(-0.03, 0.05)],
          [x + w, y + random.range(-0.02, 0.02)],
        ],
        true,
      )
    }
    pen.globalAlpha = 1
    for (let i = 0; i < 30; i++)
      disc(
        pen,
        hsl(44, 100, 92, random.range(0.2, 0.75)),
        random.range(-3.2, 1.5),
        random.range(0.45, 1.2),
        random.range(0.008, 0.018),
      )
  }
  // The light it stands before.
  for (const [r, a] of [
    [2.1, 0.34],
    [1.15, 0.5],
    [0.62, 0.5],
  ]) {
    const light = pen.createRadialGradient(0, 0.16, 0, 0, 0.16, r)
    light.addColorStop(0, r < 1 ? pale : glow)
    light.addColorStop(0.35, `${glow}88`)
    light.addColorStop(1, `${glow}00`)
    pen.globalAlpha = a
    pen.fillStyle = light
    rect(pen)
  }
  pen.globalAlpha = 1
}

/** Mist that lies along the ground over what stands there, and grass or boards before it. */
export function paintFore(pen: Pen, dusk: Dusk, random: Random, grass = dusk.outdoors) {
  const { glow, night, low, outdoors } = dusk
  const y = outdoors ? -0.66 : -0.62
  const mist = pen.createLinearGradient(0, y + 0.36, 0, y - 0.3)
  mist.addColorStop(0, `${low}00`)
  mist.addColorStop(0.55, `${low}66`)
  mist.addColorStop(1, `${low}00`)
  pen.globalAlpha = outdoors ? 0.7 : 0.3
  pen.fillStyle = mist
  rect(pen)
  if (grass)
    for (let i = 0; i < 260; i++) {
      const x = random.range(-3.4, 1.7)
      const d = random.next()
      const foot = -0.78 - 0.5 * d
      pen.globalAlpha = 0.2 + 0.4 * d
      line(pen, random.chance(0.24) ? glow : night, 0.012 + 0.012 * d, [
        [x, foot - 0.1],
        [x + random.range(-0.05, 0.05), foot + random.range(0.05, 0.13)],
      ])
    }
  pen.globalAlpha = 1
}

/** What is painted beside it on the other wing, of the same evening. */
export function paintBeside(pen: Pen, dusk: Dusk, random: Random, x: number, dry = true) {
  const { outdoors, pale, glow, night, far } = dusk
  if (!outdoors) {
    // A window, and its light over the floor.
    const w = random.range(0.26, 0.36)
    const top = random.range(0.7, 0.86)
    pen.globalAlpha = 0.5
    shape(pen, glow, [
      [x - w, -0.6],
      [x + w, -0.6],
      [x + w + 0.7, -1.5],
      [x - w + 0.2, -1.5],
    ])
    pen.globalAlpha = 1
    const g = pen.createRadialGradient(x, 0.2, 0, x, 0.2, 1.3)
    g.addColorStop(0, `${glow}aa`)
    g.addColorStop(1, `${glow}00`)
    pen.fillStyle = g
    rect(pen)
    shape(pen, pale, [
      [x - w, -0.18],
      [x + w, -0.18],
      [x + w, top],
      [x - w, top],
    ])
    line(pen, night, 0.035, [
      [x, -0.18],
      [x, top],
    ])
    for (const y of [0.12, 0.42])
      line(pen, night, 0.03, [
        [x - w, y],
        [x + w, y],
      ])
    return
  }
  // Bare trees, the farther the paler, and a small house that is still lit.
  const g = pen.createRadialGradient(x, -0.3, 0, x, -0.3, 1.4)
  g.addColorStop(0, `${glow}99`)
  g.addColorStop(1, `${glow}00`)
  pen.fillStyle = g
  rect(pen)
  if (!dry) return
  for (let i = 0; i < 4; i++)
    bare(
      pen,
      { night: far, random },
      x + random.range(-0.9, 0.7),
      -0.6,
      1.57,
      random.range(0.1, 0.17),
      0.035,
      1,
    )
  bare(
    pen,
    { night, random },
    x - 0.12,
    -0.76,
    random.range(1.45, 1.7),
    random.range(0.42, 0.54),
    0.1,
  )
  const hx = x + 0.4
  shape(pen, night, [
    [hx - 0.14, -0.7],
    [hx - 0.14, -0.5],
    [hx - 0.2, -0.5],
    [hx, -0.34],
    [hx + 0.2, -0.5],
    [hx + 0.14, -0.5],
    [hx + 0.14, -0.7],
  ])
  shape(pen, pale, [
    [hx - 0.045, -0.6],
    [hx + 0.045, -0.6],
    [hx + 0.045, -0.51],
    [hx - 0.045, -0.51],
  ])
  const way: At[] = [
    [hx - 0.03, -0.72],
    [hx + 0.03, -0.72],
    [hx - 0.2, -1.02],
    [hx + 0.5, -1.6],
    [hx - 0.5, -1.6],
    [hx - 0.4, -1.0],
  ]
  pen.globalAlpha = 0.45
  shape(pen, glow, way)
  pen.globalAlpha = 1
}
