/**
 * The evening a grief is painted in: its sky and the land under it, or a room and the light that
 * falls into it. What stands in it is drawn over this, dark before the light.
 */
import type { Random } from '../../dream/random'
import type { SadMotif } from '../../dream/wings'
import { form, mix, pool, shaft } from './griefs/form'
import { chamber, pane } from './griefs/indoors'
import { bare, type Dusk } from './griefs/tools'
import { coloursOf, SETTINGS } from './moods'
import { type At, disc, line, type Pen, shape } from './pen'

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
  const [lamp, focus, ...moods] = SETTINGS[motif]
  const [zenith, high, low, far, near, night, glow, pale] = coloursOf(random.pick(moods))
  const outdoors = OUTDOORS.has(motif)
  const colours = { zenith, high, low, far, shade: near, night, glow, pale }
  return { ...colours, outdoors, lamp, focus, random: strokes }
}

const rect = (pen: Pen) => pen.fillRect(-4, -3, 8, 6)

/** Sky or wall as its lamp lights it, in strokes of a brush that go round the light. */
export function paintAir(pen: Pen, dusk: Dusk, random: Random, strokes = 120) {
  const { zenith, high, low, night, glow, pale, outdoors, lamp } = dusk
  const [lx, ly] = lamp
  const sky = pen.createLinearGradient(0, 1.15, 0, -0.75)
  sky.addColorStop(0, zenith)
  sky.addColorStop(0.5, high)
  sky.addColorStop(0.9, low)
  sky.addColorStop(1, mix(low, glow, 0.5))
  const wall = pen.createRadialGradient(lx, ly, 0, lx, ly, 2.3)
  wall.addColorStop(0, low)
  wall.addColorStop(0.3, mix(high, low, 0.3))
  wall.addColorStop(0.62, mix(zenith, high, 0.3))
  wall.addColorStop(1, mix(night, zenith, 0.6))
  pen.fillStyle = outdoors ? sky : wall
  rect(pen)
  pen.lineCap = 'round'
  for (let i = 0; i < strokes; i++) {
    const x = random.range(-2.6, 1.5)
    const y = random.range(-0.6, 1.1)
    const [dx, dy] = [x - lx, y - ly]
    const d = Math.hypot(dx, dy) || 1
    const tone = Math.min(1, Math.max(0, d / 1.7 + random.range(-0.3, 0.3)))
    const l = random.range(0.06, 0.2) * (0.5 + d)
    // Clouds lie flat; on a wall the strokes go round the light.
    const flat = outdoors ? 0.75 : 0.25
    const ux = (-dy / d) * (1 - flat) + flat * Math.sign(-dy || 1)
    const uy = (dx / d) * (1 - flat)
    const colour = tone < 0.5 ? mix(glow, low, tone * 2) : mix(high, zenith, tone * 2 - 1)
    pen.globalAlpha = random.range(0.06, outdoors ? 0.3 : 0.17)
    line(
      pen,
      colour,
      random.range(0.02, 0.06),
      [
        [x - ux * l, y - uy * l],
        [x + (dx / d) * l * 0.12, y + (dy / d) * l * 0.12],
        [x + ux * l, y + uy * l],
      ],
      true,
    )
  }
  pen.globalAlpha = 1
  if (outdoors)
    for (let i = 0; i < 36; i++)
      disc(
        pen,
        mix(low, pale, 0.8, random.range(0.15, 0.8)),
        random.range(-3.2, 1.5),
        random.range(0.3, 1.2),
        random.range(0.006, 0.017),
      )
  for (const [r, a] of [
    [1.5, 0.3],
    [0.8, 0.36],
  ]) {
    const light = pen.createRadialGradient(lx, ly, 0, lx, ly, r)
    light.addColorStop(0, mix(glow, pale, 0.4))
    light.addColorStop(0.35, `${glow}77`)
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
    const w = random.range(0.3, 0.38)
    const top = random.range(0.72, 0.86)
    chamber(pen, dusk, -0.55)
    pane(pen, { ...dusk, lamp: [x, 0.2] }, x - w, -0.2, x + w, top, 2, 3)
    shaft(pen, dusk, [x - w, top], [x + w, -0.2], [x + 1, -1.3], [x - 0.1, -1.5], 0.7)
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
    { ...dusk, random },
    x - 0.12,
    -0.76,
    random.range(1.45, 1.7),
    random.range(0.42, 0.54),
    0.1,
  )
  // Its walls, its roof, and what falls from its window.
  const hx = x + 0.36
  const near: Dusk = { ...dusk, lamp: [hx - 0.6, 0.1] }
  const wall = mix(far, night, 0.68)
  form(pen, near, wall, [
    [hx - 0.16, -0.7],
    [hx - 0.16, -0.46],
    [hx - 0.04, -0.32],
    [hx + 0.08, -0.46],
    [hx + 0.08, -0.71],
  ])
  form(pen, near, mix(night, wall, 0.5), [
    [hx + 0.08, -0.71],
    [hx + 0.08, -0.46],
    [hx + 0.3, -0.47],
    [hx + 0.3, -0.68],
  ])
  form(pen, near, wall, [
    [hx + 0.11, -0.49],
    [hx - 0.04, -0.29],
    [hx + 0.2, -0.31],
    [hx + 0.35, -0.48],
  ])
  pool(pen, '#ffb050', hx - 0.04, -0.56, 0.26, 0.24, 0.85)
  shape(pen, pale, [
    [hx - 0.085, -0.62],
    [hx + 0.005, -0.62],
    [hx + 0.005, -0.51],
    [hx - 0.085, -0.51],
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
