/** Seeded noise (xorshift32, G. Marsaglia 2003). */
export class Noise {
  private state: number

  constructor(seed: number) {
    this.state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b) | 0 || 1
    for (let i = 0; i < 8; i++) this.white()
  }

  /** Uniform in [−1, 1). */
  white(): number {
    let s = this.state
    s ^= s << 13
    s ^= s >>> 17
    s ^= s << 5
    this.state = s
    return s / 2147483648
  }

  /** A run of `white`, into samples [from, to). */
  fill(out: Float64Array, from: number, to: number): void {
    let s = this.state
    for (let n = from; n < to; n++) {
      s ^= s << 13
      s ^= s >>> 17
      s ^= s << 5
      out[n] = s / 2147483648
    }
    this.state = s
  }

  /** Uniform in [0, 1). */
  unit(): number {
    return 0.5 + 0.5 * this.white()
  }

  range(low: number, high: number): number {
    return low + (high - low) * this.unit()
  }

  /** Log-uniform between two positive numbers. */
  log(low: number, high: number): number {
    return low * (high / low) ** this.unit()
  }
}
