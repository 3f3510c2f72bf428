/**
 * Added to what is fed back, −400 dB: numbers that fade to nothing would become denormal, and
 * those cost a processor a hundred times as much.
 */
const TINY = 1e-20

/** State-variable filter, trapezoidal (A. Simper, "Linear trapezoidal SVF", 2013). */
export class Svf {
  private a1 = 0
  private a2 = 0
  private a3 = 0
  private k = 1
  private s1 = 0
  private s2 = 0
  low = 0
  band = 0

  constructor(private readonly rate: number) {}

  tune(hz: number, q: number): void {
    const g = Math.tan(Math.PI * Math.min(0.45, hz / this.rate))
    this.k = 1 / q
    this.a1 = 1 / (1 + g * (g + this.k))
    this.a2 = g * this.a1
    this.a3 = g * this.a2
  }

  /** Feeds one sample; read `low`, or `band` (0 dB at its centre), after. */
  push(x: number): void {
    const v3 = x - this.s2 + TINY
    const v1 = this.a1 * this.s1 + this.a2 * v3
    const v2 = this.s2 + this.a2 * this.s1 + this.a3 * v3
    this.s1 = 2 * v1 - this.s1
    this.s2 = 2 * v2 - this.s2
    this.low = v2
    this.band = v1 * this.k
  }

  /** A run of samples [from, to): low-passed, in place. */
  lowBlock(x: Float64Array, from: number, to: number): void {
    const { a1, a2, a3 } = this
    let { s1, s2 } = this
    for (let n = from; n < to; n++) {
      const v3 = x[n] - s2 + TINY
      const v1 = a1 * s1 + a2 * v3
      const v2 = s2 + a2 * s1 + a3 * v3
      s1 = 2 * v1 - s1
      s2 = 2 * v2 - s2
      x[n] = v2
    }
    this.s1 = s1
    this.s2 = s2
    this.low = x[to - 1]
  }

  /** A run of samples [from, to) of `x`: its band, times `gain`, added to `out`. */
  bandBlock(x: Float64Array, out: Float64Array, gain: number, from: number, to: number): void {
    const { a1, a2, a3 } = this
    let { s1, s2 } = this
    const loud = gain * this.k
    for (let n = from; n < to; n++) {
      const v3 = x[n] - s2 + TINY
      const v1 = a1 * s1 + a2 * v3
      const v2 = s2 + a2 * s1 + a3 * v3
      s1 = 2 * v1 - s1
      s2 = 2 * v2 - s2
      out[n] += loud * v1
    }
    this.s1 = s1
    this.s2 = s2
  }
}

/** One-pole low-pass. */
export class OnePole {
  value = 0
  private a = 1

  constructor(private readonly rate: number) {}

  tune(hz: number): void {
    this.a = 1 - Math.exp((-2 * Math.PI * hz) / this.rate)
  }

  push(x: number): number {
    this.value += this.a * (x - this.value) + TINY
    return this.value
  }

  /** A run of samples [from, to), in place. */
  block(samples: Float64Array, from: number, to: number): void {
    const { a } = this
    let { value } = this
    for (let n = from; n < to; n++) {
      value += a * (samples[n] - value) + TINY
      samples[n] = value
    }
    this.value = value
  }
}

/** Takes away what does not move: a one-pole high-pass at 12 Hz. */
export class DcBlock {
  private x = 0
  private y = 0
  private readonly r: number

  constructor(rate: number, hz = 12) {
    this.r = Math.exp((-2 * Math.PI * hz) / rate)
  }

  reset(): void {
    this.x = 0
    this.y = 0
  }

  push(x: number): number {
    this.y = x - this.x + this.r * this.y + TINY
    this.x = x
    return this.y
  }

  /** A run of samples [from, to), in place. */
  block(samples: Float32Array | Float64Array, from: number, to: number): void {
    const { r } = this
    let { x, y } = this
    for (let n = from; n < to; n++) {
      const now = samples[n]
      y = now - x + r * y + TINY
      x = now
      samples[n] = y
    }
    this.x = x
    this.y = y
  }
}

/** The residual that takes the aliasing out of a saw's edge (PolyBLEP, Välimäki and Huovilainen 2007). */
export function edge(phase: number, step: number): number {
  if (phase < step) {
    const t = phase / step
    return t + t - t * t - 1
  }
  if (phase > 1 - step) {
    const t = (phase - 1) / step
    return t * t + t + t + 1
  }
  return 0
}
