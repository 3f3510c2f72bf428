import { type At, box, disc, glow, hsl, limb, line, type Motif, shape, wash } from '../pen'

export const letter: Motif = (pen, ink) => {
  wash(pen, -0.75, 0.75, ink.deep, ink.mid, ink.deep)
  for (let i = -3; i < 4; i++)
    line(pen, ink.dark, 0.012, [
      [-1, i * 0.22],
      [1, i * 0.22 + 0.05],
    ])
  glow(pen, -0.5, 0.2, 0.9, 44, 55, 75, 0.45)
  pen.save()
  pen.translate(-0.5, -0.02)
  pen.rotate(-0.14 + ink.random.range(-0.1, 0.1))
  box(pen, hsl(250, 30, 8, 0.5), -0.25, -0.45, 0.33, 0.38)
  shape(pen, ink.pale, [
    [-0.3, -0.42],
    [0.28, -0.42],
    [0.28, 0.34],
    [0.18, 0.44],
    [-0.3, 0.44],
  ])
  shape(pen, ink.soft, [
    [0.28, 0.34],
    [0.18, 0.44],
    [0.17, 0.33],
  ])
  line(pen, ink.light, 0.012, [
    [-0.3, 0.0],
    [0.28, 0.0],
  ])
  for (let i = 0; i < 6; i++) {
    const y = 0.32 - i * 0.1
    const pts: At[] = []
    const end = i === 5 ? 0 : 0.2
    for (let x = -0.22; x < end; x += 0.025) pts.push([x, y + (pts.length % 2 ? 0.016 : -0.016)])
    line(pen, ink.dark, 0.012, pts, true)
  }
  disc(pen, hsl(225, 45, 60, 0.5), 0.1, -0.26, 0.07, 0.06)
  pen.restore()
  pen.save()
  pen.translate(0.5, -0.12)
  pen.rotate(0.3 + ink.random.range(-0.15, 0.15))
  box(pen, hsl(250, 30, 8, 0.5), -0.3, -0.26, 0.36, 0.18)
  box(pen, ink.light, -0.34, -0.22, 0.32, 0.22)
  line(pen, ink.mid, 0.014, [
    [-0.34, 0.22],
    [0, -0.04],
    [0.32, 0.22],
  ])
  line(pen, ink.mid, 0.01, [
    [-0.34, -0.22],
    [-0.08, 0.02],
  ])
  line(pen, ink.mid, 0.01, [
    [0.32, -0.22],
    [0.08, 0.02],
  ])
  disc(pen, ink.accent, 0, -0.03, 0.07)
  pen.restore()
  limb(
    pen,
    ink.dark,
    [
      [0.3, 0.42],
      [0.5, 0.34],
      [0.76, 0.36],
    ],
    0.012,
    0.035,
  )
}
