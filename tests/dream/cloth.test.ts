import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clothSide, panelAt, panelGrid, panelInTurn, seamAt } from '../../src/dream/cloth'
import { createDream } from '../../src/dream/dream'
import { runTo } from '../../src/dream/runTo'
import { NEVER } from '../../src/dream/state'

describe('the cloth', () => {
  it('is woven row by row from above, to and fro, each panel once', () => {
    for (const side of [-1, 1] as const)
      for (let count = 8; count <= 24; count++) {
        const turns = Array.from({ length: count }, (_, step) => panelInTurn(step, count, side))
        expect([...turns].sort((a, b) => a - b)).toEqual(turns.map((_, i) => i))
        const { columns } = panelGrid(count)
        for (let i = 1; i < count; i++) {
          const [a, b] = [turns[i - 1], turns[i]].map((panel) => ({
            ...panelAt(panel, count, { u: 0, v: 0 }),
          }))
          expect(b.v).toBeGreaterThanOrEqual(a.v)
          if (a.v === b.v) expect(Math.abs(b.u - a.u)).toBeCloseTo(1 / columns, 5)
        }
      }
  })
  it('has no hole while it is being woven', () => {
    const dream = createDream({ seed: 'willow' })
    runTo(dream, 'weaving', 18)
    const { moths } = dream.state
    const woven = moths.filter((moth) => moth.wovenAt !== NEVER)
    expect(woven.length / moths.length).toBeGreaterThan(0.35)
    expect(woven.length / moths.length).toBeLessThan(0.75)
    const first = Array.from({ length: woven.length }, (_, i) =>
      panelInTurn(i, moths.length, clothSide(dream.state)),
    )
    expect(woven.map((moth) => moth.panel).sort()).toEqual(first.sort())
    expect(new Set(moths.map((moth) => moth.panel)).size).toBe(moths.length)
  })
  it('has pictures of uneven breadth, none of them a strip, in rows that end where they did', () => {
    const breadths = new Set<string>()
    for (let row = 0; row < 3; row++)
      for (let inRow = 1; inRow <= 8; inRow++) {
        expect(seamAt(0, row, inRow)).toBe(0)
        expect(seamAt(inRow, row, inRow)).toBe(inRow)
        for (let k = 0; k < inRow; k++) {
          const breadth = seamAt(k + 1, row, inRow) - seamAt(k, row, inRow)
          expect(breadth).toBeGreaterThan(0.7)
          expect(breadth).toBeLessThan(1.3)
          if (inRow > 2) breadths.add(breadth.toFixed(2))
        }
      }
    expect(breadths.size).toBeGreaterThan(10)
  })
  it('is woven at the seams that are drawn', () => {
    const drawn = readFileSync('shaders/tapestry/cloth.frag.glsl', 'utf8')
    const expression = /float seam\(.*\{\s*return (.*);/.exec(drawn)?.[1]
    const inShader = new Function('k', 'row', 'inRow', 'fract', 'step', `return ${expression}`)
    const fract = (x: number) => x - Math.floor(x)
    const step = (edge: number, x: number) => (x < edge ? 0 : 1)
    for (let row = 0; row < 3; row++)
      for (let inRow = 1; inRow <= 8; inRow++)
        for (let k = 0; k <= inRow; k++)
          expect(inShader(k, row, inRow, fract, step)).toBeCloseTo(seamAt(k, row, inRow), 6)
  })
})
