/**
 * The web of threads: an endless grid of far lights, some pairs of neighbours joined. A pure
 * function of seed and place, written into arrays that are reused as the visitor walks.
 */
import { hashCell } from '../../dream/random'

/** Metres between lights, on average. */
const CELL = 62
/** Cells to each side of the visitor. */
const REACH = 5
/** Share of neighbouring pairs that are joined. */
const JOINED = 0.2
export const MOST_THREADS = 72

/** Neighbours a light may be joined to: near ones and one far reach. */
const STEPS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
  [2, 1],
  [-1, 2],
] as const

export const cellOf = (metres: number) => Math.floor(metres / CELL)

/** Writes threads around the cell (cx, cz); returns how many. `from`, `to`: four numbers each. */
export function spinWeb(
  salt: number,
  cx: number,
  cz: number,
  heightAt: (x: number, z: number) => number,
  from: Float32Array,
  to: Float32Array,
): number {
  let count = 0
  const end = (out: Float32Array, o: number, i: number, j: number) => {
    const x = (i + 0.15 + 0.7 * hashCell(i, j, salt)) * CELL
    const z = (j + 0.15 + 0.7 * hashCell(i, j, salt + 1)) * CELL
    out[o] = x
    out[o + 1] = heightAt(x, z) + 7 + 15 * hashCell(i, j, salt + 2)
    out[o + 2] = z
  }
  for (let j = cz - REACH; j <= cz + REACH; j++) {
    for (let i = cx - REACH; i <= cx + REACH; i++) {
      if ((i - cx) ** 2 + (j - cz) ** 2 > REACH * REACH) continue
      for (let k = 0; k < STEPS.length; k++) {
        if (count >= MOST_THREADS) return count
        const chosen = hashCell(i, j, salt + 10 + k)
        if (chosen > JOINED) continue
        end(from, count * 4, i, j)
        end(to, count * 4, i + STEPS[k][0], j + STEPS[k][1])
        from[count * 4 + 3] = hashCell(i, j, salt + 20 + k)
        to[count * 4 + 3] = chosen / JOINED
        count++
      }
    }
  }
  return count
}
