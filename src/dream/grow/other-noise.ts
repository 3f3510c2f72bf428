/** Noise that cloth is painted with. */
import type { Random } from '../random'
import { lerp } from './sdf'

/** Smooth values along a line, of period 64. */
export class Noise {
  private readonly values: number[]
  constructor(random: Random) {
    this.values = Array.from({ length: 4096 }, () => random.next())
  }
  at(x: number, y: number): number {
    const [i, j] = [Math.floor(x), Math.floor(y)]
    const [u, v] = [x - i, y - j].map((t) => t * t * (3 - 2 * t))
    const of = (a: number, b: number) => this.values[(a & 63) * 64 + (b & 63)]
    return lerp(lerp(of(i, j), of(i + 1, j), u), lerp(of(i, j + 1), of(i + 1, j + 1), u), v)
  }
  /** Bright lines where the noise passes its middle. */
  ridge(x: number, y: number, sharp: number): number {
    return Math.max(0, 1 - Math.abs(2 * this.at(x, y) - 1)) ** sharp
  }
}
