/**
 * Which tellings there are. Each place of a story is told in one of 16 ways, and a telling is a
 * word of a Reed-Solomon code over the field of 16 elements (I. S. Reed and G. Solomon 1960): the
 * values of a polynomial of degree under `FREE` at as many points as there are places. Two
 * different polynomials agree at fewer than `FREE` points, so two tellings of one grief have at
 * most four lines in common, out of thirteen at least.
 */
import type { Random } from '../random'

export const WAYS = 16
/** Free coefficients of the polynomial: 16⁵ tellings of each grief. */
export const FREE = 5

/** Product in the field of 16 elements, modulo x⁴ + x + 1. */
export function multiply(a: number, b: number): number {
  let product = 0
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left
    left <<= 1
    if (left & WAYS) left ^= 0b10011
  }
  return product
}

/** One telling: for each of at most 16 places the way it is told, 0 to 15. */
export function chooseWays(places: number, random: Random): number[] {
  const coefficients = Array.from({ length: FREE }, () => random.int(WAYS))
  return Array.from({ length: places }, (_, point) =>
    coefficients.reduce((value, coefficient) => multiply(value, point) ^ coefficient, 0),
  )
}
