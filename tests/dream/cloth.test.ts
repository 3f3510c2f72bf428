import { describe, expect, it } from 'vitest'
import { clothSide, panelAt, panelGrid, panelInTurn } from '../../src/dream/cloth'
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
})
