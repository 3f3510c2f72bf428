import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ball, bone, egg, hollow, melted, twice } from '../../src/dream/grow/melted'
import { hypot2, hypot3, type Sdf, smax, smin } from '../../src/dream/grow/sdf'

const within = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })
const place = fc.tuple(within(-1, 1), within(-1, 1), within(-1, 1))
const size = within(0.01, 0.4)
const shape = fc.oneof(
  fc.tuple(place, fc.tuple(size, size, size), within(0.001, 0.1)).map((a) => egg(...a)),
  fc.tuple(place, size, within(0.001, 0.1)).map((a) => ball(...a)),
  fc.tuple(place, size, place, size, within(0.001, 0.1)).map((a) => bone(...a)),
)
const part = fc
  .tuple(shape, fc.boolean(), fc.boolean())
  .map(([p, both, cut]) => (cut ? hollow : (q: typeof p) => q)(both ? twice(p) : p))

describe('a form of many parts', () => {
  it('is the same to the last bit where far parts are not looked at', () => {
    fc.assert(
      fc.property(shape, fc.array(part, { maxLength: 6 }), place, (first, others, [x, y, z]) => {
        // A part alone is looked at always.
        const alone = (p: typeof first): Sdf => {
          const whole = melted([{ ...p, hollow: false, twice: false }])
          return (u, v, w) => whole(p.twice ? Math.abs(u) : u, v, w)
        }
        let d = alone(first)(x, y, z)
        for (const p of others) {
          const e = alone(p)(x, y, z)
          d = p.hollow ? smax(d, -e, p.melts) : smin(d, e, p.melts)
        }
        expect(melted([first, ...others])(x, y, z)).toBe(d)
      }),
      { numRuns: 3000 },
    )
  })

  it('has lengths as Math.hypot has them', () => {
    fc.assert(
      fc.property(within(-9, 9), within(-9, 9), within(-9, 9), (x, y, z) => {
        expect(hypot2(x, y)).toBe(Math.hypot(x, y))
        expect(hypot3(x, y, z)).toBe(Math.hypot(x, y, z))
      }),
      { numRuns: 3000 },
    )
  })
})
