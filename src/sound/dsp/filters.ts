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
