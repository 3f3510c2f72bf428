/** The lens at the edge of the circle. */
import { SEAT } from '../../dream/bow'
import { BUILDS, buildOf, turnOf } from '../../dream/grow/other'
import type { DreamState } from '../../dream/state'
import { wrapped, yawOf } from '../../dream/world'
import { live } from '../../store'
import { fromMiddle, MOON, type Placement, picture, treesAround } from './lens'

const LENS = { distance: SEAT, height: 0.72, turn: 0, at: 1.02, fov: 40 }
/** It goes no farther round than this for what it sees, and turns no farther aside, in so many steps, radians. */
const ROUND = { most: 0.3, steps: 15 }
const TURNS = { most: 0.1, steps: 8 }
/** Nobody is nearer to the edge than this share of the picture's breadth, or taller than that of its height. */
const RIM = 0.09
const TALL = 0.38
/** Half the breadth of her head and hair, of the head of another and of a trunk, metres. */
const HER = 0.3
const HEAD = 0.2
const TRUNK = 0.8
/** Trees up to so far count, those this near wholly, metres. */
const TREES = 110
const NEAR_TREE = 40

/**
 * From the edge of the circle, over the grass: she in its midst, the ring of light about her, and to
 * either side of her those of it who stand beyond, each a figure of its own before the sky.
 */
export function circle(state: DreamState): Placement {
  const { place, wisps } = state
  const high = Math.tan((LENS.fov * Math.PI) / 360)
  const wide = high * picture.aspect
  const across = 0.85 * place.sunAzimuth + Math.PI
  const turn = turnOf(live.dream?.seed ?? '')
  const order = [...wisps].sort((a, b) => a.place - b.place)
  let best = fromMiddle(state, across, LENS)
  let least = Infinity
  for (let i = -ROUND.steps; i <= ROUND.steps; i++) {
    const round = (i / ROUND.steps) * ROUND.most
    const at = fromMiddle(state, across + round, LENS)
    const ahead = yawOf(at.atX - at.x, at.atZ - at.z)
    const trees = treesAround(at.x, at.z, TREES).map(({ x, z }) => ({
      away: Math.hypot(x - at.x, z - at.z),
      off: wrapped(yawOf(x - at.x, z - at.z) - ahead),
    }))
    const seen = order.map(({ x, z }, k) => {
      const { tall, half } = BUILDS[buildOf(k, order.length, turn)]
      const far = Math.hypot(x - at.x, z - at.z)
      return { tall, half, far, off: wrapped(yawOf(x - at.x, z - at.z) - ahead) }
    })
    for (let k = -TURNS.steps; k <= TURNS.steps; k++) {
      const turned = (k / TURNS.steps) * TURNS.most
      let cost = 0.6 * Math.abs(round) + 2.5 * Math.abs(turned)
      const moon = wrapped(place.moonAzimuth - ahead)
      cost += 6 * Math.max(0, MOON - Math.abs(Math.abs(moon - turned) - Math.atan(wide)))
      const row = seen
        .map(({ tall, half, far, off }) => ({
          at: Math.tan(off - turned) / wide,
          half: half / far / wide,
          head: HEAD / far / wide,
          tall: tall / far / (2 * high),
          before: Math.abs(off - turned) < 1.2 && far > 1.7,
        }))
        .filter(({ at, half, before }) => before && Math.abs(at) - half < 1)
        .sort((a, b) => a.at - b.at)
      let weight = 0
      row.forEach((one, n) => {
        // Cut by the edge it is worst, near to it ill.
        const edge = Math.abs(one.at) + one.half - 1
        cost += 4 * Math.max(0, Math.min(edge, 2 * one.half)) + 2 * Math.max(0, edge + 2 * RIM)
        cost += 6 * Math.max(0, one.tall - TALL)
        cost +=
          6 *
          Math.max(
            0,
            one.half + HER / LENS.distance / wide - Math.abs(one.at + Math.tan(turned) / wide),
          )
        const next = row[n + 1]
        if (next) cost += 6 * Math.max(0, one.half + next.half - next.at + one.at)
        weight += one.at * one.tall * one.half
        const beside = Math.abs(Math.tan(moon - turned) / wide - one.at)
        cost += 2 * Math.max(0, one.half + MOON / wide - beside)
        for (const tree of trees) {
          const trunk = Math.abs(Math.tan(tree.off - turned) / wide - one.at)
          const breadth = one.head + TRUNK / tree.away / wide
          cost += 0.6 * Math.min(1, NEAR_TREE / tree.away) * Math.max(0, 1 - trunk / breadth)
        }
      })
      cost += 8 * Math.abs(weight)
      if (cost >= least) continue
      least = cost
      best = fromMiddle(state, across + round, { ...LENS, turn: turned })
    }
  }
  return best
}
